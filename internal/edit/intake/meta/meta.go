// Package meta reads what a saved page says about itself: title, publisher, date,
// author, address and language. Every value comes with the place where it was
// found, so that an editor can judge it.
//
// If several places give a value, the more deliberate one counts: first what the
// program says that saved the page, then JSON-LD (schema.org), Open Graph and other
// meta elements, microdata, and then the visible page.
package meta

import (
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"dossier/internal/source/frontmatter"
	"dossier/internal/text/edtf"
	"dossier/internal/text/whitespace"

	"golang.org/x/text/language"
)

// Fact is a value and the place where it was found.
type Fact struct{ Value, From string }

// Meta is what is known about a page.
type Meta struct {
	Title, Publisher, Date, Author, URL, Retrieved, Language, Archived Fact

	// Closed is true if the page says that it is not free to read. What was saved may be
	// only its beginning.
	Closed bool
}

// maxValue is the maximum length of a value, in code points. A longer one is not
// what it says it is.
const maxValue = 500

// Set stores value if f is empty and the value is of use.
func (f *Fact) Set(value, from string) {
	value = Clean(value)
	if f.Value != "" || value == "" || len([]rune(value)) > maxValue {
		return
	}
	*f = Fact{value, from}
}

// Or fills the empty values of m with those of other.
func (m *Meta) Or(other Meta) {
	mine, theirs := m.all(), other.all()
	for i := range mine {
		if mine[i].Value == "" {
			*mine[i] = *theirs[i]
		}
	}
	m.Closed = m.Closed || other.Closed
}

// Key is a key of the front matter of an article and what is known about it.
type Key struct {
	Name string
	*Fact
}

// Keys returns the keys of m in the order in which they are written.
func (m *Meta) Keys() []Key {
	return []Key{{"title", &m.Title}, {"publisher", &m.Publisher}, {"date", &m.Date}, {"author", &m.Author}, {"url", &m.URL},
		{"retrieved", &m.Retrieved}, {"archived", &m.Archived}, {"language", &m.Language}}
}

func (m *Meta) all() []*Fact {
	return []*Fact{&m.Title, &m.Publisher, &m.Date, &m.Author, &m.URL, &m.Retrieved, &m.Language, &m.Archived}
}

// Clean returns a value in one line, without characters that cannot be seen.
func Clean(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case r == '\u00ad', r == unicode.ReplacementChar, unicode.Is(unicode.Cf, r) && r != '\u200c' && r != '\u200d', !unicode.IsGraphic(r):
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
	return whitespace.Collapse(s)
}

// Day returns the day of a date in any of the usual spellings, as EDTF: the day
// that the text names, whatever its time zone. It returns "" for other texts.
func Day(text string) string {
	text = strings.TrimSpace(text)
	const day = len("2006-01-02")
	if len(text) > day && strings.ContainsAny(text[day:day+1], "T t") {
		text = text[:day]
	}
	if len(text) == len("20060102") && strings.Trim(text, "0123456789") == "" {
		text = text[:4] + "-" + text[4:6] + "-" + text[6:]
	}
	if m := inFigures.FindStringSubmatch(text); m != nil {
		year, month, day := m[1], m[2], m[3]
		if year == "" {
			day, month, year = m[4], m[5], m[6]
		}
		text = fmt.Sprintf("%s-%02s-%02s", year, month, day)
	}
	d, err := frontmatter.ParseDate(text)
	if err != nil {
		return ""
	}
	s := d.String()
	if len(s) > day && s[day] == 'T' {
		s = s[:day]
	}
	if _, err := edtf.Parse(s); err != nil {
		return ""
	}
	return s
}

// inFigures matches days whose order is clear: the year first, or with dots.
var inFigures = regexp.MustCompile(`^(?:([0-9]{4}) ?[./年년] ?([0-9]{1,2}) ?[./月월] ?([0-9]{1,2})|([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4}))(?:[^0-9]|$)`)

// WebAddress returns the absolute address to which ref leads from base. It returns
// "" if that is no address of the web. A fragment is removed.
func WebAddress(base, ref string) string {
	ref = strings.TrimSpace(ref)
	if ref == "" {
		return ""
	}
	u, err := url.Parse(ref)
	if err != nil {
		return ""
	}
	if b, err := url.Parse(base); err == nil && base != "" {
		u = b.ResolveReference(u)
	}
	u.Fragment, u.RawFragment, u.User = "", "", nil
	s := u.String()
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || strings.ContainsFunc(s, unfitInAddress) {
		return ""
	}
	return s
}

func unfitInAddress(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || strings.ContainsRune(`"<>`+"`", r)
}

// Tag returns the canonical form of a language tag, or "".
func Tag(text string) string {
	t, err := language.Parse(strings.ReplaceAll(strings.TrimSpace(text), "_", "-"))
	if err != nil || t == language.Und {
		return ""
	}
	return t.String()
}

// Names joins the names of authors. A name that is an address is none.
func Names(list []string) string {
	var out []string
	for _, n := range list {
		n = Clean(n)
		if low := strings.ToLower(n); n == "" || strings.Contains(low, "://") || strings.HasPrefix(low, "www.") || slices.Contains(out, n) {
			continue
		}
		out = append(out, n)
	}
	return strings.Join(out, ", ")
}

// host returns the host of an address without "www.".
func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}
