// Package export writes a dossier as data files, for programs and spreadsheets.
//
// The files are a pure function of the dossier: the same dossier gives the
// same bytes. All lie in the folder data/ of the site:
//
//	dossier.json  everything: articles with what was found in them, entities,
//	              events, claims, publishers
//	people.json   the people
//	events.json   the events
//	claims.json   the claims with their statements
//	people.csv    one person a line
//	events.csv    one event a line
//	claims.csv    one statement a line, with the claim that it bears on
//
// Where the site's address is known there are, at its root, feed.xml, an Atom
// feed of the latest, and sitemap.xml.
//
// JSON is UTF-8 and compact, one record a line. Offsets count Unicode code points from the
// start of the article's body, start inclusive, end exclusive. Dates are EDTF,
// "" where there is none. A thing is referred to by its slug, an event by its
// ID; "page" is the address of its page within the site, with the fragment of
// the passage where there is one.
//
// CSV follows RFC 4180, in UTF-8 with a byte order mark, which spreadsheets
// need to tell the encoding. A cell of words that would be read as a formula
// is preceded by an apostrophe.
package export

import (
	"bufio"
	"io"

	"dossier/internal/dossier"
)

// File is one data file.
type File struct {
	Path    string // within the site: "data/events.csv"
	Records int    // how many records it holds
	write   func(io.Writer) error
}

// Write writes the file to w.
func (f File) Write(w io.Writer) error {
	b := bufio.NewWriterSize(w, 64<<10)
	if err := f.write(b); err != nil {
		return err
	}
	return b.Flush()
}

// Files are the data files of d.
func Files(d *dossier.Dossier) []File {
	statements := 0
	for _, c := range d.Claims {
		statements += len(c.Statements)
	}
	return []File{
		{"data/dossier.json", len(d.Articles), func(w io.Writer) error { return writeDossier(w, d) }},
		{"data/people.json", len(d.People), func(w io.Writer) error { return writeList(w, d.People, newPositions(d).entity) }},
		{"data/events.json", len(d.Events), func(w io.Writer) error { return writeList(w, d.Events, newPositions(d).event) }},
		{"data/claims.json", len(d.Claims), func(w io.Writer) error { return writeList(w, d.Claims, newPositions(d).claim) }},
		{"data/people.csv", len(d.People), func(w io.Writer) error { return peopleTable(w, d) }},
		{"data/events.csv", len(d.Events), func(w io.Writer) error { return eventTable(w, d) }},
		{"data/claims.csv", statements, func(w io.Writer) error { return claimTable(w, d) }},
	}
}
