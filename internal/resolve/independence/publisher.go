package independence

import (
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/entity"
	"dossier/internal/text/segment"
)

// publishers finds the publishers of the dossier by the keys of their names.
type publishers struct {
	words  *extract.Words
	byKey  map[string]*dossier.Publisher
	bodies *bodies
	tokens []segment.Token // memory for the tokens of a statement
}

func newPublishers(words *extract.Words, all []*dossier.Publisher, entities []*dossier.Entity) *publishers {
	out := &publishers{words: words, byKey: map[string]*dossier.Publisher{}, bodies: newBodies(entities)}
	add := func(name string, p *dossier.Publisher) {
		if k := entity.Key(words, name); k != "" && out.byKey[k] == nil {
			out.byKey[k] = p
		}
	}
	for _, p := range all {
		add(p.Name, p)
		if p.Record != nil {
			for _, alias := range p.Record.Aliases {
				add(alias, p)
			}
		}
	}
	return out
}

// of returns the publisher that a source is, nil if it is not a publisher.
func (l *publishers) of(s *dossier.Source) *dossier.Publisher {
	e := s.Entity
	if e == nil || e.Kind == dossier.Person {
		return nil
	}
	if p := l.byKey[entity.Key(l.words, e.Name)]; p != nil {
		return p
	}
	if e.Record != nil {
		for _, alias := range e.Record.Aliases {
			if p := l.byKey[entity.Key(l.words, alias)]; p != nil {
				return p
			}
		}
	}
	return nil
}

// cited returns the publishers in the chain of a statement, without the publisher
// of its article.
func (l *publishers) cited(s *dossier.Statement) []*dossier.Publisher {
	var out []*dossier.Publisher
	for _, src := range s.Chain() {
		if p := l.of(src); p != nil && p != s.Article.Publisher {
			out = append(out, p)
		}
	}
	return out
}

// root returns a comparable value for what a statement goes back to: the end of
// its chain or, if that is a publisher or missing, the publisher, or else the
// statement itself.
func (l *publishers) root(s *dossier.Statement) any {
	switch end := end(s); {
	case end == nil && s.Article.Publisher != nil:
		return s.Article.Publisher
	case end == nil:
		return s
	case l.of(end) != nil:
		return l.of(end)
	default:
		return end.Key()
	}
}

// end returns the end of the chain of a statement, nil if the article names no
// source.
func end(s *dossier.Statement) *dossier.Source {
	if chain := s.Chain(); len(chain) > 0 {
		return chain[len(chain)-1]
	}
	return nil
}
