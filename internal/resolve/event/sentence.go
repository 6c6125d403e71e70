package event

import (
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/id"
	"dossier/internal/source/annotation"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// Article is an article, what was found in it and the editors' annotations.
type Article struct {
	*dossier.Article
	Found       *extract.Result
	Annotations []annotation.Annotation

	times []*dossier.Time // of Found.Times, nil where an editor says otherwise
}

// Sentence is a sentence with a date: an event before it is compared with
// others. A sentence with several events is there once for each.
type Sentence struct {
	words    *extract.Words
	article  *Article
	text     *segment.Text // of the article
	event    *extract.Event
	time     *dossier.Time
	date     edtf.Date
	passage  dossier.Evidence
	referent *dossier.Entity // of the pronoun near its beginning
	people   []*dossier.Entity
	orgs     []*dossier.Entity
	places   []*dossier.Entity
	stems    []string // sorted
	summary  string
}

// Sentences returns the sentences of a that date an event. The article must
// have its times, mentions and statements. Text is its text, with tokens, which
// are not used after the call.
func (a *Article) Sentences(words *extract.Words, text *segment.Text) []*Sentence {
	var out []*Sentence
	last, passages := -1, 0
	var s Sentence
	for _, e := range a.datings() {
		first := e.Sentence != last
		if first {
			last = e.Sentence
			passages++
			at := &text.Sentences[e.Sentence]
			s = Sentence{
				words: words, article: a, text: text,
				passage: dossier.Evidence{Article: a.Article, Span: at.Span, Anchor: id.Anchor('e', passages)},
				stems:   stems(words, text, at.First, at.Last),
			}
			s.people, s.orgs, s.places = a.Mentioned(at.Span)
		}
		s.event, s.time, s.date = e.Event, e.time, e.Date
		if first {
			if s.referent = s.findReferent(); s.referent != nil {
				s.people = dossier.AppendNew([]*dossier.Entity{s.referent}, s.people...)
			}
		}
		one := s
		one.summary = one.summarize()
		one.text = nil
		out = append(out, &one)
	}
	return out
}
