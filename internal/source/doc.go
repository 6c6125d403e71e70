// Package source groups the packages that read what people write.
//
// In comes the content folder. Out comes a corpus.Corpus: articles with their
// prose, records, annotations, decisions and settings, and the problems found
// in them, each with its place.
//
//	frontmatter  splits files and decodes YAML against the keys of a kind of file
//	jsonschema   JSON Schema values, schema: the schema of each kind of file
//	config       dossier.yaml
//	annotation   what editors say about a passage, and where the passage is
//	decision     what editors decided about findings, and the ids of findings
//	markdown     Markdown to prose and to HTML
//	document     one file: an article, a record, annotations, a review
//	corpus       the whole folder
package source
