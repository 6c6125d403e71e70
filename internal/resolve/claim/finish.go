package claim

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

// Finish orders the statements of each claim and fills in its date and the
// entities that it mentions.
func Finish(claims []*dossier.Claim) {
	for _, c := range claims {
		slices.SortStableFunc(c.Statements, compareStatements)
		for i, s := range c.Statements {
			if i == 0 {
				c.Date = s.Date
			}
			people, orgs, places := s.Article.Mentioned(s.Content...)
			c.People, c.Organizations, c.Places = dossier.AppendNew(c.People, people...), dossier.AppendNew(c.Organizations, orgs...), dossier.AppendNew(c.Places, places...)
		}
	}
}

func compareStatements(a, b *dossier.Statement) int {
	return cmp.Or(dossier.UndatedLast(a.Date, b.Date), edtf.Compare(a.Date, b.Date), dossier.CompareArticles(a.Article, b.Article), cmp.Compare(a.Span.Start, b.Span.Start))
}

// Compare orders claims by date, the newest first. Those without statements come
// last.
func Compare(a, b *dossier.Claim) int {
	if c := cmp.Or(dossier.UndatedLast(a.Date, b.Date), edtf.Compare(b.Date, a.Date)); c != 0 {
		return c
	}
	if len(a.Statements) > 0 && len(b.Statements) > 0 {
		x, y := a.Statements[0], b.Statements[0]
		if c := cmp.Or(dossier.CompareArticles(x.Article, y.Article), cmp.Compare(x.Span.Start, y.Span.Start)); c != 0 {
			return c
		}
	}
	return cmp.Or(cmp.Compare(len(b.Statements), len(a.Statements)), cmp.Compare(a.Slug, b.Slug))
}
