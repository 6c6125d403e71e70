package statements

import "testing"

func TestTheClauseThatIsDenied(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The board denied that any lamp had been moved.", "[some] lamp had been moved"},
		{"The board said that any lamp had been moved.", "any lamp had been moved"},
		{"The board denied that anyone had been hurt.", "[someone] had been hurt"},
		{"The board denied that everyone had been hurt.", "everyone had been hurt"},
		{"The board denied that there had been any leak.", "there had been [some] leak"},
		{"The board denied claims by a rival that a lamp had been moved.", "a lamp had been moved"},
		{"The board repeated claims by a rival that a lamp had been moved.", "-"},
		{"The board denied plans by a rival that a lamp would be moved.", "-"},
		{"The board rejected a report that was read in court.", "-"},
	} {
		got := sentences(c.text)
		if len(got) == 0 || got[0] != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}
