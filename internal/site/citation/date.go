package citation

import (
	"strconv"
	"strings"

	"dossier/internal/text/edtf"
)

// Date is a date as CSL JSON has it: one or two days, months or years, or words.
type Date struct {
	Parts   [][]int `json:"date-parts,omitempty"`
	Circa   bool    `json:"circa,omitempty"`
	Literal string  `json:"literal,omitempty"`
}

// dateOf returns nil for a date that is not known. What CSL JSON has no numbers for,
// such as a season, is given as EDTF.
func dateOf(d edtf.Date) *Date {
	if d.IsZero() {
		return nil
	}
	text := d.String()
	plain := strings.Map(func(r rune) rune {
		if strings.ContainsRune("~?%", r) {
			return -1
		}
		return r
	}, text)
	out := &Date{Circa: plain != text}
	for point := range strings.SplitSeq(plain, "/") {
		parts := numbers(point)
		if parts == nil {
			return &Date{Literal: text}
		}
		out.Parts = append(out.Parts, parts)
	}
	return out
}

// numbers returns the year, month and day of an EDTF date without qualifiers, nil if
// it is none of these. The time of day is left out.
func numbers(point string) []int {
	point, _, _ = strings.Cut(point, "T")
	var out []int
	for i, part := range strings.Split(point, "-") {
		n, err := strconv.Atoi(part)
		if err != nil || i == 0 && len(part) != 4 || i > 0 && len(part) != 2 || i > 2 || i == 1 && (n < 1 || n > 12) {
			return nil
		}
		out = append(out, n)
	}
	return out
}

var months = strings.Fields("January February March April May June July August September October November December")

// words returns the date as American English has it.
func (d *Date) words() string {
	if d.Literal != "" {
		return d.Literal
	}
	var out []string
	for _, p := range d.Parts {
		year := strconv.Itoa(p[0])
		switch len(p) {
		case 1:
			out = append(out, year)
		case 2:
			out = append(out, months[p[1]-1]+" "+year)
		default:
			out = append(out, months[p[1]-1]+" "+strconv.Itoa(p[2])+", "+year)
		}
	}
	words := strings.Join(out, "–")
	if d.Circa {
		return "ca. " + words
	}
	return words
}
