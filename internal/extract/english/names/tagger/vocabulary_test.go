package tagger

import "testing"

func TestVocabularyKeepsWordsApart(t *testing.T) {
	var v vocabulary
	v.reset(20) // it has to grow
	for range 2 {
		for w := uint64(1); w <= 500; w++ {
			if got := v.number(w << 32); got != int32(w-1) {
				t.Fatalf("word %d has number %d", w, got)
			}
		}
	}
	if v.size != 500 {
		t.Errorf("%d words", v.size)
	}
	v.reset(2)
	if got := v.number(7); got != 0 {
		t.Errorf("the first word of another article has number %d", got)
	}
}
