package markdown_test

import (
	"io"
	"strings"
	"testing"

	"dossier/internal/source/markdown"
	"dossier/internal/text/span"
)

// article returns a text of about 6 kB, and marks as dense as those of an
// article.
func article() (string, []markdown.Mark) {
	body := strings.Repeat("The captain of the *Mary* said on Tuesday that two ships had left the [port](https://example.org/port). "+
		"Officials, who would not be named, denied it.\n\n", 35)
	var marks []markdown.Mark
	for i := 0; i+60 < len(body); i += 40 {
		marks = append(marks, markdown.Mark{Span: span.Span{Start: i, End: i + 12}, ID: "m", Class: "mention", Href: "../people/x.html"})
		if i%160 == 0 {
			marks = append(marks, markdown.Mark{Span: span.Span{Start: i, End: i + 60}, Class: "statement"})
		}
	}
	return body, marks
}

func BenchmarkProse(b *testing.B) {
	body, _ := article()
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	for b.Loop() {
		markdown.Parse(body).Prose()
	}
}

func BenchmarkRender(b *testing.B) {
	body, marks := article()
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := markdown.Render(io.Discard, body, markdown.Options{Marks: marks, HeadingShift: 1}); err != nil {
			b.Fatal(err)
		}
	}
}
