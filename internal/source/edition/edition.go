// Package edition reads the files of editions: what an edition of the dossier leaves
// out, who it is for, and where it is written. Each file in editions/ is one edition,
// named after the file:
//
//	title: The quay                     in place of the title of the dossier
//	for: readers of the paper           for the editors; not published
//	output: public                      folder, relative to that of the dossier
//	articles: [interview]               articles that are left out
//	names:
//	  - {person: lena-okoye, as: Source A}
//	  - {organization: quay-works}      struck out
//	passages:
//	  - {article: minutes, quote: the words}
//	records: [claims/venue]             records and pages that are left out
//	media: [media/plan.pdf]
//	leave_out: [notes, exports]         kinds of things
//	addresses: keep                     of articles in which something is changed
//	allow:
//	  - {words: Okoye Street, reason: the street}
//
// The package only reads: it does not know what is in the dossier.
package edition

import (
	"path"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/source/annotation"
	"dossier/internal/source/frontmatter"
	"dossier/internal/source/jsonschema"
	"dossier/internal/text/span"
)

// Folder is the folder of the files within the content folder.
const Folder = "editions"

// Edition is what a file says.
type Edition struct {
	Path string // within the content folder
	Name string // of the file, without its extension

	Title, Subtitle, BaseURL string // "" if those of the dossier hold
	For                      string
	Output                   string // "" if not given

	Articles  []string // paths or slugs
	Names     []Name
	Passages  []Passage
	Records   []string // paths within the content folder, without extension
	Media     []string // paths within the content folder, of files or folders
	LeaveOut  []Part
	Addresses Addresses
	Allow     []Allow

	Location diag.Location
}

// Name is somebody or something whose name is hidden.
type Name struct {
	Person, Organization, Place string // one of them: slug or name
	As                          string // the pseudonym; "" if the name is struck out
	Also                        []string
	Location                    diag.Location
}

// Ref returns the key of the name and its value.
func (n *Name) Ref() (key, value string) {
	for _, r := range [][2]string{{"person", n.Person}, {"organization", n.Organization}, {"place", n.Place}} {
		if r[1] != "" {
			return r[0], r[1]
		}
	}
	return "", ""
}

// Passage is a passage of an article that is left out.
type Passage struct {
	Article  string
	Selector annotation.Selector
	Location diag.Location
}

// Allow is words in which a hidden name is no leak.
type Allow struct {
	Words, Reason string
	Location      diag.Location
}

// Part is a kind of things that an edition leaves out.
type Part string

// The values of Part.
const (
	Notes         Part = "notes" // and corrections
	Assessments   Part = "assessments"
	Grades        Part = "grades"
	Profiles      Part = "profiles" // texts, descriptions and roles of records
	Pages         Part = "pages"
	Topics        Part = "topics"
	Events        Part = "events"
	Statements    Part = "statements" // and claims
	People        Part = "people"
	Organizations Part = "organizations"
	Places        Part = "places"
	Exports       Part = "exports"
	Media         Part = "media"
	Originals     Part = "originals"
)

// Parts returns all values of Part.
func Parts() []Part {
	return []Part{Notes, Assessments, Grades, Profiles, Pages, Topics, Events, Statements, People, Organizations, Places, Exports, Media, Originals}
}

// Addresses says what happens to the addresses of articles in which something is
// changed.
type Addresses string

// The values of Addresses.
const (
	Remove Addresses = "remove"
	Keep   Addresses = "keep"
)

// Parse reads the file at p, relative to the content folder. It returns nil if there
// are errors: of an edition, all that it leaves out must be known.
func Parse(p string, data []byte) (*Edition, diag.List) {
	e := &Edition{Path: p, Name: strings.TrimSuffix(path.Base(p), path.Ext(p)), Addresses: Remove}
	src := diag.Source{Path: p, Text: string(data)}
	problems := frontmatter.CheckText(src)
	if problems.Errors() > 0 {
		return nil, problems
	}
	start := len(src.Text) - len(strings.TrimPrefix(src.Text, "\ufeff"))
	keys, more := frontmatter.Decode(src, span.Span{Start: start, End: len(src.Text)}, e.fields(src))
	problems.Add(more...)
	e.Location = diag.Location{Source: src, Keys: keys}
	problems.Add(e.check()...)
	if problems.Errors() > 0 {
		return nil, problems
	}
	return e, problems
}

// Schema returns the schema of the files.
func Schema() jsonschema.Schema { return frontmatter.Schema(new(Edition).fields(diag.Source{})) }
