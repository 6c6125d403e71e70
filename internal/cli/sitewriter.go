package cli

import (
	"context"
	"fmt"
	"sync"

	"dossier/internal/pipeline"
	"dossier/internal/preview/server"
	"dossier/internal/preview/session"
)

// disk keeps the site folder up to date beside the preview, which does not wait
// for it. While one draft is written, of those that come only the last is kept.
type disk struct {
	p       *program
	o       pipeline.Options
	preview *server.Preview

	mu     sync.Mutex
	latest *session.Draft
	wake   chan struct{}
}

func (p *program) newDisk(o pipeline.Options, preview *server.Preview) *disk {
	return &disk{p: p, o: o, preview: preview, wake: make(chan struct{}, 1)}
}

// put has a draft written next.
func (k *disk) put(d *session.Draft) {
	k.mu.Lock()
	k.latest = d
	k.mu.Unlock()
	select {
	case k.wake <- struct{}{}:
	default:
	}
}

// isLatest reports whether no other draft has come since.
func (k *disk) isLatest(d *session.Draft) bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.latest == d
}

// keep writes drafts until ctx ends. What goes wrong with the last is printed
// and shown.
func (k *disk) keep(ctx context.Context) {
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
		state.Problems = append(state.Problems, shown(k.o.Explain(err)))
		k.preview.Show(state)
	}
}
