package bench

import (
	"regexp"
	"strings"
	"testing"
	"time"
)

// slow is a machine on which the work takes a tenth of a second.
var slow = Calibration{Clock: 100 * time.Millisecond, CPU: 50 * time.Millisecond}

const printed = `goos: linux
goarch: amd64
pkg: dossier/internal/pipeline
BenchmarkStages/read-2         	       1	 200000000 ns/op	 150000000 cpu-ns/op	105164704 B/op	  491929 allocs/op
BenchmarkPairs/1000-2          	       4	  30000000 ns/op	 12.5 MB/s	     100 B/op	       7 allocs/op
PASS
`

func figures(t *testing.T, text string, c Calibration) Figures {
	t.Helper()
	f := Figures{}
	if err := f.add(strings.NewReader(text), c); err != nil {
		t.Fatal(err)
	}
	return f
}

func TestTimesAreInCalibrations(t *testing.T) {
	f := figures(t, printed, slow)
	if len(f) != 2 {
		t.Fatalf("%d benchmarks", len(f))
	}
	for name, want := range map[string]Measured{
		"Stages/read": {Time: []float64{3}, Bytes: []float64{105164704}, Allocs: []float64{491929}}, // of processor time
		"Pairs/1000":  {Time: []float64{0.3}, Bytes: []float64{100}, Allocs: []float64{7}},
	} {
		got := f[Name{"dossier/internal/pipeline", name}]
		if got == nil || rounded(got.Time[0]) != want.Time[0] || got.Bytes[0] != want.Bytes[0] || got.Allocs[0] != want.Allocs[0] {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}

func TestFiguresAreReadAsTheyWereWritten(t *testing.T) {
	f := figures(t, printed+strings.ReplaceAll(printed, "build", "render"), slow)
	f[Name{"dossier/internal/pipeline", "Stages/read"}].add2(3.25, 7, 8)
	var first, second strings.Builder
	if err := f.Write(&first); err != nil {
		t.Fatal(err)
	}
	again, err := Read(strings.NewReader(first.String()))
	if err != nil {
		t.Fatal(err)
	}
	if err := again.Write(&second); err != nil {
		t.Fatal(err)
	}
	if first.String() != second.String() || len(again) != 4 {
		t.Errorf("%s\nbecame\n%s", first.String(), second.String())
	}
	if !strings.Contains(first.String(), "pkg: dossier/internal/site/pages\n") || !strings.Contains(first.String(), "BenchmarkStages/read 1 3.25 calibrations/op 7 B/op 8 allocs/op\n") {
		t.Error(first.String())
	}
}

func (m *Measured) add2(time, bytes, allocs float64) {
	m.Time, m.Bytes, m.Allocs = append(m.Time, time), append(m.Bytes, bytes), append(m.Allocs, allocs)
}

func TestBaselineWithoutCalibrationsIsAnError(t *testing.T) {
	if f, err := Read(strings.NewReader("pkg: a\nBenchmarkX 1 no number\n")); err == nil {
		t.Errorf("read as %v", f)
	}
	if f, err := Read(strings.NewReader("pkg: a\nBenchmarkX 1 5 B/op\n")); err == nil {
		t.Errorf("read as %v", f)
	}
}

func TestVerdicts(t *testing.T) {
	steady := []float64{10, 10.1, 10.2, 9.9, 9.8, 10}
	for _, c := range []struct {
		name     string
		was, now []float64
		want     Verdict
	}{
		{"the same", steady, []float64{10.05, 9.95, 10}, Same},
		{"slower", steady, []float64{12, 12.1, 12.2}, Worse},
		{"faster", steady, []float64{8, 8.1, 8.2}, Better},
		{"slower within the tolerance", steady, []float64{11, 11.1, 11.2}, Same},
		{"slower within the noise", []float64{5, 20, 11, 9, 16, 7}, []float64{13, 8, 15}, Same},
		{"once only", steady, []float64{20}, Same},
		{"new", nil, steady, Unknown},
		{"gone", steady, nil, Unknown},
		{"nothing, as before", []float64{0, 0, 0, 0, 0, 0}, []float64{0, 0, 0}, Same},
		{"something instead of nothing", []float64{0, 0, 0, 0, 0, 0}, []float64{1, 1, 1}, Worse},
		{"one more, each time", []float64{2, 2, 2, 2, 2, 2}, []float64{3, 3, 3}, Worse},
	} {
		if got := change(c.was, c.now, timeTolerance); got.Verdict != c.want {
			t.Errorf("%s: %+v, want verdict %d", c.name, got, c.want)
		}
	}
}

// columns is what stands between the columns of a table.
var columns = regexp.MustCompile(` +`)

func TestTableSaysWhatBecameWorse(t *testing.T) {
	six := func(v float64) []float64 { return []float64{v, v, v, v, v, v} }
	was := Figures{
		{"dossier/internal/pipeline", "Stages/read"}:    {Time: six(2), Bytes: six(1000), Allocs: six(10)},
		{"dossier/internal/pipeline", "Stages/resolve"}: {Time: six(8), Bytes: six(1000), Allocs: six(10)},
		{"dossier/internal/pipeline", "Gone"}:           {Time: six(8), Bytes: six(1000), Allocs: six(10)},
	}
	now := Figures{
		{"dossier/internal/pipeline", "Stages/read"}:    {Time: six(4)[:3], Bytes: six(1000)[:3], Allocs: six(12)[:3]},
		{"dossier/internal/pipeline", "Stages/resolve"}: {Time: six(4)[:3], Bytes: six(1010)[:3], Allocs: six(10)[:3]},
		{"dossier/internal/site/searchindex", "Files"}:  {Time: six(1)[:3], Bytes: six(0)[:3], Allocs: six(0)[:3]},
	}
	rows := Compare(was, now)
	if !Failed(rows) || Failed(Compare(was, was)) || Failed(Compare(nil, now)) {
		t.Error("what failed is not told")
	}
	var b strings.Builder
	if err := WriteTable(&b, rows, slow); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"100 ms 200 ms 2.00 ! 1.00 1.20 ! build Stages/read\n",
		"400 ms 200 ms 0.50 + 1.01 1.00 build Stages/resolve\n",
		"WORSE, beyond noise:\n  build Stages/read: time × 2.00\n  build Stages/read: allocations × 1.20\n",
		"better, beyond noise:\n  build Stages/resolve: time × 0.50\n",
		"not in both, and not compared:\n  build Gone\n  search Files\n",
	} {
		if !strings.Contains(b.String(), want) && !strings.Contains(columns.ReplaceAllString(b.String(), " "), want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
	b.Reset()
	if err := WriteTable(&b, Compare(was, was), slow); err != nil || !strings.Contains(b.String(), "nothing is worse beyond noise\n") {
		t.Errorf("%v\n%s", err, b.String())
	}
}

func TestDurationsHaveThreeDigits(t *testing.T) {
	for d, want := range map[time.Duration]string{
		12: "12 ns", 1234: "1.23 µs", 45_600: "45.6 µs", 789 * time.Millisecond: "789 ms", 12340 * time.Millisecond: "12.3 s", 0: "0 ns",
	} {
		if got := duration(d); got != want {
			t.Errorf("%d ns is %q, want %q", d, got, want)
		}
	}
}

func TestCalibrationTakesTime(t *testing.T) {
	if c := Calibrate(); c.Clock <= 0 || c.CPU <= 0 {
		t.Errorf("%+v", c)
	}
	if a, b := work(), work(); a != b {
		t.Error("the work is not the same each time")
	}
}
