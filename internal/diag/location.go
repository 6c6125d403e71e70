package diag

import "dossier/internal/text/span"

// Location is a place in a file that an editor wrote. It has the span of each
// value by key.
type Location struct {
	Source Source
	Span   span.Span
	Keys   map[string]span.Span
}

// At returns the span of the value of key, or the whole span if the key is not
// given.
func (l Location) At(key string) span.Span {
	if s, ok := l.Keys[key]; ok {
		return s
	}
	return l.Span
}

// Error returns an error at the value of key.
func (l Location) Error(key, code, message string) Diagnostic {
	return l.Source.Error(l.At(key), code, message)
}

// Warning returns a warning at the value of key.
func (l Location) Warning(key, code, message string) Diagnostic {
	return l.Source.Warning(l.At(key), code, message)
}
