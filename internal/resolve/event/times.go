package event

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/source/annotation"
	"dossier/internal/text/anchor"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

// AddTimes gives the article its time expressions: those that editors annotated,
// and those that were found elsewhere.
func (a *Article) AddTimes() {
	anchors := anchor.NewNamer(a.Prose, a.Text)
	made := make([]dossier.Time, len(a.Found.Times))
	a.times = make([]*dossier.Time, len(a.Found.Times))
	a.Times = make([]*dossier.Time, 0, len(a.Found.Times))
	for k := range a.Found.Times {
		x := &a.Found.Times[k]
		if a.redated(x.Span) || annotation.Rejects(a.Annotations, x.Span, annotation.Date) {
			continue
		}
		made[k] = dossier.Time{
			Evidence: dossier.Evidence{Article: a.Article, Span: x.Span, Anchor: anchors.Name(anchor.Time, x.Span)},
			Type:     x.Type.String(), Value: x.Value, Date: x.Date, Confidence: x.Confidence,
		}
		if !x.Moment.IsZero() {
			made[k].Moment = new(x.Moment)
		}
		a.times[k] = &made[k]
		a.Times = append(a.Times, a.times[k])
	}
	marked := false
	for k := range a.Annotations {
		m := &a.Annotations[k]
		if m.Date.IsZero() {
			continue
		}
		marked = true
		a.Times = append(a.Times, &dossier.Time{
			Evidence: dossier.Evidence{Article: a.Article, Span: m.Span, Anchor: anchors.Name(anchor.Time, m.Span)},
			Type:     "DATE", Value: m.Date.String(), Date: m.Date, Confidence: 1, Origin: dossier.Editor,
		})
	}
	if marked {
		slices.SortStableFunc(a.Times, func(a, b *dossier.Time) int { return span.Compare(a.Span, b.Span) })
	}
}

// redated reports whether an editor gave a date to a passage that overlaps s.
func (a *Article) redated(s span.Span) bool {
	return slices.ContainsFunc(a.Annotations, func(m annotation.Annotation) bool { return !m.Date.IsZero() && m.Span.Overlaps(s) })
}

// dating is an event of an article and the expression that dates it.
type dating struct {
	*extract.Event
	time *dossier.Time // nil if the article's date dates it
}

// datings returns the events of an article in the order of their sentences:
// those of passages that editors gave a date, and those that were found elsewhere.
func (a *Article) datings() []dating {
	var out []dating
	for i := range a.Found.Events {
		e := &a.Found.Events[i]
		if annotation.Rejects(a.Annotations, a.Text.Sentence(e.Sentence), annotation.Event) {
			continue
		}
		if e.Time == extract.OfArticle {
			if !a.dated(e.Sentence) {
				out = append(out, dating{e, nil})
			}
		} else if t := a.times[e.Time]; t != nil {
			out = append(out, dating{e, t})
		}
	}
	found := len(out)
	for _, t := range a.Times {
		if t.Origin != dossier.Editor {
			continue
		}
		e := &extract.Event{Date: t.Date, Sentence: a.Text.SentenceFrom(t.Span.Start)}
		if !a.Date.IsZero() && after(t.Date, a.Date) {
			e.Outlook = dossier.Expected
		}
		out = append(out, dating{e, t})
	}
	if len(out) > found {
		slices.SortStableFunc(out, func(a, b dating) int {
			if c := cmp.Compare(a.Sentence, b.Sentence); c != 0 || a.time == nil || b.time == nil {
				return c
			}
			return span.Compare(a.time.Span, b.time.Span)
		})
	}
	return out
}

// dated reports whether an editor gave a date to a passage of sentence n.
func (a *Article) dated(n int) bool {
	at := a.Text.Sentence(n)
	return slices.ContainsFunc(a.Times, func(t *dossier.Time) bool { return t.Origin == dossier.Editor && at.Overlaps(t.Span) })
}

// after reports whether all of a is later than all of b.
func after(a, b edtf.Date) bool {
	return !a.OpenStart() && !b.OpenEnd() && a.Earliest().Compare(b.Latest()) > 0
}

func covers(a, b edtf.Date) bool {
	return !a.OpenStart() && !a.OpenEnd() && a.Earliest().Compare(b.Earliest()) <= 0 && b.Latest().Compare(a.Latest()) <= 0
}
