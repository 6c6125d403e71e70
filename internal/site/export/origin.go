package export

import (
	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

func (p *positions) origin(o dossier.ClaimOrigin) originRecord {
	r := originRecord{Statements: []countedRecord{}}
	if o.Source != nil {
		s := p.source(*o.Source)
		r.Source = &s
	}
	if o.Publisher != nil {
		r.Publisher = o.Publisher.Slug
	}
	for i, s := range o.Statements {
		c := countedRecord{Page: permalink.Passage(s.Evidence)}
		if i > 0 && i <= len(o.Reasons) {
			c.Reason = o.Reasons[i-1]
		}
		r.Statements = append(r.Statements, c)
	}
	return r
}

func likeness(l dossier.Likeness) likenessRecord {
	return likenessRecord{l.Article.Slug, l.Words, l.Passage, l.Percent, l.Copy, l.Earlier}
}
