// Package linkcheck checks every link of a finished site: each must lead to a
// file of the site and each fragment to an id, and no page may load anything
// from elsewhere.
package linkcheck

import (
	"bytes"
	"cmp"
	"fmt"
	"io/fs"
	"net/url"
	"path"
	"slices"
	"strings"
	"sync"

	"golang.org/x/net/html"
)

// Problem is a bad link.
type Problem struct {
	Page string // slash-separated path within the site
	Link string // as it stands on the page, or "#" and an id that stands twice
	What string
}

// Message returns the problem without its page.
func (p Problem) Message() string { return fmt.Sprintf("link %q: %s", p.Link, p.What) }

func (p Problem) String() string { return p.Page + ": " + p.Message() }

// Site collects the files of a site. It is safe for concurrent use.
type Site struct {
	mu    sync.Mutex
	pages map[string]*page
	files map[string]bool
}

// New returns a site without files.
func New() *Site { return &Site{pages: map[string]*page{}, files: map[string]bool{}} }

// Add adds the file at a slash-separated path. It reads the content of HTML
// files only.
func (s *Site) Add(name string, content []byte) {
	var pg *page
	if path.Ext(name) == ".html" {
		pg = scan(content)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.files[name] = true
	if pg != nil {
		s.pages[name] = pg
	}
}

// page holds the links and ids of an HTML file.
type page struct {
	ids   map[string]bool
	links []string
	loads []string // what a browser fetches by itself
	twice []string // ids that stand more than once
}

// Check reads all files of a site and returns its problems.
func Check(site fs.FS) ([]Problem, error) {
	s := New()
	err := fs.WalkDir(site, ".", func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		var content []byte
		if path.Ext(p) == ".html" {
			if content, err = fs.ReadFile(site, p); err != nil {
				return err
			}
		}
		s.Add(p, content)
		return nil
	})
	return s.Problems(), err
}

// Problems returns the problems of the files, ordered by page and link.
func (s *Site) Problems() []Problem {
	var out []Problem
	for name, pg := range s.pages {
		for _, id := range pg.twice {
			out = append(out, Problem{name, "#" + id, "the id stands more than once"})
		}
		for _, l := range pg.loads {
			if u, err := url.Parse(l); err != nil || u.IsAbs() && u.Scheme != "data" || u.Host != "" {
				out = append(out, Problem{name, l, "is fetched from outside the site"})
			}
		}
		for _, l := range append(pg.links, pg.loads...) {
			if what := follow(name, l, s.files, s.pages); what != "" {
				out = append(out, Problem{name, l, what})
			}
		}
	}
	slices.SortFunc(out, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Page, b.Page), cmp.Compare(a.Link, b.Link), cmp.Compare(a.What, b.What))
	})
	return slices.Compact(out)
}

// follow returns what is wrong with a link on a page, "" if nothing is.
func follow(from, link string, files map[string]bool, pages map[string]*page) string {
	u, err := url.Parse(link)
	switch {
	case err != nil:
		return "is no URL"
	case u.IsAbs() || u.Host != "":
		return ""
	case link == "":
		return "is empty"
	case strings.HasPrefix(u.Path, "/"):
		return "is absolute and breaks under a sub-path"
	}
	to := from
	if u.Path != "" {
		to = path.Join(path.Dir(from), u.Path)
	}
	if !files[to] {
		return "leads to no file"
	}
	if u.Fragment == "" {
		return ""
	}
	if pg := pages[to]; pg != nil && !pg.ids[u.Fragment] {
		return "leads to no id on that page"
	}
	return ""
}

// fetched lists the attributes whose URLs a browser loads without a click.
var fetched = map[string]string{
	"img": "src", "script": "src", "iframe": "src", "audio": "src", "video": "src", "source": "src", "embed": "src", "object": "data", "image": "href", "use": "href", "track": "src",
}

func scan(src []byte) *page {
	pg := &page{ids: map[string]bool{}}
	z := html.NewTokenizer(bytes.NewReader(src))
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			return pg
		}
		if kind != html.StartTagToken && kind != html.SelfClosingTagToken {
			continue
		}
		t := z.Token()
		rel := ""
		for _, a := range t.Attr {
			if a.Key == "rel" {
				rel = a.Val
			}
		}
		for _, a := range t.Attr {
			switch {
			case a.Key == "id":
				if pg.ids[a.Val] {
					pg.twice = append(pg.twice, a.Val)
				}
				pg.ids[a.Val] = true
			case a.Key == fetched[t.Data]:
				pg.loads = append(pg.loads, a.Val)
			case t.Data == "link" && a.Key == "href" && (rel == "stylesheet" || rel == "icon" || rel == "preload"):
				pg.loads = append(pg.loads, a.Val)
			case a.Key == "href":
				pg.links = append(pg.links, a.Val)
			}
		}
	}
}
