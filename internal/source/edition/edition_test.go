package edition

import (
	"strings"
	"testing"

	"dossier/internal/diag"
)

func print(problems diag.List) string {
	var b strings.Builder
	_ = problems.Print(&b, false)
	return b.String()
}

func TestParse(t *testing.T) {
	e, problems := Parse("editions/public.yaml", []byte(`title: The quay
for: readers
output: ../public
articles: [interview]
names:
  - {person: lena-okoye, as: Source A, also: [the harbour master]}
  - organization: quay-works
passages:
  - {article: minutes, quote: "in the old mill"}
leave_out: notes
addresses: keep
allow:
  - {words: Okoye Street, reason: a street}
`))
	if e == nil || len(problems) > 0 {
		t.Fatal(print(problems))
	}
	if e.Name != "public" || len(e.Names) != 2 || e.Names[0].As != "Source A" || len(e.Passages) != 1 || e.Allow[0].Reason != "a street" || e.Addresses != Keep || e.LeaveOut[0] != Notes {
		t.Errorf("got %+v", e)
	}
	if key, ref := e.Names[1].Ref(); key != "organization" || ref != "quay-works" {
		t.Errorf("got %s %s", key, ref)
	}
}

func TestProblemsHaveTheirPlace(t *testing.T) {
	for text, want := range map[string]string{
		"article: [x]":                                   `public.yaml:1:1: error`,
		"for: x\nleave_out: [notes, note]":               `public.yaml:2:20: error`,
		"names: [{person: a, organization: b}]":          `bad-edition`,
		"names: [{as: A}]":                               `bad-edition`,
		"names: [{person: a, as: a}]":                    `public.yaml:1:25: error: a pseudonym begins with a capital letter`,
		"names: [{person: a, as: X}, {place: b, as: X}]": `two names have the pseudonym`,
		"passages: [{article: a}]":                       `"quote"`,
		"allow: [{words: a}]":                            `"reason"`,
		"output: /tmp/x":                                 `bad-edition`,
		"output: ../../x":                                `bad-edition`,
		"media: [x.png]":                                 `not in media/`,
		"addresses: some":                                `bad-value`,
	} {
		e, problems := Parse("editions/public.yaml", []byte(text))
		if got := print(problems); e != nil || !strings.Contains(got, want) {
			t.Errorf("%s: got\n%s", text, got)
		}
	}
}

// FuzzParse checks that no file makes Parse panic, and that one with an error is no
// edition.
func FuzzParse(f *testing.F) {
	f.Add("names:\n  - {person: a, as: B}\n")
	f.Add("allow: [{words: a, reason: b}]\npassages: {article: a, quote: b}\n")
	f.Add("output: [\n")
	f.Fuzz(func(t *testing.T, text string) {
		e, problems := Parse("editions/x.yaml", []byte(text))
		if (e == nil) != (problems.Errors() > 0) {
			t.Errorf("%q: an edition: %v, with\n%s", text, e != nil, print(problems))
		}
	})
}
