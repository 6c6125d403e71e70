package export

import (
	"encoding/xml"
	"io"
	"slices"
	"strconv"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/diff"
	"dossier/internal/site/permalink"
	"dossier/internal/text/edtf"
)

// feedLength is the maximum number of entries in the feed.
const feedLength = 50

// Feed returns the Atom feed (RFC 4287) of d: the latest articles, claims, changes
// of their status, and assessments, with what has changed since an earlier edition, if
// changes is not nil. Dates are those of articles, assessments and the edition. It
// returns nil if the base URL is not known, because a feed needs full URLs. The
// function word translates its texts.
func Feed(d *dossier.Dossier, changes *diff.Changes, word func(string) string) []File {
	if d.BaseURL == "" {
		return nil
	}
	return []File{{Path: "feed.xml", Records: feedLength, write: func(w io.Writer) error { return writeFeed(w, d, changes, word) }}}
}

type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Lang    string      `xml:"xml:lang,attr,omitempty"`
	Title   string      `xml:"title"`
	Sub     string      `xml:"subtitle,omitempty"`
	ID      string      `xml:"id"`
	Updated string      `xml:"updated"`
	Author  atomAuthor  `xml:"author"`
	Links   []atomLink  `xml:"link"`
	Entries []atomEntry `xml:"entry"`
}

type atomAuthor struct {
	Name string `xml:"name"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Href string `xml:"href,attr"`
}

type atomEntry struct {
	Title   string      `xml:"title"`
	ID      string      `xml:"id"`
	Updated string      `xml:"updated"`
	Author  *atomAuthor `xml:"author,omitempty"`
	Link    atomLink    `xml:"link"`
	Summary string      `xml:"summary,omitempty"`
	date    edtf.Date
}

func writeFeed(w io.Writer, d *dossier.Dossier, changes *diff.Changes, word func(string) string) error {
	f := atomFeed{
		Lang: d.Language, Title: orUntitled(d.Title, word), Sub: d.Subtitle, ID: fullAddress(d, permalink.Index), Author: atomAuthor{orUntitled(d.Title, word)},
		Links: []atomLink{{"self", fullAddress(d, "feed.xml")}, {"alternate", fullAddress(d, permalink.Index)}},
	}
	for _, a := range d.Articles {
		f.Entries = append(f.Entries, articleNews(d, a, word))
	}
	for _, c := range d.Claims {
		f.Entries = append(f.Entries, claimNews(d, c, word)...)
	}
	f.Entries = append(f.Entries, changeNews(d, changes, word)...)
	f.Entries = slices.DeleteFunc(f.Entries, func(e atomEntry) bool { return e.date.IsZero() })
	slices.SortStableFunc(f.Entries, func(a, b atomEntry) int { return edtf.Compare(b.date, a.date) })
	f.Entries = f.Entries[:min(len(f.Entries), feedLength)]
	for i := range f.Entries {
		e := &f.Entries[i]
		page, _, _ := strings.Cut(e.ID, "#")
		e.Updated, e.Link = instant(e.date), atomLink{"alternate", page}
	}
	f.Updated = instant(d.Edition)
	if d.Edition.IsZero() && len(f.Entries) > 0 {
		f.Updated = f.Entries[0].Updated
	}
	return writeXML(w, f)
}

// instant returns the start of a date in the form of RFC 3339, and the Unix
// epoch for the zero date, because Atom requires a date.
func instant(d edtf.Date) string {
	day := "1970-01-01"
	if !d.IsZero() && !d.OpenStart() {
		if s := d.Earliest().String(); len(s) == len(day) && s[0] != '-' {
			day = s
		}
	}
	return day + "T00:00:00Z"
}

// fullAddress returns the full URL of a page.
func fullAddress(d *dossier.Dossier, to string) string {
	return strings.TrimSuffix(d.BaseURL, "/") + "/" + permalink.Relative(permalink.Index, to)
}

func orUntitled(title string, word func(string) string) string {
	if title == "" {
		return word("Untitled")
	}
	return title
}

// maxURLs is the maximum number of URLs in one site map, by the protocol of
// sitemaps.org.
const maxURLs = 50000

type siteURL struct {
	Loc string `xml:"loc"`
}

type urlSet struct {
	XMLName xml.Name  `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
	URLs    []siteURL `xml:"url"`
}

type siteIndex struct {
	XMLName xml.Name  `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 sitemapindex"`
	Maps    []siteURL `xml:"sitemap"`
}

// Sitemap returns the site map of the pages at the paths: one file, or several
// with an index. It returns nil if the base URL is not known.
func Sitemap(d *dossier.Dossier, pages []string) []File {
	if d.BaseURL == "" {
		return nil
	}
	one := func(path string, pages []string) File {
		return File{Path: path, Records: len(pages), write: func(w io.Writer) error {
			return writeXML(w, urlSet{URLs: each(pages, func(p string) siteURL { return siteURL{fullAddress(d, p)} })})
		}}
	}
	if len(pages) <= maxURLs {
		return []File{one("sitemap.xml", pages)}
	}
	var out []File
	var index siteIndex
	for part := range slices.Chunk(pages, maxURLs) {
		path := "sitemap-" + strconv.Itoa(len(out)+1) + ".xml"
		out = append(out, one(path, part))
		index.Maps = append(index.Maps, siteURL{fullAddress(d, path)})
	}
	return append(out, File{Path: "sitemap.xml", Records: len(index.Maps), write: func(w io.Writer) error { return writeXML(w, index) }})
}

func writeXML(w io.Writer, v any) error {
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	if err := xml.NewEncoder(w).Encode(v); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}
