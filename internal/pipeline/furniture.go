package pipeline

import (
	"fmt"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/source/document"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// FurnitureProblems returns the warning about the blocks of an article that are
// furniture of its page, if there are any. It names all their lines.
func FurnitureProblems(a *document.Article, blocks []segment.Block) (problems diag.List) {
	var lines []string
	first, at := 0, 0 // of the lines in a row that are not listed yet
	list := func() {
		switch {
		case first == 0:
		case at == first:
			lines = append(lines, fmt.Sprint(first))
		default:
			lines = append(lines, fmt.Sprintf("%d-%d", first, at))
		}
	}
	var where span.Span
	for _, b := range blocks {
		if b.Kind != segment.Furniture {
			continue
		}
		s := span.Span{Start: b.Start + a.BodyOffset, End: b.End + a.BodyOffset}
		if where.Empty() {
			where = s
		}
		from, _ := a.Source.Position(s.Start)
		to, _ := a.Source.Position(s.End)
		if first == 0 || from > at+1 {
			list()
			first = from
		}
		at = to
	}
	if list(); lines == nil {
		return nil
	}
	d := a.Source.Warning(where, "web-furniture", "not searched, since it looks like furniture of a web page and no part of the article: "+noun(lines)+" "+strings.Join(lines, ", ")).
		WithHint("remove these lines from the article if they are none of its text; if they are, annotate what matters in them")
	problems.Add(d)
	return problems
}

func noun(lines []string) string {
	if len(lines) == 1 && !strings.Contains(lines[0], "-") {
		return "line"
	}
	return "lines"
}
