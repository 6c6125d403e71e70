package corpus

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/source/document"
)

// dropOrphans reports and removes annotation files that belong to no article.
// Those of an article that has an error are removed without a report.
func (c *Corpus) dropOrphans(files []*file) (problems diag.List) {
	there := map[string]bool{}
	for i := range files {
		if files[i].kind == article {
			there[stem(files[i].path)] = true
		}
	}
	whole := map[string]bool{}
	for _, a := range c.Articles {
		whole[stem(a.Path)] = true
	}
	c.AnnotationFiles = slices.DeleteFunc(c.AnnotationFiles, func(a *document.AnnotationFile) bool {
		if !there[a.Article] {
			problems.Add(diag.File(a.Path, diag.Error, "orphan-annotations", fmt.Sprintf("there is no article %q in the same folder", path.Base(a.Article))).
				WithHint("name the file after its article: NAME" + document.AnnotationsSuffix + " for NAME.md or NAME.txt"))
		}
		return !whole[a.Article]
	})
	return append(problems, c.dropOrphanFindings(there, whole)...)
}

// stem returns a path without its extension.
func stem(p string) string { return strings.TrimSuffix(p, path.Ext(p)) }
