package release

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"dossier/internal/cli"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

// documents returns what is in each archive beside the program: the documents of
// the project at root, the completion scripts and the manual pages of its commands.
func documents(root, version string, when time.Time) ([]File, error) {
	var out []File
	for _, name := range []string{"README.md", "LICENSE", "NOTICE", "CHANGELOG.md", "SECURITY.md"} {
		data, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			return nil, err
		}
		out = append(out, File{Name: name, Data: data})
	}
	guides, err := fs.Glob(os.DirFS(root), "docs/*")
	if err != nil {
		return nil, err
	}
	for _, name := range guides {
		data, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
		if err != nil {
			return nil, err
		}
		out = append(out, File{Name: name, Data: data})
	}
	scripts, err := completions()
	if err != nil {
		return nil, err
	}
	pages, err := manualPages(version, when)
	if err != nil {
		return nil, err
	}
	return append(append(out, scripts...), pages...), nil
}

// completions returns a completion script for each shell.
func completions() ([]File, error) {
	root := cli.Command()
	var out []File
	for _, s := range []struct {
		name  string
		write func(*bytes.Buffer) error
	}{
		{"dossier.bash", func(w *bytes.Buffer) error { return root.GenBashCompletionV2(w, true) }},
		{"_dossier", func(w *bytes.Buffer) error { return root.GenZshCompletion(w) }},
		{"dossier.fish", func(w *bytes.Buffer) error { return root.GenFishCompletion(w, true) }},
		{"dossier.ps1", func(w *bytes.Buffer) error { return root.GenPowerShellCompletionWithDesc(w) }},
	} {
		var b bytes.Buffer
		if err := s.write(&b); err != nil {
			return nil, fmt.Errorf("%s: %w", s.name, err)
		}
		out = append(out, File{Name: "completions/" + s.name, Data: b.Bytes()})
	}
	return out, nil
}

// manualPages returns a manual page for each command, in section 1.
func manualPages(version string, when time.Time) ([]File, error) {
	when = when.UTC()
	root := cli.Command()
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	var out []File
	var add func(c *cobra.Command) error
	add = func(c *cobra.Command) error {
		if !c.IsAvailableCommand() && c != root {
			return nil
		}
		c.DisableAutoGenTag = true
		var b bytes.Buffer
		header := &doc.GenManHeader{Section: "1", Date: &when, Source: "dossier " + version, Manual: "dossier"}
		if err := doc.GenMan(c, header, &b); err != nil {
			return err
		}
		name := ""
		for p := c; p != nil; p = p.Parent() {
			if name != "" {
				name = "-" + name
			}
			name = p.Name() + name
		}
		out = append(out, File{Name: "man/man1/" + name + ".1", Data: b.Bytes()})
		for _, sub := range c.Commands() {
			if err := add(sub); err != nil {
				return err
			}
		}
		return nil
	}
	return out, add(root)
}
