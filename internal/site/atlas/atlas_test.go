package atlas

import (
	"math"
	"testing"
)

// A city has a place only if it is plain which one is meant. Each pair is on either
// side of a border.
func TestOnlyPlainCitiesHaveAPlace(t *testing.T) {
	for _, c := range []struct {
		name   string
		places []string
		want   bool
	}{
		{"Vladivostok", nil, true},                              // there is one
		{"Vladivostok City Hall", nil, false},                   // not a city
		{"Moscow", []string{"Russia"}, true},                    // and not the one in Idaho
		{"Moscow", []string{"Idaho"}, false},                    // its country is not named
		{"Moscow", []string{"Russia", "United States"}, true},   // 414 times larger
		{"London", []string{"U.K."}, true},                      // by another name of the country
		{"London", []string{"U.K.", "Canada"}, false},           // 22 times larger only
		{"Birmingham", []string{"United Kingdom"}, true},        // the one in Alabama is in no article
		{"Birmingham", []string{"United Kingdom", "US"}, false}, // it may be
		{"Springfield", []string{"United States"}, false},       // many of one country
		{"Georgia", []string{"Georgia"}, false},                 // a country
		{"Bogota", []string{"Colombia"}, true},                  // with and without marks
		{"Bogotá", []string{"Colombia", "Nowhere"}, true},
	} {
		if at, ok := NewGazetteer(c.places).Find(c.name); ok != c.want {
			t.Errorf("%s with %q: %v %v, want %v", c.name, c.places, at, ok, c.want)
		}
	}
	at, _ := NewGazetteer(nil).Find("Vladivostok")
	if math.Abs(at.Latitude-43.11) > 0.1 || math.Abs(at.Longitude-131.87) > 0.1 {
		t.Errorf("Vladivostok is at %v", at)
	}
}

// The outlines are closed, and on the earth.
func TestRings(t *testing.T) {
	all := Rings()
	if len(all) < 500 {
		t.Errorf("%d rings", len(all))
	}
	for _, ring := range all {
		if len(ring) < 3 || ring[0] != ring[len(ring)-1] {
			t.Fatalf("a ring of %d points from %v to %v", len(ring), ring[0], ring[len(ring)-1])
		}
		for i, p := range ring {
			if math.Abs(p.Latitude) > 90 || math.Abs(p.Longitude) > 540 || i > 0 && p.Latitude > -90 && math.Abs(p.Longitude-ring[i-1].Longitude) > 180 {
				t.Fatalf("a point at %v", p)
			}
		}
	}
}

// The data is small in the program.
func TestDataIsSmall(t *testing.T) {
	if n := len(world) + len(cities); n > 150_000 {
		t.Errorf("%d bytes", n)
	}
}
