package statements

import (
	"slices"

	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// themselves puts the source in place of "they" at n, which the content begins with, if
// the source is people that can be meant and speak of what they want, or will do: "The
// dockers said they would appeal". Of "Prosecutors said they planned the fire", that is
// not known. It reports whether it did.
func (w *wording) themselves(n int) bool {
	if n != 0 || w.dropped != 0 || w.tag(n) != chunk.Pron || !w.knowsSource() || w.hasAddressee() || !w.followsCue() || !w.areAlone() || !w.willAct(n+1) {
		return false
	}
	w.replaced[n] = extract.Part{Who: extract.Speaker}
	return true
}

// areAlone reports whether the source is people by a noun in the plural, and the first
// that its sentence names.
func (w *wording) areAlone() bool {
	r := w.draft.source
	n := w.Chunk[r.First]
	if n == 0 {
		return false
	}
	head := w.Chunks[n-1].Head()
	if w.Tags[head] != chunk.Nouns || !w.isPeople(head) || w.Chunks[n-1].Last != r.Last {
		return false
	}
	first := w.Text.Sentences[w.Text.SentenceAt(r.First)].First
	for k := w.afterDateline(first, r.First); k < r.First; k++ {
		if t := w.Tags[k]; t == chunk.Nouns || t == chunk.Name && !words.DaysAndMonths.Has(w.Words[k].Lower) || t == chunk.Pron {
			return false
		}
	}
	return true
}

// willAct reports whether the verb group at n is of a wish, or of what people will do and
// a thing does not: "want to", "would not accept".
func (w *wording) willAct(n int) bool {
	will := false
	for w.tag(n) == chunk.Adv || words.Prospects.Has(w.lower(n)) || words.VerbNegations.Has(w.lower(n)) {
		will = will || words.Prospects.Has(w.lower(n))
		n++
	}
	h := w.lower(n)
	if words.Wishes.Has(h) {
		return true
	}
	return will && w.tag(n) == chunk.Verb && !words.Effects.Has(h) && !words.ToBe.Has(h) && (words.BodyActs.Has(h) || slices.Contains(ownActs, w.SensesOf(w.tokens[n]).Verb))
}
