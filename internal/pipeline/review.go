package pipeline

import (
	"context"
	"fmt"
	"io"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/resolve"
	"dossier/internal/resolve/proposal"
	"dossier/internal/site/pages"
	"dossier/internal/source/config"
	"dossier/internal/source/corpus"
	"dossier/internal/source/decision"
	"dossier/internal/source/frontmatter"
)

// Review is what an editor has to decide about a dossier.
type Review struct {
	Dossier   *dossier.Dossier // with what its pages do not show yet
	Items     []proposal.Item
	Decisions []decision.Decision

	corpus  *corpus.Corpus
	sources map[string]bodySource
}

// bodySource is the file of an article and where its body begins.
type bodySource struct {
	diag.Source
	body int
}

// Review lists what the machine proposes and no editor has decided. It returns
// nil if there is nothing to build from. The diagnostics are those of a build.
func (o Options) Review(ctx context.Context) (*Review, diag.List, error) {
	c, problems, _ := o.Read(corpus.At(o.Content), nil)
	if c == nil {
		return nil, problems, nil
	}
	x := NewExtractor(o)
	articles, unsearched, err := x.Extract(ctx, c)
	if err != nil {
		return nil, problems, err
	}
	_ = x.Save() // a build reports it
	in := o.ResolveInput(c, articles)
	in.Thresholds = resolve.Thresholds{} // with what waits for an editor and is on no page yet
	d, more := o.Resolve(in)
	problems.Add(append(unsearched, more...)...)
	problems.Sort()
	r := &Review{Dossier: d, Decisions: c.Decisions, corpus: c, sources: map[string]bodySource{}}
	r.Items = proposal.List(proposal.Input{Dossier: d, Decisions: c.Decisions, Words: in.Words, Held: held(&c.Config)})
	return r, problems, nil
}

// Page writes the page of the review, in the theme.
func (r *Review) Page(w io.Writer, o Options, v pages.Review) error {
	in, _ := o.Locale(r.Dossier.Language) // a build reports the problems
	theme, err := o.Renderer(in)
	if err != nil {
		return err
	}
	return theme.Review(w, r.Dossier, v)
}

// Place is the file that a passage stands in, within the content folder, and
// its line and column.
func (r *Review) Place(e dossier.Evidence) (path string, line, col int, err error) {
	path = e.Article.Path
	src, ok := r.sources[path]
	if !ok {
		src.Path = path
		if src.Text, err = readFile(r.corpus, path); err != nil {
			return "", 0, 0, fmt.Errorf("find a passage: %w", err)
		}
		_, src.body, _ = frontmatter.Split(src.Source)
		r.sources[path] = src
	}
	line, col = src.Position(src.body + e.Span.Start)
	return path, line, col, nil
}

// thresholds returns the confidence that findings need by the settings.
func thresholds(c *config.Config) resolve.Thresholds {
	least := c.Confidence
	return resolve.Thresholds{
		All: c.Extract == config.Review, People: least.People, Organizations: least.Organizations, Places: least.Places, Dates: least.Dates, Statements: least.Statements,
	}
}

// held tells which findings the settings keep off the pages. What is proposed of
// findings stands on no page anyway.
func held(c *config.Config) func(decision.Kind, float64) bool {
	h := thresholds(c)
	return func(kind decision.Kind, confidence float64) bool {
		least := map[decision.Kind]float64{
			decision.Person: h.People, decision.Organization: h.Organizations, decision.Place: h.Places, decision.Event: h.Dates, decision.Claim: h.Statements,
		}
		v, ok := least[kind]
		return ok && (h.All || confidence < v)
	}
}

// What is a finding in words, and whether there is one of that id: one that is
// listed, that was decided already, or that is part of the dossier.
func (r *Review) What(id decision.ID) (string, bool) {
	for _, i := range r.Items {
		if i.ID == id {
			return i.What, true
		}
	}
	if d := decision.Find(r.Decisions, id); d != nil {
		return d.What, true
	}
	for _, list := range [][]*dossier.Entity{r.Dossier.People, r.Dossier.Organizations, r.Dossier.Places} {
		for _, e := range list {
			if decision.ID(e.ID) == id {
				return e.Name, true
			}
		}
	}
	for _, e := range r.Dossier.Events {
		if decision.Of(decision.Event, e.ID) == id {
			return e.Date.String() + ": " + e.Summary, true
		}
	}
	for _, c := range r.Dossier.Claims {
		if decision.Of(decision.Claim, c.Slug) == id {
			return c.Proposition, true
		}
	}
	return "", false
}
