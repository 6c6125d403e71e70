package edition

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"unicode"

	"dossier/internal/diag"
	"dossier/internal/source/frontmatter"
	"dossier/internal/source/jsonschema"
	"dossier/internal/text/whitespace"
)

// fields returns the keys that a file may have.
func (e *Edition) fields(src diag.Source) []frontmatter.Field {
	return []frontmatter.Field{
		{Key: "title", Doc: "title of the edition; if missing, that of the dossier", Set: frontmatter.String(&e.Title)},
		{Key: "subtitle", Doc: "subtitle of the edition; if missing, that of the dossier", Set: frontmatter.String(&e.Subtitle)},
		{Key: "base_url", Doc: "address at which the edition is published; if missing, that of the dossier", Set: frontmatter.URL(&e.BaseURL)},
		{Key: "for", Doc: "who the edition is for; not published", Set: frontmatter.Text(&e.For)},
		{Key: "output", Doc: "folder to write the edition to, relative to the folder of the dossier; if missing, site-NAME", Set: frontmatter.String(&e.Output)},
		{Key: "articles", Doc: "articles that are left out: paths within articles/, with or without extension", Set: frontmatter.Strings(&e.Articles)},
		{Key: "names", Doc: "people, organizations and places whose names are hidden", Set: e.names(src)},
		{Key: "passages", Doc: "passages of articles that are left out", Set: e.passages(src)},
		{Key: "records", Doc: "records and pages that are left out, as claims/NAME", Set: frontmatter.Strings(&e.Records)},
		{Key: "media", Doc: "files or folders in media/ that are left out", Set: frontmatter.Strings(&e.Media)},
		{Key: "leave_out", Doc: "kinds of things that are left out", Set: frontmatter.Enums(&e.LeaveOut, Parts()...)},
		{Key: "addresses", Doc: "whether articles in which something is changed keep the address of the original: remove or keep; remove if missing", Set: frontmatter.Enum(&e.Addresses, Remove, Keep)},
		{Key: "allow", Doc: "words in which a hidden name or passage may stay", Set: e.allow(src)},
	}
}

func (e *Edition) names(src diag.Source) frontmatter.Setter {
	return frontmatter.List(func() ([]frontmatter.Field, func(frontmatter.Entry)) {
		n := &Name{}
		return []frontmatter.Field{
				{Key: "person", Doc: "person: the name of a record in people/, or a name", Set: frontmatter.String(&n.Person)},
				{Key: "organization", Doc: "organization: the name of a record in organizations/, or a name", Set: frontmatter.String(&n.Organization)},
				{Key: "place", Doc: "place: the name of a record in places/, or a name", Set: frontmatter.String(&n.Place)},
				{Key: "as", Doc: "pseudonym; if missing, the name is struck out", Set: pseudonym(&n.As)},
				{Key: "also", Doc: "more words that give it away", Set: frontmatter.Strings(&n.Also)},
			}, func(entry frontmatter.Entry) {
				n.Location = diag.Location{Source: src, Span: entry.Span, Keys: entry.Keys}
				e.Names = append(e.Names, *n)
			}
	})
}

func (e *Edition) passages(src diag.Source) frontmatter.Setter {
	return frontmatter.List(func() ([]frontmatter.Field, func(frontmatter.Entry)) {
		p := &Passage{}
		return []frontmatter.Field{
				{Key: "article", Doc: "path of the article within articles/, with or without its extension", Required: true, Set: frontmatter.String(&p.Article)},
				{Key: "quote", Doc: "words of the passage, exactly as in the article", Required: true, Verbatim: true, Set: frontmatter.Text(&p.Selector.Quote)},
				{Key: "prefix", Doc: "words directly before the quote, if the quote occurs more than once", Verbatim: true, Set: frontmatter.Text(&p.Selector.Prefix)},
				{Key: "suffix", Doc: "words directly after the quote, if the quote occurs more than once", Verbatim: true, Set: frontmatter.Text(&p.Selector.Suffix)},
			}, func(entry frontmatter.Entry) {
				p.Location = diag.Location{Source: src, Span: entry.Span, Keys: entry.Keys}
				e.Passages = append(e.Passages, *p)
			}
	})
}

func (e *Edition) allow(src diag.Source) frontmatter.Setter {
	return frontmatter.List(func() ([]frontmatter.Field, func(frontmatter.Entry)) {
		a := &Allow{}
		return []frontmatter.Field{
				{Key: "words", Doc: "words in which a hidden name is no leak", Required: true, Set: frontmatter.String(&a.Words)},
				{Key: "reason", Doc: "reason, which the build prints", Required: true, Set: frontmatter.String(&a.Reason)},
			}, func(entry frontmatter.Entry) {
				a.Location = diag.Location{Source: src, Span: entry.Span, Keys: entry.Keys}
				e.Allow = append(e.Allow, *a)
			}
	})
}

// maxPseudonym is the length of the longest pseudonym, in bytes.
const maxPseudonym = 60

// pseudonym accepts words that mean the same in text, YAML and addresses.
func pseudonym(to *string) frontmatter.Setter {
	return frontmatter.Func("bad-pseudonym", "write letters, digits, spaces and hyphens, with a capital letter first: Source A", func(text string) error {
		text = whitespace.Collapse(text)
		r := []rune(text)
		switch {
		case len(r) == 0 || !unicode.IsUpper(r[0]) && !unicode.Is(unicode.Lo, r[0]):
			return errors.New("a pseudonym begins with a capital letter")
		case len(text) > maxPseudonym:
			return fmt.Errorf("the pseudonym is longer than %d bytes", maxPseudonym)
		case strings.ContainsFunc(text, func(r rune) bool { return r != ' ' && r != '-' && !unicode.IsLetter(r) && !unicode.IsDigit(r) }):
			return fmt.Errorf("%q cannot be a pseudonym", text)
		}
		*to = text
		return nil
	}).Taking(jsonschema.Schema{Types: []string{jsonschema.String}, Pattern: `^\s*[^a-z0-9\s-][^\n"'#:&*!|>%@{}\[\],\x60]*$`})
}

// check reports values that do not go together.
func (e *Edition) check() (problems diag.List) {
	for i := range e.Names {
		n := &e.Names[i]
		given := 0
		for _, ref := range []string{n.Person, n.Organization, n.Place} {
			if ref != "" {
				given++
			}
		}
		if given != 1 {
			problems.Add(n.Location.Error("", "bad-edition", `an entry of "names" is about one person, organization or place`).
				WithHint(`write "person: NAME", and start another entry with a hyphen for the next`))
		}
		for _, other := range e.Names[:i] {
			if n.As != "" && strings.EqualFold(n.As, other.As) {
				problems.Add(n.Location.Error("as", "bad-edition", fmt.Sprintf("two names have the pseudonym %q, and would become one", n.As)).
					WithHint("write another pseudonym"))
			}
		}
	}
	if e.Output != "" && !fs.ValidPath(strings.TrimPrefix(e.Output, "../")) || strings.Contains(e.Output, `\`) {
		problems.Add(e.Location.Error("output", "bad-edition", fmt.Sprintf("%q is not a folder beside the content folder", e.Output)).
			WithHint("write a path with slashes, such as public, or ../public for a folder beside that of the dossier"))
	}
	for _, m := range e.Media {
		if m != "media" && !strings.HasPrefix(m, "media/") {
			problems.Add(e.Location.Error("media", "bad-edition", fmt.Sprintf("%q is not in media/", m)).WithHint("write media/NAME"))
		}
	}
	return problems
}
