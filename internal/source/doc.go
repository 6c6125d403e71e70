// Package source groups the packages that read what people write.
//
// The input is the content folder. The output is a corpus.Corpus: articles with
// their prose, records, annotations, decisions and settings. Problems are
// returned with their locations.
//
//	frontmatter  splits files and decodes YAML into typed fields
//	jsonschema   JSON Schema values
//	schema       the schema of each kind of file
//	config       dossier.yaml
//	annotation   annotations of passages, and the search for the passages
//	decision     editors' decisions about findings, and the IDs of findings
//	markdown     Markdown to prose and to HTML
//	edition      what an edition leaves out
//	picture      the metadata of pictures
//	document     one file: an article, a record, a page, annotations, a review
//	corpus       the whole folder
//	lock         locks, so that one process at a time changes a folder
package source
