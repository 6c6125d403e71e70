package document

import (
	"dossier/internal/diag"
	"dossier/internal/source/annotation"
	"dossier/internal/source/frontmatter"
	"dossier/internal/source/jsonschema"
)

// ArticleSchema returns the schema of the front matter of an article.
func ArticleSchema() jsonschema.Schema {
	return frontmatter.Schema(new(foreign).addTo(new(Article).fields()))
}

// PageSchema returns the schema of the front matter of a page.
func PageSchema() jsonschema.Schema { return frontmatter.Schema(new(Page).fields()) }

// RecordSchema returns the schema of the front matter of a record of the kind.
func RecordSchema(k Kind) jsonschema.Schema {
	return frontmatter.Schema((&Record{Kind: k}).fields(diag.Source{}))
}

// FindingsSchema returns the schema of a file of findings of other programs.
func FindingsSchema() jsonschema.Schema {
	entry := frontmatter.Schema(findingFields(new(annotation.Annotation)))
	for _, key := range []string{"via", "stance"} {
		entry.Needs = append(entry.Needs, jsonschema.Dependency{Key: key, Needs: []string{"by"}})
	}
	entry.AnyOf = jsonschema.OneOf([]string{"person", "organization", "place", "date", "by"})
	return frontmatter.ListSchema(entry)
}

// AnnotationsSchema returns the schema of a file of annotations.
func AnnotationsSchema() jsonschema.Schema {
	entry := frontmatter.Schema(entryFields(new(annotation.Annotation)))
	for _, key := range ofStatements {
		entry.Needs = append(entry.Needs, jsonschema.Dependency{Key: key, Needs: makesStatement})
	}
	var says []string // the keys that say something about the passage
	for _, f := range annotationFields(new(annotation.Annotation)) {
		says = append(says, f.Key)
	}
	entry.AnyOf = jsonschema.OneOf(says)
	return frontmatter.ListSchema(entry)
}
