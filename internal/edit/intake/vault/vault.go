// Package vault reads a folder of notes of Obsidian.
//
// A note that holds a saved page becomes an article. That is one with the address of
// the page ("source" or "url") and a tag that says that it was clipped. A note that
// only names an address is somebody's own words about the page, and no evidence. A
// note about a person, an organization or a place can become a record.
//
// What Obsidian adds to Markdown is taken away: a link to a note gives its words,
// highlights give theirs. Embedded notes, comments and callouts are not part of the page,
// so they are left out and listed. Nothing in the folder is changed. Hidden folders,
// templates and symbolic links are left alone.
package vault

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"dossier/internal/edit/intake/saved"
	"dossier/internal/source/document"
)

// Limits.
const (
	maxNotes = 100_000
	maxDepth = 32 // of folders
)

// Note is a note of the vault. It has one of Page, Record and Why.
type Note struct {
	Path   string      // within the vault, with slashes
	Page   *saved.Page // of a clipped page
	Record *Record     // of a note about somebody or something
	Why    string      // why it is not taken
	Err    error       // it cannot be read
}

// Record is a note about a person, an organization or a place.
type Record struct {
	Kind    document.Kind
	Name    string
	Aliases []string
	Role    string
	URL     string
	Profile string   // Markdown
	Left    []string // what was left out
}

// Options say what is taken.
type Options struct {
	Tags    []string // of clipped pages, besides those of the Web Clipper
	Records bool
}

// List returns the paths of the notes of a vault, and what is wrong with folders in it.
func List(vault fs.FS) (notes []string, wrong []error) {
	leave := templates(vault)
	err := fs.WalkDir(vault, ".", func(name string, e fs.DirEntry, err error) error {
		hidden := strings.HasPrefix(e.Name(), ".") && name != "."
		switch {
		case err != nil:
			wrong = append(wrong, fmt.Errorf("%s: %w", name, plain(err)))
			return nil
		case e.IsDir() && (hidden || slices.Contains(leave, strings.ToLower(name))):
			return fs.SkipDir
		case e.IsDir() && strings.Count(name, "/") >= maxDepth:
			wrong = append(wrong, fmt.Errorf("%s: folders are nested more than %d deep", name, maxDepth))
			return fs.SkipDir
		case hidden || !e.Type().IsRegular() || strings.ToLower(path.Ext(name)) != ".md":
			return nil
		case len(notes) == maxNotes:
			wrong = append(wrong, fmt.Errorf("%s: the vault has more than %d notes; the others are not read", name, maxNotes))
			return fs.SkipAll
		}
		notes = append(notes, name)
		return nil
	})
	if err != nil {
		wrong = append(wrong, plain(err))
	}
	return notes, wrong
}

// templates returns the folders of templates, in lower case: those of the settings, or
// else those with the usual names.
func templates(vault fs.FS) []string {
	out := []string{"templates", "_templates"}
	for name, key := range map[string]string{".obsidian/templates.json": "folder", ".obsidian/plugins/templater-obsidian/data.json": "templates_folder"} {
		data, err := readFile(vault, name)
		var settings map[string]any
		if err != nil || json.Unmarshal(data, &settings) != nil {
			continue
		}
		if folder, ok := settings[key].(string); ok && strings.Trim(folder, "/ ") != "" {
			out = append(out, strings.ToLower(path.Clean(strings.Trim(folder, "/ "))))
		}
	}
	return out
}

// Read reads the note at the path.
func Read(vault fs.FS, name string, o Options) Note {
	n := Note{Path: name}
	data, err := readFile(vault, name)
	if err != nil {
		n.Err = plain(err)
		return n
	}
	keys, body, err := split(string(data))
	if err != nil {
		n.Err = err
		return n
	}
	kind, isRecord := keys.kind()
	address := keys.address()
	switch {
	case strings.TrimSpace(body) == "" && !isRecord:
		n.Why = "it has no text"
	case address != "" && keys.clipped(o.Tags):
		n.Page, n.Err = page(keys, address, name, body)
	case isRecord && o.Records:
		n.Record = record(keys, kind, name, body)
	case isRecord:
		n.Why = fmt.Sprintf("it is about %s; with --records it becomes a record", []string{"a person", "an organization", "a place"}[kind])
	case address != "":
		n.Why = `it has an address, but no tag "clippings"; if it holds the page itself, name its tag with --tag`
	case keys.clipped(o.Tags):
		n.Why = `it has no address of a page ("source" or "url")`
	default:
		n.Why = "it is a note of its own"
	}
	return n
}

var errTooLarge = fmt.Errorf("the note is larger than %d MiB", document.MaxSize>>20)

func readFile(vault fs.FS, name string) ([]byte, error) {
	f, err := vault.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, document.MaxSize+1))
	if err == nil && len(data) > document.MaxSize {
		err = errTooLarge
	}
	return data, err
}

// plain returns an error without the path, which the caller knows.
func plain(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
