package eval

import (
	"bytes"
	"maps"
	"math"
	"strings"
	"testing"
)

func TestCompareTellsHowEachMeasureStands(t *testing.T) {
	report := &Report{
		Measures: []Measure{{"same", 50.3}, {"new", 1}, {"better", 50.4}, {"fallen within tolerance", 49.7}, {"worse", 49.6}},
		Skipped:  []string{"skipped", "skipped and new"},
	}
	stored := Scores{"same": 50, "better": 50, "fallen within tolerance": 50, "worse": 50, "skipped": 50, "gone b": 1, "gone a": 2}
	want := []struct {
		name    string
		verdict Verdict
		failed  bool
	}{
		{"same", Same, false},
		{"new", New, false},
		{"better", Better, false},
		{"fallen within tolerance", Same, false},
		{"worse", Worse, true},
		{"skipped", Skipped, false},
		{"skipped and new", Skipped, false},
		{"gone a", Gone, true},
		{"gone b", Gone, true},
	}
	rows := Compare(report, stored)
	if len(rows) != len(want) {
		t.Fatalf("%d rows, want %d", len(rows), len(want))
	}
	for i, w := range want {
		if r := rows[i]; r.Name != w.name || r.Verdict != w.verdict || r.Verdict.Failed() != w.failed {
			t.Errorf("row %d is %s, %s; want %s, %s", i, r.Name, r.Verdict, w.name, w.verdict)
		}
	}
}

func TestUpdateKeepsTheScoresOfWhatWasSkipped(t *testing.T) {
	report := &Report{Measures: []Measure{{"a", 2}}, Skipped: []string{"b", "c"}}
	got := Update(report, Scores{"a": 1, "b": 5, "old": 9})
	if want := (Scores{"a": 2, "b": 5}); !maps.Equal(got, want) {
		t.Errorf("Update = %v, want %v", got, want)
	}
}

func TestScoresAreStoredSortedWithTwoDecimals(t *testing.T) {
	var b bytes.Buffer
	if err := (Scores{"b": 2.345678, "a": 100}).Write(&b); err != nil {
		t.Fatal(err)
	}
	if want := "{\n  \"a\": 100,\n  \"b\": 2.35\n}\n"; b.String() != want {
		t.Errorf("written %q, want %q", b.String(), want)
	}
	got, err := ReadScores(&b)
	if want := (Scores{"a": 100, "b": 2.35}); err != nil || !maps.Equal(got, want) {
		t.Errorf("read %v, %v; want %v", got, err, want)
	}
	if _, err := ReadScores(strings.NewReader("[1]")); err == nil {
		t.Error("a list was read as scores")
	}
}

func TestTableAlignsNamesAndMarksWhatIsNotThere(t *testing.T) {
	var b strings.Builder
	rows := []Row{{"a", 12.34, math.NaN(), New}, {"long", math.NaN(), 5, Skipped}}
	if err := WriteTable(&b, rows); err != nil {
		t.Fatal(err)
	}
	want := "a       12.3       -  new\nlong       -     5.0  skipped\n"
	if b.String() != want {
		t.Errorf("table\n%swant\n%s", b.String(), want)
	}
}
