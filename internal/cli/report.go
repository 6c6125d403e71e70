package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"dossier/internal/build"
	"dossier/internal/diag"
	"dossier/internal/output"
	"dossier/internal/sarif"

	"github.com/spf13/cobra"
)

// reporting are the flags on how problems are shown and judged.
type reporting struct {
	strict bool
	quiet  bool
	format string
	more   []string // formats that the command knows besides text and json
}

// register adds the flags of a command that reports problems.
func (r *reporting) register(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&r.strict, "strict", false, "make warnings errors")
	cmd.Flags().StringVar(&r.format, "format", "text", "how problems are printed: "+strings.Join(r.formats(), " or "))
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(r.formats(), cobra.ShellCompDirectiveNoFileComp)) // the flag exists
}

func (r *reporting) formats() []string { return append([]string{"text", "json"}, r.more...) }

func (r *reporting) validate() error {
	if !slices.Contains(r.formats(), r.format) {
		return usageError{fmt.Errorf("unknown format %q, want %s", r.format, strings.Join(r.formats(), " or "))}
	}
	return nil
}

// problems prints the problems to w and reports whether there were errors.
func (r *reporting) problems(w io.Writer, color bool, problems diag.List) (bool, error) {
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

// summarize prints what a build did.
func (r *reporting) summarize(w io.Writer, s build.Summary, took time.Duration) error {
	if r.quiet {
		return nil
	}
	if r.format == "json" {
		return json.NewEncoder(w).Encode(summaryOf(s, took))
	}
	_, err := fmt.Fprintf(w, "%s, %s, %s, %s; %s written, %d unchanged, %d removed in %s\n",
		count(s.Articles, "article"), count(s.People, "person"), count(s.Events, "event"), count(s.Claims, "claim"),
		count(s.Files.Written, "file"), s.Files.Unchanged, s.Files.Removed, took.Round(time.Millisecond))
	return err
}

// summaryJSON is a build's summary as JSON; times are in seconds.
type summaryJSON struct {
	Articles      int                `json:"articles"`
	People        int                `json:"people"`
	Organizations int                `json:"organizations"`
	Places        int                `json:"places"`
	Events        int                `json:"events"`
	Claims        int                `json:"claims"`
	Ambiguous     int                `json:"ambiguous"`
	Written       int                `json:"written"`
	Unchanged     int                `json:"unchanged"`
	Removed       int                `json:"removed"`
	Seconds       float64            `json:"seconds"`
	Stages        map[string]float64 `json:"stages"`
}

func summaryOf(s build.Summary, took time.Duration) summaryJSON {
	out := summaryJSON{
		s.Articles, s.People, s.Organizations, s.Places, s.Events, s.Claims, s.Ambiguous,
		s.Files.Written, s.Files.Unchanged, s.Files.Removed, took.Seconds(), map[string]float64{},
	}
	for _, st := range s.Stages {
		out.Stages[st.Name] = st.Time.Seconds()
	}
	return out
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
