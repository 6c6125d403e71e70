package statements

import (
	"testing"

	"dossier/internal/extract"
	"dossier/internal/extract/confidence"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func TestEveryCurveIsMonotoneAndWithinZeroAndOne(t *testing.T) {
	for name, c := range map[string]confidence.Curve{
		"sourced": sourcedCurve, "unsourced": unsourcedCurve, "credited": creditedCurve, "inherited": inheritedCurve,
	} {
		if !c.Valid() {
			t.Errorf("%s: %v", name, c)
		}
	}
}

func TestConfidenceByConstruction(t *testing.T) {
	source := attribution.Range{First: 0, Last: 2}
	for _, test := range []struct {
		name         string
		above, below draft
	}{
		{"a higher probability", draft{source: source, score: 0.9}, draft{source: source, score: 0.6}},
		{"a source", draft{source: source, score: 0.9}, draft{score: 0.9}},
		{"a credit over an inherited source", draft{source: source, made: credited}, draft{source: source, made: inherited}},
	} {
		if a, b := test.above.confidence(), test.below.confidence(); a <= b || b <= 0 || a > 1 {
			t.Errorf("%s: %v, else %v", test.name, a, b)
		}
	}
}

func TestConfidenceOrdersTypicalStatements(t *testing.T) {
	for _, test := range []struct{ name, above, below string }{
		{"said that over an attitude noun", "The minister said that the bridge would reopen in May.", "The mayor’s hope that the bridge will reopen is fading."},
		{"a quotation over a belief", "“The bridge will reopen in May,” said Anna Lindqvist.", "Many residents think the bridge unsafe."},
		{"somebody over an empty subject", "The minister said that the bridge would reopen in May.", "It is said that the bridge would reopen in May."},
	} {
		a, b := confidenceOf(t, test.above), confidenceOf(t, test.below)
		if a <= b {
			t.Errorf("%s: %v for %q, %v for %q", test.name, a, test.above, b, test.below)
		}
	}
}

// confidenceOf returns the confidence of the one statement in text.
func confidenceOf(t *testing.T, text string) float64 {
	t.Helper()
	found := Find(segment.New(text, segment.PlainBlocks(text), words.Segmentation), extract.Names{})
	if len(found) != 1 {
		t.Fatalf("%q: %d statements", text, len(found))
	}
	return found[0].Confidence
}
