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
	Outcome                       *Event          // of what is announced: what likely happened of it; nil if no article reports it
	Announced                     []*Event        // of what happened: what likely announced it, by date
	Topic                         *Topic          // the first that it belongs to; nil if there is none
	Weight                        Weight
	Worth                         float64 // that its line is right in all: the date, understood alone, worth a line
	Hold                          Hold    // why Worth is 0
	Key                           bool    // of a key day of the dossier, and what its articles mostly say of that day
	Background                    bool    // long before the articles
	Origin                        Origin
}

// Hold is why the line of an event is not shown, whatever else speaks for it.
type Hold uint8

// The reasons.
const (
	NotHeld      Hold = iota
	HeldUnclear       // it does not say who or what it is about
	HeldRepeated      // another line likely tells the same
	HeldAside         // other articles have neither its names nor its words
)

// Confidence returns the highest confidence of the dates that the event rests
// on.
func (e *Event) Confidence() (c float64) {
	for _, v := range e.Evidence {
		c = max(c, v.Confidence)
	}
	return c
}

// EventEvidence is a passage that reports an event.
type EventEvidence struct {
	Evidence
	Confidence float64    // that Date is right
	Time       *Time      // the expression that dates it; nil if none does
	Date       edtf.Date  // of what the passage reports; the article's if no words date it; zero if an editor annotated it
	Joined     *EventJoin // why the machine put it to its event; nil for the first passage and where an editor did
}

// OfArticle reports whether the event has only the date of its articles: no words of
// its passages say when it was.
func (e *Event) OfArticle() bool {
	for i := range e.Evidence {
		if !e.Evidence[i].OfArticle() {
			return false
		}
	}
	return len(e.Evidence) > 0
}

// OfArticle reports whether the passage has only the date of its article: no words of
// it say when it was.
func (e *EventEvidence) OfArticle() bool { return e.Time == nil && e.Date == e.Article.Date }

// EventJoin is why the machine put a passage to an event.
type EventJoin struct {
	// ID names the join in decisions. An editor who rejects it takes the passage out
	// of the event.
	ID          string
	With        Evidence    // the passage that it is most like
	SameWords   bool        // the passages have the same words
	Probability float64     // that the two report the same event; 1 for the same words
	Comparison  *Comparison // of the words and dates of that passage with those of this one; nil for the same words
}
