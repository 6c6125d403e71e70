package cli

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/edit/intake/pdftext"
	"dossier/internal/edit/intake/saved"

	"github.com/spf13/cobra"
)

// addFlags holds the flags of dossier add.
type addFlags struct {
	keep            []string
	dry, changed    bool
	folder          folderFlags
	report          reportFlags
	dir             string
	verboseDropping bool
}

func (p *program) add() *cobra.Command {
	var f addFlags
	cmd := &cobra.Command{
		Use:   "add FILE|FOLDER...",
		Short: "Make articles of saved pages",
		Long: `Make an article of each saved page: HTML, SingleFile, MHTML, WARC, WACZ, PDF with text,
or mail (EML). The text is that of the article in the page, in its own words. Title,
publisher, date, author and address are printed with the place where they were found,
and so is what was left out. The file is kept in media/originals/ with its SHA-256.

A page that is there already is not added. If its text has changed, the difference is
printed; with --changed the new text becomes a further article. Existing articles are
never changed.`,
		Example: "  dossier add ~/Downloads/quay.html --dir mydossier\n  dossier add --dry-run saved/",
		Args:    cobra.MinimumNArgs(1),
		RunE:    run(func(cmd *cobra.Command, args []string) error { return p.addFiles(cmd.Context(), &f, args) }),
	}
	f.register(cmd)
	return cmd
}

// register adds the flags of a command that adds articles.
func (f *addFlags) register(cmd *cobra.Command) {
	f.folder.register(cmd)
	f.report.register(cmd)
	cmd.Flags().BoolVar(&f.report.quiet, "quiet", false, "print only problems")
	cmd.Flags().BoolVar(&f.dry, "dry-run", false, "print what would be added, and write nothing")
	cmd.Flags().BoolVar(&f.changed, "changed", false, "add the new text of a page that has changed as a further article")
	cmd.Flags().BoolVar(&f.verboseDropping, "dropped", false, "print all of the text that is left out, not only its beginning")
	cmd.Flags().StringArrayVar(&f.keep, "keep", nil, "keep a piece of text that would be left out and contains `TEXT`; may be repeated")
	cmd.Flags().StringVar(&f.dir, "dir", ".", "folder of the dossier")
	_ = cmd.MarkFlagDirname("dir") // the flag exists
	registerNoWait(cmd, &f.folder.noWait)
}

// readPDF is the command that [pdftext.Child] runs.
const readPDF = "read-pdf"

func (p *program) readPDF() *cobra.Command {
	return &cobra.Command{
		Use: readPDF, Short: "Read a PDF in a process of its own", Hidden: true, Args: cobra.NoArgs,
		RunE: run(func(cmd *cobra.Command, _ []string) error { return pdftext.Serve(cmd.InOrStdin(), p.out) }),
	}
}

func (p *program) addFiles(ctx context.Context, f *addFlags, args []string) error {
	files, problems := filesToAdd(args)
	return p.adding(ctx, f, "dossier add", func(a *adding) error {
		a.problems.Add(problems...)
		list := make([]toRead, len(files))
		for i, name := range files {
			list[i].file = name
		}
		a.read(ctx, list)
		return nil
	})
}

// filesToAdd returns the files that the arguments name. A folder stands for the saved
// pages in it and in its subfolders. The folder in which a browser puts the pictures
// of a page is left out.
func filesToAdd(args []string) (files []string, problems diag.List) {
	seen := map[string]bool{}
	put := func(name string) {
		if !seen[name] {
			seen[name] = true
			files = append(files, name)
		}
	}
	for _, arg := range args {
		info, err := os.Stat(arg)
		if err != nil || !info.IsDir() {
			put(arg) // an error is reported when it is read
			continue
		}
		before := len(files)
		err = filepath.WalkDir(arg, func(name string, e os.DirEntry, err error) error {
			hidden := strings.HasPrefix(e.Name(), ".") && name != arg
			switch {
			case err != nil:
				problems.Add(diag.File(filepath.ToSlash(name), diag.Error, "unreadable", err.Error()))
				return nil
			case e.IsDir() && (hidden || strings.HasSuffix(e.Name(), "_files") && name != arg):
				return filepath.SkipDir
			case !hidden && e.Type().IsRegular() && saved.IsSaved(e.Name()):
				put(name)
			}
			return nil
		})
		if err == nil && len(files) == before {
			err = errors.New("the folder has no saved pages")
		}
		if err != nil {
			problems.Add(diag.File(filepath.ToSlash(arg), diag.Error, "not-added", err.Error()))
		}
	}
	return files, problems
}
