package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/edit/contentfile"
	"dossier/internal/edit/hypothesis"
	"dossier/internal/edit/intake/csl"
	"dossier/internal/edit/intake/meta"
	"dossier/internal/edit/intake/saved"
	"dossier/internal/edit/intake/tosave"
	"dossier/internal/edit/listfile"
	"dossier/internal/edit/matterfile"
	"dossier/internal/source/document"

	"github.com/spf13/cobra"
)

// cslFlags holds the flags of dossier import csl.
type cslFlags struct {
	addFlags
	list     string
	files    []string
	metadata bool
}

func (p *program) importCSL() *cobra.Command {
	var f cslFlags
	cmd := &cobra.Command{
		Use:   "csl FILE",
		Short: "Compare a bibliography (CSL JSON, Zotero) with the articles",
		Long: `Read a bibliography in CSL JSON, as Zotero exports it. An item has no text, so it makes no
article by itself:

An item with the address or DOI of an article: what the article's front matter lacks and
what differs is printed. With --metadata, missing keys are written. No key is replaced.
An item with files ("file"): each file becomes an article, as dossier add makes it, with
the title, date and so on of the item. Only files in the folder "files" beside FILE or in
a folder named by --files are read.
Any other item is put on a list of what to save, which is printed or written to --list.`,
		Example: "  dossier import csl library.json --dir mydossier --list tosave.md\n  dossier import csl library.json --files ~/Zotero/storage --metadata",
		Args:    cobra.ExactArgs(1),
		RunE:    run(func(cmd *cobra.Command, args []string) error { return p.addItems(cmd.Context(), &f, args[0]) }),
	}
	f.register(cmd)
	registerList(cmd, &f.list)
	cmd.Flags().StringArrayVar(&f.files, "files", nil, "also read files of items in this `FOLDER`; may be repeated")
	cmd.Flags().BoolVar(&f.metadata, "metadata", false, "write keys that articles lack to their front matter")
	_ = cmd.MarkFlagDirname("files") // the flag exists
	return cmd
}

// registerList adds the flag of a command that makes a list of what to save.
func registerList(cmd *cobra.Command, list *string) {
	cmd.Flags().StringVar(list, "list", "", "write the list of what to save to this new `FILE`, not to standard output")
}

func (p *program) addItems(ctx context.Context, f *cslFlags, file string) error {
	if err := newList(f.list); err != nil {
		return err
	}
	return p.adding(ctx, &f.addFlags, "dossier import", func(a *adding) error {
		text, err := readWhole(file, csl.MaxSize)
		if err != nil {
			return err
		}
		src := diag.Source{Path: filepath.ToSlash(file), Text: text}
		items, problems := csl.Parse(src)
		a.problems.Add(problems...)
		folders := append([]string{filepath.Join(filepath.Dir(file), "files")}, f.files...)
		known := a.byAddress()
		var save []tosave.Item
		var read []toRead
		for i := range items {
			item := &items[i]
			there := known[bareAddress(&item.Meta)]
			if there == nil && item.DOI != "" {
				there = known[hypothesis.BareURL(item.DOI)]
			}
			if there != nil {
				for _, article := range there {
					a.compare(article, item, f.metadata)
				}
				continue
			}
			if path := a.fileOf(src, item, folders); path != "" {
				read = append(read, toRead{path, item.Meta})
			} else {
				save = append(save, tosave.Item{Meta: item.Meta})
			}
		}
		a.read(ctx, read)
		return a.toSave(save, f.list)
	})
}

// fileOf returns the file of an item that holds its text, or "". If the item is a page
// of the web, that is the copy of the page. If not, it is the PDF, since a page is only
// about the item. Notes are added about the other files.
func (a *adding) fileOf(src diag.Source, item *csl.Item, folders []string) (found string) {
	note := func(s diag.Severity, name, why string) {
		a.problems.Add(src.At(item.At, s, "file-not-read", fmt.Sprintf("%q is not read: %s", name, why)))
	}
	var names, paths []string
	for _, name := range item.Files {
		path, err := within(filepath.Dir(src.Path), folders, name)
		switch {
		case err != nil:
			note(diag.Warning, name, err.Error())
		case !saved.IsSaved(path):
			note(diag.Info, name, "it is not a saved page")
		default:
			names, paths = append(names, name), append(paths, path)
		}
	}
	if len(paths) == 0 {
		return ""
	}
	best := max(0, slices.IndexFunc(paths, func(p string) bool { return strings.EqualFold(filepath.Ext(p), ".pdf") != item.IsPage() }))
	for i, name := range names {
		if i != best {
			note(diag.Info, name, fmt.Sprintf("the text is that of %q", names[best]))
		}
	}
	return paths[best]
}

// byAddress returns the articles of each address, by [bareAddress].
func (a *adding) byAddress() map[string][]*document.Article {
	out := map[string][]*document.Article{}
	if a.corpus == nil {
		return out
	}
	for _, article := range a.corpus.Articles {
		if article.URL != "" {
			key := hypothesis.BareURL(article.URL)
			out[key] = append(out[key], article)
		}
	}
	return out
}

// bareAddress returns the address of a page as [adding.byAddress] has it. It returns ""
// if the address is not known.
func bareAddress(m *meta.Meta) string { return hypothesis.BareURL(m.URL.Value) }

// compare prints what an article lacks that an item has, and what differs. With write
// it writes what is missing.
func (a *adding) compare(article *document.Article, item *csl.Item, write bool) {
	missing, different := csl.Compare(article, &item.Meta)
	if len(missing)+len(different) == 0 {
		return
	}
	fmt.Fprintf(&a.out, "%s: %s\n", article.Path, printable(item.ID))
	for _, d := range different {
		fmt.Fprintf(&a.out, "  differs    %s: %q, in the bibliography %q\n", d.Key, d.Article, d.Item)
	}
	did := "lacks"
	if write {
		did = "written"
		if a.flags.dry {
			did = "to write"
		}
		if err := a.writeKeys(article, missing); err != nil {
			a.problems.Add(diag.File(filepath.ToSlash(filepath.Join(a.content, article.Path)), diag.Error, "not-imported", err.Error()))
			did = "lacks"
		}
	}
	for _, d := range missing {
		fmt.Fprintf(&a.out, "  %-10s %s: %q\n", did, d.Key, d.Item)
	}
}

// writeKeys adds keys to the front matter of an article, and to article, so that the
// next item is compared with what the file has then. A dry run writes no file.
func (a *adding) writeKeys(article *document.Article, missing []csl.Difference) error {
	var pairs []listfile.Pair
	for _, d := range missing {
		pairs = append(pairs, listfile.Pair{Key: d.Key, Value: d.Item})
	}
	if len(pairs) == 0 {
		return nil
	}
	old, _, err := contentfile.Read(a.content, article.Path)
	if err != nil {
		return err
	}
	text, err := matterfile.Add(article.Path, old, pairs)
	if err != nil {
		return err
	}
	if !a.flags.dry {
		if err := contentfile.Write(a.content, article.Path, old, text); err != nil {
			return err
		}
	}
	if changed, _ := document.ParseArticle(article.Path, []byte(text)); changed != nil {
		*article = *changed
	}
	return nil
}

// newList returns an error if the file of a list exists or its folder does not. Commands
// call it before they write anything.
func newList(file string) error {
	if file == "" {
		return nil
	}
	if _, err := os.Lstat(file); err == nil {
		return usageError{fmt.Errorf("%s exists; name a new file for the list", file)}
	}
	if _, err := os.Stat(filepath.Dir(file)); err != nil {
		return usageError{err}
	}
	return nil
}

// toSave prints the list of what to save, or writes it to a new file.
func (a *adding) toSave(items []tosave.Item, file string) error {
	if len(items) == 0 {
		return nil
	}
	list := tosave.Markdown(items)
	n := count(strings.Count(list, "\n"), "item")
	if file == "" {
		fmt.Fprintf(&a.out, "%s to save:\n\n%s\n", n, list)
		return nil
	}
	if a.flags.dry {
		fmt.Fprintf(&a.out, "%s: %s to save\n", printable(file), n)
		return nil
	}
	w, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, "# To save\n\n"+list)
	if err := errors.Join(err, w.Close()); err != nil {
		return err
	}
	fmt.Fprintf(&a.out, "%s: %s to save\n", printable(file), n)
	return nil
}

// within returns the path of a file, or an error if it is in none of the folders. The
// target of a symbolic link must be in one of them too. A relative name is relative to
// base.
func within(base string, folders []string, name string) (string, error) {
	name = filepath.FromSlash(strings.ReplaceAll(name, `\`, "/"))
	if !filepath.IsAbs(name) {
		name = filepath.Join(base, name)
	}
	to, err := filepath.EvalSymlinks(name)
	if err != nil {
		return "", errors.New("the file does not exist")
	}
	if to, err = filepath.Abs(to); err != nil {
		return "", err
	}
	for _, folder := range folders {
		folder, err := filepath.EvalSymlinks(folder)
		if err != nil {
			continue
		}
		if folder, err = filepath.Abs(folder); err != nil {
			continue
		}
		if rel, err := filepath.Rel(folder, to); err == nil && filepath.IsLocal(rel) {
			return name, nil
		}
	}
	return "", errors.New("it is in no folder that --files names")
}

// readWhole returns the text of a file, or an error if it is larger than most bytes.
func readWhole(name string, most int64) (string, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil {
		return "", err
	} else if !info.Mode().IsRegular() {
		return "", fmt.Errorf("%s: not a regular file", name)
	}
	data, err := io.ReadAll(io.LimitReader(f, most+1))
	if err == nil && int64(len(data)) > most {
		err = fmt.Errorf("%s is larger than %d MiB", name, most>>20)
	}
	return string(data), err
}
