package statements

import (
	"testing"

	"dossier/internal/extract/english/statements/attribution"
)

// What is said again behind a dash is left out. Another word, or a dash that joins two clauses, leaves all.
func TestFalseStart(t *testing.T) {
	for text, want := range map[string]int{
		"The firm would -- would pay for the ship.":   2,
		"The firm would -- could pay for the ship.":   0,
		"It was -- it was shut for all the ships.":    3,
		"It was shut -- it was shut all the winter.":  4,
		"It was, it was shut for all the big ships.":  0,
		"It was the firm that paid -- it was a bank.": 0,
	} {
		f := prose(text)
		w := &wording{linker: &linker{finder: f}, draft: &draft{made: inTurn}}
		got := 0
		for k := range f.Tags {
			if n := w.falseStart(attribution.Range{Last: len(f.Tags)}, k); n > 0 {
				got = n
				break
			}
		}
		if got != want {
			t.Errorf("%q: %d tokens are a false start, want %d", text, got, want)
		}
		w.draft.made = related
		if w.falseStart(attribution.Range{Last: len(f.Tags)}, 0) != 0 {
			t.Errorf("%q: a false start outside a turn", text)
		}
	}
}

// "That plan" needs what was said before, and "this house" does not.
func TestLeansOnTalk(t *testing.T) {
	for text, want := range map[string]bool{
		"That plan would cost the town two crowns.": true,
		"This plan would cost the town two crowns.": false,
		"That it would cost two crowns is false.":   false,
	} {
		f := prose(text)
		w := &wording{linker: &linker{finder: f}, draft: &draft{made: inTurn, content: []attribution.Range{{Last: len(f.Tags)}}}}
		for k := range f.Tags {
			w.tokens = append(w.tokens, k)
		}
		if got := w.leansOnTalk(); got != want {
			t.Errorf("%q: %t", text, got)
		}
		if w.draft.made = related; w.leansOnTalk() {
			t.Errorf("%q leans on talk outside a turn", text)
		}
	}
}
