package cli

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"dossier/internal/edit/findings"
	"dossier/internal/site/export"
	"dossier/internal/source/schema"

	"github.com/spf13/cobra"
)

func (p *program) schema() *cobra.Command {
	var list bool
	var dir string
	kinds := append(schema.Kinds(), schema.Kind{Name: "data", Files: "data/*.json, data/*.jsonl of the site", Title: "Data files of a site", Values: export.Schema},
		schema.Kind{Name: "findings", Files: "FILE of dossier import findings", Title: "A line with findings of another program", Values: findings.Schema})
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = k.Name
	}
	cmd := &cobra.Command{
		Use:   "schema [KIND]",
		Short: "Print the JSON Schema of a kind of file",
		Long: `Print the JSON Schema (draft-07) of a kind of file. Text editors use it to complete and
check YAML. The kind "data" is for the files in data/ of a site, "findings" for a line of
the file that dossier import findings reads, and "waiting" for the file that it writes.
Without an argument, list the kinds. With --dir, write all schemas into a folder as
KIND.schema.json.`,
		Example:   "  dossier schema annotations\n  dossier schema --dir schemas",
		Args:      cobra.MaximumNArgs(1),
		ValidArgs: names,
		RunE: run(func(_ *cobra.Command, args []string) error {
			switch {
			case dir != "":
				return writeSchemas(p.out, dir, kinds)
			case list || len(args) == 0:
				for _, k := range kinds {
					if _, err := fmt.Fprintf(p.out, "%-13s %s: %s\n", k.Name, k.Title, k.Files); err != nil {
						return err
					}
				}
				return nil
			}
			i := slices.Index(names, args[0])
			if i < 0 {
				return usageError{fmt.Errorf("unknown kind of file %q; dossier schema --list lists the kinds", args[0])}
			}
			text, err := kinds[i].Document()
			if err != nil {
				return fmt.Errorf("make the schema: %w", err)
			}
			_, err = p.out.Write(text)
			return err
		}),
	}
	cmd.Flags().BoolVar(&list, "list", false, "list the kinds of files")
	cmd.Flags().StringVar(&dir, "dir", "", "write all schemas into this folder")
	_ = cmd.MarkFlagDirname("dir") // the flag exists
	return cmd
}

// writeSchemas writes all schemas into dir and prints their paths.
func writeSchemas(w io.Writer, dir string, kinds []schema.Kind) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return fmt.Errorf("create the folder of the schemas: %w", err)
	}
	for _, k := range kinds {
		text, err := k.Document()
		if err != nil {
			return fmt.Errorf("make the schema: %w", err)
		}
		name := filepath.Join(dir, k.FileName())
		if err := os.WriteFile(name, text, 0o666); err != nil {
			return fmt.Errorf("write the schema: %w", err)
		}
		if _, err := fmt.Fprintln(w, filepath.ToSlash(name)); err != nil {
			return err
		}
	}
	return nil
}
