package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"dossier/internal/pipeline"
	"dossier/internal/site/bag"
	"dossier/internal/site/diff"

	"github.com/spf13/cobra"
)

func (p *program) diff() *cobra.Command {
	var dir, format string
	cmd := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "Say what differs between two editions",
		Long: `Compare two editions of a dossier: claims that are new, retracted or have another status;
people who were merged or split; passages and articles that changed. Each edition is a
site, its data folder, a pack, the folder of a dossier, or a git revision of the dossier
in --dir. The exit code is 0 whether or not there are differences.`,
		Example: "  dossier diff v1 HEAD\n  dossier diff old/site new/site --format json",
		Args:    cobra.ExactArgs(2),
		RunE: run(func(cmd *cobra.Command, args []string) error {
			print := map[string]func(io.Writer, []diff.Change) error{"text": diff.Print, "json": diff.WriteJSON}[format]
			if print == nil {
				return usageError{fmt.Errorf("unknown format %q, want text or json", format)}
			}
			var editions [2]*diff.Edition
			for i, name := range args {
				var err error
				if editions[i], err = p.edition(cmd.Context(), filepath.Join(dir, "content"), name); err != nil {
					return fmt.Errorf("%s: %w", name, err)
				}
			}
			return print(p.out, diff.Compare(editions[0], editions[1]))
		}),
	}
	cmd.Flags().StringVar(&dir, "dir", ".", "folder of the dossier whose git revisions are compared")
	cmd.Flags().StringVar(&format, "format", "text", "output format: text or json")
	_ = cmd.MarkFlagDirname("dir") // the flag exists
	return cmd
}

// edition reads the edition that an argument names. A revision is one of the content
// folder.
func (p *program) edition(ctx context.Context, folder, name string) (*diff.Edition, error) {
	info, err := os.Stat(name)
	if err != nil {
		content, remove, err := revision(ctx, folder, name)
		if err != nil {
			return nil, err
		}
		defer remove()
		return p.builtEdition(ctx, content)
	}
	if info.IsDir() {
		if _, err := os.Stat(filepath.Join(name, "content")); err == nil {
			return p.builtEdition(ctx, filepath.Join(name, "content"))
		}
	}
	files, closeFiles, err := openFiles(name)
	if err != nil {
		return nil, err
	}
	defer closeFiles()
	return readEdition(files)
}

// readEdition reads the data files of a site, of its data folder, or of the site in a
// pack.
func readEdition(files fs.FS) (*diff.Edition, error) {
	files = bag.Root(files)
	is := func(name string) bool {
		_, err := fs.Stat(files, name)
		return err == nil
	}
	data := ""
	switch {
	case is("dossier.json"):
		data = "."
	case is("data/dossier.json"):
		data = "data"
	case is(bag.Declaration) && is(bag.Payload+"site/data/dossier.json"):
		data = bag.Payload + "site/data"
	default:
		return nil, errors.New("this is neither a site, nor its data folder, nor a pack, nor a dossier")
	}
	return diff.Read(func(name string) (io.ReadCloser, error) {
		rel, ok := strings.CutPrefix(name, "data/")
		if !ok {
			return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
		}
		return files.Open(path.Join(data, rel))
	})
}

// builtEdition reads the edition that a build of a content folder would make.
func (p *program) builtEdition(ctx context.Context, content string) (*diff.Edition, error) {
	from, problems, err := pipeline.Options{Content: content}.Load(ctx)
	if err != nil {
		return nil, err
	}
	if n := problems.Errors(); n > 0 {
		fmt.Fprintf(p.err, "note: %s in %s; dossier check lists them\n", count(n, "error"), filepath.ToSlash(content))
	}
	if from == nil {
		return nil, errors.New("there is nothing to compare")
	}
	return pipeline.Edition(from.Dossier)
}
