package resolve

import (
	"cmp"
	"slices"
	"strconv"

	"dossier/internal/annotation"
	"dossier/internal/dossier"
	"dossier/internal/extract/times"
	"dossier/internal/span"
)

// expressions are an article's time expressions with what editors say of them:
// a mark with a date stands in place of those it overlaps. Of each the list
// holds who says so.
func (a *Article) expressions() (out []times.Expression, by []dossier.Origin) {
	type dated struct {
		times.Expression
		by dossier.Origin
	}
	var all []dated
	for _, x := range a.Found.Times {
		if !a.redated(x.Span) && !a.rejects(x.Span, annotation.Time) {
			all = append(all, dated{x, dossier.Machine})
		}
	}
	for k := range a.Marks {
		if m := &a.Marks[k]; !m.Date.IsZero() {
			all = append(all, dated{times.Expression{Span: m.Span, Type: times.Date, Value: m.Date.String(), Date: m.Date, Confidence: 1}, dossier.Editor})
		}
	}
	slices.SortStableFunc(all, func(a, b dated) int { return cmp.Or(span.Compare(a.Span, b.Span), cmp.Compare(a.Value, b.Value)) })
	for _, d := range all {
		out, by = append(out, d.Expression), append(by, d.by)
	}
	return out, by
}

// redated reports whether an editor dates a passage that overlaps s.
func (a *Article) redated(s span.Span) bool {
	return slices.ContainsFunc(a.Marks, func(m annotation.Mark) bool { return !m.Date.IsZero() && m.Span.Overlaps(s) })
}

// addTimes gives an article its time expressions. Found.Times are the same, one
// for one.
func addTimes(a *Article) {
	var by []dossier.Origin
	a.Found.Times, by = a.expressions()
	machine, editor := 0, 0
	for k := range a.Found.Times {
		t := &a.Found.Times[k]
		anchor := ""
		if by[k] == dossier.Editor {
			editor++
			anchor = "at" + strconv.Itoa(editor)
		} else {
			machine++
			anchor = "t" + strconv.Itoa(machine)
		}
		a.Times = append(a.Times, &dossier.Time{
			Evidence: dossier.Evidence{Article: a.Article, Span: t.Span, Anchor: anchor},
			Type:     t.Type.String(), Value: t.Value, Date: t.Date, Confidence: t.Confidence, Origin: by[k],
		})
	}
}

// dated reports whether an editor dates a passage that begins within s.
func (a *Article) dated(s span.Span) bool {
	return slices.ContainsFunc(a.Marks, func(m annotation.Mark) bool {
		return !m.Date.IsZero() && s.Start <= m.Span.Start && m.Span.Start < s.End
	})
}
