package segment

import "testing"

// Work is allowed up to a limit that grows with the text.
func TestSpend(t *testing.T) {
	spent := func(tokens, work int) (stopped bool) {
		defer func() {
			if p := recover(); p != nil {
				stopped = p == ErrWork
			}
		}()
		text := &Text{Tokens: make([]Token, tokens)}
		text.Spend(work - 1)
		text.Spend(1)
		return false
	}
	for _, c := range []struct {
		tokens, work int
		stopped      bool
	}{
		{0, minWork, false},
		{0, minWork + 1, true},
		{10, minWork + 10*workPerWord, false},
		{10, minWork + 10*workPerWord + 1, true},
	} {
		if got := spent(c.tokens, c.work); got != c.stopped {
			t.Errorf("%d tokens, %d work: stopped %v", c.tokens, c.work, got)
		}
	}
}
