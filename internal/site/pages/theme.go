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
// sheet of highlighted code if there is code.
func (p *Plan) Assets() ([]Asset, error) {
	var assets []Asset
	add := func(name string, files ...string) error {
		var data []byte
		for _, file := range files {
			b, err := fs.ReadFile(p.site.shared.renderer.theme, file)
			if err != nil {
				return fmt.Errorf("read asset: %w", err)
			}
			data = append(data, b...)
		}
		assets = append(assets, Asset{Path: "assets/" + name, Data: data})
		return nil
	}
	for _, name := range templates.Assets {
		if err := add(name, name); err != nil {
			return nil, err
		}
	}
	if err := add("site.js", templates.Scripts[:]...); err != nil {
		return nil, err
	}
	if err := add("page.js", templates.PageScripts[:]...); err != nil {
		return nil, err
	}
	if !codeIn(p.site.dossier) {
		return assets, nil
	}
	css, err := markdown.CSS("github", "github-dark")
	if err != nil {
		return nil, fmt.Errorf("style code: %w", err)
	}
	return append(assets, Asset{Path: "assets/code.css", Data: []byte(css)}), nil
}
