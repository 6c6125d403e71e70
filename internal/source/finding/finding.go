// Package finding holds the findings of other programs, such as a language model or
// a colleague's script, and the gate that they must pass.
//
// A finding says about a passage of an article what an annotation says: whom the
// words mean, when something happened, or who states them. It has the name of its
// tool. It waits in the review, and counts for nothing until an editor accepts it.
// Then it is an annotation like any other.
//
// The gate lets nothing through that the article does not say: the passage is quoted
// in the article's own words, and the names are in the article. The gate is applied
// when findings are imported and each time they are read, since articles change.
package finding

import (
	"fmt"
	"hash/fnv"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/source/annotation"
	"dossier/internal/source/decision"
	"dossier/internal/text/whitespace"
)

// Finding is a finding in an article.
type Finding struct {
	ID decision.ID
	annotation.Annotation
}

// New returns the finding that m says about the article with the slug. Its ID is
// made of the quote and of what is said about it, so that it stays the same when
// other parts of the article change. It does not depend on the tool.
func New(slug string, m *annotation.Annotation) Finding {
	h := fnv.New64a()
	stance := ""
	if m.Stance != nil {
		stance = m.Stance.String()
	}
	fmt.Fprintf(h, "%q %q %q %q %q %q %q %q %q %q", whitespace.Collapse(m.Selector.Quote), whitespace.Collapse(m.Selector.Prefix), whitespace.Collapse(m.Selector.Suffix),
		m.Person, m.Organization, m.Place, m.Date, m.By, m.Via, stance+m.Said.String())
	return Finding{decision.Of(decision.Imported, fmt.Sprintf("%s~%016x", slug, h.Sum64())), *m}
}

// What returns what the finding says, in words.
func (f *Finding) What() string {
	quote := fmt.Sprintf("%q", whitespace.Collapse(f.Selector.Quote))
	switch {
	case f.By != "":
		stance := "asserts"
		if f.Stance != nil {
			stance = f.Stance.String()
		}
		return f.By + " " + stance + " " + quote
	case f.Person != "":
		return quote + " is the person " + f.Person
	case f.Organization != "":
		return quote + " is the organization " + f.Organization
	case f.Place != "":
		return quote + " is the place " + f.Place
	}
	return f.Date.String() + ": " + quote
}

// Check returns an error if m says what the words of its article do not: a name that
// is not in them. It does not look for the quote.
func Check(words string, m *annotation.Annotation) error {
	for _, n := range append([]string{m.Person, m.Organization, m.Place, m.By}, m.Via...) {
		if n != "" && !Has(words, n) {
			return fmt.Errorf("%q is not in the article", n)
		}
	}
	return nil
}

var year = regexp.MustCompile(`\b(?:1[0-9]|20)[0-9]{2}\b`)

// CheckYear returns an error if the words of a date name years, and the date has none
// of them.
func CheckYear(words, date string) error {
	years := year.FindAllString(words, -1)
	for _, y := range years {
		if strings.Contains(date, y) {
			return nil
		}
	}
	if years != nil {
		return fmt.Errorf("the date %s is of another year than %q", date, words)
	}
	return nil
}

// Has reports whether the words have the name, as whole words. Kinds of white space
// do not matter.
func Has(words, name string) bool {
	words, name = whitespace.Collapse(words), whitespace.Collapse(name)
	if name == "" {
		return false
	}
	for off := 0; ; {
		i := strings.Index(words[off:], name)
		if i < 0 {
			return false
		}
		start, end := off+i, off+i+len(name)
		before, _ := utf8.DecodeLastRuneInString(words[:start])
		first, _ := utf8.DecodeRuneInString(name)
		last, _ := utf8.DecodeLastRuneInString(name)
		after, _ := utf8.DecodeRuneInString(words[end:])
		if !(spaced(before) && spaced(first)) && !(spaced(last) && spaced(after)) {
			return true
		}
		_, n := utf8.DecodeRuneInString(words[start:])
		off = start + n
	}
}

// spaced reports whether r is a letter or digit of a script that writes spaces
// between words and no endings on names.
func spaced(r rune) bool {
	return unicode.IsDigit(r) || unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic) && unicode.IsLetter(r)
}
