// Package schema lists the kinds of files that an editor of a dossier writes. It
// describes each in JSON Schema, so that text editors with YAML support can
// complete and check them. The schemas are made from the same fields that decode
// the files.
package schema

import (
	"strings"

	"dossier/internal/source/config"
	"dossier/internal/source/document"
	"dossier/internal/source/edition"
	"dossier/internal/source/jsonschema"
)

// Kind is a kind of file.
type Kind struct {
	Name   string // as used on the command line
	Files  string // the files of this kind within the content folder
	Title  string
	Values func() jsonschema.Schema
}

// Kinds returns all kinds.
func Kinds() []Kind {
	kinds := []Kind{
		{"config", "dossier.yaml", "Settings of a dossier", config.Schema},
		{"article", "articles/**/*.md, *.markdown, *.txt", "Front matter of an article", document.ArticleSchema},
		{"annotations", "articles/**/*" + document.AnnotationsSuffix, "Annotations of an article", document.AnnotationsSchema},
		{"waiting", "articles/**/*" + document.FindingsSuffix, "Findings of other programs that wait in the review", document.FindingsSchema},
		{"review", document.ReviewPath, "Decisions on findings", document.ReviewSchema},
	}
	for _, k := range document.Kinds() {
		name := [...]string{
			document.Person: "person", document.Organization: "organization", document.Place: "place",
			document.Publisher: "publisher", document.Event: "event", document.Claim: "claim", document.Topic: "topic",
		}[k]
		article := "a "
		if strings.ContainsRune("aeiou", rune(name[0])) {
			article = "an "
		}
		kinds = append(kinds, Kind{name, k.Folder() + "/*.md", "Front matter of a record of " + article + name, func() jsonschema.Schema { return document.RecordSchema(k) }})
	}
	return append(kinds,
		Kind{"page", "pages/*.md, index.md", "Front matter of a page", document.PageSchema},
		Kind{"edition", edition.Folder + "/*.yaml", "What an edition leaves out", edition.Schema})
}

// Document returns the text of the schema file.
func (k Kind) Document() ([]byte, error) {
	s := k.Values()
	s.Title = k.Title
	b, err := s.Document()
	return append(b, '\n'), err
}

// FileName returns the name of the schema file.
func (k Kind) FileName() string { return k.Name + ".schema.json" }
