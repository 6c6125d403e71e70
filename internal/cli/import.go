package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"dossier/internal/diag"
	"dossier/internal/edit/contentfile"
	"dossier/internal/edit/hypothesis"
	"dossier/internal/source/corpus"
	"dossier/internal/source/lock"

	"github.com/spf13/cobra"
)

func (p *program) imports() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "import",
		Short: "Import what other programs hold",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return usageError{errors.New("no import format given, want csl FILE, feed FILE, findings FILE, hypothesis FILE or vault FOLDER")}
		},
	}
	cmd.AddCommand(p.importCSL(), p.importFeed(), p.importFindings(), p.importHypothesis(), p.importVault())
	return cmd
}

func (p *program) importHypothesis() *cobra.Command {
	var f folderFlags
	var r reportFlags
	var dir string
	cmd := &cobra.Command{
		Use:   "hypothesis FILE",
		Short: "Import annotations from Hypothes.is",
		Long: `Read a JSON export of the Hypothes.is client and add each annotation to the annotation
file of its article. The article is the one with the annotation's address as its url,
or else the one that contains the quote. The text of an annotation becomes a note. Tags
such as person:kim-jong-un, claim:venue, by:..., stance:denies or date:2023-09-12 become
keys. Entries that were imported before are not changed. Annotations that belong to no
article are reported.`,
		Example: "  dossier import hypothesis annotations.json --dir mydossier",
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
			problems, err := p.importAnnotations(filepath.ToSlash(args[0]), data, o.Content)
			problems.Sort()
			failed, perr := r.problems(p.err, p.color, problems)
			switch {
			case err != nil:
				return fmt.Errorf("import: %w", err)
			case perr != nil:
				return perr
			case failed:
				return errProblems
			}
			return nil
		}),
	}
	f.register(cmd)
	r.register(cmd)
	cmd.Flags().StringVar(&dir, "dir", ".", "folder of the dossier")
	_ = cmd.MarkFlagDirname("dir") // the flag exists
	registerNoWait(cmd, &f.noWait)
	return cmd
}

// importAnnotations adds the annotations in data to the content folder.
func (p *program) importAnnotations(name string, data []byte, content string) (diag.List, error) {
	all, problems := hypothesis.Parse(name, data)
	if problems.Errors() > 0 {
		return problems, nil
	}
	c, wrong := corpus.Read(content)
	if c == nil {
		return append(problems, wrong...), nil
	}
	placed, more := hypothesis.Place(diag.Source{Path: name, Text: string(data)}, all, c.Articles)
	problems.Add(more...)
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
