package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/span"
)

// minSentence is the smallest number of words of a sentence.
const minSentence = 3

// sentence returns the content of draft i as a sentence, nil if it makes none.
func (l *linker) sentence(i int, stance dossier.Stance) (parts []extract.Part, verbs []span.Span) {
	d := &l.drafts[i]
	if stance == dossier.Declines && !l.refuses(d) || stance == dossier.Questions || words.Hoping.Has(l.Words[d.cue].Lower) {
		return nil, nil
	}
	w := &wording{linker: l, draft: d, from: l.sources[i], replaced: map[int]extract.Part{}}
	w.readTokens()
	if parts = w.sentence(stance); parts != nil {
		verbs = w.mainVerbs()
	}
	return parts, verbs
}

// sentence returns the content as a sentence, nil if it makes none.
func (w *wording) sentence(stance dossier.Stance) []extract.Part {
	if len(w.tokens) == 0 || w.isQuestion() || w.opensOddly() || w.leansOnTalk() || w.isNotThat() || w.opensList(w.draft) || w.publishes() {
		return nil
	}
	w.deniedClause(stance)
	if parts, ok := w.frame(stance); ok {
		return parts
	}
	verb := w.clauseVerb(0)
	if verb >= 0 && verb == w.subjunctive() {
		w.replaced[verb] = extract.Part{Text: "should " + w.Text.Word(w.tokens[verb])}
	}
	if verb < 0 || w.size() < minSentence || w.wishes() {
		return nil
	}
	if w.isPersonal() {
		if w.supposes() {
			verb = w.mainVerb(w.dropped)
			if !w.isPersonal() {
				w.replacePronoun(verb)
				return w.parts()
			}
		}
		return w.spoken(verb)
	}
	w.replacePronoun(verb)
	w.leaveOutView(stance)
	return w.parts()
}

// isNotThat reports whether the content begins with "it is not that", which sets a reason aside
// and asserts nothing.
func (w *wording) isNotThat() bool {
	return words.It.Has(w.lower(0)) && words.ToBe.Has(w.lower(1)) && words.VerbNegations.Has(w.lower(2)) && w.lower(3) == that
}

// opensList reports whether the content of d ends in the colon of a list that follows as blocks of
// their own: "the towns that leak are:". Without the list it says nothing.
func (f *finder) opensList(d *draft) bool {
	end := d.content[len(d.content)-1].Last
	return f.Tag(end) == chunk.Colon && f.Text.Word(end) == ":" && f.Quote[end] == 0 && end+1 < len(f.Tags) && f.Text.SentenceAt(end) != f.Text.SentenceAt(end+1)
}

// publishes reports whether the source of d makes a text public: "published a story of a town that
// leaks". What the text says is not what the source says.
func (w *wording) publishes() bool {
	k := w.tokens[0]
	return words.Issuing.Has(w.Words[w.draft.cue].Lower) && w.draft.cue < k && w.Quote[k] == 0 && w.Chunk[k] != 0 && w.Chunks[w.Chunk[k]-1].First == k && (words.Documents.Has(w.Words[w.Chunks[w.Chunk[k]-1].Head()].Lower) || words.Remarked.Has(w.Words[w.Chunks[w.Chunk[k]-1].Head()].Lower))
}

// refuses reports whether the source refuses to do something, not only to say it.
func (l *linker) refuses(d *draft) bool {
	k := d.cueEnd
	if l.Tag(k) == chunk.To {
		k++
	}
	return words.Refusing.Has(l.Words[d.cue].Lower) && !words.Disclosing.Has(l.Lower(k))
}

// wording makes a sentence of the content of one draft.
type wording struct {
	*linker
	draft    *draft
	from     *extract.Source      // nil if the text names none
	tokens   []int                // of the content, without marks and joins around it
	replaced map[int]extract.Part // by token: what comes in place of it
	dropped  int                  // tokens at the beginning that are left out
	byCue    bool                 // the cue is the verb of the sentence: "[The board] condemned the fire"
}

// readTokens reads the tokens of the content.
func (w *wording) readTokens() {
	for _, c := range w.draft.content {
		for k := c.First; k < c.Last; k++ {
			if n := w.falseStart(c, k); n > 0 {
				k += n - 1
				continue
			}
			w.tokens = append(w.tokens, k)
		}
	}
	for len(w.tokens) > 0 && w.isJoin(0) {
		w.tokens = w.tokens[1:]
	}
	quotes, brackets := w.open()
	for n := len(w.tokens); n > 0 && (w.Tags[w.tokens[n-1]].IsMark() || w.Tags[w.tokens[n-1]] == chunk.Conj); n = len(w.tokens) {
		switch t := w.Tags[w.tokens[n-1]]; {
		case t == chunk.Close && quotes >= 0, t == chunk.Right && brackets >= 0, t == chunk.Stop && w.Text.Word(w.tokens[n-1]) == "?":
			n = 0
		case t == chunk.Close:
			quotes++
		case t == chunk.Right:
			brackets++
		case t == chunk.Open:
			quotes--
		case t == chunk.Left:
			brackets--
		}
		if n == 0 {
			break
		}
		w.tokens = w.tokens[:n-1]
	}
	n := len(w.tokens)
	if n == 0 {
		return
	}
	end := w.tokens[n-1] + 1
	if w.isPercent(end) {
		w.tokens = append(w.tokens, end)
		end++
	}
	if _, brackets = w.open(); brackets > 0 && w.Tag(end) == chunk.Right {
		w.tokens = append(w.tokens, end)
		end++
	}
	if q := w.Quote[end-1]; q == 0 || w.Quotes[q-1].First < w.tokens[0] {
		return
	}
	switch {
	case w.Tag(end) == chunk.Close:
		w.tokens = append(w.tokens, end)
	case w.Tag(end) == chunk.Stop && w.Tag(end+1) == chunk.Close:
		w.tokens = append(w.tokens, end, end+1)
	}
}

// isJoin reports whether the token at n only ties the content to what is before
// it: a mark, "that", "and", "well,".
func (w *wording) isJoin(n int) bool {
	k := w.tokens[n]
	next := chunk.None
	if n+1 < len(w.tokens) {
		next = w.Tags[w.tokens[n+1]]
	}
	switch t := w.Tags[k]; {
	case t == chunk.Open:
		return !w.closesInside(k)
	case t.IsMark(), t == chunk.Interj:
		return true
	case w.Words[k].Lower == that && w.Words[k].Shape == chunk.Capital && w.Quote[k] != 0:
		return false // "“That crane was old,” she said"
	case w.Words[k].Lower == that:
		// "that failure to pay", "that board members left" and, where the text has not
		// spoken of it, "that violence grew", but not "that plan"
		return !next.IsFinite() && (next != chunk.Noun || w.isPredicated(w.draft) || n+2 < len(w.tokens) && w.Tags[w.tokens[n+2]] == chunk.To || w.isPluralAt(n+1) || words.Anybody.Has(w.lower(n+1)) || words.NobodyWords.Has(w.lower(n+1)) || w.isNewAt(n+1))
	case t == chunk.Conj:
		return !words.Pairing.Has(w.Words[k].Lower)
	}
	return words.SaidOpeners.Has(w.Words[k].Lower) && next == chunk.Comma
}

// isPluralAt reports whether the token at n is in a noun chunk whose head is plural.
func (w *wording) isPluralAt(n int) bool {
	c := w.Chunk[w.tokens[n]]
	return c != 0 && w.Tags[w.Chunks[c-1].Head()] == chunk.Nouns
}

// isNewAt reports whether the noun chunk at n begins a clause and the sentences before
// do not have its last noun, which "that" could point back to.
func (w *wording) isNewAt(n int) bool {
	k := w.tokens[n]
	if w.Chunk[k] == 0 || !w.clauseAt(k, w.tokens[len(w.tokens)-1]+1) {
		return false
	}
	head := w.Chunks[w.Chunk[k]-1].Head()
	for i := w.Text.Sentences[max(0, w.Text.SentenceAt(k)-memory)].First; i < w.draft.cue; i++ {
		if w.Words[i].Stem == w.Words[head].Stem && (head == k || i == 0 || w.Words[i-1].Stem == w.Words[head-1].Stem || !w.Tags[i-1].IsNoun() && w.Tags[i-1] != chunk.Adj) {
			return false // "that harbour plan" for "the plan", but not for "the bridge plan"
		}
	}
	return true
}

// closesInside reports whether the quotation that token k opens ends within the
// content, before its last words.
func (w *wording) closesInside(k int) bool {
	q := w.Quote[k]
	if q == 0 {
		return false
	}
	end := w.tokens[len(w.tokens)-1]
	return w.Quotes[q-1].Last <= end
}

// open returns how many more opening than closing quotation marks and brackets
// the content has.
func (w *wording) open() (quotes, brackets int) {
	for _, k := range w.tokens {
		switch w.Tags[k] {
		case chunk.Open:
			quotes++
		case chunk.Close:
			quotes--
		case chunk.Left:
			brackets++
		case chunk.Right:
			brackets--
		}
	}
	return quotes, brackets
}

// size returns the number of words.
func (w *wording) size() int {
	n := 0
	for _, k := range w.tokens {
		if !w.Tags[k].IsMark() {
			n++
		}
	}
	return n
}

func (w *wording) lower(n int) uint32 {
	if n < 0 || n >= len(w.tokens) {
		return 0
	}
	return w.Words[w.tokens[n]].Lower
}

func (w *wording) tag(n int) chunk.Tag {
	if n < 0 || n >= len(w.tokens) {
		return chunk.None
	}
	return w.Tags[w.tokens[n]]
}

// endsAt reports whether the token at n ends a sentence.
func (w *wording) endsAt(n int) bool { return w.tag(n) == chunk.Stop }

// isQuestion reports whether the first sentence is a question.
func (w *wording) isQuestion() bool {
	if words.Whether.Has(w.lower(0)) && w.draft.cue < w.tokens[0] && w.mainVerb(0) < 0 {
		return true
	}
	for n := range w.tokens {
		if w.endsAt(n) {
			return w.Text.Word(w.tokens[n]) == "?"
		}
	}
	end := w.tokens[len(w.tokens)-1] + 1
	return w.Text.Word(end) == "?" || w.Tag(end) == chunk.Close && w.Text.Word(end-1) == "?"
}

// opensOddly reports whether the content begins with a greeting, with a question, "what
// it costs", or in the middle of brackets. "What it needs is a crane" is a sentence.
func (w *wording) opensOddly() bool {
	if h := w.lower(0); words.Greetings.Has(h) && !w.tag(1).IsFinite() || words.Questioning.Has(h) && w.mainVerb(0) < 0 {
		return true
	}
	depth := 0
	for n := range w.tokens {
		switch w.tag(n) {
		case chunk.Left:
			depth++
		case chunk.Right:
			if depth--; depth < 0 {
				return true
			}
		}
	}
	return false
}

// mainVerb returns the first verb from the token at n on that is the verb of a
// main clause with a subject, -1 if there is none before the first sentence
// ends.
func (w *wording) mainVerb(n int) int {
	clauses, verbs, subject := 0, 0, false
	for ; n < len(w.tokens) && !w.endsAt(n); n++ {
		k := w.tokens[n]
		switch t := w.Tags[k]; {
		case verbs == 0 && n > 0 && w.isReason(n):
			return -1 // "condemned the plan because it is old and costs too much"
		case t == chunk.Wh, w.subordinates(n):
			clauses++
		case w.isZeroRelative(n):
			clauses++
			subject = true
		case w.Chunk[k] != 0 && !t.IsFinite():
			subject = true
		case t.IsFinite() && subject && w.tag(n-1) != chunk.Conj:
			if w.tag(n-1) == chunk.Modal || w.tag(n-1) == chunk.Adv && w.tag(n-2) == chunk.Modal {
				continue
			}
			if verbs++; verbs > clauses {
				return n
			}
		}
	}
	return -1
}

var because, reason = words.Hash("because"), words.Hash("reason")

// isReason reports whether the "because" at n gives the reason for a deed of the source, whose object the
// content begins with, and not one that the source gives. Behind a comma, a main clause can go on.
func (w *wording) isReason(n int) bool {
	d := w.draft
	if w.lower(n) != because || w.lower(n+1) == of || d.plain() || w.Words[d.content[0].First].Lower == that || d.content[0].First < d.cue || words.Reporting.Has(w.Words[d.cue].Lower) {
		return false
	}
	for n++; n < len(w.tokens); n++ {
		if w.tag(n) == chunk.Comma {
			return false
		}
	}
	return true
}

// untaggedVerb returns the verb of a clause that is whole and has none with tense by its
// tags, -1 if there is none: a participle right behind the subject that has the form of
// the past, "the ferry burnt twice", or what could be a verb in a sentence of a turn.
// "The ferry burnt by rebels" is no clause.
func (w *wording) untaggedVerb() int {
	n := w.chunkAt(0)
	if n == 0 {
		return -1
	}
	end := w.tokens[len(w.tokens)-1] + 1
	for k := w.tokens[0]; k < end; k++ {
		if w.Tags[k].IsFinite() || w.Tags[k] == chunk.Wh {
			return -1
		}
	}
	for w.tag(n) == chunk.Adv {
		n++
	}
	if w.tag(n) == chunk.Part && w.lower(n+1) != by && w.Tag(end) != chunk.Colon {
		return n
	}
	if w.draft.plain() && w.hasVerbLike(attribution.Range{First: w.tokens[0], Last: end}) {
		return max(n-1, 1)
	}
	return -1
}

// subordinates reports whether the token at n begins a clause that is part of
// another: "because", "that".
func (w *wording) subordinates(n int) bool {
	if !words.Subordinating.Has(w.lower(n)) || n+1 >= len(w.tokens) {
		return false
	}
	return w.clauseAt(w.tokens[n+1], w.tokens[len(w.tokens)-1]+1) || w.lower(n) == that && n > 0 && w.tag(n+1).IsFinite()
}

// isZeroRelative reports whether the token at n is the subject of a relative
// clause without a pronoun: "the changes they made", "several letters Jane Doe wrote".
func (w *wording) isZeroRelative(n int) bool {
	if n > 0 && w.tag(n) == chunk.Name && w.tag(n-1) == chunk.Nouns && w.tokens[n-1] == w.tokens[n]-1 {
		return w.isOnePersonBefore(n)
	}
	if n > 1 && w.tag(n) == chunk.Det && w.lower(n-1) == reason && w.tokens[n-1] == w.tokens[n]-1 && !w.tag(n-2).IsFinite() && w.tag(n-2) != chunk.Comma {
		return true // "another reason the ferry"
	}
	if n == 0 || w.tag(n) != chunk.Pron || w.tokens[n-1] != w.tokens[n]-1 || !w.tag(n-1).IsNoun() || w.tag(n-1) == chunk.Name {
		return false
	}
	h := w.lower(n - 1)
	if w.Chunk[w.tokens[n-1]] == 0 || words.TimeWords.Has(h) || words.TimeUnits.Has(h) || words.DaysAndMonths.Has(h) {
		return false
	}
	before := w.Chunks[w.Chunk[w.tokens[n-1]]-1].First - 1
	return before < w.tokens[0] || w.Tags[before] != chunk.Prep
}

// isOnePersonBefore reports whether the token at n begins the name of one person, right behind
// which a verb with tense is. "The sisters Ann and Jane Doe left" has no relative clause.
func (w *wording) isOnePersonBefore(n int) bool {
	m := w.mentionAt(w.tokens[n])
	if m == nil || m.Kind != dossier.Person || m.Span.Start != w.Text.Tokens[w.tokens[n]].Start {
		return false
	}
	for ; w.tag(n) == chunk.Name; n++ {
	}
	return w.tag(n).IsFinite()
}

// parts returns the sentence: the words of the content with what replaces some
// of them.
func (w *wording) parts() []extract.Part { return w.partsOf(w.dropped, len(w.tokens)) }

// partsOf returns the parts for the tokens from n to m-1.
func (w *wording) partsOf(n, m int) []extract.Part {
	var out []extract.Part
	for n < m {
		k := w.tokens[n]
		if len(out) > 0 && w.repeatsThat(n) {
			n++
			continue
		}
		if p, ok := w.replaced[n]; ok {
			p.Span = w.Text.Cover(k, k+1)
			out = append(out, p)
			n++
			continue
		}
		end := n + 1
		for end < m && w.tokens[end] == w.tokens[end-1]+1 {
			if _, ok := w.replaced[end]; ok || w.repeatsThat(end) {
				break
			}
			end++
		}
		if n > 0 && n > w.dropped && w.tokens[n] != w.tokens[n-1]+1 && !w.isSaidAgain(w.tokens[n]) {
			out = append(out, extract.Part{Span: spanAt(w.Text.Tokens[k].Start), Text: "…"})
		}
		out = append(out, extract.Part{Span: w.Text.Cover(k, w.tokens[end-1]+1)})
		n = end
	}
	return out
}

// repeatsThat reports whether the token at n is a "that" which takes up the one
// before the content: "that it would rain and that the match was off". One that takes up
// another within the content stays: "it knew that it rained and that the match was off".
func (w *wording) repeatsThat(n int) bool {
	if !w.joinsThat(n) {
		return false
	}
	for k := range n {
		if w.lower(k) == that && !w.joinsThat(k) {
			return false
		}
	}
	return true
}

// joinsThat reports whether the token at n is a "that" which opens a clause behind
// "and".
func (w *wording) joinsThat(n int) bool {
	if w.lower(n) != that || w.tag(n-1) != chunk.Conj || n+1 >= len(w.tokens) || w.tag(n+1).IsFinite() {
		return false
	}
	switch w.tag(n + 1) {
	case chunk.Det, chunk.Poss, chunk.Pron, chunk.Name:
		return true // no "that" points to "the quay", "her quay"
	}
	return w.clauseAt(w.tokens[n+1], w.tokens[len(w.tokens)-1]+1) || w.isPluralAt(n+1)
}

// spanAt returns the empty span at a byte.
func spanAt(at int) span.Span { return span.Span{Start: at, End: at} }
