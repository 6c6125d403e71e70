package proposition

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
)

// Another word behind the same words tells two short propositions apart.
func TestOtherSlots(t *testing.T) {
	for _, test := range []struct {
		names, a, b string
		want        bool
	}{
		{"", "the swing bridge was safe for cars", "the bridge was safe for boats", true},
		{"", "the swing bridge was safe for cars", "the bridge was safe for old cars", false},
		{"", "the swing bridge was safe for cars", "the bridge was safe only for boats", true},
		{"", "the swing bridge was safe for cars", "the bridge was safe only for cars", false},
		{"", "the swing bridge was safe for cars", "the bridge was safe for cars of the town", false},
		{"", "the swing bridge was safe cars", "the bridge was safe boats", false},
		{"", "the swing bridge of the county was safe for cars", "the bridge was safe for boats in summer storms", false},
		{"", "the swing bridge of the county was safe for cars", "the county bridge was safe for boats in summer storms", true},
		{"lund tarn", "the summit would be held in Lund", "the next summit would be held in Tarn", true},
		{"lund", "the summit would be held in Lund", "the next summit would be held in the capital", false},
		{"", "the swing bridge in the old north town was safe for cars", "the bridge of the new county near the lake was safe for small boats in summer", false},
	} {
		r := NewReader(words.English(), nil)
		if test.names != "" {
			for _, n := range []string{"lund", "tarn"} {
				r.names[n] = true
			}
		}
		of := &dossier.Statement{Evidence: dossier.Evidence{Article: &dossier.Article{}}}
		p := newPairs(r, nil, []*dossier.Statement{of, of}, []meaning{*r.line(test.a), *r.line(test.b)})
		if got := p.otherSlots(0, 1); got != test.want || p.otherSlots(1, 0) != got {
			t.Errorf("%s / %s: %t", test.a, test.b, got)
		}
	}
}
