package export

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// formulaStarts are the characters that make a spreadsheet read a cell as a
	// formula, and their full-width forms, which some read alike.
	formulaStarts = "=+-@＝＋－＠"
	// lineParts are the characters at which a spreadsheet may begin a cell if it
	// opens the file with another separator than a comma. Quotation marks do not
	// keep such a cell together.
	lineParts = ";\t\r\n"
	// dropped are the characters that a spreadsheet may remove from the start of
	// a cell.
	dropped = "\t\r\n\ufeff"
)

// plainCell returns a cell that a spreadsheet does not read as a formula, whatever
// separator it uses. An apostrophe is put before each part that would be one, and
// before a cell that begins with a character that may be removed.
func plainCell(cell string) string {
	first, _ := utf8.DecodeRuneInString(cell)
	if !strings.ContainsAny(cell, formulaStarts) && !strings.ContainsRune(dropped, first) {
		return cell
	}
	var b strings.Builder
	for rest := cell; rest != ""; {
		part := rest
		if i := strings.IndexAny(rest, lineParts); i >= 0 {
			part = rest[:i+1]
		}
		if isFormula(part) || b.Len() == 0 && strings.ContainsRune(dropped, first) {
			b.WriteByte('\'')
		}
		b.WriteString(part)
		rest = rest[len(part):]
	}
	return b.String()
}

// isFormula reports whether the first character of part that a spreadsheet keeps
// begins a formula.
func isFormula(part string) bool {
	part = strings.TrimLeftFunc(part, func(r rune) bool {
		return r == '"' || unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
	})
	first, n := utf8.DecodeRuneInString(part)
	return n > 0 && strings.ContainsRune(formulaStarts, first)
}
