package corpus

import (
	"fmt"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/diag"
	"dossier/internal/source/document"
	"dossier/internal/source/edition"
)

// kind is the kind of a file, determined by its path.
type kind uint8

const (
	ignored kind = iota
	settings
	intro
	article
	annotations
	findings
	record
	page
	media
	decisions
	editions
)

// extensions lists the file extensions of each kind, in lower case.
var extensions = map[kind][]string{
	article:  {".md", ".markdown", ".txt"},
	record:   {".md", ".markdown"},
	page:     {".md", ".markdown"},
	editions: {".yaml"},
}

// folders maps the folders of a dossier to the kind of their files.
var folders = func() map[string]kind {
	m := map[string]kind{"articles": article, "pages": page, "media": media, edition.Folder: editions}
	for _, k := range document.Kinds() {
		m[k.Folder()] = record
	}
	return m
}()

// isHidden reports whether a file is ignored because of its name: a hidden file,
// or one that text editors and systems leave behind.
func isHidden(name string) bool {
	lower := strings.ToLower(name)
	switch {
	case name[0] == '.', strings.HasSuffix(name, "~"), name[0] == '#' && strings.HasSuffix(name, "#"), strings.HasPrefix(name, "~$"):
		return true
	case lower == "thumbs.db", lower == "desktop.ini":
		return true
	}
	switch path.Ext(lower) {
	case ".swp", ".swo", ".bak", ".tmp", ".orig":
		return true
	}
	return false
}

// placeFile returns the kind of the file at p, or a diagnostic if it does not
// belong there.
func placeFile(p string) (kind, *diag.Diagnostic) {
	folder, _, nested := strings.Cut(p, "/")
	if !nested {
		switch p {
		case "dossier.yaml":
			return settings, nil
		case "index.md":
			return intro, nil
		case document.ReviewPath:
			return decisions, nil
		}
		return ignored, stray(p)
	}
	k := folders[folder]
	if k == media {
		if strings.ContainsFunc(p, isUnfit) || !utf8.ValidString(p) {
			return ignored, unfitName(p)
		}
		return k, nil
	}
	if k == article && strings.HasSuffix(strings.ToLower(p), document.AnnotationsSuffix) {
		return annotations, nil
	}
	if k == article && strings.HasSuffix(strings.ToLower(p), document.FindingsSuffix) {
		return findings, nil
	}
	ext := strings.ToLower(path.Ext(p))
	for _, e := range extensions[k] {
		if e == ext {
			return k, nil
		}
	}
	d := diag.File(p, diag.Warning, "unknown-extension", fmt.Sprintf("files in %s/ cannot have the extension %q; skipped", folder, path.Ext(p))).
		WithHint(fmt.Sprintf("allowed: %s; put images and documents into media/", strings.Join(extensions[k], ", ")))
	return ignored, &d
}

// isUnfit reports whether the name of a file of the site cannot have r. A backslash
// is a separator on some systems. A control character cannot be seen.
func isUnfit(r rune) bool {
	return r == '\\' || unicode.IsControl(r) || r == '\u2028' || r == '\u2029'
}

func unfitName(p string) *diag.Diagnostic {
	d := diag.File(p, diag.Error, "unfit-name", "the name has a backslash, a line break or another character that not all systems can handle; skipped").
		WithHint("rename the file or its folder")
	return &d
}

func stray(p string) *diag.Diagnostic {
	d := diag.File(p, diag.Warning, "stray-file", "the file does not belong to a dossier; skipped")
	switch strings.ToLower(path.Ext(p)) {
	case ".md", ".markdown", ".txt":
		d.Hint = "put articles into articles/ and pages into pages/"
	case ".yaml", ".yml":
		d.Hint = "settings are read from dossier.yaml and decisions from review.yaml"
	default:
		d.Hint = "put images and documents into media/"
	}
	return &d
}

// placeFolder reports whether the folder at p is read, or returns a diagnostic if
// it does not belong there.
func placeFolder(p string) (bool, *diag.Diagnostic) {
	folder, _, nested := strings.Cut(p, "/")
	switch {
	case nested && folders[folder] != article && folders[folder] != media:
		d := diag.File(p, diag.Warning, "unknown-folder", fmt.Sprintf("%s/ cannot contain folders; skipped", folder)).
			WithHint("move its files to " + folder + "/")
		return false, &d
	case folders[folder] != ignored:
		return true, nil
	}
	d := diag.File(p, diag.Warning, "unknown-folder", fmt.Sprintf("unknown folder %q; skipped", folder)).
		WithHint("known folders: articles, people, organizations, places, publishers, events, claims, topics, pages, media, editions")
	return false, &d
}
