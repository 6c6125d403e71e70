package proposition

import (
	"testing"

	"dossier/internal/extract/english/words"
)

// A word that is rare in news counts more than a frequent one, and names do not
// count.
func TestAlignRare(t *testing.T) {
	r := NewReader(words.English(), nil)
	r.names["silva"] = true
	rare := func(a, b string) float64 {
		var f Features
		var room commonRoom
		x, y := r.line(a), r.line(b)
		c := commonOf(x, y, &room)
		r.alignRare(&f, x, y, c)
		return f[rareBoth]
	}
	if x, y := rare("the crane was new", "the crane was shut"), rare("the crane was new", "the quay was new"); x <= y {
		t.Errorf("with a rare word in common %g, with a frequent one %g", x, y)
	}
	if got := rare("Silva left", "Silva ate"); got != 0 {
		t.Errorf("with only a name in common %g", got)
	}
}

// A word that is a name in one of two propositions is none of their shared words.
func TestAlignRareOfNameOnOneSide(t *testing.T) {
	r := NewReader(words.English(), nil)
	r.names["wild"] = true
	var f Features
	var room commonRoom
	x, y := r.line("a wild card"), r.line("the Wild")
	c := commonOf(x, y, &room)
	r.alignRare(&f, x, y, c)
	if f[rareCosine] != 0 || f[rareShared] != 0 {
		t.Errorf("cosine %g, shared %g", f[rareCosine], f[rareShared])
	}
}
