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

// After an edit of a large dossier everything is resolved again, which takes
// longer than an editor wants to wait. So the page of the edited article is shown
// early: the new text with the findings of the old one, as far as they are not
// about what changed. All other pages stay as they were until the next draft.

// minResolveTime is the shortest time to resolve for which early drafts are made.
const minResolveTime = 40 * time.Millisecond

// maxEarlyArticles is the most articles that are shown early at a time. More
// change at once only if no one edits them, as when a branch is switched.
const maxEarlyArticles = 8

// showEarly shows the last draft with the pages of those articles that differ in c.
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

// earlyPages returns the pages of those articles of a site that differ in c. A
// page that cannot be rendered is left to the next draft.
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

// resolveMeanwhile resolves, and meanwhile shows the articles early that are
// edited.
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

// readAhead reads what changed while a draft is resolved, and shows it early.
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

// caughtUp records that a draft has all articles that were read before it was
// resolved. Those that were read since are on its early pages: a text that was
// shown does not disappear again.
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
	return a
}
