package statements

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

var (
	having, being = words.Hash("having"), words.Hash("being")
	have, beWord  = words.Hash("have"), words.Hash("be")
	anyWord       = words.Hash("any")
)

// frame returns the sentence of content that is an object of its cue: "accused
// the board of hiding it". The result is nil if the content is such an object
// but makes no sentence. It reports false for content that can be a clause.
func (w *wording) frame(stance dossier.Stance) ([]extract.Part, bool) {
	cue := w.Words[w.draft.cue].Lower
	to := w.tag(0) == chunk.To
	switch {
	case words.Accusing.Has(cue):
		return w.accused(of), true
	case words.Blaming.Has(cue):
		return w.accused(forWord), true
	case words.Urging.Has(cue) && (!words.Calling.Has(cue) || onto.Has(w.Lower(w.draft.cueEnd)) || w.isPassive()):
		if p := w.urged(); p != nil {
			return p, true
		}
	case words.HeardParticiples.Has(cue) && w.isPassive():
		if p := w.heard(); p != nil {
			return p, true
		}
	}
	switch {
	case words.Describing.Has(cue) && stance != dossier.Denies:
		if p := w.described(); p != nil || !words.Judging.Has(cue) {
			return p, true
		}
	case words.Calling.Has(cue):
		return w.called(), true
	case words.Promising.Has(cue) && to:
		return w.withSource(" will", 1), true
	case words.Promising.Has(cue) && words.VerbNegations.Has(w.lower(0)) && w.tag(1) == chunk.To:
		return w.withSource(" will not", 2), true
	case words.Planning.Has(cue) && to:
		return w.withCue(), true
	case (words.Admitting.Has(cue) || words.Denials.Has(cue)) && w.tag(0) == chunk.Ing:
		return w.did(0, nil), true
	}
	if p := w.exists(); p != nil {
		return p, true
	}
	switch {
	case words.Demanding.Has(cue) && w.isThing() && w.mainVerb(0) < 0 && w.subjunctive() < 0 && !w.mayAct():
		return w.there(), true
	case stance == dossier.Denies && w.mainVerb(0) < 0:
		return w.had(), true
	case words.Judging.Has(cue) && w.isThing() && w.mainVerb(0) < 0:
		return w.withCue(), true
	}
	return nil, to || w.tag(0) == chunk.Ing && w.mainVerb(0) < 0
}

// isPassive reports whether the cue is in the passive: "is urged".
func (w *wording) isPassive() bool {
	for k := w.draft.group; k < w.draft.cue; k++ {
		if words.ToBe.Has(w.Words[k].Lower) {
			return true
		}
	}
	return false
}

// heard returns the sentence of "X is said to be Y": "X [is] Y".
func (w *wording) heard() []extract.Part {
	subject, n := w.object()
	if len(subject) == 0 || n == 0 || w.tag(n) != chunk.To || n+2 >= len(w.tokens) {
		return nil
	}
	text, plural := "is", "are"
	switch {
	case w.lower(n+1) == have && (w.tag(n+2) == chunk.Part || w.tag(n+2) == chunk.Past):
		text, plural = "has", "have"
	case w.lower(n+1) != beWord:
		return nil
	}
	if w.arePlural(subject) {
		text = plural
	}
	out := w.named(subject)
	if out == nil {
		return nil
	}
	w.dropped = n + 2
	return append(append(out, extract.Part{Span: w.Text.Cover(w.tokens[n], w.tokens[n+1]+1), Text: text}), w.parts()...)
}

// withSource returns the name of the source, a text and the content from the
// token at n on: "[Jane Doe will] leave". A "not" stays.
func (w *wording) withSource(text string, n int) []extract.Part {
	if !w.knowsSource() || n >= len(w.tokens) {
		return nil
	}
	w.dropped = n
	return append([]extract.Part{{Who: extract.Speaker, Text: text}}, w.parts()...)
}

// withCue returns the name of the source, the cue and the content: "[The board]
// condemned the fire".
func (w *wording) withCue() []extract.Part {
	d := w.draft
	if !w.knowsSource() || w.tokens[0] < d.cueEnd || d.source.First > d.cue || w.Tags[d.cue] == chunk.Ing || w.Tags[d.cue] == chunk.Verb && w.Tag(d.cue-1) == chunk.To {
		return nil
	}
	if w.isPersonal() {
		return nil
	}
	cue := w.cueSpan(d)
	first, last := w.Text.TokensIn(cue)
	if words.ToBe.Has(w.Words[first].Lower) && first < d.cue { // "was condemned"
		return nil
	}
	for k := last; k < w.tokens[0]; k++ {
		if !w.Tags[k].IsMark() {
			return nil
		}
	}
	w.byCue = true
	return append([]extract.Part{{Who: extract.Speaker}, {Span: cue}}, w.parts()...)
}

// accused returns the sentence of "accused X of selling it": "X [sold] it".
func (w *wording) accused(preposition uint32) []extract.Part {
	object, n := w.object()
	if len(object) == 0 {
		return nil
	}
	if n < len(w.tokens) && w.lower(n) == preposition {
		n++
	} else if n >= len(w.tokens) || w.Lower(w.tokens[n]-1) != preposition {
		return nil
	}
	if last := len(object) - 1; w.Words[object[last]].Lower == preposition {
		object = object[:last]
	}
	if len(object) == 0 {
		return nil
	}
	return w.did(n, object)
}

// did returns the sentence of a verb in "-ing" at n and its subject, which is the
// source if it is nil.
func (w *wording) did(n int, subject []int) []extract.Part {
	for w.tag(n) == chunk.Adv {
		n++
	}
	if w.tag(n) != chunk.Ing || w.isPersonal() && subject != nil {
		return nil
	}
	word := strings.ToLower(w.Text.Word(w.tokens[n]))
	past := words.PastOf(word)
	if past == "" {
		return nil
	}
	switch w.lower(n) {
	case having:
		if w.tag(n+1) != chunk.Part && w.tag(n+1) != chunk.Past && w.tag(n+1) != chunk.Adv {
			past = "had"
		}
	case being:
		if w.arePlural(subject) {
			past = "were"
		}
	}
	for m := n + 1; m < len(w.tokens) && !w.endsAt(m); m++ {
		if w.tag(m-1) != chunk.Conj {
			continue
		}
		if w.tag(m) == chunk.Prep && (w.tag(m+1) == chunk.Ing || w.lower(m) == of && subject != nil) || w.tag(m) == chunk.Ing && w.Tags[w.draft.cue] == chunk.Ing {
			// "accused X of hiding it and of selling it" or "of theft", and "accusing X of hiding it and
			// mocking him", which the source may do
			w.tokens = w.tokens[:m-1]
			break
		}
		if w.tag(m) == chunk.Ing && w.Chunk[w.tokens[m]] == 0 {
			p := words.PastOf(strings.ToLower(w.Text.Word(w.tokens[m])))
			if p == "" {
				return nil
			}
			w.replaced[m] = extract.Part{Text: p}
		}
	}
	if subject == nil {
		return w.withSource(" "+past, n+1)
	}
	out := w.named(subject)
	if out == nil {
		return nil
	}
	w.dropped = n + 1
	return append(append(out, extract.Part{Span: w.Text.Cover(w.tokens[n], w.tokens[n]+1), Text: past}), w.parts()...)
}

// urged returns the sentence of "urged X to leave": "X [should] leave".
func (w *wording) urged() []extract.Part {
	object, n := w.object()
	if len(object) == 0 {
		return nil
	}
	for w.tag(n) == chunk.Open {
		n++
	}
	object, n = w.withWhere(object, n)
	not := false
	if words.VerbNegations.Has(w.lower(n)) {
		not = true
		n++
	}
	if t := w.tag(n + 1); w.tag(n) != chunk.To || !t.IsVerb() && t != chunk.Adv && t != chunk.Open {
		return nil
	}
	text := "should"
	if not {
		text = "should not"
	}
	out := w.named(object)
	if out == nil {
		return nil
	}
	w.dropped = n + 1
	return append(append(out, extract.Part{Span: w.Text.Cover(w.tokens[n], w.tokens[n]+1), Text: text}), w.parts()...)
}

// withWhere returns an object with what stands between it and "to", and the number of the
// token behind: "all members, at home and abroad," of "urged all members, at home and abroad,
// to vote".
func (w *wording) withWhere(object []int, n int) ([]int, int) {
	for m := n; m < min(n+maxWhere, len(w.tokens)-1); m++ {
		switch t := w.tag(m); {
		case t == chunk.To && w.tag(m+1) == chunk.Verb:
			return append(slices.Clone(object), w.tokens[n:m]...), m
		case t.IsVerb(), t == chunk.Wh, t == chunk.Stop, t == chunk.Colon, t == chunk.Dash, t == chunk.Open, t == chunk.Pron, w.lower(m) == that, words.VerbNegations.Has(w.lower(m)):
			return object, n
		}
	}
	return object, n
}

// maxWhere is the largest number of tokens between an object and its "to".
const maxWhere = 12

// described returns the sentence of "described X as Y": "X [is] Y".
func (w *wording) described() []extract.Part {
	object, n := w.object()
	if len(object) == 0 {
		return nil
	}
	if w.lower(n) == as {
		n++
	} else if last := len(object) - 1; n == 0 && w.Words[object[last]].Lower == as {
		object = object[:last]
	} else {
		return nil
	}
	if w.chunkAt(n) > n && w.tag(w.chunkAt(n)).IsFinite() {
		return nil // "described the fire as he left"
	}
	return w.is(object, n)
}

// is returns the sentence of an object and what it is said to be, from the token
// at n on.
func (w *wording) is(object []int, n int) []extract.Part {
	for w.tag(n) == chunk.Open && !w.closesInside(w.tokens[n]) {
		n++
	}
	if n >= len(w.tokens) || len(object) == 0 || w.isPersonal() || w.tag(n) == chunk.Wh || w.lower(n) == that {
		return nil // "called the plan that she wrote a joke"
	}
	if t := w.tag(n); w.Chunk[w.tokens[n]] == 0 && t != chunk.Adj && t != chunk.Part && t != chunk.Adv && t != chunk.Open && t != chunk.Ing {
		return nil
	}
	out := w.named(object)
	if out == nil {
		return nil
	}
	text := "is"
	if w.arePlural(object) {
		text = "are"
	}
	w.dropped = n
	at := w.Text.Tokens[w.tokens[n]].Start
	return append(append(out, extract.Part{Span: spanAt(at), Text: text}), w.parts()...)
}

// called returns the sentence of "called for X", "called X a liar".
func (w *wording) called() []extract.Part {
	d := w.draft
	switch {
	case w.Lower(d.cueEnd) == forWord || w.Lower(d.cueEnd-1) == forWord || w.lower(0) == forWord:
		if w.lower(0) == forWord {
			w.tokens = w.tokens[1:]
		}
		if len(w.tokens) > 0 && w.isThing() && w.mainVerb(0) < 0 {
			return w.there()
		}
		return nil
	case w.Lower(d.cueEnd) == on || w.lower(0) == on:
		return nil
	}
	object, n := w.object()
	if len(object) == 0 || n == 0 && w.Tags[object[0]] == chunk.Prep {
		return nil
	}
	if n > 0 && w.chunkAt(n) == 0 && w.tag(n) != chunk.Open {
		return nil
	}
	return w.is(object, n)
}

// there returns the sentence of what somebody demands: "[There should be] an
// inquiry".
func (w *wording) there() []extract.Part {
	at := w.Text.Tokens[w.tokens[0]].Start
	if w.isPersonal() || w.size() < 2 {
		return nil
	}
	for n := range w.tokens {
		if w.lower(n) == beWord { // "the show be stopped"
			return nil
		}
	}
	return append([]extract.Part{{Span: spanAt(at), Text: "There should be"}}, w.parts()...)
}

// exists returns the sentence of "confirmed the existence of a fund": "[There is] a
// fund". What comes after "the existence of" must be a thing that a name or an article
// with "a" or none begins: "the existence of the plan" is not that the plan is there.
func (w *wording) exists() []extract.Part {
	n := 0
	if w.tag(0) == chunk.Det {
		n = 1
	}
	if !words.Existing.Has(w.lower(n)) || w.lower(n+1) != of || w.chunkAt(n+2) == 0 || w.mainVerb(0) >= 0 {
		return nil
	}
	t := w.tag(n + 2)
	if h := w.lower(n + 2); t == chunk.Poss || t == chunk.Pron || t == chunk.Name || t == chunk.Det && !words.Indefinites.Has(h) && h != anyWord {
		return nil
	}
	text, first := "There is", n+2
	if w.arePlural(w.tokens[n+2 : w.chunkAt(n+2)]) {
		text = "There are"
	}
	if w.lower(first) == anyWord {
		if text == "There is" || first+1 >= len(w.tokens) {
			return nil
		}
		first++
	}
	w.dropped = first
	at := w.Text.Tokens[w.tokens[n]].Start
	return append([]extract.Part{{Span: spanAt(at), Text: text}}, w.parts()...)
}

// had returns the sentence of "denied any knowledge of it": "[Jane Doe had]
// knowledge of it". Of "denied any wrongdoing" it is "[Jane Doe is guilty of] wrongdoing".
func (w *wording) had() []extract.Part {
	n := 0
	if w.lower(0) == anyWord {
		n = 1
	}
	if n >= len(w.tokens) {
		return nil
	}
	if w.isOffence(n) {
		verb := " is guilty of"
		if w.arePlural(nil) {
			verb = " are guilty of"
		}
		return w.withSource(verb, n)
	}
	c := w.Chunk[w.tokens[n]]
	if c == 0 || !words.Possessing.Has(w.Words[w.Chunks[c-1].Head()].Lower) || w.Tags[w.Chunks[c-1].First] == chunk.Poss || w.lower(n) == the {
		return nil // "the involvement of others"
	}
	return w.withSource(" had", n)
}

// isOffence reports whether the source is people, and the content from the token at n on is only a
// noun for an offence: "wrongdoing". "The fraud", "voter fraud" and "fraud by others" can be some
// other's, and so can what a commission denies.
func (w *wording) isOffence(n int) bool {
	if w.from == nil || w.from.Entity >= 0 && w.names.Entities[w.from.Entity].Kind != dossier.Person || w.from.Entity < 0 && !w.from.Unnamed || n < len(w.tokens)-1 {
		return false
	}
	c := w.Chunk[w.tokens[n]]
	return c != 0 && w.Chunks[c-1].Last > w.tokens[len(w.tokens)-1] && words.Offences.Has(w.Words[w.Chunks[c-1].Head()].Lower) &&
		w.Tags[w.Chunks[c-1].First] != chunk.Poss && w.lower(n) != the
}
