package segment

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"dossier/internal/text/span"
)

func words(s string) []string {
	t := New(s, PlainBlocks(s), english)
	out := []string{}
	for i := range t.Tokens {
		out = append(out, t.Word(i))
	}
	return out
}

func sentences(s string) []string {
	t := New(s, PlainBlocks(s), english)
	var out []string
	for _, sn := range t.Sentences {
		out = append(out, sn.Text(s))
	}
	return out
}

func TestTokens(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Ana left.", "Ana|left|."},
		{"Putin’s train, Ana's ship", "Putin|’s|train|,|Ana|'s|ship"},
		{"they didn't, won’t, I'll, we’ve", "they|did|n't|,|wo|n’t|,|I|'ll|,|we|’ve"},
		{"O’Brien and d'Artagnan", "O’Brien|and|d'Artagnan"},
		{"the officials' view", "the|officials|'|view"},
		{"Jong-un, two-day U.S.-led talks", "Jong-un|,|two-day|U.S.-led|talks"},
		{"1,000 men, 3.5 percent at 7:30 on 9/11", "1,000|men|,|3.5|percent|at|7:30|on|9/11"},
		{"$5m or 40%", "$|5m|or|40|%"},
		{"Mr. J. Reed of the U.S. at 7 p.m. today", "Mr.|J.|Reed|of|the|U.S.|at|7|p.m.|today"},
		{"AT&T bought it", "AT&T|bought|it"},
		{"see example.com now", "see|example.com|now"},
		{"the end.The start", "the|end|.|The|start"},
		{"“Yes,” he said", "“|Yes|,|”|he|said"},
		{"‘Yes,’ he said", "‘|Yes|,|’|he|said"},
		{"back in the ’90s", "back|in|the|’90s"},
		{"wait ... what?!", "wait|...|what|?|!"},
		{"Russia —along with China— left", "Russia|—|along|with|China|—|left"},
		{"Peña and Łódź", "Peña|and|Łódź"},
		{"Pen\u0303a left", "Pen\u0303a|left"},
		{"Москва и Київ", "Москва|и|Київ"},
		{"Dahlâ€™s bank", "Dahl|â€™|s|bank"},
		{"Dahlâ€ ™ s bank", "Dahl|â€|™|s|bank"},
		{"said: â€œWe left.â€\u009d", "said|:|â€œ|We|left|.|â€\u009d"},
		{"Dahlâge Hâ€", "Dahlâge|H|â€"},
		{"SÃ£o Paulo, CÃ¢mara", "SÃ£o|Paulo|,|CÃ¢mara"},
		{"a BÃ © b", "a|BÃ|©|b"},
		{"", ""},
	} {
		if got := strings.Join(words(test.text), "|"); got != test.want {
			t.Errorf("%q: %s, want %s", test.text, got, test.want)
		}
	}
}

// Entries of a list in one line are sentences. The mark is part of the one before.
func TestBulletsBetweenEntries(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"May 3 The board meets · June 4 The port opens • “Good,” said Ana", "May 3 The board meets ·|June 4 The port opens •|“Good,” said Ana"},
		{"5 May ▪ 6 June", "5 May ▪|6 June"},
		{"paral·lel and the col • legi", "paral·lel and the col • legi"},
		{"A·B left", "A·B left"},
		{"• The board meets", "• The board meets"},
	} {
		if joined := strings.Join(sentences(test.text), "|"); joined != test.want {
			t.Errorf("%q: %s, want %s", test.text, joined, test.want)
		}
	}
}

func TestKinds(t *testing.T) {
	for _, test := range []struct {
		text string
		want []Kind
	}{
		{`Ana's "new" ship`, []Kind{Word, Clitic, OpenQuote, Word, CloseQuote, Word}},
		{`("x") 'y' 12`, []Kind{Symbol, OpenQuote, Word, CloseQuote, Symbol, OpenQuote, Word, CloseQuote, Number}},
		{`he said: "x." "y"`, []Kind{Word, Word, Punct, OpenQuote, Word, Punct, CloseQuote, OpenQuote, Word, CloseQuote}},
		{`he said," it left".`, []Kind{Word, Word, Punct, OpenQuote, Word, Word, CloseQuote, Punct}},
		{`“it left,“ he said`, []Kind{OpenQuote, Word, Word, Punct, CloseQuote, Word, Word}},
		{`"x," he said, 5" long`, []Kind{OpenQuote, Word, Punct, CloseQuote, Word, Word, Punct, Number, CloseQuote, Word}},
	} {
		tx := New(test.text, PlainBlocks(test.text), english)
		var got []Kind
		for _, tok := range tx.Tokens {
			got = append(got, tok.Kind)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%q: %v, want %v", test.text, got, test.want)
		}
	}
}

func TestSentences(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		want []string
	}{
		"two":                        {"Ana left. Rui stayed.", []string{"Ana left.", "Rui stayed."}},
		"title":                      {"Mr. Reed met Gen. Park. He left.", []string{"Mr. Reed met Gen. Park.", "He left."}},
		"month":                      {"It began on Jan. 5 in the port. It ended.", []string{"It began on Jan. 5 in the port.", "It ended."}},
		"initials":                   {"J. K. Reed left. A ship came.", []string{"J. K. Reed left.", "A ship came."}},
		"abbreviation at the end":    {"He lives in the U.S. The ship came.", []string{"He lives in the U.S.", "The ship came."}},
		"abbreviation in the middle": {"The U.S. Navy came. It left.", []string{"The U.S. Navy came.", "It left."}},
		"quotation":                  {"“We left.” Ana laughed.", []string{"“We left.”", "Ana laughed."}},
		"question and its asker":     {"“Who left?” asked Ana. Nobody.", []string{"“Who left?” asked Ana.", "Nobody."}},
		"number":                     {"It cost 3.5 million. They paid.", []string{"It cost 3.5 million.", "They paid."}},
		"ellipsis within":            {"They came ... and left. Yes.", []string{"They came ... and left.", "Yes."}},
		"no stop":                    {"A headline\n\nA paragraph.", []string{"A headline", "A paragraph."}},
		"company":                    {"Acme Inc. said so. Acme Corp. The end.", []string{"Acme Inc. said so.", "Acme Corp.", "The end."}},
		"bracket":                    {"(Ana left.) Rui stayed.", []string{"(Ana left.)", "Rui stayed."}},
		"letter of a row":            {"They chose plan B. Ana left.", []string{"They chose plan B.", "Ana left."}},
		"initial after a noun":       {"They chose mayor B. Reed again.", []string{"They chose mayor B. Reed again."}},
		"degree":                     {"Ana Reed, Ph.D., left. Rui stayed.", []string{"Ana Reed, Ph.D., left.", "Rui stayed."}},
		"dash":                       {"He left. — A reporter", []string{"He left.", "— A reporter"}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := sentences(test.text); !slices.Equal(got, test.want) {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func TestDatelines(t *testing.T) {
	for text, want := range map[string]string{
		"NOVOPORT — A ship left.":                            "NOVOPORT —",
		"NOVOPORT ― A ship left.":                            "NOVOPORT ―",
		"NOVOPORT, March 3 — A ship left.":                   "NOVOPORT, March 3 —",
		"NOVOPORT, (Harbour News) - A ship left.":            "NOVOPORT, (Harbour News) -",
		"Novoport, March 3 (HNA) -- A ship left.":            "Novoport, March 3 (HNA) --",
		"NEAR THE NORTH-SOUTH BORDER — “We left,” she said.": "NEAR THE NORTH-SOUTH BORDER —",
		"UNHCR — the agency for refugees — left.":            "",
		"Novoport — A ship left.":                            "",
		"A ship left NOVOPORT — Ana saw it.":                 "",
		"NOVOPORT":                                           "",
		"NOVOPORT —":                                         "",
		"NOVOPORT (on the coast of the east — Ana left.":     "",
	} {
		tx := New(text, PlainBlocks(text), english)
		got := ""
		if tx.Sentences[0].Dateline {
			got = tx.Sentences[0].Text(text)
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestPlainBlocks(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		want []string
	}{
		"blank lines":             {"one\ntwo\n\nthree\n", []string{"one\ntwo", "three"}},
		"one line each":           {"one\ntwo\nthree", []string{"one", "two", "three"}},
		"spaces and CRLF":         {"  one  \r\n \r\n two\r\n", []string{"one", "two"}},
		"several blank lines":     {"\n\n\none\n\n\n\ntwo\n\n", []string{"one", "two"}},
		"nothing":                 {" \n\n", nil},
		"long lines":              {strings.Repeat("word ", 30) + "end.\nshort\n\nthree.", []string{strings.Repeat("word ", 30) + "end.", "short", "three."}},
		"broken at a wide column": {strings.Repeat("word ", 30) + "on\nshort\n\nthree.", []string{strings.Repeat("word ", 30) + "on\nshort", "three."}},
		"no newline at the end":   {"one", []string{"one"}},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, b := range PlainBlocks(test.text) {
				got = append(got, b.Text(test.text))
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func TestLookups(t *testing.T) {
	s := "Ana left. Rui stayed.\n\nLi came."
	tx := New(s, PlainBlocks(s), english)
	first, last := tx.TokensIn(span.Span{Start: 4, End: 13})
	if got := tx.Cover(first, last).Text(s); got != "left. Rui" {
		t.Errorf("tokens %d to %d: %q", first, last, got)
	}
	for i := range tx.Tokens {
		sn := tx.Sentences[tx.SentenceAt(i)]
		if i < sn.First || i >= sn.Last {
			t.Errorf("token %d is not in sentence %+v", i, sn)
		}
	}
	if tx.Word(-1) != "" || tx.Word(len(tx.Tokens)) != "" {
		t.Error("a token out of range has a word")
	}
}

func FuzzNew(f *testing.F) {
	for _, s := range []string{"Ana left. “Yes,” he said...", "’90s 'x' ``y''", "U.S.-led 1,000.5:3/2 a.m.", "don't\n\nwon’t", "é\u0301\u200b\ufeff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			return
		}
		tx := New(s, PlainBlocks(s), english)
		end := 0
		for i, tok := range tx.Tokens {
			if tok.Start < end || tok.Empty() || tok.End > len(s) || !utf8.RuneStart(s[tok.Start]) {
				t.Fatalf("token %d %v after %d in %q", i, tok.Span, end, s)
			}
			end = tok.End
		}
		covered := 0
		for i, sn := range tx.Sentences {
			if sn.First != covered || sn.Last <= sn.First || sn.Start != tx.Tokens[sn.First].Start || sn.End != tx.Tokens[sn.Last-1].End {
				t.Fatalf("sentence %d %+v after token %d in %q", i, sn, covered, s)
			}
			if b := tx.Blocks[sn.Block]; !b.Contains(sn.Span) || i < b.First || i >= b.Last {
				t.Fatalf("sentence %d is not in its block", i)
			}
			covered = sn.Last
		}
		if covered != len(tx.Tokens) {
			t.Fatalf("sentences cover %d of %d tokens", covered, len(tx.Tokens))
		}
		// Whatever can be read is in a token.
		pos := 0
		for _, tok := range append(tx.Tokens, Token{Span: span.Span{Start: len(s), End: len(s)}}) {
			for _, r := range s[pos:tok.Start] {
				if unicode.IsLetter(r) || unicode.IsDigit(r) {
					t.Fatalf("%q is in no token of %q", r, s)
				}
			}
			pos = tok.End
		}
	})
}

// Marks that end no sentence must not be looked at again for each of them.
func TestManyMarksTakeLinearTime(t *testing.T) {
	s := strings.Repeat("!", 1<<20) + "x"
	if got := len(New(s, PlainBlocks(s), english).Tokens); got != 1<<20+1 {
		t.Errorf("%d tokens", got)
	}
}

func BenchmarkNew(b *testing.B) {
	s := strings.Repeat("Harbour master Ana Silva said on Tuesday that the U.S. board wouldn't vote on the 1,000-ton quay. “We need one more survey,” she said.\n\n", 100)
	blocks := PlainBlocks(s)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		New(s, blocks, english)
	}
}

func TestVeryLongSentencesAreCut(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       int
	}{
		{"as many tokens as may be", strings.Repeat("a ", maxSentenceTokens), 1},
		{"one token more", strings.Repeat("a ", maxSentenceTokens+1), 2},
		{"as many bytes as may be", strings.Repeat("a", maxSentenceBytes-2) + " b", 1},
		{"one byte more", strings.Repeat("a", maxSentenceBytes-2) + " bc", 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			tx := New(c.text, PlainBlocks(c.text), nil)
			if len(tx.Sentences) != c.want {
				t.Fatalf("%d sentences, want %d", len(tx.Sentences), c.want)
			}
			next := 0
			for _, s := range tx.Sentences {
				if s.First != next {
					t.Errorf("a sentence begins with token %d, want %d", s.First, next)
				}
				next = s.Last
			}
			if next != len(tx.Tokens) {
				t.Errorf("the sentences end with token %d of %d", next, len(tx.Tokens))
			}
		})
	}
}
