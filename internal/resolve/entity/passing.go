package entity

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/namekey"
)

// mostPassing is the most mentions of somebody who is named in passing.
const mostPassing = 2

// MarkPassing marks the people that the articles name only by a given name, once or twice:
// "his brother, Tito". An article that the dossier does not have says who is meant, or the
// name is that of a film. Somebody who says something, or who has an age or a role other
// than that of a relative, is not named in passing.
func MarkPassing(words *extract.Words, articles []*dossier.Article, entities []*dossier.Entity) {
	if words.IsGiven == nil || words.IsSurname == nil {
		return
	}
	says := sources(articles)
	first, last := map[string]bool{}, map[string]bool{} // words of full names
	for _, e := range entities {
		if w := namekey.Words(namekey.Of(e.Name)); e.Kind == dossier.Person && len(w) > 1 {
			first[w[0]], last[w[len(w)-1]] = true, true
		}
	}
	for _, e := range entities {
		w := namekey.Of(e.Name)
		given := words.IsGiven(w) && (!words.IsSurname(w) || first[w] && !last[w])
		e.Passing = given && e.Kind == dossier.Person && e.Origin == dossier.Machine && !says[e] && inPassing(words, e)
	}
}

// sources returns the entities that are sources of statements.
func sources(articles []*dossier.Article) map[*dossier.Entity]bool {
	says := map[*dossier.Entity]bool{}
	add := func(s *dossier.Source) {
		says[s.Entity] = true
		for _, e := range s.With {
			says[e] = true
		}
	}
	for _, a := range articles {
		for _, s := range a.Statements {
			if s.Source != nil {
				add(s.Source)
			}
			for i := range s.Via {
				add(&s.Via[i])
			}
		}
	}
	return says
}

// inPassing reports whether no mention of e says more than the name.
func inPassing(words *extract.Words, e *dossier.Entity) bool {
	times := 0
	for _, m := range e.Mentions {
		if m.Credit {
			continue
		}
		times++
		if hasAge(m) || !m.Role.Empty() && !isHollow(words, m.Article.Words(m.Role)) {
			return false
		}
	}
	return times > 0 && times <= mostPassing
}

// hasAge reports whether an age follows a mention: "Tito, 40,".
func hasAge(m *dossier.Mention) bool {
	rest, ok := strings.CutPrefix(m.Article.Prose[m.Span.End:], ", ")
	return ok && rest != "" && rest[0] >= '1' && rest[0] <= '9'
}

// isHollow reports whether the noun of a role says nothing of its own: "sister", "policeman
// father", "mother of the accused".
func isHollow(words *extract.Words, role string) bool {
	noun := ""
	for w := range strings.FieldsSeq(strings.ToLower(role)) {
		if words.OwnerPrepositions[w] || words.PlacePrepositions[w] {
			break
		}
		noun = w
	}
	return words.HollowRoles[strings.Trim(noun, words.NameEndings)]
}
