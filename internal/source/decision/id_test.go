package decision

import (
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	for _, good := range []ID{
		"person:ana-silva", "place:김정은", "event:e2023-09-04_2023-09-10-3a5ade", "claim:x", MergeID("person:b", "person:a"), MergeID("event:e1", "event:e2"),
		JoinID("shut", "the-quay-1a2b3c"), MentionID("2024-a", "kim-1a2b3c"),
	} {
		if id, err := Parse(string(good)); err != nil || id != good {
			t.Errorf("%s: %v, %v", good, id, err)
		}
	}
	for _, bad := range []string{
		"", "person", "person:", ":a", "dog:a", "person:a b", "person:a+b", "person:a#b", "merge:person:b+a", "merge:person:a", "merge:person:a+a", "merge:mention:a+b",
		"merge:a+b", "join:a", "join:a~b~c", "mention:~a", "person:\"a\"", "person:a\u2028",
	} {
		if id, err := Parse(bad); err == nil {
			t.Errorf("%q is taken for %s", bad, id)
		}
	}
}

func TestPartsOfIDs(t *testing.T) {
	if id := MergeID("person:b", "person:a"); id != "merge:person:a+b" {
		t.Errorf("got %s", id)
	} else if a, b := id.Merged(); a != "person:a" || b != "person:b" {
		t.Errorf("got %s and %s", a, b)
	}
	if a, b := JoinID("x", "y").Parts(); a != "x" || b != "y" {
		t.Errorf("got %s and %s", a, b)
	}
}

func TestEveryKindCanBeDecided(t *testing.T) {
	for _, k := range Kinds() {
		if verbs := For(k); len(verbs) < 2 || !Reject.Fits(k) {
			t.Errorf("a %s can be decided by %v only", k, verbs)
		}
	}
	if Accept.Fits(Mention) || Means.Fits(Person) || Rename.Fits(JoinOf) || Merge.Fits(MergeOf) {
		t.Error("verbs fit what they cannot decide")
	}
}

func FuzzParse(f *testing.F) {
	f.Add("merge:person:a+b")
	f.Add("join:a~b")
	f.Fuzz(func(t *testing.T, text string) {
		id, err := Parse(text)
		if err != nil {
			return
		}
		again := id
		switch id.Kind() {
		case MergeOf:
			again = MergeID(id.Merged())
		case JoinOf, Mention:
			a, b := id.Parts()
			again = Of(id.Kind(), a+"~"+b)
		}
		if again != id || strings.ContainsAny(text, " \n\"'#") {
			t.Errorf("%q was taken for %s", text, again)
		}
	})
}
