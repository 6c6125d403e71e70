package resolve

import "dossier/internal/dossier"

// pressList are the dossier's publishers by the keys of their names.
type pressList map[string]*dossier.Publisher

func newPressList(publishers []*dossier.Publisher) pressList {
	out := pressList{}
	add := func(name string, p *dossier.Publisher) {
		if k := key(name); k != "" && out[k] == nil {
			out[k] = p
		}
	}
	for _, p := range publishers {
		add(p.Name, p)
		if p.Record != nil {
			for _, alias := range p.Record.Aliases {
				add(alias, p)
			}
		}
	}
	return out
}

// publisher is the publisher that a source is; nil where it is somebody else.
func (l pressList) publisher(s *dossier.Source) *dossier.Publisher {
	e := s.Entity
	if e == nil || e.Kind == dossier.Person {
		return nil
	}
	if p := l[key(e.Name)]; p != nil {
		return p
	}
	if e.Record != nil {
		for _, alias := range e.Record.Aliases {
			if p := l[key(alias)]; p != nil {
				return p
			}
		}
	}
	return nil
}

// cited are the publishers that a statement's chain goes through, but for the
// one whose article it stands in.
func (l pressList) cited(s *dossier.Statement) []*dossier.Publisher {
	var out []*dossier.Publisher
	for _, src := range s.Chain() {
		if p := l.publisher(src); p != nil && p != s.Article.Publisher {
			out = append(out, p)
		}
	}
	return out
}

// root is what a statement goes back to, to be compared: the end of its chain,
// or where the chain ends at the press, the publisher; the statement itself
// where nobody is known to have said so.
func (l pressList) root(s *dossier.Statement) any {
	switch end := end(s); {
	case end == nil && s.Article.Publisher != nil:
		return s.Article.Publisher
	case end == nil:
		return s
	case l.publisher(end) != nil:
		return l.publisher(end)
	default:
		return end.Key()
	}
}
