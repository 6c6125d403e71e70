package attribution

import (
	"errors"
	"strings"
	"testing"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
	"dossier/internal/extract/loglinear"
	"dossier/internal/text/segment"
)

func parse(text string) *chunk.Prose {
	return chunk.Parse(chunk.Default(), segment.New(text, segment.PlainBlocks(text), words.Segmentation))
}

func wordsOf(p *chunk.Prose, r Range) string {
	if r.Empty() {
		return ""
	}
	return p.Text.Cover(r.First, r.Last).Text(p.Text.Source)
}

// line returns a relation as "source | cue | left | right".
func line(p *chunk.Prose, r Relation) string {
	return wordsOf(p, r.Source) + " | " + p.Text.Word(r.Cue) + " | " + wordsOf(p, r.Left) + " | " + wordsOf(p, r.Right)
}

func TestFindPicksTheParts(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"behind", "The mayor said the market would close.", "The mayor | said |  | the market would close"},
		{"before", "The market will close, the mayor said.", "the mayor | said | The market will close | "},
		{"around", "“The market,” the mayor said, “will close.”", "the mayor | said | The market | will close"},
		{"source behind the cue", "“The market will close,” said Maria Okafor, the mayor.", "Maria Okafor, the mayor | said | The market will close | "},
		{"quotation of several sentences", "“It rained. The market is empty. We will close,” the mayor said.", "the mayor | said | It rained. The market is empty. We will close | "},
		{"no source", "It was announced that the market would close.", " | announced |  | that the market would close"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := parse(test.text)
			found := Default().Find(p, nil)
			if len(found) == 0 {
				t.Fatal("nothing found")
			}
			if got := line(p, found[0]); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestFindTakesCertainCuesWhateverTheModelHolds(t *testing.T) {
	p := parse("The mayor carried the basket home.")
	if found := Default().Find(p, nil); len(found) != 0 {
		t.Fatalf("%s is taken for a relation", line(p, found[0]))
	}
	found := Default().Find(p, []int{2})
	if len(found) != 1 || found[0].Cue != 2 || !found[0].Certain {
		t.Fatalf("found %v", found)
	}
}

func TestConfidenceIsAProbabilityAndClearCasesHaveMore(t *testing.T) {
	clear := parse("“The market will close,” the mayor said.")
	vague := parse("The mayor showed the market to her guests.")
	c, v := Default().Find(clear, nil), Default().Find(vague, []int{2})
	if len(c) != 1 || len(v) != 1 {
		t.Fatalf("found %d and %d", len(c), len(v))
	}
	if !(0 < v[0].Confidence && v[0].Confidence < c[0].Confidence && c[0].Confidence < 1) {
		t.Errorf("confidence %v for a clear case, %v for a vague one", c[0].Confidence, v[0].Confidence)
	}
}

func TestNewModelRefusesWhatIsNoModel(t *testing.T) {
	one, eight := loglinear.NewTable(1, 2, 1, strings.Repeat("\x00", 4)), loglinear.NewTable(8, 2, 1, strings.Repeat("\x00", 32))
	for name, data := range map[string]string{
		"nothing":        "",
		"too few tables": string(loglinear.Encode([]loglinear.Table{one})),
		"classes":        string(loglinear.Encode([]loglinear.Table{one, one, one, one, one, one, one, eight})),
	} {
		if _, err := NewModel(data); !errors.Is(err, loglinear.ErrFormat) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestDecideKeepsTheBestAndItsLead(t *testing.T) {
	weights := make([]byte, 1<<8)
	weights[loglinear.Row(1, 8)], weights[loglinear.Row(2, 8)], weights[loglinear.Row(3, 8)] = 4, 10, 1
	table := loglinear.NewTable(1, 8, 0.5, string(weights))
	var c candidates
	c.reset(&table)
	if at, _ := c.chosen(); at != None {
		t.Errorf("of no candidate %d", at)
	}
	for _, x := range []uint32{3, 2, 1} {
		c.add(x)
		c.done(int(x))
	}
	if at, lead := c.chosen(); at != 2 || lead != 3 {
		t.Errorf("position %d, ahead by %v, want 2 by 3", at, lead)
	}
}

func TestAChoiceThatIsLearntSeesAllFeatures(t *testing.T) {
	f := &finder{}
	f.c.reset(nil)
	f.c.add(1, 2)
	if f.c.isBehind() {
		t.Error("a candidate is behind in training")
	}
	f.c.add(3)
	f.c.done(7)
	if len(f.c.features) != 3 || f.c.at[0] != 7 || f.c.ends[0] != 3 {
		t.Errorf("features %v, ends %v, positions %v", f.c.features, f.c.ends, f.c.at)
	}
}

func TestEndlessSentencesTakeNoEndlessTime(t *testing.T) {
	text := strings.Repeat("the mayor said the market, and she told us that ", 4000)
	if n := len(Default().Find(parse(text), nil)); n == 0 {
		t.Error("nothing found")
	}
}

func TestBucketsGrowWithDistance(t *testing.T) {
	last := uint32(0)
	for d := range 40 {
		if b := bucket(d); b < last || b >= 16 {
			t.Errorf("bucket %d behind %d", b, last)
		} else {
			last = b
		}
	}
	if bucket(-3) == bucket(3) {
		t.Error("before and behind are one")
	}
}
