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
		if words.Courtesies[strings.TrimSuffix(k, ".")] || words.HollowRoles[k] {
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
	for _, k := range longestRoles(words, roles, roleOrder) {
		ent.Roles = append(ent.Roles, *roles[k])
	}
	slices.SortStableFunc(ent.Roles, func(a, b dossier.Role) int { return cmp.Compare(b.Count, a.Count) })
}

// longestRoles returns the keys of the roles that are not part of longer ones,
// in their order. It adds the count of each of the others to the longer one
// that occurs most: "president" to "former president".
func longestRoles(words *extract.Words, roles map[string]*dossier.Role, order []string) []string {
	var out []string
	for _, k := range order {
		longest := ""
		for _, l := range order {
			if partOfRole(words, k, l) && (longest == "" || roles[l].Count > roles[longest].Count) {
				longest = l
			}
		}
		if longest == "" {
			out = append(out, k)
		} else {
			roles[longest].Count += roles[k].Count
		}
	}
	return out
}

// partOfRole reports whether a role is the end of a longer one ("manager",
// "campaign manager") or what comes before a preposition in it ("minister",
// "minister of trade").
func partOfRole(words *extract.Words, short, long string) bool {
	if rest, ok := strings.CutSuffix(long, " "+short); ok {
		return rest != ""
	}
	rest, ok := strings.CutPrefix(long, short+" ")
	if !ok {
		return false
	}
	first, _, _ := strings.Cut(rest, " ")
	return words.PlacePrepositions[first] || words.OwnerPrepositions[first]
}
