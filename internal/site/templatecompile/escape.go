package templatecompile

import (
	"fmt"
	"html/template"
	"reflect"
	"strconv"
	"strings"
)

// escaperPrefix is what the names of the escapers begin with that html/template
// puts into pipelines.
const escaperPrefix = "_html_template_"

// sink writes values at one kind of place in a page, as the escapers of
// html/template for that place do.
type sink struct {
	write func(m *machine, v reflect.Value)
}

var (
	inText      = &sink{writeText}
	inRCDATA    = &sink{writeRCDATA}
	inAttribute = &sink{writeAttribute}
	inURL       = &sink{writeURL}
	inQuery     = &sink{writeQuery}
	inRefresh   = &sink{writeRefresh}
	inScript    = &sink{writeScript}
)

// sinks are all sinks by the escapers of html/template that they stand for.
var sinks = map[string]*sink{
	"htmlescaper":                         inText,
	"rcdataescaper":                       inRCDATA,
	"attrescaper":                         inAttribute,
	"urlfilter urlnormalizer attrescaper": inURL,
	"urlescaper attrescaper":              inQuery,
	"urlfilter attrescaper":               inRefresh,
	"jsvalescaper":                        inScript,
}

var (
	htmlType = reflect.TypeFor[template.HTML]()
	jsType   = reflect.TypeFor[template.JS]()
	urlType  = reflect.TypeFor[template.URL]()
)

// plain returns a value as text; t is the type of a string.
func plain(v reflect.Value) (s string, t reflect.Type) {
	if v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	if !v.IsValid() {
		giveUp()
	}
	t = v.Type()
	switch {
	case t == stringType, t == htmlType:
		return v.String(), t
	case t == intType:
		return strconv.Itoa(int(v.Int())), t
	}
	switch v.Kind() {
	case reflect.String:
		if t.NumMethod() == 0 {
			return v.String(), t
		}
	case reflect.Pointer, reflect.Func, reflect.Chan:
		giveUp()
	}
	return fmt.Sprint(v.Interface()), t
}

func writeText(m *machine, v reflect.Value) {
	s, t := plain(v)
	if t == htmlType {
		m.out = append(m.out, s...)
		return
	}
	m.out = escape(m.out, s, &text)
}

func writeRCDATA(m *machine, v reflect.Value) {
	s, t := plain(v)
	if t == htmlType {
		m.out = escape(m.out, s, &entities)
		return
	}
	m.out = escape(m.out, s, &text)
}

func writeAttribute(m *machine, v reflect.Value) {
	s, t := plain(v)
	if t == htmlType {
		if strings.Contains(s, "<") {
			giveUp() // tags are taken out
		}
		m.out = escape(m.out, s, &entities)
		return
	}
	m.out = escape(m.out, s, &text)
}

// unsafe stands for an address that could do something when it is followed.
const unsafe = "#ZgotmplZ"

func writeURL(m *machine, v reflect.Value) {
	s, t := plain(v)
	if t != urlType && !harmless(s) {
		s = unsafe
	}
	m.out = encode(m.out, s, &address, true)
}

func writeQuery(m *machine, v reflect.Value) {
	s, t := plain(v)
	if t == urlType {
		m.out = encode(m.out, s, &address, true)
		return
	}
	m.out = encode(m.out, s, &query, false)
}

func writeRefresh(m *machine, v reflect.Value) {
	s, t := plain(v)
	if t != urlType && !harmless(s) {
		s = unsafe
	}
	m.out = escape(m.out, s, &text)
}

// writeScript writes what is marked as safe; all else is left to html/template.
func writeScript(m *machine, v reflect.Value) {
	s, t := plain(v)
	if t != jsType {
		giveUp()
	}
	m.out = append(m.out, s...)
}

// harmless reports whether an address is relative or of a scheme that only leads
// somewhere.
func harmless(s string) bool {
	scheme, _, ok := strings.Cut(s, ":")
	if !ok || strings.Contains(scheme, "/") {
		return true
	}
	return strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https") || strings.EqualFold(scheme, "mailto")
}

// table says what stands for a byte; "" for itself.
type table [256]string

var (
	text     = table{0: "\uFFFD", '"': "&#34;", '&': "&amp;", '\'': "&#39;", '+': "&#43;", '<': "&lt;", '>': "&gt;"}
	entities = table{0: "\uFFFD", '"': "&#34;", '\'': "&#39;", '+': "&#43;", '<': "&lt;", '>': "&gt;"}
	plusText = table{0: "\uFFFD", '"': "&#34;", '&': "&amp;", '\'': "&#39;", '<': "&lt;", '>': "&gt;"}
	address  = encoding("!#$&*+,/:;=?@[]-._~")
	query    = encoding("-._~")
)

// encoding encodes all bytes but letters, digits and those given with percent
// signs, for an attribute.
func encoding(but string) (t table) {
	for c := range 256 {
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9':
		case c < 0x80 && strings.IndexByte(but, byte(c)) >= 0:
			t[c] = text[c]
		default:
			t[c] = fmt.Sprintf("%%%02x", c)
		}
	}
	return t
}

// escape appends s as a table has it.
func escape(b []byte, s string, t *table) []byte {
	from := 0
	for i := range len(s) {
		if r := t[s[i]]; r != "" {
			b = append(b, s[from:i]...)
			b = append(b, r...)
			from = i + 1
		}
	}
	return append(b, s[from:]...)
}

// encode appends an address; kept leaves what is encoded already as it is.
func encode(b []byte, s string, t *table, kept bool) []byte {
	from := 0
	for i := range len(s) {
		r := t[s[i]]
		if r == "" || kept && s[i] == '%' && i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2]) {
			continue
		}
		b = append(b, s[from:i]...)
		b = append(b, r...)
		from = i + 1
	}
	return append(b, s[from:]...)
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}
