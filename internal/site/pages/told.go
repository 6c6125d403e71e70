package pages

import (
	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// toldRow is a sentence about a person, in a list by date.
type toldRow struct {
	Date    date
	Words   string
	Href    string // of the first name in it
	Article articleRef
}

func (pc pageContext) told(t dossier.Told) toldRow {
	return toldRow{
		Date:    pc.date(t.Date),
		Words:   shortEnd(t.Quote(), 2*aroundMark),
		Href:    permalink.ToPassage(pc.path, t.Evidence),
		Article: pc.article(t.Article),
	}
}
