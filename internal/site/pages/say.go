package pages

import (
	"unicode"
	"unicode/utf8"
)

// say is an English text in the language of the pages, with args in its places.
// It is for the few texts that do not stand in a template: those within an
// article's own text, and what others show of a page.
func (s *site) say(english string, args ...string) string {
	return s.in.Say(english, args...)
}

// word is a word of the model in the language of the pages.
func (s *site) word(english string) string { return s.in.Text(english) }

// capital puts the first letter into upper case.
func capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}
