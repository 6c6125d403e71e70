package cli

import (
	"context"
	"fmt"
	"sync"

	"dossier/internal/pipeline"
	"dossier/internal/preview/server"
	"dossier/internal/preview/session"
)

// siteWriter keeps the site folder up to date. The preview does not wait for it.
// While it writes a draft, only the latest of the following drafts is kept.
type siteWriter struct {
	p       *program
	o       pipeline.Options
	preview *server.Preview

	mu     sync.Mutex
	latest *session.Draft
	wake   chan struct{}
}

func (p *program) newSiteWriter(o pipeline.Options, preview *server.Preview) *siteWriter {
	return &siteWriter{p: p, o: o, preview: preview, wake: make(chan struct{}, 1)}
}

// put makes d the draft to write next.
func (k *siteWriter) put(d *session.Draft) {
	k.mu.Lock()
	k.latest = d
	k.mu.Unlock()
	select {
	case k.wake <- struct{}{}:
	default:
	}
}

// isLatest reports whether no other draft was put since d.
func (k *siteWriter) isLatest(d *session.Draft) bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.latest == d
}

// run writes drafts until ctx ends. An error with the latest draft is printed and
// shown in the preview.
func (k *siteWriter) run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-k.wake:
		}
		k.mu.Lock()
		d := k.latest
		k.mu.Unlock()
		_, err := d.Site.Write(ctx, &pipeline.Timer{})
		if err == nil || ctx.Err() != nil || !k.isLatest(d) {
			continue
		}
		fmt.Fprintf(k.p.err, "dossier: %v\n", explain(err))
		state := stateOf(d)
		state.Problems = append(state.Problems, problemOf(k.o.Explain(err)))
		k.preview.Show(state)
	}
}
