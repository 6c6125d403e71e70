package chart

import (
	"fmt"
	"reflect"
	"testing"
)

// chained returns n reports that go back to few origins over shared stations.
func chained(n int) ([]Chain, []string, []string) {
	var chains []Chain
	var reports []string
	stations := []string{"Agency", "Broadcaster", "Officials", "A source with a very long name indeed", "Nobody"}
	for i := range n {
		c := Chain{Group: i % 3, Style: i % 2}
		switch i % 3 {
		case 0:
			c.Stations = []int{0, 1, 2}
		case 1:
			c.Stations = []int{1, 2}
		case 2:
			c.Stations = []int{3}
		}
		chains, reports = append(chains, c), append(reports, fmt.Sprint("Publisher ", i))
	}
	return chains, reports, stations
}

func TestChainsDoNotOverlap(t *testing.T) {
	for _, n := range []int{0, 1, 2, 7, 40} {
		c := NewChains(chained(n))
		rooms := append([]Room{}, c.Reports...)
		for _, s := range c.Stations {
			if s.W > 0 {
				rooms = append(rooms, s)
			}
		}
		for i, a := range rooms {
			if a.X < 0 || a.Y < 0 || a.X+a.W > c.Width || a.Y+a.H > c.Height {
				t.Errorf("%d: %+v lies outside %v x %v", n, a, c.Width, c.Height)
			}
			for _, b := range rooms[:i] {
				if a.X < b.X+b.W && b.X < a.X+a.W && a.Y < b.Y+b.H && b.Y < a.Y+a.H {
					t.Errorf("%d: %+v and %+v overlap", n, a, b)
				}
			}
		}
	}
}

func TestChainsRunFromLeftToRightAndMeet(t *testing.T) {
	c := NewChains(chained(6))
	for _, l := range c.Links {
		if l.X1 >= l.X2 {
			t.Errorf("%+v runs to the left", l)
		}
	}
	if c.Stations[2].X != c.Stations[3].X || c.Stations[2].X <= c.Stations[1].X || c.Stations[1].X <= c.Stations[0].X {
		t.Errorf("stations %+v", c.Stations)
	}
	if c.Stations[4].W != 0 {
		t.Errorf("a station that no chain goes through has a place: %+v", c.Stations[4])
	}
	if len(c.Bands) != 3 || len(c.Columns) != 4 {
		t.Errorf("%d bands, %d columns", len(c.Bands), len(c.Columns))
	}
	// Six reports lead on, and from the agency and the broadcaster two styles.
	if len(c.Links) != 6+2+2 {
		t.Errorf("%d links", len(c.Links))
	}
}

func TestChainsThatGoInCircles(t *testing.T) {
	c := NewChains([]Chain{{Stations: []int{0, 1}}, {Stations: []int{1, 0}}, {Group: -1}, {Group: -1}}, []string{"a", "b", "c", "d"}, []string{"B", "A"})
	if len(c.Columns) != 3 || c.Stations[0].X == 0 || c.Stations[1].X == 0 || len(c.Bands) != 1 {
		t.Errorf("%+v", c)
	}
}

func TestChainsAreTheSameEachTime(t *testing.T) {
	if a, b := NewChains(chained(20)), NewChains(chained(20)); !reflect.DeepEqual(a, b) {
		t.Errorf("%+v\n%+v", a, b)
	}
}
