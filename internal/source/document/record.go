package document

import (
	"fmt"
	"path"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/source/annotation"
	"dossier/internal/source/frontmatter"
	"dossier/internal/source/jsonschema"
	"dossier/internal/source/markdown"
	"dossier/internal/text/edtf"
)

// Kind is the kind of a record.
type Kind uint8

// The kinds of record.
const (
	Person Kind = iota
	Organization
	Place
	Publisher
	Event
	Claim
	Topic
)

// Kinds returns all kinds of record.
func Kinds() []Kind { return []Kind{Person, Organization, Place, Publisher, Event, Claim, Topic} }

// Folder returns the folder of records of the kind.
func (k Kind) Folder() string {
	return [...]string{"people", "organizations", "places", "publishers", "events", "claims", "topics"}[k]
}

// Record is an editor's record of a person, organization, place, publisher, event,
// claim or topic.
type Record struct {
	Kind    Kind
	Path    string
	Slug    string // from the file's name
	Name    string // of a claim the proposition, of an event a summary in one line, of a topic the title
	URL     string
	Image   string // path within the content folder: media/...
	Profile string // Markdown, with comments blanked; may be empty

	// For people, organizations, places and publishers.
	Aliases     []string
	Not         []string // names that belong to others
	Role        string
	Roles       []Role
	Description string
	Reliability dossier.Grade        // "A" to "F"
	Coordinates *dossier.Coordinates // of a place

	// For events.
	Date                          edtf.Date
	Outlook                       dossier.Outlook
	People, Organizations, Places []string // who took part, and where: slugs of records, or names

	// For claims.
	Contradicts []string // slugs of claims that cannot be true together with it
	Assessments []Assessment

	// For topics.
	Question       string
	About          []string // words and names that draw statements, claims and events
	Claims, Events []string // slugs or ids
	Also           []string // slugs of topics that are this one

	Pin, Mute bool // of events, claims and topics: before or behind others in lists by weight

	Passages   []Passage // evidence of an event, statements of a claim
	BodyOffset int       // of Profile within the file, in bytes
	// Location is the file, with the spans of the values of its front matter.
	Location diag.Location
}

// Role is a role of a record, with its location.
type Role struct {
	dossier.TimedRole
	Location diag.Location
}

// Assessment is an assessment of a claim, with its location.
type Assessment struct {
	dossier.Assessment
	Location diag.Location
}

// ParseRecord parses the record in the file at p, relative to the content folder.
// It returns nil if there are errors.
func ParseRecord(kind Kind, p string, data []byte) (*Record, diag.List) {
	r := &Record{Kind: kind, Path: p, Slug: slugOf(p)}
	f, ok := read(p, data, r.fields(diag.Source{Path: p, Text: string(data)}))
	if !ok || f.problems.Errors() > 0 {
		return nil, f.problems
	}
	r.Location = diag.Location{Source: f.src, Keys: f.keys}
	r.BodyOffset, r.Profile = f.offset, f.ownText()
	if f.problems.Errors() > 0 {
		return nil, f.problems
	}
	for i := range r.Passages {
		f.problems.Add(checkAnnotation(&r.Passages[i].Annotation)...)
	}
	f.checkOwn(markdown.Parse(r.Profile))
	return r, f.problems
}

// fields returns the keys that a record of r's kind may have.
func (r *Record) fields(src diag.Source) []frontmatter.Field {
	common := []frontmatter.Field{
		{Key: "url", Doc: "web address about it", Set: frontmatter.URL(&r.URL)},
		{Key: "image", Doc: "image, as media/NAME", Set: image(&r.Image)},
	}
	switch r.Kind {
	case Event:
		return append(r.eventFields(src), common...)
	case Claim:
		return append(r.claimFields(src), common...)
	case Topic:
		return r.topicFields()
	}
	if r.Kind == Place {
		common = append(common, frontmatter.Field{Key: "coordinates", Doc: "latitude and longitude in decimal degrees, for the map: 43.1155, 131.8855", Set: coordinates(&r.Coordinates)})
	}
	return append([]frontmatter.Field{
		{Key: "name", Doc: "name shown on its page", Set: frontmatter.String(&r.Name), Required: true},
		{Key: "aliases", Doc: "other names of the same person, organization, place or publisher", Set: frontmatter.Strings(&r.Aliases)},
		{Key: "not", Doc: "names that are never merged into it", Set: frontmatter.Strings(&r.Not)},
		{Key: "role", Doc: "role, such as a job title", Set: frontmatter.String(&r.Role)},
		{Key: "roles", Doc: "roles with their times", Set: roles(src, &r.Roles)},
		{Key: "description", Doc: "one or two sentences, shown in lists", Set: frontmatter.Text(&r.Description)},
		{Key: "reliability", Doc: "grade on the Admiralty scale, from A (completely reliable) to F (cannot be judged)", Set: grade(&r.Reliability, reliabilities)},
	}, common...)
}

func (r *Record) eventFields(src diag.Source) []frontmatter.Field {
	return []frontmatter.Field{
		{Key: "summary", Doc: "what happened, in one line", Set: frontmatter.String(&r.Name), Required: true},
		{Key: "date", Doc: "date of the event (EDTF)", Set: frontmatter.Date(&r.Date), Required: true},
		{Key: "outlook", Doc: "whether it happened, is expected, is possible or was cancelled; happened if missing", Set: frontmatter.Enum(&r.Outlook, dossier.Outlooks()...)},
		{Key: "people", Doc: "people who took part: names of records, or names as in the articles", Set: frontmatter.Strings(&r.People)},
		{Key: "organizations", Doc: "organizations that took part", Set: frontmatter.Strings(&r.Organizations)},
		{Key: "places", Doc: "places where it happened", Set: frontmatter.Strings(&r.Places)},
		{Key: "evidence", Doc: "passages of articles that report it", Set: passages(src, &r.Passages, func(m *annotation.Annotation) []frontmatter.Field {
			m.Event = r.Slug
			return nil
		})},
		r.pinField("event"), r.muteField("event"),
	}
}

func (r *Record) claimFields(src diag.Source) []frontmatter.Field {
	return []frontmatter.Field{
		{Key: "proposition", Doc: "the claim in one sentence", Set: frontmatter.String(&r.Name), Required: true},
		{Key: "contradicts", Doc: "names of records of claims that contradict it", Set: frontmatter.Strings(&r.Contradicts)},
		{Key: "assessments", Doc: "your verdicts on the claim, each with a reason and a date", Set: assessments(src, &r.Assessments)},
		{Key: "statements", Doc: "passages of articles that assert, deny or question it", Set: passages(src, &r.Passages, func(m *annotation.Annotation) []frontmatter.Field {
			m.Claim = r.Slug
			return statementFields(m)
		})},
		r.pinField("claim"), r.muteField("claim"),
	}
}

func (r *Record) topicFields() []frontmatter.Field {
	return []frontmatter.Field{
		{Key: "title", Doc: "the topic in a few words", Set: frontmatter.String(&r.Name), Required: true},
		{Key: "question", Doc: "what the topic is about, as a question", Set: frontmatter.String(&r.Question)},
		{Key: "about", Doc: "words and names: statements, claims and events with one of them belong to the topic", Set: frontmatter.Strings(&r.About)},
		{Key: "claims", Doc: "names of claims that belong to the topic", Set: frontmatter.Strings(&r.Claims)},
		{Key: "events", Doc: "names of events that belong to the topic", Set: frontmatter.Strings(&r.Events)},
		{Key: "also", Doc: "names of other topics that are part of this one", Set: frontmatter.Strings(&r.Also)},
		r.pinField("topic"), r.muteField("topic"),
	}
}

func (r *Record) pinField(what string) frontmatter.Field {
	return frontmatter.Field{Key: "pin", Doc: "whether the " + what + " comes before others", Set: frontmatter.Bool(&r.Pin)}
}

func (r *Record) muteField(what string) frontmatter.Field {
	return frontmatter.Field{Key: "mute", Doc: "whether the " + what + " comes behind others and is left out of overviews", Set: frontmatter.Bool(&r.Mute)}
}

// roles returns a setter of a list of roles with their times.
func roles(src diag.Source, to *[]Role) frontmatter.Setter {
	return frontmatter.List(func() ([]frontmatter.Field, func(frontmatter.Entry)) {
		r := Role{}
		return []frontmatter.Field{
				{Key: "role", Doc: "role, such as a job title", Set: frontmatter.String(&r.Role), Required: true},
				{Key: "from", Doc: "first date (EDTF)", Set: frontmatter.Date(&r.From)},
				{Key: "to", Doc: "last date (EDTF)", Set: frontmatter.Date(&r.To)},
			}, func(e frontmatter.Entry) {
				r.Location = placed(src, e.Span, e.Keys)
				*to = append(*to, r)
			}
	})
}

// assessments returns a setter of a list of assessments, the latest last.
func assessments(src diag.Source, to *[]Assessment) frontmatter.Setter {
	return frontmatter.List(func() ([]frontmatter.Field, func(frontmatter.Entry)) {
		a := Assessment{}
		return []frontmatter.Field{
				{Key: "verdict", Doc: "verdict; reopened withdraws the earlier ones", Set: frontmatter.Enum(&a.Verdict, dossier.Verdicts()...), Required: true},
				{Key: "reason", Doc: "reason, in one sentence", Set: frontmatter.String(&a.Reason), Required: true},
				{Key: "date", Doc: "date of the assessment (EDTF)", Set: frontmatter.Date(&a.Date), Required: true},
				{Key: "likelihood", Doc: "likelihood in the terms of ICD 203", Set: frontmatter.Enum(&a.Likelihood, dossier.Likelihoods...)},
				{Key: "confidence", Doc: "confidence in the likelihood", Set: frontmatter.Enum(&a.Confidence, dossier.Confidences...)},
			}, func(e frontmatter.Entry) {
				a.Location = placed(src, e.Span, e.Keys)
				*to = append(*to, a)
			}
	})
}

// image returns a setter of the path of an image in the dossier.
func image(to *string) frontmatter.Setter {
	return frontmatter.Func("bad-image", "put the picture into media/ and write media/NAME", func(text string) error {
		if text != path.Clean(text) || !strings.HasPrefix(text, "media/") || strings.Contains(text, `\`) {
			return fmt.Errorf("%q is not the path of a file in media/", text)
		}
		*to = text
		return nil
	}).Taking(jsonschema.Schema{
		Types: []string{jsonschema.String}, Pattern: `^media(?:/(?:[^./\\][^/\\]*|\.[^./\\][^/\\]*|\.\.[^/\\]+))+$`,
	})
}
