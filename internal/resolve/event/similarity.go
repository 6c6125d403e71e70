package event

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/segment"
)

// stems returns the stems of tokens first to last-1, sorted, each once.
func stems(words *extract.Words, t *segment.Text, first, last int) []string {
	var out []string
	for i := first; i < last; i++ {
		stem := ""
		switch t.Tokens[i].Kind {
		case segment.Word:
			stem = words.SentenceStem(strings.ToLower(t.Word(i)))
		case segment.Number:
			stem = prefix(strings.ToLower(t.Word(i)), numberLength)
		}
		if stem != "" {
			out = append(out, stem)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// numberLength is the number of characters by which numbers are compared.
const numberLength = 6

// prefix returns the first runes of w.
func prefix(w string, runes int) string {
	for i := range w {
		if runes == 0 {
			return w[:i]
		}
		runes--
	}
	return w
}

// common returns the number of elements that two sorted lists share.
func common(a, b []string) int {
	n := 0
	for len(a) > 0 && len(b) > 0 {
		switch strings.Compare(a[0], b[0]) {
		case 0:
			n++
			a, b = a[1:], b[1:]
		case -1:
			a = a[1:]
		default:
			b = b[1:]
		}
	}
	return n
}

// Two sentences of one date can be one event if they share at least minShared
// stems, and these are at least minOverlap of the stems of the shorter one.
const (
	minShared  = 3
	minOverlap = 0.5
)

// same reports whether two sentences of one date are about one event. A sentence
// that says that something happened and one that says that it did not are about
// two.
func same(a, b *Sentence) bool {
	if a.event.Negated != b.event.Negated {
		return false
	}
	alike, meet := len(a.stems) == len(b.stems), meet(a, b)
	if !alike && !meet {
		return false
	}
	n := common(a.stems, b.stems)
	if alike && n >= minShared && n == len(a.stems) {
		return true // the same sentence, printed twice
	}
	return meet && n >= minShared && float64(n) >= minOverlap*float64(min(len(a.stems), len(b.stems)))
}

// meet reports whether two sentences share a person or, if one of them names no
// person, a place or an organization.
func meet(a, b *Sentence) bool {
	if len(a.people) > 0 && len(b.people) > 0 {
		return share(a.people, b.people)
	}
	return share(a.places, b.places) || share(a.orgs, b.orgs)
}

func share(a, b []*dossier.Entity) bool {
	return slices.ContainsFunc(a, func(e *dossier.Entity) bool { return slices.Contains(b, e) })
}

// maxPerStem is the number of sentences of one date that are compared because
// they share a stem. It bounds the comparisons.
const maxPerStem = 64

// sameEvents groups the sentences of one date by event. Only sentences that
// share a stem are compared, and of a frequent stem only the first, so the work
// grows linearly.
func sameEvents(in []*Sentence) [][]*Sentence {
	group := make([]int, len(in)) // of each sentence, the first sentence of its event
	byStem := map[string][]int{}
	tried := make([]int, len(in)) // of each sentence, one more than the last that it was compared with
	for i := range in {
		group[i] = i
		for _, w := range in[i].stems {
			for _, j := range byStem[w] {
				g := group[j]
				if tried[j] == i+1 || group[i] == g {
					continue
				}
				tried[j] = i + 1
				if group[i] == i && same(in[i], in[j]) {
					group[i] = g
				}
			}
			if len(byStem[w]) < maxPerStem {
				byStem[w] = append(byStem[w], i)
			}
		}
	}
	var out [][]*Sentence
	at := map[int]int{}
	for i, g := range group {
		if g == i {
			at[i] = len(out)
			out = append(out, nil)
		}
		out[at[g]] = append(out[at[g]], in[i])
	}
	return out
}
