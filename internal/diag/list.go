package diag

import "slices"

// List is a list of diagnostics. The zero List is empty and ready for use.
type List []Diagnostic

// Add appends ds to the list.
func (l *List) Add(ds ...Diagnostic) { *l = append(*l, ds...) }

// Sort sorts the list by path, line, column, code and message.
func (l List) Sort() { slices.SortStableFunc(l, compare) }

// Errors returns the number of errors.
func (l List) Errors() int { return l.count(Error) }

// Warnings returns the number of warnings.
func (l List) Warnings() int { return l.count(Warning) }

// Infos returns the number of diagnostics with severity Info.
func (l List) Infos() int { return l.count(Info) }

func (l List) count(s Severity) (n int) {
	for i := range l {
		if l[i].Severity == s {
			n++
		}
	}
	return n
}

// Promote turns every warning into an error.
func (l List) Promote() {
	for i := range l {
		if l[i].Severity == Warning {
			l[i].Severity = Error
		}
	}
}
