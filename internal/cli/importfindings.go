package cli

import (
	"fmt"
	"os"
	"path/filepath"

	"dossier/internal/diag"
	"dossier/internal/edit/contentfile"
	"dossier/internal/edit/findings"
	"dossier/internal/source/corpus"
	"dossier/internal/source/lock"

	"github.com/spf13/cobra"
)

func (p *program) importFindings() *cobra.Command {
	var f folderFlags
	var r reportFlags
	var dir string
	cmd := &cobra.Command{
		Use:   "findings FILE",
		Short: "Import findings of other programs, which wait in the review",
		Long: `Read findings of another program, such as a language model, from JSON Lines: the form
that dossier extract prints, with "tool" and with a "quote" for each finding. A finding
is refused if its quote is not in the article at the place given, or if its name, its
source or the words of its date are not in the article. The others wait in the review,
with the name of the tool, and are on no page until you accept them.

dossier schema findings prints the JSON Schema of a line.`,
		Example: "  dossier import findings found.jsonl --dir mydossier\n  dossier review mydossier --kind findings",
		Args:    cobra.ExactArgs(1),
		RunE: run(func(cmd *cobra.Command, args []string) error {
			o, err := f.options([]string{dir}, &r)
			if err != nil {
				return err
			}
			data, err := os.ReadFile(args[0])
			if err != nil {
				return fmt.Errorf("import: %w", err)
			}
			l, err := lock.Content(cmd.Context(), o.Content, "dossier import", p.locking(f.noWait))
			if err != nil {
				return fmt.Errorf("import: %w", err)
			}
			defer l.Release()
			problems, err := p.addFindings(diag.Source{Path: filepath.ToSlash(args[0]), Text: string(data)}, o.Content)
			if perr := p.reported(&r, problems); err == nil {
				return perr
			}
			return fmt.Errorf("import: %w", err)
		}),
	}
	f.register(cmd)
	r.register(cmd)
	cmd.Flags().StringVar(&dir, "dir", ".", "folder of the dossier")
	_ = cmd.MarkFlagDirname("dir") // the flag exists
	registerNoWait(cmd, &f.noWait)
	return cmd
}

// addFindings adds the findings in src to the content folder.
func (p *program) addFindings(src diag.Source, content string) (diag.List, error) {
	c, wrong := corpus.Read(content)
	if c == nil {
		return wrong, nil
	}
	placed, problems := findings.Place(src, c.Articles)
	for i := range placed {
		file := filepath.Join(content, filepath.FromSlash(placed[i].Path))
		old, _, err := contentfile.Read(content, placed[i].Path)
		if err != nil {
			return problems, err
		}
		text, added, wrong, err := placed[i].Append(filepath.ToSlash(file), old)
		if err != nil { // the other files can be changed all the same
			problems.Add(diag.File(filepath.ToSlash(file), diag.Error, "not-imported", err.Error()))
			continue
		}
		problems.Add(wrong...)
		if added > 0 {
			if err := contentfile.Write(content, placed[i].Path, old, text); err != nil {
				return problems, err
			}
		}
		fmt.Fprintf(p.out, "%s: %d added\n", filepath.ToSlash(file), added)
	}
	return problems, nil
}
