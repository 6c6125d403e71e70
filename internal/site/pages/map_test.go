package pages

import (
	"fmt"
	"strings"
	"testing"

	"dossier/internal/dossier"
)

// mapped returns a dossier with so many mentions of places by name.
func mapped(t *testing.T, names ...string) (*press, []*dossier.Entity) {
	p := &press{t: t, d: &dossier.Dossier{Title: "D", Language: "en"}}
	var places []*dossier.Entity
	for i, name := range names {
		e := p.entity(dossier.Place, fmt.Sprintf("place-%d", i), name)
		a := p.article(fmt.Sprintf("a%d", i), "A", "2021-04-28", nil, "It is in "+name+".\n")
		p.mention(a, name, e)
		places = append(places, e)
	}
	return p, places
}

// There is a map if two places or more have coordinates. Those of a record count
// more than those of a city of that name.
func TestPlacesWithCoordinatesAreOnTheMap(t *testing.T) {
	p, places := mapped(t, "Vladivostok", "The old quay "+nasty, "Nowhere")
	s := renderSite(t, p.d, nil)
	if s.pages["map.html"] != nil || len(s.all("places/index.html", "a[href='../map.html']")) != 0 {
		t.Error("one place has a map")
	}
	places[1].Record = &dossier.Record{Path: "places/place-1.md", Name: places[1].Name, Coordinates: &dossier.Coordinates{Latitude: 43.2, Longitude: 131.9}}
	quay := p.event("e", "2021-04-28", "It is there.")
	quay.Places = []*dossier.Entity{places[1]}
	s = renderSite(t, p.d, nil)
	if len(s.all("places/index.html", "a[href='../map.html']")) != 1 {
		t.Error("no link to the map")
	}
	s.checkTexts(t, []struct{ page, selector, want string }{
		{"map.html", ".facts", "2 places · 1 place without coordinates is not shown"},
		{"map.html", "tbody tr:nth-child(1) td:last-child", "machine GeoNames"},
		{"map.html", "tbody tr:nth-child(2) td:last-child", "editor"},
		{"map.html", "tbody tr:nth-child(2) td:nth-child(4)", "43.2, 131.9"},
		{"map.html", "tbody tr:nth-child(2) td:nth-child(3)", "1"},
		{"map.html", "svg a[href='places/0f/place-0.html'] title", "Vladivostok: 1 mention, 0 events"},
	})
	if got := len(s.all("map.html", "svg a.spot[data-name]")); got != 2 {
		t.Errorf("%d places on the map", got)
	}
	land, _ := attr(s.all("map.html", "svg path.land")[0], "d")
	if !strings.HasPrefix(land, "M") || len(land) > 50_000 {
		t.Errorf("the land is %d bytes", len(land))
	}
	if got := len(s.all("map.html", "[data-entry][data-days='18745']")); got != 1 {
		t.Errorf("%d events", got)
	}
	places[0].Record = &dossier.Record{Path: "places/place-0.md", Name: "Vladivostok", Coordinates: &dossier.Coordinates{Latitude: -10.5}}
	if got := renderSite(t, p.d, nil).one("map.html", "tbody tr:nth-child(1) td:nth-child(4)"); got != "-10.5, 0" {
		t.Errorf("the record says -10.5, 0; the map %s", got)
	}
}

// A city is on the map only if the articles leave no doubt which one it is.
func TestADoubtfulCityIsNotOnTheMap(t *testing.T) {
	for _, c := range []struct {
		country string
		want    bool
	}{{"Russia", true}, {"Idaho", false}} {
		p, places := mapped(t, "Moscow", "Vladivostok", c.country)
		places[1].Record = &dossier.Record{Name: "Vladivostok", Coordinates: &dossier.Coordinates{Latitude: 43, Longitude: 131}}
		places[2].Record = &dossier.Record{Name: c.country, Coordinates: &dossier.Coordinates{Latitude: 50, Longitude: 100}}
		if got := len(renderSite(t, p.d, nil).all("map.html", "svg a[href='places/0f/place-0.html']")) == 1; got != c.want {
			t.Errorf("with %s, Moscow is on the map: %v", c.country, got)
		}
	}
}
