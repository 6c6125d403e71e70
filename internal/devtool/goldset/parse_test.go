package goldset

import (
	"reflect"
	"slices"
	"strings"
	"testing"
)

const sample = `# a remark

== one
date: 2024-03-13

First line,
date: no field here.

Second paragraph.

-- people
Ann Brook: Ann Brook
-- times
known: why
! a = 1
~ b = 2
== two
No date.
-- statements
`

func TestParse(t *testing.T) {
	got, err := parse(sample)
	if err != nil {
		t.Fatal(err)
	}
	want := []passage{
		{"one", "2024-03-13", "First line,\ndate: no field here.\n\nSecond paragraph.", 3, []section{
			{"people", "", []wanted{{"Ann Brook: Ann Brook", 0}}},
			{"times", "why", []wanted{{"a = 1", '!'}, {"b = 2", '~'}}},
		}},
		{"two", "", "No date.", 17, []section{{sort: "statements"}}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("parse = %+v\nwant    %+v", got, want)
	}
}

func TestBrokenPassagesAreErrorsWithTheirLine(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"text before the first passage", "\nx\n", "line 2"},
		{"unknown section", "== a\nx\n-- places\n", "line 3: unknown section places"},
		{"no text", "== a\n-- people\n", "line 1: passage \"a\" has no text"},
		{"no section", "== a\nx\n", "line 1: passage \"a\" says nothing"},
		{"a mark without a reason", "== a\nx\n-- people\n! y\n", "go together in section people"},
		{"a reason without a mark", "== a\nx\n-- people\nknown: z\ny\n", "go together in section people"},
		{"two reasons", "== a\nx\n-- people\nknown: z\nknown: z\n! y\n", "line 5: a second reason"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := parse(tt.in); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error %v, want one with %q", err, tt.want)
			}
		})
	}
}

func TestDifferencesAreNoticed(t *testing.T) {
	s := section{lines: []wanted{{"a", 0}, {"b", '!'}, {"c", '~'}, {"a", 0}}}
	tests := []struct {
		name  string
		found []string
		want  []string
	}{
		{"as the section says", []string{"a", "c", "a"}, nil},
		{"something missing", []string{"a", "c"}, []string{"not found: a"}},
		{"something more", []string{"a", "c", "a", "d"}, []string{"found, not wanted: d"}},
		{"an improvement", []string{"a", "b", "c", "a"}, []string{"found now, remove the mark: b"}},
		{"an error that is gone", []string{"a", "a"}, []string{"no longer found, remove the line: c"}},
		{"another order", []string{"c", "a", "a"}, []string{"found in another order: c // a // a"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := s.differences(tt.found); !slices.Equal(got, tt.want) {
				t.Errorf("differences = %q, want %q", got, tt.want)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	f.Add(sample)
	f.Add("== a\nx\n-- people\n~\n")
	f.Fuzz(func(t *testing.T, in string) {
		ps, err := parse(in)
		if err != nil {
			return
		}
		for _, p := range ps {
			if strings.TrimSpace(p.text) == "" || len(p.sections) == 0 {
				t.Errorf("passage %q was let through without text or sections", p.name)
			}
		}
	})
}
