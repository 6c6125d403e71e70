package pipeline

import (
	"context"
	"slices"
	"sync/atomic"

	"dossier/internal/site/pages"
)

// PlanSite calls all stages of [Run] but the last. The site is nil if there is
// nothing to build.
func PlanSite(ctx context.Context, o Options) (*Site, []Stage, error) {
	p, err := planSite(ctx, o, &Timer{Progress: o.Progress})
	return p.site, p.summary.Stages, err
}

// Part makes one sort of the site's files. Benchmarks measure the time of each part.
type Part struct {
	Name  string // "data", "search", "cards", or the kind of its pages: "page/article"
	files func() []file
}

// Parts returns all parts of the site, without media and the files of the theme,
// which are copied.
func (s *Site) Parts() []Part {
	parts := []Part{{"data", s.dataFiles}, {"search", s.searchFiles}, {"cards", s.cardFiles}}
	byKind := map[pages.Kind][]file{}
	var kinds []pages.Kind
	for _, p := range s.plan.Pages {
		if _, known := byKind[p.Kind]; !known {
			kinds = append(kinds, p.Kind)
		}
		byKind[p.Kind] = append(byKind[p.Kind], file{path: p.Path, write: p.Render})
	}
	slices.Sort(kinds)
	for _, k := range kinds {
		parts = append(parts, Part{"page/" + string(k), func() []file { return byKind[k] }})
	}
	return parts
}

// Some returns a part with at most n of the files of p, spread evenly.
func (p Part) Some(n int) Part {
	all := p.files
	p.files = func() []file {
		list := all()
		if len(list) <= n {
			return list
		}
		out := make([]file, n)
		for i := range out {
			out[i] = list[i*len(list)/n]
		}
		return out
	}
	return p
}

// Make makes the part's files and calls use with each, unless use is nil. Use may be
// called by several goroutines at once and must not keep the bytes. Make returns the
// number of files and their size in bytes.
func (p Part) Make(ctx context.Context, use func(path string, b []byte) error) (files int, size int64, err error) {
	var n atomic.Int64
	list := p.files()
	err = parallel(ctx, len(list), func(i int) error {
		f := list[i]
		if f.large && use == nil {
			return f.write(sizer{&n})
		}
		return f.bytes(func(b []byte) error {
			n.Add(int64(len(b)))
			if use == nil {
				return nil
			}
			return use(f.path, b)
		})
	})
	return len(list), n.Load(), err
}

// sizer counts the bytes that are written to it.
type sizer struct{ n *atomic.Int64 }

func (s sizer) Write(b []byte) (int, error) {
	s.n.Add(int64(len(b)))
	return len(b), nil
}
