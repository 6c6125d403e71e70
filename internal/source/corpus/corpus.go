package corpus

import (
	"io"
	"io/fs"

	"dossier/internal/diag"
	"dossier/internal/source/annotation"
	"dossier/internal/source/config"
	"dossier/internal/source/decision"
	"dossier/internal/source/document"
	"dossier/internal/source/edition"
	"dossier/internal/source/finding"
)

// Corpus is the content of a folder, as far as it could be read without errors.
// All slices are in the order of the paths. Paths are relative to the folder and
// have slashes.
type Corpus struct {
	Config          config.Config
	Intro           *document.Page // index.md; nil if there is none
	Articles        []*document.Article
	AnnotationFiles []*document.AnnotationFile // each belongs to one of Articles
	Records         []*document.Record
	// Annotations are the annotations of each article, in the order of their
	// passages.
	Annotations map[*document.Article][]annotation.Annotation
	// Findings are the findings of other programs in each article that wait for a
	// decision, in the order of the files.
	Findings  map[*document.Article][]finding.Finding
	Decisions []decision.Decision // in the order of review.yaml
	Pages     []*document.Page
	Media     []string // paths: media/...
	Editions  []*edition.Edition

	findingsFiles []*document.FindingsFile // each belongs to one of Articles

	fsys fs.FS
}

// Read reads the dossier in the folder dir. The diagnostics are sorted. The
// Corpus is nil if the folder cannot be read or is not a dossier.
func Read(dir string) (*Corpus, diag.List) {
	c, problems, _ := At(dir).Read(nil)
	return c, problems
}

// ReadFS reads the dossier in fsys, as [Read] does.
func ReadFS(fsys fs.FS) (*Corpus, diag.List) {
	f := &Folder{}
	f.update(fsys, nil)
	return f.corpus(fsys)
}

// Open opens a file of the folder, such as one of Media.
func (c *Corpus) Open(path string) (io.ReadCloser, error) { return c.fsys.Open(path) }

// add adds the value of f. Slugs are those of the articles so far.
func (c *Corpus) add(f *file, slugs map[string]bool) {
	switch v := f.value.(type) {
	case config.Config:
		c.Config = v
	case *document.Article:
		v = f.addressed(v, slugs)
		slugs[v.Slug] = true
		c.Articles = append(c.Articles, v)
	case []decision.Decision:
		c.Decisions = v
	case *document.AnnotationFile:
		c.AnnotationFiles = append(c.AnnotationFiles, v)
	case *document.FindingsFile:
		c.findingsFiles = append(c.findingsFiles, v)
	case *document.Record:
		c.Records = append(c.Records, v)
	case *document.Page:
		if f.kind == intro {
			c.Intro = v
		} else {
			c.Pages = append(c.Pages, v)
		}
	case *edition.Edition:
		c.Editions = append(c.Editions, v)
	case mediaFile:
		c.Media = append(c.Media, v.path)
	}
}

func isDossier(files []*file) bool {
	for i := range files {
		if files[i].kind == settings || files[i].kind == article {
			return true
		}
	}
	return false
}

func notDossier() diag.Diagnostic {
	return diag.File(".", diag.Error, "not-a-dossier", "the folder has neither dossier.yaml nor an article in articles/").
		WithHint("put articles into articles/, or create a dossier with: dossier new DIR")
}

// FindingsPaths returns the paths of the files with findings of other programs.
func (c *Corpus) FindingsPaths() []string {
	var out []string
	for _, f := range c.findingsFiles {
		out = append(out, f.Path)
	}
	return out
}

// IsEmpty reports whether there are no articles, records or pages to make a
// dossier from.
func (c *Corpus) IsEmpty() bool {
	return len(c.Articles) == 0 && c.Intro == nil && len(c.Pages) == 0 && len(c.Records) == 0
}
