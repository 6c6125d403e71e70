package build

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"dossier/internal/config"
	"dossier/internal/corpus"
	"dossier/internal/diag"
	"dossier/internal/document"
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve"
)

// loaded is a resolved dossier, what it was resolved from, and the way to its
// media.
type loaded struct {
	dossier  *dossier.Dossier
	corpus   *corpus.Corpus
	articles []resolve.Article
	open     func(path string) (io.ReadCloser, error)
}

// load reads, extracts and resolves. It returns nil where there is nothing that
// could be a dossier, or ctx has ended. The paths of the problems begin with
// the content folder. The full dossier has what its pages have not, because it
// waits for an editor.
func load(ctx context.Context, content string, full bool, watch *stopwatch) (*loaded, diag.List) {
	if _, err := os.Stat(content); errors.Is(err, fs.ErrNotExist) {
		return nil, diag.List{noContent(content)}
	}
	l, problems := loadRelative(ctx, content, full, watch)
	return l, below(content, problems)
}

// below puts the content folder before the paths of problems.
func below(content string, problems diag.List) diag.List {
	for i := range problems {
		problems[i].Path = path.Join(filepath.ToSlash(content), problems[i].Path)
	}
	return problems
}

func loadRelative(ctx context.Context, content string, full bool, watch *stopwatch) (*loaded, diag.List) {
	c, problems := corpus.Read(content)
	watch.lap("read")
	if c == nil || c.IsEmpty() {
		return nil, problems
	}
	articles := make([]resolve.Article, len(c.Articles))
	err := parallel(ctx, len(articles), func(i int) error {
		articles[i] = article(c.Articles[i], &c.Config)
		articles[i].Marks = c.Marks[c.Articles[i]]
		return nil
	})
	if err != nil {
		return nil, problems
	}
	watch.lap("extract")
	for _, a := range c.Articles {
		if c.Config.Extract != config.Off && !english(a, &c.Config) {
			problems.Add(diag.File(a.Path, diag.Warning, "language-not-extracted",
				"nothing is extracted, since the article is not in English").WithHint("the text, its publisher and its date are shown all the same"))
		}
	}
	in := input(c, articles)
	if full {
		in.Hold = resolve.Hold{}
	}
	d, more := resolve.Resolve(in)
	problems.Add(more...)
	problems.Sort()
	watch.lap("resolve")
	return &loaded{d, c, articles, c.Open}, problems
}

// article extracts from one article.
func article(a *document.Article, c *config.Config) resolve.Article {
	out := resolve.Article{
		Article: &dossier.Article{
			Slug: a.Slug, Path: a.Path, Title: a.Title, Author: a.Author, URL: a.URL, Language: language(a, c),
			Date: a.Date, Retrieved: a.Retrieved, SHA256: a.SHA256, Body: a.Body, Prose: a.Prose,
		},
		PublisherName: a.Publisher,
	}
	if a.Syntax == document.Plain {
		out.Syntax = dossier.Plain
	}
	if c.Extract != config.Off && english(a, c) {
		out.Found = extract.Run(a.Prose, a.Blocks, a.Date)
	} else {
		out.Found = extract.Nothing(a.Prose, a.Blocks)
	}
	return out
}

func language(a *document.Article, c *config.Config) string {
	if a.Language != "" {
		return a.Language
	}
	return c.Language
}

// english reports whether extraction knows the article's language.
func english(a *document.Article, c *config.Config) bool {
	base, _, _ := strings.Cut(strings.ToLower(language(a, c)), "-")
	return base == "en"
}

// input gathers what the dossier is resolved from.
func input(c *corpus.Corpus, articles []resolve.Article) resolve.Input {
	in := resolve.Input{
		Title: c.Config.Title, Subtitle: c.Config.Subtitle, Language: c.Config.Language, BaseURL: c.Config.BaseURL, Timezone: c.Config.Timezone, Edition: c.Config.Edition,
		Articles: articles, Hold: hold(&c.Config),
	}
	if c.Config.Extract != config.Off { // else there is nothing that they are about
		in.Decisions = c.Decisions
	}
	if c.Intro != nil {
		in.Intro, in.IntroPath = c.Intro.Body, c.Intro.Path
	}
	for _, r := range c.Records {
		addRecord(&in, r)
	}
	for _, p := range c.Pages {
		in.Pages = append(in.Pages, &dossier.Page{Slug: p.Slug, Title: p.Title, Path: p.Path, Body: p.Body})
	}
	for _, m := range c.Media {
		in.Media = append(in.Media, dossier.Media{Path: m})
	}
	return in
}

// noContent is the problem of a content folder that is not there.
func noContent(content string) diag.Diagnostic {
	return diag.File(filepath.ToSlash(content), diag.Error, "not-a-dossier", "there is no content folder here").
		WithHint("name the folder above content/, give --content, or start with: dossier new DIR")
}
