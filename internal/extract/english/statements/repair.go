package statements

import (
	"slices"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// wholeNoun returns a source that is only an article, since the tagger took what follows
// for a verb, up to the verb group: "A leaked memo". So it does with a source without its
// head, which the tagger took for an adjective: "One health professional".
func (f *finder) wholeNoun(r attribution.Range, group int) attribution.Range {
	if !r.Empty() && r.Last+1 == group && f.Tags[r.Last] == chunk.Adj && f.SensesOf(r.Last).May&chunk.IsPerson != 0 && f.Quote[r.Last] == f.Quote[r.First] {
		r.Last = group
		return r
	}
	const most = 5
	if r.Last-r.First != 1 || f.Tags[r.First] != chunk.Det || group <= r.Last || group-r.Last > most || !f.Tags[group-1].IsNoun() {
		return r
	}
	for k := r.Last; k < group; k++ {
		if f.Tags[k].IsMark() || f.Quote[k] != f.Quote[r.First] {
			return r
		}
	}
	r.Last = group
	return r
}

// fromOwner returns a source that ends in a possessive right before the verb, which no subject
// does, from the beginning of its sentence on: "An account that claims to be Jane Doe's" for
// "Jane Doe's". It is empty if a mark is between.
func (f *finder) fromOwner(r attribution.Range, group int) attribution.Range {
	if r.Empty() || group < 1 || group >= len(f.Tags) || !f.Tags[group].IsVerb() || f.Tags[group-1] != chunk.PossS || r.Last != group && r.Last != group-1 {
		return r
	}
	s := f.Text.Sentences[f.Text.SentenceAt(group)]
	for k := s.First; k < r.First; k++ {
		if f.Tags[k].IsMark() || f.Quote[k] != 0 {
			return attribution.Range{}
		}
	}
	return attribution.Range{First: s.First, Last: group}
}

// beforeLink returns the source of "the board, in turn, said" and "the port's owner, Unia, for
// its part said": who is before the comma, not what is behind the preposition. A subject is never
// the object of a preposition.
func (f *finder) beforeLink(r attribution.Range, group int) attribution.Range {
	k := r.First - 2
	if r.Empty() || r.Last != group || k < 1 || !words.PlainPreps.Has(f.Words[k+1].Lower) || f.Tags[k] != chunk.Comma || f.Chunk[k-1] == 0 {
		return r
	}
	ch := f.Chunks[f.Chunk[k-1]-1]
	if f.Quote[ch.First] != f.Quote[r.First] || f.isTime(ch) || !f.isSomebody(ch.Head(), false) {
		return r
	}
	return rangeOf(ch)
}

// fromNumber returns a source that is only an amount in digits, which nobody is, with the noun and
// its relative clause that it ends: "the clerk who sold it at £4 million". It is empty if the
// sentence does not begin so.
func (f *finder) fromNumber(r attribution.Range, group int) attribution.Range {
	if r.Empty() || r.Last != group || f.Text.Tokens[r.First].Kind != segment.Number {
		return r
	}
	for k := r.First; k < r.Last; k++ {
		if f.Tags[k] != chunk.Num {
			return r
		}
	}
	s := f.Text.Sentences[f.Text.SentenceAt(group)]
	first := f.afterDateline(s.First, s.Last)
	if first >= r.First || f.Chunk[first] == 0 {
		return attribution.Range{}
	}
	if ch := f.Chunks[f.Chunk[first]-1]; !f.isSomebody(ch.Head(), false) || !words.Who.Has(f.Lower(ch.Last)) {
		return attribution.Range{}
	}
	return attribution.Range{First: first, Last: group}
}

// outsideContent returns the source of d without the content before it that it begins with: "his
// mother, Jane Doe" in "a boy who fell was not hurt, his mother, Jane Doe, said".
func (f *finder) outsideContent(d draft) attribution.Range {
	r := d.source
	if r.Empty() || len(d.content) == 0 {
		return r
	}
	if c := d.content[0]; c.First <= r.First && r.First < c.Last && c.Last < r.Last {
		r.First = c.Last
		r = f.withoutMarks(r)
	}
	return r
}

// documentOf returns the source of "a form saying that": the document before the
// participle, unless the sentence says who made it public ("issued a statement
// saying that").
func (f *finder) documentOf(r attribution.Relation, source attribution.Range) attribution.Range {
	k := r.Cue - 1
	if f.Tags[r.Cue] != chunk.Ing || r.Group != r.Cue || k < 1 || f.Chunk[k] == 0 || source.Contains(k) {
		return source
	}
	ch := f.Chunks[f.Chunk[k]-1]
	if ch.Head() != k || !words.Documents.Has(f.Words[k].Lower) && !words.Forms.Has(f.Words[k].Lower) {
		return source
	}
	if b := ch.First - 1; b >= 0 && (words.Issuing.Has(f.Words[b].Lower) || f.Tags[b] == chunk.Prep && f.Words[b].Lower != against && f.Words[b].Lower != forWord) {
		return source // but not of "voted against a motion saying that"
	}
	return rangeOf(ch)
}

// withAntecedent returns a source and, if it is only a relative clause such as
// "who asked to remain anonymous", the noun before it.
func (f *finder) withAntecedent(r attribution.Range) attribution.Range {
	if r.Last-r.First < 2 || !words.Who.Has(f.Words[r.First].Lower) || r.First == 0 || !f.isClause(r) {
		return r
	}
	if n := f.Chunk[r.First-1]; n != 0 {
		r.First = f.Chunks[n-1].First
	}
	return r
}

// clauseBehind returns the content right of the cue. If only the first word of
// the sentence was found, as in "As reported by the agency, the ferry left.",
// it is what follows the source.
func (f *finder) clauseBehind(source attribution.Range, r attribution.Relation) attribution.Range {
	s := f.Text.Sentences[f.Text.SentenceAt(r.Cue)]
	if !r.Right.Empty() && f.Words[r.Right.First].Lower == that && f.Tag(r.Right.First+1) == chunk.Comma && r.Right.Last < s.Last {
		return f.restOfSentence(r.Right.First, s.Last) // "said that, as it rained, they left"
	}
	if !r.Right.Empty() || r.Left.Last-r.Left.First != 1 || f.Words[r.Left.First].Lower != as || source.Last <= r.Cue || f.Tag(source.Last) != chunk.Comma {
		return r.Right
	}
	return f.restOfSentence(source.Last, s.Last)
}

// asReported corrects a relation of the form "As reported by the agency, the
// ferry left.": its source follows "by" and its content follows the source.
func (f *finder) asReported(r attribution.Relation) attribution.Relation {
	s := f.Text.Sentences[f.Text.SentenceAt(r.Cue)]
	if !f.opensAsReported(r.Cue, s.First) {
		return r
	}
	if who, ok := f.someone(r.Cue+2, s.Last); ok {
		r.Source, r.Left = who, attribution.Range{}
		if start := f.behindAside(who.Last, s.Last); r.Right.Empty() || r.Right.First < start {
			r.Right = f.restOfSentence(start, s.Last)
		}
	}
	return r
}

// opensAsReported reports whether the word at i is a verb of reporting between
// the "as" that opens its sentence, perhaps with "first", and "by".
func (f *finder) opensAsReported(i, first int) bool {
	return i > first && i <= first+2 && f.Words[first].Lower == as && f.Chunk[i-1] == 0 && f.Lower(i+1) == by && words.Reporting.Has(f.Words[i].Lower)
}

// ownClause corrects a relation whose content the model took from a later
// sentence although its verb has a clause of its own.
func (f *finder) ownClause(r attribution.Relation) attribution.Relation {
	s := f.Text.Sentences[f.Text.SentenceAt(r.Cue)]
	if !r.Certain || !r.Left.Empty() || r.Right.First < s.Last {
		return r
	}
	if start, ok := f.clauseOf(r.Cue, s.First, s.Last); ok {
		r.Right = f.restOfSentence(start, s.Last)
	}
	return r
}

// opensSentence reports whether at most a conjunction or an adverb stands
// between the start of the sentence and token i.
func (f *finder) opensSentence(i, first int) bool {
	for k := first; k < i; k++ {
		if !f.Tags[k].IsMark() && f.Tags[k] != chunk.Conj && f.Tags[k] != chunk.Adv && f.Words[k].Lower != in && f.Words[k].Lower != as {
			return false
		}
	}
	return i-first <= 4
}

// behindParticiple returns the comma that ends what a participle at token k says
// of the noun before it, if a clause follows: "a letter signed by the mayor,
// ...". It returns k if there is none.
func (f *finder) behindParticiple(k, last int) int {
	if k >= last || f.Tags[k] != chunk.Part && f.Tags[k] != chunk.Past || f.Chunk[k] != 0 && !f.isTime(f.Chunks[f.Chunk[k]-1]) {
		return k
	}
	verb := last - 1 // the last one with tense
	for verb > k && !f.Tags[verb].IsFinite() {
		verb--
	}
	for i := k + 1; i < last && f.Quote[i] == 0; i++ {
		switch {
		case f.Tags[i] == chunk.Comma && i < verb:
			return i
		case f.Tags[i].IsFinite() && f.Tags[i] != chunk.Past:
			return k
		}
	}
	return k
}

// behindModifier returns the comma that ends what a participle, a preposition or a bracket
// at token k says of the source before it: "a letter issued by the court (HC), ...", "a
// poll of pilots from all ports, ...". It returns k if there is none. A clause can follow
// "by the court" without a comma.
func (f *finder) behindModifier(k, last int) int {
	if k >= last || f.Tags[k] != chunk.Left && f.Tags[k] != chunk.Prep {
		return f.behindParticiple(k, last)
	}
	if k+1 < last && f.Chunk[k+1] != 0 {
		if end := f.Chunks[f.Chunk[k+1]-1].Last; f.clauseAt(end, last) {
			return end
		}
	}
	brackets := 0
	for i := k; i < last && f.Quote[i] == 0; i++ {
		switch {
		case f.Tags[i] == chunk.Left:
			brackets++
		case f.Tags[i] == chunk.Right:
			brackets--
		case brackets > 0:
		case f.Tags[i] == chunk.Comma:
			return i
		case f.Tags[i].IsFinite() && f.Words[i].Shape == chunk.Lowercase:
			return k
		}
	}
	return k
}

// behindAside returns the token after a relative clause or an apposition that
// follows a name at token k: "Peter Holt, who runs the port, ...". It returns
// k if there is none.
func (f *finder) behindAside(k, last int) int {
	if k+1 >= last || f.Tags[k] != chunk.Comma {
		return k
	}
	relative, plain := words.Who.Has(f.Words[k+1].Lower), false // plain: an apposition of any noun
	if !relative {
		if f.Chunk[k+1] == 0 || f.clauseAt(k+1, last) || f.listsNames(k+1, last) {
			return k
		}
		head := f.Chunks[f.Chunk[k+1]-1].Head()
		role := f.SensesOf(head).May&(chunk.IsPerson|chunk.IsGroup) != 0
		name := f.Tags[head] == chunk.Name && f.Tags[k-1] != chunk.Name // "the mayor, Jane Doe,"
		plain = !role && !name
		if plain && f.Tags[f.Chunks[f.Chunk[k+1]-1].First] != chunk.Det {
			return k
		}
	}
	verb, open := !relative, relative // open: a relative clause has begun
	end := k
	for i := k + 2; i < last; i++ {
		switch {
		case f.Quote[i] != 0 || !open && f.Tags[i].IsFinite():
			return end
		case words.Who.Has(f.Words[i].Lower):
			open = true
		case f.Tags[i].IsFinite():
			verb = true
		case f.Tags[i] == chunk.Comma && verb:
			rest := attribution.Range{First: i + 1, Last: last}
			if plain && !f.clauseAt(f.behindLeast(i+1), last) {
				return k // "a leak, the worst in years, was found"
			}
			if f.isClause(rest) {
				return i + 1
			}
			if open && f.hasVerbLike(f.withoutMarks(rest)) {
				end = i + 1 // a clause whose verb was taken for a noun
			}
		}
	}
	return end
}

// behindLeast returns the token behind "at least" at token k, and k if that is not there.
func (f *finder) behindLeast(k int) int {
	if f.Lower(k) == at && f.Chunk[min(k+1, len(f.Chunk)-1)] != 0 && f.Tag(k+1) == chunk.Adj {
		return k + 1
	}
	return k
}

// restOfSentence returns the tokens from first to before last without the marks
// at its edges.
func (f *finder) restOfSentence(first, last int) attribution.Range {
	return f.withoutMarks(attribution.Range{First: first, Last: last})
}

// withoutMarks returns r without the marks at its edges.
func (f *finder) withoutMarks(r attribution.Range) attribution.Range {
	for r.First < r.Last && f.Tags[r.First].IsMark() {
		r.First++
	}
	for r.Last > r.First && f.Tags[r.Last-1].IsMark() {
		r.Last--
	}
	return r
}

// dropDoubles drops "confirm" if "refused to confirm" was found by its
// "refused".
func (f *finder) dropDoubles() {
	f.drafts = slices.DeleteFunc(f.drafts, func(d draft) bool {
		if d.group == d.cue {
			return false
		}
		k := f.firstDraft(d.group)
		return k < len(f.drafts) && f.drafts[k].cue < d.cue && words.Withholding.Has(f.Words[f.drafts[k].cue].Lower)
	})
}

// ownSubject returns the source of a cue that a rule found: somebody right
// before its verb group, if there is one.
func (f *finder) ownSubject(r attribution.Relation) attribution.Range {
	k := r.Group - 1
	if f.isLabel(r.Cue) {
		return r.Source
	}
	if f.Tags[r.Cue].IsNoun() {
		return f.nounSource(r.Source, r.Cue)
	}
	if k >= 0 && f.Chunk[k] != 0 && f.isTime(f.Chunks[f.Chunk[k]-1]) {
		k = f.Chunks[f.Chunk[k]-1].First - 1 // "The bank last week said"
	}
	first := f.Text.Sentences[f.Text.SentenceAt(r.Cue)].First
	if k < first || f.Chunk[k] == 0 || r.Source.Contains(k) || !f.isSomebody(k, true) {
		return r.Source
	}
	return f.withoutTime(rangeOf(f.Chunks[f.Chunk[k]-1]))
}

// isTime reports whether the chunk is a time: "last week", "this morning".
func (f *finder) isTime(ch chunk.Chunk) bool {
	h := f.Words[ch.Head()].Lower
	return words.TimeWords.Has(h) || words.DaysAndMonths.Has(h) || words.Stretches.Has(h) && words.Deictics.Has(f.Words[ch.First].Lower)
}

// wholeClause returns the content left of a cue. If the cue ends its sentence,
// as in "A, B and C, analysts say.", and the content is no main clause, it is
// extended to the start of the sentence. Elsewhere, content without a noun is
// dropped.
func (f *finder) wholeClause(r attribution.Relation) attribution.Range {
	l := r.Left
	s := f.Text.Sentences[f.Text.SentenceAt(r.Cue)]
	trails := f.Tag(l.Last) == chunk.Comma && words.Reporting.Has(f.Words[r.Cue].Lower) && f.onlyMarks(max(r.Cue+1, r.Source.Last), s.Last)
	if l.Last-l.First == 1 && f.Words[l.First].Lower == as {
		return attribution.Range{}
	}
	if !l.Empty() && !r.Right.Empty() && f.Tags[l.First] == chunk.Prep && f.Tag(l.Last) == chunk.Comma && f.Quote[l.First] == 0 && !f.isClause(l) {
		return attribution.Range{} // "In a statement, she said"
	}
	if !l.Empty() && !r.Right.Empty() && f.Tags[l.First] == chunk.Ing && l.First == s.First && l.Last <= r.Source.First && !f.isClause(l) && !f.interrupts(r) {
		return attribution.Range{} // "Praising the board, she said"
	}
	whole := f.isClause(l) && f.Tags[l.First] != chunk.Wh || !trails && f.hasNoun(l)
	if l.Empty() || l.First <= s.First || !r.Right.Empty() || f.Quote[l.First] != 0 || whole {
		return l
	}
	l.First = s.First
	for f.Tags[l.First].IsMark() && l.First < l.Last-1 {
		l.First++
	}
	return l
}

// interrupts reports whether a cue between commas interrupts a clause, whose verb follows: "Praising the
// board, she said, was an error".
func (f *finder) interrupts(r attribution.Relation) bool {
	return f.Tag(r.Right.First-1) == chunk.Comma && f.Tags[r.Right.First].IsFinite()
}

func (f *finder) hasNoun(r attribution.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.Chunk[i] != 0 {
			return true
		}
	}
	return false
}

// describesPlace reports whether b has the words of a, and its cue only describes where that said
// them: "published" of "Jane Doe said in an interview with the Herald published on Sunday that".
func (f *finder) describesPlace(a, b *draft) bool {
	return slices.Equal(a.content, b.content) && !a.source.Empty() && a.source.Last <= a.cue && f.Tags[a.cue].IsVerb() && b.content[0].First > b.cue &&
		b.source.First > a.cue && b.source.Last == b.cue && f.Tag(b.source.First-1) == chunk.Prep
}

// dropRepeats keeps the likeliest of statements with the same source and
// content: "said in a statement" is one statement.
func (f *finder) dropRepeats() {
	const near = 4 // further on, another sentence has begun
	var gone []int
	for i := range f.drafts {
		for j := i + 1; j < min(len(f.drafts), i+near); j++ {
			a, b := &f.drafts[i], &f.drafts[j]
			switch {
			case f.describesPlace(a, b):
				gone = append(gone, j)
			case a.source.Empty() || a.source != b.source || !slices.Equal(a.content, b.content):
			case b.score > a.score:
				gone = append(gone, i)
			default:
				gone = append(gone, j)
			}
		}
	}
	kept := f.drafts[:0]
	for i, d := range f.drafts {
		if !slices.Contains(gone, i) {
			kept = append(kept, d)
		}
	}
	f.drafts = kept
}
