package events

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// caption reports whether a sentence is the caption of a photo: it has the credit in
// brackets, "(Lena Okoye/Harbour Photos)", or is opened by "Photo:", "Pictured" or "A file photo".
func (f *finder) caption(s *segment.Sentence) bool {
	if s.First < s.Last && words.Pictured.Has(f.Lower(s.First)) && (f.Tag(s.First+1) == chunk.Colon || f.Tag(s.First).IsVerb()) {
		return true
	}
	for i := s.First; i+1 < min(s.Last, s.First+fileReach); i++ {
		if f.Words[i].Lower == hashFile && words.Photos.Has(f.Words[i+1].Lower) {
			return true // "A file photo of the mayor"
		}
	}
	left := -1
	for i := s.First; i < s.Last; i++ {
		switch f.Tags[i] {
		case chunk.Left:
			left = i
		case chunk.Right:
			left = -1
		default:
			if left >= 0 && i <= left+creditReach && words.Photos.Has(f.Words[i].Lower) {
				return true
			}
		}
	}
	return false
}

// ofCaption reports whether the date, which is over, ends a sentence in the present, as in captions:
// with its year and without a preposition ("People wait in line, Tuesday, May 14, 2024"), or on a
// day before the article's ("Guards stand at the gate on Friday").
func (f *finder) ofCaption(d dating) bool {
	if !d.date.IsDay() || d.end < f.last-1 {
		return false
	}
	return f.side(d.date) <= 0 && f.tellsYear(d) && f.Tag(d.start-1) == chunk.Comma && f.mainPresent() ||
		f.side(d.date) < 0 && f.Quote[d.start] == 0 && f.tellsInPresent(d)
}

// tellsInPresent reports whether the clause of the date, which is over, is in the present.
func (f *finder) tellsInPresent(d dating) bool {
	c := f.clause(d)
	present := false
	for i := c.first; i < c.last; i++ {
		switch tag, w := f.Tags[i], f.Words[i].Lower; {
		case tag == chunk.Past, tag == chunk.Modal, words.Copulas.Has(w), words.ToHave.Has(w), words.Saying.Has(w), words.Telling.Has(w):
			return false
		case tag == chunk.PresS, tag == chunk.Pres && f.Tag(i-1) != chunk.Noun, // "the ship run" is read wrongly
			tag == chunk.Verb && i > f.first && f.Tags[i-1] == chunk.Nouns:
			present = true
		}
	}
	return present
}

// furniture reports whether a sentence is no part of what the article reports.
func (f *finder) furniture(s *segment.Sentence) bool { return f.caption(s) || f.correction(s) }

// correction reports whether a sentence is about the article itself: "This article was
// amended on 18 May", "Earlier versions of this story carried the wrong name", about another
// of the paper, "In our report on Monday we wrote that", or about
// a page in print: "The captain in our picture, page 5, yesterday, was".
func (f *finder) correction(s *segment.Sentence) bool {
	this, corrected := false, false
	for i := s.First; i < s.Last; i++ {
		w := f.Words[i].Lower
		this = this || w == hashThis && words.Publications.Has(f.Lower(i+1))
		corrected = corrected || this && words.Correcting.Has(w) || f.Quote[i] == 0 && words.Wrote.Has(w) && words.We.Has(f.Lower(i-1))
		if w == hashPage && f.Tag(i-1) == chunk.Comma && f.Tag(i+1) == chunk.Num && i+2 < s.Last && (f.Tag(i+2) == chunk.Comma || f.Tag(i+2) == chunk.Left) {
			return true
		}
	}
	return corrected
}

// fileReach is the number of tokens at the beginning of a sentence in which "file photo" makes it
// a caption.
const fileReach = 5

// creditReach is the largest distance, in tokens, between the bracket of a credit and
// its word for photos.
const creditReach = 8
