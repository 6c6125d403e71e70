package annotate

import (
	"errors"
	"fmt"

	"dossier/internal/dossier"
	"dossier/internal/edit/recordfile"
	"dossier/internal/site/permalink"
	"dossier/internal/source/annotation"
	"dossier/internal/source/document"
)

// line drafts a record from a line of a list: of the event that the passage with the
// anchor reports, with all its passages, or of the statement that it is.
func (d *drafter) line(page, anchor string) error {
	for _, a := range d.found.Dossier.Articles {
		if permalink.Article(a) != page {
			continue
		}
		switch d.kind {
		case document.Event:
			for _, e := range a.Events {
				for _, v := range e.Evidence {
					if v.Article == a && v.Anchor.String() == anchor {
						return d.event(e)
					}
				}
			}
		case document.Claim:
			for _, s := range a.Statements {
				if s.Anchor.String() == anchor {
					if s.Proposition == "" {
						return &refusal{message: "the words of this statement are no sentence", hint: "annotate the words in the article"}
					}
					return d.claim(s.Proposition, s)
				}
			}
		}
		break
	}
	return &refusal{message: "the dossier has changed, and this line is gone", hint: "load the page again", conflict: true}
}

// event drafts a record of an event with all passages that report it, but for those
// whose words are more than once in their article with the same words around them.
func (d *drafter) event(e *dossier.Event) error {
	if r := e.Record; r != nil {
		return &refusal{message: fmt.Sprintf("it has a record: %s", r.Path)}
	}
	var all []recordfile.Passage
	for i, v := range e.Evidence {
		p, err := d.passageAt(v.Article, v.Span)
		var often *annotation.Ambiguous
		if errors.As(err, &often) && (len(all) > 0 || i < len(e.Evidence)-1) {
			continue
		}
		if err != nil {
			return err
		}
		all = append(all, p)
	}
	d.title, d.text = e.Summary, recordfile.Event(e.Summary, e.Date.String(), outlook(e), all)
	return nil
}

// outlook returns the outlook of an event as records name it, "" if it happened.
func outlook(e *dossier.Event) string {
	if e.Outlook == dossier.Happened {
		return ""
	}
	return e.Outlook.String()
}
