package form

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func TestEntriesOfALiveBlog(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"times at the start of lines", "1620 The quay is shut.\n\n1605 The road is shut.\n\n0950 It is open.", "1620 1605 0950"},
		{"times at the start of sentences", "The quay, live. 0950 It is open. 1005 The road is shut. Police came. 1620 The quay is shut.", "0950 1005 1620"},
		{"with a zone", "1958 GMT The quay is shut. 1949 GMT The road is shut. 1931 GMT: It is open.", "1958 1949 1931"},
		{"a full stop is missing", "2346 The quay is shut. 2310 The road was shut by the crane 2305 Ana Roth says it fell. 2255 It is open.", "2346 2310 2305 2255"},
		{"a number that leads on", "2346 The quay is shut. 2310 It opened at 2305 Police say. 2255 It is open.", "2346 2310 2255"},
		{"years, as they follow each other", "1912 The quay was built. 1934 The lock was built. 1951 It was sold.", ""},
		{"one of them is no time", "2310 The quay is shut. 1998 The lock was built. 1951 It was sold.", ""},
		{"evening times of a text that says it is live", "Live coverage of the strike. 1912 The quay is shut. 1934 The lock is shut. 1951 It is open.", "1912 1934 1951"},
		{"years, the latest first", "2015 The quay was sold. 2012 The lock was built. 1958 It was planned.", ""},
		{"times in no order", "1620 The quay is shut. 0905 The road is shut. 2201 It is open.", ""},
		{"two times", "0905 The quay is shut. 0959 It is open.", ""},
		{"abbreviations", "Act No. 1620 Police read. Act No. 1605 Police read. Act No. 0950 Police read.", ""},
	} {
		text := c.text
		x := segment.New(text, Furnish(text, segment.PlainBlocks(text)), words.Segmentation)
		l := Read(x, extract.About{})
		var got []string
		for _, i := range l.Entries {
			got = append(got, x.Word(i))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: entries %q, want %q", c.name, s, c.want)
		}
		if live := l.Form == dossier.Liveblog; live != (c.want != "") {
			t.Errorf("%s: form %q", c.name, l.Form)
		}
	}
}
