package event

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/text/span"
)

// involved returns the people that the sentence names, without the sources that only tell of the event:
// two articles can cite two people about it.
func (s *Sentence) involved() (out []*dossier.Entity) {
	tellers := s.tellers()
	for _, m := range s.article.MentionsIn(s.passage.Span) {
		if m.Entity == nil || m.Credit || m.Entity.Kind != dossier.Person || slices.ContainsFunc(tellers, m.Span.Overlaps) {
			continue
		}
		out = dossier.AppendNew(out, m.Entity)
	}
	return out
}

// tellers returns where the sentence names the sources of statements that contain what happened. The
// source is part of an event that is only that it was said.
func (s *Sentence) tellers() (out []span.Span) {
	at := s.event.Verb
	if at.Empty() && s.time != nil {
		at = s.time.Span
	}
	if at.Empty() || s.event.Reported {
		return nil
	}
	for _, st := range s.article.tellings(int(s.event.Sentence)) {
		if !s.passage.Span.Contains(st.Source.Evidence.Span) {
			continue
		}
		if slices.ContainsFunc(st.Content, func(c span.Span) bool { return c.Contains(at) }) {
			out = append(out, st.Source.Evidence.Span)
		}
	}
	return out
}

// tellings returns the statements whose source is named in sentence n.
func (a *Article) tellings(n int) []*dossier.Statement {
	if a.told == nil {
		a.told = map[int][]*dossier.Statement{}
		for _, st := range a.Statements {
			if st.Source != nil {
				k := a.Text.SentenceFrom(st.Source.Evidence.Span.Start)
				a.told[k] = append(a.told[k], st)
			}
		}
	}
	return a.told[n]
}
