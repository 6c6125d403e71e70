package statements

import (
	"slices"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// trailer is the speaker after what is said: "The port is shut, the ministry
// said on Thursday." or "The port is shut, says the ministry; ...".
type trailer struct {
	cue     int
	content attribution.Range
	source  attribution.Range
	end     int               // after the source, the verb and what is said of place and time
	rest    attribution.Range // of the content, if the trailer stands within it
}

// markTrailers finds the trailers, in order of their verbs.
func (f *finder) markTrailers() {
	for _, s := range f.Text.Sentences {
		start := f.afterDateline(s.First, s.Last)
		for i := start; i < s.Last; i++ {
			if f.Tags[i] == chunk.Colon && f.Text.Word(i) == ";" && f.Quote[i] == 0 {
				start = i + 1
				continue
			}
			t, ok := f.trailerAt(i, start, s.Last)
			if !ok {
				continue
			}
			f.trailers = append(f.trailers, t)
			start, i = t.end, t.end-1
			for start < s.Last && (f.Tags[start] == chunk.Comma || f.Tags[start] == chunk.Conj) {
				start++
			}
		}
	}
}

// trailerOf returns the trailer whose verb is at token cue.
func (f *finder) trailerOf(cue int) (t trailer, ok bool) {
	k, ok := slices.BinarySearchFunc(f.trailers, cue, func(t trailer, cue int) int { return t.cue - cue })
	if !ok {
		return trailer{}, false
	}
	return f.trailers[k], true
}

// trails reports whether the verb at token cue is that of a trailer.
func (f *finder) trails(cue int) bool {
	_, ok := f.trailerOf(cue)
	return ok
}

// trailing corrects a relation whose cue is the verb of a trailer.
func (f *finder) trailing(r attribution.Relation) attribution.Relation {
	t, ok := f.trailerOf(r.Cue)
	if !ok {
		return r
	}
	r.Left = t.content
	if !t.rest.Empty() {
		r.Right = t.rest
	}
	if !r.Source.Contains(f.Chunks[f.Chunk[t.source.First]-1].Head()) {
		r.Source = t.source
	}
	if !t.rest.Empty() {
		return r
	}
	if r.Right.First < t.end || f.isTrailed(r.Right) {
		r.Right = attribution.Range{}
	}
	return r
}

// isTrailed reports whether a trailer has some of r as its content.
func (f *finder) isTrailed(r attribution.Range) bool {
	return slices.ContainsFunc(f.trailers, func(t trailer) bool {
		return t.content.First < r.Last && r.First < t.content.Last
	})
}

// trailerAt returns the trailer whose verb is at i and whose clause starts at
// token start.
func (f *finder) trailerAt(i, start, last int) (t trailer, ok bool) {
	isVerb := f.Tags[i].IsFinite() || f.Tags[i] == chunk.Part && (words.Reporting.Has(f.Words[i].Lower) || f.hasLearned(i)) || f.saysPlural(i)
	if !isVerb || f.Quote[i] != 0 || i-start < 3 || !f.canReport(i) {
		return t, false
	}
	t.cue = i
	comma, inverted := -1, false
	if f.Tags[i-1] == chunk.Comma && words.Reporting.Has(f.Words[i].Lower) && !words.Telling.Has(f.Words[i].Lower) && i+1 < last && f.Chunk[i+1] != 0 && f.Chunks[f.Chunk[i+1]-1].First == i+1 {
		// "..., says Anna Weiss", but not "..., a clerk, said Anna Weiss had left" or "..., a clerk, told Anna Weiss"
		who, ok := f.someone(i+1, last)
		if ok && f.Tags[who.Last-1] != chunk.Pron && !f.Tag(who.Last).IsFinite() && f.isSomebody(f.Chunks[f.Chunk[i+1]-1].Head(), false) {
			comma, t.source, inverted = i-1, who, true
			t.end, _ = f.adjuncts(who.Last, last, true)
		}
	}
	if comma < 0 {
		first, last2, ok := f.subjectPhrase(i, start)
		if !ok || first-1 <= start || f.Tags[first-1] != chunk.Comma {
			return t, false
		}
		comma, t.source = first-1, attribution.Range{First: first, Last: last2}
		if t.end, ok = f.adjuncts(i+1, last, words.Telling.Has(f.Words[i].Lower)); !ok {
			return t, false
		}
	}
	if f.Tags[i] == chunk.Part && (inverted || t.end < last-1) {
		return t, false // "the ministry, a paper published on Monday, said"
	}
	if t.end < last-1 && f.Lower(t.end+1) != according && !words.Reporting.Has(f.Words[i].Lower) && f.SensesOf(i).May&chunk.CanSpeak == 0 {
		return t, false // "the captain, who solved it, left": only at the end of a sentence somebody thinks
	}
	if t.end < last && !f.Tags[t.end].IsMark() || f.Tag(t.end) == chunk.Open || f.Tag(t.end) == chunk.Left || f.Tag(t.end) == chunk.Colon && f.Text.Word(t.end) == ":" && !inverted {
		return t, false
	}
	t.content = f.withoutLabel(f.withoutMarks(attribution.Range{First: start, Last: comma}))
	if t.content.Empty() || f.Quote[t.content.Last-1] != 0 || f.Quote[t.content.First] != 0 {
		return t, false
	}
	if f.waitsForMain(t.content) {
		return t, false
	}
	if end := t.content.Last - 1; f.Tags[end] == chunk.Adj && f.Words[end].Lower != second && (f.Tag(end-1) == chunk.Det || f.Tag(end-1) == chunk.Poss) {
		return t, false // "used her name as a powerful, feminist shield against charges levelled"
	}
	if t.rest, ok = f.restBehind(t, last); ok {
		return t, true
	}
	return t, f.isWholeClause(t.content) || words.SpeechCues.Has(f.Words[i].Lower) && (t.content.Last-t.content.First >= fewWords || t.end >= last-1) && f.hasVerbLike(t.content)
}

// second is a time in "ten litres a second", whatever the tagger makes of it.
var second = words.Hash("second")

// saysPlural reports whether token i is a "say" that the tagger took for an infinitive:
// "..., say three officials", but not "..., say three officials who left, ...".
func (f *finder) saysPlural(i int) bool {
	if f.Tags[i] != chunk.Verb || !words.PlainSaying.Has(f.Words[i].Lower) || i == 0 || f.Tags[i-1] != chunk.Comma || f.Tag(i+1) == chunk.None || f.Chunk[i+1] == 0 {
		return false
	}
	ch := f.Chunks[f.Chunk[i+1]-1]
	return ch.First == i+1 && f.Tags[ch.Head()] == chunk.Nouns
}

// waitsForMain reports whether r ends with a clause that a main clause must follow: "Jane
// Doe said that while the board paid". "Jane Doe left while the board paid" is whole.
func (f *finder) waitsForMain(r attribution.Range) bool {
	for i := r.Last - 1; i > r.First; i-- {
		switch {
		case f.Tags[i] == chunk.Comma || f.Quote[i] != 0:
			return false
		case f.opensAside(i) && f.Words[i-1].Lower == that:
			return f.clauseAt(i+1, r.Last)
		}
	}
	return false
}

// opensAside reports whether token i is a word such as "while" or "if" that opens a clause
// before a main clause.
func (f *finder) opensAside(i int) bool {
	h := f.Words[i].Lower
	return words.Subordinating.Has(h) && h != that || words.Hypotheses.Has(h)
}

// withMain returns content behind its cue that is only such a clause, with the main
// clause that follows a comma: "while the board paid", "the union did not".
func (f *finder) withMain(c attribution.Range, cue int) attribution.Range {
	k := c.First
	if c.Empty() || k <= cue || f.Quote[k] != 0 {
		return c
	}
	if f.Words[k].Lower == that {
		k++
	}
	last := f.Text.Sentences[f.Text.SentenceAt(c.First)].Last
	if k >= c.Last || !f.opensAside(k) || !f.clauseAt(k+1, c.Last) || f.Tag(c.Last) != chunk.Comma || !f.clauseAt(c.Last+1, last) {
		return c
	}
	for i := k; i < c.Last; i++ {
		if f.Tags[i] == chunk.Comma {
			return c
		}
	}
	return f.restOfSentence(c.First, last)
}

// withModal returns content behind its cue with the few words that end the sentence with a modal, as
// the last of these goes with a verb before it: "had done all it could".
func (f *finder) withModal(c attribution.Range, cue int) attribution.Range {
	const most = 4
	if c.Empty() || c.First <= cue || f.Quote[c.Last-1] != 0 {
		return c
	}
	for k := c.Last; k < min(len(f.Tags), c.Last+most); k++ {
		if f.Tags[k].IsMark() || f.Tags[k] == chunk.Conj || f.Quote[k] != 0 {
			break
		}
		if f.Tags[k] == chunk.Modal && f.Tag(k+1) == chunk.Stop {
			c.Last = k + 1
			break
		}
	}
	return c
}

// withoutLabel returns the clause that a trailer reports without what stands before it:
// the time of an entry that a bracket closes, "Update 8:48 p.m. ET) The lock leaks", a
// headline with a colon, "Leak in lock: The lock leaks", or what somebody says or denies before
// a colon, "The mayor denied it: the lock leaks".
func (f *finder) withoutLabel(c attribution.Range) attribution.Range {
	brackets, said := 0, false // said: a verb of saying is before token i
	for i := c.First; i+1 < c.Last; i++ {
		switch {
		case f.Quote[i] != 0:
			return c
		case f.Tags[i] == chunk.Left:
			brackets++
		case f.Tags[i] == chunk.Right && brackets > 0:
			brackets--
		case f.Tags[i] == chunk.Right,
			f.Text.Word(i) == ":" && (f.Words[i+1].Shape == chunk.Capital || said) && f.clauseAt(i+1, c.Last):
			c.First, said = i+1, false
			continue
		}
		said = said || i > c.First && f.isSaying(i)
	}
	return c
}

// isSaying reports whether token i is a finite verb of saying or denying.
func (f *finder) isSaying(i int) bool {
	h := f.Words[i].Lower
	return f.Tags[i].IsFinite() && (words.Reporting.Has(h) || words.Denying.Has(h))
}

// restBehind returns what the clause that the trailer t stands in goes on with: "The
// price, the owner told them, was low." What stands before has no verb with tense, and
// what follows begins with one, or with a clause.
func (f *finder) restBehind(t trailer, last int) (r attribution.Range, ok bool) {
	if f.Tag(t.end) != chunk.Comma || !words.Reporting.Has(f.Words[t.cue].Lower) || f.Chunk[t.content.First] == 0 && f.Tags[t.content.First] != chunk.Prep {
		return r, false
	}
	for i := t.content.First; i < t.content.Last; i++ {
		if f.Tags[i].IsFinite() || f.Tags[i] == chunk.Wh || f.Tags[i].IsMark() {
			return r, false
		}
	}
	k := t.end + 1
	for k < last && f.Tags[k] == chunk.Adv {
		k++
	}
	named := f.Chunk[t.content.First] != 0 && f.Tags[t.content.First] != chunk.Prep
	if k >= last || named && !f.Tags[k].IsFinite() || !named && !f.clauseAt(k, last) {
		return r, false
	}
	r = f.restOfSentence(t.end+1, last)
	return r, !r.Empty()
}

// canReport reports whether the verb at i can report what somebody says or what
// a document shows.
func (f *finder) canReport(i int) bool {
	h := f.Words[i].Lower
	if words.ClauseAuxiliaries.Has(h) || f.Tags[i] == chunk.Modal || words.Asking.Has(h) || words.Withholding.Has(h) {
		return false
	}
	return words.Reporting.Has(h) || f.SensesOf(i).May&(chunk.CanSpeak|chunk.CanThink) != 0 || f.hasLearned(i)
}

// hasLearned reports whether the verb at i says that a paper or station knows something, "the Echo
// has learned", "Radio Norham understands", with its name before it.
func (f *finder) hasLearned(i int) bool {
	if !words.Learned.Has(f.Words[i].Lower) {
		return false
	}
	k := i - 1
	for k > 0 && (f.Tags[k] == chunk.Adv || words.ClauseAuxiliaries.Has(f.Words[k].Lower)) {
		k--
	}
	return k >= 0 && f.Words[k].Shape != chunk.Lowercase && (f.Tags[k] == chunk.Name || words.Outlets.Has(f.Words[k].Lower))
}

// subjectPhrase returns the subject right before the verb at i: a noun chunk,
// what prepositions tie it to, and the name that it is in apposition to.
func (f *finder) subjectPhrase(i, start int) (first, last int, ok bool) {
	k := i - 1
	for k > start && (f.Tags[k] == chunk.Adv || words.ClauseAuxiliaries.Has(f.Words[k].Lower)) {
		k--
	}
	last = k + 1
	apposed := f.Tags[k] == chunk.Comma
	if first, ok := f.withRelative(k, start); ok {
		return first, last, true
	}
	if apposed {
		// "Anna Weiss, the minister, said": step over the apposition
		for k--; k > start && f.Tags[k] != chunk.Comma; k-- {
			if f.Tags[k].IsFinite() && !f.relativeWithin(k) || f.Quote[k] != 0 {
				return 0, 0, false
			}
		}
		last = k
		k--
	}
	if k <= start || f.Chunk[k] == 0 {
		return 0, 0, false
	}
	for n := 0; n < 5; n++ {
		ch := f.Chunks[f.Chunk[k]-1]
		first = ch.First
		if ch.Head() != k && n == 0 && !apposed || first <= start {
			return 0, 0, false
		}
		before := first - 1
		if words.SourceQualities.Has(f.Lower(before-1)) && (f.Tags[before] == chunk.Prep || f.Tags[before] == chunk.To) && before-2 > start && f.Chunk[before-2] != 0 {
			k = before - 2 // "a person close to Jane Doe"
			continue
		}
		if f.Tags[before] != chunk.Prep && f.Tags[before] != chunk.PossS && f.Tags[before] != chunk.Conj || before-1 <= start || f.Chunk[before-1] == 0 {
			break
		}
		k = before - 1
	}
	head := f.Chunks[f.Chunk[first]-1].Head()
	ok = f.isSomebody(head, false) || words.Documents.Has(f.Words[head].Lower) || words.Agencies.Has(f.Words[head].Lower) || words.Media.Has(f.Words[head].Lower) || words.Outlets.Has(f.Words[head].Lower) && f.Words[head].Shape != chunk.Lowercase || f.Tags[head] == chunk.Pron && words.It.Has(f.Words[head].Lower)
	return first, last, ok && (!apposed || f.Tags[head] == chunk.Name || f.isSomebody(head, false))
}

// withRelative returns the first token of somebody behind a comma, with a relative clause that ends with
// token k: "the clerk" of "the port leaks, the clerk who closed it said". It reports whether there is one.
func (f *finder) withRelative(k, start int) (first int, ok bool) {
	verb := false
	for p := k; p > start+1; p-- {
		switch {
		case p == k && f.Tags[p] == chunk.Wh: // "a clerk who saw the ship that sank"
			return 0, false
		case f.Tags[p] == chunk.Comma || f.Quote[p] != 0:
			return 0, false
		case f.Tags[p].IsFinite():
			verb = true
		case verb && f.Tags[p] == chunk.Wh && (words.Who.Has(f.Words[p].Lower) || f.Words[p].Lower == that):
			if f.Chunk[p-1] == 0 {
				return 0, false
			}
			ch := f.Chunks[f.Chunk[p-1]-1]
			return ch.First, ch.Last == p && f.Tag(ch.First-1) == chunk.Comma && f.isSomebody(ch.Head(), false)
		}
	}
	return 0, false
}

// relativeWithin reports whether a relative pronoun stands a few tokens before
// the verb at i.
func (f *finder) relativeWithin(i int) bool {
	for k := i - 1; k >= max(0, i-4); k-- {
		if words.Who.Has(f.Words[k].Lower) || words.Relatives.Has(f.Words[k].Lower) {
			return true
		}
	}
	return false
}

// adjuncts returns the end of what follows a verb of reporting without being
// what is reported: days, places, occasions, "without giving a reason", and the hearers if hearers is set.
// It is not ok if something else follows.
func (f *finder) adjuncts(i, last int, hearers bool) (end int, ok bool) {
	for i < last {
		h := f.Words[i].Lower
		n := f.Chunk[i]
		switch {
		case f.Tags[i].IsMark():
			return i, true
		case h == without && f.Tag(i+1) == chunk.Ing:
			for i < last && f.Tags[i] != chunk.Comma && f.Tags[i] != chunk.Stop && f.Tags[i] != chunk.Colon {
				i++ // "without giving a reason"
			}
			return i, true
		case words.TimeWords.Has(h) || words.DaysAndMonths.Has(h) || f.Tags[i] == chunk.Adv:
			i++
		case f.Tags[i] == chunk.Prep && h != that && i+1 < last && f.Chunk[i+1] != 0,
			f.Tags[i] == chunk.To && i+1 < last && f.Chunk[i+1] != 0:
			i = f.Chunks[f.Chunk[i+1]-1].Last
			for i+1 < last && f.Tags[i] == chunk.PossS && f.Chunk[i+1] != 0 {
				i = f.Chunks[f.Chunk[i+1]-1].Last
			}
			if i < last && f.Tags[i].IsFinite() {
				return i, false
			}
		case n != 0 && (hearers || words.TimeWords.Has(f.Words[f.Chunks[n-1].Head()].Lower) || words.Stretches.Has(f.Words[f.Chunks[n-1].Head()].Lower) || words.DaysAndMonths.Has(f.Words[f.Chunks[n-1].Head()].Lower)):
			hearers = false
			i = f.Chunks[n-1].Last
			if i < last && f.Tags[i].IsFinite() {
				return i, false
			}
		case f.Tags[i] == chunk.Num:
			i++
		default:
			return i, false
		}
	}
	return i, true
}

// isWholeClause reports whether r can be all that a trailer reports: a main
// clause, with or without others.
func (f *finder) isWholeClause(r attribution.Range) bool {
	if !f.isClause(r) || f.Tags[r.First] == chunk.Wh {
		return false
	}
	if !words.LinkWords.Has(f.Words[r.First].Lower) && !words.Hypotheses.Has(f.Words[r.First].Lower) {
		return true
	}
	for i := r.First; i < r.Last; i++ {
		if f.Tags[i] == chunk.Comma && f.clauseAt(i+1, r.Last) {
			return true // "While it rained, the port was shut"
		}
	}
	return false
}

// hasVerbLike reports whether r starts with a noun phrase that is no time, and a
// word behind its first is also a verb: "The ferry docks", "Miners strike today". The
// tagger may have taken that verb for a noun.
func (f *finder) hasVerbLike(r attribution.Range) bool {
	if r.Empty() || f.Chunk[r.First] == 0 {
		return false
	}
	k := f.Chunks[f.Chunk[r.First]-1].Head()
	for k > r.First && (words.TimeWords.Has(f.Words[k].Lower) || words.DaysAndMonths.Has(f.Words[k].Lower)) {
		k-- // "the ferry docks today"
	}
	head := f.Words[k].Lower
	if words.Stretches.Has(head) || words.DaysAndMonths.Has(head) || words.TimeWords.Has(head) {
		return false
	}
	from := r.First + 1
	if r.Last-r.First < fewWords {
		from = max(from, k) // "The lock leaks", but not "The lock inquiry"
	}
	for i := from; i < r.Last; i++ {
		if f.SensesOf(i).Verb != 0 && f.Words[i].Shape == chunk.Lowercase {
			return true
		}
	}
	return false
}

// fewWords is the number of words from which a clause without a verb with tense needs
// less to look like one.
const fewWords = 4
