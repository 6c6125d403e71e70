package entity

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/namekey"
)

// placed is a mention of an article's own entity, and who it means if that is not plainly
// the entity.
type placed struct {
	start   int
	doubted bool
	one     *node   // who it means
	several []*node // who it can mean
}

// roster is what is known of the people that articles name in full.
type roster struct {
	surnames surnames
	in       map[*node][]int    // the articles that name them, in order
	offices  map[*node][]string // see [Resolution.offices]
}

// roster returns what is known of these people.
func (r *Resolution) roster() *roster {
	return &roster{r.sets.surnames(), r.articlesOf(), r.offices()}
}

// findNamesakes finds the mentions by a surname that an article gives to somebody it names in
// full, and that can mean another person of the dossier with this surname: one before the
// full name, or one with an office that only the other has.
func (r *Resolution) findNamesakes(full *roster) {
	for i := range r.refs {
		for j, l := range r.refs[i].locals {
			if l.node == nil || l.node.kind != dossier.Person {
				continue
			}
			if list := r.namesakes(i, j, full); list != nil {
				if r.refs[i].namesakes == nil {
					r.refs[i].namesakes = map[int][]placed{}
				}
				r.refs[i].namesakes[j] = list
			}
		}
	}
}

// namesakes returns the mentions of local entity j of article i in order, nil if all of them
// plainly mean it.
func (r *Resolution) namesakes(i, j int, full *roster) []placed {
	in := full.in
	a, own := &r.articles[i], r.refs[i].locals[j].node.root()
	surname := ""
	var others []*node
	for _, w := range own.surnames() {
		for _, n := range full.surnames[w] {
			if n = n.root(); n != own && !names(in[n], i) && !slices.Contains(others, n) {
				surname, others = w, append(others, n)
			}
		}
	}
	if len(others) == 0 {
		return nil
	}
	known := !slices.ContainsFunc(others, func(n *node) bool { return len(in[n]) >= len(in[own]) }) || r.inTitle(a, own)
	var out []placed
	some, other := false, false
	for k := range a.Names.Mentions {
		m := &a.Names.Mentions[k]
		if m.Entity != j {
			continue
		}
		p := placed{start: m.Span.Start}
		switch words := r.sets.key(m.Span.Text(a.Prose)); {
		case isFullName(words):
			known, other = true, false
		case words != surname || m.Credit:
		default:
			if p.one = heldBy(officeBefore(a, m, r.sets.words), own, others, full.offices); p.one != nil {
				p.doubted, other = true, true
			} else if !known || other {
				p.doubted, p.several = true, append([]*node{own}, others...)
			}
		}
		some = some || p.doubted
		out = append(out, p)
	}
	if !some {
		return nil
	}
	return out
}

// inTitle reports whether the title of an article has a full name of n.
func (r *Resolution) inTitle(a *Article, n *node) bool {
	title := " " + r.sets.key(a.Title) + " "
	return slices.ContainsFunc(n.keys, func(k string) bool { return isFullName(k) && strings.Contains(title, " "+k+" ") })
}

// heldBy returns the only one of the others who has an office that n does not have.
func heldBy(office string, n *node, others []*node, offices map[*node][]string) *node {
	if office == "" || slices.Contains(offices[n], office) {
		return nil
	}
	var one *node
	for _, o := range others {
		if slices.Contains(offices[o], office) {
			if one != nil {
				return nil
			}
			one = o
		}
	}
	return one
}

// offices returns the offices that articles give people together with their full names.
func (r *Resolution) offices() map[*node][]string { return r.roles(office) }

// held returns these offices, apart where somebody has no longer or not fully held them: a
// "former president" is not the president.
func (r *Resolution) held() map[*node][]string {
	return r.roles(func(role string, words *extract.Words) string {
		o := office(role, words)
		if o != "" && altersOffice(role, words) {
			return "~" + o
		}
		return o
	})
}

// roles returns what of makes of the roles that articles give people together with their full
// names.
func (r *Resolution) roles(of func(role string, words *extract.Words) string) map[*node][]string {
	out := map[*node][]string{}
	for i := range r.articles {
		a := &r.articles[i]
		for k := range a.Names.Mentions {
			m := &a.Names.Mentions[k]
			if m.Kind != dossier.Person || m.Entity < 0 || m.Role.Empty() {
				continue
			}
			n := r.refs[i].locals[m.Entity].node
			if n == nil || !isFullName(r.sets.key(m.Span.Text(a.Prose))) {
				continue
			}
			n = n.root()
			if o := of(m.Role.Text(a.Prose), r.sets.words); o != "" && !slices.Contains(out[n], o) {
				out[n] = append(out[n], o)
			}
		}
	}
	return out
}

// officeBefore returns the office right before the name of m, and "" if there is none.
func officeBefore(a *Article, m *extract.Mention, words *extract.Words) string {
	if m.Role.Empty() || m.Role.End > m.Span.Start {
		return ""
	}
	return office(m.Role.Text(a.Prose), words)
}

// office returns the noun of a role: "mayor" of "the former mayor of Novoport".
func office(role string, words *extract.Words) string {
	list := namekey.Words(strings.ToLower(role))
	for k, w := range list {
		if k > 0 && (words.PlacePrepositions[w] || words.OwnerPrepositions[w]) {
			return list[k-1]
		}
	}
	if len(list) == 0 {
		return ""
	}
	return list[len(list)-1]
}

// altersOffice reports whether a word of a role makes something else of its noun: "former",
// "deputy".
func altersOffice(role string, words *extract.Words) bool {
	return slices.ContainsFunc(namekey.Words(strings.ToLower(role)), func(w string) bool { return words.PastRoles[w] || words.Relating[words.Stem(w)] })
}

// placedAt returns the last mention of local entity j that begins before byte offset end, if
// it does not plainly mean the entity, and nil if it does.
func (refs *references) placedAt(j, end int) *placed {
	list := refs.namesakes[j]
	for k := len(list) - 1; k >= 0; k-- {
		if list[k].start < end {
			if list[k].doubted {
				return &list[k]
			}
			return nil
		}
	}
	return nil
}
