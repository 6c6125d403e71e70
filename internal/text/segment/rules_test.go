package segment

import (
	"slices"
	"strings"
	"testing"
)

// english is as much of the rules of English as the tests use.
var english = &Rules{
	Abbreviations: map[string]bool{"mr": false, "gen": false, "jan": true, "inc": true, "corp": true, "sept": true, "no": false},
	Capitalized:   map[string]bool{"gen": true},
	Numbering:     map[string]bool{"no": true},
	Letters:       map[string]bool{"I": true},
	Lettered:      map[string]bool{"plan": true},
	Clipped:       []string{"t"},
	Clitics:       []string{"s", "re", "ve", "ll", "d", "m"},
	Suffixes:      []string{"n't", "n’t"},
	RunOn:         map[string]bool{"The": true, "We": true},
	Titling:       map[string]bool{"film": true, "said": true},
	Starters:      map[string]bool{"The": true, "He": true},
	Clock:         map[string]bool{"a.m.": true},
	Titles:        map[string]bool{"Judge": true},
	Leads:         map[string]bool{"At": true},
	Dateline:      map[string]bool{"of": true, "the": true, "on": true},
}

// The rules of a language are all that the segmenter knows of it.
func TestRulesOfALanguage(t *testing.T) {
	dutch := &Rules{Abbreviations: map[string]bool{"dhr": false}, Clitics: []string{"s"}}
	for _, test := range []struct {
		name, text string
		rules      *Rules
		sentences  []string
		tokens     string
	}{
		{"an abbreviation of the language", "Dhr. Bos kwam.", dutch, []string{"Dhr. Bos kwam."}, "Dhr./Bos/kwam/."},
		{"one of another language", "Mr. Bos kwam.", dutch, []string{"Mr.", "Bos kwam."}, "Mr/./Bos/kwam/."},
		{"no rules", "Dhr. Bos kwam.", nil, []string{"Dhr.", "Bos kwam."}, "Dhr/./Bos/kwam/."},
		{"a small letter where a capital is needed", "A new gen. Park is it.", english, []string{"A new gen.", "Park is it."}, "A/new/gen/./Park/is/it/."},
		{"and the capital", "A new Gen. Park is it.", english, []string{"A new Gen. Park is it."}, "A/new/Gen./Park/is/it/."},
		{"a time of day at the end", "The alarm went off at 3 a.m. Judge Bos came.", english, []string{"The alarm went off at 3 a.m.", "Judge Bos came."}, "The/alarm/went/off/at/3/a.m./Judge/Bos/came/."},
		{"a time of day at the beginning", "At night, and about 3 a.m. Judge Bos came.", english, []string{"At night, and about 3 a.m. Judge Bos came."}, "At/night/,/and/about/3/a.m./Judge/Bos/came/."},
		{"a clipped word", "Ana in 't Veld left.", english, []string{"Ana in 't Veld left."}, "Ana/in/'t/Veld/left/."},
		{"a quotation", "Ana saw 'the Veld' there.", english, []string{"Ana saw 'the Veld' there."}, "Ana/saw/'/the/Veld/'/there/."},
		{"a number", "It is No. 10 or No. II of it.", english, []string{"It is No. 10 or No. II of it."}, "It/is/No./10/or/No./II/of/it/."},
		{"no number", "No. Ana left.", english, []string{"No.", "Ana left."}, "No/./Ana/left/."},
		{"a clitic", "Bos's schip", dutch, []string{"Bos's schip"}, "Bos/'s/schip"},
		{"a clitic of another language", "Bos'll schip", dutch, []string{"Bos'll schip"}, "Bos'll/schip"},
		{"a suffix", "didn't", english, []string{"didn't"}, "did/n't"},
		{"a suffix of another language", "didn't", dutch, []string{"didn't"}, "didn't"},
		{"a letter that is a word", "So am I. Ana left.", english, []string{"So am I.", "Ana left."}, "So/am/I/./Ana/left/."},
		{"and where it is none", "So am I. Ana left.", dutch, []string{"So am I. Ana left."}, "So/am/I./Ana/left/."},
		{"a starter", "In the U.S. The ship left.", english, []string{"In the U.S.", "The ship left."}, "In/the/U.S./The/ship/left/."},
		{"no starter", "In the U.S. The ship left.", dutch, []string{"In the U.S. The ship left."}, "In/the/U.S./The/ship/left/."},
		{"a word of datelines", "PORT of ANA — A ship left.", english, []string{"PORT of ANA —", "A ship left."}, "PORT/of/ANA/—/A/ship/left/."},
		{"and none", "PORT of ANA — A ship left.", dutch, []string{"PORT of ANA — A ship left."}, "PORT/of/ANA/—/A/ship/left/."},
	} {
		text := New(test.text, PlainBlocks(test.text), test.rules)
		var got, tokens []string
		for _, s := range text.Sentences {
			got = append(got, s.Text(test.text))
		}
		for i := range text.Tokens {
			tokens = append(tokens, text.Word(i))
		}
		if !slices.Equal(got, test.sentences) || strings.Join(tokens, "/") != test.tokens {
			t.Errorf("%s: %q of %q, want %q of %q", test.name, got, strings.Join(tokens, "/"), test.sentences, test.tokens)
		}
		if again := text.Outline().Tokenized(nil); !slices.Equal(again.Tokens, text.Tokens) {
			t.Errorf("%s: %v after an outline, want %v", test.name, again.Tokens, text.Tokens)
		}
	}
}
