package pipeline

import (
	"strings"
	"testing"
)

// What an editor writes beside the articles and in records is on the pages.
func TestTheEditorsWordIsOnThePages(t *testing.T) {
	t.Parallel()
	const article = "---\ntitle: T\ndate: 2024-03-05\npublisher: Gazette\n---\n"
	dir := content(t, map[string]string{
		"articles/a.md": article + "Ana Silva said on Monday that the old port had closed its gates for good. The ship leaft at dawn.",
		"articles/a.annotations.yaml": `
- quote: leaft
  correction: left
  note: So in *print*.
- quote: at dawn
  highlight: yes
- quote: The ship leaft at dawn
  date: 2024-03-02
`,
		"articles/b.md":        article + "Rui Costa denied that the old port had closed its gates for good.",
		"people/rui-costa.md":  "---\nname: Rui Costa\nreliability: {grade: b, reason: Seen before}\nroles: [{role: pilot, from: 2020, to: 2022-05}]\n---\n",
		"publishers/paper.md":  "---\nname: Gazette\nreliability: C\n---\n",
		"events/closing.md":    "---\nsummary: The port closes\ndate: 2024-03-04\noutlook: cancelled\nevidence: {article: a, quote: had closed its gates}\n---\n*Why*, nobody says.\n",
		"claims/port-shut.md":  "---\nproposition: The port is shut\ncontradicts: port-open\nstatements:\n- {article: a, quote: the old port had closed its gates, by: Ana Silva, credibility: {grade: 3, reason: Heard only}}\n- {article: b, quote: the old port had closed its gates, by: rui-costa, stance: denies}\nassessments:\n- {verdict: unproven, reason: Nobody looked, date: 2024-03-06, likelihood: likely, confidence: low}\n- {verdict: reopened, reason: Somebody looked, date: 2024-03-07}\n---\nA *profile*.\n",
		"claims/port-open.md":  "---\nproposition: The port is open\n---\n",
		"pages/methodology.md": "# Methodology\n",
	})
	pages := files(t, run(t, dir))
	for _, c := range []struct{ page, want string }{
		{"articles/e4/a.html", `<ins class="correction" title="Correction by the editor; the words before it are as published">[left]</ins>`},
		{"articles/e4/a.html", `class="highlight"`},
		{"articles/e4/a.html", "<bdi>So in <em>print</em>.</bdi>"},
		{"articles/e4/a.html", `href="#note-n`},
		{"articles/e4/a.html", `id="note-n`},
		{"timeline/index.html", "2 March 2024"},
		{"timeline/index.html", `id="closing"`},
		{"timeline/index.html", `<span class="expected">cancelled</span>`},
		{"timeline/index.html", "<em>Why</em>, nobody says."},
		{"claims/port-shut.html", `<span class="status disputed">`},
		{"claims/port-shut.html", "Heard only"},
		{"claims/port-shut.html", `>C3</abbr>`},
		{"claims/port-shut.html", `>B6</abbr>`},
		{"claims/port-shut.html", `<span class="verdict unproven">`},
		{"claims/port-shut.html", "Somebody looked"},
		{"claims/port-shut.html", "A <em>profile</em>."},
		{"claims/port-shut.html", "The port is open"},
		{"claims/port-open.html", `<span class="status denied">`},
		{"people/d4/rui-costa.html", "Seen before"},
		{"people/d4/rui-costa.html", "pilot"},
		{"publishers/index.html", "source: fairly reliable"},
		{"data/claims.csv", "C3"},
		{"data/articles.jsonl", `"kind":"correction","text":"left"`},
	} {
		if !strings.Contains(pages[c.page], c.want) {
			t.Errorf("%s has no %s", c.page, c.want)
		}
	}
	if kicker, _, _ := strings.Cut(pages["claims/port-shut.html"], "<h1"); strings.Contains(kicker, `class="verdict`) {
		t.Error("a claim that was reopened bears a verdict")
	}
}
