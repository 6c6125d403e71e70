package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/edit/contentfile"
	"dossier/internal/edit/intake/drafting"
	"dossier/internal/edit/intake/newarticle"
	"dossier/internal/edit/intake/vault"
	"dossier/internal/edit/recordfile"
	"dossier/internal/source/document"
	"dossier/internal/text/namekey"

	"github.com/spf13/cobra"
)

// vaultFlags holds the flags of dossier import vault.
type vaultFlags struct {
	addFlags
	vault.Options
}

// records are the records of a dossier, with those that this run adds.
type records struct {
	paths map[recordName]string
	added map[string]bool // paths
}

// recordName is a name or an alias of a record, as [namekey.Of] compares it.
type recordName struct {
	kind document.Kind
	key  string
}

func (r *records) add(kind document.Kind, path, name string, aliases []string) {
	for _, n := range append([]string{name}, aliases...) {
		if key := namekey.Of(n); key != "" {
			r.paths[recordName{kind, key}] = path
		}
	}
}

// having returns the first of the names that a record has, and the path of the record.
// It returns "" if all are free.
func (r *records) having(kind document.Kind, name string, aliases []string) (taken, path string) {
	for _, n := range append([]string{name}, aliases...) {
		if p, ok := r.paths[recordName{kind, namekey.Of(n)}]; ok {
			return n, p
		}
	}
	return "", ""
}

// recordsThere returns the records that the dossier has before the run.
func (a *adding) recordsThere() *records {
	r := &records{map[recordName]string{}, map[string]bool{}}
	if a.corpus != nil {
		for _, there := range a.corpus.Records {
			r.add(there.Kind, there.Path, there.Name, there.Aliases)
		}
	}
	return r
}

func (p *program) importVault() *cobra.Command {
	var f vaultFlags
	cmd := &cobra.Command{
		Use:   "vault FOLDER",
		Short: "Make articles and records of the notes of an Obsidian vault",
		Long: `Read the notes in a folder of Obsidian. A note with the address of a page ("source" or
"url") and the tag "clippings", as the Web Clipper writes it, becomes an article. Links to
notes become words; comments, callouts and embedded notes are left out and listed.

With --records, notes about people, organizations and places (by "type" or a tag such as
person) become records. All other notes are listed with the reason why they are not taken.
Nothing in the vault is changed, and no file of the dossier is overwritten.`,
		Example: "  dossier import vault ~/Notes --dir mydossier --dry-run\n  dossier import vault ~/Notes/Quay --tag saved --records",
		Args:    cobra.ExactArgs(1),
		RunE:    run(func(cmd *cobra.Command, args []string) error { return p.addVault(cmd.Context(), &f, args[0]) }),
	}
	f.register(cmd)
	cmd.Flags().StringArrayVar(&f.Tags, "tag", nil, "notes with this `TAG` and an address are saved pages, too; may be repeated")
	cmd.Flags().BoolVar(&f.Records, "records", false, "make records of notes about people, organizations and places")
	return cmd
}

func (p *program) addVault(ctx context.Context, f *vaultFlags, folder string) error {
	root, err := os.OpenRoot(folder)
	if err != nil {
		return usageError{err}
	}
	defer root.Close()
	return p.adding(ctx, &f.addFlags, "dossier import", func(a *adding) error {
		notes, wrong := vault.List(root.FS())
		for _, err := range wrong {
			a.problems.Add(diag.File(filepath.ToSlash(folder), diag.Error, "unreadable", err.Error()))
		}
		if len(notes) == 0 {
			return errors.New("the folder has no notes")
		}
		step, stop := a.progress("add", len(notes))
		defer stop()
		var not []string
		records := a.recordsThere()
		for _, name := range notes {
			step()
			if ctx.Err() != nil {
				break
			}
			n := vault.Read(root.FS(), name, f.Options)
			if n.Why != "" {
				not = append(not, fmt.Sprintf("%s: %s", name, n.Why))
				continue
			}
			a.note(f, records, path.Join(filepath.ToSlash(folder), name), &n)
		}
		if len(not) > 0 {
			fmt.Fprintf(&a.out, "%s not taken:\n", count(len(not), "note"))
			a.indent(strings.Join(not, "\n"))
		}
		if f.Records {
			fmt.Fprintf(&a.out, "%s %s\n", count(len(records.added), "record"), a.added())
		}
		return nil
	})
}

// note adds the article or the record that a note gives.
func (a *adding) note(f *vaultFlags, there *records, name string, n *vault.Note) {
	at := func(s diag.Severity, code, message string) diag.Diagnostic {
		return diag.File(name, s, code, message)
	}
	err := n.Err
	switch {
	case n.Page != nil:
		var d drafting.Draft
		if d, err = drafting.Of(n.Page, drafting.Options{Keep: f.keep}); err == nil {
			a.draft(name, newarticle.Source{}, &d, at)
		}
	case n.Record != nil:
		err = a.record(there, name, n.Record)
	}
	if err != nil {
		a.problems.Add(at(diag.Error, "not-added", err.Error()))
	}
}

// record writes a new record, unless another one has its name or one of its aliases.
func (a *adding) record(there *records, name string, r *vault.Record) error {
	to := recordfile.Path(r.Kind, r.Name, func(string) bool { return false })
	taken, path := there.having(r.Kind, r.Name, r.Aliases)
	if path == "" {
		_, is, err := contentfile.Read(a.content, to)
		if err != nil {
			return err
		}
		if is || there.added[to] {
			taken, path = r.Name, to
		}
	}
	if path != "" {
		what := "that name"
		if taken != r.Name {
			what = fmt.Sprintf("the name %q", taken)
		}
		fmt.Fprintf(&a.out, "%s: there is a record of %s already, %s\n", printable(name), what, path)
		return nil
	}
	text := recordfile.Note(r.Name, r.Aliases, r.Role, r.URL, r.Profile)
	if problems := recordfile.Check(to, text); problems.Errors() > 0 {
		problems.Sort()
		return fmt.Errorf("the record would not be valid: %s", problems[0].Message)
	}
	if !a.flags.dry {
		if err := contentfile.Write(a.content, to, "", text); err != nil {
			return err
		}
	}
	there.add(r.Kind, to, r.Name, r.Aliases)
	there.added[to] = true
	fmt.Fprintf(&a.out, "%s: %s\n", to, printable(name))
	for _, l := range r.Left {
		fmt.Fprintf(&a.out, "  left out   %s\n", printable(l))
	}
	return nil
}
