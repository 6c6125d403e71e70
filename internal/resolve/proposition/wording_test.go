package proposition

import (
	"slices"
	"strings"
	"testing"

	"dossier/internal/extract/english/words"
)

// The whole of which a number is a part is not what a proposition counts.
func TestNumberOfAWhole(t *testing.T) {
	for _, test := range []struct {
		text string
		want []string
	}{
		{"eight of the nine members voted", []string{"8"}},
		{"8 of 9 members voted", []string{"8"}},
		{"eight of them and nine members voted", []string{"8", "9"}},
		{"all nine members voted", []string{"9"}},
		{"the price of nine boats", []string{"9"}},
	} {
		r := NewReader(words.English(), nil)
		var got []string
		for _, n := range r.line(test.text).list(numberList) {
			got = append(got, r.text(n))
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %v", test.text, got)
		}
	}
}

// What only one of two reports as what somebody says is not what the other asserts.
func TestHearsay(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"the firm sold the mine", "the firm reportedly sold the mine", true},
		{"the firm sold the mine", "rumours that the firm sold the mine", true},
		{"the firm reportedly sold the mine", "rumours that the firm sold the mine", false},
		{"the town is not ready for a vote", "he was misquoted as saying that the town is not ready for a vote", true},
		{"the firm sold the mine", "the firm certainly sold the mine", false},
	} {
		r := NewReader(words.English(), nil)
		var f Features
		r.alignForms(&f, r.line(test.a), r.line(test.b))
		if got := f[hearsayOne] != 0; got != test.want || f.Differs() != got {
			t.Errorf("%s / %s: %t", test.a, test.b, got)
		}
	}
}

// The words in quotation marks are those of a remark. A quotation has no marks of its own.
func TestQuotedWords(t *testing.T) {
	r := NewReader(words.English(), nil)
	for _, test := range []struct {
		text   string
		direct bool
		want   string
	}{
		{`the day was "a great day" for all`, false, "a great day"},
		{"the day was “great” and “grim” for all", false, "great grim"},
		{"a great day", true, "a great day"},
		{"a great day", false, ""},
	} {
		m := &wording{quoting: test.direct}
		r.readLine(m, test.text, false)
		if got := strings.Join(m.quoted, " "); got != test.want {
			t.Errorf("%s: %q", test.text, got)
		}
	}
}
