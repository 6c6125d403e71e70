package session

import (
	"context"
	"io"
	"slices"

	"dossier/internal/diag"
	"dossier/internal/pipeline"
)

// Draft is the result of one update: a planned site. Later updates do not change
// it. It may be used by several goroutines at once.
type Draft struct {
	pipeline.Summary
	Problems diag.List      // of the content
	Site     *pipeline.Site // nil if there is nothing to build
	// MediaChanged reports whether media may differ from the last draft.
	MediaChanged bool

	early map[string][]byte // pages that are newer than Site, by path
}

// Render returns one file of the site. The error is [fs.ErrNotExist] if
// there is no such file.
func (d *Draft) Render(name string) ([]byte, error) {
	if b, ok := d.early[name]; ok {
		return b, nil
	}
	return d.Site.Render(name)
}

// Media opens a file that is copied into the site unchanged. It reports false if
// name is no such file.
func (d *Draft) Media(name string) (io.ReadCloser, bool, error) { return d.Site.Media(name) }

// Write writes the site to disk and adds the files and the time to the summary.
func (d *Draft) Write(ctx context.Context, p *pipeline.Progress) error {
	t := &pipeline.Timer{Progress: p, Stages: d.Stages}
	var err error
	d.Files, err = d.Site.Write(ctx, t)
	d.Stages = t.Stages
	d.Problems = append(slices.Clip(d.Problems), d.Site.Failures()...)
	return err
}
