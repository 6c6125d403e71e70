package vault

import (
	"bytes"
	"regexp"
	"strings"

	"dossier/internal/edit/intake/meta"
	"dossier/internal/edit/intake/saved"
	"dossier/internal/text/span"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
)

// page returns the page that a clipped note holds.
func page(k keys, address, name, body string) (*saved.Page, error) {
	const from = "note"
	p := &saved.Page{Format: saved.Obsidian, Whole: true}
	m := &p.Meta
	m.Title = k.title(name)
	m.URL.Set(address, from)
	m.Publisher.Set(meta.Names([]string{k.text("publisher", "site", "publication")}), from)
	m.Date.Set(meta.Day(k.text("published", "date", "publishdate")), from)
	m.Author.Set(meta.Names(append(k.texts("author"), k.texts("authors")...)), from)
	m.Retrieved.Set(meta.Day(k.text("created", "clipped", "saved")), from)
	m.Archived.Set(meta.WebAddress("", k.text("archived", "archive")), from)
	m.Language.Set(meta.Tag(k.text("language", "lang")), from)
	if strings.Count(body, "%%")%2 != 0 {
		return nil, errComment
	}
	text, left := reduce(body, true)
	var out bytes.Buffer
	if err := converter.Convert([]byte(text), &out); err != nil {
		return nil, err
	}
	p.HTML, p.Left = out.String(), left
	return p, nil
}

// converter makes HTML of Markdown as Obsidian does. HTML in the note is kept, and
// what an article cannot have is removed with that of any page.
var converter = goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough), goldmark.WithRendererOptions(html.WithUnsafe()))

var (
	comment   = regexp.MustCompile(`(?s)%%.*?%%`)
	embed     = regexp.MustCompile(`!\[\[([^\[\]\n]+)\]\]`)
	link      = regexp.MustCompile(`\[\[([^\[\]|\n]+)(?:\\?\|([^\[\]\n]*))?\]\]`)
	highlight = regexp.MustCompile(`==([^=\s](?:[^=\n]*[^=\s])?)==`)
	blockID   = regexp.MustCompile(`[ \t]+\^[a-z0-9]{6}[ \t]*$`)
	codeFence = regexp.MustCompile("^\\s{0,3}(?:(`{3,})([^`\n]*)|(~{3,})(.*))\n?$")
	note      = strings.NewReplacer("[^", `\[^`)
)

// words returns a text with links to notes replaced by what they show.
func words(text string) string {
	return link.ReplaceAllStringFunc(text, func(s string) string {
		m := link.FindStringSubmatch(s)
		if strings.TrimSpace(m[2]) != "" {
			return m[2]
		}
		return strings.ReplaceAll(m[1], "#", " > ")
	})
}

// fenceAfter returns the fence that began the code in which the text is after a line, or
// "" if it is not in code. Fence is the same before the line. Code ends with a fence that
// is at least as long as the one that began it (CommonMark 0.31.2, section 4.5).
func fenceAfter(line, fence string) string {
	m := codeFence.FindStringSubmatch(line)
	if m == nil {
		return fence
	}
	marks, info := m[1]+m[3], m[2]+m[4]
	switch {
	case fence == "":
		return marks
	case strings.HasPrefix(marks, fence) && strings.TrimSpace(info) == "":
		return ""
	}
	return fence
}

// reduce returns the body of a note in Markdown that any program reads, and what it
// left out. Of a page that others wrote, comments and callouts are left out, too.
func reduce(body string, others bool) (text string, left []string) {
	body = strings.ReplaceAll(body, "\r\n", "\n")
	drop := func(kind, s string) {
		s = meta.Clean(s)
		if r := []rune(s); len(r) > 80 {
			s = string(r[:80]) + "…"
		}
		left = append(left, kind+": "+s)
	}
	if others {
		body = comment.ReplaceAllStringFunc(body, func(s string) string {
			drop("comment", s)
			return ""
		})
	}
	var editors []span.Span
	if others {
		editors = callouts(body)
	}
	var out strings.Builder
	fence, next := "", 0
	for line := range strings.Lines(body) {
		at := next
		next += len(line)
		for len(editors) > 0 && editors[0].End <= at {
			editors = editors[1:]
		}
		if len(editors) > 0 && editors[0].Start <= at {
			drop("callout", line)
			continue
		}
		if fence = fenceAfter(line, fence); fence == "" {
			line = embed.ReplaceAllStringFunc(line, func(s string) string {
				drop("embedded", embed.FindStringSubmatch(s)[1])
				return ""
			})
			line = words(line)
			if end := strings.TrimRight(line, "\n"); end != "" {
				line = blockID.ReplaceAllString(end, "") + line[len(end):]
			}
			if others {
				line = note.Replace(highlight.ReplaceAllString(line, "$1"))
			}
		}
		out.WriteString(line)
	}
	return out.String(), left
}
