package pages

import (
	"errors"
	"fmt"
	"io/fs"

	"dossier/internal/source/markdown"
	"dossier/templates"
)

// layer is a file system in which the files of over hide those of under.
type layer struct {
	over  fs.FS // may be nil
	under fs.FS
}

// Open opens the upper file of that name.
func (l layer) Open(name string) (fs.File, error) {
	if l.over != nil {
		f, err := l.over.Open(name)
		if err == nil || !errors.Is(err, fs.ErrNotExist) {
			return f, err
		}
	}
	return l.under.Open(name)
}

// Asset is a file that pages refer to, copied as it is.
type Asset struct {
	Path string // within the site
	Data []byte
}

// Assets returns the files for the site's assets folder: the theme's, and the style
// sheet of highlighted code.
func (r *Renderer) Assets() ([]Asset, error) {
	var assets []Asset
	for _, name := range templates.Assets {
		data, err := fs.ReadFile(r.theme, name)
		if err != nil {
			return nil, fmt.Errorf("read asset: %w", err)
		}
		assets = append(assets, Asset{Path: "assets/" + name, Data: data})
	}
	css, err := markdown.CSS("github", "github-dark")
	if err != nil {
		return nil, fmt.Errorf("style code: %w", err)
	}
	return append(assets, Asset{Path: "assets/code.css", Data: []byte(css)}), nil
}
