package independence

import "dossier/internal/dossier"

// sameSource returns why s depends on t, which goes back to the same source.
func (g *origins) sameSource(s, t *dossier.Statement) dossier.Dependence {
	d := dossier.Dependence{Kind: dossier.SameSource}
	if s.Article != t.Article {
		d.Article = t.Article
	}
	switch end := end(s); {
	case end != nil:
		d.Source = end.Name()
	case d.Article == nil:
		d.Kind = dossier.SameArticle
	default:
		d.Kind, d.Publisher = dossier.SamePublisher, s.Article.Publisher
	}
	return d
}

// citesReport returns why s, which cites publisher p, depends on its statement t.
func (g *origins) citesReport(s *dossier.Statement, p *dossier.Publisher, t *dossier.Statement) dossier.Dependence {
	d := dossier.Dependence{Kind: dossier.CitesReport, Publisher: p, Article: t.Article}
	for _, back := range g.publishers.cited(t) {
		if back == s.Article.Publisher {
			d.Kind, d.Source = dossier.CitesCitingReport, back.Name
			return d
		}
	}
	if end := end(t); end != nil {
		d.Kind, d.Source = dossier.CitesSourcedReport, end.Name()
	}
	return d
}

// copied returns why a statement depends on one in an article with much of the
// same text.
func copied(l dossier.Likeness) dossier.Dependence {
	d := dossier.Dependence{Kind: dossier.NearlyCopied, Article: l.Article, Shared: l.Percent}
	if l.Earlier {
		d.Kind = dossier.Copied
	}
	return d
}
