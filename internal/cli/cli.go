// Package cli implements the commands of dossier.
//
// Results are printed to standard output, everything else to standard error.
// Messages begin in lower case and have no full stop. A hint may follow. The exit
// code is 0 for success, 1 if there were errors, and 2 for wrong use. It is 130 or
// 143 if a signal ended the command.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"dossier/internal/diag"

	"github.com/spf13/cobra"
)

// The exit codes.
const (
	codeOK          = 0
	codeProblems    = 1
	codeUsage       = 2
	codeInterrupted = 128 + 2  // by SIGINT
	codeTerminated  = 128 + 15 // by SIGTERM
)

// errProblems ends a command that has already printed its problems.
var errProblems = errors.New("problems were found")

// usageError is a wrong use of the command line.
type usageError struct{ err error }

func (e usageError) Error() string { return e.err.Error() }

// program holds the output streams of a run.
type program struct {
	out, err io.Writer
	color    bool // err is a terminal that shows colors
}

// Main runs the program with the given arguments, without its name, and returns
// the exit code. Long-running commands end when ctx ends.
func Main(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	p := &program{out: stdout, err: stderr, color: colors(stderr)}
	root := p.root()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	var usage usageError
	switch {
	case err == nil:
		return codeOK
	case errors.Is(err, errProblems):
		return codeProblems
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(stderr, "dossier: interrupted")
		return codeInterrupted
	case errors.As(err, &usage), isCobraUsage(err):
		fmt.Fprintf(stderr, "dossier: %s\nhint: see dossier --help\n", diag.Shorten(err.Error()))
		return codeUsage
	}
	fmt.Fprintf(stderr, "dossier: %s\n", diag.Shorten(err.Error()))
	return codeProblems
}

// Command returns the command line of the program, for its documentation.
func Command() *cobra.Command { return (&program{out: io.Discard, err: io.Discard}).root() }

func (p *program) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "dossier",
		Short: "Turn a folder of articles into a linked dossier",
		Long: `dossier turns a folder of articles into a static site with pages for people, a
timeline and claims. Every entry links to the passage it comes from.`,
		Version:       versionLine(),
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return usageError{errors.New("no command given")}
		},
	}
	root.SetVersionTemplate("{{.Version}}\n")
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	root.AddCommand(p.add(), p.readPDF(), p.build(), p.check(), p.diff(), p.export(), p.extract(), p.imports(), p.newDossier(), p.pack(), p.review(), p.schema(), p.serve(), p.verify(), p.version())
	return root
}

// isCobraUsage reports whether cobra returned the error, before a command ran.
// Errors of the commands themselves are wrapped by run.
func isCobraUsage(err error) bool {
	var c commandError
	return !errors.As(err, &c)
}

// commandError is an error of a running command.
type commandError struct{ err error }

func (e commandError) Error() string { return e.err.Error() }
func (e commandError) Unwrap() error { return e.err }

// run wraps the body of a command so that its errors can be distinguished from
// those of the command line.
func run(body func(cmd *cobra.Command, args []string) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		err := body(cmd, args)
		var usage usageError
		if err == nil || errors.As(err, &usage) {
			return err
		}
		return commandError{err}
	}
}

// colors reports whether w is a terminal and colors are not turned off.
func colors(w io.Writer) bool { return os.Getenv("NO_COLOR") == "" && terminal(w) }
