package corpus

import (
	"fmt"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/source/annotation"
	"dossier/internal/source/decision"
	"dossier/internal/source/document"
	"dossier/internal/source/finding"
)

// placeFindings finds the passages of the findings of other programs. Those that an
// editor accepted become annotations; those that are rejected are left out; the
// others are Findings. A finding that the article no longer supports is reported and
// left out, whatever was decided.
func (c *Corpus) placeFindings(g *gatherer, byName map[string]*document.Article) (problems diag.List) {
	c.Findings = map[*document.Article][]finding.Finding{}
	there := map[decision.ID]bool{}
	for _, f := range c.findingsFiles {
		a := byName[strings.TrimPrefix(f.Article, "articles/")]
		if a == nil {
			continue
		}
		words := strings.ReplaceAll(a.Words(), "\x00", "")
		for i := range f.Findings {
			m := f.Findings[i]
			n := finding.New(a.Slug, &m)
			if there[n.ID] {
				continue // another tool has found the same
			}
			there[n.ID] = true
			at := g.anchorLoosely(a, m.Selector)
			err := at.err
			if err == nil {
				err = finding.Check(words, &m)
			}
			if err != nil {
				problems.Add(m.Location.Warning("quote", "unfounded-finding", fmt.Sprintf("the finding of %s is left out: %v", m.Tool, err)).
					WithHint("the article may have changed since; remove the finding, or have it found again"))
				continue
			}
			n.Span = at.span
			d := decision.Find(c.Decisions, n.ID)
			switch {
			case d == nil:
				c.Findings[a] = append(c.Findings[a], n)
			case d.Verb == decision.Accept:
				m.Span = at.span
				g.annotations[a] = append(g.annotations[a], m)
			}
		}
	}
	for _, d := range c.Decisions {
		if d.ID.Kind() == decision.Imported && !there[d.ID] {
			problems.Add(d.Location.Warning(string(d.Verb), "decision-gone", fmt.Sprintf("no finding has the id %q any more", string(d.ID))).
				WithHint("the file of findings may have been changed or removed; the decision is kept; remove it with: dossier review undo ID"))
		}
	}
	return problems
}

// dropOrphanFindings reports and removes files of findings that belong to no
// article, as dropOrphans does for annotations.
func (c *Corpus) dropOrphanFindings(there, whole map[string]bool) (problems diag.List) {
	c.findingsFiles = slices.DeleteFunc(c.findingsFiles, func(f *document.FindingsFile) bool {
		if !there[f.Article] {
			problems.Add(diag.File(f.Path, diag.Warning, "orphan-findings", "there is no article of this name in the same folder; the findings are left out").
				WithHint("name the file after its article: NAME" + document.FindingsSuffix + " for NAME.md or NAME.txt"))
		}
		return !whole[f.Article]
	})
	return problems
}

// anchor returns the passage of a that s selects.
func (g *gatherer) anchor(a *document.Article, s annotation.Selector) anchor {
	key := selected{a, s}
	at, known := g.anchors[key]
	if !known {
		at.span, at.err = g.text(a).Anchor(s)
		g.anchors[key] = at
	}
	return at
}

// anchorLoosely returns the passage of a that s selects. If the words before or after
// it have changed, those of the other side are enough, and so is a quote that occurs
// once.
func (g *gatherer) anchorLoosely(a *document.Article, s annotation.Selector) anchor {
	first := g.anchor(a, s)
	for _, try := range []annotation.Selector{{Quote: s.Quote, Prefix: s.Prefix}, {Quote: s.Quote, Suffix: s.Suffix}, {Quote: s.Quote}} {
		if first.err == nil {
			break
		}
		if at := g.anchor(a, try); at.err == nil {
			return at
		}
	}
	return first
}

// text returns the text of a in which passages are found.
func (g *gatherer) text(a *document.Article) *annotation.Text {
	if g.texts[a] == nil {
		g.texts[a] = annotation.NewText(a.Words())
	}
	return g.texts[a]
}
