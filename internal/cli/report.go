package cli

import (
	"errors"
	"fmt"
	"io"

	"dossier/internal/diag"
	"dossier/internal/output"

	"github.com/spf13/cobra"
)

// reporting are the flags on how problems are shown and judged.
type reporting struct {
	strict bool
	quiet  bool
	format string
}

func (r *reporting) register(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&r.strict, "strict", false, "make warnings errors")
	cmd.Flags().StringVar(&r.format, "format", "text", "how problems are printed: text or json")
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]string{"text", "json"}, cobra.ShellCompDirectiveNoFileComp)) // the flag exists
}

// registerQuiet adds the flag of a command that prints a summary.
func (r *reporting) registerQuiet(cmd *cobra.Command) {
	cmd.Flags().BoolVarP(&r.quiet, "quiet", "q", false, "print problems only")
}

func (r *reporting) validate() error {
	if r.format != "text" && r.format != "json" {
		return usageError{fmt.Errorf("unknown format %q, want text or json", r.format)}
	}
	return nil
}

// problems prints the problems to w and reports whether there were errors.
func (r *reporting) problems(w io.Writer, color bool, problems diag.List) (bool, error) {
	if r.strict {
		problems.Promote()
	}
	var err error
	if r.format == "json" {
		err = problems.WriteJSON(w)
	} else {
		err = problems.Print(w, color)
	}
	return problems.Errors() > 0, err
}

func count(n int, one string) string {
	switch {
	case n == 1:
		return "1 " + one
	case one == "person":
		return fmt.Sprint(n, " people")
	}
	return fmt.Sprint(n, " ", one, "s")
}

// explain adds what to do to an error of a build.
func explain(err error) error {
	var blocked *output.BlockedError
	if errors.As(err, &blocked) {
		return fmt.Errorf("%w\nhint: move them out of the way, build into another folder, or replace them with --force", err)
	}
	return err
}
