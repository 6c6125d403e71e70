package diag

import (
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// maxPerFile is the maximum number of problems of one severity in one file that
// are printed one by one.
const maxPerFile = 50

// moreCode is the code of the diagnostic that counts the others.
const moreCode = "more-problems"

// Brief returns the list with the first 50 problems of each severity in each
// file. One diagnostic, at the place of the first one that is left out, says how
// many more there are.
func (l List) Brief() List {
	type kind struct {
		path     string
		severity Severity
	}
	total := map[kind]int{}
	for i := range l {
		total[kind{l[i].Path, l[i].Severity}]++
	}
	var out List
	seen := map[kind]int{}
	for i, d := range l {
		k := kind{d.Path, d.Severity}
		seen[k]++
		more := total[k] - maxPerFile
		switch {
		case more <= 0 || seen[k] <= maxPerFile:
			out.Add(l[i])
		case seen[k] == maxPerFile+1:
			out.Add(Diagnostic{
				Path: d.Path, Line: d.Line, Col: d.Col, Severity: d.Severity, Code: moreCode,
				Message: message.NewPrinter(language.English).Sprintf("and %d more %s in this file", more, plural(d.Severity, more)),
			})
		}
	}
	return out
}

// plural returns what n problems of a severity are called.
func plural(s Severity, n int) string {
	if n == 1 || s == Info {
		return s.String()
	}
	return s.String() + "s"
}
