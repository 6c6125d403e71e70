package locale

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"

	"dossier/internal/diag"
	"dossier/internal/source/frontmatter"
	"dossier/internal/text/span"
)

// Theme is a source of message files. Path precedes the names of the files in
// diagnostics.
type Theme struct {
	Files fs.FS
	Path  string
}

// Read reads the message files of a language (BCP 47). Later themes take
// precedence over earlier ones, and the file of "de-AT" over that of "de". If
// there is no file, it returns English. After a problem the Locale holds what
// could be read.
func Read(lang string, themes ...Theme) (*Locale, diag.List) {
	var problems diag.List
	var l *Locale
	for _, tag := range parents(language.Make(lang)) {
		for _, theme := range themes {
			name := "messages/" + tag.String() + ".yaml"
			data, err := fs.ReadFile(theme.Files, name)
			if errors.Is(err, fs.ErrNotExist) {
				continue
			}
			src := diag.Source{Path: theme.Path + name, Text: string(data)}
			if err != nil {
				problems.Add(diag.File(src.Path, diag.Error, "unreadable", err.Error()))
				continue
			}
			if l == nil {
				l = newLocale(language.Make(lang))
			}
			problems.Add(l.read(src)...)
		}
	}
	if l == nil {
		return English(), problems
	}
	return l, problems
}

// parents returns the tag and its parents, most general first.
func parents(tag language.Tag) []language.Tag {
	var out []language.Tag
	for ; !tag.IsRoot(); tag = tag.Parent() {
		out = append(out, tag)
	}
	slices.Reverse(out)
	return out
}

// read adds the messages of a file.
func (l *Locale) read(src diag.Source) diag.List {
	l.source += src.Path + "\x00" + src.Text + "\x00"
	if problems := frontmatter.CheckText(src); problems.Errors() > 0 {
		return problems
	}
	start := len(src.Text) - len(strings.TrimPrefix(src.Text, "\ufeff"))
	_, problems := frontmatter.Decode(src, span.Span{Start: start, End: len(src.Text)}, l.fields())
	return problems
}

// fields returns the keys of a message file.
func (l *Locale) fields() []frontmatter.Field {
	return []frontmatter.Field{
		{Key: "quotes", Doc: "the marks before and behind what is quoted", Set: frontmatter.Exactly(2, &l.quotes)},
		{Key: "list", Doc: "what stands between the items of a list", Set: frontmatter.Text(&l.list)},
		{Key: "messages", Doc: "texts by what they are in English", Set: frontmatter.Each(l.message)},
		{Key: "dates", Doc: "how dates are written", Set: frontmatter.Mapping(l.dateFields())},
	}
}

// message returns the setter of the translation of a text.
func (l *Locale) message(english string) frontmatter.Setter {
	var fields []frontmatter.Field
	var t translation
	for c, name := range categoryNames {
		fields = append(fields, frontmatter.Field{Key: name, Required: category(c) == other, Set: frontmatter.Func("bad-message", "%1 to %9 stand for what the page puts in", func(text string) error {
			if err := samePlaces(english, text); err != nil {
				return err
			}
			t[c] = text
			l.messages[english] = t
			return nil
		})})
	}
	if strings.Contains(english, " | ") {
		return frontmatter.Short(fields)
	}
	return fields[other].Set
}

// samePlaces reports an error if a text and its translation have different
// places. The text of a count has the place %1, which a category can omit.
func samePlaces(english, text string) error {
	want, got := places(english), places(text)
	if strings.Contains(english, " | ") {
		want = map[int]bool{1: true}
		if len(got) == 0 {
			return nil
		}
	}
	for _, n := range slices.Sorted(maps.Keys(want)) {
		if !got[n] {
			return fmt.Errorf("%%%d is missing", n)
		}
	}
	for _, n := range slices.Sorted(maps.Keys(got)) {
		if !want[n] {
			return fmt.Errorf("the English text has no %%%d", n)
		}
	}
	return nil
}

func places(text string) map[int]bool {
	out := map[int]bool{}
	for i := range len(text) {
		if n := place(text[i+1:]); text[i] == '%' && n > 0 {
			out[n] = true
		}
	}
	return out
}

// dateFields returns the keys of the date patterns.
func (l *Locale) dateFields() []frontmatter.Field {
	w := &l.dates
	fields := []frontmatter.Field{
		{Key: "months", Set: frontmatter.Exactly(12, &w.Months)},
		{Key: "short-months", Set: frontmatter.Exactly(12, &w.ShortMonths)},
		{Key: "seasons", Set: frontmatter.Exactly(4, &w.Seasons)},
		{Key: "century", Set: l.century()},
	}
	for _, p := range []struct {
		key, places string
		to          *string
	}{
		{"day", "day month year", &w.Day},
		{"month", "month year", &w.Month},
		{"season", "season year", &w.Season},
		{"short-date", "day month year", &w.ShortDate},
		{"short-month", "month year", &w.ShortMonth},
		{"short-day", "day month", &w.ShortDay},
		{"year", "year", &w.Year},
		{"before-era", "year", &w.BeforeEra},
		{"decade", "year", &w.Decade},
		{"some-day", "month year", &w.SomeDay},
		{"some-time", "year", &w.SomeTime},
		{"about", "date", &w.About},
		{"uncertain", "date", &w.Doubtful},
		{"until", "date", &w.Until},
		{"since", "date", &w.Since},
		{"from", "date", &w.After},
		{"time", "date time", &w.Time},
		{"days", "day end-day month year", &w.Days},
		{"days-of-months", "day month end-day end-month year", &w.DaysOfMonths},
		{"months-of-year", "month end-month year", &w.MonthsOfYear},
		{"seasons-of-year", "season end-season year", &w.SeasonsOfYear},
		{"years", "year end-year", &w.Years},
		{"range", "from to", &w.Range},
	} {
		fields = append(fields, frontmatter.Field{Key: p.key, Set: pattern(p.to, strings.Fields(p.places))})
	}
	return fields
}

// pattern returns the setter of a pattern that must have exactly the given
// places.
func pattern(to *string, places []string) frontmatter.Setter {
	hint := "the places are {" + strings.Join(places, "}, {") + "}"
	return frontmatter.Func("bad-pattern", hint, func(text string) error {
		rest := text
		for _, p := range places {
			if !strings.Contains(text, "{"+p+"}") {
				return fmt.Errorf("{%s} is missing", p)
			}
			rest = strings.ReplaceAll(rest, "{"+p+"}", "")
		}
		if strings.ContainsAny(rest, "{}") {
			return errors.New("a place that is not known")
		}
		*to = text
		return nil
	})
}

// century returns the setter of the pattern of a century: one, or one for each
// ordinal category.
func (l *Locale) century() frontmatter.Setter {
	t := new(translation)
	var fields []frontmatter.Field
	for c, name := range categoryNames {
		fields = append(fields, frontmatter.Field{Key: name, Required: category(c) == other, Set: pattern(&t[c], []string{"number"})})
	}
	before := l.dates.Century
	l.dates.Century = func(n int) string {
		if t[other] == "" {
			return before(n)
		}
		return strings.ReplaceAll(t.of(plural.Ordinal, l.tag, n), "{number}", l.Number(n))
	}
	return frontmatter.Short(fields)
}
