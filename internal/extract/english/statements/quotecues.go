package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// quotes reports whether token i of the sentence from first to last ties a
// quotation to its speaker: the verb of “...,” she said and she said, “...”, or
// the colon of a transcript's DOE: ...
func (f *finder) quotes(i, first, last int) bool {
	switch tag := f.Tags[i]; {
	case f.Quote[i] != 0 && tag != chunk.Colon:
		return false
	case tag.IsFinite() || tag == chunk.Part:
		if words.ClauseAuxiliaries.Has(f.Words[i].Lower) || tag == chunk.Modal {
			return false
		}
		return f.tagsQuote(i, first) || f.opensQuote(i, first, last)
	case tag == chunk.Colon:
		return f.namesSpeaker(i, first, last)
	}
	return false
}

// tagsQuote reports whether the verb at i, or its subject before it, is right
// after a quotation that ends with a mark of its own.
func (f *finder) tagsQuote(i, first int) bool {
	k := i - 1
	for k > first && f.Tags[k] == chunk.Adv {
		k--
	}
	if k > first && f.Chunk[k] != 0 && f.isSomebody(k, true) {
		k = f.Chunks[f.Chunk[k]-1].First - 1
	} else if k > first && f.Tags[k] == chunk.Close && !f.canSpeak(i) {
		return false
	}
	return k > first && f.Tags[k] == chunk.Close && (f.Tags[k-1] == chunk.Comma || f.Tags[k-1] == chunk.Stop)
}

// taggedQuote extends the left content of a relation to the whole quotation
// that its cue is right after: “...,” she said.
func (f *finder) taggedQuote(r attribution.Relation) attribution.Relation {
	first := f.Text.Sentences[f.Text.SentenceAt(r.Cue)].First
	if !r.Certain || !f.Tags[r.Cue].IsVerb() || !f.tagsQuote(r.Cue, first) {
		return r
	}
	q, ok := f.quoteBefore(r.Cue)
	in := f.inner(q)
	switch {
	case !ok || in.Empty() || r.Left.Last > q.Last:
	case r.Left.Empty() || q.First < r.Left.First:
		r.Left = in
	case q.First < r.Left.Last || f.onlyMarks(r.Left.Last, q.First):
		r.Left.Last = in.Last
	}
	return r
}

// opensQuote reports whether the verb at i is one of speaking with somebody
// before it and a quotation right after it, with at most a comma or a colon
// between.
func (f *finder) opensQuote(i, first, last int) bool {
	k := i + 1
	if k < last && (f.Tags[k] == chunk.Comma || f.Tags[k] == chunk.Colon) {
		k++
	}
	return k > i+1 && k < last && f.Tags[k] == chunk.Open && f.canSpeak(i) && f.somebodyBefore(i, first, true)
}

func (f *finder) canSpeak(i int) bool {
	return words.Reporting.Has(f.Words[i].Lower) || words.Asking.Has(f.Words[i].Lower) || f.SensesOf(i).May&chunk.CanSpeak != 0
}

// namesSpeaker reports whether the colon at i follows a name in capitals at the
// start of the block and words follow, as in the transcript of an interview.
func (f *finder) namesSpeaker(i, first, last int) bool {
	sentence := f.Text.SentenceAt(i)
	if f.Text.Blocks[f.Text.Sentences[sentence].Block].First != sentence || last-i < 4 {
		return false
	}
	if f.Tags[first] == chunk.Open {
		first++
	}
	if i-first < 1 || i-first > 4 || words.Labels.Has(f.Words[first].Lower) {
		return false
	}
	for k := first; k < i; k++ {
		if f.Words[k].Shape != chunk.Upper {
			return false
		}
	}
	return true
}
