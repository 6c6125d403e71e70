package pipeline

import (
	"context"
	"fmt"
	"io"
	"sync"
	"sync/atomic"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve"
	"dossier/internal/resolve/proposal"
	"dossier/internal/resolve/proposition"
	"dossier/internal/site/pages"
	"dossier/internal/site/permalink"
	"dossier/internal/source/config"
	"dossier/internal/source/corpus"
	"dossier/internal/source/decision"
	"dossier/internal/source/document"
	"dossier/internal/source/frontmatter"
	"dossier/internal/text/span"
)

// Review holds the proposals that an editor has to decide.
type Review struct {
	Dossier   *dossier.Dossier // including findings that are not on its pages yet
	Items     []proposal.Item
	Decisions []decision.Decision

	words   *extract.Words
	corpus  *corpus.Corpus
	sources map[string]bodySource

	described sync.Once
	what      map[decision.ID]string // descriptions of findings
}

// bodySource is the file of an article and the offset of its body.
type bodySource struct {
	diag.Source
	body int
}

// Review returns the proposals that no editor has decided. It returns nil if there
// is nothing to build. The diagnostics are those of a build.
func (o Options) Review(ctx context.Context) (*Review, diag.List, error) {
	return NewReviewer(o).Review(ctx)
}

// Reviewer makes the review of one dossier again and again. It does not parse,
// search or resolve again what has not changed. Its methods may be called by several
// goroutines at once.
type Reviewer struct {
	o Options

	mu       sync.Mutex
	folder   *corpus.Folder
	extract  *Extractor
	stale    bool // the folder was read again, but no review was made of it
	problems diag.List

	last atomic.Pointer[Review]
}

// NewReviewer returns a Reviewer that has read nothing yet.
func NewReviewer(o Options) *Reviewer {
	return &Reviewer{o: o, folder: corpus.At(o.Content), stale: true}
}

// Last returns the last review that Review returned, or nil. The content may have
// changed since.
func (r *Reviewer) Last() *Review { return r.last.Load() }

// Review is [Options.Review] of the content as it is now.
func (r *Reviewer) Review(ctx context.Context) (*Review, diag.List, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.extract == nil {
		r.extract = NewExtractor(r.o)
	}
	c, problems, news := r.o.Read(r.folder, nil)
	if r.stale = r.stale || news; !r.stale {
		return r.last.Load(), r.problems, nil
	}
	if c == nil {
		r.last.Store(nil)
		r.stale, r.problems = false, problems
		return nil, problems, nil
	}
	articles, unsearched, err := r.extract.Extract(ctx, c)
	if err != nil {
		return nil, problems, err
	}
	_ = r.extract.Save() // a build reports it
	in := r.o.ResolveInput(c, articles)
	in.Everything, in.LastUse = true, true
	d, more := r.o.Resolve(in)
	problems.Add(append(unsearched, more...)...)
	problems.Sort()
	found := &Review{Dossier: d, Decisions: c.Decisions, words: in.Words, corpus: c, sources: map[string]bodySource{}}
	found.Items = proposal.List(proposal.Input{Dossier: d, Decisions: c.Decisions, Words: in.Words, Held: held(&c.Config), Imported: imported(d, c)})
	r.last.Store(found)
	r.stale, r.problems = false, problems
	return found, problems, nil
}

// Article returns the article whose page has the path in the site, as it was read.
// It returns nil if there is none.
func (r *Review) Article(page string) *document.Article {
	for _, a := range r.Dossier.Articles {
		if permalink.Article(a) != page {
			continue
		}
		for _, read := range r.corpus.Articles {
			if read.Path == a.Path {
				return read
			}
		}
	}
	return nil
}

// JoinOf returns the ID of the join of a passage of an article, which an annotation
// makes a statement, with a claim.
func (r *Review) JoinOf(claim string, a *document.Article, content span.Span) decision.ID {
	in := &dossier.Article{Slug: a.Slug, Prose: a.Prose, Markup: dossier.MarkupOf(a.Body, a.Prose), Syntax: a.Syntax}
	s := &dossier.Statement{Evidence: dossier.Evidence{Article: in, Span: content}, Content: []span.Span{content}}
	return decision.JoinID(claim, proposition.StatementID(r.words, s))
}

// imported returns the findings of other programs that wait for a decision.
func imported(d *dossier.Dossier, c *corpus.Corpus) (out []proposal.Imported) {
	articles := map[string]*dossier.Article{}
	for _, a := range d.Articles {
		articles[a.Path] = a
	}
	for _, a := range c.Articles {
		for i := range c.Findings[a] {
			f := &c.Findings[a][i]
			if of := articles[a.Path]; of != nil {
				out = append(out, proposal.Imported{ID: f.ID, What: f.What(), Tool: f.Tool, Confidence: f.Confidence, Evidence: dossier.Evidence{Article: of, Span: f.Span}})
			}
		}
	}
	return out
}

// Page writes the HTML page of the review.
func (r *Review) Page(w io.Writer, o Options, v pages.Review) error {
	in, _ := o.Locale(r.Dossier.Language) // a build reports the problems
	theme, err := o.Renderer(in)
	if err != nil {
		return err
	}
	return theme.Review(w, r.Dossier, v)
}

// Place returns the file of a passage, as a path in the content folder, and its line
// and column.
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

// thresholds returns the minimum confidence of findings according to the settings.
func thresholds(c *config.Config) resolve.Thresholds {
	least := c.Confidence
	return resolve.Thresholds{
		All: c.Extract == config.Review, People: least.People, Organizations: least.Organizations, Places: least.Places, Dates: least.Dates, Statements: least.Statements,
		Worth: least.Worth, Events: least.Events,
	}
}

// held returns a function that reports whether the settings keep a finding off the
// pages. It reports false for kinds that have no pages, such as merges.
func held(c *config.Config) func(decision.Kind, float64, float64) bool {
	h := thresholds(c)
	return func(kind decision.Kind, confidence, worth float64) bool {
		if kind == decision.Imported { // until it is accepted
			return true
		}
		least := map[decision.Kind]float64{
			decision.Person: h.People, decision.Organization: h.Organizations, decision.Place: h.Places, decision.Event: h.Dates, decision.Claim: h.Statements,
		}
		v, ok := least[kind]
		return ok && (h.All || confidence < v || kind == decision.Claim && worth < h.Worth || kind == decision.Event && worth < h.Events)
	}
}

// What returns the description of a finding. It reports false if there is no such
// finding among the proposals, the decisions and the parts of the dossier.
func (r *Review) What(id decision.ID) (string, bool) {
	r.described.Do(r.describe)
	if what, ok := r.what[id]; ok {
		return what, true
	}
	if id.Kind() == decision.JoinOf {
		slug, statement := id.Parts()
		to, ok := r.claim(slug)
		s := r.statement(func(s *dossier.Statement) bool { return proposition.StatementID(r.words, s) == statement })
		if ok && s != nil {
			return fmt.Sprintf("%q in %s", s.Words(), to), true
		}
	}
	return "", false
}

// describe describes all findings.
func (r *Review) describe() {
	r.what = make(map[decision.ID]string, len(r.Items))
	add := func(id decision.ID, what string) {
		if _, ok := r.what[id]; !ok {
			r.what[id] = what
		}
	}
	for _, i := range r.Items {
		add(i.ID, i.What)
	}
	for _, d := range r.Decisions {
		add(d.ID, d.What)
	}
	for _, list := range [][]*dossier.Entity{r.Dossier.People, r.Dossier.Organizations, r.Dossier.Places} {
		for _, e := range list {
			add(decision.ID(e.ID), e.Name)
		}
	}
	for _, e := range r.Dossier.Events {
		add(decision.Of(decision.Event, e.ID), e.Date.String()+": "+e.Summary)
		for _, v := range e.Evidence {
			if v.Joined != nil {
				add(decision.ID(v.Joined.ID), fmt.Sprintf("%q in %s", v.Quote(), e.Summary))
			}
		}
	}
	for _, c := range r.Dossier.Claims {
		add(decision.Of(decision.Claim, c.Slug), c.Proposition)
		for _, s := range c.Statements {
			if s.Joined != nil {
				add(decision.ID(s.Joined.ID), fmt.Sprintf("%q in %s", s.Words(), c.Proposition))
			}
		}
	}
	for _, s := range r.Dossier.Singles {
		add(decision.Of(decision.Claim, s.ID), s.Proposition)
	}
}

// Join returns the ID of the join of a statement with a claim, both by their names
// in addresses and data files. The claim can be a single statement.
func (r *Review) Join(claim, statement string) (decision.ID, error) {
	if _, ok := r.claim(claim); !ok {
		return "", fmt.Errorf("there is no claim or single statement %q", claim)
	}
	s := r.statement(func(s *dossier.Statement) bool { return s.ID == statement })
	switch {
	case s == nil:
		return "", fmt.Errorf("there is no statement %q", statement)
	case statement == claim:
		return "", fmt.Errorf("%q is the first statement of the claim, which has its address from it", statement)
	}
	return decision.JoinID(claim, proposition.StatementID(r.words, s)), nil
}

// Belongs reports whether a statement belongs to a claim.
func (r *Review) Belongs(claim, statement string) bool {
	s := r.statement(func(s *dossier.Statement) bool { return s.ID == statement })
	return s != nil && s.Claim != nil && s.Claim.Slug == claim
}

// claim returns the proposition of a claim or a single statement.
func (r *Review) claim(name string) (string, bool) {
	for _, c := range r.Dossier.Claims {
		if c.Slug == name {
			return c.Proposition, true
		}
	}
	for _, s := range r.Dossier.Singles {
		if s.ID == name {
			return s.Proposition, true
		}
	}
	return "", false
}

// statement returns the first statement that is wanted, nil if there is none.
func (r *Review) statement(is func(*dossier.Statement) bool) *dossier.Statement {
	for _, a := range r.Dossier.Articles {
		for _, s := range a.Statements {
			if s.ID != "" && is(s) {
				return s
			}
		}
	}
	return nil
}
