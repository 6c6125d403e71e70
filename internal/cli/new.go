package cli

import (
	"fmt"
	"slices"

	"dossier/internal/edit/scaffold"

	"github.com/spf13/cobra"
)

func (p *program) newDossier() *cobra.Command {
	var ci string
	cmd := &cobra.Command{
		Use:   "new DIR",
		Short: "Create a new dossier",
		Long: `Create a folder with the files of a new dossier: settings, a front page, an example
article and an example record. Existing files are never overwritten.

With --ci, also create a workflow with which a code host checks, builds and publishes
the site. It builds the program from source; two lines of it are yours to fill in.`,
		Example: "  dossier new summit && cd summit && dossier serve",
		Args:    cobra.ExactArgs(1),
		RunE: run(func(_ *cobra.Command, args []string) error {
			forge := scaffold.Forge(ci)
			if ci != "" && !slices.Contains(scaffold.Forges(), forge) {
				return usageError{fmt.Errorf("unknown code host %q, want %s", ci, alternatives(forgeNames()))}
			}
			files, err := scaffold.Create(args[0], forge)
			if err != nil {
				return fmt.Errorf("create a dossier: %w", err)
			}
			for _, name := range files {
				fmt.Fprintln(p.out, name)
			}
			fmt.Fprintf(p.err, "hint: add articles to %s/content/articles, then run dossier serve %s\n", args[0], args[0])
			if ci != "" {
				fmt.Fprintf(p.err, "hint: fill in DOSSIER_REPOSITORY and DOSSIER_COMMIT in %s/%s\n", args[0], forge.Workflow())
			}
			return nil
		}),
	}
	cmd.Flags().StringVar(&ci, "ci", "", "also create the workflow of a code `HOST` that publishes the site: "+alternatives(forgeNames()))
	_ = cmd.RegisterFlagCompletionFunc("ci", cobra.FixedCompletions(forgeNames(), cobra.ShellCompDirectiveNoFileComp)) // the flag exists
	return cmd
}

func forgeNames() (names []string) {
	for _, f := range scaffold.Forges() {
		names = append(names, string(f))
	}
	return names
}
