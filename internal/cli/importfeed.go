package cli

import (
	"context"
	"path/filepath"

	"dossier/internal/diag"
	"dossier/internal/edit/intake/drafting"
	"dossier/internal/edit/intake/feed"
	"dossier/internal/edit/intake/newarticle"
	"dossier/internal/edit/intake/tosave"

	"github.com/spf13/cobra"
)

// feedFlags holds the flags of dossier import feed.
type feedFlags struct {
	addFlags
	list string
}

func (p *program) importFeed() *cobra.Command {
	var f feedFlags
	cmd := &cobra.Command{
		Use:   "feed FILE",
		Short: "Make articles of the items of a feed (RSS, Atom, JSON Feed)",
		Long: `Read a feed from a file. An item whose full text is in the feed becomes an article, as
dossier add makes it; the feed is kept in media/originals/ with its SHA-256. A summary is
no full text: such items are put on a list of what to save, which is printed or written to
--list. An item that is there already is not added.`,
		Example: "  dossier import feed gazette.xml --dir mydossier --list tosave.md",
		Args:    cobra.ExactArgs(1),
		RunE:    run(func(cmd *cobra.Command, args []string) error { return p.addFeed(cmd.Context(), &f, args[0]) }),
	}
	f.register(cmd)
	registerList(cmd, &f.list)
	return cmd
}

func (p *program) addFeed(ctx context.Context, f *feedFlags, file string) error {
	if err := newList(f.list); err != nil {
		return err
	}
	return p.adding(ctx, &f.addFlags, "dossier import", func(a *adding) error {
		data, err := readWhole(file, feed.MaxSize)
		if err != nil {
			return err
		}
		from := newarticle.Source{Path: file, Extension: drafting.Extension(file)}
		if from.SHA256, err = newarticle.SumOf(file); err != nil {
			return err
		}
		src := diag.Source{Path: filepath.ToSlash(file), Text: feed.Decode([]byte(data))}
		items, problems := feed.Parse(src)
		a.problems.Add(problems...)
		step, stop := a.progress("add", len(items))
		defer stop()
		known := a.byAddress()
		var save []tosave.Item
		for i := range items {
			step()
			if ctx.Err() != nil {
				break
			}
			item := &items[i]
			if item.Page == nil {
				if known[bareAddress(&item.Meta)] != nil {
					a.counts[newarticle.Same]++
				} else {
					save = append(save, tosave.Item{Meta: item.Meta, Why: item.Why})
				}
				continue
			}
			at := func(s diag.Severity, code, message string) diag.Diagnostic {
				return src.At(item.At, s, code, message)
			}
			d, err := drafting.Of(item.Page, drafting.Options{Keep: f.keep})
			if err != nil {
				a.problems.Add(at(diag.Error, "not-added", err.Error()))
				continue
			}
			a.draft(src.Path, from, &d, at)
		}
		return a.toSave(save, f.list)
	})
}
