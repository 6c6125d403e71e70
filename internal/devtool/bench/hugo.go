package bench

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"dossier/internal/devtool/corpusgen"
)

// Hugo builds the same made-up articles with dossier and with Hugo.
//
// Hugo is told in front matter what dossier finds in the texts, so that it makes
// a page for each of the same people, organizations, places, claims, publishers
// and months. Long lists are cut so that there are as many pages in all. What its
// pages are shorter is filled up with text, which costs it next to nothing: to
// make what stands there in a dossier would cost it more.
type Hugo struct {
	Articles int
	Runs     int    // how often each builds, in turn
	Work     string // the folder for temporary files; "" for the system's
	Dossier  string // the program
	Program  string // Hugo; "" where there is none
	Log      io.Writer
}

// Builds are the builds of one sort.
type Builds struct {
	Name  string
	Pages int // HTML files
	Files int
	Bytes int64
	Empty float64 // the share of bytes that is filling
	Spent []Spent // by run
}

// versus are the names of the builds.
const (
	firstBuild = "dossier, all articles new"
	knownBuild = "dossier, findings known"
	hugoBuild  = "hugo"
)

// paths are where everything lies.
type paths struct{ content, store, site, hugo, public string }

// Run builds. There are two sorts of builds by dossier, with the findings of an
// earlier run and without; each makes the whole site, as Hugo does.
func (h *Hugo) Run(ctx context.Context) ([]Builds, error) {
	dir, err := os.MkdirTemp(h.Work, "bench")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	p := paths{content: filepath.Join(dir, "content"), store: filepath.Join(dir, ".dossier"), site: filepath.Join(dir, "site"), hugo: filepath.Join(dir, "hugo"), public: filepath.Join(dir, "public")}
	fmt.Fprintf(h.Log, "making up %s articles\n", thousands(h.Articles))
	if err := corpusgen.New(h.Articles, 1).Write(p.content); err != nil {
		return nil, fmt.Errorf("make up articles: %w", err)
	}
	first, known, other := Builds{Name: firstBuild}, Builds{Name: knownBuild}, Builds{Name: hugoBuild}
	builds := []*Builds{&first, &known}
	if h.Program != "" {
		builds = append(builds, &other)
		if other.Empty, err = h.prepare(ctx, p); err != nil {
			return nil, fmt.Errorf("make a site for hugo: %w", err)
		}
	}
	for run := range h.Runs {
		for _, b := range builds {
			fmt.Fprintf(h.Log, "run %d of %d: %s\n", run+1, h.Runs, b.Name)
			if err := h.build(ctx, p, b); err != nil {
				return nil, err
			}
		}
	}
	var out []Builds
	for _, b := range builds {
		out = append(out, *b)
	}
	return out, nil
}

// build builds once, where nothing has been built yet, and clears it away.
func (h *Hugo) build(ctx context.Context, p paths, b *Builds) error {
	site := p.site
	var spent Spent
	var err error
	switch b.Name {
	case hugoBuild:
		site = p.public
		spent, err = h.hugo(ctx, p)
	case firstBuild:
		if err := os.RemoveAll(p.store); err != nil {
			return err
		}
		fallthrough
	default:
		spent, err = h.dossier(ctx, p)
	}
	if err != nil {
		return err
	}
	t, err := count(site)
	if err != nil {
		return err
	}
	b.Pages, b.Files, b.Bytes = t.pages, t.files, t.bytes
	b.Spent = append(b.Spent, spent)
	return os.RemoveAll(site)
}

func (h *Hugo) dossier(ctx context.Context, p paths) (Spent, error) {
	return timed(ctx, h.Dossier, "build", "--quiet", "--content", p.content, "--site", p.site)
}

func (h *Hugo) hugo(ctx context.Context, p paths) (Spent, error) {
	return timed(ctx, h.Program, "--noBuildLock", "--source", p.hugo, "--destination", p.public)
}

// prepare makes the site for Hugo: from what dossier finds, and with as much
// filling as a first build turns out to lack, whose share it returns.
func (h *Hugo) prepare(ctx context.Context, p paths) (empty float64, err error) {
	fmt.Fprintln(h.Log, "making the same site for hugo")
	if _, err := h.dossier(ctx, p); err != nil {
		return 0, err
	}
	want, err := count(p.site)
	if err != nil {
		return 0, err
	}
	found, err := readTold(p.site)
	if err != nil {
		return 0, err
	}
	entries := found.entries()
	single := len(entries) + 1 + len(taxonomies) // articles, home, lists of terms
	site := hugoSite{dir: p.hugo, content: p.content, perPage: perPage(lists(entries), want.pages-single)}
	if err := site.write(entries); err != nil {
		return 0, err
	}
	if err := site.settings(); err != nil {
		return 0, err
	}
	if _, err := h.hugo(ctx, p); err != nil {
		return 0, err
	}
	bare, err := count(p.public)
	if err != nil {
		return 0, err
	}
	site.filling = bare.lacking(want)
	return max(0, 1-float64(bare.bytes)/float64(want.bytes)), errors.Join(site.settings(), os.RemoveAll(p.site), os.RemoveAll(p.public))
}

// median is the middle one of the runs, by what of takes from each.
func median[T int64 | time.Duration](b Builds, of func(Spent) T) T {
	var all []T
	for _, s := range b.Spent {
		all = append(all, of(s))
	}
	slices.Sort(all)
	if len(all) == 0 {
		return 0
	}
	return all[len(all)/2]
}
