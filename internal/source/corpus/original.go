package corpus

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"dossier/internal/source/document"
)

// ErrNoOriginal is the error of an article whose original does not exist.
var ErrNoOriginal = errors.New("the original of the article does not exist")

// CheckOriginal compares the original of an article with its SHA-256. It returns nil
// if they agree, or if the article names no original.
func (c *Corpus) CheckOriginal(a *document.Article) error { return CheckOriginal(c.fsys.Open, a) }

// CheckOriginal is [Corpus.CheckOriginal] for the files of a content folder that open
// opens.
func CheckOriginal(open func(name string) (fs.File, error), a *document.Article) error {
	if a.Original == "" {
		if a.OriginalSHA256 != "" {
			return errors.New(`the article has the SHA-256 of an original, and no "original"`)
		}
		return nil
	}
	f, err := open(a.Original)
	if errors.Is(err, fs.ErrNotExist) {
		return ErrNoOriginal
	}
	if err != nil {
		return fmt.Errorf("the original of the article cannot be read: %w", err)
	}
	defer f.Close()
	hash := sha256.New()
	if _, err := io.Copy(hash, f); err != nil {
		return fmt.Errorf("the original of the article cannot be read: %w", err)
	}
	switch sum := hex.EncodeToString(hash.Sum(nil)); a.OriginalSHA256 {
	case sum:
		return nil
	case "":
		return errors.New(`the original has no "original_sha256": ` + sum)
	default:
		return errors.New("the original of the article has changed: its SHA-256 is " + sum)
	}
}
