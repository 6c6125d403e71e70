package names

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

func TestEveryCurveIsMonotoneAndWithinZeroAndOne(t *testing.T) {
	for i, c := range curves {
		if !c.Valid() {
			t.Errorf("construction %d: %v", i, c)
		}
	}
}

func TestConfidenceOrdersTypicalNames(t *testing.T) {
	for _, test := range []struct{ name, text, above, below string }{
		{"a full name with a title over a lone word that opens a sentence",
			"The talks were led by President Anton Berezin of Ruritania. Ostrel was not there.", "Anton Berezin", "Ostrel"},
		{"a surname introduced in full over a lone one", "Anton Berezin spoke to reporters. Berezin met Korlan.", "Berezin", "Korlan"},
		{"a titled surname over a lone one", "They said that Mr. Berezin met Korlan.", "Berezin", "Korlan"},
		{"a well-known place over a lone surname", "They flew to Germany. They met Korlan.", "Germany", "Korlan"},
	} {
		a, b := confidenceOf(t, test.text, test.above), confidenceOf(t, test.text, test.below)
		if a <= b || b <= 0 || a > 1 {
			t.Errorf("%s: %v for %q, %v for %q", test.name, a, test.above, b, test.below)
		}
	}
}

// confidenceOf is that of the last mention of name in text.
func confidenceOf(t *testing.T, text, name string) float64 {
	t.Helper()
	found := Find(segment.New(text, segment.PlainBlocks(text), words.Segmentation)).Mentions
	for i := len(found) - 1; i >= 0; i-- {
		if found[i].Span.Text(text) == name {
			return found[i].Confidence
		}
	}
	t.Fatalf("%q is not among the %d names in %q", name, len(found), text)
	return 0
}

func TestConstruction(t *testing.T) {
	role := span.Span{Start: 5, End: 9}
	for _, test := range []struct {
		name string
		c    chunk
		want construction
	}{
		{"two words", chunk{last: 2}, fullName},
		{"two words with a role", chunk{last: 2, Mention: extract.Mention{Role: role}}, fullName},
		{"a word with a role", chunk{last: 1, Mention: extract.Mention{Role: role}}, titledName},
		{"a word of a longer name", chunk{last: 1, Mention: extract.Mention{Entity: 1}}, knownName},
		{"a word of no longer name", chunk{last: 1, Mention: extract.Mention{Entity: 0}}, loneName},
		{"a word of one of several", chunk{last: 1, Mention: extract.Mention{Entity: -1}}, loneName},
		{"a place made a person", chunk{last: 2, tagged: dossier.Place}, overruled},
		{"a word passed over", chunk{last: 1, untagged: true}, overruled},
		{"an organization", chunk{last: 2, tagged: dossier.Organization, Mention: extract.Mention{Kind: dossier.Organization}}, organization},
		{"a person made an organization", chunk{last: 2, Mention: extract.Mention{Kind: dossier.Organization}}, organizationOverruled},
		{"a place", chunk{last: 1, tagged: dossier.Place, Mention: extract.Mention{Kind: dossier.Place}}, place},
		{"an organization made a place", chunk{last: 1, tagged: dossier.Organization, Mention: extract.Mention{Kind: dossier.Place}}, placeOverruled},
	} {
		f := &finder{entities: []extract.Entity{{Name: "Berezin"}, {Name: "Anton Berezin"}}}
		if got := f.construction(&test.c); got != test.want {
			t.Errorf("%s: %d, want %d", test.name, got, test.want)
		}
	}
}
