package cooccurrence

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// build returns a dossier of texts that name Ana, Rui, Eva and NOVOPORT. A name
// after "By" is a byline.
func build(texts ...string) *dossier.Dossier {
	d := &dossier.Dossier{}
	known := map[string]*dossier.Entity{}
	for i, body := range texts {
		a := &dossier.Article{Slug: fmt.Sprint(i), Prose: body, Text: segment.New(body, segment.PlainBlocks(body), words.Segmentation).Outline()}
		d.Articles = append(d.Articles, a)
		at, byline := 0, false
		for _, w := range strings.Fields(body) {
			start := at + strings.Index(body[at:], w)
			at = start + len(w)
			name := strings.Trim(w, ".,")
			if !slices.Contains([]string{"Ana", "Rui", "Eva", "NOVOPORT"}, name) {
				byline = name == "By"
				continue
			}
			e := known[name]
			if e == nil {
				e = &dossier.Entity{Name: name, Slug: strings.ToLower(name)}
				if name == strings.ToUpper(name) {
					e.Kind = dossier.Place
					d.Places = append(d.Places, e)
				} else {
					d.People = append(d.People, e)
				}
				known[name] = e
			}
			m := &dossier.Mention{Evidence: dossier.Evidence{Article: a, Span: span.Span{Start: start, End: start + len(name)}}, Entity: e, Credit: byline}
			a.Mentions, e.Mentions = append(a.Mentions, m), append(e.Mentions, m)
			byline = false
		}
	}
	Count(d, strings.Compare)
	return d
}

// with describes the people that occur with an entity: name, articles, passages
// and the article and words of the evidence.
func with(e *dossier.Entity) string {
	var out []string
	for _, c := range e.With {
		out = append(out, fmt.Sprintf("%s %d %d %s", c.Entity.Name, c.Articles, c.Passages, c.Mention.Quote()))
	}
	return strings.Join(out, ", ")
}

func TestCount(t *testing.T) {
	for _, test := range []struct {
		name  string
		texts []string
		want  string // of Ana
	}{
		{"one sentence", []string{"Ana met Rui."}, "Rui 1 1 Ana"},
		{"two sentences of one article", []string{"Ana left. Then Rui left."}, "Rui 1 0 Ana"},
		{"two articles", []string{"Ana left.", "Rui left."}, ""},
		{"twice in one sentence", []string{"Ana met Rui and Rui and Ana again."}, "Rui 1 1 Ana"},
		{"two sentences", []string{"Ana met Rui. So Ana met Rui."}, "Rui 1 2 Ana"},
		{"two articles with both", []string{"Ana met Rui.", "Ana met Rui."}, "Rui 2 2 Ana"},
		{"a byline", []string{"Ana met Rui. By Eva"}, "Rui 1 1 Ana"},
		{"her own byline", []string{"Rui left. By Ana"}, ""},
		{"a place", []string{"Ana met Rui in NOVOPORT."}, "Rui 1 1 Ana"},
		{"more passages first", []string{"Ana met Rui.", "Ana met Rui.", "Ana met Eva. So Ana met Eva. And Ana met Eva."}, "Eva 1 3 Ana, Rui 2 2 Ana"},
		{"then more articles", []string{"Ana met Rui. So Ana met Rui.", "Ana met Eva.", "Ana met Eva."}, "Eva 2 2 Ana, Rui 1 2 Ana"},
		{"then the name", []string{"Ana met Rui and Eva."}, "Eva 1 1 Ana, Rui 1 1 Ana"},
	} {
		d := build(test.texts...)
		for _, e := range d.People {
			if e.Name == "Ana" {
				if got := with(e); got != test.want {
					t.Errorf("%s: %q, want %q", test.name, got, test.want)
				}
			}
		}
	}
	if got := with(build("Ana met Rui in NOVOPORT. Eva left.").Places[0]); got != "Ana 1 1 NOVOPORT, Rui 1 1 NOVOPORT, Eva 1 0 NOVOPORT" {
		t.Errorf("place: %q", got)
	}
}

// The evidence of two people is a sentence that names both, if there is one.
func TestEvidence(t *testing.T) {
	d := build("Ana left. Then Rui left.", "Ana slept. Then Ana met Rui.")
	if c := d.People[0].With[0]; c.Mention.Article.Slug != "1" || c.Mention.Span.Start != len("Ana slept. Then ") {
		t.Errorf("evidence %+v", c.Mention)
	}
}
