package words

import (
	"strings"
	"testing"
)

func TestStem(t *testing.T) {
	for _, c := range []struct{ a, b string }{
		{"closing", "shut"}, {"stopped", "stops"}, {"parties", "part"}, {"vessel", "ship"}, {"falling", "fallen"},
	} {
		if x, y := stem(c.a), stem(c.b); x != y {
			t.Errorf("%s has the stem %s, %s the stem %s", c.a, x, c.b, y)
		}
	}
	for _, c := range []struct{ a, b string }{{"open", "shut"}, {"import", "export"}, {"passed", "pas"}} {
		if stem(c.a) == stem(c.b) {
			t.Errorf("%s and %s have one stem", c.a, c.b)
		}
	}
}

// A word in two groups would have the stem of the last one.
func TestSynonymsAreInOneGroup(t *testing.T) {
	for _, g := range strings.Split(synonymGroups, "|") {
		words := strings.Fields(g)
		for _, w := range words {
			if got := synonyms[w]; got != words[0] {
				t.Errorf("%s is in the groups of %s and %s", w, words[0], got)
			}
		}
	}
}

func TestContrariesHoldInBothOrders(t *testing.T) {
	for pair := range contraries {
		if !contraries[[2]string{pair[1], pair[0]}] {
			t.Errorf("%s contradicts %s, but not the other way round", pair[0], pair[1])
		}
	}
}
