package events

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// sayingReach is the largest distance, in tokens, between a verb of saying and
// its date.
const sayingReach = 10

// saying reports whether the date is when something was said, not when it
// happened: "the ministry said on Thursday", "on Thursday the ministry said",
// "according to a statement on Thursday".
func (f *finder) saying(d dating) bool {
	if f.remarks(d) {
		return true
	}
	if f.possessive(d) {
		return false // "said Tuesday's vote was fair"
	}
	for i := d.start - 1; i >= f.first && i >= d.start-sayingReach; i-- {
		switch tag := f.Tags[i]; {
		case f.Words[i].Lower == hashAccording:
			return true
		case f.issued(i):
		case f.says(i, d.start):
			return true
		case tag.IsVerb(), tag == chunk.Comma && i < d.start-1, tag == chunk.Colon, tag == chunk.Wh, f.Words[i].Lower == hashThat, tag == chunk.Close, tag == chunk.Open:
			return f.saysBehind(d)
		}
	}
	return f.saysBehind(d)
}

// remarks reports whether the clause of the date only tells that something was said or
// asked: "made the remark at Tuesday's briefing", "was asked on Tuesday whether".
func (f *finder) remarks(d dating) bool {
	c := f.clause(d)
	if d.start-f.first <= 1 {
		c.last = f.last // "On Tuesday, at the fair, he was asked"
	}
	for i := c.first; i < c.last; i++ {
		switch w := f.Words[i].Lower; {
		case !f.Tags[i].IsVerb():
		case words.Asking.Has(w):
			return words.ToBe.Has(f.Lower(i-1)) && words.Whether.Has(f.firstBehind(i, d))
		case words.Issuing.Has(w) && i+1 < c.last && f.Chunk[i+1] != 0:
			return words.Remarks.Has(f.Words[f.Chunks[f.Chunk[i+1]-1].Head()].Lower)
		case !words.Copulas.Has(w) && !words.ToHave.Has(w):
			return false
		}
	}
	return false
}

// firstBehind returns the word behind token i, or behind the date and the mark that
// follow it.
func (f *finder) firstBehind(i int, d dating) uint32 {
	k := i + 1
	for k < d.end && (f.Tag(k) == chunk.Prep || f.inTime(k)) {
		k++
	}
	return f.Lower(k)
}

// says reports whether token i is a verb of saying without an object before
// token end: "said", "told reporters", "wrote in a letter", ", said Ana Silva".
func (f *finder) says(i, end int) bool {
	w := f.Words[i].Lower
	switch {
	case !f.Tags[i].IsVerb():
		return false
	case words.Telling.Has(w):
		return true
	case !words.Saying.Has(w):
		return false
	}
	switch next := f.Tag(i + 1); {
	case i+1 >= end, f.inTime(i + 1), next == chunk.Prep, next == chunk.Adv, next == chunk.Comma:
		return true
	case f.Tag(i-1) == chunk.Comma, f.Tag(i-1) == chunk.Close:
		return next.IsNoun() || next == chunk.Det // the source is behind its verb
	}
	return false
}

// issued reports whether token i is the participle of "a statement issued on
// Thursday".
func (f *finder) issued(i int) bool {
	return words.Issued.Has(f.Words[i].Lower) && (words.Documents.Has(f.Lower(i-1)) || words.DatedPapers.Has(f.Lower(i-1)))
}

// saysBehind reports whether the date opens a clause whose verb is one of saying
// ("On Thursday, the ministry said"), or is between the source and such a verb
// ("The ministry on Thursday said").
func (f *finder) saysBehind(d dating) bool {
	k := d.end
	for k < f.last && f.Tags[k] == chunk.Adv {
		k++
	}
	if k < f.last && f.saysThat(k) {
		return true
	}
	for i := d.start - 1; i >= f.first; i-- {
		w, tag := f.Words[i].Lower, f.Tags[i]
		if tag == chunk.Conj {
			break
		}
		if w == hashFor { // "For the last quarter, the firm says"
			return false
		}
		if tag != chunk.Prep && tag != chunk.Det && tag != chunk.Adv && tag != chunk.Adj && !words.Documents.Has(w) && !words.DatedPapers.Has(w) {
			return false
		}
	}
	if k < f.last && f.Tags[k] == chunk.Comma {
		k++
	}
	for ; k < f.last; k++ {
		switch tag := f.Tags[k]; {
		case tag == chunk.Comma, tag == chunk.Colon, tag == chunk.Wh:
			return false
		case words.ToHave.Has(f.Words[k].Lower):
		case tag.IsVerb():
			return f.saysThat(k)
		}
	}
	return false
}

// saysThat reports whether token k is a verb of saying before what is said.
func (f *finder) saysThat(k int) bool {
	w := f.Words[k].Lower
	return f.Tags[k].IsVerb() && (words.Telling.Has(w) || w == hashSaid || w == hashSays || words.Saying.Has(w) && f.Lower(k+1) == hashThat)
}
