package proposition

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// maxRole is the number of words of a role that can stand for a name.
const maxRole = 4

// roles says who is meant where an article calls somebody by a role: "the Russian president".
type roles struct {
	words  *extract.Words
	of     map[*dossier.Article]holders
	all    map[string]map[*dossier.Entity]bool // who has a role in any article
	begins map[string]bool                     // the first words of roles
	names  map[*dossier.Entity]string          // the word of the name that most mentions have
	alone  map[string]*dossier.Entity          // whose name a word is, if it is that of one person only
	known  map[string]bool                     // words of names
}

// holders are the people who have a role, by it.
type holders map[string][]*dossier.Entity

// rolesIn returns the roles that the articles give to people beside their names. The words of
// names are known.
func rolesIn(words *extract.Words, articles []*dossier.Article, known map[string]bool) *roles {
	r := &roles{words, map[*dossier.Article]holders{}, map[string]map[*dossier.Entity]bool{}, map[string]bool{}, map[*dossier.Entity]string{}, map[string]*dossier.Entity{}, known}
	with := map[*dossier.Entity]map[string]int{} // how many mentions have a word
	for _, a := range articles {
		in := holders{}
		for _, m := range a.Mentions {
			if m.Entity == nil || m.Entity.Kind != dossier.Person || m.Credit {
				continue
			}
			if with[m.Entity] == nil {
				with[m.Entity] = map[string]int{}
			}
			for _, w := range strings.Fields(m.Quote()) {
				with[m.Entity][w]++
			}
			if !m.Role.Empty() {
				r.add(in, strings.ToLower(a.Words(m.Role)), m.Entity)
			}
		}
		if len(in) > 0 {
			r.of[a] = in
		}
	}
	for e, words := range with {
		r.names[e] = usualName(e, words)
		for w := range words {
			if other, ok := r.alone[w]; ok && other != e {
				r.alone[w] = nil
			} else {
				r.alone[w] = e
			}
		}
	}
	return r
}

// nameOf returns the word by which somebody is known if it is in the name of nobody else, "" if there is none.
func (r *roles) nameOf(e *dossier.Entity) string {
	if name := r.names[e]; name != "" && r.alone[name] == e {
		return name
	}
	return ""
}

// called is a name of somebody in a text, with the role before it: "the Russian president Ivan Silva".
type called struct {
	first, last int    // its tokens
	name        string // the word by which that one is known
}

// calledIn returns the names of more than one word that tokens first to last-1 of an article's text have of
// people who can be known by one.
func (r *roles) calledIn(a *dossier.Article, t *segment.Text, first, last int) (out []called) {
	if r == nil || a == nil || first >= last {
		return nil
	}
	from, to := t.Tokens[first].Start, t.Tokens[last-1].End
	k, _ := slices.BinarySearchFunc(a.Mentions, from, func(m *dossier.Mention, at int) int { return m.Span.Start - at })
	for ; k < len(a.Mentions) && a.Mentions[k].Span.Start < to; k++ {
		m := a.Mentions[k]
		if m.Entity == nil || m.Credit || m.Span.End > to {
			continue
		}
		name := r.nameOf(m.Entity)
		if name == "" {
			continue
		}
		at := m.Span
		if !m.Role.Empty() && m.Role.Start >= from && m.Role.End <= at.Start && strings.TrimSpace(a.Written(span.Span{Start: m.Role.End, End: at.Start})) == "" {
			at.Start = m.Role.Start
		}
		if i, j := t.TokensIn(at); j > i+1 {
			out = append(out, called{i, j, name})
		}
	}
	return out
}

// add adds a role that an article gives to somebody, whose roles there are in.
func (r *roles) add(in holders, role string, who *dossier.Entity) {
	for _, form := range r.formsOf(role) {
		first, _, _ := strings.Cut(form, " ")
		r.begins[first] = true
		in[form] = dossier.AppendNew(in[form], who)
		if r.all[form] == nil {
			r.all[form] = map[*dossier.Entity]bool{}
		}
		r.all[form][who] = true
	}
}

// formsOf returns a role and the shorter forms by which an article can repeat it: the "president" of
// "Russian president". What somebody was, or is the deputy of, has none.
func (r *roles) formsOf(role string) []string {
	w := strings.Fields(role)
	if len(w) == 0 || r.words.PastRoles[w[0]] {
		return []string{role}
	}
	out := []string{role}
	for i := 1; i < len(w); i++ {
		if r.words.OwnerPrepositions[w[i]] || r.words.PlacePrepositions[w[i]] {
			w = w[:i]
			out = append(out, strings.Join(w, " "))
		}
	}
	for i := 1; i < len(w) && !r.words.PastRoles[w[i-1]] && !r.words.Relating[r.words.Stem(w[i-1])]; i++ {
		out = append(out, strings.Join(w[i:], " "))
	}
	return out
}

// usualName returns the word of somebody's name that most mentions have, the last one of several.
func usualName(e *dossier.Entity, mentions map[string]int) (name string) {
	for _, w := range strings.Fields(e.Name) {
		if mentions[w] > 0 && mentions[w] >= mentions[name] {
			name = w
		}
	}
	return name
}

// at returns the name of who is meant by the role behind the article at token i of t, and the
// number of its words; "" if it is not known.
func (r *roles) at(a *dossier.Article, t *segment.Text, i, last int) (name string, n int) {
	if r == nil || !r.words.IsArticle(strings.ToLower(t.Word(i))) || !r.begins[strings.ToLower(t.Word(i+1))] {
		return "", 0
	}
	role := ""
	for k := i + 1; k < min(last, i+1+maxRole) && t.Tokens[k].Kind == segment.Word; k++ {
		role = strings.TrimSpace(role + " " + strings.ToLower(t.Word(k)))
		if e := r.holder(a, role); e != nil {
			name, n = r.names[e], k-i
		}
	}
	if next := i + n + 1; name == "" || next < len(t.Tokens) && (r.words.OwnerPrepositions[strings.ToLower(t.Word(next))] || isCapital(t.Word(next))) {
		return "", 0 // "the president of the club", "the president Ana Silva"
	}
	return name, n
}

// holder returns the only person that an article can mean by a role: the one that has it in the
// article, or else the one that it names and that has the role in another article, or the only
// one of a role with a name in it, "Norland president".
func (r *roles) holder(a *dossier.Article, role string) *dossier.Entity {
	list := r.of[a][role]
	if list == nil {
		if list = mentionedOf(a, r.all[role]); len(list) == 0 && len(r.all[role]) == 1 && slices.ContainsFunc(strings.Fields(role), func(w string) bool { return r.known[w] }) {
			for e := range r.all[role] {
				return e
			}
		}
	}
	if len(list) == 1 {
		return list[0]
	}
	return nil
}

// mentionedOf returns those of some people that an article mentions.
func mentionedOf(a *dossier.Article, among map[*dossier.Entity]bool) (out []*dossier.Entity) {
	if len(among) == 0 {
		return nil
	}
	for _, m := range a.Mentions {
		if m.Entity != nil && !m.Credit && among[m.Entity] {
			out = dossier.AppendNew(out, m.Entity)
		}
	}
	return out
}

func isCapital(w string) bool {
	initial, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(initial)
}
