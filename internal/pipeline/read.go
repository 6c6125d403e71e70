package pipeline

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"

	"dossier/internal/diag"
	"dossier/internal/source/corpus"
)

// Read is the first stage: it reads the content folder. Changed lists the paths
// in it that may have changed since the folder was read last; nil stands for
// all. News reports whether anything differs from the last time.
//
// The corpus is nil if there is nothing to build. The paths of the problems
// begin with the content folder.
func (o Options) Read(folder *corpus.Folder, changed []string) (c *corpus.Corpus, problems diag.List, news bool) {
	if _, err := os.Stat(o.Content); errors.Is(err, fs.ErrNotExist) {
		_, _, news = folder.Read(nil) // the folder forgets its files
		return nil, diag.List{noContent(o.Content)}, news
	}
	c, problems, news = folder.Read(changed)
	if c != nil && c.IsEmpty() {
		c = nil
	}
	return c, o.inContent(problems), news
}

// inContent puts the content folder before the paths of problems.
func (o Options) inContent(problems diag.List) diag.List {
	out := slices.Clone(problems)
	for i := range out {
		out[i].Path = path.Join(filepath.ToSlash(o.Content), out[i].Path)
	}
	return out
}

// noContent is the problem of a missing content folder.
func noContent(content string) diag.Diagnostic {
	return diag.File(filepath.ToSlash(content), diag.Error, "not-a-dossier", "there is no content folder here").
		WithHint("name the folder above content/, give --content, or start with: dossier new DIR")
}
