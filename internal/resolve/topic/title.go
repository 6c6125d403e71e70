package topic

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	minPhrase      = 3   // members that have the phrase that names a topic
	minPhraseShare = 0.3 // of the members that have a word of it that begins the topic
)

// phrase is two adjacent words.
type phrase struct{ a, b string }

// title returns the name of a topic in the words of the articles: the noun phrase
// of two words that most members have, or else the words that begin the topic.
func (r *reader) title(g *group) string {
	out := ""
	if p, ok := r.phrase(g); ok {
		out = p.a + " " + p.b
	} else {
		first := r.words[g.seeds[0].form].text
		out = first
		for _, s := range g.seeds[1:] {
			if next := r.words[s.form].text; !r.lang.AreForms(first, next) {
				out += ", " + next
				break
			}
		}
	}
	c, n := utf8.DecodeRuneInString(out)
	return string(unicode.ToUpper(c)) + strings.TrimRight(out[n:], ".")
}

// phrase returns the phrase that names a topic, if there is one that enough
// members have. It ends with a noun, and one of its words begins the topic; both
// do if the topic has several.
func (r *reader) phrase(g *group) (phrase, bool) {
	counts := map[phrase]int{}
	best, most := phrase{}, 0
	begins := func(w *word) bool {
		return slices.ContainsFunc(g.seeds, func(s seed) bool { return s.term == w.term })
	}
	for _, k := range g.members {
		seen := map[phrase]bool{}
		ws := r.items[k].words
		for i := 1; i < len(ws); i++ {
			if ws[i-1] == noWord || ws[i] == noWord {
				continue
			}
			a, b := &r.words[ws[i-1]], &r.words[ws[i]]
			p := phrase{a.text, b.text}
			if seen[p] || a.term == b.term || !b.isNoun() {
				continue
			}
			if !begins(b) || len(g.seeds) > 1 && !begins(a) {
				continue
			}
			seen[p] = true
			counts[p]++
			if n := counts[p]; n > most || n == most && (p.a+p.b < best.a+best.b) {
				best, most = p, n
			}
		}
	}
	return best, most >= minPhrase && (len(g.seeds) > 1 || float64(most) >= minPhraseShare*float64(len(g.members)))
}

// maxWords is the number of its words that a topic shows.
const maxWords = 8

// telling returns the words that drew the members of a topic: those that begin it
// and those that speak for it.
func (r *reader) telling(g *group) []string {
	var out []string
	for _, s := range g.seeds {
		out = append(out, r.words[s.form].text)
	}
	for _, t := range g.telling[:min(len(g.telling), maxWords-len(out))] {
		out = append(out, r.words[r.frequent(t.term)].text)
	}
	return out
}

// frequent returns the most frequent form of a term.
func (r *reader) frequent(term int32) int32 {
	if r.forms == nil {
		r.forms = make([]int32, len(r.terms))
		for t := range r.forms {
			r.forms[t] = noWord
		}
		for w := range r.words {
			x := &r.words[w]
			if f := r.forms[x.term]; f == noWord || x.count > r.words[f].count || x.count == r.words[f].count && x.text < r.words[f].text {
				r.forms[x.term] = int32(w)
			}
		}
	}
	return r.forms[term]
}
