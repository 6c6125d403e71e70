package namekey

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Orbán":             "orban",
		"ŁÓDŹ":              "lodz",
		"Nguyễn":            "nguyen",
		"Phương":            "phuong",
		"Ștefan":            "stefan",
		"Sørensen":          "sorensen",
		"Æthel":             "aethel",
		"Weiß":              "weiss",
		"Yıldırım":          "yildirim",
		"İnan":              "inan",
		"D’Arcy":            "d'arcy",
		"Jong\u2011un":      "jong-un",
		"soft\u00adhyphen":  "softhyphen",
		"e\u0301":           "e",
		"Πάρος":             "παρος",
		"\ufb01eld":         "field",
		"7":                 "7",
		"1920×1080 …":       "1920×1080 …",
		"J.P. O'Neil-Smith": "j.p. o'neil-smith",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestOf(t *testing.T) {
	for in, want := range map[string]string{
		"Kim Jong Un":          "kim jong un",
		"Kim Jong-un":          "kim jong un",
		"Kim Jong\u2011un":     "kim jong un",
		"José  Peña":           "jose pena",
		"U.S. Coast Guard":     "us coast guard",
		"O’Neil":               "oneil",
		"O'Neil":               "oneil",
		"Twain, Mark":          "twain mark",
		"AT&T":                 "at&t",
		"The Hague":            "the hague",
		"Søren Weiß":           "søren weiß",
		"\uff21\uff22":         "ab",
		"김":                    "\u1100\u1175\u11b7",
		"Владимир Й.":          "владимир и",
		"...":                  "",
		"\xff":                 "",
		"Unit 61/2":            "unit 61 2",
		"Ana Silva (director)": "ana silva director",
	} {
		if got := Of(in); got != want {
			t.Errorf("Of(%q) = %q, want %q", in, got, want)
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"Orbán", "Æ", "\xff\xfe", "ǅ", "İ", "ﬀ", "ŉ", "ẚ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := Fold(s)
		if !utf8.ValidString(once) {
			t.Fatalf("Fold(%q) = %q is not UTF-8", s, once)
		}
		if got := AppendFold([]byte("x"), s); string(got) != "x"+once {
			t.Fatalf("appended %q, want x%s", got, once)
		}
		if twice := Fold(once); twice != once {
			t.Fatalf("Fold(%q) = %q", once, twice)
		}
	})
}

func FuzzOf(f *testing.F) {
	for _, s := range []string{"The Hague", "Orbán", "\xff\xfe", "½ &", "ŀ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		key := Of(s)
		if !utf8.ValidString(key) || strings.Join(Words(key), " ") != key {
			t.Fatalf("Of(%q) = %q", s, key)
		}
	})
}
