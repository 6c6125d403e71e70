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
	for i := d.start - 1; i >= f.first && i >= d.start-sayingReach; i-- {
		switch tag := f.Tags[i]; {
		case f.Words[i].Lower == hashAccording:
			return true
		case f.issued(i):
		case f.says(i, d.start):
			return true
		case tag.IsVerb(), tag == chunk.Comma && i < d.start-1, tag == chunk.Colon, tag == chunk.Wh, f.Words[i].Lower == hashThat, tag == chunk.Close, tag == chunk.Open:
			return f.saysBehind(d, i)
		}
	}
	return f.saysBehind(d, max(f.first, d.start-sayingReach-1))
}

// says reports whether token i is a verb of saying without an object before
// token end: "said", "told reporters", "wrote in a letter".
func (f *finder) says(i, end int) bool {
	w := f.Words[i].Lower
	if !f.Tags[i].IsVerb() {
		return false
	}
	if words.Saying.Has(w) {
		return true
	}
	if !words.SayingAlone.Has(w) {
		return false
	}
	next := f.Tag(i + 1)
	return i+1 >= end || f.inTime(i+1) || next == chunk.Prep || next == chunk.Adv || next == chunk.Comma
}

// issued reports whether token i is the participle of "a statement issued on
// Thursday".
func (f *finder) issued(i int) bool {
	return words.Issued.Has(f.Words[i].Lower) && (words.Documents.Has(f.Lower(i-1)) || words.DatedPapers.Has(f.Lower(i-1)))
}

// saysBehind reports whether the date comes before a verb of saying and its
// subject, or between them. The clause of the date begins after token i.
func (f *finder) saysBehind(d dating, i int) bool {
	verb := false
	for ; i < d.start; i++ {
		verb = verb || f.Tags[i].IsVerb()
	}
	if verb {
		return false
	}
	for k := d.end; k < f.last; k++ {
		switch tag, w := f.Tags[k], f.Words[k].Lower; {
		case words.ToHave.Has(w), tag == chunk.Comma && k == d.end:
		case tag == chunk.Comma, tag == chunk.Colon, tag == chunk.Wh:
			return false
		case tag.IsVerb():
			return f.says(k, f.last) && (words.Saying.Has(w) || f.Lower(k+1) == hashThat)
		}
	}
	return false
}
