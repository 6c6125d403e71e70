package pipeline

import (
	"regexp"
	"strings"
	"testing"
)

// A link to a passage leads to the same words after another paragraph was added to
// the article, or taken from it.
func TestAnchorsOutliveOtherParagraphs(t *testing.T) {
	t.Parallel()
	const head = "---\ntitle: T\ndate: 2024-03-05\npublisher: Gazette\n---\n"
	paragraphs := []string{
		"The weather was bad all week.",
		"Harbour master Lena Okoye said on Monday that the board would vote in May.",
		"Rui Costa of the Harbour Union denied that the board would vote. The board met on 1 March 2024.",
		"Lena Okoye said on Monday that the quay was safe, and Lena Okoye left Novoport on Sunday.",
		"- Lena Okoye came to Novoport on 28 February 2024.\n- Rui Costa came on 29 February 2024.",
	}
	notes := "- quote: vote in May\n  note: See below\n- quote: The board met\n  highlight: yes\n- quote: quay was safe\n  by: Lena Okoye\n  said: 2024-03-04\n"
	built := func(paragraphs ...string) map[string]string {
		dir := content(t, map[string]string{"dossier.yaml": "title: Harbour\nconfidence: {events: 0}\n", "articles/a.md": head + strings.Join(paragraphs, "\n\n"), "articles/a.annotations.yaml": notes})
		return files(t, run(t, dir))
	}
	without, with := built(paragraphs[1:]...), built(paragraphs...)
	was, is := marked(without["articles/e4/a.html"]), marked(with["articles/e4/a.html"])
	if len(was) < 20 {
		t.Fatalf("only %d marks", len(was))
	}
	for id, words := range was {
		if is[id] != words {
			t.Errorf("%s is at %q, and was at %q", id, is[id], words)
		}
	}
	for _, page := range []string{"timeline/index.html", "claims/index.html", "people/bf/lena-okoye.html"} {
		if a, b := passageLinks(without[page]), passageLinks(with[page]); a != b || a == "" {
			t.Errorf("%s links to %q, and linked to %q", page, b, a)
		}
	}
}

var mark = regexp.MustCompile(`<(?:span|a|time)[^>]* id="([mtsevn][0-9a-z]{10})"[^>]*>([^<]*)`)

// marked returns the first words of each mark by its anchor.
func marked(page string) map[string]string {
	out := map[string]string{}
	for _, m := range mark.FindAllStringSubmatch(page, -1) {
		out[m[1]] = m[2]
	}
	return out
}

func passageLinks(page string) string {
	return strings.Join(regexp.MustCompile(`articles/e4/a\.html#\w+`).FindAllString(page, -1), " ")
}
