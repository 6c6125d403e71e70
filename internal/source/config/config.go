// Package config reads dossier.yaml, the settings of a dossier. The file is
// optional, and so is every key:
//
//	title: Grain ships off Odesa      title of the dossier
//	subtitle: Who saw what            line below the title
//	base_url: https://example.org/x/  address at which the site is published
//	language: en                      language of the pages (BCP 47)
//	timezone: Asia/Seoul              time zone in which times of day that have a
//	                                  zone are shown as well (tz database)
//	edition: 2023-09-13               date of the edition
//	extract: on                       whether articles are searched for people and
//	                                  so on: on; review, which publishes nothing
//	                                  before an editor has accepted it; off
//	topics: on                        whether the machine proposes topics: on, off
//	order: weight                     how lists are ordered: weight, date
//	exports: [gexf, csl]              formats in which data/ offers the dossier
//	strip: metadata                   what is removed from pictures
//	host: netlify                     where the site is published; its limits are
//	                                  checked
//	check:                            severity of each rule of the linter, by name:
//	  single-origin: off              error, warning, info, off
//	confidence:                       least confidence, from 0 to 1, of findings
//	  people: 0                       that are published before an editor has
//	  organizations: 0                accepted them; the others wait for an editor
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

// Config is the settings of a dossier.
type Config struct {
	Title, Subtitle string
	BaseURL         string // with a slash at its end; "" if not given
	Language        string
	Timezone        string // "" if not given
	Edition         edtf.Date
	Extract         Extract
	Strip           Strip
	Topics          Topics // "" if not given: on
	Order           Order  // "" if not given: by weight
	Host            Host   // "" if not given: no limits are checked
	Exports         []Export
	Check           rules.Settings
	Confidence      Confidence
}

// Confidence is the least confidence, from 0 to 1, of findings that are published
// without an editor's decision.
type Confidence struct {
	People, Organizations, Places, Dates, Statements float64
	Worth                                            float64 // of statements
	Events                                           float64 // of their lines
}

// Extract says whether articles are searched, and what happens to the findings.
type Extract string

// The values of Extract.
const (
	On     Extract = "on"     // findings are published and marked as found by machine
	Review Extract = "review" // findings wait for an editor
	Off    Extract = "off"    // articles are not searched
)

// Topics says whether topics are proposed.
type Topics string

// The values of Topics.
const (
	TopicsOn  Topics = "on"  // those of editors, and others that the machine proposes
	TopicsOff Topics = "off" // those of editors only
)

// Order says how lists are ordered.
type Order string

// The values of Order.
const (
	ByWeight Order = "weight" // what matters most first
	ByDate   Order = "date"
)

// Strip says what is removed from media when they are published.
type Strip string

// Metadata is what cameras and programs write into pictures.
const Metadata Strip = "metadata"

// Host says where the site is published.
type Host string

// The values of Host. Package check has the limits of each.
const (
	GitHubPages     Host = "github-pages"
	CloudflarePages Host = "cloudflare-pages"
	GitLabPages     Host = "gitlab-pages"
	Netlify         Host = "netlify"
	InternetArchive Host = "internet-archive"
)

// Export is a format that another program reads. Package export writes it.
type Export string

// The values of Export.
const (
	Briefing       Export = "briefing"
	CSL            Export = "csl"
	Calendar       Export = "calendar"
	TimelineJS     Export = "timelinejs"
	GEXF           Export = "gexf"
	FollowTheMoney Export = "followthemoney"
	WebAnnotations Export = "annotations"
)

// Exports returns all values of Export.
func Exports() []Export {
	return []Export{Briefing, CSL, Calendar, TimelineJS, GEXF, FollowTheMoney, WebAnnotations}
}

// Hosts returns all values of Host.
func Hosts() []Host {
	return []Host{GitHubPages, CloudflarePages, GitLabPages, Netlify, InternetArchive}
}

// Statements with less than leastStatements or leastWorth are kept off the
// pages. On judged statements of stories that the judgements were not trained
// on, of those with more 86% are read right, and 64% are worth a line besides;
// of all, 74% and 39%. A false statement does more harm than a missing one, and
// the review has the rest.
const (
	leastStatements = 0.6
	leastWorth      = 0.5
)

// Events with less than leastEvents are kept off the pages. Of judged lines of dossiers
// that the judgement was not trained on, 78% of those with more are right in all, and
// they are 56% of the right ones. Of those of clean articles, 94% are right, and they are 72%.
const leastEvents = 0.6

// People, organizations and places with less than leastName are kept off the pages:
// names for which so little speaks that most of them are songs, products or other
// things. On 15 stories, about one in five of them was right.
const leastName = 0.4

// Default returns the Config of a dossier without dossier.yaml. Dates are published
// whatever their confidence. Of uncertain dates only the day may be wrong, and the
// page shows that.
func Default() Config {
	return Config{Language: "en", Extract: On, Check: rules.DefaultSettings(), Confidence: Confidence{People: leastName, Organizations: leastName, Places: leastName, Statements: leastStatements, Worth: leastWorth, Events: leastEvents}}
}

// Parse reads dossier.yaml. If there are problems, the Config holds what could be
// read.
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

// fields returns the keys that dossier.yaml may have.
func (c *Config) fields() []frontmatter.Field {
	return []frontmatter.Field{
		{Key: "title", Doc: "title of the dossier", Set: frontmatter.String(&c.Title)},
		{Key: "subtitle", Doc: "subtitle, shown below the title", Set: frontmatter.String(&c.Subtitle)},
		{Key: "base_url", Doc: "address at which the site is published", Set: frontmatter.URL(&c.BaseURL)},
		{Key: "language", Doc: "language of the pages (BCP 47)", Set: frontmatter.Language(&c.Language)},
		{Key: "timezone", Doc: "time zone in which times of day with a zone are also shown (IANA)", Set: timezone(&c.Timezone)},
		{Key: "edition", Doc: "date shown as the date of the dossier (EDTF)", Set: frontmatter.Date(&c.Edition)},
		{Key: "extract", Doc: "whether to extract people, dates and statements from articles: on, review (publish only what an editor has accepted) or off", Set: frontmatter.Enum(&c.Extract, On, Review, Off)},
		{Key: "topics", Doc: "whether the machine proposes topics: on or off", Set: frontmatter.Enum(&c.Topics, TopicsOn, TopicsOff)},
		{Key: "order", Doc: "how lists are ordered: weight (what matters most first) or date", Set: frontmatter.Enum(&c.Order, ByWeight, ByDate)},
		{Key: "strip", Doc: "what to remove from published pictures: metadata (the place, the author and so on)", Set: frontmatter.Enum(&c.Strip, Metadata)},
		{Key: "host", Doc: "where the site is published; dossier check compares the site with the limits of this host", Set: frontmatter.Enum(&c.Host, Hosts()...)},
		{Key: "exports", Doc: "formats in which data/ offers the dossier to other programs", Set: frontmatter.Enums(&c.Exports, Exports()...)},
		{Key: "confidence", Doc: "minimum confidence, from 0 to 1, at which findings are published without a decision", Set: frontmatter.Mapping([]frontmatter.Field{
			{Key: "people", Doc: "minimum for people", Set: frontmatter.Share(&c.Confidence.People)},
			{Key: "organizations", Doc: "minimum for organizations", Set: frontmatter.Share(&c.Confidence.Organizations)},
			{Key: "places", Doc: "minimum for places", Set: frontmatter.Share(&c.Confidence.Places)},
			{Key: "dates", Doc: "minimum for dates and their events", Set: frontmatter.Share(&c.Confidence.Dates)},
			{Key: "events", Doc: "minimum for events, that their line has the right date, can be understood alone and is worth a line", Set: frontmatter.Share(&c.Confidence.Events)},
			{Key: "statements", Doc: "minimum for statements, that they are read right", Set: frontmatter.Share(&c.Confidence.Statements)},
			{Key: "worth", Doc: "minimum for statements, that they can be understood alone and are worth a line", Set: frontmatter.Share(&c.Confidence.Worth)},
		})},
		{Key: "check", Doc: "severity of each rule of dossier check", Set: frontmatter.Mapping(checkFields(&c.Check))},
	}
}

// Schema returns the schema of dossier.yaml.
func Schema() jsonschema.Schema {
	return frontmatter.Schema(new(Config).fields())
}

// timezone returns a setter of the name of a time zone.
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
