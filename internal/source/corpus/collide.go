package corpus

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"dossier/internal/diag"
	"dossier/internal/source/document"
)

// sameButCase reports files whose paths are the same on some systems: they differ
// only in case, or in how an accent is encoded.
func sameButCase(files []*file) (problems diag.List) {
	first := make(map[string]string, len(files))
	for _, f := range files {
		if other, ok := first[f.folded]; ok {
			problems.Add(diag.File(f.path, diag.Error, "same-but-case", fmt.Sprintf("the name differs from %q only in case or accents, and some systems treat both as the same file", other)).
				WithHint("rename one of the two"))
			continue
		}
		first[f.folded] = f.path
	}
	return problems
}

// foldCase returns a key that is equal for paths that are the same on some
// systems.
func foldCase(p string) string { return norm.NFC.String(cases.Fold().String(p)) }

// slugsWithoutFolder returns the slugs of the articles that are directly in the
// folder of articles. They keep their slugs.
func slugsWithoutFolder(files []*file) map[string]bool {
	slugs := map[string]bool{}
	for _, f := range files {
		if a, ok := f.value.(*document.Article); ok && !inFolder(a) {
			slugs[a.Slug] = true
		}
	}
	return slugs
}

func inFolder(a *document.Article) bool { return strings.Count(a.Path, "/") > 1 }

// addressed returns the article a of f. If an article in another folder has its
// slug, the result has a slug of its own, with the names of its folders. Every
// call returns the same one.
func (f *file) addressed(a *document.Article, slugs map[string]bool) *document.Article {
	if !slugs[a.Slug] || !inFolder(a) {
		return a
	}
	slug := document.FolderSlug(a.Path)
	if slugs[slug] {
		return a // the collision is reported
	}
	if f.moved == nil || f.moved.Slug != slug {
		moved := *a
		moved.Slug = slug
		f.moved = &moved
	}
	return f.moved
}

// dropCollisions reports files that would become the same page. It keeps the
// first of them.
func (c *Corpus) dropCollisions() (problems diag.List) {
	c.Articles = distinct(c.Articles, &problems, func(a *document.Article) (string, string) { return a.Slug, a.Path })
	c.Pages = distinct(c.Pages, &problems, func(p *document.Page) (string, string) { return p.Slug, p.Path })
	c.AnnotationFiles = distinct(c.AnnotationFiles, &problems, func(a *document.AnnotationFile) (string, string) { return a.Article, a.Path })
	c.Records = distinct(c.Records, &problems, func(r *document.Record) (string, string) { return r.Slug, r.Path })
	return problems
}

// distinct removes values with the folder and slug of an earlier one.
func distinct[T any](all []T, problems *diag.List, of func(T) (slug, path string)) []T {
	first := make(map[string]string, len(all))
	return slices.DeleteFunc(all, func(v T) bool {
		slug, p := of(v)
		folder, _, _ := strings.Cut(p, "/")
		key := folder + "/" + slug + ".html"
		other, taken := first[key]
		if !taken {
			first[key] = p
			return false
		}
		problems.Add(diag.File(p, diag.Error, "same-page", fmt.Sprintf("%q is already the page of %q", key, other)).
			WithHint("rename one of the two files: pages are named after their files"))
		return true
	})
}

// missingImages reports images that records name but that are not in media/.
func (c *Corpus) missingImages() (problems diag.List) {
	have := make(map[string]bool, len(c.Media))
	for _, m := range c.Media {
		have[m] = true
	}
	for _, r := range c.Records {
		if r.Image == "" || have[r.Image] {
			continue
		}
		problems.Add(r.Location.Error("image", "missing-image", fmt.Sprintf("the image %q does not exist", r.Image)))
	}
	return problems
}
