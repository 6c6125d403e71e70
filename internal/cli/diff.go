package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"dossier/internal/pipeline"
	"dossier/internal/site/diff"
	"dossier/internal/site/export"

	"github.com/spf13/cobra"
)

func (p *program) diff() *cobra.Command {
	var dir, format string
	cmd := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "Say what differs between two editions",
		Long: `Compare two editions of a dossier: claims that are new, retracted or have another status;
people who were merged or split; passages and articles that changed. Each edition is a
site, its data folder, the folder of a dossier, or a git revision of the dossier in
--dir. The exit code is 0 whether or not there are differences.`,
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
				if editions[i], err = p.edition(cmd.Context(), dir, name); err != nil {
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

// edition reads the edition that an argument of diff names.
func (p *program) edition(ctx context.Context, dir, name string) (*diff.Edition, error) {
	is := func(parts ...string) bool {
		_, err := os.Stat(filepath.Join(append([]string{name}, parts...)...))
		return err == nil
	}
	switch {
	case is("dossier.json"):
		return readEdition(filepath.Dir(name), filepath.Base(name))
	case is("data", "dossier.json"):
		return readEdition(name, "data")
	case is("content"):
		return p.builtEdition(ctx, filepath.Join(name, "content"))
	case is():
		return nil, errors.New("this is neither a site, nor its data folder, nor a dossier")
	}
	content, remove, err := revision(ctx, filepath.Join(dir, "content"), name)
	if err != nil {
		return nil, err
	}
	defer remove()
	return p.builtEdition(ctx, content)
}

// readEdition reads the data files in a folder of a site.
func readEdition(site, data string) (*diff.Edition, error) {
	root, err := os.OpenRoot(site)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	return diff.Read(func(name string) (io.ReadCloser, error) {
		rel, err := filepath.Rel("data", filepath.FromSlash(name))
		if err != nil {
			return nil, err
		}
		return root.Open(filepath.Join(data, rel))
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
	files := map[string]export.File{}
	for _, f := range export.Files(from.Dossier) {
		files[f.Path] = f
	}
	return diff.Read(func(name string) (io.ReadCloser, error) {
		f, ok := files[name]
		if !ok {
			return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
		}
		var b bytes.Buffer
		err := f.Write(&b)
		return io.NopCloser(&b), err
	})
}
