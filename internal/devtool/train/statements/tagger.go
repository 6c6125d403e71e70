package statements

import (
	"cmp"
	"slices"

	"dossier/internal/devtool/train/linear"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/loglinear"
	"dossier/internal/text/segment"
)

// Tagged is a text with the tags of its tokens, None if unknown.
type Tagged struct {
	Text *segment.Text
	Tags []chunk.Tag
}

// TrainTagger returns the two files of a part-of-speech tagger.
func TrainTagger(texts []Tagged, bits uint, passes int) (model, lexicon []byte) {
	known := learnLexicon(texts)
	perceptron := linear.NewPerceptron(chunk.Classes, bits)
	for pass := range passes {
		for _, k := range linear.Shuffled(len(texts), pass) {
			learnText(perceptron, known, texts[k])
		}
	}
	var entries []chunk.Entry
	for hash, tag := range known {
		entries = append(entries, chunk.Entry{Hash: hash, Data: [3]byte{byte(tag)}})
	}
	slices.SortFunc(entries, func(a, b chunk.Entry) int { return cmp.Compare(a.Hash, b.Hash) })
	return loglinear.Encode([]loglinear.Table{perceptron.Table()}), chunk.EncodeDictionary(entries)
}

func learnText(perceptron *linear.Perceptron, known map[uint32]chunk.Tag, x Tagged) {
	p := chunk.Untagged(x.Text)
	for _, s := range x.Text.Sentences {
		for i := s.First; i < s.Last; i++ {
			if p.Tags[i] = chunk.MarkTag(x.Text, i); p.Tags[i] != chunk.None {
				continue
			}
			if tag := known[p.Words[i].Lower]; tag != chunk.None && (p.Words[i].Shape == chunk.Lowercase || i == s.First) {
				p.Tags[i] = tag
				continue
			}
			features := p.Features(i, s.First, s.Last)
			guess := perceptron.Predict(features)
			if x.Tags[i] != chunk.None {
				perceptron.Learn(features, int(x.Tags[i]-chunk.Noun), guess)
			}
			p.Tags[i] = chunk.Noun + chunk.Tag(guess)
		}
	}
}

// learnLexicon returns the words that nearly always have the same tag.
func learnLexicon(texts []Tagged) map[uint32]chunk.Tag {
	const least, share = 8, 0.98
	counts := map[uint32]*[chunk.LastLearnt + 1]int{}
	for _, x := range texts {
		for i, w := range chunk.Untagged(x.Text).Words {
			if w.Shape != chunk.Lowercase || x.Tags[i] == chunk.None {
				continue
			}
			c := counts[w.Lower]
			if c == nil {
				c = new([chunk.LastLearnt + 1]int)
				counts[w.Lower] = c
			}
			c[x.Tags[i]]++
		}
	}
	known := map[uint32]chunk.Tag{}
	for hash, c := range counts {
		all, best := 0, chunk.Noun
		for tag, n := range c {
			all += n
			if n > c[best] {
				best = chunk.Tag(tag)
			}
		}
		if all >= least && float64(c[best]) >= share*float64(all) {
			known[hash] = best
		}
	}
	return known
}

// Accuracy counts the words with a known tag, and those of them that m tags
// correctly.
func Accuracy(m *chunk.Tagger, texts []Tagged) (right, all int) {
	for _, x := range texts {
		p := chunk.Parse(m, x.Text)
		for i, want := range x.Tags {
			if want == chunk.None || p.Tags[i].IsMark() {
				continue
			}
			all++
			if p.Tags[i] == want {
				right++
			}
		}
	}
	return right, all
}
