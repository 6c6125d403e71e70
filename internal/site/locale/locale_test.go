package locale

import (
	"strings"
	"testing"
	"testing/fstest"

	"dossier/internal/text/edtf"
)

// read reads files of one theme, by their names in messages/.
func read(t *testing.T, lang string, files map[string]string) *Locale {
	t.Helper()
	l, problems := Read(lang, theme(files))
	for _, p := range problems {
		t.Errorf("%s: %s", p.Path, p.Message)
	}
	return l
}

func theme(files map[string]string) Theme {
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys["messages/"+name] = &fstest.MapFile{Data: []byte(text)}
	}
	return Theme{Files: fsys, Path: "templates/"}
}

func TestTextsAreTranslatedAndWhatIsMissingStaysEnglish(t *testing.T) {
	l := read(t, "de", map[string]string{"de.yaml": "messages:\n  People: Personen\n  \"%1 of %2\": \"von %2 %1\"\n"})
	for _, c := range []struct{ english, want string }{
		{"People", "Personen"},
		{"Places", "Places"},
		{"%1 of %2", "von zwei eins"},
		{"100 % of %1", "100 % of eins"},
	} {
		if got := Fill(l.Text(c.english), "eins", "zwei"); got != c.want {
			t.Errorf("%q is %q, want %q", c.english, got, c.want)
		}
	}
	if l.Language() != "de" {
		t.Errorf("language %q", l.Language())
	}
}

func TestFillPutsInTextsAsTheyAre(t *testing.T) {
	if got := Fill("%2, %1, %3, %", "%2", "b"); got != "b, %2, %3, %" {
		t.Errorf("got %q", got)
	}
}

func TestPluralsFollowTheLanguage(t *testing.T) {
	files := map[string]string{
		"de.yaml": `messages: {"article | articles": {one: "ein Artikel", other: "%1 Artikel"}}`,
		"ko.yaml": `messages: {"article | articles": "기사 %1건"}`,
		"pl.yaml": `messages: {"article | articles": {one: "%1 artykuł", few: "%1 artykuły", many: "%1 artykułów", other: "%1 artykułu"}}`,
		"ar.yaml": `messages: {"article | articles": {zero: "لا مقالات", two: "مقالان", other: "%1 مقالات"}}`,
	}
	for _, c := range []struct {
		lang string
		n    int
		want string
	}{
		{"en", 1, "1 article"},
		{"en", 1234, "1,234 articles"},
		{"en", 0, "0 articles"},
		{"de", 1, "ein Artikel"},
		{"de", 1234, "1.234 Artikel"},
		{"ko", 1, "기사 1건"},
		{"pl", 1, "1 artykuł"},
		{"pl", 3, "3 artykuły"},
		{"pl", 5, "5 artykułów"},
		{"pl", 22, "22 artykuły"},
		{"ar", 0, "لا مقالات"},
		{"ar", 2, "مقالان"},
		{"ar", 3, "3 مقالات"},
	} {
		if got := read(t, c.lang, files).Count(c.n, "article", "articles"); got != c.want {
			t.Errorf("%d in %s: %q, want %q", c.n, c.lang, got, c.want)
		}
	}
}

func TestCategoriesAreThoseOfTheLanguage(t *testing.T) {
	for lang, want := range map[string]string{"en": "other one", "ko": "other", "pl": "other one few many", "ar": "other zero one two few many"} {
		if got := strings.Join(read(t, lang, map[string]string{lang + ".yaml": ""}).Categories(), " "); got != want {
			t.Errorf("%s has %q, want %q", lang, got, want)
		}
	}
}

func TestDatesFollowThePatterns(t *testing.T) {
	l := read(t, "en", map[string]string{"en.yaml": `dates:
  months: [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12]
  short-months: [s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12]
  day: "{year}/{month}/{day}"
  short-day: "{month}/{day}"
  short-date: "{year}/{month}/{day}"
  about: "~{date}"
  century: {one: "{number}-one", two: "{number}-two", other: "{number}-other"}
  days: "{year}/{month}/{day}..{end-day}"
`})
	for _, c := range []struct{ date, want string }{
		{"2023-09-12", "2023/m9/12"},
		{"2023-09-12~", "~2023/m9/12"},
		{"2023-09-12/2023-09-14", "2023/m9/12..14"},
		{"2023-09", "m9 2023"},
		{"20XX", "21-one"},
		{"", ""},
	} {
		d, _ := edtf.Parse(c.date)
		if got := l.Date(d); got != c.want {
			t.Errorf("%s is %q, want %q", c.date, got, c.want)
		}
	}
	d, _ := edtf.Parse("2023-09-12")
	if whole, short := l.Label(d, false), l.Label(d, true); whole != "2023/s9/12" || short != "s9/12" {
		t.Errorf("labels %q and %q", whole, short)
	}
}

func TestFilesOfALanguageAreLaidOverEachOther(t *testing.T) {
	built := theme(map[string]string{
		"de.yaml":    "messages: {People: Personen, Places: Orte, \"day | days\": {one: \"%1 Tag\", other: \"%1 Tage\"}}\ndates: {century: \"{number}. Jahrhundert\"}",
		"de-AT.yaml": "messages: {Places: Stätten}",
	})
	own := theme(map[string]string{"de.yaml": "messages: {People: Menschen, \"day | days\": \"%1 d\"}"})
	l, problems := Read("de-AT", built, own)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	century, _ := edtf.Parse("19XX")
	got := []string{l.Text("People"), l.Text("Places"), l.Count(1, "day", "days"), l.Date(century), l.Language()}
	if want := "Menschen|Stätten|1 d|20. Jahrhundert|de-AT"; strings.Join(got, "|") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestALanguageWithoutAFileIsEnglish(t *testing.T) {
	l, problems := Read("fr", theme(nil))
	if len(problems) > 0 || l.Language() != "en" || l.Direction() != "ltr" {
		t.Errorf("language %q, problems %v", l.Language(), problems)
	}
}

func TestDirection(t *testing.T) {
	for lang, want := range map[string]string{"ar": "rtl", "he": "rtl", "fa": "rtl", "ur": "rtl", "ko": "ltr", "az-Arab": "rtl", "az": "ltr"} {
		if got := read(t, lang, map[string]string{lang + ".yaml": ""}).Direction(); got != want {
			t.Errorf("%s is written %s, want %s", lang, got, want)
		}
	}
}

func TestProblemsHaveAPlace(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"syntax", "messages:\n  People: \"Personen\n", "templates/messages/de.yaml:2:11: error: "},
		{"unknown key", "mesages: {}", "templates/messages/de.yaml:1:1: error: unknown key \"mesages\""},
		{"place is missing", "messages:\n  \"Passage in %1\": Stelle\n", "templates/messages/de.yaml:2:20: error: %1 is missing"},
		{"place too many", "messages:\n  People: \"%1 Personen\"\n", "templates/messages/de.yaml:2:11: error: the English text has no %1"},
		{"twice", "messages:\n  People: a\n  People: b\n", "templates/messages/de.yaml:3:3: error: the key \"People\" is already given in line 2"},
		{"category", "messages:\n  \"day | days\": {eins: \"%1 Tag\", other: \"%1 Tage\"}\n", "templates/messages/de.yaml:2:18: error: unknown key \"eins\""},
		{"no other", "messages:\n  \"day | days\": {one: \"%1 Tag\"}\n", "templates/messages/de.yaml:2:17: error: the key \"other\" is missing"},
		{"categories of no count", "messages:\n  People: {one: a, other: b}\n", "templates/messages/de.yaml:2:11: error: "},
		{"months", "dates:\n  months: [Januar]\n", "templates/messages/de.yaml:2:11: error: expected a list of 12 texts"},
		{"pattern", "dates:\n  day: \"{day}. {monat} {year}\"\n", "templates/messages/de.yaml:2:8: error: {month} is missing"},
		{"place of no pattern", "dates:\n  month: \"{day}. {month} {year}\"\n", "templates/messages/de.yaml:2:10: error: a place that is not known"},
		{"not text", "list: \xff", "templates/messages/de.yaml:1:7: error: byte 0xff is not UTF-8"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, problems := Read("de", theme(map[string]string{"de.yaml": c.text}))
			var b strings.Builder
			if err := problems.Print(&b, false); err != nil {
				t.Fatal(err)
			}
			if !strings.HasPrefix(b.String(), c.want) {
				t.Errorf("got\n%s\nwant\n%s", b.String(), c.want)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add("messages: {\"a | b\": {one: x, other: y}}\ndates: {century: \"{number}\"}")
	f.Add("quotes: [a, b]\nlist: \"%\"\ndates: {months: [1,2,3,4,5,6,7,8,9,10,11,12]}")
	f.Add("messages:\n  \"%1\": \"%1\"")
	f.Fuzz(func(t *testing.T, text string) {
		l, _ := Read("ar", theme(map[string]string{"ar.yaml": text}))
		for _, s := range []string{"2023-09-12", "19XX", "-0043-21~", "2023-09/2023-10", "2022/.."} {
			d, err := edtf.Parse(s)
			if err != nil {
				t.Fatal(err)
			}
			l.Date(d)
			l.Label(d, true)
		}
		l.Count(2, "a", "b")
		before, behind := l.Quotes()
		Fill(l.Text("%1"), before+behind+l.Comma())
	})
}
