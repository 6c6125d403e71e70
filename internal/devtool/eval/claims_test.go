package eval

import (
	"slices"
	"strings"
	"testing"
)

func TestTextIsCutIntoWords(t *testing.T) {
	tests := []struct{ in, want string }{
		{`“Zoë’s well-known U.S. aide,” he said.`, "Zoë’s|well-known|U.S|aide|he|said"},
		{"5% (net) - no", "5|%|(|net|)|-|no"},
		{"a_b ... '90s", "a_b|90s"},
		{"end-", "end|-"},
	}
	for _, tt := range tests {
		x := newText(tt.in)
		var got []string
		for _, w := range x.words {
			got = append(got, string(x.runes[w.Start:w.End]))
		}
		if strings.Join(got, "|") != tt.want {
			t.Errorf("words of %q = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestWordsOfASpan(t *testing.T) {
	x := newText("“Né à Zürich,” said Ann.") // né 0, à 1, Zürich 2, said 3, Ann 4
	tests := []struct {
		name string
		in   Ranges
		want []int
	}{
		{"offsets are code points", Ranges{{6, 12}}, []int{2}},
		{"marks at the edge do not count", Ranges{{0, 14}}, []int{0, 1, 2}},
		{"part of a word is the word", Ranges{{8, 9}}, []int{2}},
		{"parts in any order, each once", Ranges{{15, 19}, {1, 5}, {1, 3}}, []int{0, 1, 3}},
		{"only edges", Ranges{{12, 15}}, nil},
		{"nothing", nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := x.in(tt.in); !slices.Equal(got, tt.want) {
				t.Errorf("in(%v) = %v, want %v", tt.in, got, tt.want)
			}
		})
	}
}

func TestContentsPairByTheirShareOneToOne(t *testing.T) {
	gold := [][]int{{1, 2, 3, 4}, {3, 4}}
	found := [][]int{{3, 4, 5}, {9}}
	if got := bestPairs(gold, found, 0); !slices.Equal(got, []int{-1, 0}) {
		t.Errorf("bestPairs = %v, want the second, which shares most", got)
	}
	if got := bestPairs(gold[:1], found, 0.5); !slices.Equal(got, []int{-1}) {
		t.Errorf("bestPairs = %v, want none below one half", got)
	}
	if got := bestPairs([][]int{{1, 2}}, [][]int{{1, 2, 3, 4}}, 0.5); !slices.Equal(got, []int{0}) {
		t.Errorf("bestPairs = %v, want one half to be enough", got)
	}
}

func TestClaims(t *testing.T) {
	const said = "Ann Brook said rain would fall. Cay Dunn denied it."
	at := func(words string) Ranges {
		i := strings.Index(said, words)
		return Ranges{{i, i + len(words)}}
	}
	gold := []Claim{
		{at("Ann Brook"), at("said"), at("rain would fall")},
		{nil, at("denied"), at("it")},
	}
	tests := []struct {
		name                                  string
		found                                 []Claim
		attributed, half, token, cue, sources float64
	}{
		{"all right", gold, 100, 100, 100, 100, 100},
		{"the wrong source", []Claim{{at("Cay Dunn"), at("said"), at("rain would fall.")}}, 0, 200. / 3, 600. / 7, 200. / 3, 0},
		{"part of the source is right", []Claim{{at("Brook"), at("said"), at("would fall")}}, 100, 200. / 3, 400. / 6, 200. / 3, 100},
		{"a third of the content is too little", []Claim{{at("Ann"), at("said"), at("fall")}}, 0, 0, 200. / 5, 200. / 3, 0},
		{"half of the content is enough", []Claim{{at("Ann"), at("said"), at("rain would fall. Cay Dunn denied")}}, 100, 200. / 3, 600. / 10, 200. / 3, 100},
		{"a claim without content is no claim", []Claim{{Source: at("Ann"), Cue: at("said")}}, 0, 0, 0, 0, 0},
		{"one source too many", []Claim{gold[0], {at("Cay Dunn"), at("denied"), at("it")}}, 200. / 3, 100, 100, 100, 100},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			docs := []Document{{Text: said, Marks: Marks{Claims: gold}}, {Text: said}}
			got := Claims(docs, []Marks{{Claims: tt.found}, {Claims: tt.found}})
			if !near(got.Attributed.F1, tt.attributed) || !near(got.ContentHalf.F1, tt.half) || !near(got.ContentToken.F1, tt.token) || !near(got.Cue.F1, tt.cue) || !near(got.SourceAccuracy, tt.sources) {
				t.Errorf("got %+v", got)
			}
		})
	}
}
