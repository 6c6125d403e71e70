// Package locale words texts, dates, numbers and the reasons of the model in
// the language of the pages.
//
// The English texts are in the templates and in this package. Translations are in
// the theme's file messages/LANG.yaml, by the English text:
//
//	quotes: [„, “]
//	list: ", "
//	messages:
//	  "People": Personen
//	  "Passage in %1": Stelle in %1
//	  "article | articles": {one: "%1 Artikel", other: "%1 Artikel"}
//	dates:
//	  day: "{day}. {month} {year}"
//
// %1 to %9 are places that a page fills, in any order. A count has its singular
// and plural in English as the key, and a text for each plural category (zero,
// one, two, few, many, other) that the language has by CLDR. A language with one
// category needs one text. Dates follow the patterns of [edtf.Wording]. Texts
// without a translation stay English.
package locale

import (
	"strconv"
	"strings"
	"sync/atomic"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"

	"dossier/internal/text/edtf"
)

// Locale holds the messages and patterns of a language. It is immutable.
type Locale struct {
	tag      language.Tag
	messages map[string]translation // by what they are in English
	dates    edtf.Wording
	quotes   []string // an opening and a closing mark
	list     string   // what stands between the items of a list
	numbers  *message.Printer
	small    [smallNumbers]atomic.Pointer[string] // numbers as Number returns them; nil before the first time
	source   string                               // all that was read
	brief    bool                                 // reasons do not name articles

	direction string // of the script
}

// Same reports whether two locales were read from the same files.
func (l *Locale) Same(as *Locale) bool { return l.tag == as.tag && l.source == as.source }

// English returns the locale of the templates' own language.
func English() *Locale { return newLocale(language.English) }

// Brief returns a locale that words reasons in English without the names of articles, for
// records that refer to the article.
func Brief() *Locale {
	l := English()
	l.brief = true
	return l
}

func newLocale(tag language.Tag) *Locale {
	// One kind of digits, since dates and notations are written in these.
	digits, err := tag.SetTypeForKey("nu", "latn")
	if err != nil {
		digits = tag
	}
	return &Locale{
		tag:      tag,
		messages: map[string]translation{},
		dates:    edtf.English,
		quotes:   []string{"“", "”"},
		list:     ", ",
		numbers:  message.NewPrinter(digits),

		direction: directionOf(tag),
	}
}

// Language returns the language of the pages (BCP 47).
func (l *Locale) Language() string { return l.tag.String() }

// Direction returns the direction of the script: "ltr" or "rtl".
func (l *Locale) Direction() string { return l.direction }

func directionOf(tag language.Tag) string {
	script, _ := tag.Script()
	if strings.Contains(" Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa ", " "+script.String()+" ") {
		return "rtl"
	}
	return "ltr"
}

// Text returns the translation of an English text, with its places unfilled.
func (l *Locale) Text(english string) string {
	if t, ok := l.messages[english]; ok {
		return t[other]
	}
	return english
}

// Count returns a number and its noun, such as "1 article" or "1,234 articles".
// one and many are the English forms of the noun.
func (l *Locale) Count(n int, one, many string) string {
	if t, ok := l.messages[pairKey(one, many)]; ok {
		return Fill(t.of(plural.Cardinal, l.tag, n), l.Number(n))
	}
	if n == 1 {
		return "1 " + one
	}
	return l.Number(n) + " " + many
}

// pairKey returns the key of a noun in a message file.
func pairKey(one, many string) string { return one + " | " + many }

// smallNumbers is the first number that is not kept once it is written. Most
// numbers of a site are smaller.
const smallNumbers = 1000

// Number returns n with the digit separators of the language.
func (l *Locale) Number(n int) string {
	if n < 0 || n >= smallNumbers {
		return l.numbers.Sprint(number.Decimal(n))
	}
	if s := l.small[n].Load(); s != nil {
		return *s
	}
	s := l.numbers.Sprint(number.Decimal(n))
	l.small[n].Store(&s)
	return s
}

// Date returns the words for a date, "" for the zero Date.
func (l *Locale) Date(d edtf.Date) string { return d.In(&l.dates) }

// Label returns a short form of a date. If yearless is set, a day has no year.
func (l *Locale) Label(d edtf.Date, yearless bool) string { return d.Label(&l.dates, yearless) }

// Quotes returns the opening and the closing quotation mark.
func (l *Locale) Quotes() (before, behind string) { return l.quotes[0], l.quotes[1] }

// Comma returns the separator of the items of a list.
func (l *Locale) Comma() string { return l.list }

// Fill returns a text with args in its places.
func Fill(text string, args ...string) string {
	if !strings.Contains(text, "%") {
		return text
	}
	n := len(text)
	for _, a := range args {
		n += len(a)
	}
	var b strings.Builder
	b.Grow(n)
	Cut(text, len(args), func(s string) { b.WriteString(s) }, func(n int) { b.WriteString(args[n]) })
	return b.String()
}

// Cut splits a text at its places. It calls literal with the text between them
// and at with the index of an argument.
func Cut(text string, args int, literal func(string), at func(n int)) {
	for {
		before, rest, found := strings.Cut(text, "%")
		literal(before)
		if !found {
			return
		}
		if n := place(rest); n > 0 && n <= args {
			at(n - 1)
			rest = rest[1:]
		} else {
			literal("%")
		}
		text = rest
	}
}

// place returns the number of the place that s begins with, after the percent
// sign, or 0.
func place(s string) int {
	if s == "" || s[0] < '1' || s[0] > '9' {
		return 0
	}
	n, _ := strconv.Atoi(s[:1])
	return n
}
