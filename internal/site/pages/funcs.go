package pages

import (
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"runtime"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/site/locale"
	"dossier/internal/site/templatecompile"
)

// wording is what templates may call to say something in the language of the
// pages. What is given to it as text is escaped once it is put between HTML.
type wording struct{ *locale.Locale }

// funcs returns what templates may call, but for those of [parts].
func (w wording) funcs() template.FuncMap {
	return template.FuncMap{
		"t":      w.text,
		"word":   func(english string) string { return w.Text(english) },
		"count":  w.Count,
		"number": w.Number,
		"quote":  w.quote,
		"comma":  w.Comma,
		"join":   func(words []string) string { return strings.Join(words, w.Comma()) },
		"link":   newLink,
		"tag":    newTag,
		"less":   func(a, b int) int { return a - b },
		"item":   newNavItem,
		"dir":    w.Direction,
		"lang":   w.Language,
		"object": newObject,
		"json":   toJSON,
	}
}

// constantFuncs are those whose outcome depends on their arguments alone; object
// is not one, since it makes a mapping, which somebody could change.
var constantFuncs = []string{"t", "word", "number", "quote", "comma", "link", "tag", "less", "dir", "lang"}

// text returns an English text in the language of the pages, with args in its places:
// HTML where one of them is.
func (w wording) text(english string, args ...any) any { return fill(w.Text(english), args...) }

func fill(text string, args ...any) any {
	texts, rich := make([]string, len(args)), false
	for i, a := range args {
		html, ok := a.(template.HTML)
		if texts[i] = fmt.Sprint(a); ok {
			texts[i], rich = string(html), true
		}
	}
	if !rich {
		return locale.Fill(text, texts...)
	}
	for i, a := range args {
		if _, ok := a.(template.HTML); !ok {
			texts[i] = template.HTMLEscapeString(texts[i])
		}
	}
	return template.HTML(locale.Fill(template.HTMLEscapeString(text), texts...))
}

// quote sets quotation marks round a text.
func (w wording) quote(text any) any {
	before, behind := w.Quotes()
	return fill(before+"%1"+behind, text)
}

// newLink returns a link to put into a text.
func newLink(href string, text any) template.HTML {
	return template.HTML(`<a href="` + template.HTMLEscapeString(href) + `">` + fmt.Sprint(fill("%1", text, template.HTML(""))) + `</a>`)
}

// newTag returns an element without attributes to put into a text: "bdi" for a name
// that may be written in another direction, "code".
func newTag(name, text string) template.HTML {
	return template.HTML("<" + name + ">" + template.HTMLEscapeString(text) + "</" + name + ">")
}

// deepest is how many calls of functions may stand on the stack where a part is
// put into a text. Parts that hold themselves would else end the program.
const deepest = 20_000

var errTooDeep = errors.New("parts stand in each other too deeply")

// parts lets the templates of a set put one of them into a text.
func (r *Renderer) parts(set *templatecompile.Program) template.FuncMap {
	return template.FuncMap{"part": func(name string, data any) (template.HTML, error) {
		if r.own && runtime.Callers(deepest, make([]uintptr, 1)) > 0 {
			return "", errTooDeep
		}
		b, err := set.Append(nil, name, data)
		return template.HTML(b), err
	}}
}

// newObject returns a JSON object of keys that are each followed by its value.
func newObject(pairs ...any) map[string]any {
	o := make(map[string]any, len(pairs)/2)
	for i := 0; i+1 < len(pairs); i += 2 {
		o[fmt.Sprint(pairs[i])] = pairs[i+1]
	}
	return o
}

func toJSON(v any) (string, error) {
	data, err := json.Marshal(v)
	return string(data), err
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

// say returns an English text in the language of the pages, with args in its places.
// It is for the few texts that do not stand in a template: those within an
// article's own text, and what others show of a page.
func (s *site) say(english string, args ...string) string {
	return s.in.Say(english, args...)
}

// word returns a word of the model in the language of the pages.
func (s *site) word(english string) string { return s.in.Text(english) }

// capital puts the first letter into upper case.
func capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}
