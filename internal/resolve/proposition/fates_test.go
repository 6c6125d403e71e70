package proposition

import (
	"testing"

	"dossier/internal/extract/english/words"
)

func TestOtherFates(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"two guards were wounded at the gate", "two guards died at the gate", true},
		{"two guards were wounded at the gate", "two guards died of their wounds at the gate", true},
		{"two guards were killed at the gate", "two guards died at the gate", false},
		{"two guards were wounded at the gate", "two guards were injured at the gate", false},
		{"two guards were killed and five wounded at the gate", "two guards were killed at the gate", false},
		{"two guards were missing at the gate", "two guards were hurt at the gate", true},
		{"two guards were missing at the gate", "two guards were at the gate", false},
	} {
		r := NewReader(words.English(), nil)
		a, b := r.line(test.a), r.line(test.b)
		if got := r.otherFates(a, b); got != test.want || r.otherFates(b, a) != got {
			t.Errorf("%q, %q: %t", test.a, test.b, got)
		}
	}
}
