package pipeline

import (
	"context"

	"dossier/internal/diag"
	"dossier/internal/source/corpus"
)

// Load calls the first three stages and writes nothing, not even to the cache. The
// result is nil if there is nothing to build. The diagnostics are those of a build.
func (o Options) Load(ctx context.Context) (*Resolved, diag.List, error) {
	type loaded struct {
		from     *Resolved
		problems diag.List
	}
	l, err := Await(ctx, func() (l loaded, err error) {
		defer Recover(&err)
		c, problems, _ := o.Read(corpus.At(o.Content), nil)
		if c == nil {
			return loaded{problems: problems}, nil
		}
		articles, unsearched, err := NewExtractor(o).Extract(ctx, c)
		if err != nil {
			return loaded{problems: problems}, err
		}
		d, more := o.Resolve(o.ResolveInput(c, articles))
		problems.Add(append(unsearched, more...)...)
		problems.Sort()
		return loaded{&Resolved{d, c, articles}, problems}, nil
	})
	return l.from, l.problems, err
}
