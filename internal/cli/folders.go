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

// folderFlags holds the flags that name folders.
type folderFlags struct {
	content, site, templates string
	force, inPlace, noWait   bool
}

// register adds the flags of a command that reads a dossier.
func (f *folderFlags) register(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.content, "content", "", "content folder (default DIR/content)")
	cmd.Flags().StringVar(&f.templates, "templates", "", "folder with your own templates (default DIR/templates)")
	for _, name := range []string{"content", "templates"} {
		_ = cmd.MarkFlagDirname(name) // the flag exists
	}
}

// registerOutput adds the flags of a command that writes a site.
func (f *folderFlags) registerOutput(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.site, "site", "", "folder to write the site to (default DIR/site)")
	cmd.Flags().BoolVar(&f.force, "force", false, "overwrite files in the site folder that no build wrote")
	cmd.Flags().BoolVar(&f.inPlace, "in-place", false, "replace single files instead of the whole folder")
	registerNoWait(cmd, &f.noWait)
	_ = cmd.MarkFlagDirname("site") // the flag exists
}

// registerNoWait adds the flag of a command that takes a lock.
func registerNoWait(cmd *cobra.Command, noWait *bool) {
	cmd.Flags().BoolVar(noWait, "no-wait", false, "fail if another process is writing, instead of waiting for it")
}

// locking returns the options for a lock that another process may hold.
func (p *program) locking(noWait bool) lock.Options {
	return lock.Options{NoWait: noWait, Notify: func(line string) { fmt.Fprintf(p.err, "note: %s\n", line) }}
}

// options returns the build options for the dossier in the folder that the first
// argument names, or in the current folder. It also validates r.
func (f *folderFlags) options(args []string, r *reportFlags) (pipeline.Options, error) {
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
		Cache:     stateFile(in(f.content, "content"), ".findings"),
		LastBuild: stateFile(in(f.content, "content"), ".built"),
		Output:    publish.Options{InPlace: f.inPlace, Force: f.force},
	}, nil
}

// stateFile returns the path of a file that keeps data between runs. It is in the
// folder .dossier next to the content folder, so that it is moved and deleted with
// the dossier: it says what the articles are about.
func stateFile(content, kind string) string {
	abs, err := filepath.Abs(content)
	if err != nil {
		return ""
	}
	return filepath.Join(filepath.Dir(abs), ".dossier", filepath.Base(abs)+kind)
}
