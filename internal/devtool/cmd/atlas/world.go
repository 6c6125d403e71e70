package main

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"os"
)

// topology is a file of TopoJSON.
type topology struct {
	Transform struct{ Scale, Translate [2]float64 }
	Arcs      [][][2]int
	Objects   struct {
		Countries struct{ Geometries []geometry }
	}
}

type geometry struct {
	Type string
	Arcs json.RawMessage
}

// How far a line may be off, and the smallest island, in hundredths of a degree.
const (
	tolerance = 3
	smallest  = 12 // its length and breadth together
)

// readWorld returns the arcs and then the rings, each as numbers of arcs; a
// negative number is an arc backwards, as in TopoJSON.
func readWorld(file string) ([]byte, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var t topology
	if err := json.Unmarshal(data, &t); err != nil {
		return nil, err
	}
	arcs := make([][]point, len(t.Arcs))
	for i, arc := range t.Arcs {
		x, y := 0, 0
		for _, d := range arc {
			x, y = x+d[0], y+d[1]
			arcs[i] = append(arcs[i], point{
				int(math.Round((float64(x)*t.Transform.Scale[0] + t.Transform.Translate[0]) * 100)),
				int(math.Round((float64(y)*t.Transform.Scale[1] + t.Transform.Translate[1]) * 100)),
			})
		}
		arcs[i] = simplify(arcs[i])
	}
	rings, err := rings(t.Objects.Countries.Geometries, arcs)
	if err != nil {
		return nil, err
	}
	used := map[int]int{} // new numbers of arcs
	var order []int
	for _, ring := range rings {
		for _, a := range ring {
			if _, ok := used[whole(a)]; !ok {
				used[whole(a)] = len(order)
				order = append(order, whole(a))
			}
		}
	}
	out := binary.AppendUvarint(nil, uint64(len(order)))
	for _, i := range order {
		out = binary.AppendUvarint(out, uint64(len(arcs[i])))
		var before point
		for _, p := range arcs[i] {
			out = appendPoint(out, p, before)
			before = p
		}
	}
	out = binary.AppendUvarint(out, uint64(len(rings)))
	for _, ring := range rings {
		out = binary.AppendUvarint(out, uint64(len(ring)))
		for _, a := range ring {
			n := used[whole(a)]
			if a < 0 {
				n = ^n
			}
			out = binary.AppendVarint(out, int64(n))
		}
	}
	return out, nil
}

// whole returns the number of an arc without its direction.
func whole(a int) int {
	if a < 0 {
		return ^a
	}
	return a
}

// rings returns the rings of all countries but for very small islands.
func rings(countries []geometry, arcs [][]point) (out [][]int, err error) {
	for _, g := range countries {
		var polygons [][][]int
		switch g.Type {
		case "Polygon":
			polygons = make([][][]int, 1)
			err = json.Unmarshal(g.Arcs, &polygons[0])
		case "MultiPolygon":
			err = json.Unmarshal(g.Arcs, &polygons)
		default:
			err = fmt.Errorf("unknown geometry %q", g.Type)
		}
		if err != nil {
			return nil, err
		}
		for _, p := range polygons {
			for _, ring := range p {
				if len(ring) > 1 || extent(arcs[whole(ring[0])]) >= smallest {
					out = append(out, ring)
				}
			}
		}
	}
	return out, nil
}

func extent(arc []point) int {
	low, high := arc[0], arc[0]
	for _, p := range arc {
		low = point{min(low.lon, p.lon), min(low.lat, p.lat)}
		high = point{max(high.lon, p.lon), max(high.lat, p.lat)}
	}
	return high.lon - low.lon + high.lat - low.lat
}

// simplify removes the points that are nearly on the line between those that it
// keeps (Douglas and Peucker, 1973). It keeps the ends.
func simplify(line []point) []point {
	keep := make([]bool, len(line))
	keep[0], keep[len(line)-1] = true, true
	var between func(from, to int)
	between = func(from, to int) {
		farthest, at := 0.0, 0
		for i := from + 1; i < to; i++ {
			if d := distance(line[i], line[from], line[to]); d > farthest {
				farthest, at = d, i
			}
		}
		if farthest > tolerance {
			keep[at] = true
			between(from, at)
			between(at, to)
		}
	}
	between(0, len(line)-1)
	var out []point
	for i, p := range line {
		if keep[i] {
			out = append(out, p)
		}
	}
	return out
}

// distance returns how far p is from the line between a and b.
func distance(p, a, b point) float64 {
	dx, dy := float64(b.lon-a.lon), float64(b.lat-a.lat)
	px, py := float64(p.lon-a.lon), float64(p.lat-a.lat)
	length := dx*dx + dy*dy
	if length == 0 {
		return math.Hypot(px, py)
	}
	t := min(max((px*dx+py*dy)/length, 0), 1)
	return math.Hypot(px-t*dx, py-t*dy)
}
