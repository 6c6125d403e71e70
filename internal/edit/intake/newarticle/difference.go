package newarticle

import (
	"strings"

	"dossier/internal/source/document"
	"dossier/internal/text/whitespace"

	"github.com/rogpeppe/go-internal/diff"
)

// difference returns how the text of a page differs from the article that is there,
// paragraph by paragraph, as a unified diff.
func difference(k *known, a *document.Article) string {
	out := string(diff.Diff(k.path, []byte(paragraphs(k.body)), "the saved page", []byte(paragraphs(a.Body))))
	_, out, _ = strings.Cut(out, "\n") // a line with the name of a program
	return out
}

// paragraphs returns a text with a paragraph on each line.
func paragraphs(body string) string {
	var b strings.Builder
	for p := range strings.SplitSeq(strings.ReplaceAll(body, "\r\n", "\n"), "\n\n") {
		if p = whitespace.Collapse(p); p != "" {
			b.WriteString(p + "\n")
		}
	}
	return b.String()
}
