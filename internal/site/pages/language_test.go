package pages

import (
	"html/template"
	"strings"
	"testing"
	"testing/fstest"

	"dossier/internal/dossier"
	"dossier/internal/site/locale"
	"dossier/templates"
)

// renderIn renders the sample in a language, with the theme's own files laid
// over the built-in ones.
func renderIn(t *testing.T, lang string, theme fstest.MapFS) *rendered {
	t.Helper()
	in, problems := locale.Read(lang, locale.Theme{Files: templates.FS}, locale.Theme{Files: theme})
	for _, p := range problems {
		t.Errorf("%s: %s", p.Path, p.Message)
	}
	d := sample(t)
	d.Language = lang
	return renderWith(t, d, nil, in)
}

func TestPagesAreInTheLanguageOfTheDossier(t *testing.T) {
	const timeline = "timeline/index.html"
	german, korean := renderIn(t, "de", nil), renderIn(t, "ko", nil)
	german.checkTexts(t, []struct{ page, selector, want string }{
		{"people/3c/ada-lindqvist.html", ".kicker", "Person Redaktion"},
		{"people/3c/ada-lindqvist.html", ".facts", "2 Erwähnungen (1 Artikel) · 1 Aussage · genannt in 1 Aussage anderer"},
		{"people/3c/ada-lindqvist.html", "[aria-labelledby=said] .when", "1. Mai 2021"},
		{"claims/index.html", ".facts", "3 Behauptungen: 1 zugeschrieben, 2 umstritten. Was diese Wörter bedeuten. 1 einzelne Aussage, mit keiner anderen verbunden."},
		{"index.html", ".facts", "4 Artikel · 2 Herausgeber, Mai 2021 bis 20. Juni 2021. Darin: 6 Personen, 1 Organisation, 1 Ort, 6 Ereignisse und 3 Behauptungen. Das ganze Dossier auf Papier."},
		{timeline, "section:has(#opens) > .when", "Juni 2021"},
	})
	korean.checkTexts(t, []struct{ page, selector, want string }{
		{"people/3c/ada-lindqvist.html", ".kicker", "인물 편집자"},
		{"people/3c/ada-lindqvist.html", "[aria-labelledby=said] .when", "2021년 5월 1일"},
		{"index.html", ".facts", "기사 4건 · 발행처 2곳, 2021년 5월부터 2021년 6월 20일까지. 수록 내용: 인물 6명, 단체 1곳, 장소 1곳, 사건 6건, 주장 3건. 전체를 인쇄용으로 보기."},
		{timeline, "section:has(#opens) > .when", "2021년 6월"},
	})
	for lang, s := range map[string]*rendered{"de": german, "ko": korean} {
		s.checkIDs(t)
		s.checkLinks(t)
		s.checkMarkup(t)
		for _, page := range s.paths {
			if html := s.all(page, "html[lang="+lang+"][dir=ltr]"); len(html) != 1 {
				t.Errorf("%s is not said to be in %s", page, lang)
			}
		}
	}
}

func TestLanguageOfTheUsersOwn(t *testing.T) {
	const file = `quotes: ["«", "»"]
list: "، "
messages:
  People: أشخاص
  "Edition of %1.": "إصدار %1."
  "article | articles": {zero: لا مقالات, one: مقال واحد, two: مقالان, few: "%1 مقالات", many: "%1 مقالاً", other: "%1 مقال"}
dates:
  months: [يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر]
`
	s := renderIn(t, "ar", fstest.MapFS{"messages/ar.yaml": {Data: []byte(file)}})
	s.checkTexts(t, []struct{ page, selector, want string }{
		{"people/index.html", "h1", "أشخاص"},
		{"places/index.html", "h1", "Places"}, // what the file lacks
		{"articles/index.html", ".facts", "4 مقالات, newest first. Each is shown as published."},
	})
	for _, page := range s.paths {
		if html := s.all(page, "html[lang=ar][dir=rtl]"); len(html) != 1 {
			t.Errorf("%s is not written from right to left", page)
		}
	}
}

func TestPagesInALanguageWithoutAFileAreEnglish(t *testing.T) {
	s := renderIn(t, "fr", nil)
	if html := s.all("index.html", "html[lang=en]"); len(html) != 1 {
		t.Error("English words are said to be in French")
	}
}

func TestTextsWithElementsAreEscaped(t *testing.T) {
	w := wording{locale.English()}
	got := w.text("a < b: %1 and %2", "<i>", newLink("x?a&b", `"q"`))
	if want := `a &lt; b: &lt;i&gt; and <a href="x?a&amp;b">&#34;q&#34;</a>`; got != template.HTML(want) {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := w.text("a < b: %1", "<i>"); got != "a < b: <i>" { // what the template escapes
		t.Errorf("got %v", got)
	}
}

func TestDescriptionsOfLanguagesWithoutSpaces(t *testing.T) {
	var f frame
	f.describe(strings.Repeat("港口桥梁", 40))
	if !strings.HasPrefix(f.Description, "港口桥梁") || len(f.Description) > maxDescription || !strings.HasSuffix(f.Description, " …") {
		t.Errorf("description %q", f.Description)
	}
}

func TestIndexIsInTheOrderOfTheLanguage(t *testing.T) {
	var p press
	p.t, p.d = t, &dossier.Dossier{Language: "ko"}
	for slug, name := range map[string]string{"a": "한서윤", "b": "김하나", "c": "Ada", "d": "까치", "e": "王芳", "f": "Ärger"} {
		p.entity(dossier.Person, slug, name)
	}
	s := renderSite(t, p.d, nil)
	var got []string
	for _, n := range s.all("search.html", "[aria-labelledby=people] .letter") {
		got = append(got, textOf(n))
	}
	if want := "A Ada Ärger|ㄱ 김하나 까치|ㅇ 王芳|ㅎ 한서윤"; strings.Join(got, "|") != want {
		t.Errorf("index %q, want %q", got, want)
	}
}
