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
			if !contains(li, "a", "here") && permanent(li) == "" {
				t.Errorf("%s: no permanent link in the line %.80q", page, textOf(li))
			}
		}
		var found []string
		for _, a := range s.all(page, "a.here") {
			href, _ := attr(a, "href")
			found = append(found, href)
		}
		for _, li := range s.all(page, "[data-own] > li") {
			if href := permanent(li); href != "" {
				found = append(found, href)
			}
		}
		for _, href := range found {
			links++
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

// permanent returns what the list of a line names as its permanent link, "" if there is none.
func permanent(li *html.Node) string {
	part, ok := attr(li.Parent, "data-own")
	if !ok {
		return ""
	}
	if id, _ := attr(li, "id"); part == "id" && id != "" {
		return "#" + id
	}
	if a := cascadia.Query(li, cascadia.MustCompile("."+part+" a")); a != nil {
		href, _ := attr(a, "href")
		return href
	}
	return ""
}

// contains reports whether an element of a class is within a node.
func contains(n *html.Node, tag, class string) bool {
	return cascadia.Query(n, cascadia.MustCompile(tag+"."+class)) != nil
}
