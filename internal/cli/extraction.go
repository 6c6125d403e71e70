package cli

import (
	"strconv"

	"dossier/internal/extract"
	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/statements"
	"dossier/internal/text/slug"
	"dossier/internal/text/span"
)

// extraction is what `dossier extract` prints of one file. Offsets count code
// points from the start of the body, start inclusive, end exclusive.
type extraction struct {
	File     string        `json:"file"`
	Title    string        `json:"title"`
	Date     string        `json:"date"`
	Mentions []mentionJSON `json:"mentions"`
	Times    []timeJSON    `json:"times"`
	Claims   []claimJSON   `json:"claims"`
}

type spanJSON struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

type mentionJSON struct {
	spanJSON
	Kind string `json:"kind"`
	// Entity is an id within the file. One that ends with "?" is a name that
	// can mean any of Candidates.
	Entity     string    `json:"entity"`
	Name       string    `json:"name"`
	Candidates []string  `json:"candidates,omitempty"`
	Role       *spanJSON `json:"role,omitempty"`
	Credit     bool      `json:"credit,omitempty"`
	Confidence float64   `json:"confidence"`
}

type timeJSON struct {
	spanJSON
	Type       string  `json:"type"`
	Value      string  `json:"value"`
	EDTF       string  `json:"edtf"`
	Confidence float64 `json:"confidence"`
}

type sourceJSON struct {
	spanJSON
	Entity  string `json:"entity,omitempty"`
	Unnamed bool   `json:"unnamed,omitempty"`
}

type claimJSON struct {
	Source     *sourceJSON  `json:"source"`
	Cue        *spanJSON    `json:"cue"`
	Content    []spanJSON   `json:"content"`
	Stance     string       `json:"stance"`
	Mode       string       `json:"mode"`
	Via        []sourceJSON `json:"via"`
	Confidence float64      `json:"confidence"`
}

// extractionOf gives a result the form it is printed in. Offsets are those of
// the body, words those of the prose, which has no markup.
func extractionOf(file, title, date, body, prose string, r *extract.Result) extraction {
	c := &converter{prose: prose, runes: span.NewRuneCounter(body), ids: entityIDs(r.Names.Entities)}
	out := extraction{File: file, Title: title, Date: date, Mentions: []mentionJSON{}, Times: []timeJSON{}, Claims: []claimJSON{}}
	for i := range r.Names.Mentions {
		out.Mentions = append(out.Mentions, c.mention(&r.Names, &r.Names.Mentions[i]))
	}
	for i := range r.Times {
		t := &r.Times[i]
		out.Times = append(out.Times, timeJSON{c.span(t.Span), t.Type.String(), t.Value, t.Date.String(), round(t.Confidence)})
	}
	for i := range r.Statements {
		out.Claims = append(out.Claims, c.claim(&r.Statements[i]))
	}
	return out
}

type converter struct {
	prose string
	runes *span.RuneCounter
	ids   []string
}

func (c *converter) span(s span.Span) spanJSON {
	return spanJSON{c.runes.At(s.Start), c.runes.At(s.End), s.Text(c.prose)}
}

func (c *converter) maybe(s span.Span) *spanJSON {
	if s.Empty() {
		return nil
	}
	out := c.span(s)
	return &out
}

func (c *converter) mention(n *names.Result, m *names.Mention) mentionJSON {
	out := mentionJSON{spanJSON: c.span(m.Span), Kind: m.Kind.String(), Role: c.maybe(m.Role), Credit: m.Credit, Confidence: round(m.Confidence)}
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

func (c *converter) source(s *statements.Source) sourceJSON {
	out := sourceJSON{spanJSON: c.span(s.Span), Unnamed: s.Unnamed}
	if s.Entity >= 0 {
		out.Entity = c.ids[s.Entity]
	}
	return out
}

func (c *converter) claim(s *statements.Statement) claimJSON {
	out := claimJSON{Cue: c.maybe(s.Cue), Content: []spanJSON{}, Stance: s.Stance.String(), Mode: s.Mode.String(), Via: []sourceJSON{}, Confidence: round(s.Confidence)}
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

// idLength bounds an entity's id, in bytes.
const idLength = 80

// entityIDs gives each entity of an article an id of its own.
func entityIDs(entities []names.Entity) []string {
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

// round keeps three decimals.
func round(f float64) float64 { return float64(int(f*1000+0.5)) / 1000 }
