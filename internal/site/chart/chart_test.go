package chart

import (
	"testing"
	"unicode/utf8"
)

func TestPxString(t *testing.T) {
	for p, want := range map[Px]string{0: "0", 10: "1", 125: "12.5", -5: "-0.5", -120: "-12", 100000: "10000"} {
		if got := p.String(); got != want {
			t.Errorf("Px(%d) = %q, want %q", int(p), got, want)
		}
	}
}

func TestShorten(t *testing.T) {
	for _, test := range []struct {
		in   string
		n    int
		want string
	}{
		{"", 3, ""},
		{"abc", 3, "abc"},
		{"abcd", 3, "ab…"},
		{"äöüß", 3, "äö…"},
		{"한서윤", 3, "한서윤"},
	} {
		got := shorten(test.in, test.n)
		if got != test.want || utf8.RuneCountInString(got) > test.n {
			t.Errorf("shorten(%q, %d) = %q, want %q", test.in, test.n, got, test.want)
		}
	}
}

func TestTextWidthCountsWideScriptsDouble(t *testing.T) {
	if narrow, wide := textWidth("abc", 100), textWidth("한서윤", 100); wide < 3*narrow/2 {
		t.Errorf("three syllables take %v, three letters %v", wide, narrow)
	}
}
