package browsertest

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// tools is the shadow root of the editor's tools.
const tools = `document.querySelector("dossier-tools").shadowRoot`

// annotated is the file of annotations on the article b.
func (l *live) annotated() string {
	return has(l.t, filepath.Join(l.dir, "content/articles/b.annotations.yaml"))
}

// shiftKey presses a key with the shift key.
func (l *live) shiftKey(key string) {
	l.t.Helper()
	l.do(l.t, chromedp.KeyEvent(key, chromedp.KeyModifiers(chromedp.ModifierShift)))
}

const story = "The board met on Monday. Ivo Marek said that the quay would open in May. The board met again.\n\nIvo Marek slept.\n"

// serveStory opens the story. Files are pairs of names and texts.
func serveStory(t *testing.T, files ...string) *live {
	l := serveLive(t)
	for i := 0; i < len(files); i += 2 {
		l.write(files[i], files[i+1])
	}
	l.change("content/articles/b.md", front+story)
	time.Sleep(time.Second) // until pages that are shown early are replaced
	l.view("articles/e7/b.html")
	l.until(tools + ".querySelector('.bar')")
	return l
}

// typed types into a field of the form.
func (l *live) typed(name, text string) {
	l.t.Helper()
	eval[bool](l.t, l.tab, fmt.Sprintf("(%s.querySelector('[name=%q]').focus(), true)", tools, name))
	l.keys(text)
}

// An editor selects words, annotates them and takes it back with the keyboard alone.
// The file has what an editor would write by hand, and its old bytes after the undo.
func TestAnnotationByKeys(t *testing.T) {
	const before = "# by hand\n- quote: quay would open\n  note: when? # ask\n"
	l := serveStory(t, "content/articles/b.annotations.yaml", before)
	l.keys("p") // the first paragraph, its first word
	l.until("getSelection().toString() === 'The'")
	l.keys(kb.ArrowRight)
	l.until("getSelection().toString() === 'board'")
	l.shiftKey(kb.ArrowRight)
	l.until("getSelection().toString().trim() === 'board met'")
	l.keys("n")
	l.until(tools + ".activeElement?.name === 'name'")
	if got := eval[string](t, l.tab, tools+".querySelector('blockquote').textContent"); got != "board met" {
		t.Errorf("the passage is %q", got)
	}
	l.keys("Harbour Board")
	l.keys(kb.Tab + "o") // an organization
	l.typed("note", "the <b>first</b> time")
	l.typed("date", "2024-03-04\r")
	l.until(tools + ".querySelector('.status').textContent.startsWith('written to')")
	want := before + "- quote: board met\n  suffix: \"on\"\n  organization: Harbour Board\n  date: 2024-03-04\n  note: the <b>first</b> time\n"
	if got := l.annotated(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	l.until("!window.marked && document.readyState === 'complete' && " + tools + "?.querySelector('.status')?.textContent.startsWith('written to')")
	time.Sleep(time.Second) // until pages that are shown early are replaced; a key is lost meanwhile
	l.until("document.readyState === 'complete' && " + tools + "?.querySelector('.status')?.textContent.startsWith('written to')")
	l.keys("u")
	l.until(tools + "?.querySelector('.status')?.textContent.startsWith('undone')")
	if got := l.annotated(); got != before {
		t.Errorf("after undo\n%s", got)
	}
	l.wantNoProblems()
}

// selectWords selects words of the page with a script, as a mouse would.
func (l *live) selectWords(words string) {
	l.t.Helper()
	eval[bool](l.t, l.tab, fmt.Sprintf(`(() => {
		const walk = document.createTreeWalker(document.querySelector(".text"), NodeFilter.SHOW_TEXT);
		for (let n; (n = walk.nextNode());) {
			const at = n.data.indexOf(%q);
			if (at >= 0) { getSelection().setBaseAndExtent(n, at, n, at + %d); return true; }
		}
		return false;
	})()`, words, len(words)))
}

// A mistake is said at its field, a conflict too, and what was typed stays.
func TestAnnotationThatIsRefused(t *testing.T) {
	l := serveStory(t)
	l.selectWords("again")
	l.until("!" + tools + ".querySelector('.here').hidden")
	l.keys("n")
	l.until(tools + ".activeElement?.name === 'name'")
	l.typed("date", "last week\r")
	l.until(tools + ".querySelector('[name=date]').getAttribute('aria-invalid') === 'true'")
	if l.annotated() != "" {
		t.Errorf("written\n%s", l.annotated())
	}
	l.mark()
	l.change("content/articles/b.md", front+strings.ReplaceAll(story, "again", "twice"))
	l.until(tools + ".querySelector('.wrong').textContent")
	if !l.sameDocument() {
		t.Fatal("the page was loaded again, and what was typed is lost")
	}
	eval[bool](t, l.tab, fmt.Sprintf("(%s.querySelector('[name=date]').value = '', true)", tools))
	l.typed("note", "typed long")
	eval[bool](t, l.tab, tools+".querySelector('.dialog').requestSubmit(), true")
	l.until(tools + ".querySelector('.wrong').textContent.includes('not in the article any more')")
	if got := eval[string](t, l.tab, tools+".querySelector('[name=note]').value"); got != "typed long" || l.annotated() != "" {
		t.Errorf("the note is %q, the file\n%s", got, l.annotated())
	}
	l.keys(kb.Escape)
	l.untilText("twice") // now the page shows the change
	l.take()             // the refusals are statuses of the server
}

// A claim of the program, a claim of a record and a new one are chosen by a part of
// their words.
func TestAnnotationOfClaims(t *testing.T) {
	l := serveStory(t, "content/claims/board-sleeps.md", "---\nproposition: The board sleeps\n---\n")
	l.selectWords("slept")
	l.keys("n")
	l.until(tools + ".activeElement?.name === 'name'")
	l.typed("claim", "sleeps")
	l.until(tools + ".querySelector('datalist option[value=\"claim:board-sleeps\"]')")
	l.typed("by", "Ivo Marek\r")
	l.until(tools + ".querySelector('.status').textContent.startsWith('written to')")
	if got, want := l.annotated(), "- quote: slept\n  claim: board-sleeps\n  by: Ivo Marek\n"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	l.until("!window.marked && document.readyState === 'complete' && " + tools + "?.querySelector('.status')?.textContent.startsWith('written to')")
	l.selectWords("met again")
	l.keys("n")
	l.until(tools + ".activeElement?.name === 'name'")
	l.typed("by", "Ivo Marek")
	l.typed("claim", "Nothing happens twice\r")
	l.until("!" + tools + ".querySelector('[value=newclaim]').hidden")
	eval[bool](t, l.tab, tools+".querySelector('[value=newclaim]').click(), true")
	l.until("!" + tools + ".querySelector('.dialog')")
	if got := l.annotated(); !strings.Contains(got, "claim: nothing-happens-twice\n") {
		t.Errorf("got\n%s", got)
	}
	if got := has(t, filepath.Join(l.dir, "content/claims/nothing-happens-twice.md")); got != "---\nproposition: Nothing happens twice\n---\n" {
		t.Errorf("the record is %q", got)
	}
	l.take()
}

// The form fits a phone, and a record is written there.
func TestRecordOnAPhone(t *testing.T) {
	l := serveStory(t)
	call(t, l.tab, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: 375, Height: 700, DeviceScaleFactor: 1})
	l.selectWords("Ivo Marek")
	l.keys("n")
	l.until(tools + ".activeElement?.name === 'name'")
	if wide := eval[bool](t, l.tab, "document.documentElement.scrollWidth > 375 || "+tools+".querySelector('.dialog').scrollWidth > 375 || "+tools+".querySelector('.dialog').getBoundingClientRect().right > 375"); wide {
		t.Error("the form is wider than the screen")
	}
	eval[bool](t, l.tab, tools+".querySelector('[value=record-person]').click(), true")
	l.until(tools + ".activeElement?.name === 'text'")
	l.keys("x") // the draft is wrong with it
	eval[bool](t, l.tab, "("+tools+".querySelector('[name=text]').value += 'x: [', "+tools+".querySelector('[name=text]').value = '---\\nname: Ivo Marek\\nrole:\\nnonsense: 1\\n---\\n', true)")
	eval[bool](t, l.tab, tools+".querySelector('[value=check]').click(), true")
	l.until(tools + ".querySelector('.problems').textContent.includes('line 4:1 error: unknown key')")
	file := filepath.Join(l.dir, "content/people/ivo-marek.md")
	eval[bool](t, l.tab, tools+".querySelector('.dialog').requestSubmit(), true")
	l.until(tools + ".querySelector('.wrong').textContent.includes('nothing was written')")
	if has(t, file) != "" {
		t.Error("a record with errors was written")
	}
	eval[bool](t, l.tab, "("+tools+".querySelector('[name=text]').value = '---\\nname: Ivo Marek\\nrole: mayor\\n---\\n', "+tools+".querySelector('.dialog').requestSubmit(), true)")
	l.until(tools + ".querySelector('.status')?.textContent.startsWith('written to people/ivo-marek.md')")
	if got := has(t, file); got != "---\nname: Ivo Marek\nrole: mayor\n---\n" {
		t.Errorf("the record is %q", got)
	}
	l.keys("u")
	l.until(tools + "?.querySelector('.status')?.textContent.startsWith('undone')")
	if _, err := os.Stat(file); !os.IsNotExist(err) {
		t.Errorf("after undo: %v", err)
	}
	l.take() // the refusal is a status of the server
}

// A record is written of a line of the ledger, by the key, and of a line of the
// timeline, by the button that shows beside it.
func TestRecordOfALine(t *testing.T) {
	l := serveStory(t, "content/dossier.yaml", "confidence: {worth: 0, events: 0}\n") // the lines are short
	l.view("claims/index.html")
	l.until(tools + ".querySelector('.bar')")
	// The page may be loaded again while files are read, and the focus is lost then.
	const shown = "!" + tools + ".querySelector('.here')?.hidden"
	l.until("(document.activeElement.blur(), document.querySelector('main li[data-entry] a[href*=\"#s\"]').focus(), " + shown + ")")
	l.keys("n")
	l.until(tools + ".activeElement?.name === 'text'")
	if got, want := eval[string](t, l.tab, tools+".querySelector('[name=text]').value"), "---\nproposition: The quay would open in May\nstatements:\n  - article: b\n    quote: that the quay would open in May\n    by: Ivo Marek\n---\n"; got != want {
		t.Errorf("the draft of the claim is %q", got)
	}
	eval[bool](t, l.tab, tools+".querySelector('.dialog').requestSubmit(), true")
	l.until(tools + "?.querySelector('.status')?.textContent.startsWith('written to claims/the-quay')")
	if has(t, filepath.Join(l.dir, "content/claims/the-quay-would-open-in-may.md")) == "" {
		t.Error("no record of the claim was written")
	}
	time.Sleep(time.Second) // until pages that are shown early are replaced
	l.view("timeline/index.html")
	l.until(tools + ".querySelector('.bar')")
	for n := 0; !eval[bool](t, l.tab, shown) && n < 300; n++ { // the page may be loaded again meanwhile
		at := eval[map[string]float64](t, l.tab, "(() => { const e = [...document.querySelectorAll('main li[data-entry] h3')].find((e) => e.textContent.includes('board met')); e.scrollIntoView({ block: 'center', behavior: 'instant' }); const b = e.getBoundingClientRect(); return { x: b.x + 9, y: b.y + 9 }; })()")
		l.do(t, chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, 1, 1), chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, at["x"], at["y"]))
		time.Sleep(200 * time.Millisecond)
	}
	at := eval[map[string]float64](t, l.tab, "(() => { const b = "+tools+".querySelector('.here').getBoundingClientRect(); return { x: b.x + 9, y: b.y + 9 }; })()")
	l.do(t, chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, at["x"], at["y"]), chromedp.MouseClickXY(at["x"], at["y"]))
	l.until(tools + ".activeElement?.name === 'text'")
	if got := eval[string](t, l.tab, tools+".querySelector('[name=text]').value"); !strings.HasPrefix(got, "---\nsummary: The board met") || !strings.Contains(got, "evidence:\n  - article: b\n") {
		t.Errorf("the draft of the event is %q", got)
	}
	l.wantNoProblems()
}
