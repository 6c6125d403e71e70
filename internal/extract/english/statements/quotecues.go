package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// quotes reports whether token i of the sentence from first to last ties a
// quotation to its speaker: the verb of “...,” she said and she said, “...”, or
// the colon of a label.
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
		return f.isLabel(i)
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
		if n := k - 1; n > first && f.Tags[k] == chunk.Comma && f.Tags[n] == chunk.Name && f.Chunk[n] != 0 && f.Tag(f.Chunks[f.Chunk[n]-1].First-1) == chunk.Close {
			k = f.Chunks[f.Chunk[n]-1].First - 1 // “...,” Jane Doe, the director said
		}
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
// before it and a quotation after it, with a comma or a colon between, and who is
// told.
func (f *finder) opensQuote(i, first, last int) bool {
	k := i + 1
	if words.Telling.Has(f.Words[i].Lower) {
		k = f.behindHearer(k)
	}
	if k+1 >= last || f.Tags[k] != chunk.Comma && f.Tags[k] != chunk.Colon || f.Tags[k+1] != chunk.Open {
		return f.colonOf(i, first, last) >= 0
	}
	return f.canSpeak(i) && (f.somebodyBefore(i, first, true) || k > i+1)
}

// colonOf returns the colon before the quotation that somebody says by the verb at i, with the site and
// the hearers between: "Lena Okoye wrote on Blue, formerly Red: “...”", "told Anna Holt, a clerk of the
// port: “...”". It is -1 if there is none.
func (f *finder) colonOf(i, first, last int) int {
	const most = 16 // words between
	if h := f.Words[i].Lower; !words.SpeechCues.Has(h) && !words.Posting.Has(h) || !f.Tags[i].IsFinite() || f.Quote[i] != 0 || !f.somebodyBefore(i, first, true) || f.tagsQuote(i, first) {
		return -1
	}
	for k := i + 1; k+1 < min(last, i+most); k++ {
		switch {
		case f.Quote[k] != 0, f.Tags[k].IsFinite(), f.Tags[k] == chunk.Ing && f.canSpeak(k), f.Tags[k] == chunk.Wh, f.Tags[k] == chunk.Stop:
			return -1
		case f.Text.Word(k) == ":":
			if f.Tags[k+1] != chunk.Open || words.Posting.Has(f.Words[i].Lower) && f.Chunk[i+1] != 0 {
				return -1 // "posted a photo of a sign:"
			}
			return k
		}
	}
	return -1
}

// isColonOf reports whether the colon at i is that of a verb of saying before it.
func (f *finder) isColonOf(i int) bool {
	if f.Tags[i] != chunk.Colon || f.Quote[i] != 0 {
		return false
	}
	s := f.Text.Sentences[f.Text.SentenceAt(i)]
	for k := i - 1; k > s.First; k-- {
		if f.Tags[k].IsFinite() {
			return f.colonOf(k, s.First, s.Last) == i
		}
	}
	return false
}

func (f *finder) canSpeak(i int) bool {
	return words.Reporting.Has(f.Words[i].Lower) || words.Asking.Has(f.Words[i].Lower) || f.SensesOf(i).May&chunk.CanSpeak != 0
}

// labelledBy returns the name at the start of a sentence that is a quotation
// after a label: "Lena Okoye, harbour master: “...”". It is empty if the colon
// at i is not that of a label.
func (f *finder) labelledBy(i, first, last int) attribution.Range {
	if i+1 >= last || f.Tags[i+1] != chunk.Open || f.Chunk[first] == 0 {
		return attribution.Range{}
	}
	name := rangeOf(f.Chunks[f.Chunk[first]-1])
	for name.Last < i && f.Chunk[name.Last] != 0 && f.Tags[name.Last] == chunk.Name {
		name.Last = f.Chunks[f.Chunk[name.Last]-1].Last // "Dr" and the name
	}
	if f.Tags[name.Last-1] != chunk.Name || name.Last < i && f.Tags[name.Last] != chunk.Comma && f.Tags[name.Last] != chunk.Left {
		return attribution.Range{}
	}
	for k := name.Last; k < i; k++ {
		if f.Tags[k].IsFinite() || f.Tags[k].IsVerb() && words.Reporting.Has(f.Words[k].Lower) || f.Tags[k] == chunk.Stop || f.Quote[k] != 0 {
			return attribution.Range{}
		}
	}
	return name
}

// isLabel reports whether the mark at i is the colon of a label before a
// quotation.
func (f *finder) isLabel(i int) bool {
	if f.Tags[i] != chunk.Colon || f.Quote[i] != 0 {
		return false
	}
	s := f.Text.Sentences[f.Text.SentenceAt(i)]
	return !f.labelledBy(i, s.First, s.Last).Empty()
}

// followsHearer reports whether the colon at i is behind who is told something: "Lena Okoye
// told the Herald: “...”". Its verb ties the quotation to its speaker.
func (f *finder) followsHearer(i int) bool {
	if f.Tags[i] != chunk.Colon || i == 0 || f.Chunk[i-1] == 0 {
		return false
	}
	verb := f.Chunks[f.Chunk[i-1]-1].First - 1
	return verb >= 0 && words.Telling.Has(f.Words[verb].Lower) && f.Tags[verb].IsVerb()
}

// labelled corrects the relation of a quotation after a label, "Lena Okoye,
// harbour master: “...”", or after a document, "issued a statement: “...”".
func (f *finder) labelled(r attribution.Relation) attribution.Relation {
	open := r.Cue + 1
	s := f.Text.Sentences[f.Text.SentenceAt(r.Cue)]
	if f.isLabel(r.Cue) {
		r.Source, r.Left = f.labelledBy(r.Cue, s.First, s.Last), attribution.Range{}
	} else if k := f.colonOf(r.Cue, s.First, s.Last); k >= 0 {
		open, r.Left = k+1, attribution.Range{}
	} else if open = f.issuedQuote(r.Cue); open < 0 {
		return r
	}
	if f.Tag(open) == chunk.Open && f.Quote[open] != 0 {
		r.Right = f.inner(f.Quotes[f.Quote[open]-1])
	}
	return r
}

// issuedQuote returns the opening mark of the quotation that is a document which
// the verb at i issues: "issued a statement: “...”". It is -1 if there is none.
func (f *finder) issuedQuote(i int) int {
	if !f.Tags[i].IsVerb() || f.Quote[i] != 0 || i+1 >= len(f.Chunk) || f.Chunk[i+1] == 0 {
		return -1
	}
	document := f.Chunks[f.Chunk[i+1]-1]
	if !words.Documents.Has(f.Words[document.Head()].Lower) || f.Tag(document.Last) != chunk.Colon || f.Tag(document.Last+1) != chunk.Open {
		return -1
	}
	return document.Last + 1
}
