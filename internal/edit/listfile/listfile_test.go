package listfile

import (
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

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
