package cli

import (
	"context"
	"errors"
	"fmt"
	"net"

	"dossier/internal/reviewpage"
	"dossier/internal/serve"

	"github.com/spf13/cobra"
)

// defaultPort is the port that serve asks for first.
const defaultPort = 8080

func (p *program) serve() *cobra.Command {
	var f folders
	var r reporting
	var port int
	cmd := &cobra.Command{
		Use:   "serve [DIR]",
		Short: "Build the dossier in DIR, or here, and show it on this machine",
		Long: `Build the dossier in DIR, or in the current folder, serve its site on 127.0.0.1, and
build it again when the content or the templates change, until interrupted. Its page
review.html lists what the machine proposes, to be decided there; it is no part of the
site. Where the port is in use the next free one is taken.`,
		Args: cobra.MaximumNArgs(1),
		RunE: run(func(cmd *cobra.Command, args []string) error {
			o, err := f.options(args, &r)
			if err != nil {
				return err
			}
			l, err := serve.Listen(port)
			if err != nil {
				return fmt.Errorf("listen: %w", err)
			}
			if got := l.Addr().(*net.TCPAddr).Port; port != 0 && got != port {
				fmt.Fprintf(p.err, "port %d is in use, taking %d\n", port, got)
			}
			ctx, stop := context.WithCancel(cmd.Context())
			defer stop()
			building := make(chan error, 1)
			go func() {
				building <- p.keepBuilding(ctx, o, &r, func() { fmt.Fprintf(p.out, "http://%s/\n", l.Addr()) })
				stop()
			}()
			served := serve.Run(ctx, l, reviewpage.Over(o, serve.Handler(o.Site)))
			stop()
			return errors.Join(served, <-building)
		}),
	}
	f.register(cmd)
	f.registerOutput(cmd)
	r.register(cmd)
	cmd.Flags().IntVarP(&port, "port", "p", defaultPort, "the port to listen on; 0 takes any")
	return cmd
}
