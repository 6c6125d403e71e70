package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const gold = `{"id":"a","date":"2024-03-06","text":"The council met on Tuesday.","times":[{"start":19,"end":26,"text":"Tuesday","type":"DATE","value":"2024-03-05"}]}`

// evaluate runs the command on a folder with one corpus and the stored scores.
func evaluate(t *testing.T, scores string, args ...string) (out, log, file string, err error) {
	t.Helper()
	dir := t.TempDir()
	file = filepath.Join(dir, "scores.json")
	put(t, filepath.Join(dir, "meantime_dev.jsonl"), gold)
	if scores != "" {
		put(t, file, scores)
	}
	var o, l strings.Builder
	err = run(append([]string{"-scores", file}, args...), dir, &o, &l)
	return o.String(), l.String(), file, err
}

func put(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestFirstRunStoresScores(t *testing.T) {
	out, log, file, err := evaluate(t, "", "-write")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out, "meantime times day") || !strings.Contains(out, " new\n") || !strings.Contains(out, " MB/s") {
		t.Errorf("table:\n%s", out)
	}
	for _, want := range []string{"missing gum_dev.jsonl: GUM", "amir-zeldes/gum", "convert_gum.py"} {
		if !strings.Contains(log, want) {
			t.Errorf("nothing about %q in\n%s", want, log)
		}
	}
	stored, err := os.ReadFile(file)
	if err != nil || !strings.Contains(string(stored), `"meantime times day": 100`) || !strings.Contains(string(stored), speedName) {
		t.Errorf("stored %s, %v", stored, err)
	}
}

func TestAFallIsAnErrorAndIsNotStored(t *testing.T) {
	const was = `{"meantime times day": 100.4, "meantime times all": 99, "gum times all": 50, "speed MB/s": 1000000}`
	out, _, file, err := evaluate(t, was)
	if !errors.Is(err, errWorse) {
		t.Errorf("error %v, want %v", err, errWorse)
	}
	for _, want := range []string{"100.4  worse\n", "99.0  better\n", "50.0  skipped\n", "times the stored 1000000.0"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	if now, err := os.ReadFile(file); err != nil || string(now) != was {
		t.Errorf("stored %s, %v", now, err)
	}
}

func TestSpeedNeverFails(t *testing.T) {
	if _, _, _, err := evaluate(t, `{"speed MB/s": 1000000}`); err != nil {
		t.Error(err)
	}
}

func TestNoGoldAtAll(t *testing.T) {
	for _, folder := range []string{"", t.TempDir()} {
		var out, log strings.Builder
		if err := run([]string{"-scores", filepath.Join(t.TempDir(), "none")}, folder, &out, &log); !errors.Is(err, errNoGold) {
			t.Errorf("folder %q: error %v, want %v", folder, err, errNoGold)
		}
	}
}

func TestWrongUse(t *testing.T) {
	for _, arg := range []string{"folder", "-gold"} {
		if _, _, _, err := evaluate(t, "", arg); err == nil {
			t.Errorf("%s was accepted", arg)
		}
	}
	if out, log, _, err := evaluate(t, "", "-h"); err != nil || out != "" || !strings.Contains(log, "-data") {
		t.Errorf("help is %q, %q, %v", out, log, err)
	}
}

func TestUnreadableScoresAreAnError(t *testing.T) {
	if _, _, _, err := evaluate(t, "nonsense"); err == nil || errors.Is(err, errWorse) {
		t.Errorf("error %v, want one about the stored scores", err)
	}
}
