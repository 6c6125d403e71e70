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
	"dossier/internal/site/export"
	"dossier/internal/site/locale"
	"dossier/internal/site/publish"

	"github.com/spf13/cobra"
)

// vaultKind is the export that is a folder.
const vaultKind = "obsidian"

// exportFlags holds the flags of an export.
type exportFlags struct {
	folderFlags
	reportFlags
	output string
}

func (p *program) export() *cobra.Command {
	var f exportFlags
	kinds := []string{vaultKind}
	list := "  " + vaultKind + "\tA folder of notes for Obsidian; needs --output.\n"
	for _, x := range export.Formats {
		kinds = append(kinds, string(x.Name))
		list += "  " + string(x.Name) + "\t" + x.Description + "\n"
	}
	cmd := &cobra.Command{
		Use:   "export KIND [DIR]",
		Short: "Write the dossier for another program",
		Long: `Write the dossier in DIR, which is the current folder by default, in a form that another
program reads. The result goes to standard output, or to the file that --output names.
Dates that are not exact stay text, or are left out where the format has no place for
text.

The kinds are:

` + list,
		Example:   "  dossier export gexf mydossier -o network.gexf\n  dossier export briefing mydossier | pandoc -f markdown -o briefing.docx",
		Args:      cobra.RangeArgs(1, 2),
		ValidArgs: kinds,
		RunE: run(func(cmd *cobra.Command, args []string) error {
			format, ok := export.FormatOf(args[0])
			switch {
			case !ok && args[0] != vaultKind:
				return usageError{fmt.Errorf("unknown kind of export %q, want %s", args[0], alternatives(kinds))}
			case !ok && f.output == "":
				return usageError{errors.New("the export obsidian is a folder: name it with --output")}
			}
			o, err := f.options(args[1:], &f.reportFlags)
			if err != nil {
				return err
			}
			from, problems, err := o.Load(cmd.Context())
			if err != nil {
				return err
			}
			failed, err := f.problems(p.err, p.color, problems)
			if err != nil {
				return err
			}
			if from == nil {
				return errProblems
			}
			in, _ := o.Locale(from.Dossier.Language) // a build reports the problems
			if ok {
				err = p.exportFile(format.Of(from.Dossier, in), &f)
			} else {
				o.Output.Lock = p.locking(f.noWait)
				err = p.exportVault(cmd.Context(), from, in, o, f.output)
			}
			if err == nil && failed {
				err = errProblems
			}
			return err
		}),
	}
	f.folderFlags.register(cmd)
	f.reportFlags.register(cmd)
	cmd.Flags().StringVarP(&f.output, "output", "o", "", "write to this `FILE`, or folder for obsidian")
	cmd.Flags().BoolVar(&f.force, "force", false, "overwrite what no export wrote")
	registerNoWait(cmd, &f.noWait)
	return cmd
}

// exportFile writes an export to standard output or to a file. It does not overwrite
// a file that has other bytes, unless it is told to.
func (p *program) exportFile(file export.File, f *exportFlags) error {
	if f.output == "" {
		return file.Write(p.out)
	}
	var b bytes.Buffer
	if err := file.Write(&b); err != nil {
		return fmt.Errorf("export: %w", err)
	}
	return writeNew(f.output, b.Bytes(), f.force)
}

// writeNew writes a file. It reports an error if there is one with other bytes
// already, unless force is true.
func writeNew(name string, b []byte, force bool) error {
	mode := os.O_WRONLY | os.O_CREATE | os.O_EXCL
	if force {
		mode = os.O_WRONLY | os.O_CREATE | os.O_TRUNC
	}
	w, err := os.OpenFile(name, mode, 0o666)
	if errors.Is(err, fs.ErrExist) {
		if old, rerr := os.ReadFile(name); rerr == nil && bytes.Equal(old, b) {
			return nil
		}
		return fmt.Errorf("%s is there already\nhint: name another file, or overwrite it with --force", filepath.ToSlash(name))
	} else if err != nil {
		return err
	}
	_, err = w.Write(b)
	return errors.Join(err, w.Close())
}

// exportVault writes a folder of notes as a build writes a site: it changes only
// files that an earlier export wrote.
func (p *program) exportVault(ctx context.Context, from *pipeline.Resolved, in *locale.Locale, o pipeline.Options, dir string) error {
	if err := publish.CheckTarget(dir, o.Content, o.Templates); err != nil {
		return err
	}
	o.Output.InPlace = true // Obsidian keeps the folder open
	vault, err := publish.Open(ctx, dir, o.Output)
	if err != nil {
		return explain(err)
	}
	for _, file := range export.Vault(from.Dossier, in) {
		if err := vault.Make(file.Path, func(w io.Writer) error { return file.Write(w) }); err != nil {
			vault.Abort()
			return explain(err)
		}
	}
	result, err := vault.Commit()
	if err != nil {
		return explain(err)
	}
	fmt.Fprintf(p.err, "%s written to %s\n", count(result.Written+result.Unchanged, "note"), filepath.ToSlash(dir))
	return nil
}
