package chart

import (
	"math"
)

// Node is a node of a network.
type Node struct {
	Label  string
	Weight int // how much it counts; sets the size of its dot
}

// Edge joins two nodes, given by index.
type Edge struct {
	A, B   int
	Weight int // sets how close the two are drawn, and how thick the line is
}

// Dot is a node with its position. The label is centred below the dot.
type Dot struct {
	X, Y, R Px
	Label   string // shortened if it is long
	LabelY  Px     // baseline
}

// Line is an edge with its position.
type Line struct {
	X1, Y1, X2, Y2, Width Px
}

// Network is the layout of a network. Dots and Lines are in the order of the
// nodes and edges.
type Network struct {
	Width, Height Px
	Dots          []Dot
	Lines         []Line
}

const (
	labelSize  Px = 130
	labelRunes    = 26
	smallDot   Px = 40
	largeDot   Px = 120
	margin     Px = 40
)

// NewNetwork returns the layout of a network in the given width.
func NewNetwork(nodes []Node, edges []Edge, width Px) Network {
	n := Network{Width: width, Height: networkHeight(len(nodes))}
	if len(nodes) == 0 {
		return n
	}
	heaviest := 1
	for _, node := range nodes {
		heaviest = max(heaviest, node.Weight)
	}
	boxes := make([]box, len(nodes))
	for i, p := range forces(len(nodes), edges, float64(n.Width), float64(n.Height)) {
		// The area of a dot, not its radius, follows the weight.
		r := smallDot + Px(math.Round(float64(largeDot-smallDot)*math.Sqrt(float64(nodes[i].Weight)/float64(heaviest))))
		label := shorten(nodes[i].Label, labelRunes)
		n.Dots = append(n.Dots, Dot{R: r, Label: label})
		boxes[i] = box{
			x: Px(math.Round(p.x)), y: Px(math.Round(p.y)),
			w: max(textWidth(label, labelSize), 2*r) + 80,
			h: 2*r + labelSize + 100,
		}
	}
	n.Height = separate(boxes, n.Width, n.Height)
	for i := range n.Dots {
		d, b := &n.Dots[i], boxes[i]
		d.X, d.Y = b.x, b.y-b.h/2+d.R+20
		d.LabelY = d.Y + d.R + labelSize
	}
	n.Lines = lines(n.Dots, edges)
	return n
}

// networkHeight returns the height of a chart of n nodes.
func networkHeight(nodes int) Px { return Px(min(900+180*nodes, 4600)) }

func lines(dots []Dot, edges []Edge) []Line {
	heaviest := 1
	for _, e := range edges {
		heaviest = max(heaviest, e.Weight)
	}
	out := make([]Line, 0, len(edges))
	for _, e := range edges {
		a, b := dots[e.A], dots[e.B]
		out = append(out, Line{a.X, a.Y, b.X, b.Y, 8 + Px(42*e.Weight/heaviest)})
	}
	return out
}

type point struct{ x, y float64 }

// forces places n nodes by the algorithm of Fruchterman and Reingold: nodes
// repel each other, edges pull their ends together, and a pull to the centre
// keeps unconnected nodes close.
func forces(n int, edges []Edge, width, height float64) []point {
	at := startingPoints(n, width, height)
	if n < 2 {
		return at
	}
	heaviest := 1
	for _, e := range edges {
		heaviest = max(heaviest, e.Weight)
	}
	const rounds = 300
	k := 0.8 * math.Sqrt(float64(width*height)/float64(n))
	push := make([]point, n)
	for round := range rounds {
		clear(push)
		for i := range n {
			for j := range i {
				dx, dy, d := between(at[i], at[j])
				f := k / d * k / d
				push[i].x += float64(dx * f)
				push[i].y += float64(dy * f)
				push[j].x -= float64(dx * f)
				push[j].y -= float64(dy * f)
			}
		}
		for _, e := range edges {
			dx, dy, d := between(at[e.A], at[e.B])
			strength := 0.25 + float64(0.75*math.Sqrt(float64(e.Weight)/float64(heaviest)))
			f := d / k * strength
			push[e.A].x -= float64(dx * f)
			push[e.A].y -= float64(dy * f)
			push[e.B].x += float64(dx * f)
			push[e.B].y += float64(dy * f)
		}
		heat := width / 8 * float64(rounds-round) / rounds
		for i := range at {
			// A stronger vertical pull fills a chart that is wider than high.
			push[i].x -= float64((at[i].x - width/2) * 0.25)
			push[i].y -= float64((at[i].y - height/2) * 0.25 * width / height)
			d := math.Sqrt(float64(push[i].x*push[i].x) + float64(push[i].y*push[i].y))
			if d > heat {
				push[i].x, push[i].y = push[i].x*heat/d, push[i].y*heat/d
			}
			at[i].x = min(max(at[i].x+push[i].x, 0), width)
			at[i].y = min(max(at[i].y+push[i].y, 0), height)
		}
	}
	fill(at, width, height)
	return at
}

// fill spreads points over the chart, at most to twice their extent.
func fill(at []point, width, height float64) {
	low, high := at[0], at[0]
	for _, p := range at {
		low = point{min(low.x, p.x), min(low.y, p.y)}
		high = point{max(high.x, p.x), max(high.y, p.y)}
	}
	sx := min(2, 0.8*width/max(high.x-low.x, 1))
	sy := min(2, 0.8*height/max(high.y-low.y, 1))
	for i, p := range at {
		at[i].x = width/2 + float64((p.x-(low.x+high.x)/2)*sx)
		at[i].y = height/2 + float64((p.y-(low.y+high.y)/2)*sy)
	}
}

// between returns the vector from b to a and its length, which is never zero.
func between(a, b point) (dx, dy, d float64) {
	dx, dy = a.x-b.x, a.y-b.y
	d = math.Sqrt(float64(dx*dx) + float64(dy*dy))
	if d < 1 {
		return 1, 0, 1
	}
	return dx, dy, d
}

// startingPoints returns n evenly scattered points of a fixed sequence.
func startingPoints(n int, width, height float64) []point {
	at := make([]point, n)
	seed := uint32(1)
	next := func() float64 {
		seed = seed*1664525 + 1013904223
		return float64(seed>>8) / (1 << 24)
	}
	for i := range at {
		at[i] = point{float64(width * next()), float64(height * next())}
	}
	return at
}
