package segment

import "errors"

// ErrWork is the value that a search panics with if it looks at the words of a
// text too often.
var ErrWork = errors.New("too much work")

// The work that is allowed for a text, in words that are looked at. In usual
// articles the loops that count need about 3 for each word of the text.
const (
	minWork     = 1 << 26 // about a second
	workPerWord = 100
)

// Spend counts n words that are looked at. It panics with [ErrWork] if that is
// more than is allowed for the text. The count does not depend on time, so the
// result is the same on all machines. Loops call it if they can take more than
// linear time.
func (t *Text) Spend(n int) {
	if t.work += n; t.work > minWork+workPerWord*len(t.Tokens) {
		panic(ErrWork)
	}
}

// ResetWork sets the count to 0, so that another search may use the whole limit.
func (t *Text) ResetWork() { t.work = 0 }
