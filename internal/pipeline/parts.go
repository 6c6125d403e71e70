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

// Part is what makes one sort of the site's files, for those who measure how
// long each takes.
type Part struct {
	Name  string // "data", "search", "cards", or the kind of its pages: "page/article"
	files func() []file
}

// Parts are all parts of the site that are made; media and the files of the theme
// are copied.
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

// Some is the part with no more than n of its files, which are from all over it.
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

// Make makes the part's files, as a build does, and hands each to use; nil
// forgets them. Use may be called by several goroutines at once and must not
// keep the bytes.
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

// sizer counts what is written to it.
type sizer struct{ n *atomic.Int64 }

func (s sizer) Write(b []byte) (int, error) {
	s.n.Add(int64(len(b)))
	return len(b), nil
}
