package annotation

import "testing"

func TestNearest(t *testing.T) {
	for _, test := range []struct{ name, text, quote, want string }{
		{"half of the words", "one two three four", "one two five six", "one two three four"},
		{"a quarter of the words", "one two three four", "one five six seven", ""},
		{"two words of five", "one two three four five", "one two six seven eight", ""},
		{"three words of five", "one two three four five", "one two three seven eight", "one two three four five"},
		{"the same order counts", "two one three one two", "one two", "one two"},
		{"the first of several", "one two three one two", "one two", "one two"},
		{"marks do not count", "“Monday,” he said", "monday only", "“Monday,” he"},
		{"letters count", "“Mondays,” he said", "monday only", ""},
	} {
		if got := NewText(test.text).nearest(test.quote).Text(test.text); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
	if got := NewText("one two three one two").nearest("one two").Start; got != 0 {
		t.Errorf("of two passages the one at %d is suggested", got)
	}
}
