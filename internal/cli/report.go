package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/diag/sarif"
	"dossier/internal/site/publish"

	"github.com/spf13/cobra"
)

// reportFlags holds the flags for reportFlags problems.
type reportFlags struct {
	strict bool
	quiet  bool
	format string
	more   []string // formats of the command other than text and json
}

// register adds the flags of a command that reports problems.
func (r *reportFlags) register(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&r.strict, "strict", false, "treat warnings as errors")
	cmd.Flags().StringVar(&r.format, "format", "text", "output format: "+alternatives(r.formats()))
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(r.formats(), cobra.ShellCompDirectiveNoFileComp)) // the flag exists
}

func (r *reportFlags) formats() []string { return append([]string{"text", "json"}, r.more...) }

// registerQuiet adds the flag of a command that prints a summary.
func (r *reportFlags) registerQuiet(cmd *cobra.Command) {
	cmd.Flags().BoolVarP(&r.quiet, "quiet", "q", false, "print only problems")
}

func (r *reportFlags) validate() error {
	if !slices.Contains(r.formats(), r.format) {
		return usageError{fmt.Errorf("unknown format %q, want %s", r.format, alternatives(r.formats()))}
	}
	return nil
}

// problems prints the problems to w and reports whether there were errors.
func (r *reportFlags) problems(w io.Writer, color bool, problems diag.List) (bool, error) {
	if r.strict {
		problems.Promote()
	}
	var err error
	switch r.format {
	case "json":
		err = problems.WriteJSON(w)
	case "sarif":
		err = writeSARIF(w, problems)
	default:
		err = problems.Print(w, color)
	}
	return problems.Errors() > 0, err
}

// writeSARIF writes the problems with paths relative to the current folder.
func writeSARIF(w io.Writer, problems diag.List) error {
	root, err := os.Getwd()
	if err != nil {
		return fmt.Errorf("find the current folder: %w", err)
	}
	return sarif.Write(w, problems, sarif.Tool{Version: moduleVersion(), Root: filepath.ToSlash(root)})
}

// alternatives joins names into a list: "text, json or sarif".
func alternatives(names []string) string {
	last := len(names) - 1
	if last < 1 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:last], ", ") + " or " + names[last]
}

// count returns a number with its noun: "1 article", "2 people".
func count(n int, one string) string {
	switch {
	case n == 1:
		return "1 " + one
	case one == "person":
		return fmt.Sprint(n, " people")
	}
	return fmt.Sprint(n, " ", one, "s")
}

// explain adds a hint to an error of a build.
func explain(err error) error {
	var blocked *publish.BlockedError
	if errors.As(err, &blocked) {
		return fmt.Errorf("%w\nhint: move these files, build into another folder, or overwrite them with --force", err)
	}
	var obstacle *publish.ObstacleError
	if errors.As(err, &obstacle) {
		return fmt.Errorf("%w\nhint: move or remove what is there, or build into another folder; --force does not change this", err)
	}
	return err
}
