package pages

import (
	"slices"
	"strconv"

	"dossier/internal/dossier"
	"dossier/internal/site/atlas"
	"dossier/internal/site/chart"
	"dossier/internal/site/permalink"
)

// mapView is the map of the places, with a table and the events there.
type mapView struct {
	frame
	chart.Map
	Spots   []mapSpot // in the order of Dots
	Unknown int       // places without coordinates
	Left    int       // places with coordinates that there is no room for
	Total   int       // events at the places
	Months  []dayGroup
}

// mapSpot is a place on the map.
type mapSpot struct {
	chart.SpotDot
	entityRef
	Events      int
	Coordinates string
	List        string // that they are from; "" if an editor wrote them
}

// mostSpots is the maximum number of places on the map.
const mostSpots = 60

const mapWidth = 10000

// Script returns the href of the filter's script if there is something to filter.
func (v mapView) Script() string {
	if len(v.Months) == 0 {
		return ""
	}
	return v.To("assets/page.js")
}

// HasChart reports whether the page needs the script of pictures.
func (mapView) HasChart() bool { return true }

// Whole reports whether the page lists all events at the places.
func (mapView) Whole() bool { return true }

// located is a place with its coordinates.
type located struct {
	*dossier.Entity
	at     dossier.Coordinates
	editor bool
}

// locate returns the places with coordinates, the most mentioned first: those of the
// records, and those of cities whose name can mean only one.
func locate(d *dossier.Dossier) (out []located) {
	var names []string
	for _, e := range d.Places {
		names = append(names, e.Name)
		for _, f := range e.Forms {
			names = append(names, f.Text)
		}
		if e.Record != nil {
			names = append(names, e.Record.Aliases...)
		}
	}
	cities := atlas.NewGazetteer(names)
	for _, e := range d.Places {
		if e.Record != nil && e.Record.Coordinates != nil {
			out = append(out, located{e, *e.Record.Coordinates, true})
		} else if at, ok := cities.Find(e.Name); ok && len(e.Mentions) > 0 {
			out = append(out, located{e, at, false})
		}
	}
	return out
}

// placeMap plans the map if at least two places have coordinates.
func (l *pageList) placeMap() {
	if len(l.site.located) > 1 {
		l.add(permalink.Map, pageContext.placeMap)
	}
}

func (pc pageContext) placeMap() any {
	shown := head(pc.located, mostSpots)
	v := mapView{frame: pc.frame(""), Unknown: len(pc.dossier.Places) - len(pc.located), Left: len(pc.located) - len(shown)}
	at := map[*dossier.Entity]int{} // events
	for _, e := range shown {
		at[e.Entity] = 0
	}
	onMap := func(e *dossier.Event) bool {
		return slices.ContainsFunc(e.Places, func(p *dossier.Entity) bool { _, ok := at[p]; return ok })
	}
	for _, e := range pc.dossier.Events {
		if onMap(e) {
			v.Total++
		}
		for _, p := range e.Places {
			if _, ok := at[p]; ok {
				at[p]++
			}
		}
	}
	if v.Total <= mostInIndex {
		for _, m := range pc.entries.Months {
			if events, _ := split(m.Events, onMap); len(events) > 0 {
				p := pc.month(m)
				v.Months = append(v.Months, dayGroup{p.Date, p.Href, each(events, pc.event)})
			}
		}
	}
	v.Map = chart.NewMap(each(shown, func(e located) chart.Spot {
		return chart.Spot{At: e.at, Label: e.Name, Weight: len(e.Mentions)}
	}), atlas.Rings(), mapWidth)
	for i, e := range shown {
		s := mapSpot{SpotDot: v.Dots[i], entityRef: pc.entity(e.Entity), Events: at[e.Entity], Coordinates: degrees(e.at)}
		if !e.editor {
			s.List = "GeoNames"
		}
		v.Spots = append(v.Spots, s)
	}
	return v
}

// degrees returns coordinates as they are written in a record.
func degrees(c dossier.Coordinates) string {
	return strconv.FormatFloat(c.Latitude, 'f', -1, 64) + ", " + strconv.FormatFloat(c.Longitude, 'f', -1, 64)
}
