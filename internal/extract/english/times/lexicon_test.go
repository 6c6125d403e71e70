package times

import (
	"strings"
	"testing"
)

func TestEveryWordIsListedOnceAndFound(t *testing.T) {
	seen := map[string]bool{}
	for _, list := range entries {
		n := list.first
		for group := range strings.FieldsSeq(list.words) {
			for w := range strings.SplitSeq(group, "|") {
				if seen[w] {
					t.Errorf("%q is listed twice", w)
				}
				seen[w] = true
				want := lexeme{class: list.class, flags: list.flags, n: n}
				if got := lex.find(w); got != want {
					t.Errorf("%q is found as %+v, want %+v", w, got, want)
				}
				if got := lex.find(strings.ToUpper(w)); got != want && !strings.Contains(w, "’") {
					t.Errorf("%q in capitals is found as %+v, want %+v", w, got, want)
				}
			}
			n++
		}
	}
	if len(seen) > tableSize/2 {
		t.Errorf("%d words fill more than half of the table", len(seen))
	}
}

func TestOtherWordsAreNotFound(t *testing.T) {
	for _, w := range []string{"x", "mondayish", "wall", "a.m.s", "Ünder", "–", strings.Repeat("a", 40)} {
		if got := lex.find(w); got.class != cNone && w != "–" {
			t.Errorf("%q is found as %+v", w, got)
		}
	}
}

func TestCompoundNumbersAreInTheLexicon(t *testing.T) {
	for w, n := range map[string]int32{"twenty-one": 21, "ninety-nine": 99, "Forty-Two": 42} {
		if got := lex.find(w); got.class != cCardinal || got.n != n {
			t.Errorf("%q is found as %+v, want the number %d", w, got, n)
		}
	}
}

func TestClassify(t *testing.T) {
	for w, want := range map[string]lexeme{
		"1998":     {class: cNumber, n: 1998},
		"7:30":     {class: cNumber, n: -1},
		"12th":     {class: cOrdinal, n: 12},
		"23-year":  {class: cCompound},
		"1990s":    {class: cNumber, n: -1},
		"2014-16":  {class: cNumber, n: -1},
		"1,000":    {class: cNumber, n: -1},
		"11th-day": {class: cCompound},
	} {
		if got := classifyNumber(w); got != want {
			t.Errorf("%q is %+v, want %+v", w, got, want)
		}
	}
	for w, want := range map[string]lexeme{
		"Sept.":    {class: cMonth, flags: short | capital | hasStop, n: 9},
		"sept":     {class: cMonth, flags: short, n: 9},
		"May":      {class: cMonth, flags: doubtful | capital, n: 5},
		"p.m.":     {class: cMeridiem, flags: hasStop, n: 1},
		"two-week": {class: cCompound},
		"window":   {},
	} {
		if got := classifyWord(w); got != want {
			t.Errorf("%q is %+v, want %+v", w, got, want)
		}
	}
}
