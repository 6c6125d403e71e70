package export

import (
	"io"
	"strconv"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/locale"
	"dossier/internal/text/edtf"
)

// cslItem is an item of CSL JSON (citationstyles.org, schema 1.0.2).
type cslItem struct {
	ID        string    `json:"id"`
	Type      string    `json:"type"`
	Title     string    `json:"title,omitempty"`
	Author    []cslName `json:"author,omitempty"`
	Container string    `json:"container-title,omitempty"`
	Publisher string    `json:"publisher,omitempty"`
	Issued    *cslDate  `json:"issued,omitempty"`
	Accessed  *cslDate  `json:"accessed,omitempty"`
	URL       string    `json:"URL,omitempty"`
	Language  string    `json:"language,omitempty"`
}

// cslName is a name as one text: how its parts are to be told apart is not known.
type cslName struct {
	Literal string `json:"literal"`
}

type cslDate struct {
	Parts   [][]int `json:"date-parts,omitempty"`
	Literal string  `json:"literal,omitempty"`
}

// writeCSL writes the articles. What kind of publication an article is in is not
// known, so one with an address is a web page, and any other a document.
func writeCSL(w io.Writer, d *dossier.Dossier, in *locale.Locale) error {
	items := make([]cslItem, 0, len(d.Articles))
	for _, a := range d.Articles {
		item := cslItem{ID: a.Slug, Type: "document", Title: a.Title, Issued: dateCSL(a.Date, in), URL: webAddress(a.URL), Language: a.Language}
		if item.URL != "" {
			item.Type, item.Accessed = "webpage", dateCSL(a.Retrieved, in)
		}
		if a.Author != "" {
			item.Author = []cslName{{a.Author}}
		}
		if a.Publisher != nil {
			item.Container, item.Publisher = a.Publisher.Name, a.Publisher.Name
		}
		items = append(items, item)
	}
	return writeJSON(w, items, " ")
}

// dateCSL returns a date for CSL. One that is not exact stays text.
func dateCSL(d edtf.Date, in *locale.Locale) *cslDate {
	if d.IsZero() {
		return nil
	}
	if day, ok := plainDate(d); ok {
		return &cslDate{Parts: [][]int{partsOf(day)}}
	}
	if from, to, ok := plainSpan(d); ok && from != "" && to != "" {
		return &cslDate{Parts: [][]int{partsOf(from), partsOf(to)}}
	}
	return &cslDate{Literal: in.Date(d)}
}

// partsOf returns the year, month and day of a plain date, as far as it has them.
func partsOf(plain string) (out []int) {
	for part := range strings.SplitSeq(plain, "-") {
		n, _ := strconv.Atoi(part) // plain dates have digits only
		out = append(out, n)
	}
	return out
}
