package proposition

import (
	"strings"

	"dossier/internal/text/segment"
)

const (
	// maxTurning is the number of words behind a negation among which "until" can follow.
	maxTurning = 24
	// maxAside is the number of words between "declined" and what is declined.
	maxAside = 10
	// maxAdverbs is the number of words in which adverbs can follow each other.
	maxAdverbs = 4
)

// negates reports whether token i of t, of a content from token first to last-1, negates
// something. "Not" is not about what was so from a time on: "did not sail until May".
func (r *Reader) negates(x *lexicon, t *segment.Text, i, first, last int) bool {
	e, next := r.entry(x, t.Word(i)), r.entry(x, t.Word(i+1))
	switch {
	case e.class&declining != 0:
		return r.declines(x, t, i, last)
	case e.class&calledUntrue != 0:
		return r.untrueEnd(x, t, i, last) > 0 || r.isReport(x, t, i+1)
	case e.class&negation == 0 || r.words.NotNegating[next.lower], r.ofThings(x, t, i, first):
		return false
	}
	return !r.turnsAtTime(x, t, i, last)
}

// declines reports whether "declined" at token i negates something: an infinitive, or as "rejected" a
// report. A board that "rejected the offer" denies nothing.
func (r *Reader) declines(x *lexicon, t *segment.Text, i, last int) bool {
	if r.declinedAt(t, i, last) > 0 {
		return true
	}
	if r.entry(x, t.Word(i)).class&negation == 0 {
		return false
	}
	k := i + 1
	if r.words.IsArticle(r.entry(x, t.Word(k)).lower) {
		k++
	}
	return r.entry(x, t.Word(k)).class&complementizer != 0 || r.isReport(x, t, k)
}

// saysBesides reports whether token i, of a content from token first to last-1, is a word that can
// negate something but says something of its own: "wrong" in "nothing wrong", "failed" in "the pump failed".
func (r *Reader) saysBesides(x *lexicon, t *segment.Text, i, first, last int) bool {
	return r.ofThings(x, t, i, first) || r.entry(x, t.Word(i)).class&declining != 0 && !r.declines(x, t, i, last)
}

// ofThings reports whether token i, of a content from token first on, says what things are, and not
// that what is said is untrue: "wrong" in "had done nothing wrong" and "shut the wrong gate", but
// not "false" in "a false report".
func (r *Reader) ofThings(x *lexicon, t *segment.Text, i, first int) bool {
	if i <= first || r.entry(x, t.Word(i)).class&untrue == 0 {
		return false
	}
	before := strings.ToLower(t.Word(i - 1))
	return r.words.Things[before] || r.words.IsArticle(before) && t.Word(i+1) != "" && t.Tokens[i+1].Kind == segment.Word && !r.isReport(x, t, i+1)
}

// declinedAt returns where the words begin that "declined" or "failure" at token i denies, 0
// if there are none: "declined, through a spokesman, to comment", "failure of the board to meet".
func (r *Reader) declinedAt(t *segment.Text, i, last int) int {
	next := strings.ToLower(t.Word(i + 1))
	far := next == "," || r.words.OwnerPrepositions[next]
	for k := i + 1; k+1 < min(last, i+maxAside); k++ {
		w := strings.ToLower(t.Word(k))
		switch {
		case r.words.IsInfinitive(w) && t.Tokens[k+1].Kind == segment.Word:
			return k
		case !far && !r.words.IsAdverb(w):
			k = last
		}
	}
	if r.words.Declined[next] {
		return i + 1
	}
	return 0
}

// isReport reports whether token i is a noun for what somebody says, or stands before one: "news
// report".
func (r *Reader) isReport(x *lexicon, t *segment.Text, i int) bool {
	return (r.entry(x, t.Word(i)).class|r.entry(x, t.Word(i+1)).class)&reportNoun != 0
}

// turnsAtTime reports whether a word such as "until" follows the negation at token i in its
// clause, and what is denied came to be so: "did not sail until May", but not "will not sail".
func (r *Reader) turnsAtTime(x *lexicon, t *segment.Text, i, last int) bool {
	if !r.words.VerbNegations[r.entry(x, t.Word(i)).lower] || !r.words.PastAuxiliaries[r.entry(x, t.Word(i-1)).lower] {
		return false
	}
	for k := i + 1; k < min(last, i+maxTurning); k++ {
		e := r.entry(x, t.Word(k))
		switch {
		case r.words.Turning[e.lower] != "":
			return true
		case t.Tokens[k].Kind == segment.Punct || e.class&and != 0 || e.subordinator:
			return false
		}
	}
	return false
}

// notSince reports whether "since" follows the negation at token i in its clause. What was "not tested
// since May" can have been tested before.
func (r *Reader) notSince(x *lexicon, t *segment.Text, i, last int) bool {
	for k := i + 1; k < min(last, i+maxTurning); k++ {
		e := r.entry(x, t.Word(k))
		if r.words.Onward[e.lower] || t.Tokens[k].Kind == segment.Punct || e.class&and != 0 || e.subordinator {
			return r.words.Onward[e.lower]
		}
	}
	return false
}

// untrueEnd returns the token behind words from token i on that call untrue what is before
// them: "false", "not true", "not entirely accurate". It returns 0 if they do not: in "a
// false alarm" and "wrong to say" they are about what is behind them.
func (r *Reader) untrueEnd(x *lexicon, t *segment.Text, i, last int) int {
	end := i + 1
	if r.entry(x, t.Word(i)).class&(untrue|calledUntrue) == 0 {
		for end < min(last, i+maxAdverbs) && r.words.IsAdverb(r.entry(x, t.Word(end)).lower) {
			end++
		}
		if end == last || r.entry(x, t.Word(end)).class&trueWord == 0 {
			return 0
		}
		end++
	}
	if end == last {
		return end
	}
	if next := r.entry(x, t.Word(end)); r.words.IsInfinitive(next.lower) || !next.empty && t.Tokens[end].Kind == segment.Word {
		return 0
	}
	return end
}
