package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// deniesObject reports whether the verb at i is a form of "deny" with a subject
// and with what is denied as its object: "denied wrongdoing", "who denies
// taking bribes", "which she denies". To deny somebody something, or bail, is
// another thing.
func (f *finder) deniesObject(i, first, last int) bool {
	if !words.Denials.Has(f.Words[i].Lower) || !f.Tags[i].IsVerb() || f.Quote[i] != 0 {
		return false
	}
	for k := i - 1; k >= max(first, i-4); k-- {
		if words.ToBe.Has(f.Words[k].Lower) {
			return false // "was denied bail"
		}
		if f.Tags[k] != chunk.Adv && !f.Tags[k].IsVerb() {
			break
		}
	}
	if _, ok := f.deniedObject(i, last); ok {
		_, besides := f.deniesBesides(i, first, last)
		return besides || f.somebodyBefore(i, first, true) || f.whoBefore(i, first)
	}
	_, ok := f.deniedBefore(i, first, last)
	return ok
}

// whoBefore reports whether "who" and at most adverbs and auxiliaries are right
// before the verb at i.
func (f *finder) whoBefore(i, first int) bool {
	k := i - 1
	for k > first && (f.Tags[k] == chunk.Adv || words.ClauseAuxiliaries.Has(f.Words[k].Lower)) {
		k--
	}
	return k > first && words.Who.Has(f.Words[k].Lower)
}

// deniedObject returns the object of the form of "deny" at i: a noun phrase or
// a participle with what belongs to it.
func (f *finder) deniedObject(i, last int) (r attribution.Range, ok bool) {
	k := i + 1
	for k < last && f.Tags[k] == chunk.Adv {
		k++
	}
	if k >= last {
		return r, false
	}
	if n := f.Chunk[k]; n != 0 {
		ch := f.Chunks[n-1]
		head := ch.Head()
		if f.withholds(i) || f.Tags[head] == chunk.Pron && !words.ClaimWords.Has(f.Words[head].Lower) {
			return r, false
		}
	} else if f.Tags[k] != chunk.Ing {
		return r, false
	}
	r = attribution.Range{First: k, Last: f.clauseEnd(k, last)}
	if f.Tag(r.Last) == chunk.Comma && r.Last < last {
		// "claims by her deputy, Jane Doe, that the lock leaked"
		if end := f.behindApposition(r.Last, last); f.Lower(end) == that && f.clauseAt(end+1, last) {
			r.Last = f.clauseEnd(end, last)
		}
	}
	return r, !r.Empty()
}

// withholds reports whether the form of "deny" at i is about what somebody does
// not get: "denied bail", "denied the workers a raise", "was denied entry".
func (f *finder) withholds(i int) bool {
	if !words.Denials.Has(f.Words[i].Lower) || !f.Tags[i].IsVerb() {
		return false
	}
	last := f.Text.Sentences[f.Text.SentenceAt(i)].Last
	k := i + 1
	if k >= last || f.Chunk[k] == 0 || f.Tags[k] == chunk.Wh {
		return false
	}
	ch := f.Chunks[f.Chunk[k]-1]
	head := ch.Head()
	if words.Granting.Has(f.Words[head].Lower) {
		return true
	}
	if ch.First == k && ch.Last+1 < last && f.Tags[head] == chunk.Name && f.Tags[ch.Last] == chunk.Det && f.Chunk[ch.Last] != 0 && !f.clauseAt(ch.Last, last) {
		return true // "denied Jane Doe a visa"
	}
	return ch.First == k && ch.Last < last && f.Chunk[ch.Last] != 0 && f.Tags[ch.Last] != chunk.Wh && f.Tags[ch.Last] != chunk.Pron && f.Tags[head] != chunk.Name
}

// clauseEnd returns the end of the clause that token k is in: the next comma,
// semicolon, dash or stop outside quotations, or "and" or "but" before a verb.
func (f *finder) clauseEnd(k, last int) int {
	for i := k + 1; i < last; i++ {
		switch {
		case f.Quote[i] != 0:
		case f.Tags[i] == chunk.Comma && !f.isListComma(i, last), f.Tags[i] == chunk.Stop, f.Tags[i] == chunk.Colon, f.Tags[i] == chunk.Dash:
			return i
		case f.Tags[i] == chunk.Conj && (f.Tag(i+1).IsFinite() || f.Tag(i+1) == chunk.Adv && f.Tag(i+2).IsFinite() || f.clauseAt(i+1, last)):
			return i
		}
	}
	return last
}

// isListComma reports whether the comma at i separates words of a list: "fraud,
// theft and forgery", "bribes, threats and blackmail".
func (f *finder) isListComma(i, last int) bool {
	n := 0
	for k := i + 1; k < last && n < 8; k++ {
		n++
		if f.Tags[k].IsVerb() && f.Tags[k] != chunk.Ing || f.Tags[k] == chunk.Wh {
			return false
		}
		if f.Tags[k] == chunk.Conj {
			return k+1 < last && (f.Chunk[k+1] != 0 || f.Tags[k+1] == chunk.Ing) && !f.clauseAt(k+1, last)
		}
	}
	return false
}

// deniedBefore returns what the relative clause of the form of "deny" at i
// denies, "is accused of taking bribes, which she denies": what somebody is
// accused of, or the clause before.
func (f *finder) deniedBefore(i, first, last int) (r attribution.Range, ok bool) {
	end := i + 1
	for end < last && !f.Tags[end].IsMark() && f.Tags[end] != chunk.Conj {
		end++
	}
	if end > i+1 && !f.isOnlyTime(attribution.Range{First: i + 1, Last: end}) {
		return r, false
	}
	k := i - 1
	for k > first && (f.Tags[k] == chunk.Adv || words.ClauseAuxiliaries.Has(f.Words[k].Lower)) {
		k--
	}
	if k <= first || f.Chunk[k] == 0 {
		return r, false
	}
	which := f.Chunks[f.Chunk[k]-1].First - 1
	if which > first+1 && words.Contested.Has(f.Words[which].Lower) && f.Chunk[which] != 0 {
		// ", an accusation she denies"
		if c := f.Chunks[f.Chunk[which]-1].First - 1; c > first && f.Tags[c] == chunk.Comma {
			return f.accusation(attribution.Range{First: first, Last: c})
		}
	}
	if which <= first+1 || f.Words[which].Lower != whichWord && f.Words[which].Lower != that {
		return r, false
	}
	end = which
	if f.Tags[end-1] == chunk.Comma {
		end--
	} else if f.Words[which].Lower == that {
		return r, false
	}
	return f.accusation(attribution.Range{First: first, Last: end})
}

var whichWord = words.Hash("which")

// accusation returns what somebody is accused of in r: after "accused of",
// "charged with", "blamed for". Without such a verb it is r, if it is a clause.
func (f *finder) accusation(r attribution.Range) (attribution.Range, bool) {
	for i := r.Last - 1; i >= r.First; i-- {
		if !words.Charging.Has(f.Words[i].Lower) || !f.Tags[i].IsVerb() {
			continue
		}
		for k := i + 1; k < r.Last; k++ {
			if h := f.Words[k].Lower; h == of || h == with || h == forWord {
				return f.withoutMarks(attribution.Range{First: k + 1, Last: r.Last}), k+1 < r.Last
			}
		}
		return r, false
	}
	if claim, ok := f.claimIn(r); ok {
		return claim, true
	}
	if said, ok := f.saidIn(r); ok {
		return said, true
	}
	return f.withoutMarks(r), f.isClause(r)
}

// claimIn returns what the last noun of r for something that is said says, "she hit him" of
// "faces charges, including the allegation that she hit him", or with the noun what it is about:
// "allegations of theft". A clause with such a noun as its subject tells something else.
func (f *finder) claimIn(r attribution.Range) (claim attribution.Range, ok bool) {
	for i := r.Last - 1; i > r.First; i-- {
		if !words.Contested.Has(f.Words[i].Lower) || !f.Tags[i].IsNoun() || f.Chunk[i] == 0 || f.Quote[i] != 0 {
			continue
		}
		if f.Lower(i+1) == that && i+2 < r.Last && f.clauseAt(i+2, r.Last) {
			return f.withoutMarks(attribution.Range{First: i + 2, Last: r.Last}), true
		}
		for k := i + 1; k < r.Last; k++ {
			if f.Tags[k].IsFinite() || f.Tags[k] == chunk.Wh {
				return claim, false
			}
		}
		first := f.Chunks[f.Chunk[i]-1].First
		for first < i && f.Tags[first] == chunk.Ing {
			first++ // "including allegations"
		}
		return f.withoutMarks(attribution.Range{First: first, Last: r.Last}), true
	}
	return claim, false
}

// saidIn returns the clause that the last verb of r with such an object reports.
func (f *finder) saidIn(r attribution.Range) (said attribution.Range, ok bool) {
	for i := r.Last - 1; i > r.First; i-- {
		if !f.Tags[i].IsVerb() {
			continue
		}
		start, ok := f.clauseOf(i, r.First, r.Last)
		if !ok && f.Lower(i+1) == that && words.Reporting.Has(f.Words[i].Lower) {
			start, ok = i+1, true
		}
		if ok {
			if f.Words[start].Lower == that {
				start++
			}
			return f.withoutMarks(attribution.Range{First: start, Last: r.Last}), true
		}
	}
	return r, false
}

var forWord = words.Hash("for")

// isTurnedRound reports whether the words before an active form of "deny" were taken for
// its content, and those behind it for its source: "Roth denies robbing Jane Doe".
func (f *finder) isTurnedRound(r attribution.Relation) bool {
	return words.Denials.Has(f.Words[r.Cue].Lower) && f.Tags[r.Cue].IsFinite() && r.Source.First > r.Cue && !r.Left.Empty() && r.Left.Last == r.Group && r.Right.Empty()
}

// isSacking reports whether the cue of d rejects or dismisses somebody, not what he or she
// says: "the station dismissed Jane Doe", but not "dismissed Jane Doe's claim".
func (f *finder) isSacking(d *draft) bool {
	h, k := f.Words[d.cue].Lower, d.cue+1
	if !words.Denying.Has(h) || words.Denials.Has(h) {
		return false
	}
	if c := d.content[0]; c.First < d.cue && f.Tags[d.cue] == chunk.Part && f.Chunk[c.First] != 0 && f.Chunks[f.Chunk[c.First]-1].Last == c.Last {
		return f.Tags[c.Last-1] == chunk.Name && f.mentionAt(c.Last-1) != nil && f.mentionAt(c.Last-1).Kind == dossier.Person // "Jane Doe was dismissed by the board"
	}
	if d.content[0].First != k || f.Chunk[k] == 0 {
		return false
	}
	ch := f.Chunks[f.Chunk[k]-1]
	if n := f.Chunk[min(ch.Last, len(f.Chunk)-1)]; n != 0 && f.Chunks[n-1].First == ch.Last {
		ch = f.Chunks[n-1] // "the new Prime Minister Jane Doe"
	}
	return f.Tags[ch.Head()] == chunk.Name && f.Tag(ch.Last) != chunk.PossS
}

// isRefusal reports whether the cue of d rejects a thing, such as what somebody asks for or puts forward,
// "rejected the plan", "dismissed the suit", or dismisses somebody, or says what somebody is, "dismissed the
// board as weak", and rejects no claim: "rejected the idea that".
func (f *finder) isRefusal(d *draft) bool {
	k := d.cue + 1
	if !words.Rejecting.Has(f.Words[d.cue].Lower) || d.content[0].First != k || f.Quote[k] != 0 || f.Chunk[k] == 0 {
		return false
	}
	ch := f.Chunks[f.Chunk[k]-1]
	for n := 0; n < 2 && f.Tag(ch.Last) == chunk.PossS && ch.Last+1 < len(f.Chunk) && f.Chunk[ch.Last+1] != 0; n++ {
		ch = f.Chunks[f.Chunk[ch.Last+1]-1] // "the board's plan"
	}
	if f.Lower(ch.Last) == as && !f.isClaim(ch.Head()) {
		return true // "dismissed the board as weak"
	}
	if f.Lower(ch.Last) == that {
		return false
	}
	h := ch.Head()
	return words.Proposals.Has(f.Words[h].Lower) || f.Tags[h].IsNoun() && f.Tags[h] != chunk.Name && (!f.isClaim(h) || f.SensesOf(h).Noun == chunk.ActFile && !words.Contested.Has(f.Words[h].Lower)) && !words.Possessing.Has(f.Words[h].Lower) && !words.Offences.Has(f.Words[h].Lower) && !f.isClause(d.content[0])
}

// isClaim reports whether the noun at i can be something that is said or thought.
func (f *finder) isClaim(i int) bool {
	h := f.Words[i].Lower
	may := f.SensesOf(i).May
	said := may&(chunk.IsMessage|chunk.IsThought) != 0 && may&(chunk.IsPerson|chunk.IsGroup) == 0
	return said || f.Tags[i] == chunk.Pron || words.ClaimWords.Has(h) || words.Contested.Has(h) || words.OthersClaims.Has(h) || words.ProposingNouns.Has(h)
}

// denied corrects a relation whose cue is a form of "deny" with an object.
func (f *finder) denied(r attribution.Relation) attribution.Relation {
	s := f.Text.Sentences[f.Text.SentenceAt(r.Cue)]
	if object, ok := f.deniedObject(r.Cue, s.Last); ok && f.isTurnedRound(r) {
		r.Source, r.Left, r.Right = r.Left, attribution.Range{}, object
		return r
	}
	if !r.Certain || !f.deniesObject(r.Cue, s.First, s.Last) {
		return r
	}
	if object, ok := f.deniedObject(r.Cue, s.Last); ok {
		if source, ok := f.deniesBesides(r.Cue, s.First, s.Last); ok {
			r.Source = source
		}
		if r.Right.Empty() || r.Right.First != object.First {
			r.Left, r.Right = attribution.Range{}, object
		}
		return r
	}
	if r.Left, _ = f.deniedBefore(r.Cue, s.First, s.Last); !r.Left.Empty() {
		r.Right = attribution.Range{}
	}
	return r
}

// dropHalves drops "confirm" of "neither confirm nor deny" and gives all of the
// words to "deny".
func (f *finder) dropHalves() {
	kept := f.drafts[:0]
	for i := range f.drafts {
		d := f.drafts[i]
		if i+1 < len(f.drafts) {
			o := &f.drafts[i+1]
			if (words.Denying.Has(f.Words[o.cue].Lower) || words.Disclosing.Has(f.Words[o.cue].Lower)) && o.cue-d.cue <= 3 && (f.Lower(d.cue+1) == nor || f.Lower(d.cue+1) == orWord) && words.Disclosing.Has(f.Words[d.cue].Lower) {
				o.group = d.group
				if o.source.Empty() {
					o.source = d.source
				}
				continue
			}
		}
		kept = append(kept, d)
	}
	f.drafts = kept
}

var nor, orWord = words.Hash("nor"), words.Hash("or")

// behindPair returns content without a second verb that belongs to the cue: "nor
// rule out that" in "could neither confirm nor rule out that data was lost".
func (f *finder) behindPair(c attribution.Range) attribution.Range {
	if c.Empty() || f.Words[c.First].Lower != nor && f.Words[c.First].Lower != orWord {
		return c
	}
	k := c.First + 1
	if f.Tag(k) == chunk.To {
		k++
	}
	if f.Tag(k) != chunk.Verb {
		return c
	}
	if k++; f.Tag(k) == chunk.RP || f.Tag(k) == chunk.Prep && f.Lower(k) != that {
		k++
	}
	if k >= c.Last || f.Lower(k) != that && !words.Whether.Has(f.Lower(k)) && f.Chunk[k] == 0 {
		return c
	}
	c.First = k
	return c
}
