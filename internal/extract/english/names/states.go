package names

import (
	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
)

// leastAsState is how often a word that a list has as a surname must act like a state.
const leastAsState = 2

// settleStates makes places of the single words that act like a state, if the article never
// gives them a given name or a title: "Norlia recalled its envoy", "Norlia's embassy". Given
// names are none.
func (f *finder) settleStates() {
	acts := map[string]int{}
	states := map[string]bool{}
	for i := range f.chunks {
		c := &f.chunks[i]
		if !f.isLoneWord(c) || f.class(c.first)&lexicon.Given != 0 {
			continue
		}
		w := f.fold(c.first)
		switch {
		case f.isIt(c):
			acts[w] += leastAsState
		case f.actsAsState(c):
			acts[w]++
		default:
			continue
		}
		states[w] = acts[w] >= leastAsState || f.class(c.first)&bearer == 0
	}
	if len(states) == 0 {
		return
	}
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind != dossier.Person {
			continue
		}
		for k := c.first; k < c.last; k++ {
			if c.last-c.first > 1 || c.first > 0 && f.titleBefore(c.first-1) {
				delete(states, f.fold(k))
			}
		}
	}
	for i := range f.chunks {
		if c := &f.chunks[i]; f.isLoneWord(c) && states[f.fold(c.first)] {
			c.becomePlace()
		}
	}
}

// isLoneWord reports whether c is a person by one word.
func (f *finder) isLoneWord(c *chunk) bool {
	return c.Kind == dossier.Person && c.last-c.first == 1
}

// actsAsState reports whether c has what only states have: "Norlia's embassy", "the border
// between Norlia and Sudlia".
func (f *finder) actsAsState(c *chunk) bool {
	if f.isClitic(c.last) {
		return f.isOfState(c.last + 1)
	}
	if f.word(c.first-1) == "between" || f.word(c.first-1) == "and" && f.word(c.first-3) == "between" {
		k := c.first - 2
		if f.word(c.first-1) == "and" {
			k = c.first - 4
		}
		return f.word(k) != "" && f.in(words.BetweenStates, k)
	}
	return false
}

// isIt reports whether "its" behind c makes a state of it: "Norlia has recalled its envoy",
// "Norlia rejected the offer. Its foreign minister said".
func (f *finder) isIt(c *chunk) bool {
	s := &f.t.Sentences[f.t.SentenceAt(c.first)]
	if s.First == c.first && f.word(s.Last) == "Its" && f.isOfState(s.Last+1) {
		return true
	}
	k := c.last
	if w := f.word(k); w == "has" || w == "had" || w == "have" {
		k++
	}
	return f.word(k) != "" && f.in(words.StateActs, k) && f.word(k+1) == "its" && f.word(k+2) != "" && f.in(words.OfStates, k+2)
}

// isOfState reports whether token k begins a noun for what only states have.
func (f *finder) isOfState(k int) bool {
	return f.word(k) != "" && (f.in(words.OfStates, k) || f.in(words.StateMinisters, k) && f.word(k+1) == "minister")
}
