// Package feed reads feeds from files: RSS 0.9 to 2.0, Atom 1.0 and JSON Feed.
//
// An item whose full text is in the feed gives a page, from which an article can be
// made. A summary is not the full text, and neither is a text that ends with dots or
// with a link to the page: the feed has only its beginning.
//
// Items are read one by one. So those before the place at which a feed is broken are
// read, and each has a place in the file. Entities that a feed declares are not
// replaced.
package feed

import (
	"fmt"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/edit/intake/meta"
	"dossier/internal/edit/intake/saved"
	"dossier/internal/text/span"
)

// Limits.
const (
	MaxSize  = 256 << 20 // bytes of a file
	maxItems = 100_000
	maxDepth = 200 // of elements within an item
)

// Item is an item of a feed.
type Item struct {
	Meta meta.Meta
	Page *saved.Page // nil if the full text is not in the feed
	Why  string      // why it is nil
	At   span.Span   // its start in the file
}

// The reasons why an item gives no page.
const (
	noText    = "the feed does not have the text"
	summary   = "the feed has only a summary"
	beginning = "the feed has only the beginning of the text"
)

// Parse returns the items of src, which is UTF-8, and the problems with it.
func Parse(src diag.Source) (items []Item, problems diag.List) {
	start := strings.TrimLeft(strings.TrimPrefix(src.Text, "\ufeff"), " \t\r\n")
	read := readXML
	if strings.HasPrefix(start, "{") {
		read = readJSON
	}
	var all []entry
	channel, at, err := read(src.Text, func(e entry) bool {
		if len(all) == maxItems {
			problems.Add(src.Error(span.Span{Start: e.at, End: e.at + 1}, "too-many-items", fmt.Sprintf("the feed has more than %d items; the others are not read", maxItems)))
			return false
		}
		all = append(all, e)
		return true
	})
	if err != nil {
		problems.Add(src.Error(span.Span{Start: at, End: min(at+1, len(src.Text))}, "not-a-feed", err.Error()).
			WithHint("save the feed itself: RSS, Atom or JSON Feed"))
	}
	for i := range all {
		items = append(items, all[i].item(&channel))
	}
	return items, problems
}

// from is where the facts were found.
const from = "feed"

// entry is an item as a feed gives it. Its fields are texts, but content and summary
// may be HTML.
type entry struct {
	at                             int
	title, link, id, date, summary string
	language                       string
	authors                        []string
	content                        string
	plain                          bool     // content is text
	source                         *channel // the feed that the item was copied from; nil if it was not
}

// channel is what a feed says about all its items.
type channel struct {
	title, link, language string
	authors               []string
}

// item returns the item of the feed c. One that was copied from another feed has the
// publisher and the authors of that, since c only passes it on.
func (e *entry) item(c *channel) Item {
	out := Item{At: span.Span{Start: e.at, End: e.at + 1}}
	m := &out.Meta
	m.Language.Set(meta.Tag(e.language), from)
	m.Language.Set(meta.Tag(c.language), from)
	if e.source != nil {
		c = e.source
	}
	m.Title.Set(textOf(e.title), from)
	m.Publisher.Set(textOf(c.title), from)
	m.Date.Set(day(e.date), from)
	m.Author.Set(meta.Names(e.authors), from)
	m.Author.Set(meta.Names(c.authors), from)
	for _, link := range []string{e.link, e.id} {
		if m.URL.Value == "" {
			m.URL.Set(meta.WebAddress(c.link, strings.TrimSpace(link)), from)
		}
	}
	text := textOf(e.content)
	if e.plain {
		text = meta.Clean(e.content)
	}
	switch {
	case text == "" && textOf(e.summary) == "":
		out.Why = noText
	case text == "", text == textOf(e.summary):
		out.Why = summary
	case strings.HasSuffix(text, "…"), strings.HasSuffix(text, "..."), strings.HasSuffix(text, "…]"), strings.HasSuffix(text, "...]"),
		!e.plain && endsWithLink(e.content, m.URL.Value):
		out.Why = beginning
	case e.plain:
		out.Page = &saved.Page{Format: saved.Feed, Meta: *m, Text: strings.ReplaceAll(e.content, "\r\n", "\n")}
	default:
		out.Page = &saved.Page{Format: saved.Feed, Meta: *m, HTML: e.content, Whole: true}
	}
	return out
}
