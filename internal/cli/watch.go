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

// watchFlags holds the flags for watching files.
type watchFlags struct {
	poll bool
}

func (w *watchFlags) register(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&w.poll, "poll", false, "poll for changes (for network drives)")
}

// buildAndWatch builds the site, and builds it again at every change, until ctx
// ends. It prints problems and errors and goes on.
func (p *program) buildAndWatch(ctx context.Context, o pipeline.Options, r *reportFlags, w *watchFlags) error {
	o.Progress = &pipeline.Progress{}
	written := false // the last draft is on disk
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

// follow makes a draft, and another one at every change, until ctx ends. It calls
// onDraft with each draft and its error; fresh is false if the draft is the same as
// before. It prints the error that onDraft returns, and the problems of the content
// if they have changed.
func (p *program) follow(ctx context.Context, o session.Options, r *reportFlags, w *watchFlags, onDraft func(d *session.Draft, fresh bool, err error) error) error {
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
		err = onDraft(d, fresh, err)
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
