package cli

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"path"
	"strings"
	"sync"

	"dossier/internal/diag"
	"dossier/internal/pipeline"
	"dossier/internal/preview/annotate"
	"dossier/internal/preview/door"
	"dossier/internal/preview/reviewpage"
	"dossier/internal/preview/server"
	"dossier/internal/preview/session"

	"github.com/spf13/cobra"
)

// defaultPort is the port that serve tries first.
const defaultPort = 8080

func (p *program) serve() *cobra.Command {
	var f folderFlags
	var r reportFlags
	var w watchFlags
	var port int
	var toDisk bool
	var edition string
	cmd := &cobra.Command{
		Use:   "serve [DIR]",
		Short: "Preview the dossier while you write",
		Long: `Serve a preview of the dossier in DIR on 127.0.0.1 until interrupted. DIR is the current
folder by default. Open pages are updated when the content or the templates change, and
problems are shown on the page. If the port is in use, the next free port is used.

Pages are made in memory when the browser requests them. With --to-disk, the site folder
is kept up to date too. The page review.html lists proposals and lets you decide them. In
articles, select words and press n to annotate them. The site has none of this.

With --edition, preview the edition that content/editions/NAME.yaml describes, as
build --edition makes it. All its files are searched for what it leaves out. If something
is found, the page says where, and nothing of that edition is shown. An edition has no
review and cannot be annotated: change the dossier instead.

The environment variable DOSSIER_EDITOR, or else VISUAL or EDITOR, names the text editor
in which new records can be opened.`,
		Args: cobra.MaximumNArgs(1),
		RunE: run(func(cmd *cobra.Command, args []string) error {
			o, err := f.options(args, &r)
			if err != nil {
				return err
			}
			if err := server.CheckPort(port); err != nil {
				return usageError{err}
			}
			if toDisk {
				if edition != "" {
					return usageError{errors.New("--edition and --to-disk cannot be used together: dossier build --edition writes an edition")}
				}
				if err := o.CheckTarget(); err != nil {
					return err
				}
			}
			o.Output.Lock = p.locking(f.noWait)
			l, err := server.Listen(port)
			if err != nil {
				return fmt.Errorf("listen: %w", err)
			}
			if got := l.Addr().(*net.TCPAddr).Port; port != 0 && got != port {
				fmt.Fprintf(p.err, "note: port %d is in use, using %d instead\n", port, got)
			}
			ctx, stop := context.WithCancel(cmd.Context())
			defer stop()
			preview := server.NewPreview()
			preview.Explain = func(err error) server.Problem { return problemOf(o.Explain(err)) }
			o.Progress = &pipeline.Progress{}
			live := session.Options{Options: o, Early: func(d *session.Draft) {
				if ctx.Err() == nil {
					preview.Show(stateOf(d))
				}
			}}
			var handler http.Handler = preview
			fmt.Fprintf(p.out, "http://%s/\n", l.Addr()) // requests wait for the first draft
			if edition != "" {
				live.Edition, live.Early = edition, nil
			} else {
				fmt.Fprintf(p.out, "review: http://%s%s\n", l.Addr(), reviewpage.Path)
				preview.Tags = annotate.Tags
				entry := door.New(o)
				handler = reviewpage.Over(o, entry, annotate.Over(entry, preview))
			}
			var writer *siteWriter
			var writing sync.WaitGroup
			if toDisk {
				writer = p.newSiteWriter(o, preview)
				writing.Go(func() { writer.run(ctx) })
			}
			following := make(chan error, 1)
			var wrong error // use of the command line
			go func() {
				following <- p.follow(ctx, live, &r, &w, func(d *session.Draft, fresh bool, err error) error {
					var unknown *pipeline.UnknownEditionError
					if errors.As(err, &unknown) && !preview.Shown() {
						wrong = usageError{err}
						stop()
						return nil
					}
					if ctx.Err() == nil && (fresh || err != nil) && p.show(o, preview, d, err) && writer != nil {
						writer.put(d)
					}
					return err
				})
				stop()
			}()
			served := server.Run(ctx, l, handler)
			stop()
			writing.Wait()
			followed := <-following
			return errors.Join(wrong, served, followed)
		}),
	}
	f.register(cmd)
	f.registerOutput(cmd)
	r.register(cmd)
	r.registerQuiet(cmd)
	w.register(cmd)
	cmd.Flags().IntVarP(&port, "port", "p", defaultPort, "port to listen on (0 takes any free port)")
	cmd.Flags().StringVar(&edition, "edition", "", "preview the edition with this `NAME`")
	cmd.Flags().BoolVar(&toDisk, "to-disk", false, "keep the site folder up to date too")
	return cmd
}

// show shows a draft or its error in the preview. It reports whether the draft has
// a site.
func (p *program) show(o pipeline.Options, preview *server.Preview, d *session.Draft, err error) bool {
	state := stateOf(d)
	if err != nil {
		state.Site = nil
		state.Problems = append(state.Problems, problemOf(o.Explain(err)))
	}
	preview.Show(state)
	return state.Site != nil
}

// stateOf returns the state of the preview for a draft.
func stateOf(d *session.Draft) server.State {
	state := server.State{Reload: d.MediaChanged}
	for _, problem := range d.Problems.Brief() {
		state.Problems = append(state.Problems, problemOf(problem))
	}
	if d.Site != nil {
		state.Site = d
		for _, a := range d.Site.Assets() {
			if path.Ext(a.Path) == ".css" {
				state.Styles = append(state.Styles, a.Path)
			}
		}
	}
	return state
}

// problemOf returns a diagnostic in the form that the preview shows.
func problemOf(d diag.Diagnostic) server.Problem {
	return server.Problem{
		Path: strings.TrimPrefix(d.Path, "./"), Line: d.Line, Col: d.Col, Severity: d.Severity.String(), Message: d.Message,
		Excerpt: d.Excerpt, Caret: d.Caret, Width: d.Width, Hint: d.Hint,
	}
}
