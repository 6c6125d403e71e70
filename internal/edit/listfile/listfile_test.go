package listfile

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

func TestWrite(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a.yaml")
	if err := Write(name, "", "one\n"); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(name, 0o600); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(dir, "link.yaml")
	if err := os.Symlink(name, link); err != nil {
		t.Fatal(err)
	}
	if err := Write(link, "one\n", "two\n"); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link is none any more")
	}
	if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v", info.Mode())
	}
	if err := Write(name, "one\n", "three\n"); err == nil || !strings.Contains(err.Error(), "was changed by another program") {
		t.Errorf("what another wrote was overwritten: %v", err)
	}
	if text, err := Read(name); err != nil || text != "two\n" {
		t.Errorf("%q, %v", text, err)
	}
	if left, _ := filepath.Glob(filepath.Join(dir, ".*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
	if err := Write(filepath.Join(dir, "none", "a.yaml"), "", "x"); err == nil {
		t.Error("written into a folder that is not there")
	}
}

// FuzzScalar writes any text as an entry and checks that YAML reads the same
// text.
func FuzzScalar(f *testing.F) {
	for _, text := range []string{"Ana Silva", "a: b", "null", "yes", "- x", "a #b", "\"", "é\u2028\x00", "1e3", "a,b]", "line\nline", "\ufeff", " a", "a:"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		out := New([]Pair{{Key: "one", Value: text}, {Key: "list", Values: []string{text, text}}})
		var in []struct {
			One  yaml.Node
			List []yaml.Node
		}
		if err := yaml.Unmarshal([]byte(out), &in); err != nil || len(in) != 1 || len(in[0].List) != 2 {
			t.Fatalf("%q is written as %q: %v", text, out, err)
		}
		want := strings.ToValidUTF8(text, "\ufffd")
		if in[0].One.Value != want || in[0].List[0].Value != want || in[0].List[1].Value != want {
			t.Fatalf("%q is written as %q and read as %q", text, out, in[0].One.Value)
		}
	})
}
