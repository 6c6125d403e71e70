// Package export writes a dossier as data files, for programs and spreadsheets.
//
// The files are a pure function of the dossier. They are in the folder data/ of
// the site; the table exports lists them. If the base URL is known, there are
// also an Atom feed and a site map at the root.
//
// JSON is compact, with one record per line; package record has its types. Dates
// are EDTF, "" if there is none. Records refer to things by slug and to events by
// ID. "page" is the permalink of a thing or a passage.
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

// exports is the table of the data files, in the order in which the site lists
// them. To add a file, add its row.
var exports = []struct {
	name        string
	description string // a sentence in English; pages translate it
	write       func(io.Writer, *dossier.Dossier) error
	records     func(*dossier.Dossier) int
}{
	{"dossier.json", "Everything: articles and what was found in them, people, organizations, places, events, claims and publishers. The number is that of the articles.", writeDossier, countArticles},
	{"people.json", "People with their names, roles, co-occurrences and mentions.", writePeople, countPeople},
	{"events.json", "Events with the passages that date them.", writeEvents, countEvents},
	{"claims.json", "Claims with their statements, sources and passages.", writeClaims, countClaims},
	{"people.csv", "One person per line.", peopleTable, countPeople},
	{"events.csv", "One event per line.", eventTable, countEvents},
	{"claims.csv", "One statement per line, with its claim.", claimTable, countStatements},
}

func countArticles(d *dossier.Dossier) int { return len(d.Articles) }
func countPeople(d *dossier.Dossier) int   { return len(d.People) }
func countEvents(d *dossier.Dossier) int   { return len(d.Events) }
func countClaims(d *dossier.Dossier) int   { return len(d.Claims) }

func countStatements(d *dossier.Dossier) (n int) {
	for _, c := range d.Claims {
		n += len(c.Statements)
	}
	return n
}

// File is one data file.
type File struct {
	Path        string // within the site: "data/events.csv"
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
	out := make([]File, len(exports))
	for i, e := range exports {
		out[i] = File{folder + e.name, e.description, e.records(d), func(w io.Writer) error { return e.write(w, d) }}
	}
	return out
}
