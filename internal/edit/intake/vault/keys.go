package vault

import (
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
	"time"

	"dossier/internal/diag"
	"dossier/internal/edit/intake/meta"
	"dossier/internal/source/document"
	"dossier/internal/source/frontmatter"

	"go.yaml.in/yaml/v4"
)

// keys are the properties of a note, with names in lower case.
type keys map[string]any

// split returns the properties of a note and its body.
func split(text string) (keys, string, error) {
	text = strings.ToValidUTF8(strings.TrimPrefix(text, "\ufeff"), "\ufffd")
	m, body, problems := frontmatter.Split(diag.Source{Text: text})
	if body == m.Start || m.TOML || len(problems) > 0 { // Obsidian takes all of it for the body
		return keys{}, text, nil
	}
	var in map[string]any
	err := yaml.Unmarshal([]byte("\n"+m.Text(text)), &in) // with the first line, lines are those of the note
	if err != nil {
		line, _, _ := strings.Cut(err.Error(), "\n")
		return nil, "", fmt.Errorf("the properties cannot be read: %s", meta.Clean(line))
	}
	out := keys{}
	for k, v := range in {
		out[strings.ToLower(strings.TrimSpace(k))] = v
	}
	return out, text[body:], nil
}

// texts returns the texts of a property, which may be a list.
func (k keys) texts(name string) (out []string) {
	list, ok := k[name].([]any)
	if !ok {
		list = []any{k[name]}
	}
	for _, v := range list {
		var s string
		switch v := v.(type) {
		case string:
			s = v
		case time.Time:
			s = v.Format(time.DateOnly)
		case int, float64:
			s = fmt.Sprint(v)
		}
		if s = meta.Clean(words(s)); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// text returns the first text of the first of the properties that has one.
func (k keys) text(names ...string) string {
	for _, name := range names {
		if all := k.texts(name); len(all) > 0 {
			return all[0]
		}
	}
	return ""
}

// address returns the address of the page that the note holds.
func (k keys) address() string {
	for _, name := range []string{"source", "url", "link"} {
		if a := meta.WebAddress("", k.text(name)); a != "" {
			return a
		}
	}
	return ""
}

// tags returns the tags in lower case, without the sign.
func (k keys) tags() (out []string) {
	for _, name := range []string{"tags", "tag"} {
		for _, t := range k.texts(name) {
			for f := range strings.FieldsFuncSeq(t, func(r rune) bool { return r == ',' || r == ' ' }) {
				out = append(out, strings.ToLower(strings.TrimPrefix(f, "#")))
			}
		}
	}
	return out
}

// clipped reports whether a tag says that the note is a saved page.
func (k keys) clipped(more []string) bool {
	want := []string{"clippings", "clipping", "web-clip", "webclip"}
	for _, t := range more {
		want = append(want, strings.ToLower(strings.TrimPrefix(strings.TrimSpace(t), "#")))
	}
	return slices.ContainsFunc(k.tags(), func(t string) bool { return slices.Contains(want, t) })
}

// kinds are the names of types and tags of notes about somebody or something.
var kinds = map[string]document.Kind{
	"person": document.Person, "people": document.Person, "persons": document.Person, "contact": document.Person, "contacts": document.Person,
	"organization": document.Organization, "organizations": document.Organization, "organisation": document.Organization, "organisations": document.Organization,
	"org": document.Organization, "company": document.Organization, "companies": document.Organization,
	"place": document.Place, "places": document.Place, "location": document.Place, "locations": document.Place,
}

// kind returns what the note is about: the type that it names, or else a tag or the
// beginning of one, as in "person/board".
func (k keys) kind() (document.Kind, bool) {
	for _, t := range append(k.texts("type"), k.tags()...) {
		first, _, _ := strings.Cut(strings.ToLower(t), "/")
		if kind, ok := kinds[first]; ok {
			return kind, true
		}
	}
	return 0, false
}

// title returns the title of a note: the one it gives, or the name of its file.
func (k keys) title(name string) meta.Fact {
	if t := k.text("title"); t != "" {
		return meta.Fact{Value: t, From: "note"}
	}
	return meta.Fact{Value: meta.Clean(strings.TrimSuffix(path.Base(name), path.Ext(name))), From: "name of the note"}
}

func record(k keys, kind document.Kind, name, body string) *Record {
	r := &Record{Kind: kind, Name: k.text("name"), Role: k.text("role", "position", "job"), URL: meta.WebAddress("", k.text("url", "website"))}
	if r.Name == "" {
		r.Name = k.title(name).Value
	}
	for _, a := range append(k.texts("aliases"), k.texts("alias")...) {
		if a != r.Name && !slices.Contains(r.Aliases, a) {
			r.Aliases = append(r.Aliases, a)
		}
	}
	r.Profile, r.Left = reduce(body, false)
	return r
}

var errComment = errors.New("a comment that begins with %% is never closed, so it is not clear what belongs to the text")
