package statements

import (
	"slices"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// untrueClause returns the clause that d says is untrue, if it says nothing else: "the lock leaks"
// of "it is not true that the lock leaks", "there is no truth in reports that the lock leaks", "reports
// that the lock leaks are false". It is empty for other content.
func (f *finder) untrueClause(d *draft) attribution.Range {
	if len(d.content) != 1 || d.plain() {
		return attribution.Range{}
	}
	c := f.withoutEndMarks(d.content[0])
	if c.First < c.Last && f.Words[c.First].Lower == that && !f.Tag(c.First+1).IsFinite() {
		c.First++
	}
	switch h := f.Lower(c.First); {
	case words.It.Has(h):
		if k := f.behindUntrue(c.First+1, c.Last); k > 0 {
			return f.thatClause(k, c.Last)
		}
	case h == thereWord:
		return f.untruthThat(c)
	default:
		return f.untrueSubject(c)
	}
	return attribution.Range{}
}

// behindUntrue returns the token behind a predicate at token k that calls its subject untrue: "is not
// true", "was simply a lie". It is 0 if there is none. What is wrong can be a deed.
func (f *finder) behindUntrue(k, last int) int {
	const most = 6
	if k >= last || !words.PredicateBe.Has(f.Words[k].Lower) {
		return 0
	}
	negated := false
	for i := k + 1; i < min(last, k+most); i++ {
		h := f.Words[i].Lower
		switch {
		case words.Moral.Has(h):
			return 0
		case words.Untrue.Has(h) && !negated, words.True.Has(h) && negated:
			return i + 1
		case words.VerbNegations.Has(h):
			negated = true
		case negated || f.Tags[i] != chunk.Adv && f.Tags[i] != chunk.Det && f.Tags[i] != chunk.Adj:
			return 0 // "not only true", "not quite true"
		}
	}
	return 0
}

// thatClause returns the clause behind the "that" at token k, up to last.
func (f *finder) thatClause(k, last int) (r attribution.Range) {
	if k+1 < last && f.Words[k].Lower == that && f.clauseAt(k+1, last) {
		return attribution.Range{First: k + 1, Last: last}
	}
	return r
}

// untruthThat returns the clause of c, "there is no truth in reports that the lock leaks".
func (f *finder) untruthThat(c attribution.Range) (r attribution.Range) {
	k := c.First + 1
	if k+2 >= c.Last || !words.PredicateBe.Has(f.Words[k].Lower) || f.Words[k+1].Lower != no || f.Words[k+2].Lower != truthWord {
		return r
	}
	k += 3
	if f.Tag(k) == chunk.Adv {
		k++ // "no truth whatsoever"
	}
	if what := f.untruthTo(k, c.Last); !what.Empty() {
		return f.thatClause(what.Last, c.Last)
	}
	return r
}

// untrueSubject returns the clause of c, "the report that the lock leaks is false".
func (f *finder) untrueSubject(c attribution.Range) (r attribution.Range) {
	n := f.Chunk[c.First]
	if n == 0 || f.Chunks[n-1].First != c.First {
		return r
	}
	ch := f.Chunks[n-1]
	if h := f.Words[ch.Head()].Lower; !f.Tags[ch.Head()].IsNoun() || !words.ClaimWords.Has(h) && !words.Contested.Has(h) || f.isNone(ch.First) {
		return r
	}
	for k := c.Last - 2; k > ch.Last+1 && !f.Tags[k].IsMark(); k-- {
		if words.PredicateBe.Has(f.Words[k].Lower) {
			if f.behindUntrue(k, c.Last) != c.Last || f.Tags[k-1] == chunk.Conj {
				return r // "the report that it leaks is old and is false" says more
			}
			return f.thatClause(ch.Last, k)
		}
	}
	return r
}

// isCalledUntrue reports whether d is what nobody named claims, in one of others that calls it
// untrue: "claims that the lock leaks" of "said claims that the lock leaks were nonsense".
func (f *finder) isCalledUntrue(d *draft, others []draft) bool {
	return d.source.Empty() && f.Tags[d.cue].IsNoun() && slices.ContainsFunc(others, func(o draft) bool {
		return o.content[0].Contains(d.cue) && !f.untrueClause(&o).Empty()
	})
}
