package statements

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// saysUntrue returns what the cue of d says is untrue, "called the accusation an
// invention", "described the report as false": the words that point to it. It is empty
// if the cue says nothing like that.
func (f *finder) saysUntrue(d *draft) (r attribution.Range) {
	h := f.Words[d.cue].Lower
	if !f.Tags[d.cue].IsVerb() || !words.Calling.Has(h) && !words.Describing.Has(h) || len(d.content) == 0 {
		return r
	}
	c := d.content[0]
	n := f.Chunk[c.First]
	if c.First != d.cue+1 || n == 0 || f.Chunks[n-1].First != c.First {
		return r
	}
	r = rangeOf(f.Chunks[n-1])
	if last := f.Chunks[n-1].Head() + 1; last < r.Last {
		r.Last = last // "the claim false"
	}
	if k := r.First + 1; k < r.Last && words.Pointing.Has(f.Words[r.First].Lower) && f.Tags[k] == chunk.Det {
		r.Last = k // "this a lie"
	}
	if !f.pointsToSaid(r) {
		return attribution.Range{}
	}
	for k := r.Last; k < c.Last && k < r.Last+6; k++ {
		switch h := f.Words[k].Lower; {
		case words.Untrue.Has(h):
			return r
		case words.VerbNegations.Has(h), f.Tags[k].IsFinite(), f.Tags[k] == chunk.Comma, f.Tags[k] == chunk.Conj:
			return attribution.Range{}
		}
	}
	return attribution.Range{}
}

// pointsToSaid reports whether r only points to what somebody said: "this", "it", "the
// accusation", "such claims".
func (f *finder) pointsToSaid(r attribution.Range) bool {
	first := f.Words[r.First].Lower
	switch r.Last - r.First {
	case 1:
		return words.It.Has(first) || words.Pointing.Has(first)
	case 2:
		return (first == the || words.Pointing.Has(first)) && words.Contested.Has(f.Words[r.First+1].Lower) && f.Tags[r.First+1].IsNoun()
	}
	return false
}

// saidBefore returns the draft whose content statement i is about if its words r only
// point to what was said: the one of the sentence right before, or else earlier in its
// own, by which somebody else asserts something. It is -1 if there are several.
// "The charges" are no plain remark, and "such request" is about somebody requesting.
func (l *linker) saidBefore(i int, r attribution.Range) int {
	d, s := &l.drafts[i], l.sources[i]
	if s == nil || l.owner[d.cue] != 0 || !l.pointsToSaid(r) && !l.namesSuch(r) {
		return -1
	}
	for k := d.source.Last; k < r.First; k++ {
		if words.Additions.Has(l.Words[k].Lower) {
			return -1 // "Holt also denied the claims", as who spoke before did
		}
	}
	reproach := words.Reproaches.Has(l.Words[r.Last-1].Lower)
	here := l.Text.SentenceAt(d.cue)
	found, at := -1, -1
	for k := i - 1; k >= 0; k-- {
		o, by := &l.drafts[k], l.sources[k]
		n := l.Text.SentenceAt(o.cue)
		if n < here-1 || found >= 0 && n != at {
			break
		}
		h := l.Words[o.cue].Lower
		if found >= 0 || by == nil || l.sameSpeaker(s, by, d, o) || !words.Reproaching.Has(h) && (reproach || !words.Reporting.Has(h)) || !l.isAssertion(o) {
			return -1
		}
		found, at = k, n
	}
	if noun := r.Last - 1; found >= 0 && words.Papers.Has(l.Words[noun].Lower) && !l.hasStem(l.Text.Sentences[at].Span, l.Words[noun].Stem) {
		return -1 // "the report" is another
	}
	if found >= 0 && r.Last-r.First > 1 && l.isDemand(&l.drafts[found]) {
		return -1 // "the claims" are others
	}
	if found >= 0 && !l.pointsToSaid(r) && !l.isSuch(&l.drafts[found], r) {
		return -1
	}
	if found >= 0 && r.Last-r.First > 1 && l.pointsToSaid(r) && !words.Reproaching.Has(l.Words[l.drafts[found].cue].Lower) && l.othersSpeakBefore(found, i) {
		return -1
	}
	return found
}

// othersSpeakBefore reports whether the sentence before that of statement k, in its paragraph,
// has a statement by somebody who says neither it nor statement i. "The claims" can be that one.
func (l *linker) othersSpeakBefore(k, i int) bool {
	at := l.Text.SentenceAt(l.drafts[k].cue)
	for o := k - 1; o >= 0; o-- {
		switch n := l.Text.SentenceAt(l.drafts[o].cue); {
		case n < at-1 || l.Text.Sentences[n].Block != l.Text.Sentences[at].Block:
			return false
		case n == at-1 && l.sources[o] != nil && !l.sameSpeaker(l.sources[o], l.sources[k], &l.drafts[o], &l.drafts[k]) && !l.sameSpeaker(l.sources[o], l.sources[i], &l.drafts[o], &l.drafts[i]):
			return true
		}
	}
	return false
}

// isDemand reports whether the content of d says what somebody must or should do.
func (f *finder) isDemand(d *draft) bool {
	for k := d.content[0].First; k < d.content[0].Last; k++ {
		if f.Tags[k] == chunk.Modal || f.Tags[k].IsFinite() {
			return words.Obliging.Has(f.Words[k].Lower)
		}
	}
	return false
}

// isAssertion reports whether the content of d is one clause of its sentence that is
// asserted, with no condition, and not about who speaks or hears.
func (l *linker) isAssertion(d *draft) bool {
	if len(d.content) != 1 || l.stance(d) != dossier.Asserts {
		return false
	}
	c := d.content[0]
	for k := c.First; k < c.Last; k++ {
		if h := l.Words[k].Lower; words.Conditions.Has(h) || words.FirstPerson.Has(h) || words.SecondPerson.Has(h) {
			return false
		}
	}
	return l.isClause(c) && l.Text.SentenceAt(c.First) == l.Text.SentenceAt(d.cue) && l.Text.SentenceAt(c.Last-1) == l.Text.SentenceAt(d.cue)
}

// assertedBy returns the content of a draft without the "that" before it.
func (l *linker) assertedBy(n int) []attribution.Range {
	out := slices.Clone(l.drafts[n].content)
	if l.Words[out[0].First].Lower == that {
		out[0].First++
	}
	return out
}

// sameSpeaker reports whether two sources are one, or may be: a pronoun that is for
// no known person can be for any.
func (l *linker) sameSpeaker(a, b *extract.Source, d, o *draft) bool {
	if a.Entity >= 0 && b.Entity >= 0 {
		return a.Entity == b.Entity
	}
	for _, r := range []attribution.Range{d.source, o.source} {
		if !r.Empty() && l.Tags[r.First] == chunk.Pron && (a.Entity < 0 || b.Entity < 0) {
			return true
		}
	}
	return l.lastWord(d.source) == l.lastWord(o.source)
}

// lastWord returns the last word of r in lower case.
func (f *finder) lastWord(r attribution.Range) string {
	if r.Empty() {
		return ""
	}
	return strings.ToLower(f.Text.Word(r.Last - 1))
}

// onlyPoints reports whether d, which has the stance, denies what its words only point to, "doing so", calls it untrue, or
// rejects a thing that they only name: "dismissed the film as a fake".
func (l *linker) onlyPoints(d *draft, stance dossier.Stance) bool {
	if !l.rebutted(d).Empty() {
		return true
	}
	if len(d.content) != 1 || stance != dossier.Denies {
		return false
	}
	c := d.content[0]
	named := words.Rejecting.Has(l.Words[d.cue].Lower) && c.Last-c.First == 2 && l.Words[c.First].Lower == the
	return named || l.pointsToSaid(c) || l.isDoneSo(c) || l.isOnlySomebody(d)
}

// isOnlySomebody reports whether the content of d names a person or a body and says nothing of
// it: what "the clerk contradicted the clinic" denies is not told.
func (l *linker) isOnlySomebody(d *draft) bool {
	c := d.content[0]
	n := l.Chunk[c.First]
	if n == 0 || l.Chunks[n-1].Last < c.Last || l.Tags[c.First] == chunk.Ing {
		return false // "denies robbing Jane Doe" tells a deed
	}
	head := l.Chunks[n-1].Head()
	if !l.Tags[head].IsNoun() || words.Contested.Has(l.Words[head].Lower) {
		return false
	}
	return words.Contradicting.Has(l.Words[d.cue].Lower) || l.isSomebody(head, false)
}

// onlyAsks reports whether the content of d, which makes no sentence, is only a question that the source answers, and not the
// answer: "explained how the pump works".
func (f *finder) onlyAsks(d *draft, stance dossier.Stance) bool {
	k := d.content[0].First
	return stance == dossier.Asserts && k > d.cue && f.Quote[k] == 0 && words.Questioning.Has(f.Words[k].Lower) && f.Tags[d.cue].IsVerb() && d.made == related
}

// pointing is the largest worth of a denial that only points to what it denies: "rejected the
// account".
const pointing = 0.1

// answering is the largest confidence of a denial of what another said right before, for
// which its words alone speak less.
const answering = 0.85
