package events

import (
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/span"
)

// longestSubject is the largest number of tokens in a subject that is repeated
// before a clause that shares it.
const longestSubject = 14

// cut gives each event the words of its clause, if the sentence has several
// events in clauses of their own.
func (f *finder) cut(events []extract.Event) {
	cuts := f.cuts()
	if len(cuts) == 0 {
		return
	}
	for i := range events {
		start, _ := f.Text.TokensIn(f.found[events[i].Time].Span)
		first, last, shared := f.first, f.last, false
		for _, c := range cuts {
			if c.at <= start {
				first, shared = c.next, c.shared
			} else {
				last = c.at
				break
			}
		}
		if first == f.first && last == f.last || f.holdsPronoun(first) {
			continue
		}
		for last > first && (f.Tags[last-1] == chunk.Comma || f.Tags[last-1] == chunk.Conj) {
			last--
		}
		part := f.Text.Cover(first, last)
		if shared {
			end := f.subjectEnd()
			if end == 0 {
				continue
			}
			events[i].Parts = []span.Span{f.Text.Cover(f.first, end), part}
			continue
		}
		events[i].Parts = []span.Span{part}
	}
}

// cutAt is the place where one clause ends and the next begins.
type cutAt struct {
	at, next int
	shared   bool // the next clause shares the subject of the sentence
}

// cuts returns the places where the sentence is cut into clauses: at
// semicolons, and at "and", "but" and "while" before a subject with its verb or
// before a verb. Each clause has a verb, and none continues a subordinate
// clause.
func (f *finder) cuts() []cutAt {
	var out []cutAt
	verb, within := false, false
	for i := f.first; i+2 < f.last; i++ {
		verb = verb || f.Tags[i].IsFinite()
		within = within || words.Subordinators.Has(f.Words[i].Lower) && (f.Tags[i] != chunk.Prep || f.clausal(i+1))
		switch {
		case !verb:
		case f.Text.Word(i) == ";":
			out, verb = append(out, cutAt{at: i, next: i + 1}), false
			within = false
		case within:
		case words.ClauseJoins.Has(f.Words[i].Lower) && f.Quote[i] == 0:
			k := i + 1
			for k < f.last-1 && f.Tags[k] == chunk.Adv {
				k++
			}
			if f.Tags[k].IsFinite() {
				out = append(out, cutAt{at: i, next: i + 1, shared: true})
			} else if f.clausal(k) && !f.pairsSubject(i) {
				out, verb = append(out, cutAt{at: i, next: i + 1}), false
			}
		}
	}
	return out
}

// cameAfter gives the event of a date in a clause that the sentence only puts before another
// event the words of that clause: "The move came a day after the board sold the port on Monday".
func (f *finder) cameAfter(d dating, e *extract.Event) {
	verb, after := -1, -1
	for i := f.first; i < d.start && after < 0; i++ {
		switch {
		case verb < 0 && f.Tags[i].IsFinite():
			if verb = i; !words.Coming.Has(f.Words[i].Lower) {
				return
			}
		case f.Words[i].Lower == hashAfter:
			after = i
		case verb >= 0 && (f.Tags[i].IsVerb() || f.Tags[i].IsMark() || i > verb+longestLag):
			return
		}
	}
	if verb < 0 || after < 0 || f.holdsPronoun(after+1) || !f.hasFinite(after, f.last) {
		return
	}
	e.Parts = []span.Span{f.Text.Cover(after+1, f.last)}
}

// longestLag is the largest number of tokens between "came" and "after": "just a few days".
const longestLag = 4

// pairsSubject reports whether the conjunction at token i joins two phrases of one subject, of
// a clause of "after" or of "between": "after the firm and the town signed a deal", "the deal
// between the firm and the town was signed".
func (f *finder) pairsSubject(i int) bool {
	c := f.Chunk[i-1]
	if c == 0 || f.Chunks[c-1].First <= f.first {
		return false
	}
	lead := f.Lower(f.Chunks[c-1].First - 1)
	return lead == hashBetween || words.AdverbialClauses.Has(lead)
}

// holdsPronoun reports whether the clause at token i starts with a word that
// refers to another clause.
func (f *finder) holdsPronoun(i int) bool {
	if i == f.first {
		return false
	}
	switch f.Tags[i] {
	case chunk.Pron, chunk.Poss, chunk.Wh:
		return true
	}
	return words.Determiners.Has(f.Words[i].Lower) && f.Words[i].Lower != hashThe
}

// subjectEnd returns the token after the subject that the sentence opens with,
// and 0 if it opens with something else.
func (f *finder) subjectEnd() int {
	for i := f.first; i < f.last && i < f.first+longestSubject; i++ {
		switch {
		case f.Tags[i].IsFinite():
			if i > f.first && f.Chunk[f.first] != 0 && !f.inTime(f.first) {
				return i
			}
			return 0
		case f.Tags[i] == chunk.Comma, f.Tags[i].IsMark():
			return 0
		}
	}
	return 0
}
