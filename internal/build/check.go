package build

import (
	"context"

	"dossier/internal/diag"
	"dossier/internal/linkcheck"
)

// Check makes every file of the site in memory and follows every link. It
// writes nothing, not even what it found.
func Check(ctx context.Context, o Options) (Summary, diag.List, error) {
	session := NewSession(o)
	session.writeNothing = true
	d, err := session.Update(ctx, Changes{All: true})
	problems := d.Problems
	if err != nil || !d.Complete() {
		return d.Summary, problems, err
	}
	files := d.files()
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
	return d.Summary, problems, err
}
