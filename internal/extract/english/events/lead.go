package events

import (
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

const (
	// leadSentences is the number of sentences at the beginning of a report that
	// can be dated by the article.
	leadSentences = 2
	// shortestLead is the smallest number of tokens in such a sentence.
	shortestLead = 7
)

// lead adds the events of the first sentences of a report that no words date.
// They happened on the day of the article: "The council rejected the plan for a
// second bridge." Each has a subject and a main verb in the past that says what
// happened, not what somebody said or what was the case. If the sentence has a
// date, even one that dates nothing, it is left out.
func (f *finder) lead() {
	ahead := false // the first sentence tells what is or will be
	for i, n := 0, 0; i < len(f.Text.Sentences) && n < leadSentences; i++ {
		s := &f.Text.Sentences[i]
		if f.Text.Blocks[s.Block].Kind == segment.Heading || s.Dateline || f.furniture(s) {
			continue
		}
		n++
		f.sentenceNumber, f.first, f.last = i, s.First, s.Last
		f.tell(s)
		if n == 1 {
			ahead = f.isAhead()
		} else if ahead {
			continue // "The mayor is to sell the bridge. Palmer built it in a year of peace."
		}
		if f.Text.Blocks[s.Block].Kind != segment.Paragraph || !f.undated() || s.Last-f.first < shortestLead {
			continue
		}
		verb := f.happened(n == 1)
		if verb < 0 {
			continue
		}
		e := extract.Event{Time: extract.OfArticle, Date: f.published, Sentence: i, Verb: f.Text.Tokens[verb].Span}
		f.out = append(f.out, e)
		f.withoutStamps(f.out[len(f.out)-1:])
	}
}

// isAhead reports whether the first verb of the sentence is "is", "are" or "will", so that what the
// next one tells is what was before.
func (f *finder) isAhead() bool {
	for i := f.first; i < f.last; i++ {
		if f.Quote[i] == 0 && (f.Tags[i] == chunk.Modal || f.Tags[i].IsFinite()) {
			return words.IsOrWill.Has(f.Words[i].Lower)
		}
	}
	return false
}

// tell gives f the time expressions of a sentence.
func (f *finder) tell(s *segment.Sentence) {
	f.toldFrom = 0
	for f.toldFrom < len(f.found) && f.found[f.toldFrom].Span.Start < s.Start {
		f.toldFrom++
	}
	to := f.toldFrom
	for to < len(f.found) && f.found[to].Span.Start < s.End {
		to++
	}
	f.told = f.found[f.toldFrom:to]
}

// undated reports whether the sentence has no time expressions but those that only say which thing
// its verb is about ("the deal struck in May") and durations, except those of a state ("for three
// years") or from another time ("four years later"), behind the stamps of the page that it begins with.
func (f *finder) undated() bool {
	f.first = f.behindStamps()
	for i := range f.told {
		x := &f.told[i]
		d := f.dating(f.toldFrom + i)
		start, end := d.start, d.end
		if start >= f.first && !x.Date.IsZero() && !d.date.IsDay() && f.ofObject(d) {
			continue
		}
		if start < f.first || x.Type == extract.TimexDuration && f.Lower(start-1) != hashFor && !words.Distances.Has(f.Lower(end)) {
			continue
		}
		return false
	}
	return true
}

// happened returns the verb of the sentence that says what happened, -1 if there is
// none. First reports whether the sentence is the first one: only there the
// perfect ("has resigned") is about the day.
func (f *finder) happened(first bool) int {
	if f.Tag(f.last-1) != chunk.Stop || f.Text.Word(f.last-1) == "?" {
		return -1
	}
	for i := f.first; i < f.last; i++ {
		w := f.Words[i].Lower
		if f.Quote[i] == 0 && (words.FirstPerson.Has(w) || words.SecondPerson.Has(w)) {
			return -1
		}
	}
	k := f.mainVerb()
	if k <= f.first || f.negatedAt(k) {
		return -1
	}
	want := chunk.Past
	switch w := f.Words[k].Lower; {
	case words.ToHave.Has(w):
		if !first || w == hashHad {
			return -1
		}
		k, want = f.behindAdverbs(k+1), chunk.Part
		if words.Been.Has(f.Lower(k)) {
			k = f.behindAdverbs(k + 1)
		}
	case w == hashWas || w == hashWere:
		k, want = f.behindAdverbs(k+1), chunk.Part
	}
	if f.Tag(k) != want && (want != chunk.Part || f.Tag(k) != chunk.Past || !words.ToHave.Has(f.Lower(k-1))) || !f.acts(k) {
		return -1 // "resigned" of "has resigned" can look like the past
	}
	return k
}

// acts reports whether the verb at token k says what happened, not what somebody
// said, thought or was.
func (f *finder) acts(k int) bool {
	w := f.Words[k].Lower
	return k < f.last && !words.Copulas.Has(w) && !words.Saying.Has(w) && !words.Telling.Has(w) && !words.Reporting.Has(w) && !words.HeardParticiples.Has(w) &&
		!words.Denying.Has(w) && !words.Doubting.Has(w) && !words.Asking.Has(w) && !words.Static.Has(w) && !words.Expecting.Has(w)
}

// behindAdverbs returns the first token from i on that is no adverb.
func (f *finder) behindAdverbs(i int) int {
	for i < f.last-1 && f.Tags[i] == chunk.Adv {
		i++
	}
	return i
}

// negatedAt reports whether there is a negation right behind the verb at token k,
// or before it in its sentence.
func (f *finder) negatedAt(k int) bool {
	for i := f.first; i < min(k+3, f.last); i++ {
		if words.Negations.Has(f.Words[i].Lower) {
			return true
		}
	}
	return false
}

// mainVerb returns the finite verb of the main clause if it is the first one of
// the sentence and its subject opens the sentence, else -1. The subject can have a
// phrase between commas: "The mayor, elected by one vote, resigned."
func (f *finder) mainVerb() int {
	if f.Quote[f.first] != 0 || f.Chunk[f.first] == 0 || f.Tags[f.first] == chunk.Wh || f.Tags[f.first] == chunk.Pron {
		return -1
	}
	commas := 0
	for i := f.first; i < f.last; i++ {
		switch tag := f.Tags[i]; {
		case tag == chunk.Comma:
			commas++
		case tag == chunk.Modal, tag == chunk.Wh, tag == chunk.Colon, tag == chunk.Open:
			return -1
		case f.Words[i].Lower == hashThat, words.AdverbialClauses.Has(f.Words[i].Lower) && f.clausal(i+1):
			return -1
		case tag == chunk.Past && f.Tag(i-1) == chunk.Comma && commas == 1 && f.commaBehind(i):
			// "The mayor, elected by one vote, resigned"
		case tag == chunk.Verb && i > f.first && f.Tags[i-1].IsNoun() && !(f.Tags[i-1] == chunk.Name && f.Tag(i+1) == chunk.Name):
			return -1 // "Lawyers for the clerk want the files destroyed", but not "bin" in a name
		case tag.IsFinite():
			return i
		}
	}
	return -1
}

// commaBehind reports whether a comma follows token i.
func (f *finder) commaBehind(i int) bool {
	for ; i < f.last; i++ {
		if f.Tags[i] == chunk.Comma {
			return true
		}
	}
	return false
}

// isReport reports whether a text of the form can begin with what happened on its
// day.
func isReport(form dossier.TextForm) bool {
	return form == dossier.Report || form == dossier.Unstated || form == dossier.Release
}
