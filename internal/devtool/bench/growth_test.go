package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"math"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dossier/internal/devtool/corpusgen"
)

func TestExponents(t *testing.T) {
	for _, c := range []struct{ a, b, want float64 }{{2, 20, 1}, {2, 200, 2}, {5, 5, 0}, {1, math.Pow(10, 1.5), 1.5}} {
		if got := Exponent(c.a, c.b, 1000, 10_000); math.Abs(got-c.want) > 1e-9 {
			t.Errorf("from %g to %g: %g, want %g", c.a, c.b, got, c.want)
		}
	}
	if !math.IsNaN(Exponent(0, 1, 10, 100)) || !math.IsNaN(Exponent(1, 1, 10, 10)) {
		t.Error("there is an exponent of nothing")
	}
}

func TestStagesThatGrowTooFastAreNamed(t *testing.T) {
	at := func(n int, read, resolve time.Duration) Grown {
		return Grown{Articles: n, Stages: []Stage{
			{Name: "read", CPU: read, Peak: int64(n) * 1e6}, {Name: "resolve", CPU: resolve, Peak: int64(n) * 2e6}, {Name: "short", CPU: time.Duration(n) * time.Duration(n)},
		}}
	}
	all := []Grown{at(1000, time.Second, time.Second), at(10_000, 12*time.Second, 80*time.Second)}
	all[1].Stages[2].CPU = 50 * time.Millisecond
	var b strings.Builder
	found, err := WriteGrowth(&b, all)
	if err != nil || len(found) != 1 || found[0] != "resolve, from 1,000 to 10,000 articles: exponent 1.90" {
		t.Errorf("%q, %v", found, err)
	}
	table := columns.ReplaceAllString(b.String(), " ")
	for _, want := range []string{
		"1,000 10,000 exponent articles\n", "1.00 s 12.0 s 1.08 read\n", "1.00 s 80.0 s 1.90 ! resolve\n", "1.00 ms 50.0 ms short\n", "2.00 s 92.0 s 1.66 ! all\n", "2.00 GB 20.00 GB 1.00 most memory\n", "TOO FAST grow:\n resolve,",
	} {
		if !strings.Contains(table, want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
}

func TestSizeThatDidNotEnd(t *testing.T) {
	var b strings.Builder
	found, err := WriteGrowth(&b, []Grown{
		{Articles: 10, Stages: []Stage{{Name: "read", Clock: time.Second}, {Name: "resolve", Clock: time.Second}}},
		{Articles: 100, Stages: []Stage{{Name: "read", Clock: 10 * time.Second}}, Err: errors.New("killed")},
	})
	if err != nil || found != nil {
		t.Errorf("%q, %v", found, err)
	}
	for _, want := range []string{"100 articles were not measured to the end: killed\n", "no stage that takes 100 ms"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
}

func TestStagesOfASmallDossier(t *testing.T) {
	dir := t.TempDir()
	content := filepath.Join(dir, "content")
	if err := corpusgen.New(12, 1).Write(content); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := Measure(context.Background(), content, filepath.Join(dir, "site"), &out); err != nil {
		t.Fatal(err)
	}
	var names []string
	articles := 0
	for in := json.NewDecoder(&out); ; {
		var s Stage
		if err := in.Decode(&s); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		names = append(names, s.Name)
		if s.Name == "page/article" {
			articles = s.Files
		}
	}
	list := strings.Join(names, " ")
	if !strings.HasPrefix(list, "read extract resolve plan data search cards page/") || !strings.HasSuffix(list, " write") || articles != 12 {
		t.Errorf("stages %s, %d articles", list, articles)
	}
	if found, err := filepath.Glob(filepath.Join(dir, "site", "0", "*.html")); err != nil || len(found) < 100 {
		t.Errorf("%d files written, %v", len(found), err)
	}
}

func TestNoDossierToMeasure(t *testing.T) {
	if err := Measure(context.Background(), t.TempDir(), t.TempDir(), io.Discard); err == nil {
		t.Error("an empty folder was measured")
	}
}
