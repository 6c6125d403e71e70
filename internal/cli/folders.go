package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"dossier/internal/pipeline"
	"dossier/internal/site/publish"
	"dossier/internal/source/lock"

	"github.com/spf13/cobra"
)

// folders are the flags that say where things are.
type folders struct {
	content, site, templates string
	force, inPlace, noWait   bool
}

// register adds the flags of a command that reads a dossier.
func (f *folders) register(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.content, "content", "", "content folder (default DIR/content)")
	cmd.Flags().StringVar(&f.templates, "templates", "", "folder with your own templates (default DIR/templates)")
	for _, name := range []string{"content", "templates"} {
		_ = cmd.MarkFlagDirname(name) // the flag exists
	}
}

// registerOutput adds the flags of a command that writes a site.
func (f *folders) registerOutput(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.site, "site", "", "folder to write the site to (default DIR/site)")
	cmd.Flags().BoolVar(&f.force, "force", false, "overwrite files in the site folder that no build wrote")
	cmd.Flags().BoolVar(&f.inPlace, "in-place", false, "replace single files instead of the whole folder")
	registerNoWait(cmd, &f.noWait)
	_ = cmd.MarkFlagDirname("site") // the flag exists
}

// registerNoWait adds the flag of a command that writes where another may write.
func registerNoWait(cmd *cobra.Command, noWait *bool) {
	cmd.Flags().BoolVar(noWait, "no-wait", false, "fail if another process is writing, instead of waiting for it")
}

// locking returns what happens while another process is writing.
func (p *program) locking(noWait bool) lock.Options {
	return lock.Options{NoWait: noWait, Notify: func(line string) { fmt.Fprintf(p.err, "note: %s\n", line) }}
}

// options are the build's options for the dossier in dir, the first argument
// of the command or the current folder. They are there only if the flags on
// reporting make sense too.
func (f *folders) options(args []string, r *reporting) (pipeline.Options, error) {
	if err := r.validate(); err != nil {
		return pipeline.Options{}, err
	}
	dir := "."
	if len(args) > 0 {
		dir = args[0]
		if info, err := os.Stat(dir); err != nil {
			return pipeline.Options{}, usageError{err}
		} else if !info.IsDir() {
			return pipeline.Options{}, usageError{&fs.PathError{Op: "open", Path: dir, Err: errors.New("not a folder")}}
		}
	}
	in := func(given, name string) string {
		if given != "" {
			return given
		}
		return filepath.Join(dir, name)
	}
	return pipeline.Options{
		Content:   in(f.content, "content"),
		Site:      in(f.site, "site"),
		Templates: in(f.templates, "templates"),
		Cache:     besides(in(f.content, "content"), ".findings"),
		LastBuild: besides(in(f.content, "content"), ".built"),
		Output:    publish.Options{InPlace: f.inPlace, Force: f.force},
	}, nil
}

// besides is a file in which something of a content folder is kept from run to
// run: in a folder beside it, so that it goes where the dossier goes, to another
// disk or to the bin. It says what the articles are about, and should not
// outlive them in a place that nobody thinks of.
func besides(content, kind string) string {
	abs, err := filepath.Abs(content)
	if err != nil {
		return ""
	}
	return filepath.Join(filepath.Dir(abs), ".dossier", filepath.Base(abs)+kind)
}
