package searchindex

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
	"dossier/internal/source/markdown"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

// Kind is what sort of thing an entry is, as search.js knows it.
type Kind string

// The kinds of entry, in the order in which they are numbered.
const (
	Person       Kind = "person"
	Organization Kind = "organization"
	Place        Kind = "place"
	Topic        Kind = "topic"
	Claim        Kind = "claim"
	Statement    Kind = "statement"
	Event        Kind = "event"
	Page         Kind = "page"
	Article      Kind = "article"
)

// entry is something that can be found.
type entry struct {
	Kind  Kind
	Title string
	Href  string   // from the site's root
	Date  string   // as it is shown; may be empty
	text  string   // may be empty
	also  string   // further words that find it and are not shown
	from  []string // the publishers of what it rests on
	by    []string // the sources of what it says, or the author
	part  passage  // of an article, whose text it is
}

// passage is sentences of an article, from first up to end. Its text is read when it is
// needed: all of them are as long as the articles.
type passage struct {
	article    *dossier.Article // nil if it is none
	first, end int
	size       int // bytes of its text
}

// fields returns the fields of an entry that a file of the index holds, but its text.
func (e *entry) fields() [4]string { return [4]string{string(e.Kind), e.Title, e.Href, e.Date} }

// Text returns the text of an entry.
func (e *entry) Text() string {
	if e.part.article == nil {
		return e.text
	}
	b := make([]byte, 0, e.part.size)
	e.part.each(func(words string) {
		if len(b) > 0 {
			b = append(b, ' ')
		}
		b = append(b, words...)
	})
	return string(b)
}

// each calls use for each sentence of a passage.
func (p *passage) each(use func(words string)) {
	for i := p.first; i < p.end; i++ {
		use(sentence(p.article, i))
	}
}

func sentence(a *dossier.Article, i int) string {
	return whitespace.Collapse(a.Text.Sentence(i).Text(a.Prose))
}

// passageLength is how long a passage of an article is about, in bytes.
const passageLength = 1000

// entries lists what can be found in d.
func entries(d *dossier.Dossier, shown func(edtf.Date) string) []entry {
	var out []entry
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		for _, e := range list {
			out = append(out, entityEntry(e))
		}
	}
	for _, t := range d.Topics {
		out = append(out, entry{Kind: Topic, Title: t.Title, Href: href(permalink.Topic(t)), text: t.Question})
	}
	for _, c := range d.Claims {
		by := sources(c)
		out = append(out, entry{Kind: Claim, Title: c.Proposition, Href: href(permalink.Claim(c)), Date: shown(c.Date), text: strings.Join(by, ", "), from: publishers(c.Statements), by: by})
	}
	for _, s := range d.Singles {
		e := entry{Kind: Statement, Title: s.Proposition, Href: href(permalink.Passage(s.Evidence)), Date: shown(s.Date), from: publishers([]*dossier.Statement{s})}
		if s.Source != nil {
			e.text = s.Source.Name()
			e.by = []string{e.text}
		}
		out = append(out, e)
	}
	at := permalink.NewEntries(d.Events)
	for _, e := range d.Events {
		out = append(out, entry{Kind: Event, Title: e.Summary, Href: href(at.Of(e)), Date: shown(e.Date), from: reportedBy(e)})
	}
	for _, p := range d.Pages {
		out = append(out, entry{Kind: Page, Title: p.Title, Href: href(permalink.Page(p)), text: shownWords(p.Body)})
	}
	for _, a := range d.Articles {
		out = appendArticle(out, a, shown(a.Date))
	}
	return out
}

// shownWords returns the words of a free page without its comments.
func shownWords(body string) string {
	text, _ := markdown.Cut(body)
	return whitespace.Collapse(text)
}

func href(to string) string { return permalink.Relative(permalink.Index, to) }

func entityEntry(e *dossier.Entity) entry {
	kind := [...]Kind{dossier.Person: Person, dossier.Organization: Organization, dossier.Place: Place}[e.Kind]
	out := entry{Kind: kind, Title: e.Name, Href: href(permalink.Entity(e))}
	var names []string
	if r := e.Record; r != nil {
		out.text = whitespace.Collapse(r.Role + ". " + r.Description)
		if r.Role == "" || r.Description == "" {
			out.text = whitespace.Collapse(r.Role + r.Description)
		}
		names = append(names, r.Aliases...)
	} else if len(e.Roles) > 0 {
		out.text = e.Roles[0].Text
	}
	for _, f := range e.Forms {
		names = append(names, f.Text)
	}
	out.also = strings.Join(names, " ")
	return out
}

// sources returns the names of those who put a claim forward or deny it.
func sources(c *dossier.Claim) []string {
	var names []string
	for _, s := range c.Statements {
		if s.Source != nil {
			names = appendNew(names, s.Source.Name())
		}
	}
	return names
}

// publishers returns the names of the publishers of statements.
func publishers(statements []*dossier.Statement) []string {
	var names []string
	for _, s := range statements {
		names = appendNew(names, publisher(s.Article))
	}
	return names
}

// reportedBy returns the names of the publishers that report an event.
func reportedBy(e *dossier.Event) []string {
	var names []string
	for _, p := range e.Evidence {
		names = appendNew(names, publisher(p.Article))
	}
	return names
}

func publisher(a *dossier.Article) string {
	if a == nil || a.Publisher == nil {
		return ""
	}
	return a.Publisher.Name
}

// appendNew appends a name unless it is empty or there already.
func appendNew(names []string, name string) []string {
	if name == "" || slices.Contains(names, name) {
		return names
	}
	return append(names, name)
}

// appendArticle adds the passages of an article, each of whole paragraphs as far
// as they are not too long.
func appendArticle(out []entry, a *dossier.Article, date string) []entry {
	base := entry{Kind: Article, Title: a.Title, Href: href(permalink.Article(a)), Date: date}
	if name := publisher(a); name != "" {
		base.also, base.from = name, []string{name}
	}
	if a.Author != "" {
		base.by = []string{a.Author}
	}
	if a.Text == nil {
		base.text = whitespace.Collapse(span.Span{End: len(a.Prose)}.Text(a.Prose))
		return append(out, base)
	}
	before, first, size := len(out), 0, 0
	flush := func(end int) {
		if size > 0 {
			e := base
			e.part = passage{a, first, end, size}
			out = append(out, e)
			first, size = end, 0
		}
	}
	for i := range a.Text.Len() {
		n := len(sentence(a, i))
		if size > 0 && size+n > passageLength {
			flush(i)
		}
		if size > 0 {
			size++
		}
		size += n
	}
	flush(a.Text.Len())
	if len(out) == before {
		out = append(out, base)
	}
	return out
}
