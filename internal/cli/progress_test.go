package cli

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dossier/internal/pipeline"
)

// line is a progress line of a stage that began at a time.
func line(stage string, begun time.Time, marks ...mark) *progressLine {
	return &progressLine{stage: stage, since: begun, marks: marks}
}

func TestProgressLine(t *testing.T) {
	begun := time.Date(2024, 3, 5, 12, 0, 0, 0, time.UTC)
	after := func(d time.Duration) time.Time { return begun.Add(d) }
	for _, c := range []struct {
		line        *progressLine
		done, total int
		now         time.Time
		want        string
	}{
		{line("resolve", begun), 0, 0, after(400 * time.Millisecond), "resolve"},
		{line("resolve", begun), 0, 0, after(65 * time.Second), "resolve, 1 min 5 s"},
		{line("extract", begun, mark{begun, 0}), 100, 1000, after(2 * time.Second), "extract 100 of 1000 articles, 18 s left"},
		{line("extract", begun, mark{begun, 0}), 100, 1000, after(100 * time.Millisecond), "extract 100 of 1000 articles"},
		{line("extract", begun, mark{begun, 0}), 1000, 1000, after(2 * time.Second), "extract 1000 of 1000 articles"},
		{line("render", begun, mark{begun, 0}), 2, 30_000, after(3 * time.Second), "render 2 of 30000 pages and files"},
		{line("render", begun, mark{begun, 300}), 400, 30_000, after(10 * time.Second), "render 400 of 30000 pages and files, 49 min 20 s left"},
	} {
		if got := c.line.text(c.done, c.total, c.now); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

func TestTimesAreSpoken(t *testing.T) {
	for d, want := range map[time.Duration]string{
		0: "1 s", 1400 * time.Millisecond: "1 s", 59 * time.Second: "59 s", time.Minute: "1 min 0 s", 125 * time.Second: "2 min 5 s", 80 * time.Minute: "1 h 20 min",
	} {
		if got := seconds(d); got != want {
			t.Errorf("%v is %q, want %q", d, got, want)
		}
	}
}

func TestLineIsWrittenOnlyWhereItSaysSomethingElse(t *testing.T) {
	var b strings.Builder
	l := progressLine{w: &b}
	l.clear()
	if b.Len() > 0 {
		t.Error("a line that was not there is removed")
	}
	p := working(t)
	now := time.Now()
	l.show(p, now)
	l.show(p, now.Add(100*time.Millisecond))
	if n := strings.Count(b.String(), "\r"); n != 1 {
		t.Errorf("written %d times: %q", n, b.String())
	}
	l.clear()
	if !strings.HasSuffix(b.String(), "\r\x1b[K") {
		t.Errorf("still there: %q", b.String())
	}
}

// working is the progress of a build that has ended at its last stage.
func working(t *testing.T) *pipeline.Progress {
	t.Helper()
	p := &pipeline.Progress{}
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "content", "articles"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "content", "articles", "a.txt"), []byte("Title\n\nText.\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, _, err := pipeline.Run(context.Background(), pipeline.Options{Content: filepath.Join(dir, "content"), Site: filepath.Join(dir, "site"), Progress: p}); err != nil {
		t.Fatal(err)
	}
	if stage, _, _ := p.Now(); stage != "write" {
		t.Fatalf("the build has ended in stage %q", stage)
	}
	return p
}
