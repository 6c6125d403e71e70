package slug_test

import (
	"testing"

	"dossier/internal/text/slug"
)

func TestOfAtTheBorder(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"abcdefgh ijklmno", "abcdefgh-ijklmno"}, // 16 bytes
		{"abcdefgh ijklmnop", "abcdefgh"},
		{"abcdefgh ijklmnopqrst", "abcdefgh"}, // the first word fills half
		{"abcdefg ijklmnopqrst", "abcdefg-ijklmnop"},
		{"com0", "com0-x"},
		{"com9", "com9-x"},
		{"come", "come"},
		{"a.b", "ab"},
		{"ab.c", "ab-c"},
		{"4.b", "4-b"},
	} {
		if got := slug.Of(test.text, 16); got != test.want {
			t.Errorf("Of(%q, 16) = %q, want %q", test.text, got, test.want)
		}
	}
}
