package diag

import "slices"

// List is the problems of a run. The zero List is empty and ready for use.
type List []Diagnostic

// Add appends ds.
func (l *List) Add(ds ...Diagnostic) { *l = append(*l, ds...) }

// Sort orders the list by path, line, column, code and message.
func (l List) Sort() { slices.SortStableFunc(l, compare) }

// Errors is the number of errors.
func (l List) Errors() int { return l.count(Error) }

// Warnings is the number of warnings.
func (l List) Warnings() int { return l.count(Warning) }

// Infos is the number of those that are no problem.
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
