package diag

import (
	"encoding/json"
	"io"
)

// line is the JSON form of a diagnostic.
type line struct {
	Path     string `json:"path"`
	Line     int    `json:"line"`
	Col      int    `json:"col"`
	Width    int    `json:"width,omitempty"`
	Severity string `json:"severity"`
	Code     string `json:"code"`
	Message  string `json:"message"`
	Excerpt  string `json:"excerpt,omitempty"`
	Hint     string `json:"hint,omitempty"`
}

// WriteJSON writes the list as JSON, one object per line, in the order of the
// list and as brief as [List.Brief] makes it.
func (l List) WriteJSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for _, d := range l.Brief() {
		if err := e.Encode(line{d.Path, d.Line, d.Col, d.Width, d.Severity.String(), d.Code, d.Message, d.Excerpt, d.Hint}); err != nil {
			return err
		}
	}
	return nil
}
