package cli

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"dossier/internal/diag"
	"dossier/internal/pipeline"

	"github.com/spf13/cobra"
)

func (p *program) build() *cobra.Command {
	var f folderFlags
	var r reportFlags
	var w watchFlags
	var keep bool
	var since string
	var edition string
	cmd := &cobra.Command{
		Use:   "build [DIR]",
		Short: "Build the site",
		Long: `Build the site of the dossier in DIR from its content folder. DIR is the current folder
by default. Articles with errors are left out and reported; the exit code is then 1.
With --watch, build again at every change until interrupted.

With --since, the site gets a page of what has changed since an earlier edition: a site,
its data folder, a pack, the folder of a dossier, or a git revision of DIR.

With --edition, build the edition that content/editions/NAME.yaml describes, into the
folder that it names. All files are searched for what it leaves out. If something is
found, nothing is published.`,
		Args: cobra.MaximumNArgs(1),
		RunE: run(func(cmd *cobra.Command, args []string) error {
			o, err := f.options(args, &r)
			if err != nil {
				return err
			}
			o.Output.Lock = p.locking(f.noWait)
			if edition != "" {
				switch {
				case keep:
					return usageError{errors.New("--edition and --watch cannot be used together")}
				case since != "":
					return usageError{errors.New("--edition and --since cannot be used together: what has changed may name what the edition leaves out")}
				}
				return p.runEdition(cmd.Context(), o, &r, edition, &f)
			}
			if since != "" {
				if o.Since, err = p.edition(cmd.Context(), o.Content, since); err != nil {
					return fmt.Errorf("%s: %w", since, err)
				}
			}
			if keep {
				return p.buildAndWatch(cmd.Context(), o, &r, &w)
			}
			failed, err := p.runBuild(cmd.Context(), o, &r)
			if err == nil && failed {
				err = errProblems
			}
			return err
		}),
	}
	f.register(cmd)
	f.registerOutput(cmd)
	r.register(cmd)
	r.registerQuiet(cmd)
	w.register(cmd)
	cmd.Flags().StringVar(&since, "since", "", "add a page of what has changed since this `EDITION`")
	cmd.Flags().BoolVarP(&keep, "watch", "w", false, "build again at every change")
	cmd.Flags().StringVar(&edition, "edition", "", "build the edition with this `NAME`")
	return cmd
}

// runBuild builds the site and prints problems and a summary. It reports whether
// the content has errors.
func (p *program) runBuild(ctx context.Context, o pipeline.Options, r *reportFlags) (failed bool, err error) {
	start := time.Now()
	o.Progress = &pipeline.Progress{}
	stop := p.showProgress(o.Progress, r)
	summary, problems, buildErr := pipeline.Run(ctx, o)
	stop()
	return p.reportBuild(summary, problems, buildErr, start, r)
}

// runEdition builds an edition. The flag for the folder of the site overrides what the
// edition says.
func (p *program) runEdition(ctx context.Context, o pipeline.Options, r *reportFlags, name string, f *folderFlags) error {
	start := time.Now()
	main := o.Site
	if o.Site = f.site; f.site != "" {
		main = filepath.Join(filepath.Dir(o.Content), "site")
	}
	o.Progress = &pipeline.Progress{}
	stop := p.showProgress(o.Progress, r)
	summary, problems, buildErr := pipeline.RunEdition(ctx, o, name, filepath.Dir(o.Content), main)
	stop()
	var unknown *pipeline.UnknownEditionError
	if errors.As(buildErr, &unknown) {
		buildErr = usageError{buildErr}
	}
	failed, err := p.reportBuild(summary, problems, buildErr, start, r)
	if err == nil && failed {
		err = errProblems
	}
	return err
}

// reportBuild prints the problems and the summary of a build. It reports whether the
// content has errors.
func (p *program) reportBuild(summary pipeline.Summary, problems diag.List, buildErr error, start time.Time, r *reportFlags) (failed bool, err error) {
	failed, err = r.problems(p.err, p.color, problems)
	switch {
	case err != nil:
		return failed, err
	case buildErr != nil:
		return failed, explain(buildErr)
	case summary.Articles == 0 && failed:
		return failed, nil
	}
	p.printCacheError(summary.CacheErr)
	return failed, r.summarize(p.out, &summary, time.Since(start))
}

// printCacheError prints why the cache was not saved. The site is complete
// without it.
func (p *program) printCacheError(err error) {
	if err != nil {
		fmt.Fprintf(p.err, "note: the cache was not saved, so the next build searches all articles again: %v\n", err)
	}
}
