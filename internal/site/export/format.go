package export

import (
	"io"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/site/locale"
	"dossier/internal/source/config"
)

// Format is a form in which another program takes a dossier.
type Format struct {
	Name        config.Export
	FileName    string // of its file in data/
	Description string // a sentence in English; pages translate it
	records     func(*dossier.Dossier) int
	write       func(io.Writer, *dossier.Dossier, *locale.Locale) error
}

// Formats is the table of the formats that are one file, in the order in which
// the site lists them. To add a format, add its row and its name in package
// config.
var Formats = []Format{
	{config.Briefing, "briefing.md", "A briefing in Markdown, for pandoc.", one, writeBriefing},
	{config.CSL, "articles.csl.json", "The articles as CSL JSON, for reference managers.", func(d *dossier.Dossier) int { return len(d.Articles) }, writeCSL},
	{config.Calendar, "events.ics", "The events that are known to the day, for calendars.", countEach(calendarEvents), writeCalendar},
	{config.TimelineJS, "timeline.json", "The dated events, for TimelineJS.", countEach(timelineEvents), writeTimeline},
	{config.GEXF, "network.gexf", "Who appears with whom and when, for programs that draw networks.", entityCount, writeGEXF},
	{config.FollowTheMoney, "followthemoney.jsonl", "People, organizations, places, articles, events and mentions in the FollowTheMoney model.", countSeq(ftmEntities), writeFTM},
	{config.WebAnnotations, "annotations.jsonld", "What was found and noted in the articles, as W3C Web Annotations.", countSeq(webAnnotations), writeWebAnnotations},
}

// FormatOf returns the format of a name.
func FormatOf(name string) (Format, bool) {
	i := slices.IndexFunc(Formats, func(f Format) bool { return string(f.Name) == name })
	if i < 0 {
		return Format{}, false
	}
	return Formats[i], true
}

// Of returns the file of d in the format. Its texts are in the language of in.
func (f Format) Of(d *dossier.Dossier, in *locale.Locale) File {
	return File{Path: folder + f.FileName, Description: f.Description, Records: f.records(d), write: func(w io.Writer) error { return f.write(w, d, in) }}
}

// Published returns the files of the formats that the settings of d list.
func Published(d *dossier.Dossier, in *locale.Locale) (out []File) {
	for _, f := range Formats {
		if slices.Contains(d.Exports, string(f.Name)) {
			out = append(out, f.Of(d, in))
		}
	}
	return out
}

func one(*dossier.Dossier) int { return 1 }

func entityCount(d *dossier.Dossier) int {
	return len(d.People) + len(d.Organizations) + len(d.Places)
}

func countEach(list func(*dossier.Dossier) []*dossier.Event) func(*dossier.Dossier) int {
	return func(d *dossier.Dossier) int { return len(list(d)) }
}

func countSeq[T any](seq func(*dossier.Dossier) func(func(T) bool)) func(*dossier.Dossier) int {
	return func(d *dossier.Dossier) (n int) {
		for range seq(d) {
			n++
		}
		return n
	}
}

// entitiesOf visits the people, organizations and places of d.
func entitiesOf(d *dossier.Dossier) func(func(*dossier.Entity) bool) {
	return func(yield func(*dossier.Entity) bool) {
		for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
			for _, e := range list {
				if !yield(e) {
					return
				}
			}
		}
	}
}
