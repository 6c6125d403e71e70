package cli

import (
	"strconv"

	"dossier/internal/extract"
	"dossier/internal/site/export/record"
	"dossier/internal/text/slug"
	"dossier/internal/text/span"
)

// extractionOf returns the record of what was found in a file. Offsets count code
// points from the start of the body. Texts come from the prose, which has no markup.
func extractionOf(file, title, date, body, prose string, r *extract.Result) record.Extraction {
	c := &converter{prose: prose, runes: span.NewRuneCounter(body), ids: entityIDs(r.Names.Entities), entities: r.Names.Entities}
	out := record.Extraction{
		Version: record.Version, File: file, Title: title, Date: date,
		Mentions: []record.Mention{}, Times: []record.Time{}, Statements: []record.FoundStatement{},
	}
	for i := range r.Names.Mentions {
		if m := &r.Names.Mentions[i]; m.Entity >= 0 && r.Names.Entities[m.Entity].Loose {
			continue // a name only beside other articles
		}
		out.Mentions = append(out.Mentions, c.mention(&r.Names, &r.Names.Mentions[i]))
	}
	for i := range r.Times {
		t := &r.Times[i]
		out.Times = append(out.Times, record.Time{
			Span: c.span(t.Span), Type: t.Type.String(), Value: t.Value, EDTF: t.Date.String(), Confidence: round(t.Confidence),
		})
	}
	for i := range r.Statements {
		out.Statements = append(out.Statements, c.statement(&r.Statements[i]))
	}
	return out
}

type converter struct {
	prose    string
	runes    *span.RuneCounter
	ids      []string
	entities []extract.Entity
}

func (c *converter) span(s span.Span) record.Span {
	return record.Span{Start: c.runes.At(s.Start), End: c.runes.At(s.End), Text: s.Text(c.prose)}
}

func (c *converter) maybe(s span.Span) *record.Span {
	if s.Empty() {
		return nil
	}
	out := c.span(s)
	return &out
}

func (c *converter) mention(n *extract.Names, m *extract.Mention) record.Mention {
	out := record.Mention{Span: c.span(m.Span), Kind: m.Kind.String(), Role: c.maybe(m.Role), Credit: m.Credit, Confidence: round(m.Confidence)}
	if m.Entity >= 0 {
		out.Entity, out.Name = c.ids[m.Entity], n.Entities[m.Entity].Name
		return out
	}
	out.Entity, out.Name = slug.Of(out.Text, idLength)+"?", out.Text
	for _, e := range m.Candidates {
		out.Candidates = append(out.Candidates, c.ids[e])
	}
	return out
}

func (c *converter) source(s *extract.Source) record.FoundSource {
	out := record.FoundSource{Span: c.span(s.Span), Unnamed: s.Unnamed}
	if s.Entity >= 0 && !c.entities[s.Entity].Loose {
		out.Entity = c.ids[s.Entity]
	}
	return out
}

func (c *converter) statement(s *extract.Statement) record.FoundStatement {
	out := record.FoundStatement{
		Wording: record.Wording{Cue: c.maybe(s.Cue), Content: []record.Span{}, Stance: s.Stance.String(), Mode: s.Mode.String()},
		Via:     []record.FoundSource{}, Confidence: round(s.Confidence), Worth: round(s.Worth),
	}
	if s.Source != nil {
		src := c.source(s.Source)
		out.Source = &src
	}
	for _, part := range s.Content {
		out.Content = append(out.Content, c.span(part))
	}
	for i := range s.Via {
		out.Via = append(out.Via, c.source(&s.Via[i]))
	}
	return out
}

// idLength is the maximum length of an entity's ID in bytes.
const idLength = 80

// entityIDs returns a unique ID for each entity of an article.
func entityIDs(entities []extract.Entity) []string {
	out := make([]string, len(entities))
	taken := map[string]bool{}
	for i := range entities {
		id := slug.Of(entities[i].Name, idLength)
		for n, base := 2, id; taken[id]; n++ {
			id = base + "-" + strconv.Itoa(n)
		}
		taken[id] = true
		out[i] = id
	}
	return out
}

// round returns f rounded to three decimals.
func round(f float64) float64 { return float64(int(f*1000+0.5)) / 1000 }
