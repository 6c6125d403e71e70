package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/span"
)

// mainVerbs returns the verbs that say what the content is about in its main clause, without auxiliaries: its verb, the
// infinitive right behind it and the verbs that "and" joins to it. For "the clerk who sold the boat has refused to pay and
// fled" they are "refused", "pay" and "fled". There are none if its verb is a form of "be" or "have", which says nothing by
// itself. For "[the board] condemned the fire" it is the cue.
func (w *wording) mainVerbs() (out []span.Span) {
	if w.byCue {
		return []span.Span{w.Text.Tokens[w.draft.cue].Span}
	}
	n := w.clauseVerb(w.dropped)
	if n < 0 {
		n = w.formWithoutTense()
	}
	for n >= 0 && len(out) < dossier.MostMainVerbs {
		if n = w.lexical(n); n < 0 {
			return out
		}
		out = append(out, w.Text.Tokens[w.tokens[n]].Span)
		if w.tag(n+1) == chunk.To && w.tag(n+2) == chunk.Verb {
			n += 2
			continue
		}
		n = w.joinedVerb(n + 1)
	}
	return out
}

// clauseVerb returns the verb of the main clause of the content from n on, -1 if there is none. It can be one
// of which the tagger does not know that it is the verb, or what is demanded.
func (w *wording) clauseVerb(n int) int {
	verb := w.mainVerb(n)
	if k := w.subjunctive(); k >= 0 && (verb < 0 || k < verb) {
		return k
	}
	if verb < 0 {
		return w.untaggedVerb()
	}
	return verb
}

// subjunctive returns the verb of what is demanded, -1 if there is none right behind its subject: "return" of "demanded
// that the board return a boat sold in May".
func (w *wording) subjunctive() int {
	if !words.Demanding.Has(w.Words[w.draft.cue].Lower) {
		return -1
	}
	n := 0
	for n < len(w.tokens) && (w.Chunk[w.tokens[n]] != 0 || n == 0) {
		n++
	}
	for w.tag(n) == chunk.Adv {
		n++
	}
	if n > 0 && n < len(w.tokens) && w.tag(n) == chunk.Verb && w.Chunk[w.tokens[n]] == 0 {
		return n
	}
	return -1
}

// formWithoutTense returns the verb of content that has none with tense, -1 if there is none: of "the board to sell the
// boat" or "the clerk of selling the boat".
func (w *wording) formWithoutTense() int {
	for n := range w.tokens {
		switch t := w.tag(n); {
		case w.endsAt(n), t == chunk.Wh:
			return -1
		case t == chunk.To && w.tag(n+1) == chunk.Verb:
			return n + 1
		case t == chunk.Ing && w.Chunk[w.tokens[n]] == 0 && (n == 0 || w.lower(n-1) == of || w.lower(n-1) == forWord):
			return n
		}
	}
	return -1
}

// lexical returns the verb behind the auxiliaries that begin at n, -1 if there is none: "has been sold", "did not sell",
// "is at the port selling boats".
func (w *wording) lexical(n int) int {
	for ; n < len(w.tokens); n++ {
		h, t := w.lower(n), w.tag(n)
		switch {
		case words.ToBe.Has(h), words.ClauseAuxiliaries.Has(h), h == have, h == beWord, h == having, h == being, t == chunk.Modal, t == chunk.Adv, words.VerbNegations.Has(h):
		case t.IsVerb() && (w.Chunk[w.tokens[n]] == 0 || n > 0 && w.tag(n-1).IsFinite() && w.Chunk[w.tokens[n-1]] == 0):
			return n // "has requested asylum", which the tagger can take for a thing
		case t == chunk.Prep && words.ToBe.Has(w.lower(n-1)):
			return w.goingOn(n)
		default:
			return -1
		}
	}
	return -1
}

// goingOn returns the participle behind the place that begins with the preposition at n, -1 if there is none.
func (w *wording) goingOn(n int) int {
	for n++; n < len(w.tokens) && w.Chunk[w.tokens[n]] != 0 && w.tag(n) != chunk.Ing; n++ {
	}
	if w.tag(n) == chunk.Ing {
		return n
	}
	return -1
}

// joinedVerb returns where the verb begins that a conjunction joins to the main verb before n, -1 if there is none. What
// begins a clause with a subject of its own is none.
func (w *wording) joinedVerb(n int) int {
	for ; n+1 < len(w.tokens) && !w.endsAt(n); n++ {
		if w.tag(n) == chunk.Wh || w.subordinates(n) {
			return -1
		}
		if w.tag(n) != chunk.Conj {
			continue
		}
		k := n + 1
		for w.tag(k) == chunk.Adv {
			k++
		}
		if k < len(w.tokens) && w.tag(k).IsVerb() && w.Chunk[w.tokens[k]] == 0 {
			return k
		}
	}
	return -1
}

// mayAct reports whether what is demanded can be a clause whose verb the tagger took for a noun: it begins with "that", or with
// a name before what can be a verb, as in "demanded Lena Okoye arrest the pirates".
func (w *wording) mayAct() bool {
	if w.Words[w.draft.content[0].First].Lower == that {
		return true
	}
	n := 0
	for w.tag(n) == chunk.Det || w.tag(n) == chunk.Adj {
		n++
	}
	named := n
	for w.tag(n) == chunk.Name {
		n++
	}
	return n > named && n < len(w.tokens) && w.SensesOf(w.tokens[n]).Verb != 0 && w.tag(n) != chunk.PossS
}
