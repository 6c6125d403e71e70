package entity

import (
	"cmp"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
)

// Describe fills in what the mentions of an entity add up to: its forms, roles
// and articles.
func Describe(words *extract.Words, ent *dossier.Entity) {
	forms := map[string]int{}
	roles := map[string]*dossier.Role{}
	var roleOrder []string
	for _, m := range ent.Mentions {
		forms[m.Quote()]++
		if n := len(ent.Articles); n == 0 || ent.Articles[n-1] != m.Article {
			ent.Articles = append(ent.Articles, m.Article)
		}
		if m.Role.Empty() {
			continue
		}
		text := m.Article.Words(m.Role)
		k := strings.ToLower(text)
		if words.Courtesies[strings.TrimSuffix(k, ".")] {
			continue
		}
		r := roles[k]
		if r == nil {
			r = &dossier.Role{Text: text, Evidence: m.Evidence}
			roles[k] = r
			roleOrder = append(roleOrder, k)
		}
		r.Count++
	}
	for text, n := range forms {
		ent.Forms = append(ent.Forms, dossier.Form{Text: text, Count: n})
	}
	slices.SortFunc(ent.Forms, func(a, b dossier.Form) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Text, b.Text))
	})
	for _, k := range roleOrder {
		ent.Roles = append(ent.Roles, *roles[k])
	}
	slices.SortStableFunc(ent.Roles, func(a, b dossier.Role) int { return cmp.Compare(b.Count, a.Count) })
}
