// Package citation words citations of articles and of passages in them: in the notes
// style of the Chicago Manual of Style (17th edition, 14.19 and 14.207), as CSL JSON
// (Citation Style Language 1.0.2) and as BibTeX.
//
// Authors are cited as they are given. A byline can name several people or a body,
// and a wrong guess at the family name would be worse than none.
//
// templates/cite.js makes the same of CSL JSON in the browser, with the words and the
// link of a passage; a test compares the two.
package citation

import (
	"bytes"
	"encoding/json"
	"strings"

	"dossier/internal/dossier"
)

// Item is an article, or a passage in one, as CSL JSON has it.
type Item struct {
	ID        string   `json:"id"`
	Type      string   `json:"type"`
	Author    []Author `json:"author,omitempty"`
	Title     string   `json:"title"`
	Publisher string   `json:"container-title,omitempty"`
	Issued    *Date    `json:"issued,omitempty"`
	Accessed  *Date    `json:"accessed,omitempty"`
	URL       string   `json:"URL,omitempty"`
	Language  string   `json:"language,omitempty"`
	// Note is the hash of the article's text.
	Note string `json:"note,omitempty"`
	// Quote is the words of a passage, and Link its permanent link.
	Quote string `json:"annote,omitempty"`
	Link  string `json:"archive_location,omitempty"`
}

// Author is a byline as it is given.
type Author struct {
	Literal string `json:"literal"`
}

// Of returns the citation of an article. Untitled is its title if it has none.
func Of(a *dossier.Article, untitled string) Item {
	i := Item{
		ID: key(a.Slug), Type: "article", Title: clean(a.Title), Issued: dateOf(a.Date), Accessed: dateOf(a.Retrieved),
		Language: a.Language,
	}
	if i.Title == "" {
		i.Title = untitled
	}
	if author := clean(a.Author); author != "" {
		i.Author = []Author{{author}}
	}
	if a.Publisher != nil {
		i.Publisher = clean(a.Publisher.Name)
	}
	if strings.HasPrefix(a.URL, "https://") || strings.HasPrefix(a.URL, "http://") {
		i.Type, i.URL = "webpage", clean(a.URL)
	}
	if a.SHA256 != "" {
		i.Note = "SHA-256: " + a.SHA256
	}
	return i
}

// Passage returns the citation of a passage of the article: its words and its link.
// The anchor tells the keys of passages apart.
func (i Item) Passage(anchor, words, link string) Item {
	i.ID += "-" + anchor
	i.Quote, i.Link = clean(words), link
	return i
}

// CSL returns the item as CSL JSON.
func (i Item) CSL() string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(i) // an item has texts, lists and numbers only
	return strings.TrimSuffix(b.String(), "\n")
}

// Chicago returns the item as a note.
func (i Item) Chicago() string {
	var parts []string
	if i.Publisher != "" {
		parts = append(parts, i.Publisher)
	}
	if i.Issued != nil {
		parts = append(parts, i.Issued.words())
	} else {
		parts = append(parts, "n.d.")
	}
	if i.Accessed != nil {
		parts = append(parts, "accessed "+i.Accessed.words())
	}
	if i.URL != "" {
		parts = append(parts, i.URL)
	}
	out := "“" + within(i.Title) + ",” " + strings.Join(parts, ", ")
	if len(i.Author) > 0 {
		out = i.Author[0].Literal + ", " + out
	}
	if i.Quote != "" {
		out += "; “" + within(i.Quote) + "”"
	}
	if i.Link != "" {
		out += "; " + i.Link
	}
	if i.Note != "" {
		out += "; " + i.Note
	}
	return strings.TrimSuffix(out, ".") + "."
}

// within returns words as they are within quotation marks: double ones are single.
func within(words string) string {
	return strings.NewReplacer("“", "‘", "”", "’", `"`, "’").Replace(words)
}

// clean collapses white space and removes control characters, which would end a
// line or a field.
func clean(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool {
		return r <= ' ' || r == 0x7f || r == 0x85 || r == 0xa0 || r == 0x2028 || r == 0x2029
	}), " ")
}
