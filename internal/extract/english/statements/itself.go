package statements

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// ownActs are WordNet's lexicographer files of verbs for what people and bodies do
// and things do not: cognition, communication, competition, emotion, possession,
// social.
var ownActs = []byte{31, 32, 33, 37, 40, 41}

// itself puts the source in place of "it" or "its" at n, which the content begins
// with, if the source is a body that can be meant: "The board said it would sue". Of
// "Reuters said it would sue", that is not known: news is about others. It reports
// whether it did.
func (w *wording) itself(n int) bool {
	if n != 0 || w.dropped != 0 {
		return false
	}
	if w.isBlamedBySomebody() {
		w.replaced[n] = extract.Part{Who: extract.Speaker}
		return true
	}
	if !w.isBody() || w.hasAddressee() || !w.followsCue() {
		return false
	}
	p := extract.Part{Who: extract.Speaker}
	if w.tag(n) == chunk.Poss {
		p.Text = "’s"
	} else if !w.isOwnAct(n) {
		return false
	}
	w.replaced[n] = p
	return true
}

// isBlamedBySomebody reports whether the content is the claim of somebody, who is no "it", that it is
// to blame, and the source denies it: "rejected Jane Doe's claim that it was to blame".
func (w *wording) isBlamedBySomebody() bool {
	c := w.draft.content[0]
	if named := w.from != nil && w.from.Entity >= 0 && w.names.Entities[w.from.Entity].Kind != dossier.Person; !named && !w.isBody() {
		return false
	}
	if !words.Denying.Has(w.Words[w.draft.cue].Lower) || c.First >= w.tokens[0] || !words.It.Has(w.lower(0)) || !words.ToBe.Has(w.lower(1)) {
		return false
	}
	k := 2
	if w.tag(k) == chunk.To {
		k++
	}
	if !words.Blamed.Has(w.lower(k)) {
		return false
	}
	person := false
	for i := c.First; i < w.tokens[0]; i++ {
		if w.Tags[i] == chunk.Prep && w.Words[i].Lower != that {
			return false // "the claim about the broker that it"
		}
		m := w.mentionAt(i)
		person = person || m != nil && m.Kind == dossier.Person
	}
	return person
}

// isBody reports whether the source is one organization, state or other body that
// reports no news, and the first that its sentence names.
func (w *wording) isBody() bool {
	if !w.knowsSource() || !w.isOneSource() {
		return false
	}
	r := w.draft.source
	for k := r.First; k < r.Last; k++ {
		if h := w.Words[k].Lower; words.Media.Has(h) || words.Outlets.Has(h) {
			return false
		}
	}
	first := w.Text.Sentences[w.Text.SentenceAt(r.First)].First
	for k := w.afterDateline(first, r.First); k < r.First; k++ {
		if t := w.Tags[k]; t.IsNoun() && (t == chunk.Name || w.SensesOf(k).May&chunk.IsGroup != 0) && !words.DaysAndMonths.Has(w.Words[k].Lower) {
			return false
		}
	}
	if e := w.from.Entity; e >= 0 {
		return w.names.Entities[e].Kind != dossier.Person && w.Chunk[r.Last-1] == w.Chunk[r.First]
	}
	if w.Chunk[r.First] == 0 {
		return false
	}
	head := w.Chunks[w.Chunk[r.First]-1].Head()
	return w.Tags[head] == chunk.Noun && words.Bodies.Has(w.Words[head].Lower)
}

// followsCue reports whether the content is a clause right behind the verb of its
// source, in its sentence.
func (w *wording) followsCue() bool {
	d := w.draft
	k := d.cueEnd
	if w.Lower(k) == that {
		k++
	}
	return d.source.Last <= d.cue && k == w.tokens[0] && w.Text.SentenceAt(d.source.First) == w.Text.SentenceAt(k)
}

// isOwnAct reports whether the subject at n does what a body does and a thing does
// not.
func (w *wording) isOwnAct(n int) bool {
	verb := n + 1
	for w.tag(verb) == chunk.Adv {
		verb++
	}
	helper := uint32(0)
	for w.tag(verb) == chunk.Modal || words.ToBe.Has(w.lower(verb)) || words.ToHave.Has(w.lower(verb)) {
		helper = w.lower(verb)
		for verb++; w.tag(verb) == chunk.Adv || w.tag(verb) == chunk.Open; verb++ {
		}
	}
	h := w.lower(verb)
	switch {
	case words.ToHave.Has(helper) && h == no && words.Intentions.Has(w.lower(verb+1)), words.ToBe.Has(helper) && words.Minded.Has(h):
		return true // "it had no plans", "it was aware"
	case words.ToHave.Has(helper) && !words.ToBe.Has(helper) && w.tag(verb) != chunk.Part && w.tag(verb) != chunk.Past,
		words.ToBe.Has(helper) && w.tag(verb) != chunk.Ing:
		// "it has a leak", "it was sold"; but "it is willing to"
		return words.ToBe.Has(helper) && words.Willing.Has(h) && w.lower(verb+1) == to
	case !w.tag(verb).IsVerb() || words.Effects.Has(h):
		return false
	}
	return words.BodyActs.Has(h) || slices.Contains(ownActs, w.SensesOf(w.tokens[verb]).Verb)
}
