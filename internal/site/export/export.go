// Package export writes a dossier as data files, for programs and spreadsheets.
//
// The files are a pure function of the dossier. They are in the folder data/ of
// the site. If the base URL is known, there are
// also an Atom feed and a site map at the root.
//
// There is a JSON Lines file for each kind of record, in parts if it is large;
// dossier.json lists them. Package record has the types. Each thing is in one
// record, and others refer to it by its slug, or its ID for an event or a
// statement. Dates are EDTF, "" if there is none. "page" is the permalink of a thing,
// "anchor" the place of a passage on the page of its article. Package record says which
// keys are left out.
//
// CSV follows RFC 4180, in UTF-8 with a byte order mark, from which spreadsheets
// detect the encoding. An apostrophe precedes a cell that a spreadsheet would
// read as a formula.
package export

import (
	"bufio"
	"io"
	"path"

	"dossier/internal/dossier"
)

// folder is where the exports lie, within the site.
const folder = "data/"

// tables is the list of the CSV files, in the order in which the site lists them.
var tables = []struct {
	name        string
	description string // a sentence in English; pages translate it
	write       func(io.Writer, *dossier.Dossier) error
	records     func(*dossier.Dossier) int
}{
	{"people.csv", "One person per line.", peopleTable, func(d *dossier.Dossier) int { return len(d.People) }},
	{"events.csv", "One event per line.", eventTable, func(d *dossier.Dossier) int { return len(d.Events) }},
	{"claims.csv", "One statement per line, with its claim if it has one.", claimTable, func(d *dossier.Dossier) int { return len(claimRows(d)) }},
}

// File is one data file.
type File struct {
	Path        string // within the site: "data/events.csv"
	Kind        string // of its records: "events"; "" of a table
	Description string // what it holds, a sentence in English; "" for files that no page lists
	Records     int
	write       func(io.Writer) error
}

// Name returns the file's name without its folder.
func (f File) Name() string { return path.Base(f.Path) }

// Write writes the file to w.
func (f File) Write(w io.Writer) error {
	b := bufio.NewWriterSize(w, 64<<10)
	if err := f.write(b); err != nil {
		return err
	}
	return b.Flush()
}

// Files returns the data files of d.
func Files(d *dossier.Dossier) []File {
	out := jsonOf(d)
	for _, t := range tables {
		out = append(out, File{Path: folder + t.name, Description: t.description, Records: t.records(d), write: func(w io.Writer) error { return t.write(w, d) }})
	}
	return out
}
