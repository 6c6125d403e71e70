package independence

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
)

// bodies finds the organizations that people speak for: those that their roles
// name, "spokesman of the Port Board".
type bodies struct {
	byForm  map[string]*dossier.Entity // by the form of a name in lower case
	longest int                        // words of the longest form
	of      map[*dossier.Entity]map[*dossier.Entity]bool
}

// newBodies returns the bodies among the entities. A name of one word counts only
// if it is the one that the pages show: "Kremlin", but not "Ministry" for a
// ministry of a longer name.
func newBodies(entities []*dossier.Entity) *bodies {
	b := &bodies{byForm: map[string]*dossier.Entity{}, of: map[*dossier.Entity]map[*dossier.Entity]bool{}}
	for _, e := range entities {
		if e.Kind != dossier.Organization {
			continue
		}
		b.add(e.Name, e)
		if e.Record != nil {
			for _, alias := range e.Record.Aliases {
				b.add(alias, e)
			}
		}
		for _, m := range e.Mentions {
			if form := m.Quote(); strings.Contains(form, " ") {
				b.add(form, e)
			}
		}
	}
	return b
}

func (b *bodies) add(form string, e *dossier.Entity) {
	words := roleWords(form)
	if k := strings.Join(words, " "); k != "" && b.byForm[k] == nil {
		b.byForm[k] = e
		b.longest = max(b.longest, len(words))
	}
}

// roleWords returns the words of a role or a name in lower case, without the
// possessive ending of a name.
func roleWords(text string) []string {
	words := strings.Fields(strings.ToLower(text))
	for i, w := range words {
		w = strings.Trim(w, ",.;:()")
		words[i] = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
	}
	return words
}

// behind returns the organizations that a source is or speaks for.
func (b *bodies) behind(s *dossier.Source) map[*dossier.Entity]bool {
	e := s.Entity
	if e == nil || e.Kind == dossier.Place {
		return nil
	}
	if found, ok := b.of[e]; ok {
		return found
	}
	found := map[*dossier.Entity]bool{}
	if e.Kind == dossier.Organization {
		found[e] = true
	} else {
		var roles []string
		for _, m := range e.Mentions {
			if !m.Role.Empty() {
				roles = append(roles, m.Article.Words(m.Role))
			}
		}
		if e.Record != nil {
			roles = append(roles, e.Record.Role)
			for _, r := range e.Record.Roles {
				roles = append(roles, r.Role)
			}
		}
		for _, r := range roles {
			words := roleWords(r)
			for i := range words {
				for n := 1; n <= b.longest && i+n <= len(words); n++ {
					if o := b.byForm[strings.Join(words[i:i+n], " ")]; o != nil {
						found[o] = true
					}
				}
			}
		}
	}
	b.of[e] = found
	return found
}

// speaksForUnknown reports whether a source is a spokesperson, and no role says of which
// organization: "spokeswoman Jane Doe".
func (b *bodies) speaksForUnknown(s *dossier.Source) bool {
	e := s.Entity
	if e == nil || e.Kind != dossier.Person || len(b.behind(s)) > 0 {
		return false
	}
	isOne := func(text string) bool {
		return slices.ContainsFunc(roleWords(text), func(w string) bool { return speaks[w] })
	}
	return isOne(s.Words) || slices.ContainsFunc(e.Mentions, func(m *dossier.Mention) bool { return isOne(m.Article.Words(m.Role)) })
}

// shared returns an organization that both sources are or speak for, the first
// by name, and nil if there is none.
func (b *bodies) shared(s, t *dossier.Source) *dossier.Entity {
	var first *dossier.Entity
	others := b.behind(t)
	for o := range b.behind(s) {
		if others[o] && (first == nil || o.Name < first.Name) {
			first = o
		}
	}
	return first
}
