package attribution

import (
	"bytes"
	"io"
	"strings"
	"testing"
)

// example is a text with one relation, the parts of which are given by their
// words. The cue is one word.
func example(t *testing.T, text, source, cue, content string) Example {
	t.Helper()
	p := parse(text)
	find := func(part string) []Range {
		off := strings.Index(text, part)
		if part == "" || off < 0 {
			return nil
		}
		first, last := 0, 0
		for i, tok := range p.Text.Tokens {
			if tok.Start <= off {
				first = i
			}
			if tok.Start < off+len(part) {
				last = i + 1
			}
		}
		return []Range{{first, last}}
	}
	return Example{Prose: p, Gold: []Gold{{Source: find(source), Cue: find(cue), Content: find(content)}}}
}

func examples(t *testing.T) []Example {
	var out []Example
	for _, who := range []string{"The mayor", "A guard", "Her friend", "My neighbour", "The cook", "His uncle", "The crew", "A nurse"} {
		for _, what := range []string{"the market closed", "rain fell", "nobody came", "the boat sank"} {
			out = append(out, example(t, who+" blorted that "+what+". The ship was green.", who, "blorted", "that "+what))
		}
	}
	return out
}

func TestTrainLearnsARelation(t *testing.T) {
	var log bytes.Buffer
	model := Train(examples(t), &log)
	m, err := NewModel(string(model))
	if err != nil {
		t.Fatal(err)
	}
	p := parse("The farmer blorted that the wind turned. The barn was red.")
	found := m.Find(p, nil)
	if len(found) != 1 {
		t.Fatalf("%d relations, want 1; %s", len(found), log.String())
	}
	if got, want := line(p, found[0]), "The farmer | blorted |  | that the wind turned"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if !strings.Contains(log.String(), "relations 32, without a head of their own 0") {
		t.Errorf("log %q", log.String())
	}
	var report bytes.Buffer
	Report(m, examples(t), &report)
	if !strings.Contains(report.String(), "100.00% right") {
		t.Errorf("report %q", report.String())
	}
}

func TestTrainGivesTheSameModelAgain(t *testing.T) {
	if !bytes.Equal(Train(examples(t), io.Discard), Train(examples(t), io.Discard)) {
		t.Error("two models from the same examples differ")
	}
}

func TestAgreesAsksForHalfTheContentAndTheSource(t *testing.T) {
	gold := []Gold{{Source: []Range{{0, 2}}, Cue: []Range{{2, 3}}, Content: []Range{{3, 9}}}, {Cue: []Range{{11, 12}}, Content: []Range{{12, 14}}}}
	for _, test := range []struct {
		name string
		r    Relation
		want bool
	}{
		{"all of it", Relation{Source: Range{0, 2}, Right: Range{3, 9}}, true},
		{"half of it", Relation{Source: Range{1, 2}, Right: Range{3, 6}}, true},
		{"less", Relation{Source: Range{0, 2}, Right: Range{3, 5}}, false},
		{"another source", Relation{Source: Range{9, 10}, Right: Range{3, 9}}, false},
		{"no source", Relation{Right: Range{3, 9}}, false},
		{"both without source", Relation{Right: Range{12, 14}}, true},
	} {
		if got := test.r.agrees(gold); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}

func TestSplitJoinsThePartsOnEachSide(t *testing.T) {
	left, right := split([]Range{{0, 3}, {4, 6}, {9, 12}, {13, 15}}, 7)
	if left != (Range{0, 6}) || right != (Range{9, 15}) {
		t.Errorf("left %v, right %v", left, right)
	}
	left, _ = split([]Range{{0, 3}, {30, 36}}, 40)
	if left != (Range{30, 36}) {
		t.Errorf("left %v, want the nearer part", left)
	}
}
