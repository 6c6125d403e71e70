package statements

import (
	"strings"
	"testing"

	"dossier/internal/extract"
	"dossier/internal/extract/english/statements/attribution"
)

func TestContentSpanBalancesItsMarks(t *testing.T) {
	for _, test := range []struct{ text, first, last, want string }{
		{"She said it was “very late.”", "it", "late", "it was “very late.”"},
		{"She said: “It is late.”", "It", "late", "It is late"},
		{"She asked: “Is it late?”", "Is", "late", "Is it late?"},
		{"She said: “Is it late?” They left.", "Is", "”", "Is it late?"},
		{"She said it was “late”. They left.", "it", "”", "it was “late”"},
		{"“Late” is what she said it was.", "Late", "what", "“Late” is what"},
		{"She said it was late.", "it", "late", "it was late"},
	} {
		f := prose(test.text)
		if got := f.contentSpan(f.rangeFromTo(t, test.first, test.last)).Text(test.text); got != test.want {
			t.Errorf("%q: %q, want %q", test.text, got, test.want)
		}
	}
}

func TestCueSpanTakesWhatBelongsToTheVerb(t *testing.T) {
	for _, test := range []struct{ text, group, cue, want string }{
		{"She has never said so.", "has", "said", "has never said"},
		{"She pointed out an error.", "pointed", "pointed", "pointed out"},
		{"It is late, according to her.", "according", "according", "according to"},
		{"It is late, in accordance with the police.", "in", "accordance", "in accordance with"},
	} {
		f := prose(test.text)
		d := draft{group: f.at(t, test.group, 0), cue: f.at(t, test.cue, 0)}
		d.cueEnd = d.cue + 1
		if got := f.cueSpan(&d).Text(test.text); got != test.want {
			t.Errorf("%q: %q, want %q", test.text, got, test.want)
		}
	}
}

func TestModeCountsTheQuotedWords(t *testing.T) {
	f := prose("She said it was “quite late now” and “we know it well.”")
	for _, test := range []struct {
		first, last string
		want        extract.Mode
	}{{"it", "was", extract.Indirect}, {"it", "late", extract.Mixed}, {"quite", "now", extract.Direct}, {"it", "well", extract.Mixed}} {
		if got := f.mode([]attribution.Range{f.rangeFromTo(t, test.first, test.last)}); got != test.want {
			t.Errorf("%s to %s is %s, want %s", test.first, test.last, got, test.want)
		}
	}
	for m, want := range map[extract.Mode]string{extract.Indirect: "indirect", extract.Direct: "direct", extract.Mixed: "mixed"} {
		if m.String() != want {
			t.Errorf("mode %d is %q, want %q", m, m, want)
		}
	}
}

func TestCreditedQuotations(t *testing.T) {
	for _, test := range []struct {
		text string
		want bool
	}{
		{"“It is late and dark.” — Olav Berg", true},
		{"“It is late and dark.” ― Olav Berg “It is cold here.” ― Anna Lindqvist", true},
		{"“It is late and dark.” — Olav Berg left the house.", false},
		{"“It is late and dark.” — the end", false},
	} {
		f := prose(test.text)
		d, ok := f.credited(f.Quotes[0], f.inner(f.Quotes[0]))
		if ok != test.want {
			t.Errorf("%q: %v, want %v", test.text, ok, test.want)
		}
		if ok && (f.words(d.source) != "Olav Berg" || f.words(d.content[0]) != "It is late and dark") {
			t.Errorf("%q is given to %q", f.words(d.content[0]), f.words(d.source))
		}
	}
}

func TestModeIsDirectFrom95PercentInQuotation(t *testing.T) {
	for _, test := range []struct {
		quoted int
		want   extract.Mode
	}{{0, extract.Indirect}, {18, extract.Mixed}, {19, extract.Direct}} {
		text := "well “" + strings.Repeat("word ", test.quoted) + "”"
		if test.quoted == 0 {
			text = "well then"
		}
		f := prose(text)
		if got := f.mode([]attribution.Range{{First: 0, Last: len(f.Tags)}}); got != test.want {
			t.Errorf("%d words of %d in quotation: %s, want %s", test.quoted, test.quoted+1, got, test.want)
		}
	}
}
