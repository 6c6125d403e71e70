package main

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestStagesOfTwoSizes(t *testing.T) {
	var out strings.Builder
	if err := run(t.Context(), "2,4", t.TempDir(), &out); err != nil && !errors.Is(err, errTooFast) {
		t.Fatal(err)
	}
	for _, want := range []string{"2  exponent", "read\n", "extract\n", "resolve\n", "page/article\n", "write\n", "all\n", "peak memory\n"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}

func TestExponent(t *testing.T) {
	for _, tt := range []struct {
		a, b time.Duration
		want float64
	}{{10, 100, 1}, {10, 1000, 2}, {10, 10, 0}} {
		if got := exponent(tt.a, tt.b, 1000, 10000); math.Abs(got-tt.want) > 1e-9 {
			t.Errorf("exponent(%d, %d) = %v, want %v", tt.a, tt.b, got, tt.want)
		}
	}
	if got := exponent(0, 10, 1000, 10000); !math.IsNaN(got) {
		t.Errorf("exponent from 0 = %v, want NaN", got)
	}
}

func TestFastGrowthFails(t *testing.T) {
	for _, tt := range []struct {
		name   string
		second time.Duration
		fails  bool
	}{
		{"linear", 200 * time.Millisecond, false},
		{"just below the limit", 282 * time.Millisecond, false},
		{"just above the limit", 283 * time.Millisecond, true},
	} {
		grown := table{sizes: []int{1000, 2000}, times: map[string][]time.Duration{}}
		grown.add(0, "stage", 100*time.Millisecond)
		grown.add(1, "stage", tt.second)
		var out strings.Builder
		if err := grown.write(&out); errors.Is(err, errTooFast) != tt.fails {
			t.Errorf("%s: error %v in\n%s", tt.name, err, out.String())
		}
	}
	short := table{sizes: []int{1000, 2000}, times: map[string][]time.Duration{"stage": {time.Millisecond, 99 * time.Millisecond}}, stages: []string{"stage"}}
	if err := short.write(&strings.Builder{}); err != nil {
		t.Errorf("a stage that takes less than %v: %v", minTime, err)
	}
}

func TestSizes(t *testing.T) {
	if got, err := parseSizes("10,200"); err != nil || !slices.Equal(got, []int{10, 200}) {
		t.Errorf("%v, %v", got, err)
	}
	for _, list := range []string{"", "10,10", "20,10", "0", "many"} {
		if got, err := parseSizes(list); err == nil {
			t.Errorf("parseSizes(%q) = %v, want an error", list, got)
		}
	}
}
