package edition

import "testing"

func TestKeepMarkup(t *testing.T) {
	for _, c := range []struct{ words, want string }{
		{"Lena Okoye", "X"},
		{"Lena **Okoye", "**X"},               // the emphasis goes on after the name
		{"Lena** Okoye", "X**"},               // it began before the name
		{"Lena *_Okoye", "*_X"},               // two that open together
		{"Lena** *Okoye", "*X**"},             // one ends and one begins
		{"Lena [Okoye", "[X"},                 // a link that goes on
		{"Lena](a.html) Okoye", "X](a.html)"}, // a link that began before
		{"Le<b>na</b> Okoye", "X<b></b>"},
	} {
		if got := keepMarkup(c.words, "X"); got != c.want {
			t.Errorf("%q: got %q, want %q", c.words, got, c.want)
		}
	}
}
