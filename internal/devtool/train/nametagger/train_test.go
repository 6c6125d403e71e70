package nametagger

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"dossier/internal/extract/english/names/tagger"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// marked returns an example from a text with names in brackets, with
// their type in front: "[P Ada Okoye] left [L Geneva]."
func marked(s string) Example {
	var plain strings.Builder
	type cut struct {
		start, end int
		typ        tagger.Type
	}
	var cuts []cut
	for s != "" {
		before, rest, ok := strings.Cut(s, "[")
		plain.WriteString(before)
		if !ok {
			break
		}
		name, after, _ := strings.Cut(rest, "]")
		c := cut{start: plain.Len(), typ: map[byte]tagger.Type{'P': tagger.Person, 'O': tagger.Organization, 'L': tagger.Place}[name[0]]}
		plain.WriteString(name[2:])
		c.end = plain.Len()
		cuts = append(cuts, c)
		s = after
	}
	text := plain.String()
	e := Example{Text: segment.New(text, segment.PlainBlocks(text), words.Segmentation)}
	for _, c := range cuts {
		n := tagger.Name{Type: c.typ}
		for n.First < len(e.Text.Tokens) && e.Text.Tokens[n.First].Start < c.start {
			n.First++
		}
		for n.Last = n.First; n.Last < len(e.Text.Tokens) && e.Text.Tokens[n.Last].Start < c.end; n.Last++ {
		}
		e.Names = append(e.Names, n)
	}
	return e
}

func lessons() []Example {
	var out []Example
	people := []string{"Ada Okoye", "Ben Ruiz", "Carla Nowak", "Dan Petrov", "Eva Lund", "Femi Bello", "Gita Rao", "Hugo Blanc"}
	towns := []string{"Geneva", "Lagos", "Oslo", "Lima", "Quito", "Sofia", "Turin", "Minsk"}
	firms := []string{"Vantor Group", "Orlex Group", "Belmar Group", "Nordal Group", "Tessin Group", "Quadra Group", "Ultima Group", "Zentra Group"}
	for i := range people {
		for k := range 3 {
			j := (i + k) % len(people)
			last := strings.Fields(people[i])[1]
			out = append(out, marked(fmt.Sprintf("[P %s] said the talks in [L %s] were long. The [O %s] declined to comment. [P %s] left for [L %s].", people[i], towns[j], firms[j], last, towns[i])))
		}
	}
	return out
}

func quick() Options {
	o := DefaultOptions()
	o.Folds, o.Epochs, o.Rounds, o.Rate, o.MinCount, o.Groups, o.Seed, o.Log = 2, 6, 1, 0.1, 2, 0, 1, io.Discard
	return o
}

func TestTrainLearns(t *testing.T) {
	m := Train(lessons(), nil, quick())
	e := marked("[P Ines Duarte] said the talks in [L Bergen] were long. The [O Marlon Group] declined to comment. [P Duarte] left for [L Bergen].")
	got := m.Tag(e.Text)
	if len(got) != len(e.Names) {
		t.Fatalf("%d names, want %d: %+v", len(got), len(e.Names), got)
	}
	for i, n := range e.Names {
		if g := got[i]; g.First != n.First || g.Last != n.Last || g.Type != n.Type {
			t.Errorf("name %d: %+v, want %+v", i, g, n)
		}
	}
}

func TestTrainIsDeterministic(t *testing.T) {
	o := quick()
	o.Groups = 32
	a := Train(lessons(), nil, o).Encode()
	b := Train(lessons(), nil, o).Encode()
	if !bytes.Equal(a, b) {
		t.Error("the same examples gave two models")
	}
}

func TestNamesThatAreCutAreClosed(t *testing.T) {
	name := func(tokens int) []tagger.Label {
		labels := make([]tagger.Label, tokens)
		tagger.Name{Last: tokens, Type: tagger.Place}.SetLabels(labels)
		return labels
	}
	b, i, l, u := name(3)[0], name(3)[1], name(3)[2], name(1)[0]
	tests := []struct{ in, want []tagger.Label }{
		{[]tagger.Label{b, i, l}, []tagger.Label{b, i, l}},
		{[]tagger.Label{b, i}, []tagger.Label{b, l}},
		{[]tagger.Label{b}, []tagger.Label{u}},
		{[]tagger.Label{i, l, tagger.Outside}, []tagger.Label{b, l, tagger.Outside}},
		{[]tagger.Label{u, u}, []tagger.Label{u, u}},
		{[]tagger.Label{l, b, l}, []tagger.Label{u, b, l}},
	}
	for _, tt := range tests {
		if got := wellFormed(tt.in); !slices.Equal(got, tt.want) {
			t.Errorf("wellFormed(%v) = %v, want %v", tt.in, got, tt.want)
		}
	}
}

func TestWordsUsedAlikeShareAGroup(t *testing.T) {
	var text strings.Builder
	for i := range 400 {
		fmt.Fprintf(&text, "the %s barked at the %s loudly. she %s and %s in town. ", []string{"dog", "hound"}[i%2], []string{"cat", "kitten"}[i/2%2], []string{"shopped", "worked"}[i%2], []string{"sang", "danced"}[i/2%2])
		fmt.Fprintf(&text, "word%d stands between other%d here. ", i%40, i%37)
	}
	o := quick()
	o.Groups = 64
	w := learnWords(nil, []*segment.Text{segment.New(text.String(), segment.PlainBlocks(text.String()), words.Segmentation)}, o)
	group := func(word string) uint16 { return w.Groups[place(t, w, word)] >> tagger.CoarseShift }
	if group("dog") != group("hound") || group("dog") == 0 {
		t.Errorf("dog is of group %d, hound of %d", group("dog"), group("hound"))
	}
	if group("dog") == group("barked") {
		t.Error("dog and barked share a group")
	}
}

func TestUsageTellsNamesFromWords(t *testing.T) {
	text := strings.Repeat("They saw that Okoye had left the house. ", 6) + strings.Repeat("We hope that Hope will hope. ", 6)
	w := learnWords(nil, []*segment.Text{segment.New(text, segment.PlainBlocks(text), words.Segmentation)}, quick())
	for word, want := range map[string]uint8{"okoye": tagger.UsageCapital, "house": tagger.UsageLower, "hope": tagger.UsageMixed} {
		if got := w.Usages[place(t, w, word)]; got != want {
			t.Errorf("%s: usage %d, want %d", word, got, want)
		}
	}
}

// place returns the place of a word in w.
func place(t *testing.T, w *tagger.WordTable, word string) int {
	t.Helper()
	i, ok := slices.BinarySearch(w.Hashes, tagger.Occurrences(segment.New(word, segment.PlainBlocks(word), words.Segmentation))[0].Hash)
	if !ok {
		t.Fatalf("no %q in the table", word)
	}
	return i
}
