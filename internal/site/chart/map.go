package chart

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"dossier/internal/dossier"
)

// Spot is a place on a map.
type Spot struct {
	At     dossier.Coordinates
	Label  string
	Weight int // sets the size of its dot
}

// SpotDot is a spot with its position. LabelX and LabelY are the left end of the
// base line of the label. The label is empty if there is no room for it.
type SpotDot struct {
	X, Y, R        Px
	Label          string
	LabelX, LabelY Px
}

// Map is the layout of a map. Dots are in the order of the spots.
type Map struct {
	Width, Height Px
	Land          string // outlines of countries, as a path in tenths of a unit
	Dots          []SpotDot
}

const (
	smallSpot   Px = 40
	largeSpot   Px = 120
	beyond         = 200.0 // how far outlines go beyond the edge, so that their ends are not seen
	leastDegree    = 3.0   // the least extent of a map
	coarse         = 15.0  // the least distance of two points of an outline
)

// frame is the part of the earth that a map shows: a plate carrée that is true to
// scale in its middle latitude. Lengths are tenths of a unit.
type frame struct {
	west, north   float64 // degrees
	across, down  float64 // tenths of a unit in a degree
	width, height float64
}

// NewMap returns the layout of a map of the spots. It fits them with a margin. The
// outlines are closed lines.
func NewMap(spots []Spot, outlines [][]dossier.Coordinates, width Px) Map {
	f := newFrame(spots, float64(width))
	m := Map{Width: width, Height: Px(math.Round(f.height))}
	m.Land = f.land(outlines)
	heaviest := 1
	for _, s := range spots {
		heaviest = max(heaviest, s.Weight)
	}
	m.Dots = make([]SpotDot, len(spots))
	for i, s := range spots {
		x, y := f.project(s.At)
		m.Dots[i] = SpotDot{
			X: Px(math.Round(x)), Y: Px(math.Round(y)),
			R: smallSpot + Px(math.Round(float64(largeSpot-smallSpot)*math.Sqrt(float64(s.Weight)/float64(heaviest)))),
		}
	}
	m.label(spots)
	return m
}

// newFrame returns the smallest part of the earth that has all spots and a margin.
// It may go across the 180th meridian.
func newFrame(spots []Spot, width float64) frame {
	south, north := 90.0, -90.0
	lons := make([]float64, len(spots))
	for i, s := range spots {
		south, north = min(south, s.At.Latitude), max(north, s.At.Latitude)
		lons[i] = s.At.Longitude
	}
	slices.Sort(lons)
	// The widest gap is left out.
	west, extent := lons[0], lons[len(lons)-1]-lons[0]
	for i := 1; i < len(lons); i++ {
		if e := 360 - (lons[i] - lons[i-1]); e < extent {
			west, extent = lons[i], e
		}
	}
	middle := min(max((south+north)/2, -75), 75)
	shrink := math.Cos(float64(middle * math.Pi / 180))
	w := max(float64(extent*shrink)*1.3, leastDegree) // in degrees of latitude
	h := max((north-south)*1.3, leastDegree)
	w, h = max(w, h*1.4), max(h, w*0.45)
	if w > 360*shrink {
		w = 360 * shrink
	}
	f := frame{width: width, down: width / w, height: math.Round(float64(h * width / w))}
	f.across = float64(f.down * shrink)
	f.west = west + extent/2 - float64(w/shrink)/2
	f.north = min((south+north)/2+h/2, 90)
	return f
}

// project returns where a point is, in the turn of the earth that the frame is in.
func (f *frame) project(p dossier.Coordinates) (x, y float64) {
	lon := p.Longitude
	for lon < f.west {
		lon += 360
	}
	for lon >= f.west+360 {
		lon -= 360
	}
	return f.at(lon, p.Latitude)
}

func (f *frame) at(lon, lat float64) (x, y float64) {
	return float64((lon - f.west) * f.across), float64((f.north - lat) * f.down)
}

// land returns the outlines as a path, cut to the frame.
func (f *frame) land(outlines [][]dossier.Coordinates) string {
	var b strings.Builder
	for _, ring := range outlines {
		for turn := -720.0; turn <= 720; turn += 360 {
			var line []point
			inside := [4]bool{}
			for _, p := range ring {
				x, y := f.at(p.Longitude+turn, p.Latitude)
				inside = [4]bool{inside[0] || x > 0, inside[1] || x < f.width, inside[2] || y > 0, inside[3] || y < f.height}
				line = append(line, point{x, y})
			}
			if inside == [4]bool{true, true, true, true} {
				writeRing(&b, f.clip(line))
			}
		}
	}
	return b.String()
}

// clip cuts a ring to a little more than the frame (Sutherland and Hodgman, 1974).
func (f *frame) clip(ring []point) []point {
	for side := range 4 {
		// inside is how far a point is within the side.
		inside := func(p point) float64 {
			return [4]float64{p.x + beyond, f.width + beyond - p.x, p.y + beyond, f.height + beyond - p.y}[side]
		}
		var out []point
		for i, p := range ring {
			before := ring[(i+len(ring)-1)%len(ring)]
			a, b := inside(before), inside(p)
			if (a < 0) != (b < 0) {
				t := a / (a - b)
				out = append(out, point{before.x + float64(t*(p.x-before.x)), before.y + float64(t*(p.y-before.y))})
			}
			if b >= 0 {
				out = append(out, p)
			}
		}
		ring = out
	}
	return ring
}

// writeRing adds a ring to a path in tenths of a unit, without points that are close to the one before.
// It leaves out a ring that would be a speck.
func writeRing(b *strings.Builder, ring []point) {
	var kept [][2]Px
	var last point
	low, high := point{math.Inf(1), math.Inf(1)}, point{math.Inf(-1), math.Inf(-1)}
	for i, p := range ring {
		low, high = point{min(low.x, p.x), min(low.y, p.y)}, point{max(high.x, p.x), max(high.y, p.y)}
		if i > 0 && math.Abs(p.x-last.x)+math.Abs(p.y-last.y) < coarse {
			continue
		}
		last = p
		kept = append(kept, [2]Px{Px(math.Round(p.x)), Px(math.Round(p.y))})
	}
	if len(kept) < 3 || high.x-low.x+high.y-low.y < 2*coarse {
		return
	}
	for i, p := range kept {
		if i == 0 {
			b.WriteByte('M')
			writeNumbers(b, p[0], p[1])
			b.WriteByte('l')
			continue
		}
		if x := p[0] - kept[i-1][0]; i > 1 && x >= 0 {
			b.WriteByte(' ')
		}
		writeNumbers(b, p[0]-kept[i-1][0], p[1]-kept[i-1][1])
	}
	b.WriteByte('z')
}

// writeNumbers writes two numbers. A minus sets the second apart by itself.
func writeNumbers(b *strings.Builder, x, y Px) {
	b.WriteString(strconv.Itoa(int(x)))
	if y >= 0 {
		b.WriteByte(' ')
	}
	b.WriteString(strconv.Itoa(int(y)))
}

// label places the labels of the heaviest spots first, each beside its dot where
// nothing is yet. A label that has no such place is left out.
func (m *Map) label(spots []Spot) {
	order := make([]int, len(spots))
	taken := make([]box, 0, 2*len(spots))
	for i, d := range m.Dots {
		order[i] = i
		taken = append(taken, box{d.X, d.Y, 2 * d.R, 2 * d.R})
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(spots[b].Weight, spots[a].Weight) })
	for _, i := range order {
		d := &m.Dots[i]
		text := shorten(spots[i].Label, labelRunes)
		w, h, gap := textWidth(text, labelSize), labelSize, d.R+40
		for _, c := range []box{
			{d.X + gap + w/2, d.Y, w, h}, {d.X - gap - w/2, d.Y, w, h},
			{d.X, d.Y - gap - h/2, w, h}, {d.X, d.Y + gap + h/2, w, h},
			{d.X + gap + w/2, d.Y - gap, w, h}, {d.X - gap - w/2, d.Y - gap, w, h},
			{d.X + gap + w/2, d.Y + gap, w, h}, {d.X - gap - w/2, d.Y + gap, w, h},
		} {
			if c.x-w/2 < 0 || c.x+w/2 > m.Width || c.y-h/2 < 0 || c.y+h/2 > m.Height || slices.ContainsFunc(taken, func(t box) bool {
				dx, dy := c.overlap(&t)
				return dx > 0 && dy > 0
			}) {
				continue
			}
			taken = append(taken, c)
			d.Label, d.LabelX, d.LabelY = text, c.x-w/2, c.y+labelSize/3
			break
		}
	}
}
