package annotation

import (
	"errors"
	"strings"
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
		if err == nil && utf8.ValidString(text) && strings.Join(strings.FieldsFunc(got.Text(text), isSpace), " ") != fold(quote) {
			t.Errorf("got %q, want %q", got.Text(text), quote)
		}
	})
}

func TestWhiteSpaceDoesNotMatter(t *testing.T) {
	for _, between := range []string{" ", "\n\n", "\u00a0", "\u2003", "\u3000", "\ufeff", " \ufeff "} {
		text := "The board" + between + "met."
		if got, err := NewText(text).Anchor(Selector{Quote: "board met"}); err != nil || got.Text(text) != "board"+between+"met" {
			t.Errorf("%q: got %q, %v", text, got.Text(text), err)
		}
		if _, err := NewText("The board met.").Anchor(Selector{Quote: "board" + between + "met"}); err != nil {
			t.Errorf("quote with %q: %v", between, err)
		}
	}
	if _, err := NewText("The board\u200bmet.").Anchor(Selector{Quote: "board met"}); err == nil {
		t.Error("a zero width space, which Unicode does not count as white space, is taken for a space")
	}
}
