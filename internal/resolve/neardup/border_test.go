package neardup

import (
	"slices"
	"strconv"
	"testing"
)

// A passage continues over mostBetween other words.
func TestWordsBetweenAPassage(t *testing.T) {
	report := prose(1, 60)
	for between, want := range map[int]int{mostBetween: 60, mostBetween + 1: 30} {
		var text []string
		text = append(append(append(text, report[:30]...), prose(2, between)...), report[30:]...)
		got := pairs([]*Document{New(report), New(text)}, 1)
		if len(got) != 1 || got[0].Passage != want {
			t.Errorf("%d words between: %+v, want a passage of %d words", between, got, want)
		}
	}
}

// A shingle in more than mostTexts texts, and in more than one of commonIn, is a
// standing phrase.
func TestTextsOfAStandingPhrase(t *testing.T) {
	phrase := New(prose(99, length))
	for _, test := range []struct {
		with, all int
		often     bool
	}{
		{mostTexts, mostTexts, false},
		{mostTexts + 1, mostTexts + 1, true},
		{mostTexts + 6, commonIn * (mostTexts + 6), false},
		{mostTexts + 6, commonIn*(mostTexts+6) - 1, true},
	} {
		texts := make([]*Document, test.all)
		for i := range texts {
			if texts[i] = New(nil); i < test.with {
				texts[i] = phrase
			}
		}
		if got := newCounts(texts).often(phrase.hashes[0]); got != test.often {
			t.Errorf("%d of %d texts with the phrase: often is %v", test.with, test.all, got)
		}
	}
}

func TestLeastWordsOfAPair(t *testing.T) {
	shared := prose(1, 30)
	a, b := New(append(prose(2, 50), shared...)), New(append(prose(3, 50), shared...))
	for least, want := range map[int]int{30: 1, 31: 0} {
		if got := pairs([]*Document{a, b}, least); len(got) != want {
			t.Errorf("at least %d words: %d pairs, want %d", least, len(got), want)
		}
	}
}

// Three words are the shortest text that is compared.
func TestShortestShingle(t *testing.T) {
	for n, want := range map[int]int{length - 1: 0, length: length} {
		words := prose(5, n)
		if got := New(words).Shared(New(append(words, "other"))); got != want {
			t.Errorf("%d words: %d shared, want %d", n, got, want)
		}
	}
}

// The places of a text with more than 65,536 words need more than two bytes.
func TestPassageFarInALongText(t *testing.T) {
	passage := numbered("p", 40)
	for _, before := range []int{1<<16 - 40, 1<<16 - 39, 1<<16 + 5} {
		long := New(slices.Concat(numbered("w", before), passage))
		if got := long.Shared(New(passage)); got != len(passage) {
			t.Errorf("behind %d words: %d are shared, want %d", before, got, len(passage))
		}
		if got := NewIndex([]*Document{New(passage), long}).With(1, 20); len(got) != 1 || got[0].Passage != len(passage) {
			t.Errorf("behind %d words: %+v", before, got)
		}
	}
}

// numbered returns n words that begin with a letter.
func numbered(letter string, n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = letter + strconv.Itoa(i)
	}
	return out
}
