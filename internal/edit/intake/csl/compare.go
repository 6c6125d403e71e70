package csl

import (
	"strings"

	"dossier/internal/edit/hypothesis"
	"dossier/internal/edit/intake/meta"
	"dossier/internal/source/document"
	"dossier/internal/text/whitespace"
)

// Difference is a key that differs between an article and an item. Article is "" if
// the article lacks it.
type Difference struct{ Key, Article, Item string }

// Compare returns the keys that an article lacks and an item has, and those in which
// they differ. A date that is only less exact does not differ.
func Compare(a *document.Article, m *meta.Meta) (missing, different []Difference) {
	for _, k := range m.Keys() {
		mine, has := valueOf(a, k.Name)
		d := Difference{k.Name, mine, k.Value}
		switch {
		case k.Value == "", k.Name == "retrieved": // that of the item is of another copy
		case !has:
			d.Article = ""
			missing = append(missing, d)
		case !agree(k.Name, mine, k.Value):
			different = append(different, d)
		}
	}
	return missing, different
}

// valueOf returns the value of a key of an article. It reports false if the article
// does not say it. A title or a date in the text or in the name of the file counts.
func valueOf(a *document.Article, key string) (string, bool) {
	value := map[string]string{
		"title": a.Title, "publisher": a.Publisher, "date": a.Date.String(), "author": a.Author, "url": a.URL, "archived": a.Archived, "language": a.Language,
	}[key]
	if key == "title" && !a.Keys.Has("title") && a.TitleSpan.Empty() {
		return value, false // made of the name of the file
	}
	return value, value != ""
}

func agree(key, a, b string) bool {
	switch key {
	case "date":
		return strings.HasPrefix(a, b) || strings.HasPrefix(b, a)
	case "url", "archived":
		return hypothesis.BareURL(a) == hypothesis.BareURL(b)
	case "language":
		return strings.EqualFold(a, b)
	}
	return whitespace.Collapse(a) == whitespace.Collapse(b)
}
