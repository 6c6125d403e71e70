package proposition

import (
	"testing"

	"dossier/internal/extract/english/words"
)

// Short propositions that give other reasons or times for one thing are two. One can give none, and
// a long one tells more.
func TestOtherGrounds(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"the cellar flooded because a pump failed", "the cellar flooded before the storm", true},
		{"the cellar flooded after a pump failed", "the cellar flooded after heavy rain", true},
		{"the cellar flooded because a pump failed", "the cellar flooded", false},
		{"the cellar flooded because a pump failed", "the cellar flooded after the failure of the pumps", false},
		{"the cellar flooded because a pump failed, said neighbours of the mill at the storm", "the cellar flooded before the storm", false},
		{"the cellar flooded although a pump worked", "the cellar flooded before the storm", false},
		{"the cellar of the mill by the river flooded badly because an old electric pump failed", "the cellar of the mill by the river flooded badly before the first big storm came", false},
	} {
		r := NewReader(words.English(), nil)
		if got := r.otherGrounds(r.line(test.a), r.line(test.b)); got != test.want {
			t.Errorf("%s / %s: %t", test.a, test.b, got)
		}
	}
}

// That it is open whether something is so does not say that it is. Two that say so are alike.
func TestWhether(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want float64
	}{
		{"it was unclear whether the ferries would sail", "the ferries would sail", 1},
		{"it was unclear whether the ferries would sail", "the owner did not know whether the ferries would sail", 0},
		{"the owner knew when the ferries would sail", "the ferries would sail", 0},
	} {
		r := NewReader(words.English(), nil)
		var f Features
		r.alignForms(&f, r.line(test.a), r.line(test.b))
		if f[questionOther] != test.want {
			t.Errorf("%s / %s: %g", test.a, test.b, f[questionOther])
		}
	}
}
