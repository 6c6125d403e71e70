package diff

import (
	"slices"
	"strconv"

	"dossier/internal/dossier"
	"dossier/internal/text/slug"
)

// Changes is what differs between an earlier edition and the one that is published.
type Changes struct {
	Since string // the date of the earlier edition (EDTF); "" if it has none
	Lines []Line // those that the page of changes lists, in the order of [Compare]
	Rest  int    // number of the others
}

// Line is a change in words.
type Line struct {
	Kind  string // as in [Change]
	What  string // likewise
	Label string // what kind of change it is: one of [Labels]
	Title string
	Page  string // of what changed; "" if it is not there any more
	Old   string
	New   string
	Words bool // Old and New are words of the model, such as a status
	Count int  // of mentions that moved
	ID    string
}

// labels are the words for the changes, by what changed, and for those of a field by
// its name. A change without a label is only counted.
var labels = map[string]string{
	New: "new", Removed: "no longer there", Text: "text changed", Passage: "passage changed", Status: "status", Retracted: "status",
	Verdict: "verdict", Merged: "merged", Split: "split", Renamed: "renamed", Moved: "mentions of somebody else",
}

var fieldLabels = map[string]string{
	"proposition": "wording", "source": "source", "stance": "stance", "date": "date", "name": "name", "role": "role", "outlook": "outlook",
	"title": "title", "publisher": "publisher", "url": "address", "reliability": "grade",
}

// Labels returns all labels of changes, in order.
func Labels() []string {
	var out []string
	for _, m := range []map[string]string{labels, fieldLabels} {
		for _, l := range m {
			out = append(out, l)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Since returns what differs in the dossier d, whose edition is new, from an earlier
// edition. Names, statements and events that are new or gone are only counted, since
// they change with the articles.
func Since(old, new *Edition, d *dossier.Dossier) *Changes {
	out := &Changes{Since: old.date}
	names := map[string]string{}
	for _, e := range slices.Concat(d.People, d.Organizations, d.Places) {
		names[e.Kind.String()+":"+e.Slug] = e.Name
	}
	for _, c := range Compare(old, new) {
		if l, ok := shown(c, new, names); ok {
			out.Lines = append(out.Lines, l)
		} else {
			out.Rest++
		}
	}
	return out
}

func shown(c Change, new *Edition, names map[string]string) (Line, bool) {
	l := Line{Kind: c.Kind, What: c.What, Label: labels[c.What], Title: c.Title, Page: c.Page, Old: c.Old, New: c.New}
	l.ID = slug.Of(c.Kind+"-"+c.What+"-"+c.Field, 40) + "-" + slug.Of(c.ID, 80)
	switch c.What {
	case New, Removed:
		if c.Kind != "claim" && c.Kind != "article" {
			return l, false
		}
		l.Old, l.New = "", ""
		if c.What == Removed {
			l.Page = ""
		} else if c.Kind == "claim" {
			l.New, l.Words = c.New, true
		}
	case Status, Retracted, Verdict:
		l.Words = true
	case Text:
		l.Old, l.New = "", ""
	case Merged, Renamed:
		if c.Kind == "claim" {
			if c.What == Renamed {
				return l, false // the same claim at another address
			}
			l.Title, l.Old, l.New = new.claims[c.New].Proposition, c.Title, new.claims[c.New].Proposition
			break
		}
		l.Old, l.New = c.Title, names[c.Kind+":"+c.New]
		if c.What == Renamed && l.Old == l.New {
			return l, false // the same name at another address
		}
		l.Title = l.New
	case Split:
		l.Old, l.New = names[c.Kind+":"+c.Old], c.Title
	case Moved:
		l.ID += "-" + slug.Of(c.New, 80)
		l.Count, _ = strconv.Atoi(c.Title) // it is a number
		l.Old, l.New = names[c.Old], names[c.New]
		l.Title = l.New
	case Changed:
		l.Label = fieldLabels[c.Field]
		l.Words = c.Field == "stance" || c.Field == "outlook"
	}
	return l, l.Label != "" && l.Title != ""
}
