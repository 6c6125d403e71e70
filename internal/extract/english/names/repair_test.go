package names

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/extract/english/names/tagger"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// repaired runs repair over text as if the tagger had found the names given,
// each with the letter of its type in front: "P Ada Okoye".
func repaired(t *testing.T, text string, found ...string) string {
	t.Helper()
	tx := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
	f := &finder{t: tx, lex: lexicon.Default(), forms: make([]string, len(tx.Tokens))}
	var names []tagger.Name
	from := 0
	for _, s := range found {
		at := strings.Index(text[from:], s[2:])
		if at < 0 {
			t.Fatalf("no %q in the text", s[2:])
		}
		n := tagger.Name{Type: map[byte]tagger.Type{'P': tagger.Person, 'O': tagger.Organization, 'L': tagger.Place, 'M': tagger.Other}[s[0]]}
		at += from
		from = at + len(s) - 2
		for tx.Tokens[n.First].Start < at {
			n.First++
		}
		for n.Last = n.First; n.Last < len(tx.Tokens) && tx.Tokens[n.Last].Start < from; n.Last++ {
		}
		names = append(names, n)
	}
	f.collect(names)
	f.repair()
	var out []string
	for i := range f.chunks {
		c := &f.chunks[i]
		out = append(out, map[dossier.Kind]string{dossier.Person: "P ", dossier.Organization: "O ", dossier.Place: "L "}[c.Kind]+c.Span.Text(text))
	}
	return strings.Join(out, "; ")
}

func TestRepair(t *testing.T) {
	tests := []struct {
		name, text string
		found      []string
		want       string
	}{
		{"a title is no part of the name", "So said President Ada Okoye.", []string{"P President Ada Okoye"}, "P Ada Okoye"},
		{"a title alone is no person", "So said the Governor.", []string{"P Governor"}, ""},
		{"a possessive is cut off", "Ada Okoye's plan.", []string{"P Ada Okoye's"}, "P Ada Okoye"},
		{"a ministry is no person", "The Ministry of Trade agreed.", []string{"P Ministry of Trade"}, "O Ministry of Trade"},
		{"a college is no person", "She went to Ying Hua College.", []string{"P Ying Hua College"}, "O Ying Hua College"},
		{"a king with a number is a person", "It was built by King Adu Okoye IV of Selby.", []string{"O King Adu Okoye IV"}, "P Adu Okoye IV"},
		{"a number alone makes no king", "They won World War II.", []string{"O World War II"}, "O World War II"},
		{"a name found in full is that person behind a title, too", "Adu Okoye sang. President Adu Okoye left.", []string{"P Adu Okoye", "O President Adu Okoye"}, "P Adu Okoye; P Adu Okoye"},
		{"a company that is called so more often stays one", "Adu Okoye sang. Adu Okoye sold shares. Adu Okoye grew.", []string{"P Adu Okoye", "O Adu Okoye", "O Adu Okoye"}, "O Adu Okoye; O Adu Okoye; O Adu Okoye"},
		{"what has an article before it is no person", "The Zambo are few. We joined the Zambo in May.", []string{"P Zambo", "P Zambo"}, ""},
		{"a plan named after someone is none of that", "The Zambo plan fell. He left the Zambo government.", []string{"P Zambo", "P Zambo"}, "P Zambo; P Zambo"},
		{"a seat of government is no person", "So the Kremlin said.", []string{"P Kremlin"}, "O Kremlin"},
		{"a verb that is a given name", "It rained. Will Okoye said so. May Brandt may come.", []string{"P Okoye", "P Brandt"}, "P Will Okoye; P May Brandt"},
		{"a verb that is one", "Will Okoye come? May Brandt rest. Then May Okoye said so.", []string{"P Okoye", "P Brandt", "P Okoye"}, "P Okoye; P Brandt; P Okoye"},
		{"a given name that is a verb", "Mark my words. Mark left.", []string{"P Mark", "P Mark"}, "P Mark"},
		{"a cabinet has the name of a person", "Ada Zambo leads the Zambo Cabinet. The Zambo Cabinet fell. Then Zambo spoke.", []string{"P Ada Zambo", "O Zambo Cabinet", "O Zambo Cabinet", "O Zambo"}, "P Ada Zambo; O Zambo Cabinet; O Zambo Cabinet; P Zambo"},
		{"a people is no person", "A Ukrainian left.", []string{"P Ukrainian"}, ""},
		{"a weekday is no person", "It rained on Tuesday.", []string{"P Tuesday"}, ""},
		{"a country is a place", "In Uganda it rained.", []string{"P Uganda"}, "L Uganda"},
		{"the article is no part of the name", "The Vantor Group left The Hague.", []string{"O The Vantor Group", "L The Hague"}, "O Vantor Group; L The Hague"},
		{"initials are no person", "The U. S. agreed.", []string{"P U. S."}, ""},
		{"other names are left out", "The Olympics began.", []string{"M Olympics"}, ""},
		{"a list, one name a line", "Present were:\nAda Okoye\nBen Ruiz", []string{"P Ada Okoye\nBen Ruiz"}, "P Ada Okoye; P Ben Ruiz"},
		{"a wrapped line", "A line that goes on and on until there is no room left for more than Ada\nOkoye.", []string{"P Ada\nOkoye"}, "P Ada\nOkoye"},
		{"an officer is cut out of the force", "It was Coast Guard Admirals Maria Lind and others.", []string{"O Coast Guard Admirals Maria Lind"}, "O Coast Guard; P Maria Lind"},
		{"a title before a person is no part of the force", "It was Coast Guard Admirals Maria Lind and others.", []string{"O Coast Guard Admirals", "P Maria Lind"}, "O Coast Guard; P Maria Lind"},
		{"a pair of people", "Ada Okoye met Ben Brandt. The Okoye-Brandt talks failed.", []string{"P Ada Okoye", "P Ben Brandt", "O Okoye-Brandt"}, "P Ada Okoye; P Ben Brandt; P Okoye; P Brandt"},
		{"a surname taken for a place", "Ada Harare left. Harare said so.", []string{"P Ada Harare", "L Harare"}, "P Ada Harare; P Harare"},
		{"a place all the same", "Ada Lindau left. It rained in Lindau.", []string{"P Ada Lindau", "L Lindau"}, "P Ada Lindau; L Lindau"},
		{"a surname passed over", "Ada Okoye left. Later, Okoye said so.", []string{"P Ada Okoye"}, "P Ada Okoye; P Okoye"},
		{"a name behind a prefix", "The anti-Ada Okoye camp won. The Jean-Ada Okoye camp lost.", []string{"P anti-Ada Okoye", "P Jean-Ada Okoye"}, "P Ada Okoye; P Jean-Ada Okoye"},
		{"a surname behind a prefix", "Ada Okoye left. The anti-Okoye camp won.", []string{"P Ada Okoye"}, "P Ada Okoye; P Okoye"},
		{"a part of another name is passed over", "Ada Okoye left. The Okoye Stadium was full.", []string{"P Ada Okoye"}, "P Ada Okoye"},
		{"the kind of most mentions", "Orlex rose. Orlex fell. Orlex rose.", []string{"O Orlex", "O Orlex", "P Orlex"}, "O Orlex; O Orlex; O Orlex"},
		{"a verb in a headline", "Ada Okoye Speaks on Trade Again\n\nSo said Ada Okoye.", []string{"P Ada Okoye Speaks", "P Ada Okoye"}, "P Ada Okoye; P Ada Okoye"},
		{"a longer name in a headline", "Ada Okoye Ruiz on Trade Again\n\nSo said Ada Okoye.", []string{"P Ada Okoye Ruiz", "P Ada Okoye"}, "P Ada Okoye Ruiz; P Ada Okoye"},
		{"a show is no person", "The Ada Okoye Show began.", []string{"P Ada Okoye Show"}, ""},
		{"a street is a place", "It was in Ada Okoye Street.", []string{"P Ada Okoye Street"}, "L Ada Okoye Street"},
		{"a storm is no person", "Tropical storm Carla grew. Carla left.", []string{"P Carla", "P Carla"}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := repaired(t, tt.text, tt.found...); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}
