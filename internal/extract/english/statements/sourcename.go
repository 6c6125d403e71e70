package statements

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// fromDescription returns the name before a source that is only the description behind it, which
// commas set off: "Jane Doe" of "in a talk with the Herald Jane Doe, head of the port, said". Behind
// a name that opens the sentence the second comma can be missing. It returns r if the source is no
// such description.
func (f *finder) fromDescription(r attribution.Range, group int) attribution.Range {
	if p := f.personBehind(r); p > r.First {
		r.First = p
		return r
	}
	k := r.First - 2
	if r.Empty() || k < 0 || f.Tags[k+1] != chunk.Comma || f.Chunk[r.First] == 0 {
		return r
	}
	m := f.mentionAt(k)
	if m == nil || m.Kind != dossier.Person {
		return r
	}
	s := f.Text.Sentences[f.Text.SentenceAt(k)]
	opens := m.Span.Start == f.Text.Tokens[f.afterDateline(s.First, s.Last)].Start
	if closed := r.Last+1 == group && f.Tags[r.Last] == chunk.Comma; !closed && !(opens && r.Last == group) {
		return r
	}
	for i := r.First; i < r.Last; i++ {
		if o := f.mentionAt(i); o != nil && o.Kind == dossier.Person || f.Tags[i].IsFinite() {
			return r
		}
	}
	if ch := f.Chunks[f.Chunk[r.First]-1]; f.SensesOf(ch.Head()).Noun != chunk.PersonFile && !words.Representing.Has(f.Words[ch.Head()].Lower) {
		return r
	}
	first, last := f.Text.TokensIn(m.Span)
	return attribution.Range{First: first, Last: last}
}

// personBehind returns the token at which a person's name begins, with a title, right behind the body
// that a source begins with, if a preposition is before it: "Dr. Jane Doe" of "with the Herald Dr. Jane
// Doe, head of the port, said" and of "Head of ports at the Herald, Dr. Jane Doe, said". It returns the first token if there is none.
func (f *finder) personBehind(r attribution.Range) int {
	if r.Empty() || f.Tag(r.First-1) != chunk.Prep || f.Chunk[r.First] == 0 {
		return r.First
	}
	body := f.mentionAt(r.First)
	if body == nil && f.Tags[r.First] == chunk.Det {
		body = f.mentionAt(r.First + 1)
	}
	if body == nil || body.Kind != dossier.Organization {
		return r.First
	}
	_, k := f.Text.TokensIn(body.Span)
	if f.Tag(k) == chunk.Comma && k+1 < r.Last && f.Chunk[k+1] != 0 && f.Chunks[f.Chunk[k+1]-1].Last == r.Last {
		if m := f.mentionAt(r.Last - 1); m != nil && m.Kind == dossier.Person {
			return k + 1
		}
	}
	for title := k; k < r.Last && f.Chunk[k] == f.Chunk[r.First]; k++ {
		if m := f.mentionAt(k); m != nil && m.Kind == dossier.Person && k > title && f.Tag(f.Chunks[f.Chunk[k]-1].Last) == chunk.Comma {
			return title
		}
	}
	return r.First
}

// upToName returns the name right before the verb in place of a source that is only the first part
// of a long title before the name: "Jane Doe" for "Minister of Trade" of "Minister of Trade, Ports and
// Water Jane Doe said". In "a friend, and a client of Jane Doe said" the name is no subject.
func (f *finder) upToName(r attribution.Range, group int) attribution.Range {
	if r.Empty() || r.Last > group || r.Last < group && f.Tags[r.Last] != chunk.Comma || f.Chunk[r.First] == 0 || f.SensesOf(f.Chunks[f.Chunk[r.First]-1].Head()).Noun != chunk.PersonFile {
		return r
	}
	m := f.mentionAt(group - 1)
	if m == nil || m.Kind != dossier.Person {
		return r
	}
	first, last := f.Text.TokensIn(m.Span)
	if last != group || first <= r.First || f.Tags[first-1] != chunk.Name || f.beforeComma(r.First, first) == r.First {
		return r
	}
	for k := r.First; k < first; k++ {
		if o := f.mentionAt(k); f.Tags[k].IsVerb() || f.Tags[k] == chunk.Wh || f.Quote[k] != f.Quote[r.First] || o != nil && o.Kind == dossier.Person {
			return r
		}
	}
	return attribution.Range{First: first, Last: last}
}

// ofNumber returns a source that agrees in number with its verb: for one person before "have said", the
// phrase in the plural that begins the sentence, "two witnesses in the trial of ex-mayor Jane Doe". It is
// empty if the sentence begins otherwise.
func (f *finder) ofNumber(r attribution.Range, group int) attribution.Range {
	if r.Empty() || r.Last != group || !words.PluralHave.Has(f.Lower(group)) || f.Tags[group+1] != chunk.Part && f.Tags[group+1] != chunk.Past {
		return r
	}
	if m := f.mentionAt(r.Last - 1); m == nil || m.Kind != dossier.Person || f.Lower(r.First-1) == andWord || f.Tag(r.First-1) == chunk.Comma {
		return r
	}
	for k := r.First; k < r.Last; k++ {
		if f.Tags[k] != chunk.Name && f.Tags[k] != chunk.Noun && f.Tags[k] != chunk.Det && f.Tags[k] != chunk.Adj {
			return r
		}
	}
	s := f.Text.Sentences[f.Text.SentenceAt(r.First)]
	first := f.afterDateline(s.First, s.Last)
	if n := f.Chunk[first]; n == 0 || f.Tags[f.Chunks[n-1].Head()] != chunk.Nouns {
		return attribution.Range{}
	}
	for k := first; k < group; k++ {
		if f.Tags[k].IsFinite() || f.Quote[k] != 0 {
			return attribution.Range{}
		}
	}
	return attribution.Range{First: first, Last: group}
}

// fromPlace returns the person who speaks where r is only the place that a phrase before the verb ends with: "a
// clerk talking to the Herald by telephone from Harrow". A place behind "of" stays, as in "the state of Harrow".
// The source is empty if nobody is before the place in its clause.
func (f *finder) fromPlace(r attribution.Range, group int) attribution.Range {
	if r.Empty() || r.Last != group || f.Tag(r.First-1) != chunk.Prep || f.Lower(r.First-1) == of {
		return r
	}
	in := f.mentionAt(r.First)
	if in == nil || in.Kind != dossier.Place || in.Span != f.Text.Cover(r.First, r.Last) {
		return r
	}
	for k := r.First - 2; k >= f.Text.Sentences[f.Text.SentenceAt(r.First)].First; k-- {
		if f.Tags[k].IsMark() || f.Tags[k].IsFinite() || f.Tags[k] == chunk.Wh {
			break
		}
		if f.Chunk[k] == 0 {
			continue
		}
		ch := f.Chunks[f.Chunk[k]-1]
		if before := f.Tag(ch.First - 1); before != chunk.Prep && before != chunk.To && f.hasSomebody(ch) {
			r.First = ch.First
			return r
		}
		k = ch.First
	}
	return attribution.Range{}
}

// hasSomebody reports whether the head of ch is somebody, or the noun before a participle that the tagger took for
// the head: "an aid worker speaking".
func (f *finder) hasSomebody(ch chunk.Chunk) bool {
	head := ch.Head()
	if strings.HasSuffix(f.Text.Word(head), "ing") && head > ch.First {
		head--
	}
	return f.isSomebody(head, false)
}

// outsideTimeAndPlace returns a source without a time of day before it, and none in place of the state or
// country that says where a place is: in "a story of Norham, Ohio, reported" it is not Ohio that reports.
func (f *finder) outsideTimeAndPlace(r attribution.Range) attribution.Range {
	if r.Last-r.First > 2 && f.Tags[r.First] == chunk.Num && words.ClockWords.Has(f.Words[r.First+1].Lower) {
		r.First += 2 // "left at 2 a.m. Ms Roth said", which can be two sentences
	}
	k := r.First - 2
	if r.Empty() || k < 0 || f.Tags[k+1] != chunk.Comma || f.Tag(r.Last) != chunk.Comma {
		return r
	}
	in, of := f.mentionAt(r.First), f.mentionAt(k)
	if in == nil || of == nil || in.Kind != dossier.Place || of.Kind != dossier.Place || in.Span != f.Text.Cover(r.First, r.Last) {
		return r
	}
	return attribution.Range{}
}
