package secrets

import (
	"encoding/json"
	"slices"
	"testing"

	"dossier/internal/source/schema"
)

// keys returns the keys of each kind of file, such as "claim: statements.by".
func keys(t *testing.T) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	for _, kind := range schema.Kinds() {
		b, err := kind.Document()
		if err != nil {
			t.Fatal(err)
		}
		var doc map[string]any
		if err := json.Unmarshal(b, &doc); err != nil {
			t.Fatal(err)
		}
		addKeys(out, kind.Name+": ", doc)
	}
	return out
}

// addKeys adds the keys of the schema v. The names of rules are no keys.
func addKeys(to map[string]bool, prefix string, v any) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			addKeys(to, prefix, e)
		}
	case map[string]any:
		for name, e := range v {
			properties, ok := e.(map[string]any)
			if name != "properties" || !ok {
				addKeys(to, prefix, e)
				continue
			}
			for key, value := range properties {
				to[prefix+key] = true
				if key != "check" {
					addKeys(to, prefix+key+".", value)
				}
			}
		}
	}
}

// unused returns the keys of other tools that an article may have and that say
// nothing.
func unused(t *testing.T) (out []string) {
	t.Helper()
	for _, kind := range schema.Kinds() {
		if kind.Name != "article" {
			continue
		}
		b, err := kind.Document()
		if err != nil {
			t.Fatal(err)
		}
		var doc struct {
			Properties map[string]struct{ Description string }
		}
		if err := json.Unmarshal(b, &doc); err != nil {
			t.Fatal(err)
		}
		for key, value := range doc.Properties {
			if value.Description == "key of another tool; not used" {
				out = append(out, key)
			}
		}
	}
	if len(out) == 0 {
		t.Fatal("no keys of other tools")
	}
	slices.Sort(out)
	return out
}
