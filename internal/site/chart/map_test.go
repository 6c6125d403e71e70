package chart

import (
	"fmt"
	"strings"
	"testing"

	"dossier/internal/dossier"
)

func spot(lat, lon float64, label string, weight int) Spot {
	return Spot{dossier.Coordinates{Latitude: lat, Longitude: lon}, label, weight}
}

// North is up, east is right, and everything is in the frame with a margin.
func TestMapFitsItsSpots(t *testing.T) {
	for name, spots := range map[string][]Spot{
		"near":              {spot(43.1, 131.9, "A", 9), spot(42.4, 130.6, "B", 1)},
		"far":               {spot(60, -120, "A", 1), spot(-34, 151, "B", 1), spot(51, 0, "C", 1)},
		"one above another": {spot(10, 5, "A", 1), spot(-30, 5, "B", 1)},
		"at one place":      {spot(10, 5, "A", 1), spot(10, 5, "B", 1)},
		"at the poles":      {spot(90, 0, "A", 1), spot(-90, 180, "B", 1)},
	} {
		m := NewMap(spots, nil, 10000)
		for i, d := range m.Dots {
			if d.X < 0 || d.X > m.Width || d.Y < 0 || d.Y > m.Height {
				t.Errorf("%s: spot %d at %v %v of %v %v", name, i, d.X, d.Y, m.Width, m.Height)
			}
		}
		if m.Height < 4000 || m.Height > 7200 {
			t.Errorf("%s: %v high", name, m.Height)
		}
	}
	m := NewMap([]Spot{spot(43, 131, "A", 1), spot(42, 130, "B", 1)}, nil, 10000)
	if m.Dots[0].X <= m.Dots[1].X || m.Dots[0].Y >= m.Dots[1].Y {
		t.Errorf("the north-east is at %+v, the south-west at %+v", m.Dots[0], m.Dots[1])
	}
}

// Places on either side of the 180th meridian are near each other.
func TestMapGoesAcrossTheDateLine(t *testing.T) {
	m := NewMap([]Spot{spot(-18, 178, "Fiji", 1), spot(-14, -172, "Samoa", 1)}, nil, 10000)
	if m.Dots[0].X >= m.Dots[1].X {
		t.Errorf("Fiji at %v, Samoa at %v", m.Dots[0].X, m.Dots[1].X)
	}
	island := []dossier.Coordinates{{Latitude: -16, Longitude: -179}, {Latitude: -16, Longitude: -177}, {Latitude: -15, Longitude: -178}, {Latitude: -16, Longitude: -179}}
	if m = NewMap([]Spot{spot(-18, 178, "Fiji", 1), spot(-14, -172, "Samoa", 1)}, [][]dossier.Coordinates{island}, 10000); strings.Count(m.Land, "M") != 1 {
		t.Errorf("an island behind the meridian: %q", m.Land)
	}
}

// Labels overlap neither each other nor a dot. One that has no room is left out.
func TestLabelsOfAMapDoNotOverlap(t *testing.T) {
	var spots []Spot
	for i := range 60 {
		spots = append(spots, spot(40+float64(i%8)/3, 100+float64(i/8)/3, fmt.Sprintf("Place number %d", i), 60-i))
	}
	m := NewMap(spots, nil, 10000)
	if m.Dots[0].Label == "" {
		t.Error("the heaviest spot has no label")
	}
	var boxes []box
	for _, d := range m.Dots {
		boxes = append(boxes, box{d.X, d.Y, 2 * d.R, 2 * d.R})
		if d.Label != "" {
			w := textWidth(d.Label, labelSize)
			boxes = append(boxes, box{d.LabelX + w/2, d.LabelY - labelSize/3, w, labelSize})
		}
	}
	labels := 0
	for i := range boxes {
		if boxes[i].h == labelSize {
			labels++
		}
		for j := range boxes[:i] {
			if dx, dy := boxes[i].overlap(&boxes[j]); dx > 0 && dy > 0 && (boxes[i].h == labelSize || boxes[j].h == labelSize) {
				t.Errorf("%+v and %+v overlap", boxes[i], boxes[j])
			}
		}
	}
	if labels < 5 {
		t.Errorf("%d labels", labels)
	}
}

// Outlines are cut to the frame; one that surrounds it fills it.
func TestLandIsCut(t *testing.T) {
	square := func(low, high float64) []dossier.Coordinates {
		return []dossier.Coordinates{{Latitude: low, Longitude: low}, {Latitude: low, Longitude: high}, {Latitude: high, Longitude: high}, {Latitude: high, Longitude: low}, {Latitude: low, Longitude: low}}
	}
	spots := []Spot{spot(10, 10, "A", 1), spot(11, 11, "B", 1)}
	if got := NewMap(spots, [][]dossier.Coordinates{square(-40, 40)}, 10000).Land; strings.Count(got, "M") != 1 || !strings.HasPrefix(got, "M-200") && !strings.Contains(got, "10200") {
		t.Errorf("around the frame: %q", got)
	}
	if got := NewMap(spots, [][]dossier.Coordinates{square(30, 40)}, 10000).Land; got != "" {
		t.Errorf("elsewhere: %q", got)
	}
}
