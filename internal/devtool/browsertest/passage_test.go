package browsertest

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"dossier/internal/pipeline"
	"dossier/internal/site/citation"
)

// Copying the text of an article takes its words only: no number of a statement or
// footnote, no note beside it, no correction, no sign of a link.
func TestCopyingTakesTheWordsOfTheArticleOnly(t *testing.T) {
	base := server(t)
	tb := open(t, base)
	call(t, tb, cdpbrowser.SetPermission, cdpbrowser.SetPermissionParams{Permission: &cdpbrowser.PermissionDescriptor{Name: "clipboard-read"}, Setting: cdpbrowser.PermissionSettingGranted})
	const selectText = `(() => {
		const r = document.createRange();
		r.selectNodeContents(document.querySelector(%q));
		getSelection().removeAllRanges();
		getSelection().addRange(r);
		return getSelection().toString();
	})()`
	for _, width := range []int64{1280, 375} {
		tb.do(t, chromedp.EmulateViewport(width, 900))
		tb.visit(t, base+annotated)
		unfolded := ".text .sidenote"
		eval[any](t, tb, fmt.Sprintf(`location.hash = document.querySelector(%q).id`, unfolded)) // a phone shows the note now
		selected := words(eval[string](t, tb, fmt.Sprintf(selectText, ".text")))
		copied := words(copied(t, tb))
		want := words(publishedText(t))
		if selected != want {
			t.Errorf("%d px: selected\n%s\nwant\n%s", width, selected, want)
		}
		if copied != want {
			t.Errorf("%d px: copied\n%s\nwant\n%s", width, copied, want)
		}
		if eval[bool](t, tb, `document.querySelector(".copying") !== null`) {
			t.Error("the notes stay hidden after copying")
		}
	}
	// Whoever selects within a note copies the note.
	eval[any](t, tb, `location.hash = document.querySelector(".remark").id`)
	eval[any](t, tb, `document.querySelector(".remark .footnote-back").focus()`)
	note := eval[string](t, tb, fmt.Sprintf(selectText, ".remark bdi"))
	if got := copied(t, tb); got != note || !strings.HasPrefix(note, "What was seen") {
		t.Errorf("of a note %q is selected and %q copied", note, got)
	}
}

func words(s string) string { return strings.Join(strings.Fields(s), " ") }

// copied copies what is selected and returns the clipboard.
func copied(t *testing.T, tb *tab) string {
	t.Helper()
	byUser := func(p *runtime.EvaluateParams) { yes := true; p.UserGesture = &yes }
	if !get(t, tb, chromedp.Evaluate[bool](`document.execCommand("copy")`, byUser)) {
		t.Fatal("nothing was copied")
	}
	return awaited(t, tb, `navigator.clipboard.readText()`)
}

// awaited is the value of a promise.
func awaited(t *testing.T, tb *tab, promise string) string {
	t.Helper()
	return get(t, tb, chromedp.Evaluate[string](promise, chromedp.EvalAwaitPromise))
}

// publishedText is the text of the annotated article, without its markup and its
// footnote, which is beside the text.
func publishedText(t *testing.T) string {
	t.Helper()
	source, err := os.ReadFile("../../../content/articles/" + annotatedSource)
	if err != nil {
		t.Fatal(err)
	}
	_, body, _ := strings.Cut(strings.TrimPrefix(string(source), "---"), "\n---\n")
	body, _, _ = strings.Cut(body, "[^1]: ")
	return strings.NewReplacer("[^1]", "", "## ", "").Replace(body)
}

// cited is what the dialog of a permanent link has to copy.
type cited struct{ Link, Chicago, CSL, BibTeX string }

// cite clicks on a permanent link and returns what the dialog has. Then it closes it.
func cite(t *testing.T, tb *tab, selector string) cited {
	t.Helper()
	eval[any](t, tb, fmt.Sprintf(`document.querySelector(%q).click()`, selector))
	tb.do(t, chromedp.Poll[chromedp.Void](`document.querySelector("dialog[open]") !== null`))
	out := eval[cited](t, tb, `(() => {
		const value = (name) => document.querySelector("dialog.citing textarea[name=" + name + "]")?.value ?? "";
		return { Link: value("link"), Chicago: value("chicago"), CSL: value("csl"), BibTeX: value("bibtex") };
	})()`)
	tb.do(t, chromedp.Click(chromedp.CSS("dialog .close")))
	return out
}

// edited is a dossier with one article that a test changes.
type edited struct{ dir, site string }

func (e edited) build(t *testing.T, paragraphs ...string) {
	t.Helper()
	text := "---\ntitle: Vote on the “quay”\npublisher: Gazette & Post\nauthor: Ana Silva\ndate: 2024-03-05\nretrieved: 2024-03-06\nurl: https://gazette.example/a_b?x=1\nlanguage: en\n---\n" + strings.Join(paragraphs, "\n\n") + "\n"
	for name, text := range map[string]string{"articles/a.md": text, "dossier.yaml": "title: Harbour\nbase_url: https://harbour.example/dossier/\nconfidence: {events: 0}\n"} {
		file := filepath.Join(e.dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if _, problems, err := pipeline.Run(context.Background(), pipeline.Options{Content: e.dir, Site: e.site}); err != nil || problems.Errors() > 0 {
		t.Fatal(err, problems)
	}
}

func (e edited) url(page string) string {
	return "file://" + filepath.ToSlash(filepath.Join(e.site, page))
}

// A copied link to a passage leads to it as long as its words are there. When they
// were changed or removed, it leads to the nearest place, and a line says so.
func TestLinksToPassagesOutliveEdits(t *testing.T) {
	const (
		weather = "The weather was bad all week, and the ferry did not leave."
		vote    = "Harbour master Lena Okoye said on Monday that the board would vote in May."
		denial  = "Rui Costa of the Harbour Union denied that the old quay was ever closed to ships."
		arrival = "Two ships came to Novoport on 1 March 2024, and nobody was on board."
	)
	dir := t.TempDir()
	e := edited{filepath.Join(dir, "content"), filepath.Join(dir, "site")}
	e.build(t, vote, denial, arrival)
	tb := open(t, "file://")
	tb.visit(t, e.url("articles/e4/a.html"))
	links := map[string]string{} // by what they lead to
	for what, selector := range map[string]string{
		"the statement": ".beside.claim:not(.text p:nth-of-type(1) *) .here", "the paragraph": ".text p:nth-of-type(2) > .here, .text p:nth-of-type(2) > span + .here",
	} {
		link := cite(t, tb, selector).Link
		path, ok := strings.CutPrefix(link, "https://harbour.example/dossier/articles/e4/a.html")
		if !ok || !strings.Contains(path, "?near=") {
			t.Fatalf("the link to %s is %q", what, link)
		}
		links[what] = path
	}
	eval[any](t, tb, `document.querySelector(".text p:nth-of-type(2) .mention.person").dispatchEvent(new Event("cite", { bubbles: true }))`)
	links["the name"] = strings.TrimPrefix(eval[string](t, tb, `document.querySelector("dialog.citing textarea[name=link]").value`), "https://harbour.example/dossier/articles/e4/a.html")
	for _, c := range []struct {
		name       string
		paragraphs []string
		at         string // words in the place that is lit up
		said       bool
	}{
		{"unchanged", []string{vote, denial, arrival}, "Rui Costa", false},
		{"a paragraph before it", []string{weather, vote, denial, arrival}, "Rui Costa", false},
		{"the words edited", []string{weather, vote, strings.Replace(denial, "the old quay was ever", "the new quay had ever been", 1), arrival}, "Rui Costa", true},
		{"the paragraph removed", []string{weather, vote, arrival}, "Two ships", true},
		{"all around it removed", []string{weather}, "", true},
	} {
		e.build(t, c.paragraphs...)
		for what, link := range links {
			said := c.said && !(what == "the name" && c.name == "the words edited")
			tb.visit(t, "about:blank")
			tb.visit(t, e.url("articles/e4/a.html")+link)
			got := eval[string](t, tb, `(document.querySelector(".text :target, .nearest")?.closest(".text > *") ?? document.querySelector(".moved + *"))?.textContent ?? ""`)
			line := eval[string](t, tb, `document.querySelector(".moved")?.textContent ?? ""`)
			visible := false
			for range 100 { // the page scrolls smoothly
				visible = eval[bool](t, tb, `(() => { const r = (document.querySelector(".moved") ?? document.querySelector(":target")).getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; })()`)
				if visible {
					break
				}
				time.Sleep(50 * time.Millisecond)
			}
			if !strings.Contains(got, c.at) || (line != "") != said || !visible {
				t.Errorf("%s: the link %s to %s leads to %q, the line says %q, visible: %v", c.name, link, what, got, line, visible)
			}
		}
	}
	for _, p := range tb.take() {
		t.Error(p)
	}
}

// The browser words citations as package citation does, on the page of the article,
// in the timeline and on the page of a claim. Beside them is a link to the words at the publisher.
func TestCitationsAreWordedAlikeInTheBrowser(t *testing.T) {
	dir := t.TempDir()
	e := edited{filepath.Join(dir, "content"), filepath.Join(dir, "site")}
	e.build(t, `Lena Okoye said on Monday that 100% of "the {old} quay" was safe~ish & dry_ish.`, "The **b**oard met on 1 March 2024 in *Novo*port.")
	tb := open(t, "file://")
	for _, c := range []struct{ page, selector, quote, link string }{
		{"articles/e4/a.html", ".beside.claim .here", `Lena Okoye said on Monday that 100% of "the {old} quay" was safe~ish & dry_ish`, "https://harbour.example/dossier/articles/e4/a.html?near=."},
		{"articles/e4/a.html", ".text p:nth-of-type(2) .here", "The board met on 1 March 2024 in Novoport.", "https://harbour.example/dossier/articles/e4/a.html?near="},
		{"timeline/index.html", ".timeline .ledger .here", "The board met on 1 March 2024 in Novoport.", "https://harbour.example/dossier/timeline/index.html#e2024-03-01-"},
		{"claims/index.html", ".ledger .here", `Lena Okoye said on Monday that 100% of "the {old} quay" was safe~ish & dry_ish`, "https://harbour.example/dossier/articles/e4/a.html#s"},
	} {
		tb.visit(t, e.url(c.page))
		got := cite(t, tb, c.selector)
		var item citation.Item
		if err := json.Unmarshal([]byte(got.CSL), &item); err != nil {
			t.Errorf("%s: %v in %s", c.page, err, got.CSL)
			continue
		}
		if item.Quote != c.quote || !strings.HasPrefix(got.Link, c.link) || !strings.HasPrefix(item.Link, "https://harbour.example/dossier/articles/e4/a.html") {
			t.Errorf("%s: %q at %s, passage at %s", c.page, item.Quote, got.Link, item.Link)
		}
		const address = "https://gazette.example/a_b?x=1#:~:text="
		original := address + "The%20board%20met%20on%201%20March%202024%20in%20Novoport."
		if strings.HasPrefix(c.quote, "Lena") { // long: the words at either end
			original = address + "Lena%20Okoye%20said%20on%20Monday,quay%22%20was%20safe~ish%20%26%20dry_ish"
		}
		if got := eval[string](t, tb, `[...document.querySelectorAll("dialog.citing .originals a")].map((a) => a.getAttribute("href")).join()`); got != original {
			t.Errorf("%s: the link to the publisher is %s, want %s", c.page, got, original)
		}
		if want := (cited{got.Link, item.Chicago(), item.CSL(), item.BibTeX()}); got != want {
			t.Errorf("%s: got\n%+v\nwant\n%+v", c.page, got, want)
		}
		if item.Author[0].Literal != "Ana Silva" || item.Publisher != "Gazette & Post" || item.Accessed == nil || !strings.HasPrefix(item.Note, "SHA-256: ") {
			t.Errorf("%s: %+v", c.page, item)
		}
	}
	// The keys lead to a mark and cite it.
	tb.visit(t, e.url("articles/e4/a.html"))
	tb.do(t, chromedp.KeyEvent("j"), chromedp.KeyEvent("c"), chromedp.Poll[chromedp.Void](`document.querySelector("dialog[open]") !== null`))
	if got := eval[string](t, tb, `document.querySelector("dialog.citing .cited").textContent`); got != eval[string](t, tb, `document.querySelector(".text :is(.mention, .time, .attribution)[id]").textContent`) {
		t.Errorf("by key: %q", got)
	}
	// Words that are selected are cited instead of the paragraph.
	tb.visit(t, e.url("articles/e4/a.html"))
	tb.do(t, chromedp.EmulateViewport(1280, 900))
	eval[any](t, tb, `(() => {
		const words = document.querySelector(".text p:nth-of-type(2)").querySelector("span[id]").firstChild;
		const walker = document.createTreeWalker(words.parentNode, NodeFilter.SHOW_TEXT);
		const node = walker.nextNode();
		getSelection().setBaseAndExtent(node, 0, walker.nextNode(), 1);
		document.dispatchEvent(new Event("pointerdown"));
		getSelection().removeAllRanges();
	})()`)
	if got := cite(t, tb, ".text p:nth-of-type(2) .here"); !strings.Contains(got.Chicago, "“The b”") {
		t.Errorf("of the selected words: %s", got.Chicago)
	}
	for _, p := range tb.take() {
		t.Error(p)
	}
}
