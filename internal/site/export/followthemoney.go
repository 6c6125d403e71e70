package export

import (
	"bytes"
	"crypto/sha1"
	"encoding/hex"
	"encoding/json"
	"io"
	"slices"
	"strconv"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/locale"
	"dossier/internal/site/permalink"
)

// ftmEntity is an entity of the FollowTheMoney model (followthemoney.tech).
type ftmEntity struct {
	ID         string              `json:"id"`
	Schema     string              `json:"schema"`
	Properties map[string][]string `json:"properties"`
}

// The greatest lengths of values in the model, in characters.
const (
	ftmName    = 384
	ftmText    = 65000
	ftmAddress = 250
	ftmString  = 1024
)

// ftmLengths are the limits of the properties. Others have ftmString.
var ftmLengths = map[string]int{"name": ftmName, "weakAlias": ftmName, "alias": ftmName, "full": ftmString, "location": ftmAddress, "bodyText": ftmText, "notes": ftmText, "summary": ftmText, "sourceUrl": 4096}

// add adds values to a property, each once and without empty ones. A value that is
// too long for the model is cut, and its end is marked.
func (e *ftmEntity) add(property string, values ...string) {
	limit := ftmLengths[property]
	if limit == 0 {
		limit = ftmString
	}
	for _, v := range values {
		if r := []rune(v); len(r) > limit {
			v = string(r[:limit-1]) + "…"
		}
		if v = strings.TrimSpace(v); v != "" && !slices.Contains(e.Properties[property], v) {
			e.Properties[property] = append(e.Properties[property], v)
		}
	}
}

func newFTM(schema string, parts ...string) *ftmEntity {
	return &ftmEntity{ftmID(parts...), schema, map[string][]string{}}
}

// ftmID returns an ID as FollowTheMoney makes them: a SHA-1 of what names the thing.
// The model allows only few characters in IDs.
func ftmID(parts ...string) string {
	sum := sha1.Sum([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:])
}

func ftmEntityID(e *dossier.Entity) string   { return ftmID(e.Kind.String(), e.Slug) }
func ftmArticleID(a *dossier.Article) string { return ftmID("article", a.Slug) }

// ftmSchemas are the schemata of the kinds of entity. The model has none for
// places; an address is what it links them as.
var ftmSchemas = [...]string{dossier.Person: "Person", dossier.Organization: "Organization", dossier.Place: "Address"}

// ftmEntities visits the entities of d, articles before what refers to them.
// That two people occur together is no relation, so no link is made of it.
func ftmEntities(d *dossier.Dossier) func(func(*ftmEntity) bool) {
	return func(yield func(*ftmEntity) bool) {
		for _, a := range d.Articles {
			if !yield(ftmArticle(d, a)) {
				return
			}
		}
		for e := range entitiesOf(d) {
			if !yield(ftmThing(d, e)) {
				return
			}
		}
		entries := permalink.NewEntries(d.Events)
		for _, e := range d.Events {
			if !yield(ftmEvent(d, e, entries)) {
				return
			}
		}
		for _, a := range d.Articles {
			for _, m := range ftmMentions(a) {
				if !yield(m) {
					return
				}
			}
		}
	}
}

func ftmArticle(d *dossier.Dossier, a *dossier.Article) *ftmEntity {
	out := newFTM("Article", "article", a.Slug)
	out.add("title", a.Title)
	out.add("name", orSlug(a.Title, a.Slug))
	out.add("author", a.Author)
	if a.Publisher != nil {
		out.add("publisher", a.Publisher.Name)
	}
	if date, ok := plainDate(a.Date); ok {
		out.add("publishedAt", date)
	}
	if date, ok := plainDate(a.Retrieved); ok {
		out.add("retrievedAt", date)
	}
	out.add("sourceUrl", webAddress(a.URL))
	out.add("sourceUrl", pageAddress(d, permalink.Article(a)))
	for part := range partsOfText(a.Words(wholeOf(a)), ftmText) {
		out.add("bodyText", part)
	}
	return out
}

// partsOfText visits a text in parts of at most n characters, cut at spaces. A text
// without spaces is cut anywhere.
func partsOfText(s string, n int) func(func(string) bool) {
	return func(yield func(string) bool) {
		for s != "" {
			end, space, count := len(s), 0, 0
			for i, r := range s {
				if count == n {
					end = i
					break
				}
				if r == ' ' {
					space = i
				}
				count++
			}
			if end < len(s) && space > 0 {
				end = space
			}
			if !yield(s[:end]) {
				return
			}
			s = strings.TrimPrefix(s[end:], " ")
		}
	}
}

func ftmThing(d *dossier.Dossier, e *dossier.Entity) *ftmEntity {
	out := newFTM(ftmSchemas[e.Kind], e.Kind.String(), e.Slug)
	out.add("name", e.Name)
	if e.Kind == dossier.Place {
		out.add("full", e.Name)
	}
	for _, f := range e.Forms {
		if f.Text != e.Name {
			out.add("weakAlias", f.Text) // as articles use it: "Kim"
		}
	}
	if r := e.Record; r != nil {
		out.add("alias", r.Aliases...)
		out.add("summary", r.Description)
		out.add("sourceUrl", webAddress(r.URL))
		if c := r.Coordinates; c != nil {
			out.add("latitude", strconv.FormatFloat(c.Latitude, 'f', -1, 64))
			out.add("longitude", strconv.FormatFloat(c.Longitude, 'f', -1, 64))
		}
		if e.Kind == dossier.Person {
			out.add("position", r.Role) // what articles call somebody needs its passage, and has no place here
		}
	}
	out.add("sourceUrl", pageAddress(d, permalink.Entity(e)))
	return out
}

func ftmEvent(d *dossier.Dossier, e *dossier.Event, entries *permalink.Entries) *ftmEntity {
	out := newFTM("Event", "event", e.ID)
	out.add("name", e.Summary)
	if len(out.Properties["name"]) == 0 {
		out.add("name", e.ID)
	}
	if date, ok := plainDate(e.Date); ok {
		out.add("date", date)
	} else if from, to, ok := plainSpan(e.Date); ok {
		out.add("startDate", from)
		out.add("endDate", to)
	} else if !e.Date.IsZero() {
		out.add("notes", "Date: "+e.Date.String()+" (EDTF)")
	}
	if e.Outlook != dossier.Happened {
		out.add("notes", "Outlook: "+e.Outlook.String())
	}
	for _, p := range slices.Concat(e.People, e.Organizations) {
		out.add("involved", ftmEntityID(p))
	}
	out.add("location", each(e.Places, func(p *dossier.Entity) string { return p.Name })...)
	for i := range e.Evidence {
		out.add("proof", ftmArticleID(e.Evidence[i].Article))
	}
	out.add("sourceUrl", pageAddress(d, entries.Of(e)))
	return out
}

// ftmMentions returns one mention of each name of an article. A mention that could
// mean several people, and one of a place, is not resolved: the model resolves a
// mention to a person or an organization only.
func ftmMentions(a *dossier.Article) (out []*ftmEntity) {
	seen := map[string]bool{}
	for _, m := range a.Mentions {
		name, entity, schema := m.Quote(), "", ""
		switch {
		case m.Entity != nil:
			entity, schema = ftmEntityID(m.Entity), ftmSchemas[m.Entity.Kind]
		case len(m.Candidates()) > 0:
			schema = ftmSchemas[m.Candidates()[0].Kind]
		default:
			continue
		}
		e := newFTM("Mention", "mention", a.Slug, name, entity)
		if seen[e.ID] || name == "" {
			continue
		}
		seen[e.ID] = true
		e.add("document", ftmArticleID(a))
		e.add("name", name)
		e.add("detectedSchema", schema)
		if m.Entity != nil && m.Entity.Kind != dossier.Place {
			e.add("resolved", entity)
		}
		out = append(out, e)
	}
	return out
}

func writeFTM(w io.Writer, d *dossier.Dossier, _ *locale.Locale) error {
	for e := range ftmEntities(d) {
		if err := writeJSON(w, e, ""); err != nil {
			return err
		}
	}
	return nil
}

// writeJSON writes a value as JSON and ends the line.
func writeJSON(w io.Writer, v any, indent string) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", indent)
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}
