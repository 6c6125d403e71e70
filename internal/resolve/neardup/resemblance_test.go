package neardup

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

func words(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" \n.,:'", r) })
}

// share is the share of the words of a that stand in b, in per cent.
func share(a, b *Document) int { return 100 * a.Shared(b) / a.Words() }

// Texts that go back to a report, and others on the same matter, are as far apart
// as Rewrite says, and neither is near it.
func TestRewritesAreToldFromReportsOnTheSameMatter(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/stories.txtar")
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]*Document{}
	for _, f := range archive.Files {
		texts[f.Name] = New(words(string(f.Data)))
	}
	for name, d := range texts {
		story, kind, _ := strings.Cut(name, "/")
		got := share(d, texts[story+"/report"])
		_, shared := overlap(texts[story+"/report"], d, nil, nil, nil)
		var in cover
		in.set(d, shared)
		passage := in.passage()
		t.Logf("%s: %d%%, the longest passage of %d words", name, got, passage)
		switch kind {
		case "edited", "shortened", "reworded":
			if passage < 20 {
				t.Errorf("the longest passage of %s has %d words", name, passage)
			}
			if got < Rewrite+10 {
				t.Errorf("%s has %d%% of its words in common with the report", name, got)
			}
		case "independent", "later":
			if got > Rewrite-10 {
				t.Errorf("%s has %d%% of its words in common with the report", name, got)
			}
		}
	}
}

func TestGapsAreNotCompared(t *testing.T) {
	a := New([]string{"the", "ship", "is", Gap, Gap, "lost", "he", "said"})
	b := New([]string{"the", "ship", "is", "lost", "he", "said"})
	if a.Words() != 6 || a.Shared(b) != 6 || b.Shared(a) != 6 {
		t.Errorf("%d words, %d and %d shared", a.Words(), a.Shared(b), b.Shared(a))
	}
	if c := New([]string{"ship", Gap, "is", "lost", Gap, "he"}); c.Shared(b) != 0 {
		t.Errorf("a shingle goes across a gap")
	}
}

func TestTextsTooShortToCompare(t *testing.T) {
	for _, s := range []string{"", "the", "the ship"} {
		if n := New(words(s)).Shared(New(words(s))); n != 0 {
			t.Errorf("%q shares %d words with itself", s, n)
		}
	}
}

// prose is n words that are the same for the same seed only.
func prose(seed uint64, n int) []string {
	r := rand.New(rand.NewPCG(seed, 1))
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf("w%d", r.IntN(5000))
	}
	return out
}

// pairs are the pairs of all texts.
func pairs(texts []*Document, least int) (out []Pair) {
	x := NewIndex(texts)
	for b := range texts {
		out = append(out, x.With(b, least)...)
	}
	slices.SortFunc(out, func(p, q Pair) int { return cmp.Or(cmp.Compare(p.A, q.A), cmp.Compare(p.B, q.B)) })
	return out
}

func TestPairs(t *testing.T) {
	long := prose(2, 600)
	quoted := append(prose(3, 500), long[100:160]...)
	texts := []*Document{New(prose(1, 300)), New(long), New(prose(4, 300)), New(quoted), New(prose(1, 300))}
	want := []Pair{{A: 0, B: 4, SharedA: 300, SharedB: 300, Passage: 300}, {A: 1, B: 3, SharedA: 60, SharedB: 60, Passage: 60}}
	if got := pairs(texts, 25); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := pairs(texts, 61); len(got) != 1 {
		t.Errorf("got %v", got)
	}
	if got := pairs(nil, 1); got != nil {
		t.Errorf("got %v", got)
	}
}

// Words scattered over a text are no passage; one with a word exchanged here and
// there is.
func TestPassage(t *testing.T) {
	report := prose(7, 60)
	reworded := slices.Clone(report)
	var scattered []string
	for i := 0; i+5 <= len(report); i += 5 {
		reworded[i] = "new"
		scattered = append(scattered, report[i:i+4]...)
		scattered = append(scattered, prose(uint64(i)+50, 8)...)
	}
	for name, c := range map[string]struct {
		text []string
		want int
	}{"reworded": {reworded, 48}, "scattered": {scattered, 4}} {
		got := pairs([]*Document{New(report), New(c.text)}, 1)
		if len(got) != 1 || got[0].SharedB != 48 || got[0].Passage != c.want {
			t.Errorf("%s: %+v, want a passage of %d words", name, got, c.want)
		}
	}
}

func TestStandingPhrasesShowNothing(t *testing.T) {
	phrase := prose(99, 40)
	var texts []*Document
	for i := range uint64(mostTexts + 10) {
		texts = append(texts, New(append(prose(100+i, 100), phrase...)))
	}
	if got := pairs(texts, 25); len(got) != 0 {
		t.Errorf("%d pairs by a phrase that all texts have, the first %v", len(got), got[0])
	}
	if got := pairs(texts[:3], 25); len(got) != 3 {
		t.Errorf("%d pairs of three texts with a passage in common", len(got))
	}
}

func BenchmarkPairs(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			var texts []*Document
			for i := range uint64(n) {
				texts = append(texts, New(append(prose(i, 800), prose(1_000_000+i/4, 100)...))) // four have a passage in common
			}
			for b.Loop() {
				if got := len(pairs(texts, 25)); got != n*6/4 {
					b.Fatalf("%d pairs", got)
				}
			}
		})
	}
}
