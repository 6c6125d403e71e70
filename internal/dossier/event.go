package dossier

import "dossier/internal/text/edtf"

// Event is something that happened, or is expected, at a date.
type Event struct {
	ID                            string // unique in the dossier, names it among findings; its entry is timeline/MONTH.html#ID
	Date                          edtf.Date
	Summary                       string
	Record                        *Record // nil if no editor wrote one
	Outlook                       Outlook
	OfStatement                   bool // the date is when something was said, not when it happened
	People, Organizations, Places []*Entity
	Evidence                      []EventEvidence // one or more, by article date
	Topic                         *Topic          // the first that it belongs to; nil if there is none
	Weight                        Weight
	Key                           bool // of a key day of the dossier, and what its articles mostly say of that day
	Background                    bool // long before the articles
	Origin                        Origin
}

// Confidence returns the highest confidence of the dates that the event rests
// on.
func (e *Event) Confidence() (c float64) {
	for _, v := range e.Evidence {
		if v.Time != nil {
			c = max(c, v.Time.Confidence)
		}
	}
	return c
}

// EventEvidence is a passage that reports an event, and the expression that
// dates it.
type EventEvidence struct {
	Evidence
	Time *Time
}
