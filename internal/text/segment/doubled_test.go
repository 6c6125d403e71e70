package segment

import (
	"strings"
	"testing"
)

// tokens returns the tokens of text, with a slash between.
func tokens(text string) string {
	t := New(text, PlainBlocks(text), english)
	var out []string
	for i := range t.Tokens {
		out = append(out, t.Word(i))
	}
	return strings.Join(out, "/")
}

func TestTwoApostrophesAreOneQuotationMark(t *testing.T) {
	const text = "''It is late,'' he said. The ships' ''crew''."
	if got, want := tokens(text), "''/It/is/late/,/''/he/said/./The/ships/'/''/crew/''/."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	seg := New(text, PlainBlocks(text), english)
	for i, want := range map[int]Kind{0: OpenQuote, 5: CloseQuote, 11: Clitic, 12: OpenQuote, 14: CloseQuote} {
		if got := seg.Tokens[i].Kind; got != want {
			t.Errorf("token %d, %q, is of kind %d, want %d", i, seg.Word(i), got, want)
		}
	}
}

func TestInitialsBehindAHyphenEndNoSentence(t *testing.T) {
	for text, want := range map[string]int{
		"Ann Berg (D-N.C.) spoke. He left.":  2,
		"Ann Berg (D-N.C.), a judge, spoke.": 1,
		"They chose plan-b. Then they left.": 2,
	} {
		if got := len(New(text, PlainBlocks(text), english).Sentences); got != want {
			t.Errorf("%q has %d sentences, want %d", text, got, want)
		}
	}
}

func TestAClosingMarkWithItsSpaceOnTheWrongSide(t *testing.T) {
	for text, want := range map[string]string{
		`He said: "It is safe. "The board met. It left.`:               `He said: "It is safe. " | The board met. | It left.`,
		`He said: "It is safe. "The board met on "The Quay". It left.`: `He said: "It is safe. " | The board met on "The Quay". | It left.`,
		`He said: "It is safe. "It will hold," he added. It left.`:     `He said: "It is safe. | "It will hold," he added. | It left.`,
		`"It is safe. It is over, "Lena Roth said. It left.`:           `"It is safe. | It is over, "Lena Roth said. | It left.`,
		`He said: "It is safe." "The board met. It left.`:              `He said: "It is safe." | "The board met. | It left.`,
		`He met "The Crew" at sea. "The board met. It left.`:           `He met "The Crew" at sea. | "The board met. | It left.`,
		`He said: “It is safe. “The board met. It left.`:               `He said: “It is safe. | “The board met. | It left.`,
	} {
		seg := New(text, PlainBlocks(text), english)
		var got []string
		for _, s := range seg.Sentences {
			got = append(got, s.Text(text))
		}
		if s := strings.Join(got, " | "); s != want {
			t.Errorf("%s\n got %s\nwant %s", text, s, want)
		}
	}
}
