package dossier

import (
	"strings"
	"testing"

	"dossier/internal/text/span"
)

func TestSpansMoveWithAnEdit(t *testing.T) {
	const old, now = "one two three four", "one two and three four"
	e := changeBetween(old, now)
	for _, word := range []string{"one", "two", "four", old} {
		at := strings.Index(old, word)
		got, ok := e.move(span.Span{Start: at, End: at + len(word)})
		want := word
		if word == old {
			want = now
		}
		if !ok || got.Text(now) != want {
			t.Errorf("%q becomes %q, %v", word, got.Text(now), ok)
		}
	}
	torn := changeBetween("one two three", "one 2 three")
	if got, ok := torn.move(span.Span{Start: 2, End: 5}); ok || !got.Empty() {
		t.Errorf("a span that ends in what changed becomes %v", got)
	}
}
