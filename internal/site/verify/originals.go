package verify

import (
	"io/fs"
	"strings"

	"dossier/internal/source/corpus"
	"dossier/internal/source/document"
)

// original compares the file that an article was made of with the SHA-256 that the
// article gives.
func (v *verifier) original(content string, a *document.Article) {
	if a.Original == "" && a.OriginalSHA256 == "" {
		return
	}
	open := func(name string) (fs.File, error) { return v.files.Open(content + name) }
	if err := corpus.CheckOriginal(open, a); err != nil {
		v.problem(content+a.Path, "%v", err)
	}
	if a.Original != "" {
		v.Files++
		v.originals[content+a.Original] = true
	}
}

// withoutArticle notes the originals that no article names.
func (v *verifier) withoutArticle(content string) {
	root := content + strings.TrimSuffix(document.OriginalsFolder, "/")
	if !v.is(root) {
		return
	}
	err := fs.WalkDir(v.files, root, func(p string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			v.problem(p, "%v", err)
		case !e.IsDir() && !v.originals[p]:
			v.Notes = append(v.Notes, Problem{p, "no article names this original"})
		}
		return nil
	})
	if err != nil {
		v.problem(root, "%v", err)
	}
}
