package check

import (
	"testing"

	"dossier/internal/diag/rules"
)

// TestChecks checks that every rule of stage Check has a function, and that every
// function has a rule.
func TestChecks(t *testing.T) {
	for _, r := range rules.All() {
		if (checks[r.Name] != nil) != (r.Stage == rules.Check) {
			t.Errorf("%s: stage %d, function: %t", r.Name, r.Stage, checks[r.Name] != nil)
		}
	}
	for name := range checks {
		if _, ok := rules.Find(name); !ok {
			t.Errorf("%q is not in the catalogue", name)
		}
	}
}

func TestMixed(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"It is likely, we think with high confidence.", "likely + high confidence"},
		{"We have moderate confidence that it is almost certain.", "almost certain + moderate confidence"},
		{"A remote\npossibility, at a low level of confidence.", "remote possibility + low level of confidence"},
		{"Probably; high\u2011confidence data.", ""}, // a joined word is none of the directive's
		{"It is likely. We have high confidence in that.", ""},
		{"The house is remote, and we have high confidence in that.", ""},
		{"It is *very likely*, we hold with high *confidence*.", "very likely + high confidence"},
		{"He gained the confidence of unlikely friends.", ""},
		{"Unlikely, with high confidence.\n\nLikely, with low confidence.", "Unlikely + high confidence, Likely + low confidence"},
	} {
		got := ""
		for _, m := range mixed(c.text, nil) {
			if got != "" {
				got += ", "
			}
			got += m.likelihood + " + " + m.confidence
			if from := m.span.Text(c.text); len(from) < len(m.likelihood)+len(m.confidence) {
				t.Errorf("%q: the span is %q", c.text, from)
			}
		}
		if got != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

// FuzzMixed checks that a finding lies within the text and contains both terms.
func FuzzMixed(f *testing.F) {
	f.Add("It is *very likely*, with high\nconfidence.")
	f.Add("- Low confidence\n- likely\n\n> unlikely, high confidence")
	f.Add("`likely` high  confidence\xff")
	f.Fuzz(func(t *testing.T, body string) {
		for _, m := range mixed(body, nil) {
			if m.span.Start < 0 || m.span.End > len(body) || m.span.Len() < len(m.likelihood) || !likelihood.MatchString(m.likelihood) || !confidence.MatchString(m.confidence) {
				t.Errorf("%+v in %q", m, body)
			}
		}
	})
}
