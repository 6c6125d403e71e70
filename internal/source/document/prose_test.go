package document

import (
	"strings"
	"testing"
)

func TestTextsKeep(t *testing.T) {
	var all texts
	var kept, want []string
	for i := range 100 {
		w := strings.Repeat(string(rune('a'+i%26)), i*i*10) // up to 98 kB
		kept, want = append(kept, all.keep(w)), append(want, w)
	}
	for i := range kept {
		if kept[i] != want[i] {
			t.Errorf("text %d: %.10q, want %.10q", i, kept[i], want[i])
		}
	}
}
