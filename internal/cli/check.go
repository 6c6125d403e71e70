package cli

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"time"

	"dossier/internal/check/outside"
	"dossier/internal/diag"
	"dossier/internal/diag/rules"
	"dossier/internal/pipeline"

	"github.com/spf13/cobra"
)

func (p *program) check() *cobra.Command {
	var f folderFlags
	r := reportFlags{more: []string{"sarif"}}
	var only []string
	var list, external bool
	var explain string
	cmd := &cobra.Command{
		Use:   "check [DIR]",
		Short: "Report problems and weak evidence without building the site",
		Long: `Check the dossier in DIR, which is the current folder by default. The check makes all
pages in memory, follows every link, and reports weak evidence, contradictions and
findings that nobody reviewed. It writes no files.

With --external it also follows the links to other sites, one request to a host at a time.
An address is dead if it did not exist in two runs, at least twelve hours apart. The folder
.dossier keeps the addresses that did not exist. Without --external, no network is used.

Each rule of evidence has a name and a severity. The flag --rules lists them;
dossier.yaml can change the severities. Problems are printed to standard output. The
exit code is 1 if there are errors.`,
		Args: cobra.MaximumNArgs(1),
		RunE: run(func(cmd *cobra.Command, args []string) error {
			switch {
			case list:
				return printRules(p.out)
			case explain != "":
				return explainRule(p.out, explain)
			}
			for _, name := range only {
				if _, ok := rules.Find(name); !ok {
					return unknownRule(name)
				}
			}
			o, err := f.options(args, &r)
			if err != nil {
				return err
			}
			if external {
				var progress pipeline.Progress
				o.Outside = &outside.Checker{UserAgent: "dossier/" + moduleVersion() + " (checks the links of a dossier)", State: stateFile(o.Content, ".links"), Pause: time.Second, Begin: func(n int) { progress.Begin("links", n) }, Step: progress.Step}
				defer p.showProgress(&progress, &r)()
			}
			return p.runCheck(cmd.Context(), o, &r, only)
		}),
	}
	f.register(cmd)
	r.register(cmd)
	cmd.Flags().StringSliceVar(&only, "rule", nil, "report only the rule with this `NAME`; can be repeated")
	cmd.Flags().BoolVar(&list, "rules", false, "list the rules and exit")
	cmd.Flags().BoolVar(&external, "external", false, "also follow the links to other sites")
	cmd.Flags().StringVar(&explain, "explain", "", "explain a `RULE` and exit")
	for _, flag := range []string{"rule", "explain"} {
		_ = cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(ruleNames(), cobra.ShellCompDirectiveNoFileComp)) // the flag exists
	}
	return cmd
}

// runCheck checks the dossier and prints problems and a summary. If only is not
// empty, it lists the codes of the problems to print.
func (p *program) runCheck(ctx context.Context, o pipeline.Options, r *reportFlags, only []string) error {
	counts, problems, err := pipeline.Check(ctx, o)
	if len(only) > 0 {
		problems = slices.DeleteFunc(problems, func(d diag.Diagnostic) bool { return !slices.Contains(only, d.Code) })
	}
	failed, perr := r.problems(p.out, colors(p.out), problems)
	switch {
	case perr != nil:
		return perr
	case err != nil:
		return err
	}
	if r.format == "text" {
		printCounts(p.err, problems)
	}
	if failed {
		fmt.Fprintln(p.err, totals(problems))
		return errProblems
	}
	fmt.Fprintf(p.err, "%s checked, %s\n", count(counts.Articles, "article"), totals(problems))
	return nil
}

// totals returns the number of problems by severity: "1 error, 2 warnings, 3 info".
func totals(problems diag.List) string {
	out := count(problems.Warnings(), "warning")
	if n := problems.Errors(); n > 0 {
		out = count(n, "error") + ", " + out
	}
	if n := problems.Infos(); n > 0 {
		out += fmt.Sprintf(", %d info", n)
	}
	return out
}

// manyProblems is the number of problems from which they are also counted by code.
const manyProblems = 10

// printCounts prints the number of problems of each code, the most frequent code
// first. It prints nothing if there are few problems.
func printCounts(w io.Writer, problems diag.List) {
	if len(problems) < manyProblems {
		return
	}
	type counted struct {
		code string
		n    int
	}
	var all []counted
	for _, d := range problems {
		i := slices.IndexFunc(all, func(c counted) bool { return c.code == d.Code })
		if i < 0 {
			i = len(all)
			all = append(all, counted{code: d.Code})
		}
		all[i].n++
	}
	slices.SortStableFunc(all, func(a, b counted) int {
		return cmp.Or(cmp.Compare(b.n, a.n), cmp.Compare(a.code, b.code))
	})
	for _, c := range all {
		fmt.Fprintf(w, "%5d  %s\n", c.n, c.code)
	}
}
