package pages

import (
	"html/template"
	"testing"

	"dossier/internal/dossier"
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
	note := func(anchor, words, text string, kind dossier.NoteKind) {
		e := dossier.Evidence{Article: a, Span: p.passage(a, words), Anchor: anchor}
		a.Notes = append(a.Notes, &dossier.Note{Evidence: e, Kind: kind, Text: text, Path: "articles/a.annotations.yaml"})
	}
	note("an1", "the quay", "The *old* one.", dossier.Remark)
	note("an2", "early", "late", dossier.Correction)
	note("an3", "She left", "First.\n\nSecond.", dossier.Remark)
	s := renderSite(t, p.d, nil)
	if got, want := s.one("articles/a.html", ".text #note-an1"), "N1 The old one. editor ↩"; got != want {
		t.Errorf("beside the text %q, want %q", got, want)
	}
	if got, want := s.one("articles/a.html", ".text .correction"), "[late]"; got != want {
		t.Errorf("correction %q, want %q", got, want)
	}
	if got, want := s.one("articles/a.html", ".notes li"), "N3 on “She left” First. Second."; got != want {
		t.Errorf("below the text %q, want %q", got, want)
	}
	for i, ref := range s.all("articles/a.html", ".text .ref.note a") {
		if href, _ := attr(ref, "href"); href != [...]string{"#note-an1", "#note-an3"}[i] {
			t.Errorf("number %d leads to %q", i+1, href)
		}
	}
}
