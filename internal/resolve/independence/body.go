package independence

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/text/namekey"
)

// bodies finds the organizations that people speak for: those that their roles
// name, "spokesman of the Port Board".
type bodies struct {
	byForm    map[string]*dossier.Entity   // by the form of a name in lower case
	byAcronym map[string]*dossier.Entity   // by forms of one word in capitals
	longest   int                          // words of the longest form
	places    map[string]bool              // names of places in lower case
	roles     map[*dossier.Entity][]string // see rolesOf
	of        map[*dossier.Entity]map[*dossier.Entity]bool
}

// newBodies returns the bodies among the entities. A name of one word counts only
// if it is the one that the pages show, "Kremlin", but not "Ministry" for a
// ministry of a longer name, or in capitals, "UN".
func newBodies(entities []*dossier.Entity) *bodies {
	b := &bodies{byForm: map[string]*dossier.Entity{}, byAcronym: map[string]*dossier.Entity{}, places: map[string]bool{}, roles: map[*dossier.Entity][]string{}, of: map[*dossier.Entity]map[*dossier.Entity]bool{}}
	for _, e := range entities {
		if e.Kind == dossier.Place {
			b.places[strings.ToLower(e.Name)] = true
		}
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
			switch form := m.Quote(); {
			case strings.Contains(form, " "):
				b.add(form, e)
			case namekey.Capitals(form) > 1 && b.byAcronym[form] == nil:
				b.byAcronym[form] = e
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

// behind returns the organizations that a source is or speaks for. The words of a source
// without a name can say for which: "the head of the Port Board".
func (b *bodies) behind(s *dossier.Source) map[*dossier.Entity]bool {
	e := s.Entity
	if e == nil {
		found := map[*dossier.Entity]bool{}
		b.named(s.Words, found)
		return found
	}
	if e.Kind == dossier.Place {
		return nil
	}
	if found, ok := b.of[e]; ok {
		return found
	}
	found := map[*dossier.Entity]bool{}
	if e.Kind == dossier.Organization {
		found[e] = true
	} else {
		for _, m := range e.Mentions {
			if !m.Role.Empty() {
				b.named(m.Article.Words(m.Role), found)
			}
		}
		if e.Record != nil {
			b.named(e.Record.Role, found)
			for _, r := range e.Record.Roles {
				b.named(r.Role, found)
			}
		}
	}
	b.of[e] = found
	return found
}

// named adds the organizations that a text names.
func (b *bodies) named(text string, to map[*dossier.Entity]bool) {
	words := roleWords(text)
	for i := range words {
		for n := 1; n <= b.longest && i+n <= len(words); n++ {
			if o := b.byForm[strings.Join(words[i:i+n], " ")]; o != nil {
				to[o] = true
			}
		}
	}
	for _, w := range strings.Fields(text) {
		if o := b.byAcronym[strings.TrimSuffix(strings.TrimSuffix(strings.Trim(w, ",;:()"), "'s"), "’s")]; o != nil {
			to[o] = true
		}
	}
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
