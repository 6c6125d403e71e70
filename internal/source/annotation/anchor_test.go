package annotation

import (
	"errors"
	"testing"
	"unicode/utf8"
)

const sample = "The  board met\non Monday. The board\u00a0met again on Tuesday,\r\nits chair Ana Peña said."

func TestAnchorFindsTheWords(t *testing.T) {
	for _, c := range []struct {
		name, want string
		s          Selector
	}{
		{"once", "Tuesday", Selector{Quote: "Tuesday"}},
		{"over a line break", "met\non Monday", Selector{Quote: "met on Monday"}},
		{"white space of any kind", "board\u00a0met again", Selector{Quote: "board  met\tagain"}},
		{"by what is before", "board\u00a0met", Selector{Quote: "board met", Prefix: "Monday. The"}},
		{"by what is behind", "board met", Selector{Quote: "board met", Suffix: "on Monday"}},
		{"letters with accents", "Peña", Selector{Quote: "Peña"}},
		{"the whole text", sample, Selector{Quote: sample}},
		{"part of a word", "uesda", Selector{Quote: "uesda"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := NewText(sample).Anchor(c.s)
			if err != nil {
				t.Fatal(err)
			}
			if s := got.Text(sample); s != c.want {
				t.Errorf("got %q, want %q", s, c.want)
			}
		})
	}
}

func TestAnchorNeverGuesses(t *testing.T) {
	text := NewText(sample)
	for _, c := range []struct {
		name, nearest string
		s             Selector
	}{
		{"another case", "The  board met\non Monday.", Selector{Quote: "the Board met on monday."}},
		{"a word too many", "The  board met\non Monday.", Selector{Quote: "board met early on Monday"}},
		{"nothing like it", "", Selector{Quote: "a ship sank"}},
		{"another context", "Tuesday", Selector{Quote: "Tuesday", Prefix: "before"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := text.Anchor(c.s)
			var missing *Missing
			if !errors.As(err, &missing) {
				t.Fatalf("got %v, want a *Missing", err)
			}
			if got := missing.Nearest.Text(sample); got != c.nearest {
				t.Errorf("nearest is %q, want %q", got, c.nearest)
			}
		})
	}
	_, err := text.Anchor(Selector{Quote: "board met"})
	var several *Ambiguous
	if !errors.As(err, &several) || len(several.Spans) != 2 {
		t.Errorf("got %v, want an *Ambiguous of two", err)
	}
}

// FuzzAnchor checks that the passage found equals the quote, apart from white
// space, and begins and ends between characters.
func FuzzAnchor(f *testing.F) {
	f.Add(sample, "board met", "", "on Monday")
	f.Add("a\u0301 a\xff b", "a", "", "")
	f.Add("aaa", "aa", "a", "")
	f.Add("İ İ x", "i̇ İ", "", "")
	f.Fuzz(func(t *testing.T, text, quote, prefix, suffix string) {
		s := Selector{Quote: quote, Prefix: prefix, Suffix: suffix}
		got, err := NewText(text).Anchor(s)
		var missing *Missing
		if errors.As(err, &missing) {
			got = missing.Nearest
		}
		if got.Start < 0 || got.End > len(text) || got.Start > got.End {
			t.Fatalf("span %v is not within %d bytes", got, len(text))
		}
		if err == nil && utf8.ValidString(text) && read(got.Text(text), tight).words != read(quote, tight).words {
			t.Errorf("got %q, want %q", got.Text(text), quote)
		}
	})
}

func TestWhiteSpaceDoesNotMatter(t *testing.T) {
	for _, between := range []string{" ", "\n\n", "\u00a0", "\u2003", "\u3000", " \ufeff "} {
		text := "The board" + between + "met."
		if got, err := NewText(text).Anchor(Selector{Quote: "board met"}); err != nil || got.Text(text) != "board"+between+"met" {
			t.Errorf("%q: got %q, %v", text, got.Text(text), err)
		}
		if _, err := NewText("The board met.").Anchor(Selector{Quote: "board" + between + "met"}); err != nil {
			t.Errorf("quote with %q: %v", between, err)
		}
	}
}

func TestInvisibleCharactersAndFormsDoNotMatter(t *testing.T) {
	for _, c := range []struct{ text, quote, want string }{
		{"The har\u00adbour was shut.", "harbour was", "har\u00adbour was"},
		{"The harbour was shut.", "har\u00adbour was", "harbour was"},
		{"The har\u200bbour \ufeffwas shut.", "harbour was", "har\u200bbour \ufeffwas"},
		{"Ana Pen\u0303a left.", "Ana Pe\u00f1a", "Ana Pen\u0303a"},
		{"Ana Pe\u00f1a left.", "Pen\u0303a left", "Pe\u00f1a left"},
		{"The **n\x00ew** board\x00\x00, which met.", "board, which", "board\x00\x00, which"},
		{"\u1112\u1161\u11ab\u1100\u1173\u11af", "한글", "\u1112\u1161\u11ab\u1100\u1173\u11af"},
	} {
		if got, err := NewText(c.text).Anchor(Selector{Quote: c.quote}); err != nil || got.Text(c.text) != c.want {
			t.Errorf("%q in %q: got %q, %v", c.quote, c.text, got.Text(c.text), err)
		}
	}
	if _, err := NewText("Ana Pen\u0303a left.").Anchor(Selector{Quote: "Ana Pen"}); err == nil {
		t.Error("a letter is found without its accent")
	}
}

func TestMarksMayDifferIfThePassageIsTheOnlyOne(t *testing.T) {
	for _, c := range []struct{ text, quote, want string }{
		{"She said “it’s over” — twice.", `"it's over" - twice`, "“it’s over” — twice"},
		{`She said "it's over" - twice.`, "“it’s over” – twice", `"it's over" - twice`},
		{"And so… it ended.", "so... it", "so… it"},
		{"It ended.\n\nThe board met again.", "It ended.The board met", "It ended.\n\nThe board met"},
		{"The board met[1] in the old hall.", "board met in the old hall", "board met[1] in the old hall"},
		{"The board met in the old hall.", "board met[12] in the old hall", "board met in the old hall"},
	} {
		if got, err := NewText(c.text).Anchor(Selector{Quote: c.quote}); err != nil || got.Text(c.text) != c.want {
			t.Errorf("%q in %q: got %q, %v", c.quote, c.text, got.Text(c.text), err)
		}
	}
	for _, c := range []struct{ text, quote string }{
		{"a “no” and a «no»", `"no"`},
		{"The board met.", "boardmet"}, // too short to compare without white space
		{"It’s the Board", "it's the board"},
	} {
		if got, err := NewText(c.text).Anchor(Selector{Quote: c.quote}); err == nil {
			t.Errorf("%q in %q: got %q", c.quote, c.text, got.Text(c.text))
		}
	}
	text := "a “no” and a \"no\""
	if got, err := NewText(text).Anchor(Selector{Quote: `"no"`}); err != nil || got.Start != len(text)-4 {
		t.Errorf("the exact passage does not come first: %v, %v", got, err)
	}
}
