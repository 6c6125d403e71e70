package neardup

import "testing"

// No text has more words in common with another than it has, and all of three or
// more with itself.
func FuzzShared(f *testing.F) {
	f.Add("the ship is lost, he said", "he said the ship is lost")
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := New(words(a)), New(words(b))
		if n := x.Shared(y); n < 0 || n > x.Words() {
			t.Errorf("%q shares %d words of %d with %q", a, n, x.Words(), b)
		}
		if n := x.Shared(x); x.Words() >= length && n != x.Words() {
			t.Errorf("%q shares %d words of %d with itself", a, n, x.Words())
		}
	})
}
