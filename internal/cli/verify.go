package cli

import (
	"archive/zip"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"

	"dossier/internal/site/verify"

	"github.com/spf13/cobra"
)

func (p *program) verify() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "verify [PACK|SITE|DIR]",
		Short: "Check a pack, a site or a dossier against its hashes and quotations",
		Long: `Compare the bytes of each file with its hash, and each quotation with the article that it
is from, and say what differs. A pack is a folder or zip file that dossier pack made.
For the folder of a dossier, the site in it is checked, and the articles against the
site. It needs nothing but the files. The exit code is 1 if anything differs.`,
		Args: cobra.MaximumNArgs(1),
		RunE: run(func(_ *cobra.Command, args []string) error {
			if format != "text" && format != "json" {
				return usageError{fmt.Errorf("unknown format %q, want text or json", format)}
			}
			name := "."
			if len(args) > 0 {
				name = args[0]
			}
			files, closeFiles, err := openFiles(name)
			if err != nil {
				return err
			}
			defer closeFiles()
			result, err := verify.Folder(files)
			if err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			return p.printVerified(result, format)
		}),
	}
	cmd.Flags().StringVar(&format, "format", "text", "output format: text or json")
	return cmd
}

// openFiles opens a folder or a zip file.
func openFiles(name string) (fs.FS, func(), error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, nil, usageError{err}
	}
	if info.IsDir() {
		root, err := os.OpenRoot(name)
		if err != nil {
			return nil, nil, err
		}
		return root.FS(), func() { root.Close() }, nil
	}
	z, err := zip.OpenReader(name)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", name, err)
	}
	return z, func() { z.Close() }, nil
}

func (p *program) printVerified(r verify.Result, format string) error {
	for _, one := range r.Problems {
		if format == "json" {
			if err := json.NewEncoder(p.out).Encode(one); err != nil {
				return err
			}
		} else if _, err := fmt.Fprintf(p.out, "%s: %s\n", printable(one.Path), printable(one.Message)); err != nil {
			return err
		}
	}
	for _, n := range r.Notes {
		fmt.Fprintf(p.err, "note: %s: %s\n", printable(n.Path), n.Message)
	}
	fmt.Fprintf(p.err, "%s and %s checked, %s\n", count(r.Files, "file"), count(r.Quotes, "quotation"), count(len(r.Problems), "difference"))
	if len(r.Problems) > 0 {
		return errProblems
	}
	return nil
}
