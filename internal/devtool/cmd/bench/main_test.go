package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// execute runs the command.
func execute(t *testing.T, args ...string) (out, log string, err error) {
	t.Helper()
	var o, l strings.Builder
	err = run(context.Background(), args, &o, &l)
	return o.String(), l.String(), err
}

// module is a folder with a module of two packages, to work in.
func module(t *testing.T) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"go.mod":        "module example\n\ngo 1.26\n",
		"a/a.go":        "package a\n",
		"a/a_test.go":   "package a\n\nimport \"testing\"\n\nvar kept []byte\n\nfunc BenchmarkOne(b *testing.B) {\n\tfor b.Loop() {\n\t\tkept = make([]byte, 128)\n\t}\n}\n\nfunc BenchmarkTwo(b *testing.B) {\n\tfor b.Loop() {\n\t}\n}\n",
		"b/b.go":        "package b\n",
		"internal/c.go": "package internal\n",
	} {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
}

func TestBaselineIsStoredAndComparedWith(t *testing.T) {
	module(t)
	quick := []string{"-baseline", "base.txt", "-time", "1ms"}
	out, log, err := execute(t, append(quick, "-save")...)
	if err != nil || !strings.Contains(log, "round 6 of 6: example/a\n") || !strings.Contains(out, "there is no baseline to compare with\n") {
		t.Fatalf("%v\n%s\n%s", err, log, out)
	}
	stored, err := os.ReadFile("base.txt")
	if err != nil || strings.Count(string(stored), "BenchmarkOne 1 ") != 6 {
		t.Fatalf("%s, %v", stored, err)
	}
	worse := strings.ReplaceAll(string(stored), " 1 allocs/op", " 3 allocs/op") // then, so now it is better
	if err := os.WriteFile("base.txt", []byte(worse), 0o644); err != nil {
		t.Fatal(err)
	}
	if out, _, err := execute(t, append(quick, "-match", "One")...); err != nil && !errors.Is(err, errWorse) || !strings.Contains(out, "a One: allocations × 0.33") || strings.Contains(out, "a Two") {
		t.Errorf("%v\n%s", err, out)
	}
	if err := os.WriteFile("base.txt", []byte(strings.ReplaceAll(string(stored), " 128 B/op", " 64 B/op")), 0o644); err != nil {
		t.Fatal(err)
	}
	out, _, err = execute(t, quick...)
	for _, want := range []string{"WORSE, beyond noise:", "  a One: memory × "} {
		if !errors.Is(err, errWorse) || !strings.Contains(out, want) {
			t.Errorf("no %q: %v\n%s", want, err, out)
		}
	}
	if _, _, err := execute(t, append(quick, "-save", "-rounds", "1", "-match", "Two")...); err != nil {
		t.Fatal(err)
	}
	if stored, err := os.ReadFile("base.txt"); err != nil || strings.Count(string(stored), "BenchmarkOne 1 ") != 6 || strings.Count(string(stored), "BenchmarkTwo 1 ") != 1 {
		t.Errorf("saving some benchmarks left %s, %v", stored, err)
	}
}

func TestBenchmarkThatFails(t *testing.T) {
	module(t)
	const text = "package b\n\nimport \"testing\"\n\nfunc BenchmarkX(b *testing.B) { b.Fatal(\"no luck\") }\n"
	if err := os.WriteFile("b/b_test.go", []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, _, err := execute(t, "-time", "1ms", "-rounds", "1"); err == nil || !strings.Contains(err.Error(), "no luck") {
		t.Errorf("error %v", err)
	}
}

func TestNothingToMeasure(t *testing.T) {
	module(t)
	if _, _, err := execute(t, "-match", "Nonsense", "-rounds", "1"); err == nil || errors.Is(err, errWorse) {
		t.Errorf("error %v", err)
	}
	if err := os.WriteFile("base.txt", []byte("pkg: a\nBenchmarkX 1 5 B/op\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, _, err := execute(t, "-baseline", "base.txt"); err == nil || !strings.Contains(err.Error(), "read the baseline") {
		t.Errorf("error %v", err)
	}
}

func TestMadeUpContent(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "content")
	if _, _, err := execute(t, "-sample", dir, "-articles", "5"); err != nil {
		t.Fatal(err)
	}
	if found, _ := filepath.Glob(filepath.Join(dir, "articles", "*", "*.md")); len(found) != 5 {
		t.Errorf("%d articles", len(found))
	}
	out, _, err := execute(t, "-measure", dir, "-site", t.TempDir())
	if err != nil || !strings.Contains(out, `"name":"resolve"`) {
		t.Errorf("%v\n%s", err, out)
	}
}

func TestWrongUse(t *testing.T) {
	for _, args := range [][]string{{"folder"}, {"-nonsense"}, {"-growth", "-sizes", "10,10"}, {"-growth", "-sizes", "many"}, {"-hugo", "-articles", "0"}} {
		if _, _, err := execute(t, args...); err == nil {
			t.Errorf("%q was accepted", args)
		}
	}
	if out, log, err := execute(t, "-h"); err != nil || out != "" || !strings.Contains(log, "-growth") {
		t.Errorf("help is %q, %q, %v", out, log, err)
	}
}
