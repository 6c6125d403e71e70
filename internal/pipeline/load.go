package pipeline

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/resolve"
	"dossier/internal/source/config"
	"dossier/internal/source/corpus"
	"dossier/internal/source/document"
)

// loaded is a resolved dossier, what it was resolved from, and the way to its
// media.
type loaded struct {
	dossier  *dossier.Dossier
	corpus   *corpus.Corpus
	articles []resolve.Article
	open     func(path string) (io.ReadCloser, error)
}

func newLoaded(d *dossier.Dossier, c *corpus.Corpus, articles []resolve.Article) *loaded {
	return &loaded{d, c, articles, c.Open}
}

// load reads what changed, searches the articles that are new and resolves. It
// leaves what came of it in s, and reports whether anything is other than before. Of the
// paths of the content folder nil means all. The paths of the problems begin
// with the content folder.
func (s *Session) load(ctx context.Context, changed []string, d *Draft, watch *stopwatch) (news bool, err error) {
	watch.begin("read", 0)
	if _, err := os.Stat(s.o.Content); errors.Is(err, fs.ErrNotExist) {
		news = s.loaded != nil || s.last == nil
		s.loaded, s.notes = nil, diag.List{noContent(s.o.Content)}
		s.folder.Read(nil) // so that it knows that all is gone
		return news, nil
	}
	c, problems, news := s.folder.Read(changed)
	if news || s.content == "" { // else it was read a moment ago
		s.digest()
	}
	news, s.stale, s.ahead = news || s.stale, false, nil
	watch.lap("read")
	if !news && s.last != nil {
		return false, nil
	}
	s.loaded, s.notes = nil, below(s.o.Content, problems)
	if c == nil || c.IsEmpty() {
		return true, nil
	}
	if early := s.early(c); early != nil {
		s.o.Early(early)
	}
	watch.begin("extract", len(c.Articles))
	articles, err := s.extract(ctx, c, &d.Summary)
	watch.lap("extract")
	if err != nil {
		return true, err
	}
	for _, a := range c.Articles {
		if c.Config.Extract != config.Off && !english(a, &c.Config) {
			problems.Add(diag.File(a.Path, diag.Warning, "language-not-extracted",
				"nothing is extracted, since the article is not in English").WithHint("the text, its publisher and its date are shown all the same"))
		}
	}
	watch.begin("resolve", 0)
	in := input(c, articles)
	if s.full {
		in.Hold = resolve.Hold{}
	}
	if s.once {
		in.LastUse = true
		articles = nil
		s.letGo(c)
	}
	resolved, more := s.resolve(in)
	s.resolving = watch.lap("resolve")
	problems.Add(more...)
	problems.Sort()
	s.loaded, s.notes = newLoaded(resolved, c, articles), below(s.o.Content, problems)
	return true, nil
}

// letGo forgets what is known of the articles besides what the dossier is
// resolved from. It takes more memory than the dossier.
func (s *Session) letGo(c *corpus.Corpus) {
	s.folder, s.found, s.kept = nil, nil, nil
	c.Articles, c.Annotations, c.Marks = nil, nil, nil
}

// below puts the content folder before the paths of problems.
func below(content string, problems diag.List) diag.List {
	out := slices.Clone(problems)
	for i := range out {
		out[i].Path = path.Join(filepath.ToSlash(content), out[i].Path)
	}
	return out
}

// article begins an article of the dossier.
func article(a *document.Article, c *config.Config, found *finding) resolve.Article {
	out := resolve.Article{
		Article: &dossier.Article{
			Slug: a.Slug, Path: a.Path, Title: a.Title, Author: a.Author, URL: a.URL, Language: language(a, c),
			Date: a.Date, Retrieved: a.Retrieved, SHA256: a.SHA256, Body: a.Body, Prose: a.Prose, Text: found.text, Syntax: a.Syntax,
		},
		PublisherName: a.Publisher,
		Found:         found.result,
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
