package frontmatter

import (
	"errors"
	"io"
	"strings"

	"go.yaml.in/yaml/v4"

	"dossier/internal/diag"
	"dossier/internal/text/span"
)

// errNoDocument reports whether err says that the YAML has only comments.
func errNoDocument(err error) bool {
	return errors.Is(err, io.EOF) || err != nil && strings.Contains(err.Error(), "no documents in stream")
}

// hintQuotes is the hint for most syntax errors in front matter.
const hintQuotes = `put the value in quotes, as in title: "Talks: day one"`

// complaints maps the most frequent messages of the YAML parser to plain words.
// If begins is set, the error is reported where the construct starts, not where
// the parser stopped. A tab where the parser stopped is appended to its message.
var complaints = []struct {
	contains, message, hint string
	begins                  bool
}{
	{"mapping values are not allowed", "a value contains a colon followed by a space", hintQuotes, false},
	{"cannot start any token\t", "tabs cannot be used for indentation", "use spaces", false},
	{"cannot start any token", "a value cannot start with this character", hintQuotes, false},
	{"tab character", "tabs cannot be used for indentation", "use spaces", false},
	{"unexpected end of stream", "the closing quotation mark is missing", "", true},
	{"unknown escape", "unknown escape sequence", `use single quotes, or write \\ for a backslash`, false},
	{"could not find expected ':'", `expected "key: value"`, "", true},
	{"expected ',' or ']'", "the list is not closed, or a comma is missing", hintQuotes, true},
	{"expected ',' or '}'", "the mapping is not closed, or a comma is missing", hintQuotes, true},
	{"did not find expected key", "expected the next key", hintQuotes, false},
	{"unknown anchor", "a value cannot start with an asterisk", hintQuotes, false},
	{"depth", "values are nested too deeply", "", false},
}

// syntax returns the diagnostic for an error of the YAML parser in sp.
func (d *decoder) syntax(sp span.Span, err error) diag.Diagnostic {
	message, hint, begins := err.Error(), "", false
	var mark, context yaml.Mark
	var load *yaml.LoadError
	if errors.As(err, &load) {
		message, mark, context = load.Message, load.Mark, load.ContextMark
	}
	if strings.HasPrefix(d.src.Text[d.lines.offset(mark.Line, mark.Column):sp.End], "\t") {
		message += "\t"
	}
	for _, c := range complaints {
		if strings.Contains(message, c.contains) {
			message, hint, begins = c.message, c.hint, c.begins
			break
		}
	}
	if begins && context.Line > 0 {
		mark = context
	}
	at := d.lines.offset(mark.Line, mark.Column)
	end := at
	if at < sp.End {
		end++
	}
	return d.src.Error(span.Span{Start: at, End: end}, "yaml-syntax", message).WithHint(hint)
}
