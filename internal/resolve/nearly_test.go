package resolve

import "testing"

// What one source says in words that stand for those of another article is one claim, if hardly
// anything else is said. Other sources can mean something else.
func TestWordsThatStandForOthers(t *testing.T) {
	const dinner = "the mayor will host a formal dinner"
	for _, test := range []struct{ who, a, b, want string }{
		{"Lena Okoye", dinner, "the mayor would give an official dinner for the guests", "a+b attributed"},
		{"Rui Silva", dinner, "the mayor would give an official dinner for the guests", "a single, b single"},
		{"Lena Okoye", dinner, "the mayor would give an official answer to the guests", "a single, b single"},
		{"Lena Okoye", "the mayor will keep the night ferry", "the mayor will stop the night ferry", "a single, b single"},
	} {
		if got := claimsOf(resolved(t, input(speech(t, "a", "05", "Lena Okoye", test.a), speech(t, "b", "06", test.who, test.b)))); got != test.want {
			t.Errorf("%s: %s: %s, want %s", test.who, test.b, got, test.want)
		}
	}
}
