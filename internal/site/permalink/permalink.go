// Package permalink returns the paths of the pages of a site, and the hrefs
// between them.
//
// A path is relative to the site's root and names a file
// ("people/7f/kim-jong-un.html"), so that a site works from any sub-path and from
// a file system. A permalink is a path with an optional fragment. Paths contain
// slugs unescaped; Relative returns an escaped href.
package permalink

import (
	"net/url"
	"strings"

	"dossier/internal/dossier"
)

// The pages that a site has one of.
const (
	Index          = "index.html"
	Articles       = "articles/index.html"
	People         = "people/index.html"
	Organizations  = "organizations/index.html"
	Places         = "places/index.html"
	Timeline       = "timeline/index.html"
	Claims         = "claims/index.html"
	Contradictions = "claims/contradictions.html"
	Publishers     = "publishers/index.html"
	Topics         = "topics/index.html"
	Data           = "data/index.html"
	Search         = "search.html"
	About          = "about.html"
	Ambiguous      = "ambiguous.html"
	Changes        = "changes.html"
	NotFound       = "404.html"
	Print          = "print.html"
	Map            = "map.html"
	Review         = "review.html" // of the preview only
)

const timelineFolder = "timeline/"

// Passages returns the path of the list of all passages of an event.
func Passages(e *dossier.Event) string { return passageShards.of(e.ID) + e.ID + extension }

const (
	articleFolder   = "articles/"
	claimFolder     = "claims/"
	publisherFolder = "publishers/"
	topicFolder     = "topics/"
)

// Article returns the path of a's page.
func Article(a *dossier.Article) string {
	n, hash := nameAndHash(a.Slug)
	return articleShards.at(hash) + n.String() + extension
}

// ToArticle returns the href from a page to a's page.
func ToArticle(from string, a *dossier.Article) string {
	n, hash := nameAndHash(a.Slug)
	return to(from, articleShards.at(hash), &n, "")
}

// Entity returns the path of e's page.
func Entity(e *dossier.Entity) string {
	return entityShards[e.Kind].of(e.Slug) + e.Slug + extension
}

// ToEntity returns the href from a page to e's page.
func ToEntity(from string, e *dossier.Entity) string {
	return To(from, entityShards[e.Kind].of(e.Slug), e.Slug, "")
}

// Kind returns the path of the list of all entities of one kind.
func Kind(k dossier.Kind) string { return folder(k) + "index.html" }

func folder(k dossier.Kind) string {
	return [...]string{"people/", "organizations/", "places/"}[k]
}

// Claim returns the path of c's page.
func Claim(c *dossier.Claim) string { return claimShard(c.Slug) + c.Slug + extension }

// ToClaim returns the href from a page to c's page.
func ToClaim(from string, c *dossier.Claim) string { return To(from, claimShard(c.Slug), c.Slug, "") }

// Topic returns the path of t's page.
func Topic(t *dossier.Topic) string { return topicFolder + t.Slug + extension }

// mostOnePage is the number of articles up to which all publishers are on one page.
const mostOnePage = 75

// OnePage reports whether all publishers of d are on the page Publishers. Else each has its own, to
// which the line with its ID on that page leads.
func OnePage(d *dossier.Dossier) bool { return len(d.Articles) <= mostOnePage }

// PublisherID returns the ID of p on the page Publishers.
func PublisherID(p *dossier.Publisher) string { return "publisher-" + p.Slug }

// Publisher returns the permalink of a publisher of d.
func Publisher(d *dossier.Dossier, p *dossier.Publisher) string {
	if OnePage(d) {
		return Publishers + "#" + PublisherID(p)
	}
	return publisherFolder + p.Slug + extension
}

// ToPublisher returns the href from a page to a publisher of d.
func ToPublisher(from string, d *dossier.Dossier, p *dossier.Publisher) string {
	if OnePage(d) {
		return To(from, publisherFolder, "index", PublisherID(p))
	}
	return To(from, publisherFolder, p.Slug, "")
}

// Page returns the path of a free page.
func Page(p *dossier.Page) string { return "pages/" + p.Slug + ".html" }

// Passage returns the permalink of a passage.
func Passage(e dossier.Evidence) string {
	p := Article(e.Article)
	if e.Anchor == 0 {
		return p
	}
	return p + "#" + e.Anchor.String()
}

// To returns the href from the page at path from to the page of a slug in a
// folder ("people/"), with an optional fragment. It returns what
// [Relative] returns, but does not allocate the path.
func To(from, folder, slug, fragment string) string {
	return to(from, folder, &name{words: slug}, fragment)
}

func to(from, folder string, n *name, fragment string) string {
	const up = "../../../../../../../../"
	common := commonFolder(from, folder)
	ups := len("../") * strings.Count(from[common:], "/")
	hash := n.hash[:n.n]
	if ups > len(up) || !isUsual(n.words) || !isUsual(fragment) || ups == 0 && common == len(folder) && from[common:] == n.String()+extension {
		address := folder + n.String() + extension
		if fragment != "" {
			address += "#" + fragment
		}
		return Relative(from, address)
	}
	if fragment == "" {
		return up[:ups] + folder[common:] + n.words + string(hash) + extension
	}
	return up[:ups] + folder[common:] + n.words + string(hash) + extension + "#" + fragment
}

const extension = ".html"

// ToPassage returns the href from a page to a passage.
func ToPassage(from string, e dossier.Evidence) string {
	n, hash := nameAndHash(e.Article.Slug)
	return to(from, articleShards.at(hash), &n, e.Anchor.String())
}

// Relative returns the href from the page at path from to a path with an
// optional fragment. The result is never empty, a folder or absolute.
func Relative(from, to string) string {
	path, fragment, hasFragment := strings.Cut(to, "#")
	href := ""
	if path != from || !hasFragment {
		common := commonFolder(from, path)
		href = escapePath(path[common:])
		if up := strings.Count(from[common:], "/"); up > 0 {
			href = strings.Repeat("../", up) + href
		} else if first, _, _ := strings.Cut(href, "/"); strings.Contains(first, ":") {
			href = "./" + href // else what precedes the colon reads as a scheme
		}
	}
	if hasFragment {
		href += "#" + url.PathEscape(fragment)
	}
	return href
}

// commonFolder returns the length of the longest common folder of two paths,
// including its slash.
func commonFolder(a, b string) int {
	common := 0
	for i := 0; i < len(a) && i < len(b) && a[i] == b[i]; i++ {
		if a[i] == '/' {
			common = i + 1
		}
	}
	return common
}

// escapePath escapes the parts of a path between the slashes.
func escapePath(path string) string {
	asItIs := true
	for part := range strings.SplitSeq(path, "/") {
		asItIs = asItIs && isUsual(part)
	}
	if asItIs {
		return path
	}
	parts := strings.Split(path, "/")
	for i, p := range parts {
		parts[i] = url.PathEscape(p)
	}
	return strings.Join(parts, "/")
}

// usual holds the bytes that never need escaping.
var usual = func() (t [256]bool) {
	for c := range t {
		t[c] = 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-' || c == '.'
	}
	return t
}()

// isUsual reports whether no byte of s needs escaping.
func isUsual(s string) bool {
	for i := range len(s) {
		if !usual[s[i]] {
			return false
		}
	}
	return true
}
