package pages

import (
	"testing"

	"dossier/internal/site/locale"
)

// Elements say dir="auto" only where it has an effect.
func TestBidi(t *testing.T) {
	for text, want := range map[string]bool{
		"":                     false,
		"Ada Lindqvist, 12 %":  false,
		"Жанна Ковальчук":      false,
		"한서윤 “quoted” – 3":     false,
		"\u200eleft mark":      false,
		"דנה":                  true,
		"Ada دانة":             true,
		"\u0663":               true, // an Arabic digit
		"turned\u202e round":   true,
		"shut in\u2067 itself": true,
		"right mark\u200f":     true,
		"broken \xff bytes":    false,
	} {
		if got := (wording{locale.English()}).bidi("Ben", text); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}
