package pages

import (
	"html/template"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"dossier/internal/dossier"
	"dossier/internal/text/anchor"
)

func TestOnlyParagraph(t *testing.T) {
	for _, c := range []struct{ html, want template.HTML }{
		{"<p>One <em>two</em>.</p>\n", "One <em>two</em>."},
		{"<p>One.</p>\n<p>Two.</p>\n", ""},
		{"<ul>\n<li>One</li>\n</ul>\n", ""},
		{"<p>One.</p>\n<ul>\n<li>Two</li>\n</ul>\n", ""},
		{`<p>One<span class="sidenote">1</span></p>`, ""},
		{"", ""},
	} {
		if got := onlyParagraph(c.html); got != c.want {
			t.Errorf("%q: %q, want %q", c.html, got, c.want)
		}
	}
}

// A short note stands behind its words, and only a long one below the text;
// each has its number, which leads to it.
func TestNotesStandBesideOrBelowTheText(t *testing.T) {
	p := &press{t: t, d: &dossier.Dossier{Title: "D", Language: "en"}}
	a := p.article("a", "A", "2021-05-02", nil, "Ada spoke on the quay. She left early.\n")
	note := func(n uint64, words, text string, kind dossier.NoteKind) {
		e := dossier.Evidence{Article: a, Span: p.passage(a, words), Anchor: anchor.Of(anchor.Note, n)}
		a.Notes = append(a.Notes, &dossier.Note{Evidence: e, Kind: kind, Text: text, Path: "articles/a.annotations.yaml"})
	}
	note(1, "the quay", "The *old* one.", dossier.Remark)
	note(2, "early", "late", dossier.Correction)
	note(3, "She left", "First.\n\nSecond.", dossier.Remark)
	s := renderSite(t, p.d, nil)
	if got, want := s.one("articles/e4/a.html", ".text #note-n0000000001"), "N1 The old one. editor ↩"; got != want {
		t.Errorf("beside the text %q, want %q", got, want)
	}
	if got, want := s.one("articles/e4/a.html", ".text .correction"), "[late]"; got != want {
		t.Errorf("correction %q, want %q", got, want)
	}
	if got, want := s.one("articles/e4/a.html", ".notes li"), "N3 on “She left” First. Second."; got != want {
		t.Errorf("below the text %q, want %q", got, want)
	}
	for i, ref := range s.all("articles/e4/a.html", ".text .ref.note a") {
		if href, _ := attr(ref, "href"); href != [...]string{"#note-n0000000001", "#note-n0000000003"}[i] {
			t.Errorf("number %d leads to %q", i+1, href)
		}
	}
}

// Texts with the same headings and footnotes can be on one page.
func TestTextsOfAPageHaveIDsOfTheirOwn(t *testing.T) {
	const text = "# Result\n\nOne[^1].\n\n# Result\n\nTwo[^2] and [above](#result).\n\n# Fn 1\n\n# Fnref 2\n\n[^1]: Short.\n\n[^2]: Long.\n\n    Very.\n"
	p := &press{t: t, d: &dossier.Dossier{Title: "D", Language: "en"}}
	a := p.article("a", "A", "2021-05-02", nil, text)
	for n := range uint64(2) {
		e := dossier.Evidence{Article: a, Span: p.passage(a, "Two"), Anchor: anchor.Of(anchor.Note, n)}
		a.Notes = append(a.Notes, &dossier.Note{Evidence: e, Kind: dossier.Remark, Text: text, Path: "articles/a.annotations.yaml"})
	}
	for _, id := range []string{"vote", "vote-result"} {
		e := p.event(id, "2021-05-03", "A vote")
		e.Record = &dossier.Record{Path: "events/" + id + ".md", Profile: text}
	}
	s := renderSite(t, p.d, nil)
	s.checkIDs(t)
	for page, texts := range map[string]int{"articles/e4/a.html": 3, "timeline/index.html": 2} {
		headings := 0
		s.elements(func(at string, n *html.Node) {
			if id, _ := attr(n, "id"); at == page && strings.HasPrefix(n.Data, "h") && (strings.HasPrefix(id, "text-result") || strings.Contains(id, "--result")) {
				headings++
			}
		})
		if headings != 2*texts {
			t.Errorf("%s has %d headings, want 2 of each of %d texts", page, headings, texts)
		}
	}
	links := s.all("articles/e4/a.html", "#note-n0000000001 .note a[href$=result]")
	if len(links) != 1 {
		t.Fatalf("%d links", len(links))
	}
	if href, _ := attr(links[0], "href"); href != "#text-n0000000001--result" {
		t.Errorf("a link within a note leads to %q", href)
	}
}
