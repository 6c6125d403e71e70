package english

import (
	"math/rand/v2"
	"strings"
	"testing"

	"dossier/internal/extract"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// phrases are what articles are made of: the words that rules look for, beside
// each other in any order.
var phrases = [][]string{
	strings.Split("Lena Roth|Karl Bauer|Dr. Mira Tan, Ph.D.,|Robert Dahl Jr.|King Olav IV|Mrs. Osei|NRK|the Harbour Board (HB)|Norland|BERN (ATS) —|No 10|the ministry|officials|he|she|they|it|who|I|nobody|none of them|Vogt's envoy|William Harper, D-Calif.,|GENERAL ROTH:|Q:|A:|O’Neill|de la Cruz|X", "|"),
	strings.Split("said|says|told reporters|denied|denies|neither confirmed nor denied|has yet to say|refused to say|accused|accused of|is said to|according to|As reported by|asked whether|would argue|claims|the claim that|opposed|wrote:|met|left|sank|was arrested|citing|quoted as saying|did not|no longer|if|unless|had|which she denies|said that|also known as|whose real name is|hit back at|brushed aside|it is not true that|reports that|are false|without giving|apologised for saying|stood by her claim", "|"),
	strings.Split("on Monday|on Jan. 5, '98|every single moment|every two moments|the Monday before last|a week from Friday|between 3 and 5 May|3, 5 and 7 May|mid-1800s|c. 1950|753 BC|the 5th century BC|03/04/2023|20:15|last week|two decades ago|in March|the first week of the month|for the last 12 hours|Friday the 13th|next Tuesday|at noon|since 1998|19:00 GMT", "|"),
	strings.Split("that the port was shut|the port was shut|“The port is shut,”|\"It will hold,\"|‘no’|‘|“|\"|to sell the mill|of taking bribes|and|but|,|;|:|—|(|)|.|. |?|!|\n\n|…|the|a|of|in|by|with|not|no|5|160|3.5|$2bn|%", "|"),
}

// compose returns a text of n phrases by the seed.
func compose(seed uint64, n int) string {
	r := rand.New(rand.NewPCG(seed, 1))
	var b strings.Builder
	for range n {
		list := phrases[r.IntN(len(phrases))]
		b.WriteString(list[r.IntN(len(list))])
		if r.IntN(9) > 0 {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

func FuzzExtract(f *testing.F) {
	for seed := range uint64(40) {
		f.Add(seed, 60, "")
	}
	f.Add(uint64(1), 10, "every single moment")
	f.Add(uint64(1), 0, "19:00 GMT ( which she denies Vogt's envoy left is said to March a ")
	f.Add(uint64(1), 0, "said none of D-Calif., told reporters % which she denies ")
	f.Add(uint64(1), 0, "Saying that the lock leaks, Lena Okoye resigned on Monday.")
	f.Add(uint64(1), 0, "The lock leaks. According to the board,")
	f.Add(uint64(1), 0, "Scheduled for Monday, the vote was put off until March.")
	date, err := edtf.Parse("2024-03-05")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, seed uint64, n int, more string) {
		text := compose(seed, n&0xff) + more
		r := extract.Run(Language, text, segment.PlainBlocks(text), extract.About{Date: date})
		if r.Failure != "" {
			t.Fatalf("%q: %s", text, r.Failure)
		}
		within := func(what string, s span.Span) {
			if s.Start < 0 || s.End > len(text) || s.Start > s.End {
				t.Errorf("%s %v is outside %q", what, s, text)
			}
		}
		for _, s := range r.Statements {
			within("cue", s.Cue)
			if len(s.Content) == 0 || s.Confidence < 0 || s.Confidence > 1 || s.Worth < 0 || s.Worth > 1 {
				t.Errorf("%q: statement %+v", text, s)
			}
			for _, c := range s.Content {
				within("content", c)
				if c.Empty() {
					t.Errorf("%q: empty content", text)
				}
			}
			if s.Source != nil && s.Source.Entity >= len(r.Names.Entities) {
				t.Errorf("%q: entity %d", text, s.Source.Entity)
			}
		}
		for _, m := range r.Names.Mentions {
			within("mention", m.Span)
		}
		for _, x := range r.Times {
			within("time", x.Span)
		}
	})
}
