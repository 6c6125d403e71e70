package frontmatter

import "testing"

func TestSuggest(t *testing.T) {
	for _, test := range []struct {
		name, known string
		want        bool
	}{
		{"daxy", "date", true},  // half of four letters
		{"dxyz", "date", false}, // three of four
		{"publixxxd", "published", true},
		{"publxxxxd", "published", false}, // more than three
		{"acb", "abc", true},              // swapped neighbours are one difference
		{"cba", "abc", false},
		{"BY", "by", true},
		{"XY", "by", true},
		{"XZ", "by", false},
		{"b", "by", true},
		{"b", "via", false},
	} {
		want := "known keys: " + test.known
		if test.want {
			want = `did you mean "` + test.known + `"?`
		}
		if got := suggest(test.name, []string{test.known}); got != want {
			t.Errorf("%s: got %q, want %q", test.name, got, want)
		}
	}
}
