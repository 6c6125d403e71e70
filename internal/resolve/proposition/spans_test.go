package proposition

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
)

// What lasts some years does not happen on a date, if the proposition is short.
func TestLastsOnce(t *testing.T) {
	for _, test := range []struct {
		span, date, stems string
		want              bool
	}{
		{"P9Y", "2015", "baker mill town", true},
		{"P9Y", "", "baker mill town", false},
		{"", "2015", "baker mill town", false},
		{"P9Y", "2015", "baker mill town river lock crew storm", false},
	} {
		r := NewReader(words.English(), nil)
		a, b := &wording{stems: strings.Fields(test.stems), words: strings.Fields(test.stems)}, &wording{stems: strings.Fields(test.stems), words: strings.Fields(test.stems)}
		if test.span != "" {
			a.spans = []string{test.span}
		}
		if test.date != "" {
			b.dates = []string{test.date}
		}
		x, y := r.learn(a), r.learn(b)
		if got := r.otherSpans(x, y); got != test.want || r.otherSpans(y, x) != got {
			t.Errorf("%+v: %t", test, got)
		}
	}
}

// How long and at what time of the day something is tells two propositions apart.
func TestOtherSpans(t *testing.T) {
	for _, test := range []struct {
		a, b []string
		want bool
	}{
		{[]string{"P3D"}, []string{"P3W"}, true},
		{[]string{"P14D"}, []string{"P2W"}, false},
		{[]string{"P3D"}, []string{"PXD"}, false},
		{[]string{"PXD"}, []string{"PXD"}, false},
		{[]string{"PXD"}, []string{"PXW"}, true},
		{[]string{"P3D"}, nil, false},
		{[]string{"P3D", "P1Y"}, []string{"P1Y", "P2D"}, false},
		{[]string{"2024-05-14TMO"}, []string{"2024-05-14TEV"}, true},
		{[]string{"2024-05-14TNI"}, []string{"2024-05-14TEV"}, false},
		{[]string{"2024-05-14TMO"}, []string{"P3D"}, false},
		{[]string{"2024-05-14T12:00"}, []string{"2024-05-14T13:00"}, true},
		{[]string{"2024-05-14T24:00"}, []string{"2024-05-15T00:00"}, false},
		{[]string{"2024-05-14T05:30"}, []string{"2024-05-14TMO"}, false},
		{[]string{"2024-05-14"}, []string{"2024-05-15"}, false}, // dates are compared elsewhere
	} {
		r := NewReader(words.English(), nil)
		of := func(values []string) *meaning {
			m := &wording{}
			for _, v := range values {
				if s := spanOf(&dossier.Time{Value: v}); s != "" {
					m.spans = append(m.spans, s)
				}
			}
			return r.learn(m)
		}
		a, b := of(test.a), of(test.b)
		if got := r.otherSpans(a, b); got != test.want || r.otherSpans(b, a) != got {
			t.Errorf("%v, %v: %t", test.a, test.b, got)
		}
	}
}

// A sum per month is not the same sum.
func TestOtherRates(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"the town paid 40 dollars a month", "the town paid 40 dollars", true},
		{"the town paid 40 dollars a month", "the town paid 40 dollars a month for the quay", false},
		{"the town paid 40 dollars a month", "the town paid dollars", false},
		{"the town paid 40 dollars", "the town paid 40 dollars", false},
	} {
		r := NewReader(words.English(), nil)
		of := func(text string) *meaning {
			m := &wording{}
			r.readLine(m, text, false)
			if strings.Contains(text, "month") {
				m.spans = append(m.spans, spanOf(&dossier.Time{Type: "SET", Value: "P1M"}))
			}
			return r.learn(m.finish())
		}
		a, b := of(test.a), of(test.b)
		if got := r.otherSpans(a, b); got != test.want || r.otherSpans(b, a) != got {
			t.Errorf("%q, %q: %t", test.a, test.b, got)
		}
	}
}
