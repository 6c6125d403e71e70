package proposition

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
)

// A line bears on itself as the same, and the score of any two is a share.
func FuzzCompare(f *testing.F) {
	f.Add("The old quay in Novoport will not be closed", "the quay in Novoport, 2,000 metres, stays open")
	f.Add("not this but that and that", "no\xff n't \u0301 12 May 2024")
	f.Fuzz(func(t *testing.T, a, b string) {
		r := NewReader(words.English(), nil)
		r.names["novoport"] = true
		x, y := r.line(a), r.line(b)
		if l := r.compare(x, x); l.contrary || l.differ != dossier.NoQuantity || l.score != 0 && l.score != 1 {
			t.Errorf("%q bears on itself as %+v", a, l)
		}
		if l := r.compare(x, y); l.score < 0 || l.score > 1 || l.score > 0 && r.comparison(x, y, l).Words == 0 {
			t.Errorf("%q and %q: %+v", a, b, l)
		}
	})
}
