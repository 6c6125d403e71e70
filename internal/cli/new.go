package cli

import (
	"fmt"

	"dossier/internal/edit/scaffold"

	"github.com/spf13/cobra"
)

func (p *program) newDossier() *cobra.Command {
	return &cobra.Command{
		Use:   "new DIR",
		Short: "Make the folder of a new dossier",
		Long: `Make a folder with the files of a new dossier: settings, a front page, an article
and a record to replace by your own. Files that exist are never overwritten.`,
		Example: "  dossier new summit && cd summit && dossier serve",
		Args:    cobra.ExactArgs(1),
		RunE: run(func(_ *cobra.Command, args []string) error {
			files, err := scaffold.Create(args[0])
			if err != nil {
				return fmt.Errorf("make a new dossier: %w", err)
			}
			for _, name := range files {
				fmt.Fprintln(p.out, name)
			}
			fmt.Fprintf(p.err, "hint: put articles into %s/content/articles, then run dossier serve %s\n", args[0], args[0])
			return nil
		}),
	}
}
