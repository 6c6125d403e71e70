package document

import (
	"dossier/internal/diag"
	"dossier/internal/source/annotation"
	"dossier/internal/source/frontmatter"
	"dossier/internal/source/jsonschema"
)

// ArticleSchema says what the front matter of an article may hold.
func ArticleSchema() jsonschema.Schema { return frontmatter.Schema(new(Article).fields()) }

// PageSchema says what the front matter of a page may hold.
func PageSchema() jsonschema.Schema { return frontmatter.Schema(new(Page).fields()) }

// RecordSchema says what the front matter of a record of the kind may hold.
func RecordSchema(k Kind) jsonschema.Schema {
	return frontmatter.Schema((&Record{Kind: k}).fields(diag.Source{}))
}

// AnnotationsSchema says what a file of annotations may hold.
func AnnotationsSchema() jsonschema.Schema {
	entry := frontmatter.Schema(entryFields(new(annotation.Annotation)))
	for _, key := range ofStatements {
		entry.Needs = append(entry.Needs, jsonschema.Dependency{Key: key, Needs: makesStatement})
	}
	var says []string // what is said about the passage
	for _, f := range annotationFields(new(annotation.Annotation)) {
		says = append(says, f.Key)
	}
	entry.AnyOf = jsonschema.OneOf(says)
	return frontmatter.ListSchema(entry)
}
