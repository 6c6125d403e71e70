// Package edit groups the packages that change files which people also write.
//
// The input is decisions, annotations of other tools, saved pages, or the name of a
// new dossier. The output is changed and new files in the content folder. Text that an editor
// wrote there stays the same, byte for byte.
//
//	contentfile files of a content folder, changed atomically
//	listfile    lists in YAML, changed entry by entry
//	jsonlist    lists in JSON, read item by item
//	reviewfile  review.yaml
//	hypothesis  annotations made with Hypothes.is
//	markfile    files of annotations
//	matterfile  the front matter of articles
//	recordfile  drafts of records
//	findings    findings of other programs
//	scaffold    the folder of a new dossier
//	intake      articles made of saved pages
package edit
