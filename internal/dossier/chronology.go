package dossier

import (
	"cmp"
	"slices"

	"dossier/internal/text/anchor"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// Told is a sentence that names an entity, and the date of what it tells.
type Told struct {
	Evidence            // the sentence; Anchor is that of an event's passage or of the first name in it
	Date      edtf.Date // zero if neither the words nor the article have one
	OfArticle bool      // no words date it: the date is the article's
	Event     *Event    // what it reports; nil if the timelines do not show it
}

// sentenceKey is where a sentence begins.
type sentenceKey struct {
	article *Article
	start   int
}

// Chronology returns the sentences about e, in the order of their dates: the
// passages of its events, those of Told, and all other sentences that name it outside
// of headings, bylines and credits. The last have the day of their article's story.
func (e *Entity) Chronology() []Told {
	var out []Told
	for _, ev := range e.Events {
		for _, p := range ev.Evidence {
			t := Told{Evidence: p.Evidence, Date: p.Date, OfArticle: p.OfArticle(), Event: ev}
			if t.Date.IsZero() {
				t.Date = ev.Date
			}
			out = append(out, t)
		}
	}
	out = append(out, e.Told()...)
	seen := make(map[sentenceKey]bool, len(out))
	for _, t := range out {
		seen[sentenceKey{t.Article, t.Span.Start}] = true
	}
	for _, m := range e.Mentions {
		s, ok := m.sentence()
		if k := (sentenceKey{m.Article, s.Start}); ok && !seen[k] {
			seen[k] = true
			out = append(out, Told{Evidence: Evidence{m.Article, s, m.Anchor}, Date: m.Article.storyDay(), OfArticle: true})
		}
	}
	sortTold(out)
	return out
}

// Told returns the sentences that name e and whose words date what they tell, but whose
// events are not sure enough for the timelines, by date.
func (e *Entity) Told() []Told {
	var out []Told
	for _, ev := range e.Minor {
		for _, p := range ev.Evidence {
			if at := e.nameIn(p.Article, p.Span); at != 0 && !p.OfArticle() {
				out = append(out, Told{Evidence: Evidence{p.Article, p.Span, at}, Date: p.Date})
			}
		}
	}
	sortTold(out)
	return out
}

func sortTold(all []Told) {
	slices.SortStableFunc(all, func(a, b Told) int {
		return cmp.Or(edtf.Compare(a.Date, b.Date), CompareArticles(a.Article, b.Article), span.Compare(a.Span, b.Span))
	})
}

// nameIn returns the anchor of the first name of e within s, zero if there is none.
func (e *Entity) nameIn(a *Article, s span.Span) anchor.ID {
	for _, m := range a.MentionsIn(s) {
		if m.Entity == e && !m.Credit {
			return m.Anchor
		}
	}
	return 0
}

// sentence returns the sentence of m. It reports false for a name in a heading, a
// byline or a credit, and if the article has no sentences.
func (m *Mention) sentence() (span.Span, bool) {
	t := m.Article.Text
	if m.Credit || t == nil {
		return span.Span{}, false
	}
	n := t.SentenceFrom(m.Span.Start)
	if n >= t.Len() || !t.Sentence(n).Overlaps(m.Span) || t.BlockOf(n).Kind == segment.Heading {
		return span.Span{}, false
	}
	return t.Sentence(n), true
}

// A story is dated by one of its first sentences, which tells a day of the last few.
const (
	storySentences = 3
	storyDays      = 6
)

// storyDay returns the day that the first sentences of a report tell, if it is one of
// the days before the report, or else the day of the report: what happened "on Monday"
// happened then in the sentences that follow too.
func (a *Article) storyDay() edtf.Date {
	if !a.Date.IsDay() || a.Text == nil {
		return a.Date
	}
	first := 0
	for first < a.Text.Len() && a.Text.BlockOf(first).Kind == segment.Heading {
		first++
	}
	for _, t := range a.Times {
		n := a.Text.SentenceFrom(t.Span.Start)
		if n < first {
			continue
		}
		if n >= first+storySentences {
			break
		}
		if !t.Date.IsDay() {
			continue
		}
		if ago := a.Date.Latest().Sub(t.Date.Latest()); 0 <= ago && ago <= storyDays {
			return t.Date.WithoutClock()
		}
	}
	return a.Date
}
