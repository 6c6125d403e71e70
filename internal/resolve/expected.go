package resolve

import (
	"strings"

	"dossier/internal/segment"
)

// expected reports whether a dated sentence speaks of what is to come: its
// date lies after the article's, or is the article's day and the clause of the
// time expression says "will", "is expected to" and the like.
func expected(d *dated) bool {
	published := d.article.Date
	if published.IsZero() {
		return false
	}
	if d.date.Earliest().Compare(published.Latest()) > 0 {
		return true
	}
	if d.date.Latest().Compare(published.Earliest()) < 0 {
		return false
	}
	return looksAhead(d.article.Text, d)
}

// looksAhead searches the clause of the time expression: what stands before it
// or, where it begins its clause ("On Friday the two will meet"), what follows.
func looksAhead(t *segment.Text, d *dated) bool {
	first, last := t.TokensIn(d.time.Span)
	s := &t.Sentences[t.SentenceAt(first)]
	words := 0
	for i := first - 1; i >= s.First; i-- {
		w := strings.ToLower(t.Word(i))
		if outlook[w] {
			return true
		}
		if boundaries[w] && (words > 0 || w != ",") {
			break
		}
		words++
	}
	if words > 1 {
		return false
	}
	for i := last; i < s.Last; i++ {
		w := strings.ToLower(t.Word(i))
		if outlook[w] {
			return true
		}
		if boundaries[w] && i > last {
			return false
		}
	}
	return false
}

// boundaries are words and marks that a clause begins with or ends before.
var boundaries = set(`, ; : — – where which who whom that and but or while when because although though after before since`)

// outlook are words that make a clause speak of what is expected or only
// possible; "early" stands for "as early as".
var outlook = set(`will would could may might shall expected scheduled planned plans due possible likely anticipated upcoming early 'll ’ll`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
