package diag

import "strings"

// Severity is the severity of a problem.
type Severity uint8

// The severities. An Error keeps something out of the dossier. A Warning does
// not. An Info is information, not a problem.
const (
	Error Severity = iota
	Warning
	Info
)

// String returns the severity as it is printed.
func (s Severity) String() string { return [...]string{"error", "warning", "info"}[s] }

// Diagnostic is one problem.
type Diagnostic struct {
	Path      string
	Line, Col int // from 1, in code points; both are 1 for a problem with the whole file
	Severity  Severity
	Code      string
	Message   string
	Excerpt   string // the source line, possibly shortened; may be empty
	Caret     int    // code points of Excerpt before the marked part
	Width     int    // code points of Excerpt that are marked
	Hint      string // how to fix it; may be empty
}

// File returns a diagnostic about the file or folder at path as a whole. Its
// position is the start of the file.
func File(path string, severity Severity, code, message string) Diagnostic {
	return Diagnostic{Path: path, Line: 1, Col: 1, Severity: severity, Code: code, Message: Shorten(message)}
}

// WithHint returns d with the hint.
func (d Diagnostic) WithHint(hint string) Diagnostic {
	d.Hint = Shorten(hint)
	return d
}

// compare orders diagnostics by position, then by code and message, so that the
// order of a list does not depend on the order in which problems were found.
func compare(a, b Diagnostic) int {
	if c := strings.Compare(a.Path, b.Path); c != 0 {
		return c
	}
	if a.Line != b.Line {
		return a.Line - b.Line
	}
	if a.Col != b.Col {
		return a.Col - b.Col
	}
	if c := strings.Compare(a.Code, b.Code); c != 0 {
		return c
	}
	return strings.Compare(a.Message, b.Message)
}
