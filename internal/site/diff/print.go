package diff

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// headings are the headings of the kinds of change.
var headings = map[string]string{
	"claim": "Claims", "person": "People", "organization": "Organizations", "place": "Places", "statement": "Statements", "event": "Events", "article": "Articles",
}

// Print writes changes as text, one a line, under headings.
func Print(w io.Writer, changes []Change) error {
	var b strings.Builder
	kind := ""
	for _, c := range changes {
		if c.Kind != kind {
			if kind != "" {
				b.WriteByte('\n')
			}
			kind = c.Kind
			b.WriteString(headings[kind] + "\n")
		}
		fmt.Fprintf(&b, "  %-9s  %s\n", c.What, line(c))
	}
	if len(changes) == 0 {
		b.WriteString("no differences\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func line(c Change) string {
	title := printable(c.Title)
	switch c.What {
	case Moved:
		return fmt.Sprintf("%s mentions: %s → %s", title, printable(c.Old), printable(c.New))
	case Passage:
		return fmt.Sprintf("%q → %q", printable(c.Old), printable(c.New))
	case Text:
		return title + ": the text is another"
	case Changed:
		return title + ", " + c.Field + ": " + orNone(c.Old) + " → " + orNone(c.New)
	case Status, Retracted, Verdict:
		return title + ": " + orNone(c.Old) + " → " + orNone(c.New)
	case Merged:
		return title + " → " + printable(c.New)
	case Split:
		return title + ", from " + printable(c.Old)
	}
	switch {
	case c.Old != "" && c.New != "":
		return title + ": " + printable(c.Old) + " → " + printable(c.New)
	case c.Old+c.New != "":
		return title + " (" + printable(c.Old+c.New) + ")"
	}
	return title
}

func orNone(s string) string {
	if s = printable(s); s == "" {
		return "(none)"
	}
	return s
}

// printable returns a text in one line without control characters, for a terminal.
func printable(s string) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if r < 0x20 || 0x7f <= r && r < 0xa0 {
			return ' '
		}
		return r
	}, s)), " ")
}

// WriteJSON writes changes as JSON, one object a line.
func WriteJSON(w io.Writer, changes []Change) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for _, c := range changes {
		if err := e.Encode(c); err != nil {
			return err
		}
	}
	return nil
}
