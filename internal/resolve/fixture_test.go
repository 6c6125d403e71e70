package resolve

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/events"
	"dossier/internal/extract/english/words"
	"dossier/internal/resolve/entity"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// ent describes an entity of a test article by the forms it is named by, the
// full name first.
type ent struct {
	kind         dossier.Kind
	forms        []string
	surnameFirst bool
	credit       bool
	gender       extract.Gender
}

func person(forms ...string) ent { return ent{kind: dossier.Person, forms: forms} }
func korean(forms ...string) ent {
	return ent{kind: dossier.Person, forms: forms, surnameFirst: true}
}
func organization(forms ...string) ent { return ent{kind: dossier.Organization, forms: forms} }
func place(forms ...string) ent        { return ent{kind: dossier.Place, forms: forms} }

// fixture is a test article under construction.
type fixture struct {
	t testing.TB
	Article
}

func newArticle(t testing.TB, slug, date, body string, ents ...ent) *fixture {
	t.Helper()
	var d edtf.Date
	if date != "" {
		var err error
		if d, err = edtf.Parse(date); err != nil {
			t.Fatal(err)
		}
	}
	f := &fixture{t, Article{Article: &dossier.Article{
		Slug: slug, Path: "articles/" + slug + ".md", Title: slug, Date: d, Prose: body,
	}}}
	f.Found.Text = segment.New(body, segment.PlainBlocks(body), words.Segmentation)
	taken := make([]bool, len(body))
	type form struct {
		text   string
		entity int
	}
	var forms []form
	for i, e := range ents {
		f.Found.Names.Entities = append(f.Found.Names.Entities, extract.Entity{
			Kind: e.kind, Name: e.forms[0], Forms: e.forms, SurnameFirst: e.surnameFirst, Gender: e.gender,
		})
		for _, text := range e.forms {
			forms = append(forms, form{text, i})
		}
	}
	slices.SortStableFunc(forms, func(a, b form) int { return cmp.Compare(len(b.text), len(a.text)) })
	for _, fm := range forms {
		for from := 0; ; {
			i := strings.Index(body[from:], fm.text)
			if i < 0 {
				break
			}
			s := span.Span{Start: from + i, End: from + i + len(fm.text)}
			from = s.End
			if taken[s.Start] {
				continue
			}
			for k := s.Start; k < s.End; k++ {
				taken[k] = true
			}
			f.Found.Names.Mentions = append(f.Found.Names.Mentions, extract.Mention{
				Span: s, Kind: ents[fm.entity].kind, Entity: fm.entity, Confidence: 1, Credit: ents[fm.entity].credit,
			})
		}
	}
	slices.SortFunc(f.Found.Names.Mentions, func(a, b extract.Mention) int { return span.Compare(a.Span, b.Span) })
	return f
}

func (f *fixture) find(words string) span.Span {
	f.t.Helper()
	i := strings.Index(f.Prose, words)
	if i < 0 {
		f.t.Fatalf("%q is not in %q", words, f.Prose)
	}
	return span.Span{Start: i, End: i + len(words)}
}

// at adds a time expression.
func (f *fixture) at(words, date string) *fixture {
	f.t.Helper()
	d, err := edtf.Parse(date)
	if err != nil {
		f.t.Fatal(err)
	}
	f.Found.Times = append(f.Found.Times, extract.TimeExpression{Span: f.find(words), Type: extract.TimexDate, Value: date, Date: d, Confidence: 1})
	return f
}

// sentenceOf returns the parts of a sentence. A pronoun at its beginning is open.
func sentenceOf(s span.Span, content string) []extract.Part {
	word, _, _ := strings.Cut(strings.TrimPrefix(content, "that "), " ")
	if word != "she" && word != "he" && word != "it" {
		return []extract.Part{{Span: s}}
	}
	at := s.Start + strings.Index(content, word)
	return []extract.Part{{Span: span.Span{Start: at, End: at + len(word)}, Who: extract.Open}, {Span: span.Span{Start: at + len(word), End: s.End}}}
}

// says adds a statement; the source's entity is that of the mention it covers.
func (f *fixture) says(source, cue, content string, via ...string) *fixture {
	f.t.Helper()
	s := extract.Statement{Cue: f.find(cue), Content: []span.Span{f.find(content)}, Sentence: sentenceOf(f.find(content), content), Confidence: 1}
	if source != "" {
		src := f.source(source)
		s.Source = &src
	}
	for _, v := range via {
		s.Via = append(s.Via, f.source(v))
	}
	f.Found.Statements = append(f.Found.Statements, s)
	return f
}

// withMainVerbs says which verbs the main clause of the last statement has.
func (f *fixture) withMainVerbs(verbs ...string) *fixture {
	s := &f.Found.Statements[len(f.Found.Statements)-1]
	for _, v := range verbs {
		s.MainVerbs = append(s.MainVerbs, f.find(v))
	}
	return f
}

func (f *fixture) source(words string) extract.Source {
	src := extract.Source{Span: f.find(words), Entity: -1, Unnamed: true}
	for _, m := range f.Found.Names.Mentions {
		if src.Span.Contains(m.Span) {
			src.Entity, src.Unnamed = m.Entity, false
		}
	}
	return src
}

func (f *fixture) from(publisher string) *fixture {
	f.PublisherName = publisher
	return f
}

func input(articles ...*fixture) Input {
	in := Input{Words: words.English()}
	for _, f := range articles {
		f.Found.Events = events.Find(chunk.Parse(chunk.Default(), f.Found.Text), f.Found.Names, f.Found.Times, f.Date, dossier.Unstated)
		in.Articles = append(in.Articles, f.Article)
	}
	return in
}

func record(slug, name string, aliases ...string) entity.Record {
	return entity.Record{Record: dossier.Record{Path: "people/" + slug + ".md", Name: name, Aliases: aliases}, Slug: slug}
}

// resolved runs Resolve and fails on problems.
func resolved(t *testing.T, in Input) *dossier.Dossier {
	t.Helper()
	d, problems := Resolve(in)
	if len(problems) > 0 {
		t.Fatalf("problems: %v", problems)
	}
	return d
}

// entityNames lists name and number of mentions, sorted.
func entityNames(list []*dossier.Entity) []string {
	var out []string
	for _, e := range list {
		out = append(out, e.Name)
	}
	slices.Sort(out)
	return out
}

func wantNames(t *testing.T, list []*dossier.Entity, want ...string) {
	t.Helper()
	slices.Sort(want)
	if got := entityNames(list); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
