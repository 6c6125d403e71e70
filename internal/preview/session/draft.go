package session

import (
	"context"
	"io"

	"dossier/internal/diag"
	"dossier/internal/pipeline"
)

// Draft is the outcome of one update: a site as it was planned then, which stays
// the same whatever the session does next. It may be used by several goroutines
// at once.
type Draft struct {
	pipeline.Summary
	Problems diag.List      // of the content
	Site     *pipeline.Site // nil if there is nothing to build
	// MediaChanged reports whether media may differ from the draft before.
	MediaChanged bool

	early map[string][]byte // pages that are newer than Site, by path
}

// Render makes one file of the site in memory. The error is [fs.ErrNotExist] if
// there is no such file.
func (d *Draft) Render(name string) ([]byte, error) {
	if b, ok := d.early[name]; ok {
		return b, nil
	}
	return d.Site.Render(name)
}

// Media opens a file that is copied into the site as it is. It reports false if
// name is no such file.
func (d *Draft) Media(name string) (io.ReadCloser, bool, error) { return d.Site.Media(name) }

// Write puts the site on disk and adds to the summary.
func (d *Draft) Write(ctx context.Context, p *pipeline.Progress) error {
	t := &pipeline.Timer{Progress: p, Stages: d.Stages}
	var err error
	d.Files, err = d.Site.Write(ctx, t)
	d.Stages = t.Stages
	return err
}
