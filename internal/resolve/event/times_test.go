package event

import (
	"testing"

	"dossier/internal/text/edtf"
)

func parse(t *testing.T, s string) edtf.Date {
	t.Helper()
	d, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestAfter(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"2024-03-06", "2024-03-05", true},
		{"2024-03-05", "2024-03-05", false},
		{"2024-04", "2024-03-31", true},
		{"2024-03", "2024-03-05", false},
		{"../2024-03-09", "2024-03-05", false},
		{"2024-03-06", "2024-03-05/..", false},
	} {
		if got := after(parse(t, test.a), parse(t, test.b)); got != test.want {
			t.Errorf("%s after %s: %v", test.a, test.b, got)
		}
	}
}

func TestCovers(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"2024-03", "2024-03-01", true},
		{"2024-03", "2024-03-31", true},
		{"2024-03", "2024-04-01", false},
		{"2024-03", "2024-02-29", false},
		{"2024-03-01", "2024-03", false},
		{"2024-03-05", "2024-03-05", true},
		{"2024-03-05/..", "2024-03-06", false},
	} {
		if got := covers(parse(t, test.a), parse(t, test.b)); got != test.want {
			t.Errorf("%s covers %s: %v", test.a, test.b, got)
		}
	}
}
