package times

import (
	"strings"
	"testing"

	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// article is the date of the articles in these tests, a Wednesday.
const article = "2023-09-13"

func date(t testing.TB, s string) edtf.Date {
	t.Helper()
	if s == "" {
		return edtf.Date{}
	}
	d, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func textOf(s string) *segment.Text {
	return segment.New(s, segment.PlainBlocks(s), words.Segmentation)
}

func findIn(t testing.TB, text, anchor string) []extract.TimeExpression {
	t.Helper()
	return Find(textOf(text), date(t, anchor))
}

// listed returns what is found, as "words = value; words = value".
func listed(text string, found []extract.TimeExpression) string {
	var b strings.Builder
	for i, e := range found {
		if i > 0 {
			b.WriteString("; ")
		}
		b.WriteString(e.Span.Text(text) + " = " + e.Value)
	}
	return b.String()
}

// cases are texts and what is to be found in them.
type cases [][2]string

func (c cases) run(t *testing.T, anchor string) {
	t.Helper()
	for _, x := range c {
		if got := listed(x[0], findIn(t, x[0], anchor)); got != x[1] {
			t.Errorf("%s\n got %s\nwant %s", x[0], got, x[1])
		}
	}
}
