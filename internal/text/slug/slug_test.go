package slug_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"dossier/internal/text/slug"
)

func TestOf(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"name", "Kim Jong Un", "kim-jong-un"},
		{"own slug", "kim-jong-un", "kim-jong-un"},
		{"file name", "2023-09-12_ap  green.train", "2023-09-12-ap-green-train"},
		{"latin with marks", "Élysée: la réponse", "elysee-la-reponse"},
		{"decomposed marks", "Cafe\u0301 Zoe\u0308", "cafe-zoe"},
		{"latin letters of their own", "Łódź Straße Ærø Þór", "lodz-strasse-aero-thor"},
		{"turkish", "İstanbul Işık", "istanbul-isik"},
		{"vietnamese", "Nguyễn Phú Trọng", "nguyen-phu-trong"},
		{"cyrillic", "Владимир Путин", "vladimir-putin"},
		{"soft and hard signs", "Подъезд Казань", "podezd-kazan"},
		{"cyrillic with breve", "Сергей Шойгу", "sergey-shoygu"},
		{"ukrainian", "Зеленський Київ", "zelenskiy-kiyiv"},
		{"greek", "Αθήνα", "athina"},
		{"hangul", "김정은", "김정은"},
		{"decomposed hangul", norm.NFD.String("김정은"), "김정은"},
		{"han", "习近平 访问", "习近平-访问"},
		{"arabic", "محمد صالح", "محمد-صالح"},
		{"devanagari keeps its vowel signs", "नरेंद्र मोदी", "नरेंद्र-मोदी"},
		{"full width", "ＫＩＭ　Ｊｏｎｇ", "kim-jong"},
		{"apostrophes", "Kim’s O'Neill", "kims-oneill"},
		{"initials", "U.S. officials, J. Smith and the D.P.R.K.", "us-officials-j-smith-and-the-dprk"},
		{"numbers", "3.5 per cent", "3-5-per-cent"},
		{"stop in a word", "example.com", "example-com"},
		{"soft hyphen", "co\u00adoperate", "cooperate"},
		{"edges", "  --(Hello)--  ", "hello"},
		{"no letters", "!!!", "x-2d53a722"},
		{"empty", "", "x-811c9dc5"},
		{"device", "CON", "con-x"},
		{"numbered device", "Lpt1", "lpt1-x"},
		{"not a device", "com10", "com10"},
		{"list page", "Index", "index-x"},
		{"invalid bytes", "a\xffb", "a-b"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := slug.Of(c.text, 80); got != c.want {
				t.Errorf("Of(%q) = %q, want %q", c.text, got, c.want)
			}
		})
	}
}

func TestOfCutsLongTexts(t *testing.T) {
	for _, c := range []struct {
		name, text string
		max        int
		want       string
	}{
		{"between words", "one two three four five", 16, "one-two-three"},
		{"at a word's very end", "one two three fo five", 16, "one-two-three-fo"},
		{"within a word that fills it", strings.Repeat("a", 40), 20, strings.Repeat("a", 20)},
		{"not within a letter", strings.Repeat("김", 10), 20, strings.Repeat("김", 6)},
		{"not between letter and mark", strings.Repeat("क", 5) + "कि", 20, strings.Repeat("क", 5)},
		{"never below the least length", "one two three four", 1, "one-two-three"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := slug.Of(c.text, c.max); got != c.want {
				t.Errorf("Of(%q, %d) = %q, want %q", c.text, c.max, got, c.want)
			}
		})
	}
}

func FuzzOf(f *testing.F) {
	for _, s := range []string{"Kim Jong Un", "", "...", "U.S.A.", "김정은", "नरेंद्र", "İ", "a\u0301\u0323", "ﬁ½", "con", "index", "contradictions", "\xff", "ʼ", "ъ", "ａ．ｂ"} {
		f.Add(s, 80)
	}
	f.Fuzz(func(t *testing.T, text string, max int) {
		s := slug.Of(text, max)
		switch {
		case s == "" || !utf8.ValidString(s):
			t.Errorf("Of(%q) = %q", text, s)
		case len(s) > 16 && len(s) > max+len("-x"):
			t.Errorf("Of(%q, %d) = %q, too long", text, max, s)
		case strings.HasPrefix(s, "-"), strings.HasSuffix(s, "-"), strings.Contains(s, "--"), strings.ContainsAny(s, " /\\.:\"'<>|?*%#&"):
			t.Errorf("Of(%q) = %q, not a file name", text, s)
		case !norm.NFC.IsNormalString(s):
			t.Errorf("Of(%q) = %q, not in normal form C", text, s)
		case slug.Of(s, max) != s:
			t.Errorf("Of(%q) = %q, but its own slug is %q", text, s, slug.Of(s, max))
		}
	})
}
