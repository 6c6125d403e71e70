package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// innerSubject returns the source of r, corrected where an aside stands before its verb:
// of "John Roe resigned after Jane Doe, his deputy, said", it is Jane Doe, the subject of
// the inner clause. The clause around that must be whole: of "John Roe, speaking after
// Jane Doe, his deputy, said", it is John Roe.
func (f *finder) innerSubject(r attribution.Relation) attribution.Range {
	end := r.Group - 1
	s := f.Text.Sentences[f.Text.SentenceAt(r.Cue)]
	if r.Source.Empty() || !f.Tags[r.Group].IsFinite() || r.Source.First < s.First || r.Source.First >= r.Group || end <= s.First || f.Tags[end] != chunk.Comma || f.Quote[end] != f.Quote[r.Source.First] {
		return r.Source
	}
	first := f.afterDateline(s.First, s.Last)
	for n := 0; n < maxAsides; n++ {
		k := f.beforeAside(end, first)
		if k <= first || f.Chunk[k-1] == 0 {
			break
		}
		inner, ok := f.opensInner(k, first)
		switch whole := ok && f.isWhole(min(r.Source.First, inner-1), inner-1); {
		case whole && r.Source.First < inner:
			return attribution.Range{First: inner, Last: r.Group - 1}
		case ok && !f.isWhole(first, inner-1) && f.isModified(first):
			return rangeOf(f.Chunks[f.Chunk[first]-1])
		case ok:
			return r.Source
		}
		end = k
	}
	return r.Source
}

// fromInnerClause returns the source of the verb group without the clause before its own: "an
// inquiry" for "a study after an inquiry" in "the journal withdrew a study after an inquiry found
// that". The clause around must be whole: of "the mayor after the vote said", it is the mayor.
func (f *finder) fromInnerClause(r attribution.Range, group int) attribution.Range {
	if r.Empty() || r.Last != group || !f.Tags[group].IsFinite() {
		return r
	}
	s := f.Text.Sentences[f.Text.SentenceAt(group)]
	for k := r.Last - 2; k > r.First && f.Chunk[k+1] != 0; k-- {
		if f.Chunk[k] == 0 && words.Subordinating.Has(f.Words[k].Lower) && f.isWhole(f.afterDateline(s.First, s.Last), k) {
			return attribution.Range{First: k + 1, Last: r.Last}
		}
	}
	return r
}

// maxAsides is the number of asides behind a subject: "Jane Doe, the mayor, 44, said".
const maxAsides = 3

// beforeAside returns the comma before the words that end with the comma at token end, if
// they have no verb but that of a relative clause. It returns -1 if there is none behind
// token first.
func (f *finder) beforeAside(end, first int) int {
	verb := false
	for k := end - 1; k > first; k-- {
		switch {
		case f.Tags[k] == chunk.Comma && (k == end-1 || verb && f.Tags[k+1] != chunk.Wh):
			return -1
		case f.Tags[k] == chunk.Comma:
			return k
		case f.Tags[k].IsFinite():
			verb = true
		}
	}
	return -1
}

// opensInner returns the first token of the subject that ends before the comma at token
// k, and reports whether a word before it, "after" or "and", can open a clause. The
// words before that begin at token first.
func (f *finder) opensInner(k, first int) (int, bool) {
	head := f.Chunks[f.Chunk[k-1]-1]
	if p := head.First; f.Tags[p] == chunk.PossS && p > first && f.Chunk[p-1] != 0 {
		head = f.Chunks[f.Chunk[p-1]-1] // "[the mayor] ['s deputy]"
	}
	for p := head.First; p-2 > first && f.Tags[p-1] == chunk.Prep && f.Chunk[p-2] != 0 && !words.Subordinating.Has(f.Words[p-1].Lower); p = head.First {
		head = f.Chunks[f.Chunk[p-2]-1] // "the owner of [the bank]"
	}
	p := head.First - 1
	if p <= first || f.Words[p].Lower == that || !f.isSomebody(head.Head(), true) || f.isTime(head) {
		return 0, false
	}
	return head.First, words.Subordinating.Has(f.Words[p].Lower) || f.Tags[p] == chunk.Conj
}

// isWhole reports whether the words from token first to before token last have a verb
// that is not that of a relative clause.
func (f *finder) isWhole(first, last int) bool {
	verbs := 0
	for i := first; i < last; i++ {
		switch {
		case f.Tags[i].IsFinite() && (i == first || !f.Tags[i-1].IsFinite()):
			verbs++
		case f.Tags[i] == chunk.Wh:
			verbs--
		}
	}
	return verbs > 0
}

// isModified reports whether somebody at token first begins a sentence, and a participle
// or a relative clause about them follows: "Jane Doe, speaking after", "Jane Doe, who".
func (f *finder) isModified(first int) bool {
	if f.Chunk[first] == 0 {
		return false
	}
	ch := f.Chunks[f.Chunk[first]-1]
	if ch.First != first || !f.isSomebody(ch.Head(), false) || f.Tag(ch.Last) != chunk.Comma {
		return false
	}
	t := f.Tag(ch.Last + 1)
	return t == chunk.Ing || t == chunk.Part || words.Who.Has(f.Lower(ch.Last+1)) && f.Lower(ch.Last+1) != whose
}
