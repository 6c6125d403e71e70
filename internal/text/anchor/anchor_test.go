package anchor

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

const article = `The harbour board met on Monday. Lena Okoye said that the quay was safe.

Divers found cracks in the wall. Lena Okoye said that work would begin in May.

Cranes: four

Sheds: two`

// named returns the anchors of the given words of a text, in order. Words after the
// first occurrence are looked for behind the words before them.
func named(t *testing.T, text string, words ...string) []string {
	t.Helper()
	n := NewNamer(text, segment.New(text, segment.PlainBlocks(text), nil).Outline())
	var out []string
	from := 0
	for _, w := range words {
		i := strings.Index(text[from:], w)
		if i < 0 {
			t.Fatalf("%q is not in the rest of the text", w)
		}
		out = append(out, n.Name(Mention, span.Span{Start: from + i, End: from + i + len(w)}).String())
		from += i + len(w)
	}
	return out
}

// parts returns what an anchor is made of: words, before, behind.
func parts(id string) [3]string { return [3]string{id[1:5], id[5:8], id[8:11]} }

var form = regexp.MustCompile(`^m[0-9a-z]{10}(-[0-9]+)?$`)

func TestAParagraphMoreLeavesAnchorsAsTheyAre(t *testing.T) {
	words := []string{"The harbour board", "Monday", "Lena Okoye", "Divers", "Lena Okoye", "May", "Cranes", "two"}
	want := named(t, article, words...)
	for name, edited := range map[string]string{
		"at the top":    "A storm came on Sunday.\n\n" + article,
		"in the middle": strings.Replace(article, "\n\nDivers", "\n\nA storm came on Sunday.\n\nDivers", 1),
		"at the end":    article + "\n\nA storm came on Sunday.",
		"changed":       strings.Replace(article, "Divers found", "Yesterday evening three experienced people saw many Divers found", 1),
		"a short one":   strings.Replace(article, "Sheds", "Ramps: one\n\nSheds", 1),
	} {
		got := named(t, edited, words...)
		for i := range want {
			if got[i] != want[i] && !(name == "changed" && words[i] == "Divers") {
				t.Errorf("%s: %q has the anchor %s, and had %s", name, words[i], got[i], want[i])
			}
		}
	}
}

func TestContextTellsTheSameWordsApart(t *testing.T) {
	got := named(t, article, "Lena Okoye", "Lena Okoye")
	if got[0] == got[1] || parts(got[0])[0] != parts(got[1])[0] {
		t.Errorf("anchors %v", got)
	}
}

func TestPartsOfAnAnchorStayWhenOthersChange(t *testing.T) {
	was := parts(named(t, article, "cracks")[0])
	for _, c := range []struct {
		name, old, new, words string
		want                  [3]bool // which parts stay
	}{
		{"the words", "cracks", "long rifts", "long rifts", [3]bool{false, true, true}},
		{"before", "Divers found", "Divers saw", "cracks", [3]bool{true, false, true}},
		{"behind", "the wall", "the old wall", "cracks", [3]bool{true, true, false}},
		{"the fourth word behind", "Lena Okoye said that work", "Rosa Okoye said that work", "cracks", [3]bool{true, true, false}},
		{"the fifth word behind", "Okoye said that work", "Silva said that work", "cracks", [3]bool{true, true, true}},
		{"case and punctuation", "Divers found cracks in the wall. Lena", "DIVERS  found “cracks” in the wall: Lena", "cracks", [3]bool{true, true, true}},
	} {
		is := parts(named(t, strings.Replace(article, c.old, c.new, 1), c.words)[0])
		for i := range is {
			if (is[i] == was[i]) != c.want[i] {
				t.Errorf("%s: %v, was %v; stay %v", c.name, is, was, c.want)
				break
			}
		}
	}
}

func TestWhereThereAreNoWordsBesideAPassageItsPartIsZero(t *testing.T) {
	if got := parts(named(t, article, "Sheds: two")[0]); got[1] != "000" || got[2] != "000" {
		t.Errorf("parts %v", got)
	}
}

func TestABlockIsKnownByItsEnds(t *testing.T) {
	name := func(text string) [3]string {
		return parts(NewNamer(text, nil).Name(Block, span.Span{End: len(text)}).String())
	}
	was := name("The harbour board met on Monday in the old hall.")
	for edited, want := range map[string][3]bool{
		"The harbour board met on Tuesday in the old hall.":  {false, true, true},
		"The harbour council met on Monday in the old hall.": {false, false, true},
		"The harbour board met on Monday in the new hall.":   {false, true, false},
	} {
		is := name(edited)
		if [3]bool{is[0] == was[0], is[1] == was[1], is[2] == was[2]} != want {
			t.Errorf("%s: %v, was %v; stay %v", edited, is, was, want)
		}
	}
}

func TestEqualPassagesGetDifferentAnchors(t *testing.T) {
	got := named(t, "Hear, hear.\n\nHear, hear.\n\nHear, hear.", "Hear, hear", "Hear, hear", "Hear, hear")
	if got[1] != got[0]+"-2" || got[2] != got[0]+"-3" {
		t.Errorf("anchors %v", got)
	}
}

func TestManyEqualPassagesGetDifferentAnchors(t *testing.T) {
	const text, many = "Kim", 3<<againBits + 1
	n, seen := NewNamer(text, nil), map[string]bool{}
	for range many {
		seen[n.Name(Mention, span.Span{End: len(text)}).String()] = true
	}
	if len(seen) != many {
		t.Errorf("%d anchors of %d passages", len(seen), many)
	}
}

func TestEachKindHasItsLetter(t *testing.T) {
	for _, kind := range []byte{Mention, Time, Statement, Event, Evidence, Note, Block} {
		if id := NewNamer("Kim", nil).Name(kind, span.Span{End: 3}).String(); id[0] != kind {
			t.Errorf("the anchor of kind %c is %s", kind, id)
		}
	}
	if id := ID(0).String(); id != "" {
		t.Errorf("no anchor is %q", id)
	}
}

func TestAnchorsAreOrderedAsTheirTexts(t *testing.T) {
	n := NewNamer(article, nil)
	var last ID
	ids := map[ID]bool{}
	for i := range len(article) - 4 {
		ids[n.Name(Statement, span.Span{Start: i, End: i + 4})] = true
	}
	for _, id := range slices.Sorted(maps.Keys(ids)) {
		if last != 0 && last.String() >= id.String() {
			t.Errorf("%v is before %v", last, id)
		}
		last = id
	}
}

func TestLongPassagesCountByTheirEnds(t *testing.T) {
	text := strings.Repeat("word ", 3000)
	whole := func(text string) ID {
		return NewNamer(text, nil).Name(Block, span.Span{End: len(text)})
	}
	if whole("other "+text) == whole(text) || whole(text+"other") == whole(text) || whole(text[5:]) == whole(text) {
		t.Error("a change at an end does not change the anchor")
	}
}

// A text of one word again and again must not take quadratic time.
func BenchmarkSameWords(b *testing.B) {
	text := strings.Repeat("Kim ", 100_000)
	outline := segment.New(text, segment.PlainBlocks(text), nil).Outline()
	for b.Loop() {
		n := NewNamer(text, outline)
		for i := 0; i < len(text); i += 4 {
			n.Name(Mention, span.Span{Start: i, End: i + 3})
		}
	}
}

func FuzzName(f *testing.F) {
	f.Add(article, 3, 20)
	f.Add("어제 김정은이 갔다", 4, 9)
	f.Add("\xff\xfe a\n\n\x00", 0, 3)
	f.Fuzz(func(t *testing.T, text string, start, length int) {
		if len(text) > 1<<16 || len(text) == 0 {
			return
		}
		outline := segment.New(text, segment.PlainBlocks(text), nil).Outline()
		n, seen := NewNamer(text, outline), map[string]bool{}
		step := max(1, len(text)/50)
		s := span.Span{Start: abs(start) % len(text)}
		s.End = s.Start + abs(length)%(len(text)-s.Start+1)
		for at := 0; at < len(text); at += step {
			for _, s := range []span.Span{s, {Start: at, End: min(len(text), at+step)}} {
				id := n.Name(Mention, s).String()
				if !form.MatchString(id) || seen[id] {
					t.Fatalf("anchor %q, seen %v", id, seen[id])
				}
				seen[id] = true
			}
		}
	})
}

func abs(n int) int {
	if n < 0 {
		return ^n
	}
	return n
}
