package document

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

// firstLine returns the span of the first line of body that has text, without
// white space at its ends.
func firstLine(body string) span.Span {
	start := strings.IndexFunc(body, func(r rune) bool { return !unicode.IsSpace(r) })
	if start < 0 {
		return span.Span{}
	}
	end := len(body)
	if i := strings.IndexAny(body[start:], "\r\n"); i >= 0 {
		end = start + i
	}
	return span.Span{Start: start, End: start + len(strings.TrimRightFunc(body[start:end], unicode.IsSpace))}
}

// maxTitle is the maximum number of code points of a first line that is used as
// the title.
const maxTitle = 120

// isTitle reports whether the first line of a text looks like a title: it is
// short and does not end with a mark that ends a sentence or continues it.
func isTitle(line string) bool {
	return line != "" && utf8.RuneCountInString(line) <= maxTitle && !strings.ContainsRune(".,;:", rune(line[len(line)-1]))
}

// titleOfFile returns a title made from the file's name. The leading date is
// removed, hyphens become spaces and the first letter becomes a capital.
func titleOfFile(p string) string {
	name := base(p)
	d := datePrefix(name)
	if d == len(name) {
		return name
	}
	name = name[d:]
	words := strings.Join(strings.FieldsFunc(name, func(r rune) bool { return r == '-' || r == '_' || unicode.IsSpace(r) }), " ")
	if words == "" {
		return base(p)
	}
	r, n := utf8.DecodeRuneInString(words)
	return string(unicode.ToUpper(r)) + words[n:]
}

// datePrefix returns the length of the date at the start of name.
func datePrefix(name string) int {
	for _, n := range []int{len("2023-09-12"), len("2023-09")} {
		if len(name) >= n && !dateIn(name[:n]).IsZero() && !digitAt(name, n) {
			return n
		}
	}
	return 0
}

// dateOfFile returns the date in the name of the file: a day anywhere in the
// name, or else a month at its start.
func dateOfFile(p string) edtf.Date {
	name := base(p)
	const day = len("2023-09-12")
	for i := 0; i+day <= len(name); i++ {
		if digitAt(name, i-1) || digitAt(name, i+day) {
			continue
		}
		if d := dateIn(name[i : i+day]); !d.IsZero() {
			return d
		}
	}
	return dateIn(name[:datePrefix(name)])
}

// dateIn returns the day or month in s, or the zero date if s is neither.
func dateIn(s string) edtf.Date {
	for i := range len(s) {
		if hyphen := i == 4 || i == 7; hyphen != (s[i] == '-') || !hyphen && !digitAt(s, i) {
			return edtf.Date{}
		}
	}
	d, err := edtf.Parse(s)
	if err != nil {
		return edtf.Date{}
	}
	return d
}

func digitAt(s string, i int) bool { return i >= 0 && i < len(s) && s[i] >= '0' && s[i] <= '9' }
