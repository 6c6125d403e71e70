package statements

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/form"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// findGuest returns a name of the person who answers in an interview whose
// turns have no names: the only one that the questions address by name, or the only person in
// its title, or else the only one named before the first question who does not ask.
func (f *finder) findGuest() attribution.Range {
	turns := f.layout.Turns
	if len(turns) == 0 || slices.ContainsFunc(turns, func(t form.Turn) bool { return t.Speaker[0] < t.Speaker[1] }) {
		return attribution.Range{}
	}
	if r, ok := f.addressed(turns); ok {
		return r
	}
	before := f.Text.Tokens[turns[0].First].Start
	inTitle, first := -1, -1
	titles, others := 0, 0
	seen := map[int]bool{}
	for i := range f.names.Mentions {
		m := &f.names.Mentions[i]
		if m.Kind != dossier.Person || m.Entity < 0 || m.Credit || seen[m.Entity] {
			continue
		}
		seen[m.Entity] = true
		if strings.Contains(f.names.Entities[m.Entity].Name, " ") && strings.Contains(f.layout.Title, f.names.Entities[m.Entity].Name) {
			inTitle, titles = i, titles+1
		}
		if m.Span.Start < before && !f.isInterviewer(m) {
			first, others = i, others+1
		}
	}
	m := -1
	switch {
	case titles == 1:
		m = inTitle
	case titles == 0 && others == 1:
		m = first
	}
	if m < 0 {
		return attribution.Range{}
	}
	return f.tokensOf(&f.names.Mentions[m])
}

func (f *finder) tokensOf(m *extract.Mention) attribution.Range {
	first, last := f.Text.TokensIn(m.Span)
	return attribution.Range{First: first, Last: last}
}

// addressed returns a name of the person whose name opens questions, before a comma: "Ms. Okoye,
// when was that?" It reports false if there is none, or more than one.
func (f *finder) addressed(turns []form.Turn) (r attribution.Range, ok bool) {
	entity := -1
	for _, t := range turns {
		if !t.Asks {
			continue
		}
		for _, m := range f.mentionsFrom(f.Text.Tokens[t.First].Start) {
			who := f.tokensOf(&m)
			if who.First > t.First+2 || who.First >= t.Last { // "Ms.", "Mr."
				break
			}
			if m.Kind != dossier.Person || m.Entity < 0 || f.Tag(who.Last) != chunk.Comma || f.Words[t.First].Shape == chunk.Lowercase {
				continue
			}
			if entity >= 0 && m.Entity != entity {
				return attribution.Range{}, false
			}
			entity, r = m.Entity, who
		}
	}
	return r, entity >= 0
}

// isInterviewer reports whether the words before a name say that somebody else, who is a pronoun
// there, talks to its bearer, or that it is who asks: "She spoke to Lena Okoye", "asked by Lena
// Okoye".
func (f *finder) isInterviewer(m *extract.Mention) bool {
	k := f.tokensOf(m).First - 1
	if f.Lower(k) == by {
		return words.Interviewing.Has(f.Lower(k - 1))
	}
	if f.Lower(k) != to && f.Lower(k) != with || !words.Talking.Has(f.Lower(k-1)) {
		return false
	}
	h := f.Lower(k - 2)
	return words.He.Has(h) || words.She.Has(h)
}

// turnSource returns the tokens that name who speaks in a turn. It is empty if
// that is not known.
func (f *finder) turnSource(t *form.Turn) attribution.Range {
	if t.Speaker[0] < t.Speaker[1] {
		return attribution.Range{First: t.Speaker[0], Last: t.Speaker[1]}
	}
	if t.Asks {
		return attribution.Range{}
	}
	return f.guest
}

// author returns the entity of the author of a speech, -1 in other texts.
func (f *finder) author() int {
	if f.layout.Author == "" {
		return -1
	}
	return slices.IndexFunc(f.names.Entities, func(e extract.Entity) bool {
		return e.Kind == dossier.Person && strings.EqualFold(e.Name, f.layout.Author)
	})
}

// isOfLayout reports whether d is no statement because of where it is: its
// sentence is a question of a transcript, its cue is the mark after a speaker or
// after a word on the docket, its content in a ruling is no clause, or it is
// corrected.
func (f *finder) isOfLayout(d *draft) bool {
	if turn, ok := f.layout.At(d.cue); ok && f.Quote[d.cue] == 0 && f.asks(d.cue, turn.Last) {
		return true
	}
	if f.Tags[d.cue] == chunk.Colon && f.Quote[d.cue] == 0 {
		switch f.layout.Form {
		case dossier.Transcript:
			return slices.ContainsFunc(f.layout.Turns, func(t form.Turn) bool { return t.Colon == d.cue })
		case dossier.Ruling:
			return !f.isLabel(d.cue)
		}
	}
	if f.layout.Form == dossier.Ruling && !slices.ContainsFunc(d.content, f.isClause) {
		return true // "filed a dissenting opinion"
	}
	return f.isSuperseded(d)
}

// isHolding reports whether d is what a court decides: in a ruling, a verb such as
// "held" outside quotation marks with a subject and a clause.
func (f *finder) isHolding(d *draft) bool {
	if f.layout.Form != dossier.Ruling || !words.Holding.Has(f.Words[d.cue].Lower) || d.source.Empty() || f.Quote[d.cue] != 0 {
		return false
	}
	s := f.Text.Sentences[f.Text.SentenceAt(d.cue)]
	return f.reportsClause(d.cue, s.First, s.Last)
}

// keepInTurn takes from d a source that runs over the label of the turn of its
// cue. The source is then the words right before the cue, or nobody.
func (f *finder) keepInTurn(d *draft) {
	turn, ok := f.layout.At(d.cue)
	if !ok || d.source.Empty() || d.source.First >= turn.First || d.source.Last <= turn.First {
		return
	}
	d.source = attribution.Range{}
	k := d.group - 1
	if f.Tag(k) == chunk.Comma {
		k-- // "the minister, Anna Weiss, says"
	}
	if k >= turn.First && f.Chunk[k] != 0 && f.isSomebody(k, true) {
		d.source = attribution.Range{First: f.Chunks[f.Chunk[k]-1].First, Last: k + 1}
	}
}

// asks reports whether the sentence of token i, or what of it is before token last, is a
// question.
func (f *finder) asks(i, last int) bool {
	s := f.Text.Sentences[f.Text.SentenceAt(i)]
	end := min(s.Last, last) - 1
	for end > s.First && f.Tags[end] == chunk.Close {
		end--
	}
	return end >= s.First && f.Text.Word(end) == "?"
}

// isSuperseded reports whether what d says is corrected: its source is an earlier
// version of the text, in a live blog earlier reports, or "we" who said so
// earlier or wrongly.
func (f *finder) isSuperseded(d *draft) bool {
	if d.source.Empty() {
		return false
	}
	if words.FirstPerson.Has(f.Words[d.source.First].Lower) {
		for k := max(d.cue-2, 0); k < min(d.cue+2, len(f.Words)); k++ {
			if words.Retracting.Has(f.Words[k].Lower) && f.Chunk[k] == 0 {
				return true // "We earlier reported", "we wrongly said"
			}
		}
	}
	if head := d.source.Last - 1; f.Words[head].Lower == original && f.Tag(head-1) == chunk.Det {
		return true // "The original said", in a correction
	}
	earlier := false
	for i := max(d.source.First-1, 0); i < d.source.Last; i++ {
		h := f.Words[i].Lower
		earlier = earlier || words.EarlierWords.Has(h)
		if earlier && (words.Versions.Has(h) || f.layout.Form == dossier.Liveblog && words.Documents.Has(h)) {
			return true
		}
	}
	return false
}

// original is what a correction calls the text before it.
var original = words.Hash("original")

// leastSaid is the smallest number of words of a sentence of a turn that is a
// statement.
const leastSaid = 4

// addTurns adds the plain assertions of the turns of a transcript: each sentence
// that no other statement is in, unless it is a question, a greeting, an order
// or too short. An interview without labels has none, since its turns are only
// guessed.
func (f *finder) addTurns() {
	if len(f.layout.Turns) == 0 {
		return
	}
	taken := f.taken()
	for n := range f.layout.Turns {
		turn := &f.layout.Turns[n]
		if turn.Asks || turn.Colon < 0 && (!turn.Bold || f.guest.Empty()) {
			continue
		}
		source := f.turnSource(turn)
		speaker := f.entityIn(source)
		for at := turn.First; at < turn.Last; {
			s := f.Text.Sentences[f.Text.SentenceAt(at)]
			r := attribution.Range{First: at, Last: min(s.Last, turn.Last)}
			at = r.Last
			if f.anyTaken(taken, r) || f.asks(r.First, turn.Last) || f.isNarration(r, speaker) {
				continue
			}
			if r = f.plainlySaid(r); !r.Empty() && turn.Bold {
				f.drafts = append(f.drafts, f.ownWords(r))
			} else if !r.Empty() {
				f.drafts = append(f.drafts, draft{
					source: source, group: turn.Colon, cue: turn.Colon, cueEnd: turn.Colon + 1,
					content: []attribution.Range{r}, made: inTurn, score: spokenScore,
				})
			}
		}
	}
	slices.SortStableFunc(f.drafts, func(a, b draft) int { return a.cue - b.cue })
}

// taken returns which tokens are in the content of a statement or its cue.
func (f *finder) taken() []bool {
	taken := f.inContent()
	for i := range f.drafts {
		taken[f.drafts[i].cue] = true
	}
	return taken
}

// addSpeech adds the plain assertions of a speech or letter, as addTurns does those of a
// turn. No words name their source, and none are their cue.
func (f *finder) addSpeech() {
	author := f.author()
	if author < 0 {
		return
	}
	taken := f.taken()
	for i := range f.Text.Sentences {
		s := &f.Text.Sentences[i]
		r := attribution.Range{First: s.First, Last: s.Last}
		kind := f.Text.Blocks[s.Block].Kind
		if kind != segment.Paragraph && kind != segment.Item || s.Dateline || r.Empty() || f.anyTaken(taken, r) || f.asks(r.First, r.Last) || f.isNarration(r, author) {
			continue
		}
		if r = f.plainlySaid(r); !r.Empty() {
			f.drafts = append(f.drafts, f.ownWords(r))
		}
	}
	slices.SortStableFunc(f.drafts, func(a, b draft) int { return a.cue - b.cue })
}

// ownWords returns the draft of a sentence of whose words the text or the turn is.
func (f *finder) ownWords(r attribution.Range) draft {
	return draft{group: r.First, cue: r.First, cueEnd: r.First, content: []attribution.Range{r}, made: inSpeech, score: spokenScore}
}

// spokenScore is the score of a sentence of a turn, and of what a court holds. Who
// speaks and what is certain; the judgement weighs the rest.
const spokenScore = 0.96

// plainlySaid returns the sentence r of a turn without what only opens it, "Well,
// Mr. Okoye," and the marks around it. It is empty if r asserts nothing by
// itself: it is short, a greeting, an order, a stage direction or has no clause.
func (f *finder) plainlySaid(r attribution.Range) attribution.Range {
	if f.Tags[r.First] == chunk.Left || f.Quote[r.First] != 0 || f.breaksOff(r) {
		return attribution.Range{}
	}
	r = f.withoutMarks(r)
	for n := 0; n < 3 && !r.Empty(); n++ {
		k := f.behindOpener(r)
		if k == r.First {
			break
		}
		r.First = k
		r = f.withoutMarks(r)
	}
	r.Last = f.beforeAddress(r)
	if r.Last-r.First < leastSaid || words.Greetings.Has(f.Words[r.First].Lower) || f.isOrder(r) {
		return attribution.Range{}
	}
	if n := f.Chunk[r.First]; n != 0 && f.Words[f.Chunks[n-1].Head()].Lower == you || f.opensHearing(r) {
		return attribution.Range{}
	}
	for k := r.First; k < r.Last; k++ {
		if f.Tags[k].IsFinite() && k > r.First && f.Quote[k] == 0 {
			return r
		}
	}
	if n := f.Chunk[r.First]; n != 0 {
		// "The ferry burnt", if the verb is not known for one
		k := f.Chunks[n-1].Last
		if last := k - 1; last > r.First+1 && f.Tags[last] == chunk.Noun && f.SensesOf(last).Noun == 0 {
			k = last
		}
		if k < r.Last && f.SensesOf(k).Verb != 0 && f.Tags[k] != chunk.Prep && r.Last-r.First >= fewWords && f.hasVerbLike(r) {
			return r
		}
	}
	return attribution.Range{}
}

// beforeAddress returns the end of the sentence r of a turn without the comma and form of address that it ends
// with: "The cable was old, Madam Chair", "It was old, Senator Okoye".
func (f *finder) beforeAddress(r attribution.Range) int {
	const longest = 4
	for k := r.Last - 1; k > r.First && r.Last-k <= longest; k-- {
		if f.Tags[k] == chunk.Comma {
			if k+1 < r.Last && f.addresses(k+1) {
				return k
			}
			break
		}
		if !f.addresses(k) && f.Tags[k] != chunk.Name && f.Text.Word(k) != "." {
			break
		}
	}
	return r.Last
}

// addresses reports whether token k is a word by which people are addressed, with or without a full stop.
func (f *finder) addresses(k int) bool {
	return words.Addresses.Has(f.Words[k].Lower) || words.Addresses.Has(words.Hash(strings.ToLower(strings.TrimSuffix(f.Text.Word(k), "."))))
}

// breaksOff reports whether a dash ends the sentence r of a turn or speech, as somebody else has the word before
// it is said, or no mark at all does, as the page ended.
func (f *finder) breaksOff(r attribution.Range) bool {
	w := f.Text.Word(r.Last - 1)
	return !f.Tags[r.Last-1].IsMark() || strings.HasPrefix(w, "--") || strings.HasPrefix(w, "—") || strings.HasPrefix(w, "–")
}

// opensHearing reports whether the sentence r only says what is heard next: "We'll hear argument in
// Case 12-30".
func (f *finder) opensHearing(r attribution.Range) bool {
	k := r.First + 1
	if !words.FirstPerson.Has(f.Words[r.First].Lower) || f.Tag(k) != chunk.Modal {
		return false
	}
	for k++; k < r.Last && f.Tags[k] == chunk.Adv; k++ {
	}
	return k < r.Last && f.Words[k].Lower == hear
}

var hear = words.Hash("hear")

// isOrder reports whether a sentence begins with a verb that has no subject: "Shut
// the lock." A word with a verb behind it is the subject: "Harrow requires it."
func (f *finder) isOrder(r attribution.Range) bool {
	return f.Chunk[r.First] == 0 && f.Tags[r.First].IsVerb() && f.Tag(r.First+1) != chunk.PresS && f.Tag(r.First+1) != chunk.Past
}

// behindOpener returns the token after a conjunction, or after a word or form of
// address and a comma, that r begins with. It returns the start of r if there is
// none.
func (f *finder) behindOpener(r attribution.Range) int {
	const longest = 5
	if words.SaidJoins.Has(f.Words[r.First].Lower) && f.Chunk[r.First] == 0 && r.First+1 < r.Last && f.Chunk[r.First+1] != 0 {
		return r.First + 1
	}
	for k := r.First; k < min(r.Last, r.First+longest); k++ {
		h := f.Words[k].Lower
		switch {
		case f.Tags[k] == chunk.Comma && k > r.First:
			return k + 1
		case words.SaidOpeners.Has(h), words.Addresses.Has(h), f.Tags[k] == chunk.Name && k < r.First+3, f.Text.Word(k) == ".":
		default:
			return r.First
		}
	}
	return r.First
}

// isNarration reports whether a sentence names the speaker without saying "I" or
// "we": somebody else tells it.
func (f *finder) isNarration(r attribution.Range, speaker int) bool {
	for i := r.First; i < r.Last; i++ {
		if words.FirstPerson.Has(f.Words[i].Lower) {
			return false
		}
	}
	return speaker >= 0 && f.entityIn(r) == speaker
}

// entityIn returns the last entity that the tokens of r name, -1 if there is
// none.
func (f *finder) entityIn(r attribution.Range) int {
	if r.Empty() {
		return -1
	}
	l := linker{finder: f}
	return l.named(r)
}
