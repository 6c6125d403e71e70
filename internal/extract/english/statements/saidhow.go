package statements

import (
	"strings"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// secondhand is the largest confidence of a statement that the text does not vouch for. It
// is below what the pages show.
const secondhand = 0.3

// isSecondhand reports whether the text leaves it to others that the source of d said it,
// "reportedly said", or says that who reports it got it wrong: what a clerk says in "the
// board wrongly said that the clerk had said", and the words of "the article wrongly said".
// The text does not vouch either for what somebody thinks that another says, for jokes, for
// what is nearly said or no longer said, for what somebody admits was wrong, for what a paper
// writes that it wrote, also under the title of a correction, and for what somebody says that
// a thing shows.
func (l *linker) isSecondhand(d *draft) bool {
	if l.isNotMeant(d) || l.isHeardToSay(d) || l.isBehindColon(d) || l.isSaid(d, words.Hearsay) || l.isPaper(d) && (l.isSaid(d, words.Wrongly) || l.isCorrection()) {
		return true
	}
	n := l.owner[d.cue]
	if n == 0 || &l.drafts[n-1] == d {
		return false
	}
	o := &l.drafts[n-1]
	return l.isSaid(o, words.Hearsay) || l.isSaid(o, words.Wrongly) || l.isCorrection() && l.isPaper(o) || l.isOwnReport(o) || l.isShown(d) || l.isSupposed(d)
}

// isHeardToSay reports whether others say of the source of d that it says so: "the clerk is
// believed to have told the board".
func (f *finder) isHeardToSay(d *draft) bool {
	to := false
	for k := d.cue - 1; k >= max(d.group, d.cue-maxHeard); k-- {
		switch h := f.Words[k].Lower; {
		case f.Tags[k] == chunk.To:
			to = true
		case words.HeardParticiples.Has(h) && f.Tags[k] == chunk.Part:
			return to
		}
	}
	return false
}

// maxHeard is the number of words of "is believed by some to have".
const maxHeard = 6

// isBehindColon reports whether d explains what somebody else says before a colon: "Jane Doe
// said that it was plain: the clerk had said so". It is part of what she says.
func (l *linker) isBehindColon(d *draft) bool {
	k := d.source.First - 1
	if d.source.Empty() || d.source.First > d.cue || l.Tag(k) != chunk.Colon || l.Quote[k] != 0 || l.Quote[d.cue] != 0 || k < 1 {
		return false
	}
	n := l.owner[k-1]
	return n != 0 && l.drafts[n-1].cue < k-1 && l.Quote[k-1] == 0 && l.drafts[n-1].source != d.source
}

// isSupposed reports whether somebody only thinks that the source of d says it: "she thought
// that the clerk had said".
func (f *finder) isSupposed(d *draft) bool {
	k := d.source.First - 1
	if d.source.Empty() || d.source.First > d.cue || k < 1 {
		return false
	}
	if f.Words[k].Lower == that {
		k--
	}
	return f.Tags[k].IsVerb() && words.Presuming.Has(f.Words[k].Lower)
}

// isCorrection reports whether the article corrects another, by its title.
func (f *finder) isCorrection() bool {
	first, _, _ := strings.Cut(strings.ToLower(f.layout.Title), " ")
	return words.Corrections.Has(words.Hash(strings.TrimRight(first, ":")))
}

// isOwnReport reports whether by d the article tells what it or its paper said before: "we
// wrote on Monday that". Who says so mostly corrects it.
func (f *finder) isOwnReport(d *draft) bool {
	k := d.source.First
	return !d.source.Empty() && words.FirstPerson.Has(f.Words[k].Lower) && f.Quote[k] == 0 && f.Lower(k-1) != as && words.SpeechCues.Has(f.Words[d.cue].Lower)
}

// isSaid reports whether one of the adverbs says how the source of d says it: "allegedly
// said", "said wrongly".
func (f *finder) isSaid(d *draft, how *words.Set) bool {
	if !f.Tags[d.cue].IsVerb() {
		return false
	}
	for k := d.cue - 1; k >= 0 && (f.Tags[k] == chunk.Adv || words.ClauseAuxiliaries.Has(f.Words[k].Lower)); k-- {
		if how.Has(f.Words[k].Lower) {
			return true
		}
	}
	return how.Has(f.Lower(d.cue + 1))
}

// isPaper reports whether the source of d is a text, "the article", and not its author.
func (f *finder) isPaper(d *draft) bool {
	if d.source.Empty() || f.Chunk[d.source.First] == 0 {
		return false
	}
	head := f.Chunks[f.Chunk[d.source.First]-1].Head()
	return f.Tags[head] == chunk.Noun && (words.Documents.Has(f.Words[head].Lower) || words.Writings.Has(f.Words[head].Lower))
}
