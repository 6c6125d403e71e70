package pipeline

import (
	"context"
	"slices"
	"sync"

	"dossier/internal/diag"
	"dossier/internal/extract"
	"dossier/internal/pipeline/cache"
	"dossier/internal/resolve"
	"dossier/internal/source/config"
	"dossier/internal/source/corpus"
	"dossier/internal/source/document"
	"dossier/internal/text/segment"
)

// Extractor is the second stage: it finds names, dates and statements in
// articles. It keeps what it found, so that an article is searched once. What the
// cache has it reads there each time: encoded, it takes a quarter of the memory.
type Extractor struct {
	Searched int // articles that the last Extract had to search
	// LastUse says that nothing needs afterwards what Extract returns. It frees the files of the articles, and of
	// what it found it returns names and nouns, and the rest later.
	LastUse bool

	options Options
	cache   func() *cache.Store // nil without a cache file
	found   map[*document.Article]finding
}

// finding is what was found in an article, and what it depends on besides the
// article itself.
type finding struct {
	result   extract.Result // without the text
	text     *segment.Outline
	language *extract.Language // that the text was cut into sentences by
	searched bool
	key      cache.Key // set if searched and there is a cache
	stored   bool      // the cache has the result, and it is not here
}

// NewExtractor returns an extractor that begins with the findings in the cache
// file, if there is one. It reads them in the background.
func NewExtractor(o Options) *Extractor {
	if o.Cache == "" {
		return &Extractor{options: o}
	}
	open := sync.OnceValue(func() *cache.Store {
		v, err := cache.ThisProgram()
		if err != nil {
			return nil // the findings may be those of another program
		}
		return cache.Open(o.Cache, v)
	})
	go open()
	return &Extractor{options: o, cache: open}
}

// store returns the cache, or nil.
func (x *Extractor) store() *cache.Store {
	if x.cache == nil {
		return nil
	}
	return x.cache()
}

// Extract returns the articles of a corpus with what was found in them.
func (x *Extractor) Extract(ctx context.Context, c *corpus.Corpus) ([]resolve.Article, diag.List, error) {
	known := x.store()
	articles := make([]resolve.Article, len(c.Articles))
	findings := make([]finding, len(c.Articles))
	fresh := make([]bool, len(c.Articles))
	furniture := make([]diag.List, len(c.Articles))
	err := parallel(ctx, len(articles), func(i int) error {
		defer x.options.Progress.step()
		a := c.Articles[i]
		lang, search := x.options.languageOf(a, &c.Config)
		f, ok := x.found[a]
		if ok && f.stored {
			f.result, ok = known.Again(f.key, len(a.Prose))
		}
		if !ok || f.language != lang || f.searched != search {
			f, fresh[i] = extractOne(a, lang, search, known)
		}
		articles[i] = newArticle(a, &c.Config, &f)
		if f.stored {
			f.result = extract.Result{}
		}
		findings[i] = f
		articles[i].Annotations = c.Annotations[a]
		furniture[i] = FurnitureProblems(a, f.text.Blocks())
		if x.LastUse {
			a.Body, a.Source = "", diag.Source{}
			if f.stored {
				later(&articles[i], known, f.key)
			}
		}
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	if x.LastUse {
		for i := range articles {
			if articles[i].Later != nil {
				known.Use(findings[i].key)
			}
		}
	}
	x.Searched = 0
	x.found = make(map[*document.Article]finding, len(findings))
	for i, f := range findings {
		x.found[c.Articles[i]] = f
		if fresh[i] {
			x.Searched++
		}
	}
	return articles, x.options.inContent(slices.Concat(x.notSearched(c), x.failed(c), slices.Concat(furniture...))), nil
}

// later leaves what was found in an article, but for names and nouns, to be read from
// the cache again when the article is resolved: decoded, it takes four times the memory. The cache then
// forgets it.
func later(a *resolve.Article, known *cache.Store, k cache.Key) {
	n := len(a.Prose)
	a.Found = extract.Result{Names: a.Found.Names, Nouns: a.Found.Nouns, Text: a.Found.Text}
	a.Later = func() extract.Result {
		rest, _ := known.Again(k, n) // what was encoded can be decoded
		known.Done(k)
		return rest
	}
}

// Save writes what Extract found to the cache file.
func (x *Extractor) Save() error {
	store := x.store()
	if store == nil {
		return nil
	}
	var inUse []cache.Key
	for _, f := range x.found {
		if f.searched {
			inUse = append(inUse, f.key)
		}
	}
	return store.Save(inUse)
}

// extractOne finds what is in one article, if it is to be searched. Of its text
// it keeps no tokens. Fresh is false if the cache had the findings.
func extractOne(a *document.Article, lang *extract.Language, search bool, known *cache.Store) (f finding, fresh bool) {
	f.language, f.searched = lang, search
	switch {
	case !search:
		f.result = extract.Nothing(lang, a.Prose, a.Blocks)
	case known == nil:
		f.result, fresh = extract.Run(lang, a.Prose, a.Blocks, About(a)), true
	default:
		f.key = cache.KeyOf(lang, a.Prose, a.Blocks, About(a))
		f.result, fresh = known.Extract(f.key, lang, a.Prose, a.Blocks, About(a))
		f.stored = f.result.Failure == "" && !f.result.TooComplex
	}
	f.text, f.result.Text = f.result.Text.Outline(), nil
	return f, fresh
}

// About returns what extraction needs to know of an article's front matter.
func About(a *document.Article) extract.About {
	return extract.About{Date: a.Date, Title: a.Title, Author: a.Author, Publisher: a.Publisher, Form: a.Form}
}

// failed returns a problem for each article that was not searched to the end.
func (x *Extractor) failed(c *corpus.Corpus) (problems diag.List) {
	for _, a := range c.Articles {
		found := x.found[a].result
		problems.Add(ExtractionProblems(a.Path, &found)...)
	}
	return problems
}

// ExtractionProblems returns the problem of an article that was not searched to
// the end, if r is its result.
func ExtractionProblems(path string, r *extract.Result) (problems diag.List) {
	switch {
	case r.Failure != "":
		problems.Add(diag.File(path, diag.Error, "extraction-failed", "the program failed to extract from this article: "+r.Failure).
			WithHint("the article is shown without findings; please report this, with the article if you can"))
	case r.TooComplex:
		problems.Add(diag.File(path, diag.Warning, "complex-article", "the article takes too much work to find names and statements in it; shown without findings").
			WithHint("check whether the text is damaged, or split it into several articles"))
	}
	return problems
}

// notSearched returns a warning for each article in another language.
func (x *Extractor) notSearched(c *corpus.Corpus) (problems diag.List) {
	for _, a := range c.Articles {
		if _, search := x.options.languageOf(a, &c.Config); !search && c.Config.Extract != config.Off {
			problems.Add(diag.File(a.Path, diag.Warning, "language-not-extracted",
				"nothing is extracted, since the article is not in English").WithHint("the text, its publisher and its date are shown all the same"))
		}
	}
	return problems
}
