package cli

import (
	"fmt"

	"dossier/internal/edit/scaffold"

	"github.com/spf13/cobra"
)

func (p *program) newDossier() *cobra.Command {
	return &cobra.Command{
		Use:   "new DIR",
		Short: "Create a new dossier",
		Long: `Create a folder with the files of a new dossier: settings, a front page, an example
article and an example record. Existing files are never overwritten.`,
		Example: "  dossier new summit && cd summit && dossier serve",
		Args:    cobra.ExactArgs(1),
		RunE: run(func(_ *cobra.Command, args []string) error {
			files, err := scaffold.Create(args[0])
			if err != nil {
				return fmt.Errorf("create a dossier: %w", err)
			}
			for _, name := range files {
				fmt.Fprintln(p.out, name)
			}
			fmt.Fprintf(p.err, "hint: add articles to %s/content/articles, then run dossier serve %s\n", args[0], args[0])
			return nil
		}),
	}
}
