package pages

import (
	"regexp"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/citation"
	"dossier/internal/site/permalink"
	"dossier/internal/source/document"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// articlesView is the list of all articles.
type articlesView struct {
	frame
	Total   int
	Altered int // articles whose text is not as published
	Rows    []articleRef
	More    bool // the list goes on in Periods
	Periods []period
}

// articleView is one article.
type articleView struct {
	frame
	Publisher link
	Author    string
	Date      date
	URL       string
	Retrieved date
	Lang      string
	SHA256    string
	Altered   bool // the text is not as published
	Citation  citation.Item
	File      string
	Original  originalFile
	Archived  string
	Version   string // day of that copy, or else of the retrieval, as 2024-03-05; "" if not known
	Body      articleText
	Notes     []noteRow // the editor's remarks that are too long to stand beside the text
	People    []mentioned
	Orgs      []mentioned
	Places    []mentioned
	HasTimes  bool // marked in the text
	HasClaims bool // statements, marked in the text
	HasNotes  bool // of the editor, beside the text or below it
	Newer     link // the neighbours in the list of articles
	Older     link
	Alike     []likenessRow // other articles with much of the same text, the earliest
	AlikeMore int           // how many more there are
}

// Script returns the href of the script for layers and steps.
func (v articleView) Script() string { return v.To("assets/page.js") }

// version returns the day of the copy in an archive, for links that name it
// (robustlinks.mementoweb.org). The archives of the Wayback Machine have it in their
// addresses. The others are taken to be of the day of the retrieval.
func version(a *dossier.Article) string {
	if m := inWayback.FindStringSubmatch(a.Archived); m != nil {
		return m[1] + "-" + m[2] + "-" + m[3]
	}
	if s := a.Retrieved.String(); dayOnly.MatchString(s) {
		return s
	}
	return ""
}

var (
	inWayback = regexp.MustCompile(`/([12][0-9]{3})([01][0-9])([0-3][0-9])[0-9]{6}(?:[a-z]{2}_)?/`)
	dayOnly   = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`)
)

// altered returns the number of articles whose text is not as published.
func altered(all []*dossier.Article) (n int) {
	for _, a := range all {
		if a.Altered {
			n++
		}
	}
	return n
}

// originalFile is the file that an article was made of.
type originalFile struct {
	Name   string
	Href   string // "" if the dossier has no such file
	SHA256 string
}

// mentioned is an entity that an article mentions.
type mentioned struct {
	entityRef
	Passage string // href of the first mention
	Count   int
}

// Script returns the href of the filter's script.
func (v articlesView) Script() string { return v.To("assets/page.js") }

// Whole reports whether the page lists all articles.
func (v articlesView) Whole() bool { return !v.More }

func (l *pageList) articleIndex() {
	d := l.site.dossier
	l.add(l.kind.path, func(pc pageContext) any {
		v := articlesView{
			frame:   pc.frame(""),
			Total:   len(d.Articles),
			Altered: altered(d.Articles),
			Rows:    each(head(d.Articles, perPage), pc.articleRow),
		}
		if !onePage(d.Articles) {
			v.More = true
			v.Periods = periods(pc, monthFolder("articles"), pc.site.articles, func(a *dossier.Article) edtf.Date { return a.Date })
		}
		return v
	})
	if onePage(d.Articles) {
		return
	}
	periodLists(l, "articles", monthFolder("articles"), l.site.articles, func(pc pageContext, v *listView, items []*dossier.Article) {
		v.Articles = each(items, pc.articleRow)
	})
}

// onePage reports whether the list of all articles is one page. Else it has a page for each month.
func onePage(articles []*dossier.Article) bool { return len(articles) <= perPage }

// toArticlesOf returns the href of the list of the articles from one day to another.
func (pc pageContext) toArticlesOf(from, to edtf.Day) string {
	if onePage(pc.dossier.Articles) {
		return pc.to(permalink.Articles) + "?from=" + edtf.Of(from).String() + "&to=" + edtf.Of(to).String()
	}
	return pc.to(permalink.Month(monthFolder("articles"), permalink.PeriodOf(edtf.Of(from))))
}

func (l *pageList) articles() {
	for i, a := range l.site.dossier.Articles {
		l.add(permalink.Article(a), func(pc pageContext) any { return pc.articlePage(a, i) })
	}
}

// articlePage returns the view of article i of the list.
func (pc pageContext) articlePage(a *dossier.Article, i int) articleView {
	v := pc.articleView(a)
	if i > 0 {
		v.Newer = pc.articleLink(pc.dossier.Articles[i-1])
	}
	if i+1 < len(pc.dossier.Articles) {
		v.Older = pc.articleLink(pc.dossier.Articles[i+1])
	}
	return v
}

// Article returns the page of an article that replaces the one with the same
// path. It reports false if the dossier has no such article.
func (p *Plan) Article(a *dossier.Article) (Page, bool) {
	i := slices.IndexFunc(p.site.dossier.Articles, func(other *dossier.Article) bool { return other.Path == a.Path })
	if i < 0 {
		return Page{}, false
	}
	return Page{Path: permalink.Article(a), Kind: articlePage, view: func(pc pageContext) any { return pc.articlePage(a, i) }, site: p.site}, true
}

// citation returns the citation of an article.
func (pc pageContext) citation(a *dossier.Article) citation.Item {
	return citation.Of(a, pc.say("Untitled"))
}

func (pc pageContext) articleLink(a *dossier.Article) link {
	return link{Name: a.Title, Href: permalink.ToArticle(pc.path, a)}
}

func (pc pageContext) articleView(a *dossier.Article) articleView {
	v := articleView{
		frame:     pc.frame(a.Title),
		Publisher: pc.publisherLink(a.Publisher),
		Author:    a.Author,
		Date:      pc.date(a.Date),
		URL:       webURL(a.URL),
		Retrieved: pc.date(a.Retrieved),
		Lang:      a.Language,
		SHA256:    a.SHA256,
		Altered:   a.Altered,
		Citation:  pc.citation(a),
		File:      a.Path,
		Archived:  webURL(a.Archived),
		Version:   version(a),
		Original:  originalFile{strings.TrimPrefix(a.Original, document.OriginalsFolder), pc.image(a.Original), a.OriginalSHA256},
		Body:      articleText{a, pc},
		Alike:     pc.alike(a),
		AlikeMore: max(0, len(a.Alike)-mostAlike),
	}
	v.HasTimes, v.HasClaims, v.HasNotes = len(a.Times) > 0, len(a.Statements) > 0, len(a.Notes) > 0
	for i, n := range a.Notes {
		if n.Kind != dossier.Remark {
			continue
		}
		if note := pc.note(n, i+1); note.Words == "" {
			v.Notes = append(v.Notes, note)
		}
	}
	v.describe(lead(a))
	v.link(pc.linkedArticle(a))
	for _, m := range pc.mentioned(a) {
		switch m.Kind {
		case dossier.Person.String():
			v.People = append(v.People, m)
		case dossier.Organization.String():
			v.Orgs = append(v.Orgs, m)
		default:
			v.Places = append(v.Places, m)
		}
	}
	return v
}

// mentioned returns the entities that a mentions, in order of their first mention.
func (pc pageContext) mentioned(a *dossier.Article) []mentioned {
	var out []mentioned
	index := map[*dossier.Entity]int{}
	for _, m := range a.Mentions {
		if m.Entity == nil {
			continue
		}
		i, ok := index[m.Entity]
		if !ok {
			i = len(out)
			index[m.Entity] = i
			out = append(out, mentioned{entityRef: pc.entity(m.Entity), Passage: permalink.ToPassage(pc.path, m.Evidence)})
		}
		out[i].Count++
	}
	return out
}

// minLead is the least number of bytes of the beginning of an article. A dateline or a line above the text is
// shorter.
const minLead = 60

// lead returns the beginning of an article's text: the first sentences of its first paragraph that is
// long enough, or else of its last one.
func lead(a *dossier.Article) string {
	if a.Text == nil {
		return a.Title
	}
	var out []string
	block, n := -1, 0
	for i, s := range a.Text.Sentences() {
		if n >= minLead {
			break
		}
		b := a.Text.BlockOf(i)
		if b.Kind == segment.Heading {
			continue
		}
		if b.Start != block {
			block, out, n = b.Start, nil, 0
		}
		out = append(out, s.Text(a.Prose))
		n += s.Len()
	}
	if len(out) == 0 {
		return a.Title
	}
	return strings.Join(out, " ")
}
