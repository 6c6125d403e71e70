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
	a := &dossier.Article{Body: text, Prose: text}
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
