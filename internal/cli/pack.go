package cli

import (
	"archive/zip"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/pipeline"
	"dossier/internal/site/bag"
	"dossier/internal/text/edtf"

	"github.com/spf13/cobra"
)

func (p *program) pack() *cobra.Command {
	var f folderFlags
	var r reportFlags
	var output string
	cmd := &cobra.Command{
		Use:   "pack [DIR]",
		Short: "Pack content, originals and site with their hashes",
		Long: `Write the content folder of the dossier in DIR and its site, as a build would make it, into
a bag (BagIt, RFC 8493) with RO-Crate metadata: a folder, or a zip file if its name ends
in .zip. dossier verify, and any program for bags, can check it later. The same content
gives the same bytes.

A pack holds the whole content folder but hidden files: comments, drafts and decisions
too.`,
		Example: "  dossier pack mydossier -o mydossier.zip",
		Args:    cobra.MaximumNArgs(1),
		RunE: run(func(cmd *cobra.Command, args []string) error {
			if output == "" {
				return usageError{errors.New("name the pack with --output")}
			}
			o, err := f.options(args, &r)
			if err != nil {
				return err
			}
			if _, err := os.Lstat(output); err == nil {
				return fmt.Errorf("%s is there already\nhint: name another pack, or remove this one", filepath.ToSlash(output))
			}
			return p.runPack(cmd.Context(), o, &r, output)
		}),
	}
	f.register(cmd)
	r.register(cmd)
	cmd.Flags().StringVarP(&output, "output", "o", "", "write this folder or zip `FILE`")
	return cmd
}

func (p *program) runPack(ctx context.Context, o pipeline.Options, r *reportFlags, output string) error {
	from, problems, err := o.Load(ctx)
	if err != nil {
		return err
	}
	failed, err := r.problems(p.err, p.color, problems)
	if err != nil {
		return err
	}
	if from == nil || failed {
		return errProblems // a pack is whole
	}
	info, err := infoOf(from.Dossier)
	if err != nil {
		return err
	}
	temporary, err := os.MkdirTemp("", "dossier-pack-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temporary) // a folder of our own
	o.Site = filepath.Join(temporary, "site")
	in, _ := o.Locale(from.Dossier.Language) // a build reports the problems
	theme, err := o.Renderer(in)
	if err != nil {
		return err
	}
	site, err := o.Plan(*from, in, theme)
	if err != nil {
		return err
	}
	if _, err := site.Write(ctx, &pipeline.Timer{}); err != nil {
		return err
	}
	var files []bag.File
	for _, folder := range []struct{ name, dir string }{{"content", o.Content}, {"site", o.Site}} {
		root, err := os.OpenRoot(folder.dir)
		if err != nil {
			return err
		}
		defer root.Close()
		more, err := filesOf(root, folder.name, folder.name == "site")
		if err != nil {
			return err
		}
		files = append(files, more...)
	}
	describe(files, from.Dossier)
	if err := writePack(output, files, info); err != nil {
		return err
	}
	fmt.Fprintf(p.out, "%s packed into %s\n", count(len(files), "file"), filepath.ToSlash(output))
	return nil
}

// infoOf returns what the metadata say of a dossier. They need an exact date.
func infoOf(d *dossier.Dossier) (bag.Info, error) {
	var latest edtf.Date
	for _, a := range d.Articles {
		if a.Date.IsDay() && !a.Date.Uncertain() && !a.Date.Approximate() && edtf.Compare(a.Date, latest) > 0 {
			latest = a.Date
		}
	}
	if d.Edition.IsDay() {
		latest = d.Edition
	}
	if latest.IsZero() {
		return bag.Info{}, errors.New("a pack needs a date, and no article has one\nhint: give edition in dossier.yaml")
	}
	info := bag.Info{Name: d.Title, Description: d.Subtitle, Date: latest.Earliest().String(), Language: d.Language}
	if info.Name == "" {
		info.Name = "Dossier"
	}
	if info.Description == "" {
		info.Description = fmt.Sprintf("A dossier of %s", count(len(d.Articles), "article"))
	}
	return info, nil
}

// describe adds titles, dates and addresses of the articles to their files.
func describe(files []bag.File, d *dossier.Dossier) {
	articles := map[string]*dossier.Article{}
	for _, a := range d.Articles {
		articles["content/"+a.Path] = a
	}
	for i := range files {
		if a := articles[files[i].Path]; a != nil {
			files[i].Name = a.Title
			if a.Date.IsDay() && !a.Date.Uncertain() && !a.Date.Approximate() {
				files[i].Date = a.Date.Earliest().String()
			}
			if strings.HasPrefix(a.URL, "https://") || strings.HasPrefix(a.URL, "http://") {
				files[i].Source = a.URL
			}
		}
	}
}

// filesOf returns the regular files in a folder, without hidden ones unless all is
// true. A link that leads out of the folder is an error.
func filesOf(root *os.Root, prefix string, all bool) (out []bag.File, err error) {
	err = fs.WalkDir(root.FS(), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if name != "." && !all && strings.HasPrefix(e.Name(), ".") {
			if e.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		info, err := root.Stat(filepath.FromSlash(name)) // follows a link
		if err != nil {
			return fmt.Errorf("pack %s: %w", name, err)
		}
		if info.Mode().IsRegular() {
			out = append(out, bag.File{Path: path.Join(prefix, name), Open: func() (io.ReadCloser, error) { return root.Open(filepath.FromSlash(name)) }})
		}
		return nil
	})
	return out, err
}

// writePack writes a bag into a new folder or zip file.
func writePack(output string, files []bag.File, info bag.Info) error {
	if !strings.EqualFold(filepath.Ext(output), ".zip") {
		if err := os.Mkdir(output, 0o777); err != nil {
			return err
		}
		root, err := os.OpenRoot(output)
		if err != nil {
			return err
		}
		defer root.Close()
		return bag.Write(bag.Folder{Root: root}, files, info)
	}
	w, err := os.OpenFile(output, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	z := zip.NewWriter(w)
	name := filepath.Base(output)
	err = bag.Write(bag.Zip{Writer: z, Folder: name[:len(name)-len(filepath.Ext(name))]}, files, info)
	return errors.Join(err, z.Close(), w.Close())
}
