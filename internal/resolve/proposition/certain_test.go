package proposition

import (
	"testing"

	"dossier/internal/extract/english/words"
)

// "Today" in a long quotation of one person is one day.
func TestRequoted(t *testing.T) {
	const quotation = "we asked the board today to sell the old northern mill"
	for _, test := range []struct {
		text        string
		named, both float64
		want        bool
	}{
		{quotation, 1, 1, true},
		{quotation + " again", 1, 1, false},
		{quotation, 0, 1, false},
		{quotation, 1, 0, false},
	} {
		r := NewReader(words.English(), nil)
		var f Features
		f[namedSame], f[bothQuoted] = test.named, test.both
		if got := requoted(r.line(quotation), r.line(test.text), &f); got != test.want {
			t.Errorf("%+v: %t", test, got)
		}
	}
	r := NewReader(words.English(), nil)
	f := Features{namedSame: 1, bothQuoted: 1}
	if short := r.line("we sold the northern mill today"); requoted(short, short, &f) {
		t.Error("a short quotation can be said twice")
	}
}
