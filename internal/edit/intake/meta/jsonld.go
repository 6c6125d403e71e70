package meta

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
)

// Limits of the JSON-LD of a page.
const (
	maxLinkedData = 1 << 20 // bytes of one script
	maxObjects    = 1000
	maxNames      = 50 // authors of one article
)

// linkedData gathers the objects of a JSON-LD script. Broken JSON says nothing.
func (p *page) linkedData(script *html.Node) {
	if script.FirstChild == nil || len(script.FirstChild.Data) > maxLinkedData {
		return
	}
	text := strings.TrimSpace(script.FirstChild.Data)
	text = strings.TrimSuffix(strings.TrimPrefix(text, "<!--"), "-->")
	var v any
	if json.Unmarshal([]byte(text), &v) == nil {
		p.gather(v)
	}
}

// gather adds the objects at the top of v and in its graph.
func (p *page) gather(v any) {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			if len(p.objects) < maxObjects {
				p.gather(item)
			}
		}
	case map[string]any:
		p.objects = append(p.objects, v)
		if graph, ok := v["@graph"].([]any); ok {
			p.gather(graph)
		}
	}
}

// linked reads the JSON-LD of the article at the address. If several articles are
// described, it is the one with that address, or else the first.
func (p *page) linked(m *Meta, address string) {
	o := p.article(address)
	if o == nil {
		return
	}
	const from = "JSON-LD"
	m.Title.Set(firstOf(text(o["headline"]), text(o["name"])), from)
	m.Publisher.Set(p.name(o["publisher"]), from)
	m.Date.Set(Day(text(o["datePublished"])), from)
	m.Author.Set(Names(p.names(o["author"])), from)
	m.Language.Set(Tag(text(o["inLanguage"])), from)
	switch v := o["isAccessibleForFree"].(type) {
	case bool:
		m.Closed = !v
	case string:
		m.Closed = strings.EqualFold(v, "false")
	}
	if address == "" {
		m.URL.Set(addressOf(o), from)
	}
}

func (p *page) article(address string) (found map[string]any) {
	for _, o := range p.objects {
		if !isArticle(o) {
			continue
		}
		if a := addressOf(o); a != "" && a == address {
			return o
		}
		if found == nil {
			found = o
		}
	}
	return found
}

func isArticle(o map[string]any) bool {
	for _, t := range list(o["@type"]) {
		switch s := text(t); {
		case strings.HasSuffix(s, "Article"), strings.HasSuffix(s, "BlogPosting"), s == "Report", s == "PressRelease":
			return true
		}
	}
	return false
}

// addressOf returns the address of the page of an object.
func addressOf(o map[string]any) string {
	for _, v := range []any{o["mainEntityOfPage"], o["url"], o["@id"]} {
		if in, ok := v.(map[string]any); ok {
			v = in["@id"]
		}
		if a := WebAddress("", text(v)); a != "" {
			return a
		}
	}
	return ""
}

// name returns the name of an object, which may be given by its @id only.
func (p *page) name(v any) string {
	if all := p.names(v); len(all) > 0 {
		return all[0]
	}
	return ""
}

func (p *page) names(v any) (out []string) {
	for i, item := range list(v) {
		if i == maxNames {
			break
		}
		if o, ok := item.(map[string]any); ok {
			name := text(o["name"])
			if id := text(o["@id"]); name == "" && id != "" {
				for _, other := range p.objects {
					if text(other["@id"]) == id {
						name = firstOf(name, text(other["name"]))
					}
				}
			}
			item = name
		}
		if s := text(item); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// list returns the items of a value that may be a list.
func list(v any) []any {
	if l, ok := v.([]any); ok {
		return l
	}
	if v == nil {
		return nil
	}
	return []any{v}
}

// text returns a value if it is a text, or the first text of a list.
func text(v any) string {
	if l, ok := v.([]any); ok && len(l) > 0 {
		v = l[0]
	}
	s, _ := v.(string)
	return s
}
