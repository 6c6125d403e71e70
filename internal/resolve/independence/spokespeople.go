package independence

import (
	"cmp"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

// Spokespeople sets the spokespeople of the organizations among the entities. A
// role must say that somebody speaks, and for which organization, without a word
// between that could make it another: "spokeswoman for the Port Board", "Port Board
// chief spokesman", but not "former Port Board spokesman" or "spokesman for the
// East Port Board". A name that two organizations have says nothing.
func Spokespeople(entities []*dossier.Entity) {
	byForm, longest := organizationForms(entities)
	for _, e := range entities {
		if e.Kind != dossier.Person {
			continue
		}
		found := map[*dossier.Entity]*dossier.Spokesperson{}
		var order []*dossier.Entity
		// at adds what the person said in the capacity that a role gives.
		at := func(role dossier.Role, said func(*dossier.Statement) bool) {
			o := spokenFor(roleWords(role.Text), byForm, longest)
			if o == nil {
				return
			}
			if found[o] == nil {
				found[o] = &dossier.Spokesperson{Entity: e, Role: role}
				order = append(order, o)
			}
			for _, s := range e.Statements {
				if said(s) && !slices.Contains(found[o].Statements, s) {
					found[o].Statements = append(found[o].Statements, s)
				}
			}
		}
		if e.Record != nil {
			for _, r := range append([]dossier.TimedRole{{Role: e.Record.Role}}, e.Record.Roles...) {
				at(dossier.Role{Text: r.Role}, func(s *dossier.Statement) bool { return during(r, s.Date) })
			}
		}
		for _, m := range firstRoles(e) {
			role := dossier.Role{Text: m.Article.Words(m.Role), Evidence: m.Evidence}
			at(role, func(s *dossier.Statement) bool { return s.Article == m.Article })
		}
		for _, o := range order {
			o.Spokespeople = append(o.Spokespeople, *found[o])
		}
	}
	for _, e := range entities {
		slices.SortStableFunc(e.Spokespeople, func(a, b dossier.Spokesperson) int {
			return cmp.Or(cmp.Compare(a.Entity.Name, b.Entity.Name), cmp.Compare(a.Entity.ID, b.Entity.ID))
		})
	}
}

// firstRoles returns of each article the first mention of e for each role.
func firstRoles(e *dossier.Entity) []*dossier.Mention {
	type key struct {
		article *dossier.Article
		role    string
	}
	seen := map[key]bool{}
	var out []*dossier.Mention
	for _, m := range e.Mentions {
		if m.Role.Empty() {
			continue
		}
		if k := (key{m.Article, m.Article.Words(m.Role)}); !seen[k] {
			seen[k] = true
			out = append(out, m)
		}
	}
	return out
}

// during reports whether all of a date is within the time of a role.
func during(r dossier.TimedRole, date edtf.Date) bool {
	if r.From.IsZero() && r.To.IsZero() {
		return true
	}
	if date.IsZero() || date.OpenStart() || date.OpenEnd() {
		return false
	}
	return (r.From.IsZero() || r.From.OpenStart() || r.From.Earliest().Compare(date.Earliest()) <= 0) &&
		(r.To.IsZero() || r.To.OpenEnd() || date.Latest().Compare(r.To.Latest()) <= 0)
}

// organizationForms returns the organizations by the forms of their names that
// belong to one only, and the words of the longest.
func organizationForms(entities []*dossier.Entity) (byForm map[string]*dossier.Entity, longest int) {
	byForm = map[string]*dossier.Entity{}
	add := func(form string, e *dossier.Entity) {
		words := roleWords(form)
		k := strings.Join(words, " ")
		if k == "" {
			return
		}
		if o, known := byForm[k]; known && o != e {
			e = nil
		}
		byForm[k] = e
		longest = max(longest, len(words))
	}
	for _, e := range entities {
		if e.Kind != dossier.Organization {
			continue
		}
		add(e.Name, e)
		if e.Record != nil {
			for _, alias := range e.Record.Aliases {
				add(alias, e)
			}
		}
		for _, f := range e.Forms {
			if strings.Contains(f.Text, " ") {
				add(f.Text, e)
			}
		}
	}
	return byForm, longest
}

// Words of roles. A qualifier changes the rank of a spokesperson, not for whom
// they speak.
var (
	speaks     = map[string]bool{"spokesman": true, "spokeswoman": true, "spokesperson": true}
	qualifiers = map[string]bool{"chief": true, "deputy": true, "principal": true, "senior": true, "lead": true, "official": true, "a": true, "the": true}
)

// spokenFor returns the organization that a role says somebody speaks for, and nil
// if it says none or is over.
func spokenFor(role []string, byForm map[string]*dossier.Entity, longest int) *dossier.Entity {
	at := slices.IndexFunc(role, func(w string) bool { return speaks[w] })
	if at < 0 || slices.ContainsFunc(role, func(w string) bool { return w == "former" || w == "then" || strings.HasPrefix(w, "ex-") }) {
		return nil
	}
	before := role[:at]
	for len(before) > 0 && qualifiers[before[len(before)-1]] {
		before = before[:len(before)-1]
	}
	for len(before) > 0 && qualifiers[before[0]] {
		before = before[1:]
	}
	if len(before) > 0 {
		return byForm[strings.Join(before, " ")]
	}
	after := role[at+1:]
	if len(after) < 2 || after[0] != "for" && after[0] != "of" {
		return nil
	}
	for after = after[1:]; len(after) > 0 && qualifiers[after[0]]; after = after[1:] {
	}
	for n := min(longest, len(after)); n > 0; n-- {
		if o := byForm[strings.Join(after[:n], " ")]; o != nil && (n == len(after) || closes[after[n]]) {
			return o
		}
	}
	return nil
}

// closes are words that may follow the name of an organization in a role.
var closes = map[string]bool{"and": true, "in": true, "since": true, "at": true}
