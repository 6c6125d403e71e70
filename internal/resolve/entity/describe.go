package entity

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"dossier/internal/dossier"
	"dossier/internal/extract"
)

// Describe fills in what the mentions of an entity add up to: its forms, roles
// and articles. The mentions must be by article, the newest first. The first role
// is the one that most of the newer articles give.
func Describe(words *extract.Words, ent *dossier.Entity) {
	forms := map[string]int{}
	r := roles{words: words, byKey: map[string]*found{}}
	for _, m := range ent.Mentions {
		forms[m.Quote()]++
		if n := len(ent.Articles); n == 0 || ent.Articles[n-1] != m.Article {
			ent.Articles = append(ent.Articles, m.Article)
		}
		if !m.Role.Empty() {
			r.add(m)
		}
	}
	main := Key(words, ent.Name)
	for text, n := range forms {
		f := dossier.Form{Text: text, Count: n}
		if k := Key(words, text); k != main {
			f.Why = ent.Spelled[k]
		}
		ent.Forms = append(ent.Forms, f)
	}
	slices.SortFunc(ent.Forms, func(a, b dossier.Form) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Text, b.Text))
	})
	for _, f := range r.list() {
		ent.Roles = append(ent.Roles, f.Role)
	}
}

// roles gathers the roles of an entity.
type roles struct {
	words    *extract.Words
	byKey    map[string]*found // by the role in lower case
	order    []*found
	articles []*dossier.Article // that give a role, the newest first
}

// found is a role as found.
type found struct {
	dossier.Role
	key      string
	articles []*dossier.Article // that give it, the newest first
}

// add adds the role of a mention.
func (r *roles) add(m *dossier.Mention) {
	text := m.Article.Words(m.Role)
	k := strings.ToLower(text)
	first, _, more := strings.Cut(k, " ")
	if r.words.Courtesies[strings.TrimSuffix(k, ".")] || r.words.HollowRoles[r.behindRank(k)] || more && r.words.And[first] {
		return
	}
	f := r.byKey[k]
	if f == nil {
		f = &found{Role: dossier.Role{Text: text, Evidence: m.Evidence}, key: k}
		r.byKey[k] = f
		r.order = append(r.order, f)
	} else if isShouted(f.Text) && !isShouted(text) {
		f.Text, f.Evidence = text, m.Evidence // "Justice" rather than "JUSTICE"
	}
	f.Count++
	f.articles = appendOnce(f.articles, m.Article)
	r.articles = appendOnce(r.articles, m.Article)
}

// isShouted reports whether a role is in capitals and no acronym.
func isShouted(role string) bool {
	const longestAcronym = 4
	return len(role) > longestAcronym && strings.ToUpper(role) == role
}

// behindRank returns what is behind the word of a role that only says which of several
// somebody is: "daughter" of "third daughter".
func (r *roles) behindRank(role string) string {
	if rank, rest, ok := strings.Cut(role, " "); ok && r.words.RankWords[rank] {
		return rest
	}
	return role
}

// appendOnce appends an article unless it is the last.
func appendOnce(list []*dossier.Article, a *dossier.Article) []*dossier.Article {
	if n := len(list); n > 0 && list[n-1] == a {
		return list
	}
	return append(list, a)
}

// list returns the roles that are not part of longer ones, each with the count of
// those. Those that are no more than a common noun are left out beside others. The first is the
// one that most of the newer articles give, the fullest of several; the others are
// by their count.
func (r *roles) list() []*found {
	out := r.longest()
	slices.SortStableFunc(out, func(a, b *found) int { return cmp.Compare(b.Count, a.Count) })
	given := map[*found]int{}
	newer := map[*dossier.Article]bool{}
	for _, a := range r.articles[:min(len(r.articles), max(minNewer, (len(r.articles)+1)/2))] {
		newer[a] = true
	}
	for _, f := range out {
		for _, a := range f.articles {
			if newer[a] {
				given[f]++
			}
		}
	}
	line := -1
	for i, f := range out {
		if line < 0 || cmp.Or(cmp.Compare(given[f], given[out[line]]), cmp.Compare(f.Count, out[line].Count), cmp.Compare(strings.Count(f.key, " "), strings.Count(out[line].key, " "))) > 0 {
			line = i
		}
	}
	if line > 0 {
		f := out[line]
		copy(out[1:line+1], out[:line])
		out[0] = f
	}
	return out
}

// minNewer is the number of articles with a role that count as newer, if the newer
// half is fewer.
const minNewer = 3

// longest returns the roles that are not part of longer ones, and adds the count
// and articles of each of the others to the longer one that occurs most:
// "president" to "former president".
func (r *roles) longest() []*found {
	into := make([]*found, len(r.order))
	for i, f := range r.order {
		for _, l := range r.order {
			if r.isPart(f, l) && (into[i] == nil || l.Count > into[i].Count) {
				into[i] = l
			}
		}
	}
	var out, common []*found
	for i, f := range r.order {
		switch l := into[i]; {
		case l != nil:
			l.Count += f.Count
			l.articles = append(l.articles, f.articles...)
		case r.isCommonNoun(f.Text):
			common = append(common, f)
		default:
			out = append(out, f)
		}
	}
	if len(out) == 0 {
		out = common
	}
	for _, f := range out {
		seen := map[*dossier.Article]bool{}
		f.articles = slices.DeleteFunc(f.articles, func(a *dossier.Article) bool {
			was := seen[a]
			seen[a] = true
			return was
		})
	}
	return out
}

// isPart reports whether a role is part of a longer one: its end ("manager",
// "campaign manager") or what comes before a preposition in it ("minister",
// "minister of trade"). A role that somebody had before takes in the same role
// only if no newer article gives it.
func (r *roles) isPart(short, long *found) bool {
	if rest, ok := strings.CutSuffix(long.key, " "+short.key); ok {
		first, _, _ := strings.Cut(rest, " ")
		return rest != "" && (!r.words.PastRoles[first] || dossier.CompareArticles(long.articles[0], short.articles[0]) >= 0)
	}
	rest, ok := strings.CutPrefix(long.key, short.key+" ")
	if !ok {
		return false
	}
	first, _, _ := strings.Cut(rest, " ")
	return r.words.PlacePrepositions[first] || r.words.OwnerPrepositions[first]
}

// isCommonNoun reports whether a role is one word without a capital: it says what
// somebody is, but not of what, as "lawyer" or "admiral". What somebody was says
// more ("ex-president").
func (r *roles) isCommonNoun(role string) bool {
	past, _, hyphened := strings.Cut(role, "-")
	return !strings.ContainsFunc(role, func(c rune) bool { return c == ' ' || unicode.IsUpper(c) }) && !(hyphened && r.words.PastRoles[past])
}
