package event

import (
	"slices"
	"testing"
)

func TestPercents(t *testing.T) {
	for text, want := range map[string][]string{
		"Sales rose by 1.1% in May, after –0.6% in April.": {"1.1", "0.6"},
		"Sales rose by a third in 2004, % by %.":           nil,
		"":                                                 nil,
	} {
		if got := percents(text); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestOtherPercents(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"Sales rose by 1.1% in May.", "Sales fell by 1% in May.", true},
		{"Sales rose by 1.1% in May.", "Sales rose by 1.1% in May, after 0.6% in April.", false},
		{"Sales rose by 1.1% in May.", "Sales rose in May.", false},
	} {
		if got := otherPercents(percents(test.a), percents(test.b)); got != test.want {
			t.Errorf("%s / %s: %t", test.a, test.b, got)
		}
	}
}
