package event

import (
	"slices"

	"dossier/internal/dossier"
)

// actors are those whose names are nearest to the verb of what happened.
type actors struct{ agent, patient *dossier.Entity }

// actors returns who comes before the verb of the sentence and who comes behind it.
func (s *Sentence) actors() (a actors) {
	verb := s.event.Verb
	if verb.Empty() {
		return a
	}
	a.agent = s.referent
	for _, m := range s.article.MentionsIn(s.passage.Span) {
		switch {
		case m.Entity == nil || m.Credit || m.Entity.Kind == dossier.Place:
		case m.Span.End <= verb.Start:
			a.agent = m.Entity
		case m.Span.Start >= verb.End && a.patient == nil:
			a.patient = m.Entity
		}
	}
	return a
}

// alignActors compares who does something and to which person.
func (p *Pairs) alignActors(f *Features, i, j int) {
	a, b := p.actors[i], p.actors[j]
	s, t := p.sentences[i], p.sentences[j]
	if a.agent != nil && b.agent != nil {
		f[agentSame] = b2f(a.agent == b.agent)
		f[agentClash] = b2f(!t.names(a.agent) && !s.names(b.agent))
		mutual := p.told[i].verb&p.told[j].verb&s.article.words.Mutual != 0
		f[agentMoved] = b2f(!mutual && a.agent != b.agent && (a.agent == b.patient || b.agent == a.patient))
		f[agentKinds] = f[agentSame] * f[kindsVerb]
	}
	if a.patient != nil && b.patient != nil {
		f[patientSame] = b2f(a.patient == b.patient)
		f[patientClash] = b2f(!t.names(a.patient) && !s.names(b.patient))
	}
}

// names reports whether the sentence names an entity or has a pronoun for it.
func (s *Sentence) names(e *dossier.Entity) bool {
	return slices.Contains(s.people, e) || slices.Contains(s.orgs, e) || slices.Contains(s.places, e)
}
