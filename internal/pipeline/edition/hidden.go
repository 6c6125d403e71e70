package edition

import (
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/site/leak"
	"dossier/internal/source/edition"
	"dossier/internal/text/namekey"
	"dossier/internal/text/personname"
	"dossier/internal/text/slug"
	"dossier/internal/text/whitespace"
)

// What is in place of names and passages. Struck names have no letters, so nothing
// takes them for a name. In addresses and names of files letters are needed.
const (
	struck     = "█████"
	struckSlug = "name-withheld"
	omitted    = "[…]"
)

// hidden is a name that an edition hides.
type hidden struct {
	edition.Name
	entity *dossier.Entity
	as     string // what is in its place in a text
	slug   string // in an address
	forms  []form
}

// form is a way to write a name.
type form struct {
	words string
	// common is set if all its words are common words, so that it is a name only with
	// capital letters.
	common bool
	// alone is set for one word that was not given by the editor: what it means depends on
	// where it is.
	alone bool
	given bool // by the editor, as a form that gives the name away
}

func newHidden(n edition.Name, e *dossier.Entity, in *Input) *hidden {
	h := &hidden{Name: n, entity: e, as: n.As, slug: struckSlug}
	if n.As == "" {
		h.as = struck
	} else {
		h.slug = slug.Of(n.As, 80)
	}
	seen := map[string]bool{}
	add := func(words string, given bool) {
		words = whitespace.Collapse(words)
		key := namekey.Of(words)
		if key == "" || seen[key] {
			return
		}
		seen[key] = true
		parts := namekey.Words(key)
		h.forms = append(h.forms, form{words: words, given: given, alone: !given && len(parts) == 1,
			common: !given && !slices.ContainsFunc(parts, func(w string) bool { return !in.Common(w) })})
	}
	for _, words := range n.Also {
		add(words, true)
	}
	var names []string
	for _, name := range namesOf(e) {
		add(name, false)
		names = append(names, name)
	}
	if e.Kind == dossier.Person {
		for _, name := range names {
			for _, words := range personForms(withoutTitles(name, e, in), in.Words.Courtesies) {
				add(words, false)
			}
		}
	}
	for _, s := range slugsOf(e) {
		add(folders[e.Kind]+"/"+s, false)
		if strings.Contains(s, "-") {
			add(s, false)
		}
	}
	return h
}

// withoutTitles returns a name of a person without what is no name in it: titles and common
// words before the words of the person's own name, as in "Chairman Okoye", and common words
// in small letters, as in "Okoye the Elder".
func withoutTitles(name string, e *dossier.Entity, in *Input) string {
	own := map[string]bool{}
	for _, full := range []string{e.Name, recordName(e)} {
		for _, w := range namekey.Words(namekey.Of(full)) {
			own[w] = true
		}
	}
	words := strings.Fields(name)
	first := slices.IndexFunc(words, func(w string) bool { return own[namekey.Of(w)] })
	if first < 0 {
		return name
	}
	var out []string
	titled := first > 0 && in.Title(namekey.Of(words[first-1]))
	for i, w := range words {
		key := namekey.Of(w)
		title := titled && i < first && (in.Title(key) || in.Common(key))
		small := w == strings.ToLower(w) && in.Common(key)
		if own[key] || !title && !small {
			out = append(out, w)
		}
	}
	return strings.Join(out, " ")
}

// recordName returns the name in the record of an entity, "" if it has no record.
func recordName(e *dossier.Entity) string {
	if e.Record == nil {
		return ""
	}
	return e.Record.Name
}

// namesOf returns the names of an entity: that of its page, those of its record, and
// all by which articles mention it.
func namesOf(e *dossier.Entity) []string {
	out := []string{e.Name}
	if e.Record != nil {
		out = append(append(out, e.Record.Name), e.Record.Aliases...)
	}
	for _, f := range e.Forms {
		out = append(out, f.Text)
	}
	seen := map[string]bool{}
	for _, m := range e.Mentions {
		if words := m.Quote(); !seen[words] {
			seen[words] = true
			out = append(out, words)
		}
	}
	return out
}

// slugsOf returns the names of the pages of an entity, and of its record.
func slugsOf(e *dossier.Entity) []string {
	out := append([]string{e.Slug}, e.Former...)
	if e.Record != nil {
		out = append(out, strings.TrimSuffix(path.Base(e.Record.Path), path.Ext(e.Record.Path)))
	}
	return out
}

// personForms returns the forms of the name of a person that follow from one of them:
// each word alone, the surname first, with initials, without middle names, and after a
// form of address. Whether the surname comes first or last is not asked: both are
// searched for.
func personForms(name string, courtesies map[string]bool) []string {
	words := strings.Fields(personname.Parse(name, nil).Bare())
	words = slices.DeleteFunc(words, func(w string) bool { return courtesies[w] })
	var out []string
	for _, w := range words {
		if utf8.RuneCountInString(w) > 1 {
			out = append(out, w)
		}
	}
	if len(words) < 2 {
		return out
	}
	first, last := words[0], words[len(words)-1]
	initial := func(w string) string {
		r, _ := utf8.DecodeRuneInString(w)
		return string(r)
	}
	initials := func(words []string) (all string) {
		for _, w := range words {
			all += initial(w) + " "
		}
		return all
	}
	given, rest := words[:len(words)-1], words[1:]
	out = append(out,
		strings.Join(words, " "), first+" "+last, last+" "+first, last+" "+strings.Join(given, " "), strings.Join(rest, " ")+" "+first,
		initial(first)+" "+last, initials(given)+last, last+" "+initial(first), last+" "+initials(given),
		first+" "+initials(rest), initials(rest)+first)
	if len(words) > 2 {
		out = append(out, first+" "+strings.Join(words[1:len(words)-1], " "), strings.Join(rest, " "))
	}
	for c := range courtesies {
		out = append(out, c+" "+last, c+" "+first)
	}
	slices.Sort(out)
	return out
}

// sure returns the forms that mean the name wherever they are: all but common words that
// stand alone.
func (h *hidden) sure() (out []form) {
	for _, f := range h.forms {
		if leak.Searchable(f.words) && !(f.common && f.alone) {
			out = append(out, f)
		}
	}
	return out
}

// secret returns what to search for to find a form.
func (h *hidden) secret(f form) leak.Secret {
	key, ref := h.Ref()
	return leak.Secret{Words: f.words, What: "the name of the " + key + " " + ref, Capital: f.common}
}

// folders are the folders of the records and pages of each kind of entity.
var folders = [...]string{dossier.Person: "people", dossier.Organization: "organizations", dossier.Place: "places"}
