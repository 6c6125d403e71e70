package independence

import (
	"fmt"

	"dossier/internal/dossier"
)

// reference returns how a sentence names an article: by its title, publisher and
// date.
func reference(a *dossier.Article) string {
	by := ""
	if a.Publisher != nil {
		by = a.Publisher.Name
	}
	if day := a.Date.Display(); day != "" {
		if by != "" {
			by += ", "
		}
		by += day
	}
	title := "“" + a.Title + "”"
	if a.Title == "" {
		title = "an article without a title"
	}
	if by == "" {
		return title
	}
	return title + " (" + by + ")"
}

// sameSource returns the reason that two statements go back to one source.
func (g *origins) sameSource(s, t *dossier.Statement) string {
	where := "as " + reference(t.Article) + " does"
	if s.Article == t.Article {
		where = "in the same article"
	}
	if end := end(s); end != nil {
		return "goes back to " + end.Name() + " too, " + where
	}
	if s.Article == t.Article {
		return "stands in the same article, which names no source"
	}
	return "is by " + s.Article.Publisher.Name + " too, which names no source, " + where
}

// citesReport returns the reason that s cites publisher p, whose statement t is.
func (g *origins) citesReport(s *dossier.Statement, p *dossier.Publisher, t *dossier.Statement) string {
	out := "cites " + p.Name + ", whose own report, " + reference(t.Article) + ","
	for _, back := range g.publishers.cited(t) {
		if back == s.Article.Publisher {
			return out + " cites " + back.Name + " in turn"
		}
	}
	if end := end(t); end != nil {
		return out + " goes back to " + end.Name()
	}
	return out + " names no other source"
}

// copied returns the reason that a statement is in a copy.
func copied(l dossier.Likeness) string {
	what := "stands in a text that is nearly that of "
	if l.Earlier {
		what = "stands in a copy of "
	}
	return fmt.Sprintf("%s%s: %d%% of its words", what, reference(l.Article), l.Percent)
}

// wordsOf returns the reason that a passage has the words of another.
func wordsOf(shared, words int, t *dossier.Statement) string {
	return fmt.Sprintf("has the words of %s: %d of %d, in the same order", reference(t.Article), shared, words)
}
