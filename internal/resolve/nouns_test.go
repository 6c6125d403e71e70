package resolve

import "testing"

func TestKnownNouns(t *testing.T) {
	for _, test := range []struct {
		having, articles int
		want             bool
	}{
		{1, 1, false}, {1, 2, false}, {2, 2, true}, {2, 6, true}, {2, 7, false}, {3, 7, true}, {10, 30, true}, {9, 30, false},
	} {
		articles := make([]Article, test.articles)
		for i := range test.having {
			articles[i].Found.Nouns = []uint32{7}
		}
		if got := knownNouns(articles)[7]; got != test.want {
			t.Errorf("in %d of %d articles: %t", test.having, test.articles, got)
		}
	}
}

// A statement with an open noun is worth more if the articles use that again and again.
func TestWorthOfKnownNouns(t *testing.T) {
	for _, test := range []struct {
		open, nouns []uint32
		want        string
	}{
		{[]uint32{7}, []uint32{7, 8}, "a single, b single"},
		{[]uint32{7, 9}, []uint32{7, 8}, "b single"},
		{[]uint32{7}, nil, "b single"},
	} {
		a := speech(t, "a", "05", "Lena Okoye", "the quay was sold to the council in spring")
		b := speech(t, "b", "06", "Lena Okoye", "Holt bought four boats in Norham")
		a.Found.Statements[0].Open, a.Found.Statements[0].Worth, a.Found.Statements[0].Known = test.open, 0.2, 0.7
		b.Found.Statements[0].Worth = 0.7
		a.Found.Nouns, b.Found.Nouns = test.nouns, test.nouns
		in := input(a, b)
		in.Thresholds.Worth = 0.5
		if got := claimsOf(resolved(t, in)); got != test.want {
			t.Errorf("%v, known %v: %s", test.open, test.nouns, got)
		}
	}
}
