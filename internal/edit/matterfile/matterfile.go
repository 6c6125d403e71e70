// Package matterfile adds keys to the front matter of articles. Everything else in
// the file stays the same, byte for byte.
package matterfile

import (
	"errors"
	"fmt"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/edit/listfile"
	"dossier/internal/source/document"
	"dossier/internal/source/frontmatter"
)

// ErrTOML is the error for front matter in TOML, which this package does not change.
var ErrTOML = errors.New("the front matter is TOML; keys are added to YAML only")

// Add returns the text of the article at path p with keys that its front matter does
// not have. They come last, in the given order. It returns an error if the article
// would not be valid, or if more of it than these keys would change.
func Add(p, text string, pairs []listfile.Pair) (string, error) {
	before, problems := document.ParseArticle(p, []byte(text))
	if before == nil {
		return "", first(problems)
	}
	for _, pair := range pairs {
		if before.Keys.Has(pair.Key) {
			return "", fmt.Errorf("the article has the key %q already", pair.Key)
		}
	}
	matter, body, _ := frontmatter.Split(before.Source)
	if matter.TOML {
		return "", ErrTOML
	}
	lines := listfile.Mapping(pairs...)
	if body == matter.Start { // there is none
		lines = "---\n" + lines + "---\n"
	}
	if strings.Contains(text, "\r\n") {
		lines = strings.ReplaceAll(lines, "\n", "\r\n")
	}
	out := text[:matter.End] + lines + text[matter.End:]
	after, problems := document.ParseArticle(p, []byte(out))
	switch {
	case after == nil:
		return "", first(problems)
	case after.Body != before.Body:
		return "", errors.New("the text of the article would change")
	}
	for key := range before.Keys {
		if at, now := before.Keys.Span(key), after.Keys.Span(key); at.Text(text) != now.Text(out) {
			return "", fmt.Errorf("the key %q would change", key)
		}
	}
	for _, pair := range pairs {
		if !after.Keys.Has(pair.Key) {
			return "", fmt.Errorf("the key %q cannot be written", pair.Key)
		}
	}
	return out, nil
}

func first(problems diag.List) error {
	for _, p := range problems {
		if p.Severity == diag.Error {
			return fmt.Errorf("the article would not be valid: %s", p.Message)
		}
	}
	return errors.New("the article would not be valid")
}
