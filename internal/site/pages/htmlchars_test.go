package pages

import "testing"

func TestPrintable(t *testing.T) {
	for in, want := range map[string]string{
		"plain\ttext\r\n\f":      "plain\ttext\r\n\f",
		"a\x1b[31m\x07b\x7fc":    "a\uFFFD[31m\uFFFDb\uFFFDc",
		"Fran\u00C3\u0083\u00A9": "Fran\u00C3\uFFFD\u00A9",
		"a\u0085b":               "a\nb",
		"":                       "",
	} {
		if got := string(printable([]byte(in))); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
