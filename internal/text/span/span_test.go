package span

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestRelations(t *testing.T) {
	a := Span{2, 6}
	for _, test := range []struct {
		o                  Span
		contains, overlaps bool
	}{
		{Span{2, 6}, true, true}, {Span{3, 4}, true, true}, {Span{0, 3}, false, true}, {Span{5, 9}, false, true},
		{Span{6, 9}, false, false}, {Span{0, 2}, false, false},
	} {
		if a.Contains(test.o) != test.contains || a.Overlaps(test.o) != test.overlaps || test.o.Overlaps(a) != test.overlaps {
			t.Errorf("%v and %v", a, test.o)
		}
	}
	if a.Len() != 4 || a.Empty() || !(Span{3, 3}).Empty() || a.Text("abcdefgh") != "cdef" {
		t.Error("length or text")
	}
}

func TestCompareSetsContainersFirst(t *testing.T) {
	s := []Span{{3, 4}, {0, 2}, {0, 9}, {3, 5}}
	slices.SortFunc(s, Compare)
	if !slices.Equal(s, []Span{{0, 9}, {0, 2}, {3, 5}, {3, 4}}) {
		t.Error(s)
	}
}

func TestTrim(t *testing.T) {
	for _, test := range []struct {
		src  string
		want string
	}{{"  a b. ", "a b"}, {"...", ""}, {"é", "é"}} {
		s := Span{0, len(test.src)}
		if got := s.Trim(test.src, " .").Text(test.src); got != test.want {
			t.Errorf("%q: %q", test.src, got)
		}
	}
}

func TestRuneCounter(t *testing.T) {
	src := "aé日𝄞b"
	c := NewRuneCounter(src)
	for _, test := range [][2]int{{0, 0}, {1, 1}, {3, 2}, {6, 3}, {10, 4}, {11, 5}, {3, 2}} {
		if got := c.At(test[0]); got != test[1] {
			t.Errorf("At(%d) = %d, want %d", test[0], got, test[1])
		}
	}
	if got := NewRuneCounter("").At(0); got != 0 {
		t.Errorf("At(0) = %d of nothing", got)
	}
}

func FuzzRuneCounter(f *testing.F) {
	f.Add("aé日𝄞b", 3)
	f.Add("日", 700)
	f.Fuzz(func(t *testing.T, unit string, times int) {
		if unit == "" || times < 0 || times > 2000 || !utf8.ValidString(unit) || len(unit)*times > 1<<16 {
			return
		}
		src := strings.Repeat(unit, times)
		c := NewRuneCounter(src)
		runes := 0
		for off := range src {
			if got := c.At(off); got != runes {
				t.Fatalf("At(%d) = %d, want %d", off, got, runes)
			}
			runes++
		}
		if got := c.At(len(src)); got != runes {
			t.Fatalf("At(end) = %d, want %d", got, runes)
		}
	})
}
