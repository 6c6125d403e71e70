package event

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
)

// sentence returns a sentence with the stems and the people.
func sentence(stems string, people ...*dossier.Entity) *Sentence {
	s := &Sentence{event: &extract.Event{}, people: people, stems: strings.Fields(stems)}
	slices.Sort(s.stems)
	return s
}

func TestSame(t *testing.T) {
	ana, rui, port := &dossier.Entity{Name: "Ana"}, &dossier.Entity{Name: "Rui"}, &dossier.Entity{Name: "Novoport"}
	at := func(s *Sentence, places ...*dossier.Entity) *Sentence { s.places = places; return s }
	by := func(s *Sentence, orgs ...*dossier.Entity) *Sentence { s.orgs = orgs; return s }
	not := func(s *Sentence) *Sentence { s.event.Negated = true; return s }
	for _, test := range []struct {
		name string
		a, b *Sentence
		want bool
	}{
		{"three stems of six", sentence("a b c d e f", ana), sentence("a b c g h i", ana), true},
		{"three stems of seven", sentence("a b c d e f j", ana), sentence("a b c g h i k", ana), false},
		{"three stems of the shorter one's six", sentence("a b c d e f", ana), sentence("a b c g h i k l m", ana), true},
		{"two stems of two", sentence("a b", ana), sentence("a b", ana), false},
		{"three stems of three", sentence("a b c", ana), sentence("a b c", ana), true},
		{"it happened, and it did not", sentence("a b c d", ana), not(sentence("a b c d", ana)), false},
		{"it did not happen", not(sentence("a b c d", ana)), not(sentence("a b c d", ana)), true},
		{"other people", sentence("a b c d", ana), sentence("a b c e", rui), false},
		{"one person of two", sentence("a b c d", ana, rui), sentence("a b c e", rui), true},
		{"other people in one place", at(sentence("a b c d", ana), port), at(sentence("a b c e", rui), port), false},
		{"people on one side, in one place", at(sentence("a b c d", ana), port), at(sentence("a b c e"), port), true},
		{"nobody, in one place", at(sentence("a b c d"), port), at(sentence("a b c e"), port), true},
		{"nobody, by one organization", by(sentence("a b c d"), port), by(sentence("a b c e"), port), true},
		{"nobody, nowhere", sentence("a b c d"), sentence("a b c e"), false},
		{"all stems, other people", sentence("a b c d", ana), sentence("a b c d", rui), true},
		{"all of the shorter one's stems, other people", sentence("a b c d", ana), sentence("a b c d e", rui), false},
	} {
		if got := same(test.a, test.b); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
		if got := same(test.b, test.a); got != test.want {
			t.Errorf("%s, the other way round: %v", test.name, got)
		}
	}
}

// A stem stops being compared when maxPerStem sentences have it.
func TestFrequentStems(t *testing.T) {
	ana := &dossier.Entity{Name: "Ana"}
	for _, n := range []int{maxPerStem - 1, maxPerStem} {
		var in []*Sentence
		for i := range n {
			in = append(in, sentence(fmt.Sprintf("a b c x%d y%d z%d w%d", i, i, i, i), &dossier.Entity{}))
		}
		in = append(in, sentence("a b c d", ana), sentence("a b c e", ana))
		got, want := len(sameEvents(in)), n+1
		if n == maxPerStem {
			want = n + 2
		}
		if got != want {
			t.Errorf("after %d sentences with the stems: %d events, want %d", n, got, want)
		}
	}
}

func BenchmarkSameEvents(b *testing.B) {
	e := &dossier.Entity{}
	var in []*Sentence
	for i := range 2000 {
		in = append(in, &Sentence{people: []*dossier.Entity{e}, event: &extract.Event{}, stems: []string{"common", string(rune('a' + i%26)), string(rune('A' + i%25))}})
	}
	for b.Loop() {
		sameEvents(in)
	}
}
