package pipeline

import (
	"context"
	"io"
	"path"
	"slices"
	"strings"
	"sync"

	"dossier/internal/site/pages"
	"dossier/internal/site/searchindex"
)

// maker makes some files of a site and passes each to use.
type maker func(use func(file) error) error

// each makes all files of the site, several at a time, and passes them to use:
// those of makers, from [Site.sharedFiles], and all pages. It clears makers.
func (s *Site) each(ctx context.Context, p *Progress, makers []maker, use func(file) error) error {
	pages := s.plan.Pages
	return parallel(ctx, len(makers)+len(pages), func(i int) error {
		defer p.step()
		if i < len(makers) {
			run := makers[i]
			makers[i] = nil // frees its data
			return run(use)
		}
		page := pages[spread(i-len(makers), len(pages))]
		return use(file{path: page.Path, write: page.Render})
	})
}

// sharedFiles returns the makers of all files that are not pages, those that
// take longest first.
func (s *Site) sharedFiles() []maker {
	var out []maker
	add := func(f file) { out = append(out, func(use func(file) error) error { return use(f) }) }
	for _, f := range s.dataFiles() {
		add(f)
	}
	out = slices.Insert(out, min(1, len(out)), s.makeSearch)
	cards := sync.OnceValue(s.cardFiles)
	for i := range s.plan.CardFiles() {
		out = append(out, func(use func(file) error) error { return use(cards()[i]) })
	}
	for _, a := range s.assets {
		add(bytesFile(a.Path, a.Data))
	}
	for _, m := range s.from.Dossier.Media {
		add(s.mediaFile(m.Path))
	}
	return out
}

func (s *Site) dataFiles() (out []file) {
	for _, f := range s.data {
		out = append(out, file{path: f.Path, write: f.Write, large: true})
	}
	return out
}

func (s *Site) cardFiles() (out []file) {
	for _, f := range s.plan.Cards() {
		out = append(out, file{path: f.Path, write: f.Write})
	}
	return out
}

// searchFiles returns the files of the search index. It makes the index each
// time, since a build needs it once and it takes much memory.
func (s *Site) searchFiles() (out []file) {
	for _, f := range searchindex.Files(s.from.Dossier, s.locale.Date) {
		out = append(out, file{path: f.Path, write: f.Write})
	}
	return out
}

// makeSearch is the maker of the search index.
func (s *Site) makeSearch(use func(file) error) error {
	for _, f := range s.searchFiles() {
		if err := use(f); err != nil {
			return err
		}
	}
	return nil
}

// spread returns a permutation of the numbers below n in which neighbours are
// far apart. Pages of one kind take equally long, so the remaining time can only be
// estimated from a mixture.
func spread(i, n int) int {
	const stride = 7919 // a prime
	if n%stride == 0 {
		return i
	}
	return i * stride % n
}

func bytesFile(name string, b []byte) file {
	return file{path: name, write: func(w io.Writer) error {
		_, err := w.Write(b)
		return err
	}}
}

func (s *Site) mediaFile(name string) file {
	return file{path: name, open: func() (io.ReadCloser, error) { return s.from.Corpus.OpenMedia(name) }}
}

// file returns one file of the site.
func (s *Site) file(name string) (file, bool) {
	if p, ok := s.plan.Page(name); ok {
		return file{path: name, write: p.Render}, true
	}
	for _, f := range s.data {
		if f.Path == name {
			return file{path: name, write: f.Write}, true
		}
	}
	if strings.HasPrefix(name, searchindex.Folder) {
		for _, f := range s.search() {
			if f.Path == name {
				return file{path: name, write: f.Write}, true
			}
		}
	}
	if strings.HasPrefix(name, pages.CardFolder) {
		for _, f := range s.plan.Cards() {
			if f.Path == name {
				return file{path: name, write: f.Write}, true
			}
		}
	}
	for _, a := range s.assets {
		if a.Path == name {
			return bytesFile(a.Path, a.Data), true
		}
	}
	if !strings.HasPrefix(name, "media/") || path.Clean(name) != name {
		return file{}, false
	}
	for _, m := range s.from.Dossier.Media {
		if m.Path == name {
			return s.mediaFile(name), true
		}
	}
	return file{}, false
}
