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
	First      countedRow
	Further    []countedRow
	Statements int
}

// countedRow is a statement of an independent source.
type countedRow struct {
	Article articleRef
	Passage string // href
	Reason  string // why it is no other origin; "" of the first
	Again   bool   // the one before has the same reason
}

func (pc pageContext) independentRow(o dossier.IndependentSource) independentRow {
	r := independentRow{Statements: len(o.Statements)}
	if o.Source != nil {
		s := pc.source(*o.Source)
		r.Source = &s
	}
	r.Publisher = pc.publisherLink(o.Publisher)
	for i, s := range o.Statements {
		row := countedRow{Article: pc.article(s.Article), Passage: permalink.ToPassage(pc.path, s.Evidence)}
		if i == 0 {
			r.First = row
			continue
		}
		if i <= len(o.Dependences) {
			row.Reason = pc.in.Dependence(o.Dependences[i-1])
			row.Again = i > 1 && row.Reason == r.Further[i-2].Reason
		}
		r.Further = append(r.Further, row)
	}
	return r
}
