package pipeline

import (
	"io/fs"
	"path/filepath"

	"dossier/internal/check/outside"
	"dossier/internal/diag"
	"dossier/internal/extract"
	"dossier/internal/site/diff"
	"dossier/internal/site/locale"
	"dossier/internal/site/pages"
	"dossier/internal/site/publish"
	"dossier/templates"
)

// Options names the folders and files of a build.
type Options struct {
	Content   string // the content folder
	Site      string // the folder that the site is written to
	Templates string // the user's theme; a missing folder counts as empty
	Cache     string // the file that keeps findings between runs; "" for none
	LastBuild string // the file that records the last build; "" for none
	Output    publish.Options
	Languages extract.Languages // that articles are searched in; nil for those that are built in
	Progress  *Progress         // may be nil
	Since     *diff.Edition     // an earlier edition, with which the site is compared; may be nil
	Outside   *outside.Checker  // with which [Check] follows links to other sites; nil if it does not
}

// overrides returns the user's theme, or nil if there is none.
func (o Options) overrides() fs.FS {
	if o.Templates == "" {
		return nil
	}
	return openTheme(o.Templates)
}

// Locale reads the messages of a language, from the built-in theme and from the
// user's. The problems are those of the user's message files.
func (o Options) Locale(language string) (*locale.Locale, diag.List) {
	themes := []locale.Theme{{Files: templates.FS}}
	if own := o.overrides(); own != nil {
		themes = append(themes, locale.Theme{Files: own, Path: filepath.ToSlash(o.Templates) + "/"})
	}
	return locale.Read(language, themes...)
}

// Renderer parses the templates, the user's before the built-in ones.
func (o Options) Renderer(in *locale.Locale) (*pages.Renderer, error) {
	return pages.New(o.overrides(), in)
}

// CheckTarget returns an error if the site must not be written where the options
// say; see [publish.CheckTarget].
func (o Options) CheckTarget() error {
	inputs := []string{o.Content, o.Templates}
	for _, state := range []string{o.Cache, o.LastBuild} {
		if state != "" {
			inputs = append(inputs, filepath.Dir(state))
		}
	}
	return publish.CheckTarget(o.Site, inputs...)
}
