package chart

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// star joins n nodes to the first.
func star(n int, label string) ([]Node, []Edge) {
	nodes := []Node{{Label: "Centre " + label, Weight: 3 * n}}
	var edges []Edge
	for i := 1; i < n; i++ {
		nodes = append(nodes, Node{Label: fmt.Sprintf("%s %d", label, i), Weight: n - i})
		edges = append(edges, Edge{A: 0, B: i, Weight: 1 + i%4})
	}
	return nodes, edges
}

func TestNamesOfANetworkDoNotOverlap(t *testing.T) {
	for _, n := range []int{1, 2, 3, 8, 15, 25, 60} {
		for _, label := range []string{"A", "Maria Aurelia Constantinopol", "한서윤 박사"} {
			t.Run(fmt.Sprintf("%d of %s", n, label), func(t *testing.T) {
				nodes, edges := star(n, label)
				net := NewNetwork(nodes, edges, 7600)
				if len(net.Dots) != n || len(net.Lines) != n-1 {
					t.Fatalf("%d dots and %d lines", len(net.Dots), len(net.Lines))
				}
				for i, a := range net.Dots {
					if a.left() < 0 || a.right() > net.Width || a.Y-a.R < 0 || a.LabelY > net.Height {
						t.Errorf("%+v lies outside %v x %v", a, net.Width, net.Height)
					}
					for _, b := range net.Dots[:i] {
						if a.left() < b.right() && b.left() < a.right() && a.Y-a.R < b.LabelY && b.Y-b.R < a.LabelY {
							t.Errorf("%+v and %+v overlap", a, b)
						}
					}
				}
			})
		}
	}
}

func (d Dot) left() Px  { return d.X - max(d.R, textWidth(d.Label, labelSize)/2) }
func (d Dot) right() Px { return d.X + max(d.R, textWidth(d.Label, labelSize)/2) }

func TestNetworkIsTheSameEachTime(t *testing.T) {
	nodes, edges := star(20, "Name")
	if a, b := NewNetwork(nodes, edges, 7600), NewNetwork(nodes, edges, 7600); !reflect.DeepEqual(a, b) {
		t.Errorf("%+v\n%+v", a, b)
	}
}

func TestLinesEndAtTheirDots(t *testing.T) {
	nodes, edges := star(5, "Name")
	net := NewNetwork(nodes, edges, 7600)
	for i, l := range net.Lines {
		a, b := net.Dots[edges[i].A], net.Dots[edges[i].B]
		if l.X1 != a.X || l.Y1 != a.Y || l.X2 != b.X || l.Y2 != b.Y {
			t.Errorf("line %d is %+v, its dots %+v and %+v", i, l, a, b)
		}
	}
}

func TestWeightSetsSize(t *testing.T) {
	net := NewNetwork(
		[]Node{{"Heavy", 100}, {"Light", 1}, {"Nought", 0}},
		[]Edge{{0, 1, 10}, {0, 2, 1}}, 7600)
	if d := net.Dots; !(d[0].R > d[1].R && d[1].R > d[2].R) {
		t.Errorf("radii %v, %v, %v", d[0].R, d[1].R, d[2].R)
	}
	if net.Lines[0].Width <= net.Lines[1].Width {
		t.Errorf("widths %v, %v", net.Lines[0].Width, net.Lines[1].Width)
	}
}

func TestConnectedNamesLieCloser(t *testing.T) {
	nodes := make([]Node, 8)
	for i := range nodes {
		nodes[i] = Node{Label: "N", Weight: 1}
	}
	// Two groups of four, each fully connected, without a link between them.
	var edges []Edge
	for i := range nodes {
		for j := range i {
			if i/4 == j/4 {
				edges = append(edges, Edge{A: i, B: j, Weight: 1})
			}
		}
	}
	net := NewNetwork(nodes, edges, 7600)
	var within, across, nWithin, nAcross int
	for i, a := range net.Dots {
		for j, b := range net.Dots[:i] {
			d := int(abs(a.X-b.X) + abs(a.Y-b.Y))
			if i/4 == j/4 {
				within += d
				nWithin++
			} else {
				across += d
				nAcross++
			}
		}
	}
	if within/nWithin*3 > across/nAcross*2 {
		t.Errorf("mean distance within groups %d, across %d", within/nWithin, across/nAcross)
	}
}

func TestLongLabelsAreShortened(t *testing.T) {
	net := NewNetwork([]Node{{strings.Repeat("long ", 20), 1}}, nil, 7600)
	if got := net.Dots[0].Label; len([]rune(got)) != labelRunes || !strings.HasSuffix(got, "…") {
		t.Errorf("label %q", got)
	}
}

func TestEmptyNetwork(t *testing.T) {
	if net := NewNetwork(nil, nil, 7600); len(net.Dots)+len(net.Lines) != 0 || net.Height <= 0 {
		t.Errorf("%+v", net)
	}
}

func TestFlowSetsBoxesInLines(t *testing.T) {
	boxes := make([]box, 30)
	for i := range boxes {
		boxes[i] = box{x: 500, y: 500, w: 2000, h: 300}
	}
	height := flow(boxes, 7600, 1000)
	for i := range boxes {
		a := &boxes[i]
		if a.x-a.w/2 < 0 || a.x+a.w/2 > 7600 || a.y+a.h/2 > height {
			t.Errorf("box %d lies outside", i)
		}
		for j := range boxes[:i] {
			if dx, dy := a.overlap(&boxes[j]); dx > 0 && dy > 0 {
				t.Errorf("boxes %d and %d overlap", i, j)
			}
		}
	}
}

func BenchmarkNetwork(b *testing.B) {
	nodes, edges := star(25, "Name of Person")
	for b.Loop() {
		NewNetwork(nodes, edges, 7600)
	}
}
