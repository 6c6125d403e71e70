package chunk

import (
	"cmp"
	"slices"

	"dossier/internal/extract/loglinear"
	"dossier/internal/text/segment"
)

// Tagged is a text with the tags of its tokens, None where not known.
type Tagged struct {
	Text *segment.Text
	Tags []Tag
}

// TrainTagger learns a tagger and returns its two files.
func TrainTagger(texts []Tagged, bits uint, passes int) (model, lexicon []byte, err error) {
	lexicon = writeDictionary(learnLexicon(texts))
	d, err := readDictionary(string(lexicon))
	if err != nil {
		return nil, nil, err
	}
	known := &Tagger{lexicon: d}
	perceptron := loglinear.NewPerceptron(classes, bits)
	for pass := range passes {
		for _, k := range loglinear.Shuffled(len(texts), pass) {
			learnText(perceptron, known, texts[k])
		}
	}
	return loglinear.Encode([]loglinear.Table{perceptron.Table()}), lexicon, nil
}

func learnText(perceptron *loglinear.Perceptron, known *Tagger, x Tagged) {
	p := &Prose{Text: x.Text, Words: readWords(x.Text), Tags: make([]Tag, len(x.Tags)), senses: senses()}
	var features [taggerFeatures]uint32
	for _, s := range x.Text.Sentences {
		for i := s.First; i < s.Last; i++ {
			if p.Tags[i] = markTag(x.Text, i); p.Tags[i] != None {
				continue
			}
			if tag := known.known(p.Words[i], i == s.First); tag != None {
				p.Tags[i] = tag
				continue
			}
			p.taggerFeatures(&features, i, s.First, s.Last)
			guess := Noun + Tag(perceptron.Predict(features[:]))
			if x.Tags[i] != None {
				perceptron.Learn(features[:], int(x.Tags[i]-Noun), int(guess-Noun))
			}
			p.Tags[i] = guess
		}
	}
}

// learnLexicon finds the words that have one tag nearly always.
func learnLexicon(texts []Tagged) []entry {
	const least, share = 8, 0.98
	counts := map[uint32]*[lastLearnt + 1]int{}
	for _, x := range texts {
		for i, w := range readWords(x.Text) {
			if w.Shape != Lowercase || x.Tags[i] == None {
				continue
			}
			c := counts[w.Lower]
			if c == nil {
				c = new([lastLearnt + 1]int)
				counts[w.Lower] = c
			}
			c[x.Tags[i]]++
		}
	}
	var out []entry
	for hash, c := range counts {
		var all int
		best := Noun
		for tag, n := range c {
			all += n
			if n > c[best] {
				best = Tag(tag)
			}
		}
		if all >= least && float64(c[best]) >= share*float64(all) {
			out = append(out, entry{hash, [3]byte{byte(best)}})
		}
	}
	slices.SortFunc(out, func(a, b entry) int { return cmp.Compare(a.hash, b.hash) })
	return out
}

// Accuracy counts the words whose tags the tagger finds, of those whose tags
// are known.
func Accuracy(m *Tagger, texts []Tagged) (right, all int) {
	for _, x := range texts {
		p := Parse(m, x.Text)
		for i, want := range x.Tags {
			if want == None || p.Tags[i].IsMark() {
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
