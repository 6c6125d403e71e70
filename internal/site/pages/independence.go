package pages

import (
	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
	"dossier/internal/text/edtf"
)

// likenessRow is another article that shares much of the text.
type likenessRow struct {
	articleRef
	Percent int  // of the words of the page's article that stand there too
	Passage int  // how many words the longest passage has that stands in both
	Copy    bool // the one is a copy or rewrite of the other
	Earlier bool // the other was published before
	Days    int  // how many days lie between them; 0 if that is not known to the day
}

// mostAlike is the maximum number of such articles on a page.
const mostAlike = 12

func (pc pageContext) alike(a *dossier.Article) []likenessRow {
	return each(head(a.Alike, mostAlike), func(l dossier.Likeness) likenessRow {
		return likenessRow{pc.article(l.Article), l.Percent, l.Passage, l.Copy, l.Earlier, daysBetween(a.Date, l.Article.Date)}
	})
}

// daysBetween returns the number of days between two dates, 0 if one of them is
// not a day.
func daysBetween(a, b edtf.Date) int {
	if !a.IsDay() || !b.IsDay() {
		return 0
	}
	return max(a.Earliest().Sub(b.Earliest()), b.Earliest().Sub(a.Earliest()))
}

// independentRow is an independent source of a claim.
type independentRow struct {
	Source     *source // nil if the articles name none
	Publisher  link    // who says so where the articles name no source; may be empty
	First      passageRow
	Statements int
}

// passageRow is a passage of an article.
type passageRow struct {
	Article articleRef
	Passage string // href
}

func (pc pageContext) independentRow(o dossier.IndependentSource) independentRow {
	r := independentRow{Statements: len(o.Statements)}
	if o.Source != nil {
		s := pc.source(*o.Source)
		r.Source = &s
	}
	r.Publisher = pc.publisherLink(o.Publisher)
	if len(o.Statements) > 0 {
		s := o.Statements[0]
		r.First = passageRow{pc.article(s.Article), permalink.ToPassage(pc.path, s.Evidence)}
	}
	return r
}

// dependences returns why statements of a claim are no independent sources.
func dependences(c *dossier.Claim) map[*dossier.Statement]dossier.Dependence {
	out := map[*dossier.Statement]dossier.Dependence{}
	for _, o := range c.Independent {
		for i, d := range o.Dependences {
			out[o.Statements[i+1]] = d
		}
	}
	return out
}
