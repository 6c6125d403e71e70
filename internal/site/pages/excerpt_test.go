package pages

import (
	"strings"
	"testing"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/site/locale"
	"dossier/internal/text/anchor"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

func excerptOf(body, words string, more int, segmented bool) excerpt {
	a := &dossier.Article{Slug: "a", Prose: body}
	if segmented {
		a.Text = segment.New(body, segment.PlainBlocks(body), nil).Outline()
	}
	pc := pageContext{site: &site{in: locale.English()}, path: "people/fd/x.html"}
	i := strings.Index(body, words)
	return pc.excerpt(dossier.Evidence{Article: a, Span: span.Span{Start: i, End: i + len(words)}, Anchor: anchor.Of(anchor.Mention, 1)}, more)
}

func TestExcerpt(t *testing.T) {
	const body = "One came. Two  stayed\nat home. Three left.\n\nFour slept."
	for _, test := range []struct {
		name, words string
		more        int
		segmented   bool
		want        string
	}{
		{"within a sentence", "stayed", 0, true, "Two [stayed] at home."},
		{"at the start of a sentence", "Two", 0, true, "[Two] stayed at home."},
		{"at the end of a sentence", "home.", 0, true, "Two stayed at [home.]"},
		{"a whole sentence", "Two  stayed\nat home.", 0, true, "[Two stayed at home.]"},
		{"across sentences", "home. Three", 0, true, "Two stayed at [home. Three] left."},
		{"with the sentences around", "stayed", 1, true, "One came. Two [stayed] at home. Three left."},
		{"not beyond its paragraph", "left", 1, true, "Two stayed at home. Three [left]."},
		{"a paragraph by itself", "Four", 2, true, "[Four] slept."},
		{"within a word", "tay", 0, true, "Two s[tay]ed at home."},
		{"not segmented", "stayed", 0, false, "One came. Two [stayed] at home. Three left. Four slept."},
	} {
		t.Run(test.name, func(t *testing.T) {
			x := excerptOf(body, test.words, test.more, test.segmented)
			if got := strings.TrimSpace(x.Before + "[" + x.Marked + "]" + x.After); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
			if x.Href != "../../articles/e4/a.html#m0000000001" {
				t.Errorf("leads to %q", x.Href)
			}
		})
	}
}

func TestExcerptOfALongSentenceIsCutAtWords(t *testing.T) {
	body := strings.Repeat("before and ", 100) + "HERE" + strings.Repeat(" thereafter", 100) + "."
	x := excerptOf(body, "HERE", 0, true)
	if !strings.HasPrefix(x.Before, "… ") || !strings.HasSuffix(x.After, " …") {
		t.Errorf("got %q and %q", x.Before, x.After)
	}
	for _, word := range strings.Fields(x.Before + " " + x.After) {
		switch word {
		case "…", "before", "and", "thereafter":
		default:
			t.Errorf("cut within a word: %q", word)
		}
	}
	if len(x.Before) > aroundMark+10 || len(x.After) > aroundMark+10 {
		t.Errorf("%d and %d bytes around the mark", len(x.Before), len(x.After))
	}
}

func FuzzExcerpt(f *testing.F) {
	f.Add("One came. Two stayed.", uint16(4), uint16(3))
	f.Add(strings.Repeat("한서윤", 300), uint16(900), uint16(3))
	f.Fuzz(func(t *testing.T, body string, start, length uint16) {
		s := span.Span{Start: int(start), End: int(start) + int(length)}
		if s.End > len(body) || s.Empty() || !utf8.ValidString(body) || !utf8.ValidString(s.Text(body)) {
			return
		}
		for _, segmented := range []bool{true, false} {
			a := &dossier.Article{Slug: "a", Prose: body}
			if segmented {
				a.Text = segment.New(body, segment.PlainBlocks(body), nil).Outline()
			}
			pc := pageContext{site: &site{in: locale.English()}, path: "index.html"}
			x := pc.excerpt(dossier.Evidence{Article: a, Span: s}, 1)
			if !utf8.ValidString(x.Before+x.Marked+x.After) || x.Marked != whitespace.Collapse(s.Text(body)) {
				t.Errorf("excerpt %+v of %q", x, s.Text(body))
			}
		}
	})
}
