package tagger

import (
	"strings"
	"testing"

	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func observed(text string) (*extractor, *segment.Text) {
	t := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
	x := &extractor{lex: lexicon.Default(), words: &WordTable{}}
	x.observe(t)
	return x, t
}

func TestCandidates(t *testing.T) {
	tests := []struct{ text, want string }{
		{"the boy met Ada Okoye there", "Ada Okoye"},
		{"we saw the Bank of the North close", "Bank of the North"},
		{"it was said by van der Velde today", "van der Velde"},
		{"the head, Park Min - jun, left", "Park Min - jun"},
		{"nothing here", ""},
		{"Ada and her friend met Ben", "Ada Ben"},
	}
	for _, tt := range tests {
		x, text := observed(tt.text)
		var got []string
		for i := range x.tokens {
			if x.tokens[i].marks&candidate != 0 {
				got = append(got, text.Word(i))
			}
		}
		if g := strings.Join(got, " "); g != tt.want {
			t.Errorf("%q: got %q, want %q", tt.text, g, tt.want)
		}
	}
}

func TestLooks(t *testing.T) {
	tests := []struct {
		text string
		want uint8
	}{
		{"The minister met reporters in Geneva.", prose},
		{"Minister Meets Reporters in Geneva", headline},
		{"MINISTER TO MEET REPORTERS", capitals},
		{"1. Okoye 3 4 6 7 2", table},
		{"Ada Okoye", table},
	}
	for _, tt := range tests {
		x, _ := observed(tt.text)
		if got := x.tokens[0].look; got != tt.want {
			t.Errorf("%q: look %d, want %d", tt.text, got, tt.want)
		}
	}
}

func TestMarks(t *testing.T) {
	x, text := observed("Clearly J. Okoye spoke clearly to NATO in 1999, and Geneva heard. Geneva cheered.")
	tests := []struct {
		word string
		has  uint16
		not  uint16
	}{
		{"Clearly", capital | firstWord | lowerSeen, midSeen | number},
		{"J.", capital | initial, allCaps | lowerSeen},
		{"NATO", capital | allCaps, initial | firstWord},
		{"1999", number, capital},
		{"Geneva", capital | midSeen, lowerSeen},
		{"spoke", lower, capital | candidate},
	}
	for _, tt := range tests {
		for i := range x.tokens {
			if m := x.tokens[i].marks; text.Word(i) == tt.word && (m&tt.has != tt.has || m&tt.not != 0) {
				t.Errorf("%s: marks %b, want %b and not %b", tt.word, m, tt.has, tt.not)
			}
		}
	}
}

func TestRunsKnowTheirNeighbours(t *testing.T) {
	x, text := observed("so said Ada Nkem Okoye at noon")
	k := x.tokens[3]
	if text.Word(3) != "Nkem" || text.Word(int(k.before)) != "said" || text.Word(int(k.after)) != "at" || k.runPos != 1 || k.runLen != 3 {
		t.Errorf("%q between %d and %d, %d of %d", text.Word(3), k.before, k.after, k.runPos, k.runLen)
	}
}

func TestPhrasesClassAllTheirWords(t *testing.T) {
	x, _ := observed("They flew to New York today.")
	for i := 3; i < 5; i++ {
		if x.tokens[i].class&lexicon.City == 0 {
			t.Errorf("token %d is of no city", i)
		}
	}
}

func TestFeaturesDoNotDependOnTheTextBefore(t *testing.T) {
	const s = "Minister Ada Okoye met Ben Ruiz in Geneva."
	a, ta := observed(s)
	b, tb := observed("Nothing of note was said.\n\n" + s)
	sa, sb := &ta.Sentences[0], &tb.Sentences[1]
	for i := range sa.Last {
		fa := append([]uint32(nil), a.features(sa, i)...)
		fb := b.features(sb, sb.First+i)
		if len(fa) != len(fb) {
			t.Fatalf("token %d: %d and %d features", i, len(fa), len(fb))
		}
		for n := range fa {
			if fa[n] != fb[n] {
				t.Errorf("token %d: feature %d differs", i, n)
			}
		}
	}
}
