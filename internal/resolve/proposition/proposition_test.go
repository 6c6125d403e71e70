package proposition

import (
	"testing"

	"dossier/internal/extract/english/words"
)

func TestOf(t *testing.T) {
	for content, want := range map[string]string{
		"that the port is shut":       "The port is shut",
		"That, however, is new":       "However, is new",
		"thatch roofs burn":           "Thatch roofs burn",
		"“We left,”":                  "We left",
		"the port is “shut for good”": "The port is “shut for good”",
		"“shut” and then “open”":      "“shut” and then “open”",
		"étienne left":                "Étienne left",
		"":                            "",
		"that":                        "That",
		"\"shut\"":                    "Shut",
	} {
		if got := Of(words.English(), content); got != want {
			t.Errorf("%q: %q, want %q", content, got, want)
		}
	}
}
