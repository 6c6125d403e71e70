package cli

import (
	"fmt"

	"dossier/internal/build"

	"github.com/spf13/cobra"
)

func (p *program) check() *cobra.Command {
	var f folders
	var r reporting
	cmd := &cobra.Command{
		Use:   "check [DIR]",
		Short: "Report problems of the dossier in DIR, or here, without building it",
		Long: `Read the dossier in DIR, or in the current folder, make its pages in memory and follow
every link. Nothing is written. The problems are the result, so they go to standard
output; the exit code is 1 where there are errors.`,
		Args: cobra.MaximumNArgs(1),
		RunE: run(func(cmd *cobra.Command, args []string) error {
			o, err := f.options(args, &r)
			if err != nil {
				return err
			}
			summary, problems, err := build.Check(cmd.Context(), o)
			failed, perr := r.problems(p.out, colors(p.out), problems)
			switch {
			case perr != nil:
				return perr
			case err != nil:
				return err
			case failed:
				fmt.Fprintf(p.err, "%s, %s\n", count(problems.Errors(), "error"), count(problems.Warnings(), "warning"))
				return errProblems
			}
			fmt.Fprintf(p.err, "%s checked, %s\n", count(summary.Articles, "article"), count(problems.Warnings(), "warning"))
			return nil
		}),
	}
	f.register(cmd)
	r.register(cmd)
	return cmd
}
