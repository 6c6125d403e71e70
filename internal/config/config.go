// Package config reads dossier.yaml, in which a dossier says what it is called
// and how it is to be made. The file is optional, and so is every key:
//
//	title: Grain ships off Odesa      what the dossier is called
//	subtitle: Who saw what            a line below the title
//	base_url: https://example.org/x/  where the site will stand
//	language: en                      the language of the pages (BCP 47)
//	timezone: Asia/Seoul              where the days of the dossier begin (IANA)
//	edition: 2023-09-13               the date that the dossier bears
//	extract: on                       whether articles are searched for people and
//	                                  so on: on; review, and nothing is published
//	                                  without an editor's word; off
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
	"dossier/internal/edtf"
	"dossier/internal/frontmatter"
	"dossier/internal/span"
)

// Config is what a dossier says of itself.
type Config struct {
	Title, Subtitle string
	BaseURL         string // "" where not known, else with a slash at its end
	Language        string
	Timezone        string // "" where not given
	Edition         edtf.Date
	Extract         Extract
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
	return Config{Language: "en", Extract: On, Confidence: Confidence{Statements: leastStatements}}
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
	_, problems := frontmatter.Decode(src, span.Span{Start: start, End: len(src.Text)}, []frontmatter.Field{
		{Key: "title", Set: frontmatter.String(&c.Title)},
		{Key: "subtitle", Set: frontmatter.String(&c.Subtitle)},
		{Key: "base_url", Set: frontmatter.URL(&c.BaseURL)},
		{Key: "language", Set: frontmatter.Language(&c.Language)},
		{Key: "timezone", Set: timezone(&c.Timezone)},
		{Key: "edition", Set: frontmatter.Date(&c.Edition)},
		{Key: "extract", Set: frontmatter.Enum(&c.Extract, On, Review, Off)},
		{Key: "confidence", Set: frontmatter.Mapping([]frontmatter.Field{
			{Key: "people", Set: frontmatter.Share(&c.Confidence.People)},
			{Key: "organizations", Set: frontmatter.Share(&c.Confidence.Organizations)},
			{Key: "places", Set: frontmatter.Share(&c.Confidence.Places)},
			{Key: "dates", Set: frontmatter.Share(&c.Confidence.Dates)},
			{Key: "statements", Set: frontmatter.Share(&c.Confidence.Statements)},
		})},
	})
	if c.BaseURL != "" && !strings.HasSuffix(c.BaseURL, "/") {
		c.BaseURL += "/"
	}
	return c, append(unfit, problems...)
}

// timezone takes the name of a time zone.
func timezone(to *string) frontmatter.Setter {
	return frontmatter.Func("bad-timezone", "write a time zone as Asia/Seoul or UTC", func(text string) error {
		if text == "Local" {
			return errors.New("a dossier's time zone cannot be that of the machine")
		}
		if _, err := time.LoadLocation(text); err != nil || text == "" {
			return fmt.Errorf("unknown time zone %q", text)
		}
		*to = text
		return nil
	})
}
