package bench

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"dossier/internal/pipeline"
	"dossier/internal/pipeline/cputime"
	"dossier/internal/site/publish"
)

// Stage is what one stage of a build, or one part of the site, took.
type Stage struct {
	Name  string        `json:"name"`
	Clock time.Duration `json:"clock"`
	CPU   time.Duration `json:"cpu"`
	Peak  int64         `json:"peak"` // the most memory of the process until its end, in bytes
	Files int           `json:"files,omitempty"`
	Bytes int64         `json:"bytes,omitempty"`
}

// Measure goes through the stages of a first build of a content folder, and
// writes each to w as soon as it has ended, one JSON object a line. What is made
// is forgotten, so that a large site needs no disk: instead as many files as the
// site has, with little in them, are written into the folder site.
func Measure(ctx context.Context, content, site string, w io.Writer) error {
	out := json.NewEncoder(w)
	d, err := pipeline.Once(ctx, pipeline.Options{Content: content})
	if err != nil {
		return err
	}
	if !d.Complete() {
		return fmt.Errorf("there is no dossier in %s", content)
	}
	for _, s := range d.Stages {
		if err := out.Encode(Stage{Name: s.Name, Clock: s.Time, CPU: s.CPU, Peak: cputime.Self().Peak}); err != nil {
			return err
		}
	}
	all := 0
	stage := func(name string, do func() (int, int64, error)) error {
		start, cpu := time.Now(), cputime.Self().CPU
		files, size, err := do()
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		all += files
		u := cputime.Self()
		return out.Encode(Stage{name, time.Since(start), u.CPU - cpu, u.Peak, files, size})
	}
	for _, p := range d.Parts() {
		if err := stage(p.Name, func() (int, int64, error) { return p.Make(ctx, nil) }); err != nil {
			return err
		}
	}
	return stage("write", func() (int, int64, error) { return 0, 0, writeSmall(site, all) })
}

// writeSmall writes a site of so many files.
func writeSmall(dir string, files int) error {
	const perFolder = 10_000
	site, err := publish.Open(dir, publish.Options{})
	if err != nil {
		return err
	}
	for i := range files {
		name := fmt.Sprintf("%d.html", i)
		if err := site.Put(fmt.Sprintf("%d/%s", i/perFolder, name), []byte(name)); err != nil {
			site.Abort()
			return err
		}
	}
	_, err = site.Commit()
	return err
}
