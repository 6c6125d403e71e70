package document

import (
	"strings"

	"dossier/internal/diag"
	"dossier/internal/source/frontmatter"
	"dossier/internal/text/span"
)

// readList parses a file that is a YAML list of mappings. It reports whether the
// file could be parsed at all. Entries with errors are left out.
func readList(src diag.Source, item frontmatter.Item) (problems diag.List, ok bool) {
	if len(src.Text) > MaxSize {
		return diag.List{TooLarge(src.Path)}, false
	}
	problems = frontmatter.CheckText(src)
	if problems.Errors() > 0 {
		return problems, false
	}
	start := len(src.Text) - len(strings.TrimPrefix(src.Text, "\ufeff"))
	return append(problems, frontmatter.DecodeList(src, span.Span{Start: start, End: len(src.Text)}, item)...), true
}
