package statements

import (
	"slices"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// citation is a phrase by which a source names its own: "citing officials".
type citation struct {
	cue    int
	source attribution.Range // the one cited
	// saying is the token of that word in "quoted X as saying", which reports as
	// well; else -1.
	saying int
}

// markCiting finds the citations: a verb of citing with somebody as its object,
// "reported X as saying", or "According to X, Jane Doe said, ...".
func (f *finder) markCiting() {
	for i := range f.Tags {
		if who := f.relayed(i); !who.Empty() {
			f.citing = append(f.citing, citation{cue: i, source: who, saying: -1})
			continue
		}
		cites := words.Citing.Has(f.Words[i].Lower)
		if !cites && !words.Recounting.Has(f.Words[i].Lower) || f.Quote[i] != 0 || i+1 >= len(f.Tags) {
			continue
		}
		if h := f.Words[i].Lower; !f.Tags[i].IsVerb() && !words.CitingParticiples.Has(h) {
			continue
		}
		s := f.Text.Sentences[f.Text.SentenceAt(i)]
		object, ok := f.someone(i+1, s.Last)
		if !ok {
			continue
		}
		c := citation{cue: i, source: object, saying: -1}
		if k := object.Last; f.asSaying(k) {
			c.saying = k + 1
		} else if !cites {
			continue
		}
		f.citing = append(f.citing, c)
	}
}

// relayed returns those behind the "according to" at token i that opens its sentence, if
// somebody else says all of it behind them, between commas: "According to the board, Jane
// Doe said, the lock leaks." It is empty if it is not so.
func (f *finder) relayed(i int) (who attribution.Range) {
	if f.Words[i].Lower != according || f.Lower(i+1) != to {
		return who
	}
	s := f.Text.Sentences[f.Text.SentenceAt(i)]
	if !f.opensSentence(i, s.First) {
		return who
	}
	r, ok := f.someone(i+2, s.Last)
	if !ok || f.Tag(r.Last) != chunk.Comma {
		return who
	}
	if verb := f.somebodyActs(r.Last+1, s.Last, words.SpeechCues); verb >= 0 && f.Tag(verb+1) == chunk.Comma {
		return r
	}
	return who
}

var saying, telling = words.Hash("saying"), words.Hash("telling")

// someone returns the person, group or document at token i, and what is joined
// to it by "and", "of", "close to" and the like.
func (f *finder) someone(i, last int) (r attribution.Range, ok bool) {
	if i >= last || f.Chunk[i] == 0 {
		return r, false
	}
	ch := f.Chunks[f.Chunk[i]-1]
	r = attribution.Range{First: i, Last: ch.Last}
	head := ch.Head()
	switch f.Tags[head] {
	case chunk.Name, chunk.Pron:
		ok = true
	case chunk.Noun, chunk.Nouns:
		ok = words.Documents.Has(f.Words[head].Lower) || f.SensesOf(head).May&(chunk.IsPerson|chunk.IsGroup) != 0
	}
	for ok && r.Last+1 < last {
		k := r.Last
		if words.SourceQualities.Has(f.Words[k].Lower) {
			k++ // "close to", "familiar with"
		}
		if k+1 >= last || !words.SourceJoins.Has(f.Words[k].Lower) || f.Chunk[k+1] == 0 {
			break
		}
		next := f.Chunks[f.Chunk[k+1]-1]
		if next.First != k+1 || f.Tag(next.Last).IsFinite() {
			break
		}
		r.Last = next.Last
	}
	return r, ok
}

// isCiting reports whether token cue is the verb of a citation.
func (f *finder) isCiting(cue int) bool {
	_, ok := slices.BinarySearchFunc(f.citing, cue, func(c citation, cue int) int { return c.cue - cue })
	return ok
}

// addChains adds each citation to its statement.
func (f *finder) addChains() {
	for _, c := range f.citing {
		k := f.served(c)
		if k < 0 {
			continue
		}
		d := &f.drafts[k]
		if d.cue == c.saying {
			d.source, d.group = f.citer(c), c.cue
		}
		d.via = append(d.via, c.source)
		for i, r := range d.content {
			d.content[i] = f.without(r, c)
		}
		if d.source.First <= c.cue && c.cue < d.source.Last {
			// "Yonhap, which quoted an official": the chain is no part of the name.
			d.source.Last = f.trimmedEnd(d.source.First, c.cue)
		}
		d.content = slices.DeleteFunc(d.content, attribution.Range.Empty)
		if len(d.content) == 0 {
			f.drafts = slices.Delete(f.drafts, k, k+1)
		}
	}
}

// trimmedEnd returns the end of the words from token first to token end without
// marks, relative pronouns and auxiliaries at the end.
func (f *finder) trimmedEnd(first, end int) int {
	for end > first+1 && (f.Tags[end-1].IsMark() || words.Relatives.Has(f.Words[end-1].Lower) || words.ClauseAuxiliaries.Has(f.Words[end-1].Lower) || f.Tags[end-1] == chunk.Adv) {
		end--
	}
	return end
}

// without returns content without the citations at its ends.
func (f *finder) without(r attribution.Range, c citation) attribution.Range {
	from, until := c.cue, c.source.Last
	if until <= r.First || from >= r.Last {
		return r
	}
	if from-r.First <= 1 {
		for until < r.Last && f.Tags[until].IsMark() {
			until++
		}
		return attribution.Range{First: until, Last: r.Last}
	}
	if r.Last-until <= 2 {
		return attribution.Range{First: r.First, Last: f.trimmedEnd(r.First, from)}
	}
	return r
}

// served returns the number of the draft in the citation's sentence whose
// source cites. It is the draft with the citation's "saying", or the one whose
// source the citation is part of, or the first draft after a citation that
// opens the sentence, or the nearest before it. It is -1 if there is none.
func (f *finder) served(c citation) int {
	if c.saying >= 0 {
		if k := f.firstDraft(c.saying); k < len(f.drafts) && f.drafts[k].cue == c.saying {
			return k
		}
	}
	s := f.Text.Sentences[f.Text.SentenceAt(c.cue)]
	before, behind := -1, -1
	for k := f.firstDraft(s.First); k < len(f.drafts) && f.drafts[k].cue < s.Last; k++ {
		d := &f.drafts[k]
		if d.source.Empty() || d.source == c.source {
			continue
		}
		switch {
		case d.source.First <= c.cue && c.cue < d.source.Last,
			d.source.Last == c.cue-1 && f.Tags[c.cue-1] == chunk.Comma && c.cue < d.cue:
			return k // "Radio Bern, citing the police, had reported"
		case d.cue < c.cue:
			before = k
		case behind < 0 && d.source.First > c.cue:
			behind = k
		}
	}
	if !words.CitingParticiples.Has(f.Words[c.cue].Lower) && before >= 0 && !f.relativeBefore(c.cue) {
		return -1
	}
	if c.cue-s.First <= 1 || before < 0 {
		return behind
	}
	return before
}

// citer returns the one who cites: the noun chunk before the verb, empty if
// there is none.
func (f *finder) citer(c citation) attribution.Range {
	for k := c.cue - 1; k >= 0 && k >= c.cue-3; k-- {
		if n := f.Chunk[k]; n != 0 {
			return f.fromHead(rangeOf(f.Chunks[n-1]))
		}
	}
	return attribution.Range{}
}

// asSaying reports whether "as saying" or "as telling" begins at token k.
func (f *finder) asSaying(k int) bool {
	return f.Lower(k) == as && (f.Lower(k+1) == saying || f.Lower(k+1) == telling)
}

// isQuotedAs reports whether the cue is "quoted" of "was quoted as saying", whose words are those of "saying".
func (f *finder) isQuotedAs(cue int) bool {
	return f.Tags[cue] == chunk.Part && words.Citing.Has(f.Words[cue].Lower) && f.asSaying(cue+1)
}

// isQuotedBy reports whether the participle at token cue says who quotes somebody: "was quoted
// by Radio Bern as saying". What is said is that of "saying".
func (f *finder) isQuotedBy(cue int) bool {
	if f.Tags[cue] != chunk.Part || !words.Citing.Has(f.Words[cue].Lower) && !words.Recounting.Has(f.Words[cue].Lower) || f.Lower(cue+1) != by {
		return false
	}
	who, ok := f.someone(cue+2, f.Text.Sentences[f.Text.SentenceAt(cue)].Last)
	return ok && f.asSaying(who.Last)
}

// relativeBefore reports whether "which", "who" or "that" is right before token
// i.
func (f *finder) relativeBefore(i int) bool {
	for k := i - 1; k >= max(0, i-3); k-- {
		if words.Relatives.Has(f.Words[k].Lower) {
			return true
		}
		if f.Tags[k] != chunk.Adv && !words.ClauseAuxiliaries.Has(f.Words[k].Lower) {
			return false
		}
	}
	return false
}
