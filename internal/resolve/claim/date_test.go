package claim

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// A statement has the date nearest to its cue that is outside its content and
// not after the article.
func TestDateOfStatement(t *testing.T) {
	date := func(s string) edtf.Date {
		d, err := edtf.Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, test := range []struct {
		name, text, content, article, want string
		ofStatement                        bool
	}{
		{"the nearer date after the cue", "On 2 May she said on 4 May that he left.", "he left", "2024-05-10", "2024-05-04", true},
		{"the nearer date before the cue", "On 2 May Ana said last Saturday, 4 May, that he left.", "he left", "2024-05-10", "2024-05-02", true},
		{"a date of the content", "On 2 May the minister said he left 6 May.", "he left 6 May", "2024-05-10", "2024-05-02", true},
		{"the same date outside the content", "On 2 May the minister said 6 May he left.", "he left", "2024-05-10", "2024-05-06", true},
		{"a date of an aside", "Ana, who came on 4 May, said that he left.", "he left", "2024-05-10", "2024-05-10", false},
		{"a date beside an aside", "Ana, who came late, said on 4 May that he left.", "he left", "2024-05-10", "2024-05-04", true},
		{"the day of a thing", "Asked about his 4 May speech, Ana said that he left.", "he left", "2024-05-10", "2024-05-10", false},
		{"a day of something before", "After a fire on 4 May, Ana said that he left.", "he left", "2024-05-10", "2024-05-10", false},
		{"a day behind a thing", "Ana said after the fire on 4 May that he left.", "he left", "2024-05-10", "2024-05-10", false},
		{"a day behind an interview", "Ana said in an interview on 4 May that he left.", "he left", "2024-05-10", "2024-05-04", true},
		{"a day that owns", "Ana said ahead of 4 May's vote that he left.", "he left", "2024-05-10", "2024-05-10", false},
		{"a day between source and verb", "Ana on 4 May said that he left.", "he left", "2024-05-10", "2024-05-04", true},
		{"a day behind what is said", "That he left is plain, Ana said on 4 May.", "he left", "2024-05-10", "2024-05-04", true},
		{"the day of the article", "She said on 4 May that he left.", "he left", "2024-05-04", "2024-05-04", true},
		{"a day later", "She said on 4 May that he left.", "he left", "2024-05-03", "2024-05-03", false},
	} {
		find := func(s string) span.Span {
			at := strings.Index(test.text, s)
			return span.Span{Start: at, End: at + len(s)}
		}
		a := &Article{Article: &dossier.Article{
			Prose: test.text, Date: date(test.article),
			Text: segment.New(test.text, segment.PlainBlocks(test.text), words.Segmentation).Outline(),
		}}
		for words, d := range map[string]string{"2 May": "2024-05-02", "4 May": "2024-05-04", "6 May": "2024-05-06"} {
			if strings.Contains(test.text, words) {
				a.Times = append(a.Times, &dossier.Time{Evidence: dossier.Evidence{Span: find(words)}, Type: "DATE", Date: date(d)})
			}
		}
		if len(a.Times) == 2 && a.Times[0].Span.Start > a.Times[1].Span.Start {
			a.Times[0], a.Times[1] = a.Times[1], a.Times[0]
		}
		s := &extract.Statement{Cue: find("said"), Content: []span.Span{find(test.content)}}
		if at := strings.Index(test.text, "who came"); at >= 0 {
			s.Asides = []span.Span{{Start: at, End: strings.Index(test.text, ", said")}}
		}
		if got := (&Builder{words: words.English()}).dateStatement(a, s).String(); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
		marked := false
		for _, x := range a.Times {
			marked = marked || x.OfStatement
		}
		if marked != test.ofStatement {
			t.Errorf("%s: a date is that of the statement: %v", test.name, marked)
		}
	}
}
