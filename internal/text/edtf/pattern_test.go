package edtf

import (
	"regexp"
	"strings"
	"testing"
)

var pattern = regexp.MustCompile(Pattern)

// beyond are the errors of what a pattern cannot tell from a date.
var beyond = []string{"29 February", "has no week 53", "the interval ends before it starts", "both ends of the interval are the same", "year -0000 does not exist"}

// FuzzPattern holds the pattern against the parser.
func FuzzPattern(f *testing.F) {
	for _, s := range valid {
		f.Add(s)
	}
	for _, s := range []string{"2023-W36", "2020-W53", "2023-W54", "2023-02-30", "2023-13", "2023-9", "/", "../..", "2023/9", "-0000", "2023-09-12T25:00", "2023-XX-01", "2023-21-XX", "Y2023", "", "2023-09-12/2023-09-10"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		_, err := Parse(s)
		switch matches := pattern.MatchString(s); {
		case err == nil && !matches:
			t.Errorf("%q is a date, and the pattern does not match", s)
		case err != nil && matches:
			for _, b := range beyond {
				if strings.Contains(err.Error(), b) {
					return
				}
			}
			t.Errorf("%q matches the pattern, and is none: %v", s, err)
		}
	})
}
