package pages

import (
	"fmt"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/chart"
	"dossier/internal/site/permalink"
)

// networkView is the chart and the table of a network of people.
type networkView struct {
	chart.Network
	Nodes []networkNode // in the order of Dots
	Pairs []networkPair // in the order of Lines
	// Far are the lines between others than the one whom the network is about. The
	// table does not have them, and they are not named.
	Far []farLines
}

// farLines are lines of about the same width. Lengths are tenths of a unit.
type farLines struct {
	Width int
	D     string // SVG path
}

// farWidths is the number of widths of far lines.
const farWidths = 3

// setFar makes far lines of all lines that do not end at the first node.
func (v *networkView) setFar(edges []chart.Edge) {
	var paths [farWidths]strings.Builder
	heaviest := 1
	for _, e := range edges {
		heaviest = max(heaviest, e.Weight)
	}
	pairs, lines := v.Pairs, v.Lines
	v.Pairs, v.Lines = nil, nil
	for i, e := range edges {
		l := lines[i]
		if e.A == 0 || e.B == 0 {
			v.Pairs, v.Lines = append(v.Pairs, pairs[i]), append(v.Lines, l)
			continue
		}
		fmt.Fprintf(&paths[min(farWidths-1, farWidths*e.Weight/heaviest)], "M%d %dL%d %d", l.X1, l.Y1, l.X2, l.Y2)
	}
	for i := range paths {
		if paths[i].Len() > 0 {
			v.Far = append(v.Far, farLines{8 + 42*i/farWidths, paths[i].String()})
		}
	}
}

type networkNode struct {
	chart.Dot
	Entity entityRef
	Centre bool // whom the network is about
}

// networkPair is two people who appear together.
type networkPair struct {
	A, B     entityRef
	Articles int
	Passages int
	Passage  string
	Pair     string // href of all that the two share; "" if Passage leads to it
}

const (
	mostNodes        = 25
	mostEgoNodes     = 14
	maxCoOccurrences = 60
	networkWidth     = 10000
	egoWidth         = 7600
)

// network returns the network of the most mentioned people: those who appear
// together in a sentence, or else in an article. It returns nil if no two do.
func (pc pageContext) network(people []*dossier.Entity) *networkView {
	people = head(people, mostNodes)
	if v := pc.joined(people, nil, networkWidth, 1); v != nil {
		return v
	}
	return pc.joined(people, nil, networkWidth, 0)
}

// egoNetwork returns the network of a person and those who most often appear in
// the same sentence, or else in the same article. It returns nil if there is
// nobody.
func (pc pageContext) egoNetwork(e *dossier.Entity) *networkView {
	near := []*dossier.Entity{e}
	far := []*dossier.Entity{e}
	for _, c := range e.With {
		if c.Passages > 0 {
			near = append(near, c.Entity)
		} else {
			far = append(far, c.Entity)
		}
	}
	if len(near) > 1 {
		return pc.joined(head(near, mostEgoNodes), e, egoWidth, 1)
	}
	return pc.joined(head(far, mostEgoNodes), e, egoWidth, 0)
}

// joined returns the network of the people who appear in enough sentences with
// another, nil if there are none.
func (pc pageContext) joined(people []*dossier.Entity, centre *dossier.Entity, width chart.Px, leastPassages int) *networkView {
	index := make(map[*dossier.Entity]int, len(people))
	for i, e := range people {
		index[e] = i
	}
	v := &networkView{}
	var nodes []chart.Node
	var edges []chart.Edge
	connected := make([]bool, len(people))
	for i, e := range people {
		for _, c := range e.With {
			j, ok := index[c.Entity]
			if !ok || j <= i || int(c.Passages) < leastPassages {
				continue
			}
			connected[i], connected[j] = true, true
			edges = append(edges, chart.Edge{A: i, B: j, Weight: int(c.Passages)})
			v.Pairs = append(v.Pairs, networkPair{
				A: pc.entity(e), B: pc.entity(c.Entity),
				Articles: int(c.Articles), Passages: int(c.Passages),
				Passage: permalink.ToPassage(pc.path, c.Evidence()),
				Pair:    pc.toPair(e, c.Entity),
			})
		}
	}
	if len(edges) == 0 {
		return nil
	}
	// People without a connection are left out.
	place := make([]int, len(people))
	for i, e := range people {
		if !connected[i] {
			continue
		}
		place[i] = len(nodes)
		nodes = append(nodes, chart.Node{Label: e.Name, Weight: len(e.Mentions)})
		v.Nodes = append(v.Nodes, networkNode{Entity: pc.entity(e), Centre: e == centre})
	}
	for i := range edges {
		edges[i].A, edges[i].B = place[edges[i].A], place[edges[i].B]
	}
	v.Network = chart.NewNetwork(nodes, edges, width)
	for i := range v.Nodes {
		v.Nodes[i].Dot = v.Network.Dots[i]
	}
	if centre != nil {
		v.setFar(edges)
	}
	return v
}
