package reviewfile_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"dossier/internal/edit/reviewfile"
	"dossier/internal/source/decision"
	"dossier/internal/source/document"
)

const written = `# What the desk decided.

# Sure since the call of 3 March.
- accept: person:ana-silva
  what: Ana Silva
- reject: person:rui-costa # a street
  reason: >
    no person
  # see the map

- rename: person:tom
  name: Tomas Varga
`

func TestPutKeepsOrderCommentsAndTheRest(t *testing.T) {
	got, problems, err := reviewfile.Put(written,
		decision.Decision{Verb: decision.Accept, ID: "person:rui-costa", What: "Rui  Costa: a man"},
		decision.Decision{Verb: decision.Reject, ID: "person:bo", What: "Bo"},
		decision.Decision{Verb: decision.Merge, ID: "person:zoe", Into: "person:zoe-young", By: "ls"},
	)
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	want := `# What the desk decided.

# Sure since the call of 3 March.
- accept: person:ana-silva
  what: Ana Silva
- reject: person:bo
  what: Bo
  key: 1
- accept: person:rui-costa
  what: "Rui Costa: a man"
  key: 1
  # a street
  # see the map

- rename: person:tom
  name: Tomas Varga
- merge: person:zoe
  into: person:zoe-young
  by: ls
  key: 1
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestRemoveKeepsComments(t *testing.T) {
	got, _, err := reviewfile.Remove(written, "person:rui-costa", "person:ana-silva")
	if err != nil {
		t.Fatal(err)
	}
	want := `# What the desk decided.

# Sure since the call of 3 March.
# a street
  # see the map

- rename: person:tom
  name: Tomas Varga
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if _, _, err := reviewfile.Remove(written, "person:nobody"); err == nil {
		t.Error("no error for what is not decided")
	}
}

func TestFilesThatAreNotChanged(t *testing.T) {
	for _, text := range []string{
		"- accept: person:a\n  colour: red\n",
		"- accept: person:a\n- reject: person:a\n",
		"- accept: person:a\n  members: b\n",
		"- accept: claim:a\n  other_members: b\n",
		"- reject: merge:person:a+b\n  other_members: b\n",
		"[{accept: person:a}]\n",
		"[]\n",
		"accept: person:a\n",
		"- accept: person:\xff\n",
	} {
		got, problems, err := reviewfile.Put(text, decision.Decision{Verb: decision.Accept, ID: "person:b"})
		if err == nil || got != text {
			t.Errorf("%q became %q, %v", text, got, err)
		}
		if errors.Is(err, reviewfile.ErrProblems) != (problems.Errors() > 0) {
			t.Errorf("%q: %v with %v", text, err, problems)
		}
	}
}

func TestPutKeepsTheFormOfTheFile(t *testing.T) {
	d := decision.Decision{Verb: decision.Accept, ID: "person:b"}
	for _, c := range [][2]string{
		{"", "- accept: person:b\n  key: 1\n"},
		{"\ufeff", "\ufeff- accept: person:b\n  key: 1\n"},
		{"# nothing yet", "# nothing yet\n- accept: person:b\n  key: 1\n"},
		{"- accept: person:a", "- accept: person:a\n- accept: person:b\n  key: 1\n"},
		{"\ufeff- accept: person:c\r\n", "\ufeff- accept: person:b\r\n  key: 1\r\n- accept: person:c\r\n"},
		{"  - accept: person:c\n", "  - accept: person:b\n    key: 1\n  - accept: person:c\n"},
		{"---\n- what: B\n  reject: person:b\n", "---\n- accept: person:b\n  key: 1\n"},
	} {
		if got, problems, err := reviewfile.Put(c[0], d); err != nil || got != c[1] {
			t.Errorf("%q became %q, want %q; %v %v", c[0], got, c[1], err, problems)
		}
	}
}

func TestPutKeepsMembers(t *testing.T) {
	d := decision.Decision{Verb: decision.Reject, ID: "merge:claim:a+b", Members: []string{"c", "d"}, OtherMembers: []string{"e"}}
	const want = "- reject: merge:claim:a+b\n  members: [c, d]\n  other_members: [e]\n"
	got, problems, err := reviewfile.Put("", d)
	if err != nil || got != want || len(problems) > 0 {
		t.Fatalf("%q, %v %v", got, err, problems)
	}
	again, _ := document.ParseReview("review.yaml", []byte(got))
	if len(again) != 1 || !slices.Equal(again[0].Members, d.Members) || !slices.Equal(again[0].OtherMembers, d.OtherMembers) {
		t.Errorf("read as %+v", again)
	}
}

func TestPutNotesTheVersionOfNameKeys(t *testing.T) {
	for id, want := range map[decision.ID]bool{
		"person:b": true, "place:b": true, "merge:organization:a+b": true, "merge:event:a+b": false, "event:b": false, "claim:b": false, "join:a~b": false, "mention:a~b": false,
	} {
		got, _, err := reviewfile.Put("", decision.Decision{Verb: decision.Reject, ID: id})
		if err != nil || strings.Contains(got, "  key: 1\n") != want {
			t.Errorf("%s: %q, %v", id, got, err)
		}
	}
	d := decision.Decision{Verb: decision.Means, ID: "mention:a~b", Entity: "person:b"}
	if got, _, err := reviewfile.Put("", d); err != nil || !strings.Contains(got, "  key: 1\n") {
		t.Errorf("%q, %v", got, err)
	}
}

// FuzzPut puts a decision into any file and removes it. The other decisions and
// the comments of the file must not change.
func FuzzPut(f *testing.F) {
	f.Add(written, "person:rui-costa", "Rui", "no: person # 1")
	f.Add("", "event:e2023-09-12-1a2b3c", "A\nB", "\"")
	f.Add("\ufeff- accept: person:c\r\n# x\r\n", "person:b", "\u2028", "\x00")
	f.Add("- accept: person:a\n  reason: |\n    # no comment\n# one\n", "person:a", "null", "'")
	f.Fuzz(func(t *testing.T, text, id, what, reason string) {
		parsed, err := decision.Parse(id)
		if err != nil || !decision.Reject.Fits(parsed.Kind()) {
			return
		}
		before, problems := document.ParseReview("review.yaml", []byte(text))
		out, _, err := reviewfile.Put(text, decision.Decision{Verb: decision.Reject, ID: parsed, What: what, Reason: reason})
		if err != nil {
			if out != text {
				t.Fatalf("%q became %q despite %v", text, out, err)
			}
			return
		}
		if problems.Errors() > 0 {
			t.Fatalf("%q has errors, and became %q", text, out)
		}
		after, problems := document.ParseReview("review.yaml", []byte(out))
		if problems.Errors() > 0 || decision.Find(after, parsed) == nil || decision.Find(after, parsed).Verb != decision.Reject {
			t.Fatalf("%q became %q: %v", text, out, problems)
		}
		for _, d := range before {
			if d.ID != parsed && decision.Find(after, d.ID) == nil {
				t.Fatalf("%q became %q and lost %s", text, out, d.ID)
			}
		}
		for line := range strings.Lines(text) {
			if c := strings.TrimSpace(line); strings.HasPrefix(c, "#") && !strings.Contains(out, c) {
				t.Fatalf("%q became %q and lost %q", text, out, c)
			}
		}
		removed, _, err := reviewfile.Remove(out, parsed)
		if err != nil {
			return // a list without entries can need another form
		}
		left, _ := document.ParseReview("review.yaml", []byte(removed))
		if slices.ContainsFunc(left, func(d decision.Decision) bool { return d.ID == parsed }) || len(left) != len(after)-1 {
			t.Fatalf("%q became %q", out, removed)
		}
	})
}
