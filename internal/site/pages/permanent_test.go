package pages

import (
	"path"
	"strings"
	"testing"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
)

// Each line of a list of events, claims or statements has a permanent link, on pages of all
// kinds: one of its own, or the link in the part that the list names, beside which site.js
// adds one. Each permanent link leads to an element with that id.
func TestEachLineHasAPermanentLink(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	lines, links := 0, 0
	for _, page := range s.paths {
		if page == "print.html" { // paper
			continue
		}
		for _, li := range s.all(page, ".ledger > li") {
			if meta := textOf(li); strings.Contains(meta, "statement") && strings.Contains(meta, "mention") {
				continue // an article, which is a page
			}
			lines++
			if !contains(li, "a", "here") && permanent(li) == nil {
				t.Errorf("%s: no permanent link in the line %.80q", page, textOf(li))
			}
		}
		found := s.all(page, "a.here")
		for _, li := range s.all(page, "[data-own] > li") {
			if a := permanent(li); a != nil {
				found = append(found, a)
			}
		}
		for _, a := range found {
			links++
			href, _ := attr(a, "href")
			file, id, _ := strings.Cut(href, "#")
			to := page
			if file != "" {
				to = path.Join(path.Dir(page), file)
			}
			if s.docs[to] == nil {
				t.Errorf("%s: a permanent link leads to %q", page, href)
			} else if id != "" && len(s.all(to, `[id="`+id+`"]`)) != 1 {
				t.Errorf("%s: %q is not the id of one element", page, href)
			}
		}
	}
	if lines < 15 || links < lines {
		t.Errorf("%d lines, %d links", lines, links)
	}
}

// permanent returns the link of a line that the list names as its permanent link, nil if
// there is none.
func permanent(li *html.Node) *html.Node {
	part, ok := attr(li.Parent, "data-own")
	if !ok {
		return nil
	}
	return cascadia.Query(li, cascadia.MustCompile("."+part+" a"))
}

// contains reports whether an element of a class is within a node.
func contains(n *html.Node, tag, class string) bool {
	return cascadia.Query(n, cascadia.MustCompile(tag+"."+class)) != nil
}
