package statements

import (
	"strings"
	"testing"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func TestTrainTaggerLearns(t *testing.T) {
	const text = "the old ship sank. the old crew swam. a new ship sails. "
	want := []chunk.Tag{chunk.Det, chunk.Adj, chunk.Noun, chunk.Past, chunk.None, chunk.Det, chunk.Adj, chunk.Noun, chunk.Past, chunk.None, chunk.Det, chunk.Adj, chunk.Noun, chunk.PresS, chunk.None}
	seg := segment.New(strings.Repeat(text, 20), segment.PlainBlocks(strings.Repeat(text, 20)), words.Segmentation)
	var tags []chunk.Tag
	for range 20 {
		tags = append(tags, want...)
	}
	model, lexicon := TrainTagger([]Tagged{{Text: seg, Tags: tags}}, 10, 3)
	tagger, err := chunk.NewTagger(string(model), string(lexicon))
	if err != nil {
		t.Fatal(err)
	}
	if right, all := Accuracy(tagger, []Tagged{{Text: seg, Tags: tags}}); right != all || all != 20*12 {
		t.Errorf("%d of %d right", right, all)
	}
	known := learnLexicon([]Tagged{{Text: seg, Tags: tags}})
	if known[words.Hash("the")] != chunk.Det || known[words.Hash("new")] != chunk.Adj {
		t.Error("the lexicon does not know a word with one tag")
	}
	few := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
	if known := learnLexicon([]Tagged{{Text: few, Tags: want}}); len(known) > 0 {
		t.Errorf("the lexicon has words that are rare: %v", known)
	}
}
