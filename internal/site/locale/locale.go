// Package locale words what pages say in the language of the interface.
//
// English stands in the templates. What it is in another language stands in the
// theme's file messages/LANG.yaml, by the English text:
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
// %1 to %9 stand for what a page puts in, in any order. What counts something
// is named by its singular and plural in English, and has a text for each plural
// category (zero, one, two, few, many, other) that the language has by CLDR;
// if it has one category alone, the text is enough. Dates are worded by the
// patterns of [edtf.Wording]. Whatever a file does not say stays English.
package locale

import (
	"strconv"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"

	"dossier/internal/text/edtf"
)

// Locale is how one language words things. It is not changed once it is read.
type Locale struct {
	tag      language.Tag
	messages map[string]translation // by what they are in English
	dates    edtf.Wording
	quotes   []string // an opening and a closing mark
	list     string   // what stands between the items of a list
	numbers  *message.Printer
	source   string // all that was read
}

// Same reports whether two locales were read from the same files.
func (l *Locale) Same(as *Locale) bool { return l.tag == as.tag && l.source == as.source }

// English returns the language that the templates are written in.
func English() *Locale { return newLocale(language.English) }

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
	}
}

// Language returns the language that the pages are in (BCP 47).
func (l *Locale) Language() string { return l.tag.String() }

// Direction returns how the language is written: "ltr" or "rtl".
func (l *Locale) Direction() string {
	script, _ := l.tag.Script()
	if strings.Contains(" Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa ", " "+script.String()+" ") {
		return "rtl"
	}
	return "ltr"
}

// Text returns an English text in the language, its places not filled yet.
func (l *Locale) Text(english string) string {
	if t, ok := l.messages[english]; ok {
		return t[other]
	}
	return english
}

// Count returns a number with what it counts, "1 article", "1,234 articles": one and
// many are that in English.
func (l *Locale) Count(n int, one, many string) string {
	if t, ok := l.messages[pairKey(one, many)]; ok {
		return Fill(t.of(plural.Cardinal, l.tag, n), l.Number(n))
	}
	if n == 1 {
		return "1 " + one
	}
	return l.Number(n) + " " + many
}

// pairKey names what counts something, in a file.
func pairKey(one, many string) string { return one + " | " + many }

// Number writes n with the marks that the language puts between its digits.
func (l *Locale) Number(n int) string { return l.numbers.Sprint(number.Decimal(n)) }

// Date words a date; "" for the zero Date.
func (l *Locale) Date(d edtf.Date) string { return d.In(&l.dates) }

// Label words a date in few words; of a day without its year where yearless is
// set.
func (l *Locale) Label(d edtf.Date, yearless bool) string { return d.Label(&l.dates, yearless) }

// Quotes returns the marks before and behind what is quoted.
func (l *Locale) Quotes() (before, behind string) { return l.quotes[0], l.quotes[1] }

// Comma returns what stands between the items of a list.
func (l *Locale) Comma() string { return l.list }

// Fill puts args into the places of a text.
func Fill(text string, args ...string) string {
	if !strings.Contains(text, "%") {
		return text
	}
	var b strings.Builder
	Cut(text, len(args), func(s string) { b.WriteString(s) }, func(n int) { b.WriteString(args[n]) })
	return b.String()
}

// Cut takes a text apart at the places of so many arguments: literal is called
// with what stands between them, at with the number of an argument, from 0.
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

// place returns the number of the place whose sign stands before s; 0 if there is
// none.
func place(s string) int {
	if s == "" || s[0] < '1' || s[0] > '9' {
		return 0
	}
	n, _ := strconv.Atoi(s[:1])
	return n
}
