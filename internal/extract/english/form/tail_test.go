package form

import (
	"strings"
	"testing"
)

// A notice behind the last sentence of an article takes nothing of the article with it.
func TestNoticeBehindTheLastSentence(t *testing.T) {
	for _, c := range []struct {
		head, tail string
		apart      bool
	}{
		{"The board will have to choose between the lock and the quay.", "The opinions expressed in this column are solely those of Piet Lorne.", true},
		{"The quay is what the board wants. It will have to pay for it.", "The opinions expressed in this column are solely those of Piet Lorne.", true},
		{"Should the board choose the lock or rather the quay?", "Follow us on Facebook for more from the Gazette of Norburg and its harbour.", true},
		{"The board will have to choose.", "The opinions expressed in this column are solely those of Piet Lorne.", false},
		{"Piet Lorne is the author of two books on the harbour of Norburg.", "The views expressed in this column are his own.", false},
		{"The quay is the place that the board has to think of first.", "The opinions expressed in this column are solely those of Piet Lorne.", true},
		{"We use cookies to show you what you may want to read.", "By continuing you agree to our privacy policy and to our terms of use.", false},
	} {
		text := strings.Replace(story, "%", c.head+" "+c.tail, 1)
		if !isFurniture(t, text, c.tail) {
			t.Errorf("%q is not furniture", c.tail)
		}
		if got := !isFurniture(t, text, c.head); got != c.apart {
			t.Errorf("%q before %q is read: %v", c.head, c.tail, got)
		}
	}
}
