// Command dossier turns a folder of articles into a linked, static, annotated
// dossier.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"dossier/internal/cli"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := cli.Main(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}
