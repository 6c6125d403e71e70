package export

import (
	"encoding/xml"
	"io"
	"slices"
	"strconv"

	"dossier/internal/dossier"
	"dossier/internal/site/locale"
	"dossier/internal/site/permalink"
)

// The types of a GEXF 1.3 document (gexf.net).
type (
	gexfDoc struct {
		XMLName xml.Name  `xml:"http://gexf.net/1.3 gexf"`
		Version string    `xml:"version,attr"`
		Meta    gexfMeta  `xml:"meta"`
		Graph   gexfGraph `xml:"graph"`
	}
	gexfMeta struct {
		Modified    string `xml:"lastmodifieddate,attr,omitempty"`
		Creator     string `xml:"creator"`
		Title       string `xml:"title,omitempty"`
		Description string `xml:"description"`
	}
	gexfGraph struct {
		Mode       string           `xml:"mode,attr"`
		EdgeType   string           `xml:"defaultedgetype,attr"`
		TimeFormat string           `xml:"timeformat,attr"`
		Times      string           `xml:"timerepresentation,attr"`
		Attributes []gexfAttributes `xml:"attributes"`
		Nodes      []gexfNode       `xml:"nodes>node"`
		Edges      []gexfEdge       `xml:"edges>edge"`
	}
	gexfAttributes struct {
		Class      string          `xml:"class,attr"`
		Mode       string          `xml:"mode,attr"`
		Attributes []gexfAttribute `xml:"attribute"`
	}
	gexfAttribute struct {
		ID    string `xml:"id,attr"`
		Title string `xml:"title,attr"`
		Type  string `xml:"type,attr"`
	}
	gexfNode struct {
		ID     string      `xml:"id,attr"`
		Label  string      `xml:"label,attr"`
		Values []gexfValue `xml:"attvalues>attvalue"`
		Spells *gexfSpells `xml:"spells"`
	}
	gexfEdge struct {
		ID     string      `xml:"id,attr"`
		Source string      `xml:"source,attr"`
		Target string      `xml:"target,attr"`
		Weight int         `xml:"weight,attr"`
		Values []gexfValue `xml:"attvalues>attvalue"`
		Spells *gexfSpells `xml:"spells"`
	}
	gexfValue struct {
		For   string `xml:"for,attr"`
		Value string `xml:"value,attr"`
	}
	gexfSpells struct {
		Spells []gexfSpell `xml:"spell"`
	}
	gexfSpell struct {
		Start string `xml:"start,attr"`
		End   string `xml:"end,attr"`
	}
)

// writeGEXF writes the network of who appears with whom. A node or an edge is there
// on the days of the articles that it rests on. One that rests on no article with an
// exact day has no times, and is always there.
func writeGEXF(w io.Writer, d *dossier.Dossier, _ *locale.Locale) error {
	doc := gexfDoc{Version: "1.3", Meta: gexfMeta{Creator: "dossier", Title: textLine(d.Title), Description: "Who appears with whom in the same articles. Times are the days of the articles."}}
	doc.Meta.Modified, _ = exactDay(d.Edition)
	count := func(id, title string) gexfAttribute { return gexfAttribute{id, title, "integer"} }
	g := &doc.Graph
	*g = gexfGraph{Mode: "dynamic", EdgeType: "undirected", TimeFormat: "date", Times: "interval", Attributes: []gexfAttributes{
		{"node", "static", []gexfAttribute{{"kind", "kind", "string"}, count("mentions", "mentions"), count("articles", "articles"), {"page", "page", "string"}, {"origin", "origin", "string"}}},
		{"edge", "static", []gexfAttribute{count("articles", "articles"), count("passages", "passages")}},
	}}
	place := make(map[*dossier.Article]int, len(d.Articles))
	for i, a := range d.Articles {
		place[a] = i
	}
	in := map[*dossier.Entity][]int{} // places of the articles that mention it, in order
	for e := range entitiesOf(d) {
		in[e] = placesOf(e, place)
	}
	type pair [2]*dossier.Entity
	seen := map[pair]bool{}
	for e := range entitiesOf(d) {
		page := permalink.Entity(e)
		if full := pageAddress(d, page); full != "" {
			page = full
		}
		g.Nodes = append(g.Nodes, gexfNode{
			ID: gexfID(e), Label: textLine(e.Name), Spells: spells(d, in[e]),
			Values: []gexfValue{{"kind", e.Kind.String()}, {"mentions", strconv.Itoa(len(e.Mentions))}, {"articles", strconv.Itoa(len(in[e]))}, {"page", page}, {"origin", e.Origin.String()}},
		})
		for _, c := range e.With {
			if seen[pair{c.Entity, e}] || c.Entity == e {
				continue
			}
			seen[pair{e, c.Entity}] = true
			g.Edges = append(g.Edges, gexfEdge{
				ID: strconv.Itoa(len(g.Edges)), Source: gexfID(e), Target: gexfID(c.Entity), Weight: int(c.Articles), Spells: spells(d, shared(in[e], in[c.Entity])),
				Values: []gexfValue{{"articles", strconv.Itoa(int(c.Articles))}, {"passages", strconv.Itoa(int(c.Passages))}},
			})
		}
	}
	return writeXML(w, doc)
}

func gexfID(e *dossier.Entity) string { return e.Kind.String() + ":" + e.Slug }

// placesOf returns the places of the articles that mention e outside bylines.
func placesOf(e *dossier.Entity, place map[*dossier.Article]int) (out []int) {
	for _, m := range e.Mentions {
		if i, ok := place[m.Article]; ok && !m.Credit {
			out = append(out, i)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// shared returns the numbers that two lists in order have both.
func shared(a, b []int) (out []int) {
	if len(a) > len(b) {
		a, b = b, a
	}
	for _, n := range a {
		if _, ok := slices.BinarySearch(b, n); ok {
			out = append(out, n)
		}
	}
	return out
}

// spells returns the days of articles, each once, in order.
func spells(d *dossier.Dossier, articles []int) *gexfSpells {
	var days []string
	for _, i := range articles {
		if day, ok := exactDay(d.Articles[i].Date); ok {
			days = append(days, day)
		}
	}
	if len(days) == 0 {
		return nil
	}
	slices.Sort(days)
	return &gexfSpells{each(slices.Compact(days), func(day string) gexfSpell { return gexfSpell{day, day} })}
}
