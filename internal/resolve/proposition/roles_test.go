package proposition

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// described returns an article that gives people roles, by the words "NAME, ROLE," in its text.
func described(text string, roles map[*dossier.Entity]string) *dossier.Article {
	a := &dossier.Article{Prose: text}
	for e, role := range roles {
		if at := strings.Index(text, e.Name); at >= 0 {
			m := &dossier.Mention{Evidence: dossier.Evidence{Article: a, Span: span.Span{Start: at, End: at + len(e.Name)}}, Entity: e}
			if role != "" {
				k := strings.Index(text, role)
				m.Role = span.Span{Start: k, End: k + len(role)}
			}
			a.Mentions = append(a.Mentions, m)
		}
	}
	return a
}

// A role means the person that has it in the article, or that has it in another article and is
// named in this one.
func TestRoles(t *testing.T) {
	ana, rui := &dossier.Entity{Name: "Ana Silva"}, &dossier.Entity{Name: "Rui Costa"}
	for _, test := range []struct {
		other, own string
		content    string
		want       string
	}{
		{"", "Ana Silva, harbour master", "the harbour master resigned", "Silva"},
		{"", "Ana Silva, harbour master", "the master resigned", "Silva"},
		{"", "Ana Silva, harbour master", "a harbour master resigned", ""},
		{"", "Ana Silva, harbour master", "the harbour master of Brenn resigned", ""},
		{"", "Ana Silva, former harbour master", "the harbour master resigned", ""},
		{"", "Ana Silva, former harbour master", "the former harbour master resigned", "Silva"},
		{"", "Ana Silva, harbour master, and Rui Costa, town master", "the master resigned", ""},
		{"", "Ana Silva, deputy harbour master", "the harbour master resigned", ""},
		{"Ana Silva, harbour master", "Rain fell", "the harbour master resigned", ""},
		{"Ana Silva, Norland president", "Rain fell", "the Norland president resigned", "Silva"},
		{"Ana Silva, harbour master", "Rain fell", "the master resigned", ""},
		{"Ana Silva, harbour master", "Ana Silva spoke", "the master resigned", "Silva"},
		{"Ana Silva, master", "Rui Costa, master, saw Ana Silva", "the master resigned", "Costa"},
	} {
		of := func(text string) *dossier.Article {
			in := map[*dossier.Entity]string{}
			for _, e := range []*dossier.Entity{ana, rui} {
				if _, rest, ok := strings.Cut(text, e.Name); ok {
					role, _, _ := strings.Cut(strings.TrimPrefix(rest, ", "), ",")
					if !strings.HasPrefix(rest, ", ") {
						role = ""
					}
					in[e] = role
				}
			}
			return described(text, in)
		}
		own := of(test.own)
		r := rolesIn(words.English(), []*dossier.Article{of(test.other), own}, map[string]bool{"norland": true})
		text := segment.New(test.content, segment.PlainBlocks(test.content), words.Segmentation)
		if got, _ := r.at(own, text, 0, len(text.Tokens)); got != test.want {
			t.Errorf("%q, %q: %q is %q, want %q", test.other, test.own, test.content, got, test.want)
		}
	}
}

// A name of several words, with the role before it, is the one word by which somebody is known. It stays whole if
// somebody else has that word too.
func TestNamesAreOneWord(t *testing.T) {
	ana, rui, ida := &dossier.Entity{Name: "Ana Silva"}, &dossier.Entity{Name: "Rui Costa"}, &dossier.Entity{Name: "Ida Silva"}
	for _, test := range []struct {
		people  []*dossier.Entity
		role    string
		content string
		want    string
	}{
		{[]*dossier.Entity{ana, rui}, "harbour master", "harbour master Ana Silva saw the ferry", "silva saw ferr"},
		{[]*dossier.Entity{ana, rui}, "", "Ana Silva saw the ferry", "silva saw ferr"},
		{[]*dossier.Entity{ana, rui}, "", "Silva saw the ferry", "silva saw ferr"},
		{[]*dossier.Entity{ana, rui}, "harbour master", "the harbour master saw Ana Silva", "silva saw"},
		{[]*dossier.Entity{ana, ida}, "", "Ana Silva saw the ferry", "ana silva saw ferr"},
		{[]*dossier.Entity{ana, ida}, "harbour master", "harbour master Ana Silva saw the ferry", "port master ana silva saw ferr"},
	} {
		a := described(test.content, map[*dossier.Entity]string{ana: test.role})
		others := []*dossier.Article{a}
		for _, e := range test.people[1:] {
			others = append(others, described(e.Name, map[*dossier.Entity]string{e: ""}))
		}
		r := NewReader(words.English(), others)
		r.roles = rolesIn(words.English(), others, r.names)
		text, m := segment.New(a.Prose, segment.PlainBlocks(a.Prose), words.Segmentation), &wording{}
		r.read(m, text, 0, len(text.Tokens), nil, a)
		if got := strings.Join(m.stems, " "); got != test.want {
			t.Errorf("%q: %s, want %s", test.content, got, test.want)
		}
	}
}
