// Package tosave writes the list of pages that another program knows and whose text is
// not saved yet.
package tosave

import (
	"strings"
	"unicode"

	"dossier/internal/edit/intake/meta"
)

// Item is a page on the list.
type Item struct {
	Meta meta.Meta
	Why  string // why it is on the list; may be empty
}

// Markdown returns the list as Markdown, with a box to tick for each item, in the order
// of items. It leaves out items whose line is on the list already.
func Markdown(items []Item) string {
	var b strings.Builder
	seen := map[string]bool{}
	for i := range items {
		if line := items[i].line(); !seen[line] {
			seen[line] = true
			b.WriteString(line + "\n")
		}
	}
	return b.String()
}

// line returns an item as "- [ ] Title. Author. Publisher, date. <address> (why)".
func (i *Item) line() string {
	m := &i.Meta
	var parts []string
	add := func(list ...string) {
		var with []string
		for _, s := range list {
			if s != "" {
				with = append(with, escape(s))
			}
		}
		if with != nil {
			parts = append(parts, strings.TrimSuffix(strings.Join(with, ", "), ".")+".")
		}
	}
	title := m.Title.Value
	if title == "" && m.URL.Value == "" {
		title = "Without a title"
	}
	add(title)
	add(m.Author.Value)
	add(m.Publisher.Value, m.Date.Value)
	for _, address := range []string{m.URL.Value, m.Archived.Value} {
		if address != "" {
			parts = append(parts, "<"+address+">")
		}
	}
	line := "- [ ] " + strings.Join(parts, " ")
	if i.Why != "" {
		line += " (" + escape(i.Why) + ")"
	}
	return line
}

// escape returns a text in which nothing has a meaning in Markdown.
func escape(s string) string {
	var b strings.Builder
	for _, r := range meta.Clean(s) {
		if r < unicode.MaxASCII && strings.ContainsRune("\\`*_[]<>#|~&$%=", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
