package parallel

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"dossier/internal/text/segment"
)

func TestForCallsEachIndexOnce(t *testing.T) {
	for _, n := range []int{0, 1, 1000} {
		done := make([]int, n)
		For(n, func(i int) { done[i] += i })
		for i, got := range done {
			if got != i {
				t.Fatalf("%d of %d: %d", i, n, got)
			}
		}
	}
}

func TestForPassesPanicOn(t *testing.T) {
	defer func() {
		if p := fmt.Sprint(recover()); !strings.Contains(p, "the fifth") {
			t.Errorf("got %s", p)
		}
	}()
	For(100, func(i int) {
		if i == 5 {
			panic("the fifth")
		}
	})
}

func TestTokenized(t *testing.T) {
	for _, n := range []int{0, 1, batch, batch + 1} {
		texts := make([]*segment.Outline, n)
		for i := range texts {
			prose := strings.Repeat("word ", i+1)
			texts[i] = segment.New(prose, segment.PlainBlocks(prose), nil).Outline()
		}
		var before, after []int
		tokens := make([]int, n)
		loaded := make([]bool, n)
		Tokenized(texts, func(i int) { loaded[i] = true }, func(i int, text *segment.Text) {
			if !loaded[i] {
				t.Errorf("text %d of %d comes before it is loaded", i, n)
			}
			before = append(before, i)
		},
			func(i int, text *segment.Text) { tokens[i] = len(text.Tokens) },
			func(i int, text *segment.Text) { after = append(after, i) })
		if len(before) != n || !slices.IsSorted(before) || !slices.Equal(before, after) {
			t.Errorf("%d texts: before %v, after %v", n, before, after)
		}
		for i, got := range tokens {
			if got != i+1 {
				t.Errorf("text %d of %d has %d tokens", i, n, got)
			}
		}
	}
}
