package independence

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/text/namekey"
)

// ofStates are words of offices and bodies by which a state or a town speaks.
var ofStates = map[string]bool{
	"ambassador": true, "army": true, "cabinet": true, "chancellor": true, "congress": true, "consul": true, "council": true, "diplomat": true,
	"embassy": true, "emperor": true, "envoy": true, "government": true, "governor": true, "junta": true, "king": true, "mayor": true,
	"military": true, "minister": true, "ministry": true, "parliament": true, "police": true, "premier": true, "president": true, "prime": true,
	"prince": true, "queen": true, "secretary": true, "senate": true, "spokesman": true, "spokesperson": true, "spokeswoman": true,
}

// isOfState reports whether a source is a person or a body with an office of a state or a
// town. What an article gives to "Norland", its president can have said.
func isOfState(s *dossier.Source) bool {
	e := s.Entity
	has := func(text string) bool {
		return slices.ContainsFunc(roleWords(text), func(w string) bool { return ofStates[w] })
	}
	if e == nil || e.Kind == dossier.Place {
		return false
	}
	return has(e.Name) || e.Kind == dossier.Person && (has(s.Words) || slices.ContainsFunc(e.Mentions, func(m *dossier.Mention) bool { return has(m.Article.Words(m.Role)) }))
}

// leastSpelled is the number of bytes from which a word can be another one with a letter
// wrong: "Medecins" and "Medicins", but not "Ana" and "Ada".
const leastSpelled = 6

// isMisspelled reports whether two entities of a kind have names of several words that are the
// same but for one letter of one long word.
func isMisspelled(a, b *dossier.Entity) bool {
	x, y := strings.Fields(a.Name), strings.Fields(b.Name)
	if a == b || a.Kind != b.Kind || len(x) != len(y) || len(x) < 2 {
		return false
	}
	wrong := 0
	for i := range x {
		if x[i] == y[i] {
			continue
		}
		if wrong++; wrong > 1 || max(len(x[i]), len(y[i])) < leastSpelled || !namekey.OneApart(x[i], y[i]) {
			return false
		}
	}
	return true
}

// isShort reports whether the name of organization a is a part of that of organization b, or its initials:
// "Harrow" of Harrow Shipping, "Foreign Ministry" of the Norlandic Foreign Ministry, "NPB" of the Norland
// Port Board.
func isShort(a, b *dossier.Entity) bool {
	if a == b || a.Kind != dossier.Organization || b.Kind != dossier.Organization {
		return false
	}
	x, y := roleWords(a.Name), roleWords(b.Name)
	if len(x) == 1 && len(y) > 1 && x[0] == initials(b.Name) {
		return true
	}
	for i := 0; len(x) < len(y) && i+len(x) <= len(y); i++ {
		if slices.Equal(x, y[i:i+len(x)]) {
			return true
		}
	}
	return false
}

// initials returns the first letters of the words of a name with a capital, in lower case.
func initials(name string) string {
	var out []rune
	for _, w := range strings.Fields(name) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			out = append(out, unicode.ToLower(r))
		}
	}
	return string(out)
}
