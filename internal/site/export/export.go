// Package export writes a dossier as data files, for programs and spreadsheets.
//
// The files are a pure function of the dossier. They are in the folder data/ of
// the site. If the base URL is known, there are
// also an Atom feed and a site map at the root.
//
// There is a JSON Lines file for each kind of record, and a CSV file for some, in
// parts if they are large; dossier.json lists them. Package record has the types. Each thing is in one
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
	"encoding/json"
	"fmt"
	"io"
	"path"
	"sync"

	"dossier/internal/dossier"
	"dossier/internal/site/export/record"
	"dossier/internal/site/permalink"
)

// folder is where the exports lie, within the site.
const folder = "data/"

// File is one data file.
type File struct {
	Path        string // within the site: "data/events.csv"
	Kind        string // of its records: "events"; "" of dossier.json
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

// maxPart is the size that the estimate of a part does not exceed, in bytes. The
// estimate is on the high side, so parts are below the 20 MB that hosts take.
const maxPart = 15 << 20

// Files returns the data files of d. The first is the index of the others.
func Files(d *dossier.Dossier) []File { return filesOf(d, maxPart) }

func filesOf(d *dossier.Dossier, limit int) []File {
	entries := sync.OnceValue(func() *permalink.Entries { return permalink.NewEntries(d.Events) })
	index := record.Index{Title: d.Title, Subtitle: d.Subtitle, Language: d.Language, BaseURL: d.BaseURL, Edition: d.Edition.String(), Files: []record.File{}, Tables: []record.File{}}
	out := []File{{Path: folder + "dossier.json", Description: "The title of the dossier and the list of the files below.", Records: 1}}
	list := func(files []File, in *[]record.File) {
		for _, f := range files {
			*in = append(*in, record.File{Kind: f.Kind, Path: f.Path, Records: f.Records})
		}
		out = append(out, files...)
	}
	for _, k := range jsonKinds {
		list(k.files(d, entries, limit), &index.Files)
	}
	for _, t := range tables {
		list(t(d, entries, limit), &index.Tables)
	}
	out[0].write = func(w io.Writer) error {
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		e.SetIndent("", " ")
		return e.Encode(index)
	}
	return out
}

// inParts returns the files of the records of one kind: one, or more if the sum of
// their sizes exceeds the limit. Only the first has the description.
func inParts[T any](kind, extension, description string, items []T, size func(T) int, limit int, write func(io.Writer, []T) error) (out []File) {
	from, sum := 0, 0
	add := func(to int) {
		name := kind
		if len(out) > 0 {
			name += fmt.Sprint("-", len(out)+1)
		}
		part := items[from:to]
		out = append(out, File{
			Path: folder + name + extension, Kind: kind, Description: description, Records: len(part),
			write: func(w io.Writer) error { return write(w, part) },
		})
		from, sum, description = to, 0, ""
	}
	for i, item := range items {
		n := size(item)
		if i > from && sum+n > limit {
			add(i)
		}
		sum += n
	}
	add(len(items))
	return out
}
