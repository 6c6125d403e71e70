package pipeline

import (
	"context"
	"sync"

	"dossier/internal/extract"
	"dossier/internal/pipeline/cache"
	"dossier/internal/resolve"
	"dossier/internal/source/config"
	"dossier/internal/source/corpus"
	"dossier/internal/source/document"
	"dossier/internal/text/segment"
)

// finding is what was found in an article, and what it depends on beside the
// article itself.
type finding struct {
	result   extract.Result // but for the text
	text     *segment.Outline
	searched bool
	key      cache.Key // where searched and there is a store
}

// openStore reads the store of findings in the background.
func openStore(path string) func() *cache.Store {
	if path == "" {
		return nil
	}
	wait := sync.OnceValue(func() *cache.Store {
		v, err := cache.ThisProgram()
		if err != nil {
			return nil // whose findings these are cannot be told
		}
		return cache.Open(path, v)
	})
	go wait()
	return wait
}

// extract searches all articles, each that has not been searched yet.
func (s *Session) extract(ctx context.Context, c *corpus.Corpus, sum *Summary) ([]resolve.Article, error) {
	var kept *cache.Store
	if s.kept != nil {
		kept = s.kept()
	}
	articles := make([]resolve.Article, len(c.Articles))
	findings := make([]finding, len(c.Articles))
	fresh := make([]bool, len(c.Articles))
	err := parallel(ctx, len(articles), func(i int) error {
		defer s.o.Progress.step()
		a := c.Articles[i]
		search := c.Config.Extract != config.Off && english(a, &c.Config)
		known, ok := s.found[a]
		if !ok || known.searched != search {
			known, fresh[i] = searchOne(a, search, kept)
		}
		findings[i] = known
		articles[i] = article(a, &c.Config, &known)
		articles[i].Marks = c.Marks[a]
		return nil
	})
	if err != nil {
		return nil, err
	}
	s.found = make(map[*document.Article]finding, len(findings))
	var inUse []cache.Key
	for i, f := range findings {
		s.found[c.Articles[i]] = f
		if fresh[i] {
			sum.Extracted++
		}
		if f.searched {
			inUse = append(inUse, f.key)
		}
	}
	if kept != nil && !s.writeNothing {
		sum.Unkept = kept.Save(inUse)
	}
	return articles, nil
}

// searchOne finds what is in one article, where it is to be searched, and keeps
// of its text no tokens. Fresh tells that it was not known from an earlier run.
func searchOne(a *document.Article, search bool, kept *cache.Store) (f finding, fresh bool) {
	f.searched = search
	switch {
	case !search:
		f.result = extract.Nothing(a.Prose, a.Blocks)
	case kept == nil:
		f.result, fresh = extract.Run(a.Prose, a.Blocks, a.Date), true
	default:
		f.key = cache.KeyOf(a.Prose, a.Blocks, a.Date)
		f.result, fresh = kept.Extract(f.key, a.Prose, a.Blocks, a.Date)
	}
	f.text, f.result.Text = f.result.Text.Outline(), nil
	return f, fresh
}
