package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// beforeAnswer returns the end of content without what the article says of it behind a
// comma: "the lock leaks, though Jane Doe denies it", "the lock is shut, which Jane Doe
// called a mistake", "Jane Doe that it is open", "urging people to wait", "as a report
// came out", "according to a letter", or behind "and" or "but", "and Jane Doe says it is open". Whose words these are is
// not sure, and what is left is whole without them.
func (f *finder) beforeAnswer(c attribution.Range, cue int) int {
	for i := c.First + 1; i+1 < c.Last; i++ {
		if f.Tags[i] == chunk.Dash && f.Quote[i] == 0 && f.mentionAt(i) == nil && f.speaksNext(i, c.Last) {
			return f.withoutEndMarks(attribution.Range{First: c.First, Last: i}).Last
		}
		if h := f.Words[i].Lower; f.Quote[i] == 0 && (h == but || words.Contrasting.Has(h)) && f.speaksNext(i, c.Last) {
			return f.withoutEndMarks(attribution.Range{First: c.First, Last: i}).Last
		}
		if f.Tags[i] == chunk.Conj && f.Quote[i] == 0 && f.isClause(attribution.Range{First: c.First, Last: i}) && (f.reportsBeside(i+1, cue) || f.saysOther(i+1, c.Last) || f.turnsRound(i+1, c.Last) || f.Words[i].Lower == but && (f.somebodyActs(i+1, c.Last, words.Denying) >= c.Last-2 || f.documentShows(i+1, c.Last) || f.keepsBack(i+1, c.Last))) {
			return f.withoutEndMarks(attribution.Range{First: c.First, Last: i}).Last
		}
		if f.Quote[i] == 0 && f.Text.Word(i) == ";" && f.isClause(attribution.Range{First: c.First, Last: i}) && f.someSay(i+1, c.Last) {
			return i
		}
		if i+2 >= c.Last || f.Tags[i] != chunk.Comma || f.Quote[i] != 0 || !f.isClause(attribution.Range{First: c.First, Last: i}) {
			continue
		}
		switch h := f.Words[i+1].Lower; {
		case h == according && f.Lower(i+2) == to,
			h == whichWord && (c.Last-i-2 <= maxSubject && words.Denying.Has(f.Words[c.Last-1].Lower) || f.somebodyActs(i+2, c.Last, words.Remarking) >= 0 || f.somebodyActs(i+2, c.Last, words.Judging) >= 0),
			words.Contrasting.Has(h) && (f.documentShows(i+2, c.Last) || f.keepsBack(i+2, c.Last) || f.somebodyActs(i+2, c.Last, words.Denying) >= 0 || f.somebodyActs(i+2, c.Last, words.Reporting) >= 0),
			f.Tags[i+1] == chunk.Ing && words.OwnDoings.Has(h), h == as && f.Tags[i-1] != chunk.To && f.clauseAt(i+2, c.Last),
			h == without && f.Tags[i+2] == chunk.Ing && words.Detailing.Has(f.Words[i+2].Lower),
			f.saysOther(i+1, c.Last), words.Asking.Has(f.Words[cue].Lower) && f.somebodyActs(i+1, c.Last, words.Reporting) >= 0:
			return i
		}
	}
	return c.Last
}

// someSay reports whether what begins at token k is that somebody says or denies something:
// "another denied it".
func (f *finder) someSay(k, last int) bool {
	for i := k + 1; i < min(last, k+maxSubject); i++ {
		if !f.Tags[i].IsVerb() || words.ClauseAuxiliaries.Has(f.Words[i].Lower) {
			continue
		}
		return words.SpeechCues.Has(f.Words[i].Lower) || words.Denying.Has(f.Words[i].Lower)
	}
	return false
}

// maxSubject is the number of words in which somebody who speaks is named.
const maxSubject = 5

// reportsBeside reports whether what begins at token k is said by another beside the verb
// at cue: "according to Jane Doe", or somebody with a verb of saying of the same tense and
// its clause.
func (f *finder) reportsBeside(k, cue int) bool {
	if f.Words[k].Lower == according && f.Lower(k+1) == to {
		return true
	}
	s := f.Text.Sentences[f.Text.SentenceAt(k)]
	verb := f.somebodyActs(k, s.Last, words.SpeechCues)
	if verb < 0 || f.isPresent(verb) != f.isPresent(cue) || verb > k && words.ClauseAuxiliaries.Has(f.Words[verb-1].Lower) {
		return false
	}
	return f.reportsClause(verb, s.First, s.Last)
}

// keepsBack reports whether what begins at token k is what the source does not tell: "he did
// not say when", "would not elaborate", "gave no details", "she left open whether", "declined to".
func (f *finder) keepsBack(k, last int) bool {
	if f.Tags[k] == chunk.Pron && !words.FirstPerson.Has(f.Words[k].Lower) {
		k++
	}
	negated := false
	for ; k < last; k++ {
		switch h := f.Words[k].Lower; {
		case words.Detailing.Has(h) && f.Tags[k].IsVerb():
			return negated || f.Lower(k+1) == no
		case words.LeavingOpen.Has(h) && f.Lower(k+1) == open,
			words.Withholding.Has(h) && f.Tags[k].IsVerb() && f.Tag(k+1) == chunk.To,
			(h == stopped || h == stopping) && f.Lower(k+1) == short,
			h == rule && negated && f.Lower(k+1) == out:
			return true
		case words.VerbNegations.Has(h):
			negated = true
		case f.Tags[k] != chunk.Adv && f.Tags[k] != chunk.Modal && !words.ClauseAuxiliaries.Has(h):
			return false
		}
	}
	return false
}

var (
	open, short       = words.Hash("open"), words.Hash("short")
	stopped, stopping = words.Hash("stopped"), words.Hash("stopping")
	rule              = words.Hash("rule")
)

// somebodyActs returns the token of one of the verbs behind the noun chunk for somebody
// that begins at token k, and what is said of it between commas. It is -1 if there is none.
func (f *finder) somebodyActs(k, last int, verbs *words.Set) int {
	if k >= last || f.Chunk[k] == 0 {
		return -1
	}
	ch := f.Chunks[f.Chunk[k]-1]
	if ch.First != k || f.Tags[ch.Head()] == chunk.Pron || !f.isSomebody(ch.Head(), false) {
		return -1
	}
	k = ch.Last
	if k < last && f.Tags[k] == chunk.Comma {
		for i := k + 1; i < min(last, k+maxApposition); i++ {
			if f.Tags[i] == chunk.Comma {
				k = i + 1
				break
			}
		}
	}
	for k < last && (f.Tags[k] == chunk.Name || f.Tags[k] == chunk.Adv || words.ClauseAuxiliaries.Has(f.Words[k].Lower)) {
		k++
	}
	if k < last && f.Tags[k].IsVerb() && verbs.Has(f.Words[k].Lower) {
		return k
	}
	return -1
}

// isParticle reports whether content c is only a particle right behind the cue, “...,” she went on, or
// tells how it was said: “...,” she said, without giving a reason.
func (f *finder) isParticle(c attribution.Range, cue int) bool {
	if c.First > cue && f.Lower(c.First) == without && f.Tag(c.First+1) == chunk.Ing {
		return true
	}
	return c.First == cue+1 && c.Last == c.First+1 && (f.Tags[c.First] == chunk.Prep || f.Tags[c.First] == chunk.RP || f.Tags[c.First] == chunk.Adv)
}

// goesOn reports whether the content c behind a quotation is what the article tells next:
// a clause with a subject of its own that "and" or "but" opens outside quotation marks.
func (f *finder) goesOn(quoted, c attribution.Range) bool {
	return !c.Empty() && f.Quote[quoted.First] != 0 && f.Quote[c.First] == 0 && f.Tags[c.First] == chunk.Conj && f.clauseAt(c.First+1, c.Last)
}

// documentShows reports whether a document or a study with a verb of showing begins at
// token k, "a report by the board found", which the article sets against what somebody says.
func (f *finder) documentShows(k, last int) bool {
	if k >= last || f.Chunk[k] == 0 {
		return false
	}
	ch := f.Chunks[f.Chunk[k]-1]
	h := f.Words[ch.Head()].Lower
	if ch.First != k || !words.Documents.Has(h) && !words.Inquiries.Has(h) {
		return false
	}
	verb, _ := f.adjuncts(ch.Last, last, false)
	return verb < last && f.Tags[verb].IsFinite() && words.Finding.Has(f.Words[verb].Lower)
}

// speaksNext reports whether right behind the dash, or the "but", at token i somebody begins
// who has a statement of their own: "the bank failed -- Jane Doe calls it a rescue".
func (f *finder) speaksNext(i, last int) bool {
	k := f.firstDraft(i)
	if k == len(f.drafts) || f.drafts[k].cue >= last {
		return false
	}
	r := f.drafts[k].source
	return r.First == i+1 && r.Last <= f.drafts[k].cue && f.Tags[r.First] != chunk.Pron
}

// saysOther reports whether a name and a clause with "that" begin at token k: the
// "John Roe that it holds" of "Jane Doe says that it leaks, John Roe that it holds".
func (f *finder) saysOther(k, last int) bool {
	if f.Chunk[k] == 0 || f.Tags[k] != chunk.Name {
		return false
	}
	ch := f.Chunks[f.Chunk[k]-1]
	return ch.First == k && f.Tags[ch.Head()] == chunk.Name && ch.Last < last && f.Words[ch.Last].Lower == that && f.clauseAt(ch.Last+1, last)
}

var without = words.Hash("without")
