package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// plainCues returns the tokens that rules take for cues, whatever was learnt: a
// verb between somebody and a clause that it reports or claims that it denies,
// "according", what ties a quotation to its speaker, a verb of disclosing that
// is withheld, and the "saying" of what somebody is quoted as saying.
func (f *finder) plainCues() []int {
	var out []int
	cited := f.citing
	withheld := func(i, first int) bool {
		_, ok := f.withheld(i, first)
		return ok && f.Quote[i] == 0 && f.subjectBefore(i, first)
	}
	for _, s := range f.Text.Sentences {
		for i := s.First; i < s.Last; i++ {
			h := f.Words[i].Lower
			for len(cited) > 0 && cited[0].saying < i {
				cited = cited[1:]
			}
			switch {
			case len(cited) > 0 && cited[0].saying == i,
				h == according && f.Quote[i] == 0,
				f.quotes(i, s.First, s.Last),
				words.Denying.Has(h) && f.deniesClaims(i, s.First, s.Last),
				f.Tags[i].IsVerb() && (f.reportsClause(i, s.First, s.Last) || f.trails(i)),
				f.deniesObject(i, s.First, s.Last), f.isRejoinder(i, s.First), f.isDeniedBy(i), f.joinsReport(i, s.First, s.Last),
				f.issuedQuote(i) >= 0 && f.somebodyBefore(i, s.First, true),
				f.isWitness(i, s.First, s.Last), f.proposes(i, s.Last), f.opensAsReported(i, s.First), f.withdrawsClause(i, s.Last),
				words.Disclosing.Has(h) && withheld(i, s.First):
				out = append(out, i)
			}
		}
	}
	return out
}

// reportsClause reports whether the verb at i stands between somebody who can
// say or think something and "that" with a clause; after a verb of reporting
// the clause may come without "that".
func (f *finder) reportsClause(i, first, last int) bool {
	_, ok := f.clauseOf(i, first, last)
	return ok
}

// clauseOf returns the start of the clause that the verb at i reports, with its
// "that".
func (f *finder) clauseOf(i, first, last int) (start int, ok bool) {
	if !f.Tags[i].IsFinite() && f.Tags[i] != chunk.Part || words.ClauseAuxiliaries.Has(f.Words[i].Lower) || words.Bringing.Has(f.Words[i].Lower) {
		return 0, false
	}
	known := words.Reporting.Has(f.Words[i].Lower)
	k := f.behindTime(i+1, last)
	if s := f.behindSpan(k, last); f.Lower(s) == that {
		k = s // "confirmed days later that"
	}
	if known && f.Chunk[min(k, last-1)] != 0 {
		hearer := f.Chunks[f.Chunk[min(k, last-1)]-1]
		n, t := hearer.Last, f.Tags[hearer.Head()]
		if n < last && (f.Lower(n) == that || words.Telling.Has(f.Words[i].Lower) && (t == chunk.Name || t == chunk.Pron) && f.Tag(n) == chunk.Pron && f.clauseAt(n, last)) {
			k = n // "told him that", "told Jane Doe he was"
		}
	}
	clause := f.Lower(k) == that && f.clauseAt(k+1, last) || known && f.clauseAt(k, last)
	known = known || f.layout.Form == dossier.Ruling && words.Holding.Has(f.Words[i].Lower) // "We hold that"
	return k, clause && f.somebodyBefore(i, first, known)
}

// joinsReport reports whether the verb of reporting at i goes on with what the
// subject of an earlier one says: "said the lock held but admitted it was old".
// The clause between must not have a subject that could speak itself.
func (f *finder) joinsReport(i, first, last int) bool {
	if !words.Reporting.Has(f.Words[i].Lower) || !f.Tags[i].IsFinite() && f.Tags[i] != chunk.Part || f.Quote[i] != 0 || !f.isJoined(i) {
		return false
	}
	if k := i + 1; f.Lower(k) != that && !f.clauseAt(k, last) {
		return false
	}
	return f.joinedTo(i, first) >= 0
}

// joinedTo returns the verb of reporting that the one at i is joined to, -1 if
// there is none.
func (f *finder) joinedTo(i, first int) int {
	for k := i - 2; k > first; k-- {
		if f.Quote[k] != 0 || f.Tags[k] == chunk.Colon {
			return -1
		}
		if !words.Reporting.Has(f.Words[k].Lower) || f.isPresent(k) != f.isPresent(i) {
			continue
		}
		s := k + 1
		if f.Lower(s) == that {
			s++
		}
		if s >= i || f.Chunk[s] == 0 {
			return -1
		}
		head := f.Chunks[f.Chunk[s]-1].Head()
		if f.Tags[head] == chunk.Pron || !f.isSomebody(head, false) {
			return k
		}
		return -1
	}
	return -1
}

// isPresent reports whether the verb at i has the present tense.
func (f *finder) isPresent(i int) bool {
	return f.Tags[i] == chunk.Pres || f.Tags[i] == chunk.PresS
}

// deniesClaims reports whether the verb at i stands between somebody and claims:
// "denied such reports".
func (f *finder) deniesClaims(i, first, last int) bool {
	if i+1 >= last || f.Chunk[i+1] == 0 || !f.Tags[i].IsVerb() || f.Quote[i] != 0 {
		return false
	}
	object := f.Chunks[f.Chunk[i+1]-1]
	return words.ClaimWords.Has(f.Words[object.Head()].Lower) && f.somebodyBefore(i, first, true)
}

// clauseAt reports whether a subject and a verb with tense start at token i.
func (f *finder) clauseAt(i, last int) bool {
	if i >= last || f.Chunk[i] == 0 {
		return false
	}
	ch := f.Chunks[f.Chunk[i]-1]
	if ch.First != i || f.Tags[ch.Head()] == chunk.Wh {
		return false
	}
	k := ch.Last
	for n := 0; n < 3 && k+1 < last && (f.Tags[k] == chunk.Prep || f.Tags[k] == chunk.To) && f.Chunk[k+1] != 0; n++ {
		k = f.Chunks[f.Chunk[k+1]-1].Last
	}
	for n := 0; n < 3 && k+1 < last && (f.Tags[k] == chunk.Adv || f.Tags[k] == chunk.PossS || f.Tags[k-1] == chunk.PossS); n++ {
		k++
	}
	return k < last && f.Tags[k].IsFinite()
}

// somebodyBefore reports whether the verb at i has a person, a group or, if
// speaks is set, anything as its subject: the noun chunk before it, or one that
// this is tied to by prepositions.
func (f *finder) somebodyBefore(i, first int, speaks bool) bool {
	k := i - 1
	for k > first && (f.Tags[k] == chunk.Adv || f.Tags[k] == chunk.Modal || words.ClauseAuxiliaries.Has(f.Words[k].Lower)) {
		k--
	}
	for n := 0; n < 4 && k >= first; n++ {
		if f.Chunk[k] == 0 {
			return speaks && n == 0 && f.relativeOf(k, first)
		}
		ch := f.Chunks[f.Chunk[k]-1]
		if ch.Head() != k {
			return false
		}
		if f.isSomebody(k, speaks) {
			return true
		}
		if ch.First-1 <= first || f.Tags[ch.First-1] != chunk.Prep {
			return false
		}
		k = ch.First - 2
	}
	return false
}

// relativeOf reports whether token k ends a relative clause with "who" about
// somebody: "A nurse who asked to remain anonymous".
func (f *finder) relativeOf(k, first int) bool {
	if f.Tags[k] == chunk.Comma {
		k--
	}
	for i := k; i > first && i > k-12; i-- {
		if f.Tags[i].IsMark() || f.Tags[i] == chunk.Conj {
			return false
		}
		if words.Who.Has(f.Words[i].Lower) {
			head := i - 1
			if f.Tags[head] == chunk.Comma {
				head--
			}
			return head >= first && f.Chunk[head] != 0 && f.isSomebody(head, false)
		}
	}
	return false
}

func (f *finder) isSomebody(head int, speaks bool) bool {
	switch f.Tags[head] {
	case chunk.Name:
		return !words.DaysAndMonths.Has(f.Words[head].Lower)
	case chunk.Pron:
		h := f.Words[head].Lower
		return words.He.Has(h) || words.She.Has(h) || words.They.Has(h) || speaks && (words.It.Has(h) || words.FirstPerson.Has(h))
	}
	if f.Words[head].Shape == chunk.Upper {
		return true
	}
	may := f.SensesOf(head).May
	return speaks || may&(chunk.IsPerson|chunk.IsGroup) != 0
}

// withheld reports whether the verb at i is negated or the object of a verb of
// withholding, and returns where the words for that start.
func (f *finder) withheld(i, first int) (start int, ok bool) {
	infinitive := false
	for k := i - 1; k >= first; k-- {
		h := f.Words[k].Lower
		switch {
		case words.VerbNegations.Has(h):
			return f.auxiliariesBefore(k, first), !infinitive
		case words.Withholding.Has(h):
			return f.auxiliariesBefore(k, first), infinitive
		case f.Tags[k] == chunk.To:
			infinitive = true
		case infinitive && words.Alternating.Has(h):
		case (h == orWord || h == nor) && k-1 > first && (words.Disclosing.Has(f.Words[k-1].Lower) || words.Denying.Has(f.Words[k-1].Lower)):
			k-- // "refused to confirm or to deny"
		case f.Tags[k] == chunk.Adv, f.Tags[k] == chunk.Modal, words.ClauseAuxiliaries.Has(h):
		case !infinitive && i-k <= 2 && !f.Tags[k].IsMark() && !f.Tags[k].IsFinite() && f.Tags[k] != chunk.Pron && f.Tags[k] != chunk.Conj:
			// "failed to right away confirm"
		default:
			return i, false
		}
	}
	return i, false
}

// auxiliariesBefore returns the token at which the auxiliaries and modals
// before token k start.
func (f *finder) auxiliariesBefore(k, first int) int {
	for k > first && (words.ClauseAuxiliaries.Has(f.Words[k-1].Lower) || f.Tags[k-1] == chunk.Modal) {
		k--
	}
	return k
}

// subjectBefore reports whether a noun chunk stands before the verb group of
// token i.
func (f *finder) subjectBefore(i, first int) bool {
	for k := i - 1; k >= max(first, i-40); k-- {
		if f.Chunk[k] != 0 {
			return true
		}
		if f.Tags[k].IsMark() && f.Tags[k] != chunk.Comma {
			return false
		}
	}
	return false
}

// asksForSilence reports whether the verb at i is that of "who asked not to be
// named": how a source wants to be shown, no statement.
func (f *finder) asksForSilence(i int) bool {
	if !words.Asking.Has(f.Words[i].Lower) && !words.AnonymityVerbs.Has(f.Words[i].Lower) {
		return false
	}
	for k := i + 1; k < min(i+6, len(f.Words)); k++ {
		switch h := f.Words[k].Lower; {
		case words.AnonymityWords.Has(h):
			return true
		case f.Tags[k] != chunk.To && !words.VerbNegations.Has(h) && !words.Remaining.Has(h) && !f.Tags[k].IsVerb():
			return false
		}
	}
	return false
}
