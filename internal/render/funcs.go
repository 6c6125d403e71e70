package render

import (
	"html/template"
	"strconv"
	"strings"
)

// funcs are what templates may call.
var funcs = template.FuncMap{
	"count":  count,
	"number": number,
	"less":   func(a, b int) int { return a - b },
	"join":   func(words []string) string { return strings.Join(words, ", ") },
	"item":   newNavItem,
}

// count is a number with its noun: "1 article", "1,234 articles".
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return number(n) + " " + many
}

// number writes n with a comma before every third digit.
func number(n int) string {
	s := strconv.Itoa(n)
	if n < 0 {
		return "-" + number(-n)
	}
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// navItem is a link to a part of the site.
type navItem struct {
	link
	Current string // for aria-current
}

// newNavItem makes the link from the page that v shows.
func newNavItem(v interface {
	To(string) string
	Current(string) string
}, path, name string) navItem {
	return navItem{link{Name: name, Href: v.To(path)}, v.Current(path)}
}
