package cli

import (
	"context"
	"fmt"
	"sync"
	"time"

	"dossier/internal/build"
	"dossier/internal/watch"
)

// quiet is how long nothing must change before the site is built again: longer
// than the pauses within one save or one switch of branches, shorter than one
// notices.
const quiet = 80 * time.Millisecond

// keepBuilding builds, and builds again at every change, until ctx ends.
// Problems and errors are printed; they do not end it. The function built is
// called after the first build.
func (p *program) keepBuilding(ctx context.Context, o build.Options, r *reporting, built func()) error {
	once := sync.OnceFunc(built)
	return watch.Run(ctx, []string{o.Content, o.Templates}, quiet, func() {
		if _, err := p.runBuild(ctx, o, r); err != nil && ctx.Err() == nil {
			fmt.Fprintf(p.err, "dossier: %v\n", err)
		}
		once()
	})
}
