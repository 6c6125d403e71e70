package markdown

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"dossier/internal/text/span"
)

func TestMarksOfOneSpanAreLimited(t *testing.T) {
	for n, hidden := range map[int]int{maxEqual: 0, maxEqual + 2: 2} {
		marks := make([]Mark, n)
		for i := range marks {
			marks[i] = Mark{Span: span.Span{Start: 0, End: 3}, ID: fmt.Sprint("m", i)}
		}
		var b bytes.Buffer
		missed, err := Render(&b, "Ana left.", Options{Marks: marks})
		if err != nil || len(missed) != hidden || strings.Count(b.String(), `id="m`) != n-hidden {
			t.Errorf("%d marks: %d missed, want %d; %v; %s", n, len(missed), hidden, err, b.String())
		}
	}
}
