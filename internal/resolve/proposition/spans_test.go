package proposition

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
)

// How long and at what time of the day something is tells two propositions apart.
func TestOtherSpans(t *testing.T) {
	for _, test := range []struct {
		a, b []string
		want bool
	}{
		{[]string{"P3D"}, []string{"P3W"}, true},
		{[]string{"P14D"}, []string{"P2W"}, false},
		{[]string{"P3D"}, []string{"PXD"}, false},
		{[]string{"P3D"}, nil, false},
		{[]string{"P3D", "P1Y"}, []string{"P1Y", "P2D"}, false},
		{[]string{"2024-05-14TMO"}, []string{"2024-05-14TEV"}, true},
		{[]string{"2024-05-14TNI"}, []string{"2024-05-14TEV"}, false},
		{[]string{"2024-05-14TMO"}, []string{"P3D"}, false},
		{[]string{"2024-05-14"}, []string{"2024-05-15"}, false}, // dates are compared elsewhere
	} {
		r := NewReader(words.English(), nil)
		of := func(values []string) *meaning {
			m := &wording{}
			for _, v := range values {
				if s := spanOf(&dossier.Time{Value: v}); s != "" {
					m.spans = append(m.spans, s)
				}
			}
			return r.learn(m)
		}
		a, b := of(test.a), of(test.b)
		if got := r.otherSpans(a, b); got != test.want || r.otherSpans(b, a) != got {
			t.Errorf("%v, %v: %t", test.a, test.b, got)
		}
	}
}
