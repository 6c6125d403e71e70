package names

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
)

// hasRelative reports whether chunk i is a relative of one of the first known people of w who
// have its surname, or a king beside a minister of that name.
func (f *finder) hasRelative(w *crowd, known, i int) bool {
	n := f.chunks[i].name
	if len(n.Words) == 0 {
		return false
	}
	return slices.ContainsFunc(w.byPart[n.Words[len(n.Words)-1]], func(k int) bool {
		return k < known && fit(w.people[k], n) > 0 && (f.isRelative(w.people[k], i) || f.crown(i) && f.governs(w.people[k]))
	})
}

// isRelative reports whether what the article says of p or of chunk i shows that chunk i is a
// relative of p with the same surname: chunk i is in the role of p ("Ada Okoye, wife of Senator
// Okoye") or owns one elsewhere ("Okoye's wife, Ada Okoye"), p is a relative of the holder of the office of chunk i ("first lady Ada Okoye",
// "President Okoye"), or chunk i is the relative ("her father, President Okoye").
func (f *finder) isRelative(p *person, i int) bool {
	c := &f.chunks[i]
	office := strings.Fields(strings.ToLower(f.title(i)))
	if len(office) > 0 && words.Kin[office[len(office)-1]] {
		office = nil
	}
	for _, m := range p.mentions {
		o := &f.chunks[m]
		if o.Role.Start <= c.Span.Start && c.Span.End <= o.Role.End || f.isOfNamesake(o, c) {
			return true
		}
		if len(office) > 0 && (isOfHolder(f.roleText(o), office[len(office)-1]) || office[len(office)-1] == "president" && f.isFirstLady(o)) {
			return true
		}
	}
	return len(office) > 0 && f.afterKin(i)
}

// isFirstLady reports whether "first lady" is right before c.
func (f *finder) isFirstLady(c *chunk) bool {
	return c.first > 1 && f.fold(c.first-1) == "lady" && f.fold(c.first-2) == "first"
}

// isOfHolder reports whether a role is that of a relative of the holder of an office: "the
// president's brother".
func isOfHolder(role []string, office string) bool {
	kin := slices.ContainsFunc(role, func(w string) bool { return words.Kin[w] })
	return kin && slices.ContainsFunc(role, func(w string) bool { return strings.TrimRight(w, "'’s") == office })
}

// isOfNamesake reports whether p is the relative of somebody whose surname c is: "Okoye's
// brother", or "the president's brother" if the article has President Okoye. If c has a
// courtesy title, the owner in the role must have it too.
func (f *finder) isOfNamesake(p, c *chunk) bool {
	role := f.roleText(p)
	if len(role) < 2 || !slices.ContainsFunc(role, func(w string) bool { return words.Kin[w] }) {
		return false
	}
	w := f.fold(c.last - 1)
	if c.title != extract.UnknownGender {
		return isOfHolder(role, w) && f.ownsRole(p, c)
	}
	f.t.Spend(len(f.chunks))
	if isOfHolder(role, w) {
		// "brother of Okoye", but "brother of Ada Okoye" can be called Okoye as well as she
		return !slices.ContainsFunc(f.chunks, func(o chunk) bool {
			return p.Role.Start <= o.Span.Start && o.Span.End <= p.Role.End && o.last-o.first > 1 && f.fold(o.last-1) == w
		})
	}
	for i := range f.chunks {
		o := &f.chunks[i]
		if o.Kind != dossier.Person || o.last-o.first > 1 || f.fold(o.first) != w {
			continue
		}
		if office := strings.Fields(strings.ToLower(f.title(i))); len(office) > 0 && !words.Kin[office[len(office)-1]] && isOfHolder(role, office[len(office)-1]) {
			return true
		}
	}
	return false
}

// ownsRole reports whether the owner in the role of p has the courtesy title of c: "Mr. Okoye's
// brother".
func (f *finder) ownsRole(p, c *chunk) bool {
	f.t.Spend(len(f.chunks))
	return slices.ContainsFunc(f.chunks, func(o chunk) bool {
		return p.Role.Start <= o.Span.Start && o.Span.End <= p.Role.End && courtesy[f.fold(max(o.first-1, 0))] == c.title
	})
}

// afterKin reports whether a possessive pronoun, a noun for a relative and a comma are before
// the title of chunk i: "her father, former President Okoye".
func (f *finder) afterKin(i int) bool {
	c := &f.chunks[i]
	k := c.first - 1
	for k > 0 && f.t.Tokens[k].Start >= c.Role.Start {
		k--
	}
	return k > 1 && f.t.Word(k) == "," && f.isOwnKin(k-1)
}

// isOwnKin reports whether token k is a noun for a relative behind a possessive pronoun: "her father".
func (f *finder) isOwnKin(k int) bool { return k > 0 && f.in(words.Kin, k) && f.pronoun(k-1) != 0 }
