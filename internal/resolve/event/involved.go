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
	for _, st := range s.article.Statements {
		if st.Source == nil || !s.passage.Span.Contains(st.Source.Evidence.Span) {
			continue
		}
		if slices.ContainsFunc(st.Content, func(c span.Span) bool { return c.Contains(at) }) {
			out = append(out, st.Source.Evidence.Span)
		}
	}
	return out
}
