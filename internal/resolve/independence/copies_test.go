package independence

import (
	"fmt"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/resolve/neardup"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// prose returns n words, the same for the same name.
func prose(name string, n int) string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf("%s%c%c", name, 'a'+i/26, 'a'+i%26)
	}
	return strings.Join(out, " ")
}

// article returns an article of one sentence.
func article(name, body string, day int) *dossier.Article {
	date, err := edtf.Parse(fmt.Sprintf("2024-03-%02d", day))
	if err != nil {
		panic(err)
	}
	body += "."
	return &dossier.Article{
		Path: name, Title: name, Prose: body, Date: date, Publisher: &dossier.Publisher{Name: name},
		Text: segment.New(body, segment.PlainBlocks(body), words.Segmentation).Outline(),
	}
}

// copies returns how two articles are alike: "copy", "alike" or "".
func copies(a, b string) string {
	articles := []*dossier.Article{article("a", a, 1), article("b", b, 2)}
	texts := make([]*neardup.Document, len(articles))
	for i, a := range articles {
		texts[i] = Words(a.Text.Tokenized(nil))
	}
	FindCopies(articles, texts)
	switch alike := articles[1].Alike; {
	case len(alike) == 0:
		return ""
	case alike[0].Copy:
		return "copy"
	}
	return "alike"
}

func TestCopies(t *testing.T) {
	for _, test := range []struct {
		shared, own int // words
		want        string
	}{
		{45, 55, "copy"},
		{44, 56, "alike"},
		{20, 20, "copy"},
		{19, 10, ""},
		{25, 75, "alike"},
		{24, 76, ""},
	} {
		// The earlier article has many more words, so that the share of the later one counts.
		shared := prose("shared", test.shared)
		if got := copies(shared+" "+prose("first", 400), shared+" "+prose("second", test.own)); got != test.want {
			t.Errorf("%d shared words of %d: %q, want %q", test.shared, test.shared+test.own, got, test.want)
		}
	}
}

func TestQuotationsAreNotCopied(t *testing.T) {
	quote := "“" + prose("quoted", 60) + "” "
	if got := copies(quote+prose("first", 30), quote+prose("second", 30)); got != "" {
		t.Errorf("a quotation makes articles %q", got)
	}
	if got := copies(quote+prose("shared", 30), quote+prose("shared", 30)); got != "copy" {
		t.Errorf("words after a quotation make articles %q", got)
	}
}

// countOrigins returns the number of origins of statements, joined by an editor, that are all of their
// articles.
func countOrigins(articles ...*dossier.Article) int {
	c := &dossier.Claim{Origin: dossier.Editor}
	for _, a := range articles {
		whole := span.Span{Start: 0, End: len(a.Prose)}
		c.Statements = append(c.Statements, &dossier.Statement{Evidence: dossier.Evidence{Article: a, Span: whole}, Content: []span.Span{whole}})
	}
	Count(words.English(), &dossier.Dossier{Claims: []*dossier.Claim{c}}, nil)
	return len(c.Independent)
}

func TestCopiedPassages(t *testing.T) {
	for _, test := range []struct {
		shared, own int // words
		want        int
	}{
		{21, 9, 1},  // 70 per cent
		{69, 31, 2}, // 69 per cent
		{20, 10, 2}, // 66 per cent
		{28, 2, 1},  // 93 per cent
		{15, 0, 1},
		{14, 0, 2}, // too few words
		{15, 6, 1}, // 71 per cent
		{14, 6, 2}, // 70 per cent of enough words, but too few of them copied
	} {
		shared := prose("shared", test.shared)
		a, b := article("a", shared+" "+prose("first", 20), 1), article("b", strings.TrimSpace(shared+" "+prose("second", test.own)), 2)
		if got := countOrigins(a, b); got != test.want {
			t.Errorf("%d copied words of %d: %d origins, want %d", test.shared, test.shared+test.own, got, test.want)
		}
	}
}

// Each statement is compared with the maxCompared before it.
func TestComparedStatements(t *testing.T) {
	for between, want := range map[int]int{maxCompared - 1: maxCompared, maxCompared: maxCompared + 2} {
		all := []*dossier.Article{article("first", prose("shared", 20), 1)}
		for i := range between {
			all = append(all, article(fmt.Sprint("between", i), prose(fmt.Sprintf("other%c%c", 'a'+i/26, 'a'+i%26), 20), 2))
		}
		all = append(all, article("last", prose("shared", 20), 3))
		if got := countOrigins(all...); got != want {
			t.Errorf("%d statements between: %d origins, want %d", between, got, want)
		}
	}
}

// A quotation that is not closed ends with its paragraph.
func TestOpenQuotations(t *testing.T) {
	for between, want := range map[string]string{"\n\n": "copy", " ": ""} {
		text := "“" + prose("quoted", 30) + between + prose("shared", 30)
		if got := copies(text+" "+prose("first", 5), text+" "+prose("second", 5)); got != want {
			t.Errorf("%q: %q, want %q", between, got, want)
		}
	}
}

// Many words alike of two named people are one utterance, unless an editor says
// that both said them.
func TestCopiedPassagesOfNamedSources(t *testing.T) {
	ana, rui := &dossier.Entity{Name: "Ana Silva"}, &dossier.Entity{Name: "Rui Costa"}
	for _, test := range []struct {
		a, b   *dossier.Entity
		words  int
		origin dossier.Origin
		want   int
	}{
		{ana, rui, 20, dossier.Machine, 1}, {ana, rui, 12, dossier.Machine, 1}, {ana, rui, 11, dossier.Machine, 2}, {ana, rui, 20, dossier.Editor, 2},
		{ana, ana, 20, dossier.Machine, 1}, {ana, nil, 20, dossier.Machine, 1}, {nil, nil, 20, dossier.Machine, 1},
	} {
		c := &dossier.Claim{}
		for i, e := range []*dossier.Entity{test.a, test.b} {
			a := article(string(rune('a'+i)), prose("shared", test.words), i+1)
			whole := span.Span{Start: 0, End: len(a.Prose)}
			s := &dossier.Statement{Evidence: dossier.Evidence{Article: a, Span: whole}, Origin: test.origin, Content: []span.Span{whole}}
			if e != nil {
				s.Source = &dossier.Source{Words: e.Name, Entity: e}
			}
			c.Statements = append(c.Statements, s)
		}
		Count(words.English(), &dossier.Dossier{Claims: []*dossier.Claim{c}}, nil)
		if got := len(c.Independent); got != test.want {
			t.Errorf("%+v: %d origins", test, got)
		}
	}
}
