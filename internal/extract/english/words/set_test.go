package words

import (
	"fmt"
	"testing"
)

func TestSetHasItsWordsOnly(t *testing.T) {
	s := NewSet("say tell n't")
	for _, w := range []string{"say", "tell", "n't"} {
		if !s.Has(Hash(w)) {
			t.Errorf("%q is missing", w)
		}
	}
	for i := range 5000 {
		if w := fmt.Sprint("word", i); s.Has(Hash(w)) {
			t.Errorf("%q is in it", w)
		}
	}
}
