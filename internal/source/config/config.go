// Package config reads dossier.yaml, in which a dossier says what it is called
// and how it is to be made. The file is optional, and so is every key:
//
//	title: Grain ships off Odesa      what the dossier is called
//	subtitle: Who saw what            a line below the title
//	base_url: https://example.org/x/  where the site will stand
//	language: en                      the language of the pages (BCP 47)
//	timezone: Asia/Seoul              in which times of day told with a zone
//	                                  are shown too (tz database)
//	edition: 2023-09-13               the date that the dossier bears
//	extract: on                       whether articles are searched for people and
//	                                  so on: on; review, and nothing is published
//	                                  without an editor's word; off
//	check:                            how bad it is to break a rule of the linter, by
//	  single-origin: off              its name: error, warning, info, off
//	confidence:                       the least confidence, from 0 to 1, from which
//	  people: 0                       on findings stand on pages before an editor
//	  organizations: 0                has accepted them; what has less waits for one
//	  places: 0
//	  dates: 0
//	  statements: 0.35
package config

import (
	"errors"
	"fmt"
	"strings"
	"time"
	_ "time/tzdata" // the time zones must not depend on the machine

	"dossier/internal/diag"
	"dossier/internal/diag/rules"
	"dossier/internal/source/frontmatter"
	"dossier/internal/source/jsonschema"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

// Config is what a dossier says of itself.
type Config struct {
	Title, Subtitle string
	BaseURL         string // "" where not known, else with a slash at its end
	Language        string
	Timezone        string // "" where not given
	Edition         edtf.Date
	Extract         Extract
	Check           rules.Settings
	Confidence      Confidence
}

// Confidence is the least confidence from which on what is found is published
// without an editor's word, from 0 to 1.
type Confidence struct {
	People, Organizations, Places, Dates, Statements float64
}

// Extract says what becomes of what is found in articles.
type Extract string

// The values of Extract.
const (
	On     Extract = "on"     // it is published, as found by machine
	Review Extract = "review" // it waits for an editor
	Off    Extract = "off"    // nothing is searched for
)

// leastStatements keeps off pages what is wrong twice of three times: statements
// that the text gives no source (31% of them are right) and what looks like
// them. Below 0.5, on the other hand, stand the short denials ("Moscow denies any
// transfers"), which are right more often and which a dossier can least do without.
const leastStatements = 0.35

// Default is the Config of a dossier without dossier.yaml. Names and dates stand
// on pages whatever their confidence: the names with the least are mostly
// names, and of the dates it is the day that may be off, which the page shows.
func Default() Config {
	return Config{Language: "en", Extract: On, Check: rules.DefaultSettings(), Confidence: Confidence{Statements: leastStatements}}
}

// Parse reads dossier.yaml. Where there are problems, the Config holds what
// could be read.
func Parse(path string, data []byte) (Config, diag.List) {
	c := Default()
	src := diag.Source{Path: path, Text: string(data)}
	unfit := frontmatter.CheckText(src)
	if unfit.Errors() > 0 {
		return c, unfit
	}
	start := len(src.Text) - len(strings.TrimPrefix(src.Text, "\ufeff"))
	_, problems := frontmatter.Decode(src, span.Span{Start: start, End: len(src.Text)}, c.fields())
	if c.BaseURL != "" && !strings.HasSuffix(c.BaseURL, "/") {
		c.BaseURL += "/"
	}
	return c, append(unfit, problems...)
}

// fields are the keys that dossier.yaml may have.
func (c *Config) fields() []frontmatter.Field {
	return []frontmatter.Field{
		{Key: "title", Doc: "title of the dossier", Set: frontmatter.String(&c.Title)},
		{Key: "subtitle", Doc: "subtitle, shown below the title", Set: frontmatter.String(&c.Subtitle)},
		{Key: "base_url", Doc: "address at which the site is published", Set: frontmatter.URL(&c.BaseURL)},
		{Key: "language", Doc: "language of the pages (BCP 47)", Set: frontmatter.Language(&c.Language)},
		{Key: "timezone", Doc: "time zone in which times of day with a zone are also shown (IANA)", Set: timezone(&c.Timezone)},
		{Key: "edition", Doc: "date shown as the date of the dossier (EDTF)", Set: frontmatter.Date(&c.Edition)},
		{Key: "extract", Doc: "whether to extract people, dates and statements from articles: on, review (publish only what an editor has accepted) or off", Set: frontmatter.Enum(&c.Extract, On, Review, Off)},
		{Key: "confidence", Doc: "minimum confidence, from 0 to 1, at which findings are published without a decision", Set: frontmatter.Mapping([]frontmatter.Field{
			{Key: "people", Doc: "minimum for people", Set: frontmatter.Share(&c.Confidence.People)},
			{Key: "organizations", Doc: "minimum for organizations", Set: frontmatter.Share(&c.Confidence.Organizations)},
			{Key: "places", Doc: "minimum for places", Set: frontmatter.Share(&c.Confidence.Places)},
			{Key: "dates", Doc: "minimum for dates and their events", Set: frontmatter.Share(&c.Confidence.Dates)},
			{Key: "statements", Doc: "minimum for statements", Set: frontmatter.Share(&c.Confidence.Statements)},
		})},
		{Key: "check", Doc: "severity of each rule of dossier check", Set: frontmatter.Mapping(checkFields(&c.Check))},
	}
}

// Schema says what dossier.yaml may hold.
func Schema() jsonschema.Schema {
	return frontmatter.Schema(new(Config).fields())
}

// timezone takes the name of a time zone.
func timezone(to *string) frontmatter.Setter {
	return frontmatter.Func("bad-timezone", "write a time zone as Asia/Seoul or UTC", func(text string) error {
		if text == "Local" {
			return errors.New("the time zone cannot be that of the machine")
		}
		if _, err := time.LoadLocation(text); err != nil || text == "" {
			return fmt.Errorf("unknown time zone %q", text)
		}
		*to = text
		return nil
	}).Taking(jsonschema.Schema{Types: []string{jsonschema.String}, Pattern: `^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$`})
}
