package english_test

import (
	"strings"
	"testing"

	"dossier/internal/extract"
	"dossier/internal/extract/english"
	"dossier/internal/text/segment"
)

// A text in which every word may be a cue is searched if it is short, and given up
// if it is long. A long text of usual sentences is searched.
func TestWorkIsLimited(t *testing.T) {
	for _, c := range []struct {
		words   string
		n       int
		complex bool
	}{
		{"said ", 1000, false},
		{"said ", 40_000, true},
		{"Ana Silva said on Monday that Rui Costa had left the port of Lisbon. ", 3000, false},
	} {
		body := strings.Repeat(c.words, c.n)
		r := extract.Run(english.Language, body, segment.PlainBlocks(body), extract.About{})
		if r.TooComplex != c.complex || r.Failure != "" {
			t.Errorf("%d times %q: too complex %v, failure %q", c.n, c.words, r.TooComplex, r.Failure)
		}
		if found := len(r.Statements) > 0; r.TooComplex && (found || len(r.Names.Mentions) > 0) {
			t.Errorf("%d times %q: findings of an article that was given up", c.n, c.words)
		}
	}
}
