package document

import (
	"slices"
	"strings"
	"sync"

	"dossier/internal/diag"
	"dossier/internal/source/frontmatter"
	"dossier/internal/text/edtf"
)

// foreign holds what the keys of other tools say about an article: those of the
// Web Clipper of Obsidian, of Hugo and of Jekyll.
type foreign struct {
	url, language, authors string
	date, retrieved        edtf.Date
	draft                  bool
}

// unused are keys of other tools that say nothing about an article.
var unused = strings.Fields(`tags tag categories category keywords description summary excerpt subtitle aliases alias slug layout type kind
	permalink weight toc series section taxonomies params menu menus outputs resources cascade markup sitemap headless linkTitle
	cssclass cssclasses publish comments comment share math mermaid pin featured image images cover thumbnail banner header
	lastmod last_modified_at lastModified updated modified expiryDate expires site domain favicon words word_count reading_time
	id uid uuid created_by template render in_search_index insert_anchor_links extra`)

// unusedFields returns the fields of the keys that say nothing. They are the same for
// all articles.
var unusedFields = sync.OnceValue(func() []frontmatter.Field {
	out := make([]frontmatter.Field, len(unused))
	for i, key := range unused {
		out[i] = frontmatter.Field{Key: key, Doc: "key of another tool; not used", Set: frontmatter.Foreign(nil), Foreign: true}
	}
	return out
})

// addTo returns the fields with the keys of other tools.
func (x *foreign) addTo(fields []frontmatter.Field) []frontmatter.Field {
	date := func(to *edtf.Date) func(string) bool {
		return func(text string) bool {
			d, err := frontmatter.ParseDate(text)
			if err == nil && to.IsZero() {
				*to = d
			}
			return err == nil
		}
	}
	own := []frontmatter.Field{
		{Key: "source", Doc: "key of another tool: the address, by the Web Clipper of Obsidian; use url", Set: frontmatter.Foreign(func(text string) bool {
			if !strings.HasPrefix(text, "http://") && !strings.HasPrefix(text, "https://") || strings.ContainsAny(text, " \t\n\"<>") {
				return false
			}
			x.url = text
			return true
		})},
		{Key: "published", Doc: "key of another tool: the date of publication, by the Web Clipper of Obsidian (use date), or false for a draft, in Jekyll", Set: frontmatter.Foreign(func(text string) bool {
			switch strings.ToLower(text) {
			case "false", "no":
				x.draft = true
				return true
			case "true", "yes":
				return true
			}
			return date(&x.date)(text)
		})},
		{Key: "publishDate", Doc: "key of another tool: the date of publication, in Hugo; use date", Set: frontmatter.Foreign(date(&x.date))},
		{Key: "created", Doc: "key of another tool: the date of the copy, by the Web Clipper of Obsidian; use retrieved", Set: frontmatter.Foreign(date(&x.retrieved))},
		{Key: "lang", Doc: "key of another tool: the language, in Jekyll; use language", Set: frontmatter.Language(&x.language)},
		{Key: "authors", Doc: "key of another tool: the authors, in Hugo; use author", Set: frontmatter.Names(&x.authors)},
		{Key: "draft", Doc: "key of another tool: whether the article is a draft, in Hugo; drafts are left out", Set: frontmatter.Bool(&x.draft)},
	}
	for i := range own {
		own[i].Foreign = true
	}
	return slices.Concat(fields, own, unusedFields())
}

// adopt takes over what other tools say where the article's own keys say
// nothing.
func (a *Article) adopt(x *foreign, keys frontmatter.Keys) {
	use := func(own, theirs string) bool {
		if keys.Has(own) || !keys.Has(theirs) {
			return false
		}
		keys[own] = keys[theirs]
		return true
	}
	if use("url", "source") {
		a.URL = x.url
	}
	if !x.date.IsZero() && (use("date", "published") || use("date", "publishDate")) {
		a.Date = x.date
	}
	if use("retrieved", "created") {
		a.Retrieved = x.retrieved
	}
	if use("language", "lang") {
		a.Language = x.language
	}
	if use("author", "authors") {
		a.Author = x.authors
	}
}

func draft(p string) diag.Diagnostic {
	return diag.File(p, diag.Info, "draft", "the article is a draft and is left out").
		WithHint(`to publish it, remove "draft: true" or "published: false"`)
}
