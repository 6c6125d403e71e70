package cli

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"time"

	"dossier/internal/diag"
	"dossier/internal/pipeline"
	"dossier/internal/preview/session"
	"dossier/internal/preview/watch"

	"github.com/spf13/cobra"
)

// watching are the flags on how changes are noticed.
type watching struct {
	poll bool
}

func (w *watching) register(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&w.poll, "poll", false, "poll for changes (for network drives)")
}

// keepBuilding builds, and builds again at every change, until ctx ends.
// Problems and errors are printed; they do not end it.
func (p *program) keepBuilding(ctx context.Context, o pipeline.Options, r *reporting, w *watching) error {
	o.Progress = &pipeline.Progress{}
	written := false // the draft made last is on disk
	return p.follow(ctx, session.Options{Options: o}, r, w, func(d *session.Draft, fresh bool, err error) error {
		if err != nil || d.Site == nil || written && !fresh {
			return err
		}
		written = false
		if err := d.Write(ctx, o.Progress); err != nil {
			return explain(err)
		}
		written = true
		return nil
	})
}

// follow makes a draft, and another at every change, until ctx ends. The
// function made is called with each, and with the error that there was; fresh
// tells whether the draft is another than before. What it returns is printed, and
// so are the problems of the content where they are others than before.
func (p *program) follow(ctx context.Context, o session.Options, r *reporting, w *watching, made func(d *session.Draft, fresh bool, err error) error) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	o.Queue = session.NewQueue()
	watched := make(chan error, 1)
	go func() {
		defer stop()
		warn := func(text string) { fmt.Fprintf(p.err, "note: %s\n", text) }
		watched <- watch.Run(ctx, []string{o.Content, o.Templates}, watch.Options{Poll: w.poll, Warn: warn}, func(c watch.Changes) {
			o.Queue.Add(session.Changes{All: c.All, Content: c.Paths[0], Theme: len(c.Paths[1]) > 0})
		})
	}()
	s := session.New(o)
	var last *session.Draft
	var printed diag.List
	for {
		changes, ok := o.Queue.Wait(ctx)
		if !ok {
			return <-watched
		}
		start := time.Now()
		stopProgress := p.showProgress(o.Progress, r)
		d, err := s.Update(ctx, changes)
		fresh := d != last
		last = d
		err = made(d, fresh, err)
		stopProgress()
		if ctx.Err() != nil {
			continue
		}
		if fresh && !reflect.DeepEqual(d.Problems, printed) {
			printed = d.Problems
			if _, perr := r.problems(p.err, p.color, append(diag.List{}, printed...)); err == nil {
				err = perr
			}
		}
		p.printCacheError(d.CacheErr)
		if err == nil && fresh && d.Site != nil {
			err = r.summarize(p.out, &d.Summary, time.Since(start))
		}
		if err != nil && !errors.Is(err, context.Canceled) {
			fmt.Fprintf(p.err, "dossier: %v\n", err)
		}
	}
}
