package document

import (
	"math"
	"strings"
	"testing"

	"dossier/internal/dossier"
)

func TestCoordinatesOfPlaces(t *testing.T) {
	for text, want := range map[string]dossier.Coordinates{
		"43.1155, 131.8855": {Latitude: 43.1155, Longitude: 131.8855}, "-33.9,18.4": {Latitude: -33.9, Longitude: 18.4},
		"+90, -180": {Latitude: 90, Longitude: -180}, "0, 0": {},
	} {
		r, problems := ParseRecord(Place, "places/a.md", []byte("---\nname: A\ncoordinates: "+text+"\n---\n"))
		if problems.Errors() > 0 || r.Coordinates == nil || *r.Coordinates != want {
			t.Errorf("%s: %+v %v", text, r, problems)
		}
	}
	for _, text := range []string{"90.1, 0", "0, 180.1", "43.1155", "131.9 43.1", "43.1, 131.9, 5", "north, east", "43°, 131°", "NaN, 1"} {
		_, problems := ParseRecord(Place, "places/a.md", []byte("---\nname: A\ncoordinates: "+text+"\n---\n"))
		if len(problems) != 1 || problems[0].Code != "bad-value" || problems[0].Line != 3 || problems[0].Col != 14 || problems[0].Path != "places/a.md" {
			t.Errorf("%s: %+v", text, problems)
		}
	}
	if _, problems := ParseRecord(Person, "people/a.md", []byte("---\nname: A\ncoordinates: 1, 2\n---\n")); len(problems) == 0 {
		t.Error("a person has coordinates")
	}
}

// What is read is a point on the earth; all else is a problem in the line of the key.
func FuzzCoordinates(f *testing.F) {
	for _, text := range []string{"43.1155, 131.8855", "+90, -180", "90.1, 0", "NaN, 1", "1e9, 0", "-0, 180.0", "[1, 2]", "\"1, 2\"", "1, 2 # here"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if strings.ContainsAny(text, "\r\n") {
			t.Skip("it is more than a line")
		}
		r, problems := ParseRecord(Place, "places/a.md", []byte("---\nname: A\ncoordinates: "+text+"\n---\n"))
		for _, p := range problems {
			if p.Line < 1 || p.Path != "places/a.md" {
				t.Errorf("%q: a problem without its place: %+v", text, p)
			}
		}
		if r == nil || r.Coordinates == nil {
			return
		}
		if c := r.Coordinates; math.IsNaN(c.Latitude) || math.IsNaN(c.Longitude) || math.Abs(c.Latitude) > 90 || math.Abs(c.Longitude) > 180 {
			t.Errorf("%q is read as %v", text, c)
		}
	})
}
