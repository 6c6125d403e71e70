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

// Each byte at each place of a page is found as it is found alone.
func TestForbiddenAtEachPlace(t *testing.T) {
	for c := range 256 {
		bad := c == 0x7F || c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f'
		for at := range 20 {
			page := []byte("An old page of text.")
			page[at] = byte(c)
			want := -1
			if bad {
				want = at
			}
			if got := forbidden(page); got != want {
				t.Errorf("byte %#x at %d: %d, want %d", c, at, got, want)
			}
		}
	}
}
