package weight

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"
	"unicode"

	"dossier/internal/dossier"
	"dossier/internal/extract"
)

// vector is the content words of a passage by their stems: how often each occurs,
// the rare ones with more weight.
type vector map[string]float64

// lines knows how rare words are among the passages of events.
type lines struct {
	words *extract.Words
	with  map[string]int // passages that have a stem
	all   int            // passages
}

func newLines(words *extract.Words, events []*dossier.Event) *lines {
	l := &lines{words: words, with: map[string]int{}}
	for _, e := range events {
		for _, v := range e.Evidence {
			l.all++
			for s := range l.count(v.Evidence) {
				l.with[s]++
			}
		}
	}
	return l
}

// count returns how often the stems of a passage occur in it.
func (l *lines) count(e dossier.Evidence) vector {
	out := vector{}
	for w := range strings.FieldsFuncSeq(strings.ToLower(e.Span.Text(e.Article.Prose)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if !l.words.IsEmpty(w) {
			out[l.words.Stem(w)]++
		}
	}
	return out
}

// of returns the vector of a passage, of length 1.
func (l *lines) of(e dossier.Evidence) vector {
	v := l.count(e)
	for s, n := range v {
		v[s] = n * math.Log(float64(l.all+1)/float64(l.with[s]+1))
	}
	v.scale()
	return v
}

func (v vector) scale() {
	length := 0.0
	for _, s := range v.stems() {
		length += v[s] * v[s]
	}
	if length > 0 {
		for s := range v {
			v[s] /= math.Sqrt(length)
		}
	}
}

// stems returns the stems in order, so that sums are the same each time.
func (v vector) stems() []string { return slices.Sorted(maps.Keys(v)) }

// rank puts the events of a day in order: those whose passages are nearest to
// what the passages of all say come first. What editors pinned or wrote a record of
// comes before them, and what did not happen or was only said behind them.
func (l *lines) rank(events []*dossier.Event) []*dossier.Event {
	vectors := make([][]vector, len(events))
	center := vector{}
	for i, e := range events {
		for _, v := range e.Evidence {
			x := l.of(v.Evidence)
			vectors[i] = append(vectors[i], x)
			for s, n := range x {
				center[s] += n
			}
		}
	}
	near := make(map[*dossier.Event]float64, len(events))
	for i, e := range events {
		for _, x := range vectors[i] {
			n := 0.0
			for _, s := range x.stems() {
				n += x[s] * center[s]
			}
			near[e] = max(near[e], n)
		}
	}
	out := slices.Clone(events)
	slices.SortStableFunc(out, func(a, b *dossier.Event) int {
		return cmp.Or(cmp.Compare(standsBack(a.Record), standsBack(b.Record)), cmp.Compare(unwritten(a), unwritten(b)), cmp.Compare(order(a), order(b)), cmp.Compare(near[b], near[a]))
	})
	return out
}

// order is what a reader of a timeline looks for: what happened, then what was said,
// then what did not happen, or not yet.
func order(e *dossier.Event) int {
	switch {
	case e.Outlook != dossier.Happened:
		return 2
	case e.OfStatement:
		return 1
	}
	return 0
}

// unwritten is 1 for an event without a record, else 0.
func unwritten(e *dossier.Event) int {
	if e.Record == nil {
		return 1
	}
	return 0
}
