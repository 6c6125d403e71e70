package build

import (
	"context"
	"time"

	"dossier/internal/diag"
	"dossier/internal/linkcheck"
)

// Check makes every file of the site in memory and follows every link. It
// writes nothing.
func Check(ctx context.Context, o Options) (Summary, diag.List, error) {
	var s Summary
	watch := stopwatch{stages: &s.Stages, last: time.Now()}
	files, problems, err := o.prepare(ctx, &s, &watch)
	if files == nil || err != nil {
		return s, problems, err
	}
	site := linkcheck.New()
	err = parallel(ctx, len(files), func(i int) error {
		f := files[i]
		if f.open != nil {
			site.Add(f.path, nil)
			return nil
		}
		return f.bytes(func(b []byte) error {
			site.Add(f.path, b)
			return nil
		})
	})
	for _, p := range site.Problems() {
		problems.Add(diag.File(p.Page, diag.Error, "broken-page", p.Message()))
	}
	problems.Sort()
	return s, problems, err
}
