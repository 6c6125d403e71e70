package locale

import (
	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// category is a plural category of CLDR.
type category int

const (
	other category = iota
	zero
	one
	two
	few
	many
)

var categoryNames = [...]string{"other", "zero", "one", "two", "few", "many"}

// categoryOf maps the forms of package plural to categories.
var categoryOf = map[plural.Form]category{
	plural.Other: other, plural.Zero: zero, plural.One: one, plural.Two: two, plural.Few: few, plural.Many: many,
}

// translation is a text for each category, "" if the category has none.
type translation [len(categoryNames)]string

// of returns the text for n things, by cardinal or ordinal rules.
func (t *translation) of(rules *plural.Rules, tag language.Tag, n int) string {
	form := rules.MatchPlural(tag, n, 0, 0, 0, 0)
	if s := t[categoryOf[form]]; s != "" {
		return s
	}
	return t[other]
}

// Categories returns the names of the cardinal plural categories of the
// language, "other" first.
func (l *Locale) Categories() []string {
	var has [len(categoryNames)]bool
	for n := range 1000 {
		has[categoryOf[plural.Cardinal.MatchPlural(l.tag, n, 0, 0, 0, 0)]] = true
	}
	names := categoryNames[:1:1]
	for c := zero; int(c) < len(has); c++ {
		if has[c] {
			names = append(names, categoryNames[c])
		}
	}
	return names
}

// Messages returns the English texts that the language translates, each with
// its plural categories. A text without a count has "other" only.
func (l *Locale) Messages() map[string][]string {
	out := make(map[string][]string, len(l.messages))
	for english, t := range l.messages {
		for c, text := range t {
			if text != "" {
				out[english] = append(out[english], categoryNames[c])
			}
		}
	}
	return out
}
