package listfile

import (
	"fmt"
	"strings"
	"unicode"
)

// Pair is a key and its value, which is a text or a list of texts.
type Pair struct {
	Key    string
	Value  string
	Values []string // the value, if it is a list
	Word   bool     // true or false, written without quotation marks
}

func (l *List) format(pairs []Pair) string {
	var b strings.Builder
	for i, p := range pairs {
		b.WriteString(l.indent)
		if i == 0 {
			b.WriteString("- ")
		} else {
			b.WriteString("  ")
		}
		b.WriteString(p.line() + l.newline)
	}
	return b.String()
}

// Mapping returns the pairs as lines of a mapping.
func Mapping(pairs ...Pair) string {
	var b strings.Builder
	for _, p := range pairs {
		b.WriteString(p.line() + "\n")
	}
	return b.String()
}

// line returns the pair without a line break.
func (p Pair) line() string {
	value := scalar(p.Value)
	if p.Word {
		value = p.Value
	}
	if len(p.Values) > 0 {
		items := make([]string, len(p.Values))
		for j, v := range p.Values {
			items[j] = flow(v)
		}
		value = "[" + strings.Join(items, ", ") + "]"
	}
	return strings.TrimSuffix(p.Key+": "+value, " ")
}

// scalar returns text as a YAML scalar of one line. It adds quotation marks if
// the text could be read as something else.
func scalar(text string) string {
	text = strings.ToValidUTF8(text, "\ufffd")
	if isPlain(text) {
		return text
	}
	return quoted(text)
}

// flow returns text as an item of a list in brackets.
func flow(text string) string {
	if strings.ContainsAny(text, ",[]{}") {
		return quoted(strings.ToValidUTF8(text, "\ufffd"))
	}
	return scalar(text)
}

// isPlain reports whether text needs no quotation marks.
func isPlain(text string) bool {
	if text == "" || strings.Contains(text, ": ") || strings.Contains(text, " #") || strings.HasSuffix(text, ":") || strings.HasSuffix(text, " ") {
		return false
	}
	for i, r := range text {
		letter := unicode.IsLetter(r) || unicode.IsDigit(r)
		if i == 0 && !letter || r != ' ' && !unicode.IsGraphic(r) || unicode.IsSpace(r) && r != ' ' {
			return false
		}
	}
	switch strings.ToLower(text) {
	case "null", "true", "false", "yes", "no", "on", "off", "y", "n":
		return false
	}
	return true
}

// quoted returns text in double quotation marks.
func quoted(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r == ' ' || unicode.IsGraphic(r) && !unicode.IsSpace(r):
			b.WriteRune(r)
		case r > 0xffff:
			fmt.Fprintf(&b, `\U%08x`, r)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// Scalar returns text as a YAML scalar of one line, with quotation marks if it could
// be read as something else.
func Scalar(text string) string { return scalar(text) }
