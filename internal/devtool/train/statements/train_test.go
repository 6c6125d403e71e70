package statements

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func parse(text string) *chunk.Prose {
	return chunk.Parse(chunk.Default(), segment.New(text, segment.PlainBlocks(text), words.Segmentation))
}

// example is a text with one relation, the parts of which are given by their
// words. The cue is one word.
func example(t *testing.T, text, source, cue, content string) Example {
	t.Helper()
	p := parse(text)
	find := func(part string) []attribution.Range {
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
		return []attribution.Range{{First: first, Last: last}}
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
	t.Parallel()
	var log bytes.Buffer
	model := TrainAttribution(examples(t), &log)
	m, err := attribution.NewModel(string(model))
	if err != nil {
		t.Fatal(err)
	}
	p := parse("The farmer blorted that the wind turned. The barn was red.")
	found := m.Find(p, nil)
	if len(found) != 1 {
		t.Fatalf("%d relations, want 1; %s", len(found), log.String())
	}
	text := func(r attribution.Range) string { return p.Text.Cover(r.First, r.Last).Text(p.Text.Source) }
	if source, content := text(found[0].Source), text(found[0].Right); source != "The farmer" || content != "that the wind turned" || !found[0].Left.Empty() {
		t.Errorf("source %q, content %q, left of the cue %v", source, content, found[0].Left)
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
	if testing.Short() {
		t.Skip("trains twice")
	}
	t.Parallel()
	if !bytes.Equal(TrainAttribution(examples(t), io.Discard), TrainAttribution(examples(t), io.Discard)) {
		t.Error("two models from the same examples differ")
	}
}

func TestAgreesAsksForHalfTheContentAndTheSource(t *testing.T) {
	gold := []Gold{{Source: []attribution.Range{tokens(0, 2)}, Cue: []attribution.Range{tokens(2, 3)}, Content: []attribution.Range{tokens(3, 9)}}, {Cue: []attribution.Range{tokens(11, 12)}, Content: []attribution.Range{tokens(12, 14)}}}
	for _, test := range []struct {
		name string
		r    attribution.Relation
		want bool
	}{
		{"all of it", attribution.Relation{Source: tokens(0, 2), Right: tokens(3, 9)}, true},
		{"half of it", attribution.Relation{Source: tokens(1, 2), Right: tokens(3, 6)}, true},
		{"less", attribution.Relation{Source: tokens(0, 2), Right: tokens(3, 5)}, false},
		{"another source", attribution.Relation{Source: tokens(9, 10), Right: tokens(3, 9)}, false},
		{"no source", attribution.Relation{Right: tokens(3, 9)}, false},
		{"both without source", attribution.Relation{Right: tokens(12, 14)}, true},
	} {
		if got := agrees(&test.r, gold); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}

func TestSplitJoinsThePartsOnEachSide(t *testing.T) {
	left, right := split([]attribution.Range{tokens(0, 3), tokens(4, 6), tokens(9, 12), tokens(13, 15)}, 7)
	if left != (tokens(0, 6)) || right != (tokens(9, 15)) {
		t.Errorf("left %v, right %v", left, right)
	}
	left, _ = split([]attribution.Range{tokens(0, 3), tokens(30, 36)}, 40)
	if left != (tokens(30, 36)) {
		t.Errorf("left %v, want the nearer part", left)
	}
}

func tokens(first, last int) attribution.Range { return attribution.Range{First: first, Last: last} }
