package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// closed corrects a relation whose content stops before a cue between commas although
// its clause goes on behind it. "The quay is, the board says, safe" goes on. Of "the
// lock leaks and, the board says, the quay is safe" only the second clause is what
// the board says.
func (f *finder) closed(r attribution.Relation) attribution.Relation {
	if r.Left.Empty() || r.Left.Last > r.Group || f.Quote[r.Left.Last-1] != 0 {
		return r
	}
	end := r.Left.Last - 1
	if !r.Right.Empty() {
		if f.Tags[end] == chunk.Conj && f.Tag(end+1) == chunk.Comma {
			r.Left = attribution.Range{}
		}
		return r
	}
	joins := f.joinsClauses(end)
	if !joins && !f.leavesOpen(end) {
		return r
	}
	s := f.Text.Sentences[f.Text.SentenceAt(r.Cue)]
	behind := max(r.Cue+1, r.Source.Last)
	if behind+1 >= s.Last || f.Tags[behind] != chunk.Comma {
		return r
	}
	if joins {
		r.Left = attribution.Range{}
	}
	last := s.Last
	for i := behind + 1; i < s.Last && f.Tags[end] == chunk.Wh; i++ {
		if f.Tags[i] == chunk.Comma && f.Quote[i] == 0 {
			last = i // the end of the relative clause
			break
		}
	}
	r.Right = f.restOfSentence(behind+1, last)
	return r
}

// joinsClauses reports whether token i joins what follows to what is before it.
func (f *finder) joinsClauses(i int) bool {
	return f.Tags[i] == chunk.Conj || f.Tags[i] == chunk.Wh || f.Words[i].Lower == that && f.Tags[i] != chunk.Pron
}

// leavesOpen reports whether a clause cannot end with token i.
func (f *finder) leavesOpen(i int) bool {
	tag, h := f.Tags[i], f.Words[i].Lower
	return tag == chunk.Modal || tag == chunk.Det || tag == chunk.To || words.Copulas.Has(h) || words.ToHave.Has(h)
}

// withoutOpenEnd returns content without a conjunction at its end, after which words
// are left out: "the lock leaks, and". The "both" of "the town owns both" is no such
// word. Content in quotation marks stays as it is.
func (f *finder) withoutOpenEnd(c attribution.Range) attribution.Range {
	for c.Last > c.First && f.Quote[c.Last-1] == 0 && (f.Tags[c.Last-1] == chunk.Conj && !words.Pairing.Has(f.Words[c.Last-1].Lower) || f.Tags[c.Last-1] == chunk.Comma) {
		c.Last--
	}
	return f.withoutHalfClause(c)
}

// withoutHalfClause returns content without a clause behind "and" at its end that stops before its verb:
// "and that it did not" of "said that it leaks and that it did not, as the board put it, burst".
func (f *finder) withoutHalfClause(c attribution.Range) attribution.Range {
	const few = 5
	k := c.Last - 1
	if c.Empty() || c.Last-c.First <= few || f.Tag(c.Last) != chunk.Comma || f.Quote[k] != 0 || !words.VerbNegations.Has(f.Words[k].Lower) || !words.ClauseAuxiliaries.Has(f.Words[k-1].Lower) {
		return c
	}
	for i := k - 2; i > c.First && i >= k-few; i-- {
		if f.Tags[i] == chunk.Conj {
			c.Last = i
			return f.withoutEndMarks(c)
		}
	}
	return c
}

// withinRelative returns the content of a source that is a relative pronoun without
// the verb of the main clause behind it: of "workers who said the pump was unsafe were
// sacked", "the pump was unsafe".
func (f *finder) withinRelative(c attribution.Range, source attribution.Range) attribution.Range {
	if c.Empty() || source.Empty() || c.First <= source.Last || f.Quote[c.First] != 0 {
		return c
	}
	k := source.Last
	if f.isRelative(source.Last - 1) {
		k = source.Last - 1
	}
	if !f.isRelative(k) && f.Words[source.First].Lower != whose {
		return c
	}
	verb, dashed := false, f.Tag(source.First-1) == chunk.Dash
	for k := c.First; k < c.Last; k++ {
		if dashed && f.Tags[k] == chunk.Dash {
			c.Last = k // "the board – which said it was safe – said"
			return f.withoutEndMarks(c)
		}
		if f.Tags[k].IsFinite() && verb && k > c.First {
			before := k - 1
			for before > c.First && f.Tags[before] == chunk.Adv {
				before--
			}
			if t := f.Tags[before]; t == chunk.Comma || t == chunk.Adj && f.Chunk[before] == 0 || t.IsVerb() && !f.helps(before) {
				c.Last = before + 1
				return f.withoutEndMarks(c)
			}
		}
		verb = verb || f.Tags[k].IsFinite()
	}
	return c
}

// isRelative reports whether token i begins a relative clause about people or a thing.
func (f *finder) isRelative(i int) bool {
	h := f.Lower(i)
	return words.Who.Has(h) || h == that && f.Tag(i+1).IsVerb() && f.Tag(i-1).IsNoun()
}

// helps reports whether the verb at token i goes on with another: "has", "was",
// "could".
func (f *finder) helps(i int) bool {
	h := f.Words[i].Lower
	return f.Tags[i] == chunk.Modal || words.Copulas.Has(h) || words.ToHave.Has(h)
}

// beforeOwnAct returns the end of content without what its source may have done
// besides: of "said the storm was terrible and pledged help", "the storm was
// terrible". If the subject of the content did it, what is left is still said of it.
func (f *finder) beforeOwnAct(c attribution.Range, cue int) int {
	first := -1 // the first verb with tense
	for i := c.First; i+1 < c.Last; i++ {
		if i > c.First && (f.Tags[i] == chunk.Wh || words.Subordinators.Has(f.Words[i].Lower)) && f.Quote[i] == 0 {
			break // a clause that "and" can continue
		}
		if first < 0 && f.Tags[i].IsFinite() {
			first = i
		}
		if first < 0 || f.Tags[i] != chunk.Conj || f.Quote[i] != 0 {
			continue
		}
		k := i + 1
		for k < c.Last-1 && f.Tags[k] == chunk.Adv {
			k++
		}
		if f.Tags[k] != chunk.Past && f.Tags[k] != chunk.Part && !f.isPresent(k) || f.Quote[k] != 0 {
			continue
		}
		present := f.isPresent(first)
		clash := present && f.Tags[k] == chunk.Past // "is old and called for"
		verb := k
		if words.ToHave.Has(f.Words[k].Lower) && f.Tag(k+1) == chunk.Part {
			verb = k + 1 // "and has accused"
		}
		act := words.OwnActs.Has(f.Words[verb].Lower) || words.OwnReferences.Has(f.Words[verb].Lower) && f.Lower(verb+1) == to || words.Calling.Has(f.Words[verb].Lower) && words.CalledFor.Has(f.Lower(verb+1))
		if clash || act && (present || f.isPresent(k) == f.isPresent(cue)) {
			return f.withoutEndMarks(attribution.Range{First: c.First, Last: i}).Last
		}
	}
	return c.Last
}

var while = words.Hash("while")

// beforeOwnVerb returns the end of what a verb describes, which has no verb of its own:
// of "described the plan as a joke and has left" and "described the plan as a joke while
// in town", "the plan as a joke".
func (f *finder) beforeOwnVerb(c attribution.Range, cue int) int {
	if !words.Describing.Has(f.Words[cue].Lower) {
		return c.Last
	}
	for i := c.First; i+1 < c.Last && !f.Tags[i].IsFinite() && f.Tags[i] != chunk.Wh && f.Quote[i] == 0; i++ {
		if f.Tags[i] == chunk.Conj && f.helps(i+1) || f.Words[i].Lower == while && (f.Tags[i+1] == chunk.Prep || f.Tags[i+1] == chunk.Ing) {
			return f.withoutEndMarks(attribution.Range{First: c.First, Last: i}).Last
		}
	}
	return c.Last
}

// beforeOccasion returns the end of content without the document or the occasion in
// which its source said it: of "said the quay was unsafe in a statement on Sunday",
// "the quay was unsafe". In "said he had warned the board in a statement" it is that of the
// warning.
func (f *finder) beforeOccasion(c attribution.Range) int {
	for i := c.Last - 2; i > c.First+1; i-- {
		if f.Quote[i] != 0 || f.Tags[i].IsFinite() || f.Tags[i] == chunk.Conj || f.Tags[i] == chunk.Wh {
			break
		}
		n := f.Chunk[i+1]
		if f.Tags[i] != chunk.Prep || n == 0 || f.Chunks[n-1].First != i+1 || !words.OccasionPreps.Has(f.Words[i].Lower) {
			continue
		}
		np := f.Chunks[n-1]
		if !words.Occasions.Has(f.Words[np.Head()].Lower) || np.Last > c.Last || !words.Indefinites.Has(f.Words[np.First].Lower) {
			continue
		}
		if r := (attribution.Range{First: c.First, Last: i}); f.Tags[i-1].IsVerb() || !f.isClause(r) && !f.isDeed(r) {
			break // "was found in a letter"
		}
		if f.tells(c.First, i) {
			break
		}
		return f.withoutEndMarks(attribution.Range{First: c.First, Last: i}).Last
	}
	return c.Last
}

// isDeed reports whether r has what somebody is urged to do or said to have done: "the board
// to resign", "the board of hiding it".
func (f *finder) isDeed(r attribution.Range) bool {
	for k := r.First + 1; k+1 < r.Last; k++ {
		if f.Tags[k] == chunk.To && f.Tags[k+1] == chunk.Verb || f.Tags[k] == chunk.Prep && f.Tags[k+1] == chunk.Ing {
			return true
		}
	}
	return false
}

// tells reports whether the last verb from token first to before last is one of saying
// something to somebody.
func (f *finder) tells(first, last int) bool {
	for k := last - 1; k > first; k-- {
		if h := f.Words[k].Lower; f.Tags[k].IsVerb() {
			return words.SpeechCues.Has(h) || words.Telling.Has(h) || words.Advising.Has(h)
		}
	}
	return false
}

// beforeDay returns the end of content that is a clause in quotation marks without the
// day behind it, which says when it was said: of "declared that 'the quay is safe' on
// Sunday", "the quay is safe".
func (f *finder) beforeDay(c attribution.Range) int {
	first := c.First
	if first < c.Last && f.Words[first].Lower == that {
		first++
	}
	if first >= c.Last {
		return c.Last
	}
	n := f.Quote[first]
	if n == 0 || f.Quotes[n-1].First < first-1 || f.Quotes[n-1].Last >= c.Last || !f.isClause(f.inner(f.Quotes[n-1])) {
		return c.Last
	}
	end := f.Quotes[n-1].Last
	for i := end; i < c.Last; i++ {
		h := f.Words[i].Lower
		if !words.TimeWords.Has(h) && !words.DaysAndMonths.Has(h) && !words.Deictics.Has(h) && f.Tags[i] != chunk.Num && !f.Tags[i].IsMark() && (f.Tags[i] != chunk.Prep || i > end) {
			return c.Last
		}
	}
	return end
}

// pastApposition returns content that ends with the subject of a clause, before an
// apposition, with the rest of that clause: "while Jane Doe", "the mayor, is away".
func (f *finder) pastApposition(c attribution.Range) attribution.Range {
	last := f.Text.Sentences[f.Text.SentenceAt(max(c.Last-1, 0))].Last
	if c.Empty() || c.Last+2 >= last || f.Chunk[c.Last-1] == 0 {
		return c
	}
	mark := f.Tags[c.Last]
	if mark != chunk.Comma && mark != chunk.Dash {
		return c
	}
	if ch := f.Chunks[f.Chunk[c.Last-1]-1]; ch.First <= c.First || !words.Subordinating.Has(f.Words[ch.First-1].Lower) {
		return c
	}
	k := f.behindPhrases(c.Last+1, last)
	if f.Tag(k) != mark || k == c.Last+1 || !f.Tag(k+1).IsFinite() {
		return c
	}
	for k++; k < last && !f.Tags[k].IsMark(); k++ {
	}
	c.Last = k
	return c
}

// behindPhrases returns the token behind the nouns and prepositions of an apposition that begins at
// token k.
func (f *finder) behindPhrases(k, last int) int {
	for most := k - 1 + maxApposition; k < last && k < most && (f.Chunk[k] != 0 || f.Tags[k] == chunk.Prep); k++ {
	}
	return k
}

// maxApposition is the largest number of words of an apposition within content.
const maxApposition = 12
