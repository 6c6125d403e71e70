package resolve

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
)

func TestShortFormInOneArticleIsMarked(t *testing.T) {
	d := resolved(t, input(newArticle(t, "a", "2024-01-01", "Kenneth Reed left. Ken Reed came. Reed spoke.", person("Kenneth Reed", "Ken Reed", "Reed"))))
	if f := d.People[0].Forms; len(f) != 3 || f[0].Why != dossier.ShortForm || f[1].Why != "" || f[2].Why != "" {
		t.Errorf("forms %+v", f)
	}
}

func TestSpellingsOfOneName(t *testing.T) {
	in := func(slug, text, role string, who ent) func(t *testing.T) *fixture {
		return func(t *testing.T) *fixture {
			a := newArticle(t, slug, "2024-01-01", text, who)
			if role != "" {
				a.Found.Names.Mentions[0].Role = a.find(role)
			}
			return a
		}
	}
	man := func(name string) ent { p := person(name); p.gender = extract.Male; return p }
	woman := func(name string) ent { p := person(name); p.gender = extract.Female; return p }
	for name, test := range map[string]struct {
		articles []func(t *testing.T) *fixture
		want     []string
	}{
		"a short form": {[]func(t *testing.T) *fixture{
			in("a", "Ken Reed left.", "", person("Ken Reed")), in("b", "Kenneth Reed came.", "", person("Kenneth Reed")),
		}, []string{"Kenneth Reed"}},
		"one has a suffix, with one office": {[]func(t *testing.T) *fixture{
			in("a", "Trade minister Ken Reed left.", "Trade minister", person("Ken Reed")), in("b", "Trade minister Kenneth B. Reed Jr. came.", "Trade minister", person("Kenneth B. Reed Jr.")),
		}, []string{"Kenneth B. Reed Jr."}},
		"one has a suffix, and no office": {[]func(t *testing.T) *fixture{
			in("a", "Ken Reed left.", "", person("Ken Reed")), in("b", "Trade minister Ken Reed Jr. came.", "Trade minister", person("Ken Reed Jr.")),
		}, []string{"Ken Reed", "Ken Reed Jr."}},
		"no short form": {[]func(t *testing.T) *fixture{
			in("a", "Ken Reed left.", "", person("Ken Reed")), in("b", "Kent Reed came.", "", person("Kent Reed")),
		}, []string{"Ken Reed", "Kent Reed"}},
		"a short form of two": {[]func(t *testing.T) *fixture{
			in("a", "Steve Reed left.", "", person("Steve Reed")), in("b", "Stephen Reed came.", "", person("Stephen Reed")), in("c", "Steven Reed came.", "", person("Steven Reed")),
		}, []string{"Steve Reed", "Stephen Reed", "Steven Reed"}},
		"a short form, a man and a woman": {[]func(t *testing.T) *fixture{
			in("a", "Sasha Reed left.", "", man("Sasha Reed")), in("b", "Alexandra Reed came.", "", woman("Alexandra Reed")),
		}, []string{"Alexandra Reed", "Sasha Reed"}},
		"both in one sentence": {[]func(t *testing.T) *fixture{
			func(t *testing.T) *fixture {
				return newArticle(t, "a", "2024-01-01", "Ken Reed met Kenneth Reed.", person("Ken Reed"), person("Kenneth Reed"))
			},
		}, []string{"Ken Reed", "Kenneth Reed"}},
		"both in one article": {[]func(t *testing.T) *fixture{
			func(t *testing.T) *fixture {
				return newArticle(t, "a", "2024-01-01", "Ken Reed left. Kenneth Reed came.", person("Ken Reed"), person("Kenneth Reed"))
			},
		}, []string{"Kenneth Reed"}},
		"alike and rare, both in one article": {[]func(t *testing.T) *fixture{
			func(t *testing.T) *fixture {
				return newArticle(t, "a", "2024-01-01", "Ana Lugarov left. Ana Lugarow came.", person("Ana Lugarov"), person("Ana Lugarow"))
			},
		}, []string{"Ana Lugarov", "Ana Lugarow"}},
		"a given name with other vowels": {[]func(t *testing.T) *fixture{
			in("a", "Mohammad Rostami left.", "", person("Mohammad Rostami")), in("b", "Mohammed Rostami came.", "", person("Mohammed Rostami")),
		}, []string{"Mohammad Rostami"}},
		"a given name before the name of a father": {[]func(t *testing.T) *fixture{
			in("a", "Mohammad Mahmoud left.", "", person("Mohammad Mahmoud")), in("b", "Mohammed Mahmoud came.", "", person("Mohammed Mahmoud")),
		}, []string{"Mohammad Mahmoud", "Mohammed Mahmoud"}},
		"a given name before the name of a father, with one office": {[]func(t *testing.T) *fixture{
			in("a", "Prime minister Mohammad Mahmoud left.", "Prime minister", person("Mohammad Mahmoud")),
			in("b", "Prime minister Mohammed Mahmoud came.", "Prime minister", person("Mohammed Mahmoud")),
		}, []string{"Mohammad Mahmoud"}},
		"three spellings, each of the others": {[]func(t *testing.T) *fixture{
			in("a", "Sergei Reed left.", "", person("Sergei Reed")), in("b", "Sergey Reed came.", "", person("Sergey Reed")), in("c", "Serghei Reed came.", "", person("Serghei Reed")),
		}, []string{"Serghei Reed"}},
		"a transliteration of a given name": {[]func(t *testing.T) *fixture{
			in("a", "Sergei Reed left.", "", person("Sergei Reed")), in("b", "Sergey Reed came.", "", person("Sergey Reed")),
		}, []string{"Sergei Reed"}},
		"alike, with one office": {[]func(t *testing.T) *fixture{
			in("a", "Foreign minister Ana Rostami left.", "Foreign minister", person("Ana Rostami")), in("b", "Norland's foreign minister Ana Rustami came.", "Norland's foreign minister", person("Ana Rustami")),
		}, []string{"Ana Rostami"}},
		"alike and rare": {[]func(t *testing.T) *fixture{
			in("a", "Ana Lugarov left.", "", person("Ana Lugarov")), in("b", "Prime minister Ana Lugarow came.", "Prime minister", person("Ana Lugarow")),
		}, []string{"Ana Lugarov"}},
		"alike and rare, with two offices of other kinds": {[]func(t *testing.T) *fixture{
			in("a", "Chief suspect Ana Lugarov left.", "Chief suspect", person("Ana Lugarov")), in("b", "Prime minister Ana Lugaruv came.", "Prime minister", person("Ana Lugaruv")),
		}, []string{"Ana Lugarov"}},
		"alike and known": {[]func(t *testing.T) *fixture{
			in("a", "Peter Hansen left.", "", person("Peter Hansen")), in("b", "Peter Hanson came.", "", person("Peter Hanson")),
		}, []string{"Peter Hansen", "Peter Hanson"}},
		"alike, with two offices": {[]func(t *testing.T) *fixture{
			in("a", "Foreign minister Ana Rostami left.", "Foreign minister", person("Ana Rostami")), in("b", "Prime minister Ana Rustami came.", "Prime minister", person("Ana Rustami")),
		}, []string{"Ana Rostami", "Ana Rustami"}},
		"surname first, with one office": {[]func(t *testing.T) *fixture{
			in("a", "Foreign minister Han Son Mi left.", "Foreign minister", korean("Han Son Mi")), in("b", "Foreign minister Han Sun-mi came.", "Foreign minister", korean("Han Sun-mi")),
		}, []string{"Han Son Mi"}},
		"two of one family with one office": {[]func(t *testing.T) *fixture{
			in("a", "Party leader Han Jong Il left.", "Party leader", korean("Han Jong Il")), in("b", "Party leader Han Jong Un came.", "Party leader", korean("Han Jong Un")),
		}, []string{"Han Jong Il", "Han Jong Un"}},
	} {
		t.Run(name, func(t *testing.T) {
			var articles []*fixture
			for _, f := range test.articles {
				articles = append(articles, f(t))
			}
			wantNames(t, resolved(t, input(articles...)).People, test.want...)
		})
	}
}

func TestAJoinedSpellingIsMarked(t *testing.T) {
	d := resolved(t, input(
		newArticle(t, "a", "2024-01-01", "Ken Reed left.", person("Ken Reed")),
		newArticle(t, "b", "2024-01-02", "Kenneth Reed came.", person("Kenneth Reed")),
		newArticle(t, "c", "2024-01-02", "Kenneth Reed came.", person("Kenneth Reed")),
	))
	if len(d.People) != 1 {
		t.Fatalf("people %q", entityNames(d.People))
	}
	for _, f := range d.People[0].Forms {
		want := dossier.Spelling("")
		if f.Text == "Ken Reed" {
			want = dossier.ShortForm
		}
		if f.Why != want {
			t.Errorf("%s: %q, want %q", f.Text, f.Why, want)
		}
	}
}
