package goldset

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/resolve"
	"dossier/internal/source/document"
	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

// rendering writes a result in the format of the passages.
type rendering struct {
	body string
	r    *extract.Result
	doc  *document.Article
}

// lines returns all findings of one kind.
func (x rendering) lines(sort string) []string {
	switch sort {
	case "people":
		return x.people()
	case "times":
		return x.times()
	case "events":
		return x.events()
	}
	return x.statements()
}

func (x rendering) text(s span.Span) string { return whitespace.Collapse(s.Text(x.body)) }

// bare returns the text of s without the punctuation around it.
func (x rendering) bare(s span.Span) string { return strings.Trim(x.text(s), ` "“”'‘’.,;:`) }

func (x rendering) people() []string {
	var order []int
	roles, forms, credit := map[int][]string{}, map[int][]string{}, map[int]bool{}
	for _, m := range x.r.Names.Mentions {
		if m.Kind != dossier.Person {
			continue
		}
		if !slices.Contains(order, m.Entity) {
			order = append(order, m.Entity)
		}
		forms[m.Entity] = append(forms[m.Entity], x.text(m.Span))
		if role := x.text(m.Role); role != "" && !slices.Contains(roles[m.Entity], role) {
			roles[m.Entity] = append(roles[m.Entity], role)
		}
		credit[m.Entity] = credit[m.Entity] || m.Credit
	}
	var out []string
	for _, e := range order {
		line := "?"
		if e >= 0 {
			line = x.r.Names.Entities[e].Name
		}
		if credit[e] {
			line += " [credit]"
		}
		if len(roles[e]) > 0 {
			line += " (" + strings.Join(roles[e], "; ") + ")"
		}
		out = append(out, line+": "+strings.Join(forms[e], ", "))
	}
	return out
}

func (x rendering) times() []string {
	var out []string
	for _, t := range x.r.Times {
		line := x.text(t.Span) + " = " + t.Value
		if !t.Range.IsZero() {
			line += ", range " + t.Range.String()
		}
		out = append(out, line)
	}
	return out
}

// events returns the events of a dossier with this article only, in order of date.
func (x rendering) events() []string {
	a := &dossier.Article{Slug: "article", Path: x.doc.Path, Title: x.doc.Title, Date: x.doc.Date, Prose: x.doc.Prose, Markup: dossier.MarkupOf(x.doc.Body, x.doc.Prose)}
	d, _ := resolve.Resolve(resolve.Input{Words: words.English(), Articles: []resolve.Article{{Article: a, Found: *x.r}}})
	var out []string
	for _, e := range d.Events {
		line := e.Date.String()
		if e.Outlook != dossier.Happened {
			line += ", " + e.Outlook.String()
		}
		var who []string
		for _, list := range [][]*dossier.Entity{e.People, e.Organizations, e.Places} {
			for _, ent := range list {
				who = append(who, ent.Name)
			}
		}
		out = append(out, strings.TrimSpace(line+" | "+e.Summary+" | "+strings.Join(who, "; ")))
	}
	return out
}

func (x rendering) statements() []string {
	var out []string
	for _, s := range x.r.Statements {
		source := "-"
		if s.Source != nil {
			source = x.source(s.Source)
		}
		var content []string
		for _, c := range s.Content {
			content = append(content, x.bare(c))
		}
		columns := []string{source, x.bare(s.Cue), s.Stance.String(), strings.Join(content, " … ")}
		var via []string
		for i := range s.Via {
			via = append(via, x.source(&s.Via[i]))
		}
		if len(via) > 0 {
			columns = append(columns, strings.Join(via, "; "))
		}
		out = append(out, strings.Join(columns, " | "))
	}
	return out
}

func (x rendering) source(s *extract.Source) string {
	out := x.text(s.Span)
	if s.Entity >= 0 && x.r.Names.Entities[s.Entity].Name != out {
		out += " = " + x.r.Names.Entities[s.Entity].Name
	}
	if s.Unnamed {
		out += " (unnamed)"
	}
	return out
}

// undated returns the durations and sets that have a calendar date. There must
// be none.
func (x rendering) undated() []string {
	var out []string
	for _, t := range x.r.Times {
		if (t.Type == extract.TimexDuration || t.Type == extract.TimexSet) && !t.Date.IsZero() {
			out = append(out, x.text(t.Span))
		}
	}
	return out
}
