package names

import (
	"slices"
	"strings"

	"dossier/internal/extract"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
)

// royal reports whether the title of a king or pope is before chunk i.
func (f *finder) royal(i int) bool {
	k := f.chunks[i].first - 1
	return k >= 0 && f.in(words.RoyalTitles, k) && f.capitalised(k) && f.fold(k) != "chief"
}

// crown reports whether chunk i is that of somebody who reigns: "King Okoye", and not "Nana
// Okoye".
func (f *finder) crown(i int) bool { return f.royal(i) && f.in(words.Crowns, f.chunks[i].first-1) }

// saint reports whether the title of a saint is before chunk i.
func (f *finder) saint(i int) bool {
	k := f.chunks[i].first - 1
	return k >= 0 && f.in(words.Saints, k) && f.capitalised(k)
}

// reigns reports whether p has a number or the title of a king or pope.
func (f *finder) reigns(p *person) bool {
	if numeral(p.suffix) {
		return true
	}
	return slices.ContainsFunc(p.mentions, f.royal)
}

// governs reports whether p has an office that no king has: "Minister".
func (f *finder) governs(p *person) bool {
	return slices.ContainsFunc(p.mentions, func(m int) bool {
		c := &f.chunks[m]
		return f.title(m) != "" && !f.royal(m) && f.class(c.first-1)&lexicon.Title != 0
	})
}

// entitled reports whether p had the title in front of chunk i in an earlier
// mention. A form of address is not a title.
func (f *finder) entitled(p *person, i int) bool {
	title := f.title(i)
	if title == "" {
		return false
	}
	for _, m := range p.mentions {
		if m < i && strings.EqualFold(f.title(m), title) {
			return true
		}
	}
	return false
}

// title returns the role right in front of the name of chunk i, and "" if there
// is none.
func (f *finder) title(i int) string {
	c := &f.chunks[i]
	if c.Role.Empty() || c.Role.End > c.Span.Start || c.title != extract.UnknownGender {
		return ""
	}
	return c.Role.Text(f.t.Source)
}
