// Package intake groups the packages that make articles of what people have saved.
//
// The input is files from outside the dossier, which nobody has checked. The output
// is new articles in the content folder, with the files that they were made of.
// Articles that exist are never changed.
//
//	meta        what a page says about itself, each with where it says so
//	readable    the text of a page as Markdown, and what was left out
//	pdftext     the text of a PDF
//	saved       the formats in which pages are saved
//	drafting    the draft of an article of a saved page
//	newarticle  the files of a new article
//	csl         bibliographies in CSL JSON, as Zotero exports them
//	feed        feeds: RSS, Atom, JSON Feed
//	vault       the notes of an Obsidian vault
//	tosave      the list of what is not saved yet
package intake
