// Package atlas has what a map needs: the countries of the world as outlines, and
// where cities are.
//
// The outlines are those of Natural Earth at 1:50 million (public domain), simplified.
// They show who controls an area, not whose it is by law. The cities are those of
// GeoNames (CC BY 4.0). Command atlas makes both files; it says how they are made.
package atlas

import (
	"bytes"
	"compress/flate"
	_ "embed" // the data
	"encoding/binary"
	"errors"
	"io"
	"slices"
	"sync"

	"dossier/internal/dossier"
	"dossier/internal/text/namekey"
)

//go:embed world.bin
var world []byte

//go:embed cities.bin
var cities []byte

// Rings returns the outlines of the countries, as closed lines. Those that cross the
// 180th meridian have longitudes beyond it. They must not be changed.
func Rings() [][]dossier.Coordinates { return rings() }

var rings = sync.OnceValue(func() [][]dossier.Coordinates { return must(readRings(world)) })

// Gazetteer finds cities by their names, for one dossier.
type Gazetteer struct{ named map[string]bool }

// NewGazetteer returns a gazetteer for a dossier that names these countries and other
// places.
func NewGazetteer(places []string) *Gazetteer {
	g := &Gazetteer{named: make(map[string]bool, len(places))}
	for _, p := range places {
		g.named[namekey.Fold(p)] = true
	}
	return g
}

// enough is how many times larger a city must be than one of the same name in
// another country that the dossier names too.
const enough = 50

// Find returns where the city of that name is. It returns false if the name is not
// known, or if it is not plain which city is meant: if other countries have a city of
// that name, the dossier has to name the country of the largest, and of the others
// only such whose city is much smaller.
func (g *Gazetteer) Find(name string) (dossier.Coordinates, bool) {
	t := table()
	c, ok := t.cities[namekey.Fold(name)]
	if !ok || len(c.rivals) > 0 && !g.names(t.countries[c.country]) {
		return dossier.Coordinates{}, false
	}
	for _, r := range c.rivals {
		if r.times < enough && g.names(t.countries[r.country]) {
			return dossier.Coordinates{}, false
		}
	}
	return c.at, true
}

// names reports whether the dossier names a country.
func (g *Gazetteer) names(c country) bool {
	return g.named[c.name] || slices.ContainsFunc(otherNames[c.code], func(n string) bool { return g.named[n] })
}

// otherNames are names of countries that articles use more than the official one.
var otherNames = map[string][]string{
	"US": {"u.s.", "us", "usa", "america"}, "GB": {"uk", "u.k.", "britain", "great britain", "england", "scotland", "wales"},
	"RU": {"russian federation"}, "KP": {"dprk"}, "KR": {"rok", "republic of korea"}, "TR": {"turkey"}, "CZ": {"czech republic"},
	"CD": {"congo", "drc"}, "MM": {"burma", "myanmar"}, "AE": {"uae"}, "CI": {"ivory coast"}, "MK": {"macedonia"}, "SZ": {"swaziland"},
}

type country struct{ code, name string }

// city is the largest city of its name.
type city struct {
	at      dossier.Coordinates
	country uint64
	rivals  []rival
}

// rival is another country with a city of that name, and how many times larger the
// first is.
type rival struct{ country, times uint64 }

type gazetteer struct {
	countries []country
	cities    map[string]city
}

var table = sync.OnceValue(func() gazetteer { return must(readCities(cities)) })

// must returns what was read from data that is part of the program.
func must[T any](v T, err error) T {
	if err != nil {
		panic("atlas: " + err.Error())
	}
	return v
}

// reader reads numbers and texts. It notes the first error.
type reader struct {
	data []byte
	err  error
}

var errCut = errors.New("the data is cut off")

func unpack(data []byte) *reader {
	all, err := io.ReadAll(flate.NewReader(bytes.NewReader(data)))
	return &reader{all, err}
}

func (r *reader) uint() uint64 {
	v, n := binary.Uvarint(r.data)
	return take(r, v, n)
}

func (r *reader) int() int64 {
	v, n := binary.Varint(r.data)
	return take(r, v, n)
}

func take[T any](r *reader, v T, n int) T {
	if n <= 0 {
		r.data, r.err = nil, errors.Join(r.err, errCut)
		var zero T
		return zero
	}
	r.data = r.data[n:]
	return v
}

// count returns a number of things, of which each takes a byte or more.
func (r *reader) count() int {
	n := r.uint()
	if n > uint64(len(r.data)) {
		r.data, r.err = nil, errors.Join(r.err, errCut)
		return 0
	}
	return int(n)
}

func (r *reader) text() string {
	n := r.count()
	s := string(r.data[:n])
	r.data = r.data[n:]
	return s
}

// point returns a point in hundredths of a degree, as the difference to another.
func (r *reader) point(lon, lat int64) (int64, int64) {
	lon += r.int()
	return lon, lat + r.int()
}

func degrees(lon, lat int64) dossier.Coordinates {
	return dossier.Coordinates{Latitude: float64(lat) / 100, Longitude: float64(lon) / 100}
}

func readRings(data []byte) ([][]dossier.Coordinates, error) {
	r := unpack(data)
	arcs := make([][]dossier.Coordinates, r.count())
	for i := range arcs {
		arcs[i] = make([]dossier.Coordinates, r.count())
		var lon, lat int64
		for j := range arcs[i] {
			lon, lat = r.point(lon, lat)
			arcs[i][j] = degrees(lon, lat)
		}
	}
	out := make([][]dossier.Coordinates, r.count())
	for i := range out {
		for range r.count() {
			n := r.int()
			arc := n
			if n < 0 {
				arc = ^n
			}
			if arc >= int64(len(arcs)) {
				return nil, errors.New("a ring has an unknown arc")
			}
			line := slices.Clone(arcs[arc])
			if n < 0 {
				slices.Reverse(line)
			}
			out[i] = append(out[i], line...)
		}
		out[i] = unroll(out[i])
	}
	return out, r.err
}

// unroll returns a ring without jumps at the 180th meridian: longitudes go beyond
// 180 degrees instead. A ring around the south pole is closed along it.
func unroll(ring []dossier.Coordinates) []dossier.Coordinates {
	turn := 0.0
	for i := range ring {
		ring[i].Longitude += turn
		if i == 0 {
			continue
		}
		if jump := ring[i].Longitude - ring[i-1].Longitude; jump > 180 || jump < -180 {
			step := 360.0
			if jump > 0 {
				step = -360
			}
			turn += step
			ring[i].Longitude += step
		}
	}
	if n := len(ring); n > 0 && ring[0].Longitude != ring[n-1].Longitude {
		ring = append(ring, dossier.Coordinates{Latitude: -90, Longitude: ring[n-1].Longitude},
			dossier.Coordinates{Latitude: -90, Longitude: ring[0].Longitude}, ring[0])
	}
	return ring
}

func readCities(data []byte) (gazetteer, error) {
	r := unpack(data)
	g := gazetteer{countries: make([]country, r.count()), cities: map[string]city{}}
	for i := range g.countries {
		g.countries[i] = country{r.text(), r.text()}
	}
	known := func() uint64 {
		n := r.uint()
		if n >= uint64(len(g.countries)) {
			r.data, r.err = nil, errors.Join(r.err, errors.New("a city has an unknown country"))
			return 0
		}
		return n
	}
	for len(r.data) > 0 {
		name := r.text()
		var c city
		c.at = degrees(r.point(0, 0))
		c.country = known()
		c.rivals = make([]rival, r.count())
		for i := range c.rivals {
			c.rivals[i] = rival{known(), r.uint()}
		}
		g.cities[name] = c
	}
	return g, r.err
}
