package independence

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/dossier"
)

// ofPerson are words of roles of those who speak for somebody: "Doe's lawyer".
var ofPerson = map[string]bool{
	"agent": true, "attorney": true, "attorneys": true, "barrister": true, "counsel": true, "lawyer": true, "lawyers": true, "manager": true,
	"publicist": true, "representative": true, "representatives": true, "solicitor": true, "solicitors": true,
}

// ofMinistry are words for a ministry and for who leads one.
var ofMinistry = map[string]bool{"department": true, "minister": true, "ministry": true, "office": true, "secretary": true}

// rolesOf returns the words of a source, and the roles by which articles call it, each once.
func (b *bodies) rolesOf(s *dossier.Source) []string {
	e := s.Entity
	if e == nil {
		return []string{s.Words}
	}
	roles, ok := b.roles[e]
	if !ok {
		seen := map[string]bool{}
		for _, m := range e.Mentions {
			if role := m.Article.Words(m.Role); !m.Role.Empty() && !seen[role] {
				seen[role] = true
				roles = append(roles, role)
			}
		}
		b.roles[e] = roles
	}
	return append([]string{s.Words}, roles...)
}

// standsFor reports whether a role of source s says that it speaks for t: "Doe's lawyer" for the person, "Red
// Cross spokesman" for the International Red Cross, "Trade Minister" for the Ministry of Trade.
func (b *bodies) standsFor(s, t *dossier.Source) bool {
	e := t.Entity
	if e == nil || s.Entity == e || s.Entity != nil && s.Entity.Kind != dossier.Person {
		return false
	}
	return slices.ContainsFunc(b.rolesOf(s), func(role string) bool {
		switch e.Kind {
		case dossier.Person:
			return speaksForPerson(role, e.Name)
		case dossier.Organization:
			return b.isRoleIn(role, e.Name)
		}
		return false
	})
}

// speaksForPerson reports whether a role names a person, by the whole name or its last word, and says that
// it speaks for that one.
func speaksForPerson(role, name string) bool {
	words := roleWords(role)
	if !slices.ContainsFunc(words, func(w string) bool { return ofPerson[w] || speaks[w] }) {
		return false
	}
	last := strings.ToLower(name[strings.LastIndexByte(name, ' ')+1:])
	return slices.Contains(words, last)
}

// isRoleIn reports whether a role begins with a part of the name of a body that is no place, or
// is the role of its head.
func (b *bodies) isRoleIn(role, name string) bool {
	words, of := roleWords(role), roleWords(name)
	n := 0
	for _, w := range strings.Fields(role) {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) {
			break
		}
		n++
	}
	if part := words[:n]; n > 0 && len(words) > n && !b.places[strings.Join(part, " ")] {
		for i := 0; i+n <= len(of); i++ {
			if slices.Equal(part, of[i:i+n]) {
				return true
			}
		}
	}
	return isMinistryOf(words, of)
}

// isMinistryOf reports whether a role is that of who leads a ministry: both have a word for that, and
// of the other words the fewer are all among the others.
func isMinistryOf(role, name []string) bool {
	split := func(words []string) (fields []string, leads bool) {
		for _, w := range words {
			switch {
			case ofMinistry[w]:
				leads = true
			case len(w) > len("and"):
				fields = append(fields, w)
			}
		}
		return fields, leads
	}
	a, leads := split(role)
	b, ministry := split(name)
	if !leads || !ministry || len(a) == 0 || len(b) == 0 {
		return false
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	return !slices.ContainsFunc(a, func(w string) bool { return !slices.Contains(b, w) })
}
