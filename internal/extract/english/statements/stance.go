package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

var (
	truthWord, nothing, no = words.Hash("truth"), words.Hash("nothing"), words.Hash("no")
)

// stance returns how the source of d relates to its content. It follows from
// the cue, from what negates or withholds it, and from content that calls
// another claim untrue.
func (f *finder) stance(d *draft) dossier.Stance {
	if d.made == inSpeech {
		return dossier.Asserts
	}
	if d.retracted {
		return dossier.Retracts
	}
	if d.denied {
		return dossier.Denies
	}
	h := f.Words[d.cue].Lower
	first := f.Text.Sentences[f.Text.SentenceAt(d.cue)].First
	verb := f.verbOf(d)
	_, negated := f.withheld(verb, first)
	switch {
	case f.refuses(d.cue), f.silentObject(d), f.silentQuestion(d), f.holdsBack(d), f.negatesObject(d):
		return dossier.Declines
	case negated && f.denies(verb):
		return dossier.Declines // "did not deny", "would neither confirm nor deny"
	case f.denies(verb) && f.quotesOwn(d):
		return dossier.Asserts
	case f.denies(verb):
		return dossier.Denies
	case negated && words.Believing.Has(h):
		return dossier.Denies
	case negated && (words.Reporting.Has(h) || words.Disclosing.Has(h) || verb != d.cue):
		return dossier.Declines
	case words.Doubting.Has(h) && f.Tags[d.cue].IsNoun() && f.isNoneBefore(d.cue):
		return dossier.Asserts // "has no doubt that"
	case words.Doubting.Has(f.Words[verb].Lower), words.Doubting.Has(h), f.doubtsObject(d), negated && (words.Knowing.Has(h) || words.Sure.Has(h)):
		return dossier.Questions
	case words.Asking.Has(h) && (f.contentStarts(d, words.Whether) || f.isQuestion(d) || f.asksWhy(d)):
		return dossier.Questions
	case !f.saysUntrue(d).Empty():
		return dossier.Denies
	}
	return dossier.Asserts
}

// quotesOwn reports whether the content of d is a quotation in which the source says a
// clause themselves, before the verb or behind a colon: Jane Doe disagreed: “It leaks.” In
// Jane Doe denied “any leak” it is what she denies.
func (f *finder) quotesOwn(d *draft) bool {
	c := d.content[0]
	if f.Quote[c.First] == 0 || f.Quote[d.cue] != 0 || !f.isClause(c) {
		return false
	}
	if c.First < d.cue {
		return f.Tag(c.First-1) == chunk.Open
	}
	for k := d.cue + 1; k < c.First; k++ {
		if f.Tags[k] == chunk.Colon {
			return true
		}
	}
	return false
}

// contentStarts reports whether the content after the cue starts with one of
// the words.
func (f *finder) contentStarts(d *draft, w *words.Set) bool {
	for _, c := range d.content {
		if c.First > d.cue {
			return w.Has(f.Words[c.First].Lower)
		}
	}
	return false
}

// asksWhy reports whether the content after the cue opens with a question word: "asked
// why the lock was shut".
func (f *finder) asksWhy(d *draft) bool {
	c := d.content[0]
	return c.First > d.cue && f.Tags[c.First] == chunk.Wh && f.Quote[c.First] == 0
}

// isQuestion reports whether the content ends with a question mark.
func (f *finder) isQuestion(d *draft) bool {
	end := d.content[len(d.content)-1].Last
	return f.Tag(end) == chunk.Stop && f.Text.Word(end) == "?" || f.Text.Word(end-1) == "?"
}

// answers reports whether the pronoun at token k opens the content c, and the word at
// token i, which ends the clause, is about truth: "That is false." In "This is not right,
// we are tired" and "it was absurd for him to leave" somebody judges, and asserts it.
func (f *finder) answers(c attribution.Range, k, i int) bool {
	if words.Moral.Has(f.Words[i].Lower) || i+1 < c.Last && !f.Tags[i+1].IsMark() {
		return false
	}
	for j := c.First; j < k; j++ {
		if !f.Tags[j].IsMark() && f.Words[j].Lower != that {
			return false
		}
	}
	return true
}

// isOfAnother reports whether the verb at i belongs to a clause within another, "she had
// admitted that the claims were untrue", or to a sentence that speaks of the one before it
// in the content. "I think the claims are untrue" is the speaker's.
func (f *finder) isOfAnother(i int, c attribution.Range) bool {
	if f.Text.SentenceAt(i) != f.Text.SentenceAt(c.First) {
		return true
	}
	for k := c.First; k < i; k++ {
		if f.Tags[k].IsFinite() && (k == 0 || !words.FirstPerson.Has(f.Words[k-1].Lower)) {
			return true
		}
	}
	return false
}
