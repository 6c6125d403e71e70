package session

import (
	"slices"
	"time"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/pipeline"
	"dossier/internal/resolve"
	"dossier/internal/source/corpus"
	"dossier/internal/source/document"
	"dossier/internal/text/segment"
)

// Resolving a large dossier after an edit takes longer than an editor wants to
// wait. So the page of the edited article is shown early. It has the new text and
// the findings of the old text, except for those in the edited part. All other pages
// stay the same until the next draft.

// minResolveTime is the resolve time from which early drafts are made.
const minResolveTime = 40 * time.Millisecond

// maxEarlyArticles is the maximum number of articles that are shown early. More
// articles change at once when a branch is switched, for example.
const maxEarlyArticles = 8

// showEarly shows the last draft with new pages for the articles that differ in c.
func (s *Session) showEarly(c *corpus.Corpus) {
	last := s.last
	if s.o.Early == nil || last == nil || last.Site == nil || s.resolveTime < s.earlyAfter {
		return
	}
	pages := s.earlyPages(last.Site, c)
	if len(pages) == 0 {
		return
	}
	d := *last
	d.early = pages
	s.o.Early(&d)
}

// earlyPages returns new pages for the articles of a site that differ in c, by path.
// It skips pages that cannot be rendered.
func (s *Session) earlyPages(site *pipeline.Site, c *corpus.Corpus) map[string][]byte {
	var fresh []*document.Article
	for _, a := range c.Articles {
		if !s.shown[a] {
			fresh = append(fresh, a)
		}
	}
	if len(fresh) > maxEarlyArticles {
		return nil
	}
	pages := map[string][]byte{}
	articles := site.Dossier().Articles
	for _, a := range fresh {
		i := slices.IndexFunc(articles, func(old *dossier.Article) bool { return old.Path == a.Path })
		if i < 0 {
			continue
		}
		if path, b, ok := site.ArticlePage(rebased(articles[i], a)); ok {
			pages[path] = b
		}
	}
	return pages
}

// resolveMeanwhile resolves the input. Articles that are edited meanwhile are shown
// early.
func (s *Session) resolveMeanwhile(in resolve.Input) (d *dossier.Dossier, problems diag.List) {
	if s.o.Early == nil || s.o.Queue == nil {
		return s.resolve(in)
	}
	var err error
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer pipeline.Recover(&err)
		d, problems = s.resolve(in)
	}()
	for {
		select {
		case <-done:
			if err != nil {
				panic(err)
			}
			return d, problems
		case <-s.o.Queue.more:
			s.readAhead(s.o.Queue.unseen())
		}
	}
}

// readAhead reads changed files while a draft is resolved and shows them early.
func (s *Session) readAhead(c Changes) {
	if c.All || len(c.Content) == 0 {
		return
	}
	ahead, _, _ := s.folder.Read(c.Content)
	s.unplanned = true
	if ahead == nil {
		return
	}
	s.ahead = ahead
	s.showEarly(ahead)
}

// caughtUp records the articles of a draft. Articles that were read while it was
// resolved get early pages in it, so that a text that was shown does not disappear.
func (s *Session) caughtUp(d *Draft) {
	articles := s.content.Corpus.Articles
	s.shown = make(map[*document.Article]bool, len(articles))
	for _, a := range articles {
		s.shown[a] = true
	}
	if s.ahead != nil {
		d.early = s.earlyPages(d.Site, s.ahead)
	}
}

// rebased returns an article with its new text and the findings of the old one.
func rebased(old *dossier.Article, now *document.Article) *dossier.Article {
	a := old.Rebase(now.Body, now.Prose, segment.New(now.Prose, now.Blocks, old.Text.Rules()).Outline())
	a.Title, a.Author, a.URL, a.Date, a.Retrieved, a.SHA256 = now.Title, now.Author, now.URL, now.Date, now.Retrieved, now.SHA256
	a.Original, a.OriginalSHA256, a.Archived = now.Original, now.OriginalSHA256, now.Archived
	return a
}
