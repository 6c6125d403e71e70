package resolve

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/text/segment"
)

// stems are the content words of tokens first to last-1, lower case, cut to
// their first six letters so that inflections fall together; sorted, each once.
func stems(t *segment.Text, first, last int) []string {
	var out []string
	for i := first; i < last; i++ {
		k := t.Tokens[i].Kind
		if k != segment.Word && k != segment.Number {
			continue
		}
		w := strings.ToLower(t.Word(i))
		if k == segment.Word && (utf8.RuneCountInString(w) < 4 || functionWords[w]) {
			continue
		}
		out = append(out, prefix(w, 6))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func prefix(w string, runes int) string {
	for i := range w {
		if runes == 0 {
			return w[:i]
		}
		runes--
	}
	return w
}

var functionWords = set(`about after again against also although among around because been before being between both could
	does doing down during each every from further have having here hers herself himself however into itself just like made make many
	might more most much must near never only other others ours over same shall should since some such than that their theirs them then
	there these they this those through told under until upon very want were what when where whether which while whom whose will with
	within without would your yours said says saying according reported january february march april june july august september october
	november december monday tuesday wednesday thursday friday saturday sunday week month year today yesterday tomorrow last next early
	late later earlier morning afternoon evening night`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// common counts what two sorted lists share.
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

// Two sentences of one date are one event from these measures on: they share
// at least minShared stems, and those are at least minOverlap of the shorter
// sentence's.
const (
	minShared  = 3
	minOverlap = 0.5
)

// same reports whether two sentences of one date tell of one event. That
// something happened and that it did not are two.
func same(a, b *dated) bool {
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

// meet reports whether two sentences share a person or, where either names no
// person, a place or organization.
func meet(a, b *dated) bool {
	if len(a.people) > 0 && len(b.people) > 0 {
		return share(a.people, b.people)
	}
	return share(a.places, b.places) || share(a.orgs, b.orgs)
}

func share(a, b []*dossier.Entity) bool {
	return slices.ContainsFunc(a, func(e *dossier.Entity) bool { return slices.Contains(b, e) })
}

// tooCommon is the number of sentences of one date from which on a stem says
// nothing of their likeness any more; it bounds the comparisons.
const tooCommon = 64

// sameEvents divides the sentences of one date into events. Only sentences
// that share a stem not too common are compared, so the work grows linearly.
func sameEvents(in []*dated) [][]*dated {
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
			if len(byStem[w]) < tooCommon {
				byStem[w] = append(byStem[w], i)
			}
		}
	}
	var out [][]*dated
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
