package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// proposes reports whether the noun at i is one of saying or thinking and a
// clause follows: "the claim that the line pays", "the announcement by the
// railway that fares would rise", "the ministry's finding was that fares rose".
func (f *finder) proposes(i, last int) bool {
	if !f.Tags[i].IsNoun() || f.Quote[i] != 0 {
		return false
	}
	if _, ok := f.predicated(i, last); ok {
		return true
	}
	if !words.ProposingNouns.Has(f.Words[i].Lower) {
		return false
	}
	k := i + 1
	if f.Lower(k) == by && k+1 < last && f.Chunk[k+1] != 0 {
		k = f.Chunks[f.Chunk[k+1]-1].Last
	}
	return f.Lower(k) == that && f.clauseAt(k+1, last)
}

// predicated returns the "that" of a clause that the noun at i, which somebody has, is
// said to be: "the ministry's finding of 3 May was that", "the view of the ministry is
// that".
func (f *finder) predicated(i, last int) (start int, ok bool) {
	h := f.Words[i].Lower
	if !words.ProposingNouns.Has(h) && !words.Findings.Has(h) || f.Chunk[i] == 0 || f.Chunks[f.Chunk[i]-1].Head() != i || f.ownerOf(i).Empty() {
		return 0, false
	}
	k := i + 1
	for n := 0; n < 3 && k+1 < last && f.Tags[k] == chunk.Prep && f.Chunk[k+1] != 0; n++ {
		k = f.Chunks[f.Chunk[k+1]-1].Last
	}
	for k < last && (f.Tags[k] == chunk.Num || f.Tags[k] == chunk.Adv) {
		k++
	}
	if f.Tag(k) == chunk.Comma {
		k = f.behindApposition(k, last)
	}
	if !words.Copulas.Has(f.Lower(k)) || f.Tag(k) == chunk.Verb {
		return 0, false
	}
	for k++; f.Tag(k) == chunk.Adv || f.Tag(k) == chunk.Comma; k++ {
	}
	clause := k + 1
	if f.Tag(clause) == chunk.Open {
		clause++
	}
	return k, f.Lower(k) == that && f.clauseAt(clause, last)
}

// behindApposition returns the token behind the comma that ends what the one at token k
// opens, if that is short and has no verb with tense: ", published on Monday,". It
// returns k if there is none.
func (f *finder) behindApposition(k, last int) int {
	for i := k + 1; i < min(last, k+maxApposition); i++ {
		switch {
		case f.Tags[i] == chunk.Comma:
			return i + 1
		case f.Tags[i] == chunk.Pres, f.Tags[i] == chunk.PresS, f.Tags[i] == chunk.Modal, f.Tags[i].IsMark():
			return k
		}
	}
	return k
}

// isPredicated reports whether the cue of d is a noun that is said to be its content.
func (f *finder) isPredicated(d *draft) bool {
	if !f.Tags[d.cue].IsNoun() {
		return false
	}
	_, ok := f.predicated(d.cue, f.Text.Sentences[f.Text.SentenceAt(d.cue)].Last)
	return ok
}

// ownerOf returns who has the finding or the view that the noun at i names: "the
// ministry" of "the ministry's main finding", "their" of "their view", "the ministry"
// of "the view of the ministry".
func (f *finder) ownerOf(i int) attribution.Range {
	ch := f.Chunks[f.Chunk[i]-1]
	for k := ch.First; k < i; k++ {
		if f.Tags[k] == chunk.PossS {
			return attribution.Range{First: ch.First, Last: k}
		}
	}
	if b := ch.First - 1; b > 0 && f.Tags[b] == chunk.PossS && f.Chunk[b-1] != 0 {
		return attribution.Range{First: f.Chunks[f.Chunk[b-1]-1].First, Last: b}
	}
	if f.Tags[ch.First] == chunk.Poss && ch.First < i && !words.FirstPerson.Has(f.Words[ch.First].Lower) {
		return attribution.Range{First: ch.First, Last: ch.First + 1}
	}
	if f.Lower(i+1) == of && i+2 < len(f.Chunk) && f.Chunk[i+2] != 0 {
		if n := f.Chunks[f.Chunk[i+2]-1]; f.isSomebody(n.Head(), false) || words.Documents.Has(f.Words[n.Head()].Lower) || words.Inquiries.Has(f.Words[n.Head()].Lower) {
			return rangeOf(n)
		}
	}
	return attribution.Range{}
}

// predicate corrects a relation whose cue is a noun that is said to be its content.
func (f *finder) predicate(r attribution.Relation) attribution.Relation {
	s := f.Text.Sentences[f.Text.SentenceAt(r.Cue)]
	if !f.Tags[r.Cue].IsNoun() {
		return r
	}
	if start, ok := f.predicated(r.Cue, s.Last); ok {
		r.Source, r.Left, r.Right = f.ownerOf(r.Cue), attribution.Range{}, f.restOfSentence(start, s.Last)
	}
	return r
}

// nounSource returns the source of a noun: the noun chunk after "by", or else
// the source that was found, unless it is only the noun's own article.
func (f *finder) nounSource(source attribution.Range, cue int) attribution.Range {
	if _, ok := f.predicated(cue, f.Text.Sentences[f.Text.SentenceAt(cue)].Last); ok {
		return source
	}
	if f.Lower(cue+1) == by && cue+2 < len(f.Chunk) && f.Chunk[cue+2] != 0 {
		return rangeOf(f.Chunks[f.Chunk[cue+2]-1])
	}
	if n := f.Chunk[cue]; n != 0 && f.Chunks[n-1].First == source.First && source.Last <= cue+1 {
		for i := source.First; i < cue; i++ {
			if f.Tags[i].IsNoun() || f.Tags[i] == chunk.Poss {
				return source
			}
		}
		return attribution.Range{}
	}
	return source
}

// nounClause returns the content of a noun, "the claim that A is B was
// rejected", without the clause that the noun is the subject of.
func (f *finder) nounClause(r attribution.Relation) attribution.Range {
	c := f.voiced(r)
	if !f.Tags[r.Cue].IsNoun() || c.Empty() || f.Words[c.First].Lower != that || !f.onlyPhrase(r.Cue+1, c.First) {
		return c
	}
	verbs := 0
	for i := c.First + 1; i < c.Last; i++ {
		if !f.Tags[i].IsFinite() {
			continue
		}
		if verbs++; verbs > 1 && f.closesClause(i, c.First) {
			c.Last = i
			break
		}
	}
	return c
}

// voiced returns the content of a verb of voicing without the noun that it is the clause of: of
// "repeated her claim that it leaks" and of "stressed the fact that it leaks", "that it leaks".
func (f *finder) voiced(r attribution.Relation) attribution.Range {
	c := r.Right
	if c.Empty() || c.First != r.Cue+1 || !f.Tags[r.Cue].IsVerb() || f.Chunk[c.First] == 0 || f.Quote[c.First] != 0 {
		return c
	}
	ch := f.Chunks[f.Chunk[c.First]-1]
	h, verb := f.Words[ch.Head()].Lower, f.Words[r.Cue].Lower
	repeats := words.Voicing.Has(verb) && (words.Contested.Has(h) || words.ClaimWords.Has(h))
	if !repeats && !(h == fact && words.Reporting.Has(verb)) || ch.Last >= c.Last || f.Words[ch.Last].Lower != that || !f.clauseAt(ch.Last+1, c.Last) {
		return c
	}
	if h == fact && f.finites(attribution.Range{First: ch.Last, Last: c.Last}) > 1 || f.explains(r.Cue) {
		return c // "the fact that it leaked is known", "explained the fact by"
	}
	c.First = ch.Last
	return c
}

// finites returns the number of verbs with tense in r.
func (f *finder) finites(r attribution.Range) (n int) {
	for k := r.First; k < r.Last; k++ {
		if f.Tags[k].IsFinite() {
			n++
		}
	}
	return n
}

// explains reports whether the verb at token i gives the reason of a fact: "explained the fact".
func (f *finder) explains(i int) bool { return words.Explaining.Has(f.Words[i].Lower) }

var fact = words.Hash("fact")

// onlyPhrase reports whether nothing but a phrase with a preposition stands from
// token a to before token b: "by the railway".
func (f *finder) onlyPhrase(a, b int) bool {
	for ; a < b; a++ {
		if f.Chunk[a] == 0 && f.Tags[a] != chunk.Prep {
			return false
		}
	}
	return true
}

// closesClause reports whether what stands before the verb at i cannot be its
// subject, as it is the object or the predicate of a verb before it.
func (f *finder) closesClause(i, first int) bool {
	k := i - 1
	for k > first && f.Tags[k] == chunk.Adv {
		k--
	}
	if f.Tags[k] == chunk.Adj || f.Tags[k] == chunk.Part || f.Tags[k] == chunk.Verb {
		return true
	}
	n := f.Chunk[k]
	if n == 0 {
		return false
	}
	before, word := f.Tag(f.Chunks[n-1].First-1), f.Lower(f.Chunks[n-1].First-1)
	if f.Tags[k] == chunk.Pron && !words.It.Has(f.Words[k].Lower) || words.Reporting.Has(word) {
		return false // "said she was"
	}
	return before == chunk.Prep && word != that || before.IsVerb() || before == chunk.To
}

// dropVoicing drops "voiced" if "voiced fears that" was found by its noun with
// the same content, and "reports" of "refuted reports that".
func (f *finder) dropVoicing() {
	kept := f.drafts[:0]
	for i := 0; i < len(f.drafts); i++ {
		d := f.drafts[i]
		if f.isCalledUntrue(&d, kept[max(0, len(kept)-1):]) || f.isCalledUntrue(&d, f.drafts[min(i+1, len(f.drafts)):min(i+2, len(f.drafts))]) {
			continue
		}
		if i+1 < len(f.drafts) {
			if o := &f.drafts[i+1]; d.source.Empty() && f.Tags[d.cue].IsNoun() && f.isDeniedBy(o.cue) && o.content[0].First == d.content[0].First {
				continue // those who make the claims that somebody denies
			}
			noun := &f.drafts[i+1]
			same := f.Tags[noun.cue].IsNoun() && f.Chunk[noun.cue] != 0 && d.content[0].First == noun.content[0].First && noun.cue < noun.content[0].First
			switch {
			case (same || f.Tags[noun.cue].IsNoun() && d.content[0].Contains(noun.cue) && noun.source.First < d.cue) && f.denies(d.cue) && f.governorOf(noun.cue) == d.cue:
				i++ // "Jane Doe, who denies the claim that" makes none
			case same && f.Tags[d.cue].IsVerb() && f.Chunks[f.Chunk[noun.cue]-1].First == d.cue+1:
				if noun.source.Empty() {
					noun.source = d.source
				}
				continue
			}
		}
		kept = append(kept, d)
	}
	f.drafts = kept
}
