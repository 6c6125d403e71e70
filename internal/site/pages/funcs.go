package pages

import (
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"runtime"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/site/locale"
	"dossier/internal/site/templatecompile"

	"golang.org/x/text/unicode/bidi"
)

// wording holds the functions of templates that depend on the language of the
// pages. Plain text is escaped when it is combined with HTML.
type wording struct{ *locale.Locale }

// funcs returns the functions of templates except those of parts.
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
		"bidi":   w.bidi,
		"lang":   w.Language,
		"object": newObject,
		"json":   toJSON,
	}
}

// constantFuncs lists the functions whose result depends on their arguments
// only. object is not one of them, because its result can be changed.
var constantFuncs = []string{"t", "word", "number", "quote", "comma", "link", "tag", "less", "dir", "bidi", "lang"}

// bidi reports whether an element with these texts needs dir="auto": the page runs from
// right to left, or the texts have letters that do, or characters that turn the
// direction. In all others the attribute has no effect.
func (w wording) bidi(texts ...string) bool {
	return w.Direction() == "rtl" || slices.ContainsFunc(texts, turns)
}

// turns reports whether a text has a character by which it does not simply run from
// left to right (Unicode Standard Annex #9).
func turns(text string) bool {
	for i := range len(text) {
		if text[i] >= 0xD6 { // the first byte of Hebrew, the first script from right to left
			return turnsAfter(text)
		}
	}
	return false
}

func turnsAfter(text string) bool {
	for _, r := range text {
		if r < 0x590 {
			continue
		}
		switch p, _ := bidi.LookupRune(r); p.Class() {
		case bidi.R, bidi.AL, bidi.AN, bidi.Control, bidi.LRO, bidi.RLO, bidi.LRE, bidi.RLE, bidi.PDF, bidi.LRI, bidi.RLI, bidi.FSI, bidi.PDI:
			return true
		}
	}
	return false
}

// text returns an English text in the language of the pages, with args in its
// places. It is HTML if one of args is.
func (w wording) text(english string, args ...any) any { return fill(w.Text(english), args...) }

func fill(text string, args ...any) any {
	texts, rich := make([]string, len(args)), false
	for i, a := range args {
		switch a := a.(type) {
		case template.HTML:
			texts[i], rich = string(a), true
		case string:
			texts[i] = a
		default:
			texts[i] = fmt.Sprint(a)
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

// quote puts quotation marks around a text.
func (w wording) quote(text any) any {
	before, behind := w.Quotes()
	return fill(before+"%1"+behind, text)
}

// newLink returns a link to put into a text.
func newLink(href string, text any) template.HTML {
	return template.HTML(`<a href="` + template.HTMLEscapeString(href) + `">` + fmt.Sprint(fill("%1", text, template.HTML(""))) + `</a>`)
}

// newTag returns an element without attributes to put into a text, such as
// "bdi" or "code".
func newTag(name, text string) template.HTML {
	return template.HTML("<" + name + ">" + template.HTMLEscapeString(text) + "</" + name + ">")
}

// deepest is the maximum number of calls on the stack when a part is put into a
// text. Without it, a part that contains itself would crash the program.
const deepest = 20_000

var errTooDeep = errors.New("the templates call each other too deeply")

// parts returns the function that puts a template of the set into a text.
func (s *templateSet) parts(set *templatecompile.Program) template.FuncMap {
	return template.FuncMap{"part": func(name string, data any) (template.HTML, error) {
		if s.meter != nil && runtime.Callers(deepest, make([]uintptr, 1)) > 0 {
			return "", errTooDeep
		}
		b, err := set.Append(nil, name, data)
		if s.meter != nil {
			s.meter.charge(len(b))
		}
		return template.HTML(b), err
	}}
}

// newObject returns a JSON object from keys, each followed by its value.
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

// say returns an English text in the language of the pages, with args in its
// places. It is for texts that are not in a template.
func (s *site) say(english string, args ...string) string {
	return s.in.Say(english, args...)
}

// word returns a word of the model in the language of the pages.
func (s *site) word(english string) string { return s.in.Text(english) }

// capital returns s with its first letter in upper case.
func capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}
