package browsertest

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dossier/internal/cli"

	"github.com/chromedp/chromedp"
)

// live is a dossier that is written while a browser shows it.
type live struct {
	*tab
	t    *testing.T
	dir  string
	base string // its address
}

// front is the front matter of an article.
const front = "---\ntitle: A report\ndate: 2024-03-05\n---\n"

// long is more text than a screen holds.
var long = strings.Repeat("Lena Okoye left Novoport on Monday.\n\n", 200)

// serveLive has the program show a new dossier, and opens an article of it.
func serveLive(t *testing.T, args ...string) *live {
	t.Helper()
	l := &live{t: t, dir: t.TempDir()}
	l.write("content/articles/a.md", front+long)
	l.write("content/articles/b.md", front+"Ivo Marek left Novoport on Tuesday.\n")
	ctx, cancel := context.WithCancel(context.Background())
	out, in := io.Pipe()
	done := make(chan int, 1)
	go func() {
		done <- cli.Main(ctx, append([]string{"serve", l.dir, "--port", "0"}, args...), in, io.Discard)
		in.Close()
	}()
	lines := bufio.NewScanner(out)
	if !lines.Scan() {
		t.Fatal("the program does not say where it serves")
	}
	l.base = lines.Text()
	go io.Copy(io.Discard, out) //nolint:errcheck // ends with the program
	t.Cleanup(func() {
		cancel()
		select {
		case code := <-done:
			if code != 0 {
				t.Errorf("exit code %d", code)
			}
		case <-time.After(limit):
			t.Error("the program does not end")
		}
	})
	l.tab = open(t, l.base)
	return l
}

func (l *live) write(name, text string) {
	l.t.Helper()
	p := filepath.Join(l.dir, name)
	if err := os.MkdirAll(filepath.Dir(p), 0o777); err != nil {
		l.t.Fatal(err)
	}
	if err := os.WriteFile(p, []byte(text), 0o666); err != nil {
		l.t.Fatal(err)
	}
}

// view opens a page and waits until its script is connected. The page is marked,
// so that it can be told from one that was loaded again.
func (l *live) view(page string) {
	l.t.Helper()
	l.visit(l.t, l.base+page)
	l.until("performance.getEntriesByName(location.origin + '/.dossier/preview.css').length > 0 || !document.querySelector('dossier-preview')")
	l.mark()
}

func (l *live) mark() { eval[bool](l.t, l.tab, "window.marked = true") }

// sameDocument reports whether the page has not been loaded again since it was
// marked.
func (l *live) sameDocument() bool { return eval[bool](l.t, l.tab, "window.marked === true") }

// until waits until a condition holds in the page.
func (l *live) until(condition string) {
	l.t.Helper()
	for deadline := time.Now().Add(limit); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		holds, err := chromedp.Run(l.tab, chromedp.Evaluate[bool]("!!("+condition+")"))
		if err == nil && holds {
			return
		}
	}
	l.t.Fatalf("still waiting for %s; the page says %q", condition, eval[string](l.t, l.tab, "document.body.innerText.slice(-300)"))
}

// overlay is what the preview shows over the page.
const overlay = `(document.querySelector("dossier-preview")?.shadowRoot.querySelector("details"))`

// change writes a file and waits until the preview has noticed.
func (l *live) change(name, text string) {
	l.t.Helper()
	before := l.version()
	l.write(name, text)
	for deadline := time.Now().Add(limit); l.version() == before; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			l.t.Fatalf("a change of %s is not noticed", name)
		}
	}
}

// version is what the preview says of its state.
func (l *live) version() string {
	l.t.Helper()
	res, err := http.Get(l.base + ".dossier/page?path=/")
	if err != nil {
		l.t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		l.t.Fatal(err)
	}
	return string(b)
}

func (l *live) untilText(text string) {
	l.t.Helper()
	l.until(fmt.Sprintf("document.body.innerText.includes(%q)", text))
}

func (l *live) wantNoProblems() {
	l.t.Helper()
	for _, p := range l.take() {
		l.t.Error(p)
	}
}

func TestSavedArticleShowsItselfWhereTheReaderIs(t *testing.T) {
	l := serveLive(t)
	l.view("articles/e4/a.html")
	before := eval[float64](t, l.tab, "scrollTo(0, 3000), scrollY")
	if before < 2000 {
		t.Fatalf("the page cannot be scrolled: %v", before)
	}
	l.write("content/articles/a.md", front+long+"The last words.\n")
	l.untilText("The last words.")
	l.until(fmt.Sprintf("document.readyState === 'complete' && Math.abs(scrollY - %v) < 2", before))
	l.wantNoProblems()
}

func TestPageThatStaysTheSameIsNotLoadedAgain(t *testing.T) {
	l := serveLive(t)
	l.view("articles/e7/b.html")
	// That a names Novoport is a reason to mark it in b. The change leaves that.
	l.change("content/articles/a.md", front+long+"Lena Okoye left.\n")
	l.write("templates/style.css", "body { margin-top: 33px }\n") // is shown after the first change is
	l.until("getComputedStyle(document.body).marginTop === '33px'")
	if !l.sameDocument() {
		t.Error("the page was loaded again")
	}
	l.wantNoProblems()
}

func TestStyleSheetChangesWithoutLoading(t *testing.T) {
	l := serveLive(t)
	l.view("articles/e4/a.html")
	for _, margin := range []string{"11px", "22px", "44px"} {
		l.write("templates/style.css", "body { margin-top: "+margin+" }\n")
		l.until("getComputedStyle(document.body).marginTop === '" + margin + "'")
	}
	l.until("document.querySelectorAll('link[rel=stylesheet][href*=\"style.css\"]').length === 1")
	if !l.sameDocument() {
		t.Error("the page was loaded again")
	}
	l.wantNoProblems()
}

func TestProblemsStandOverTheLastGoodPage(t *testing.T) {
	l := serveLive(t)
	l.view("articles/e7/b.html")
	l.write("content/articles/b.md", "---\ntitle: A report\nnonsense: 1\n---\nOther text.\n")
	l.until(overlay + "?.open")
	text := eval[string](t, l.tab, overlay+".innerText")
	for _, want := range []string{"1 error", "content/articles/b.md:3:1", "error: unknown key \"nonsense\"", "nonsense: 1", "hint: known keys"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not shown: %s", want, text)
		}
	}
	if got := eval[string](t, l.tab, overlay+".querySelector('mark').textContent"); got != "nonsense" {
		t.Errorf("%q is marked", got)
	}
	if !l.sameDocument() || !eval[bool](t, l.tab, "document.body.innerText.includes('Ivo Marek left')") {
		t.Error("the last good page is gone")
	}
	if size := eval[float64](t, l.tab, overlay+".getBoundingClientRect().height"); size < 50 {
		t.Errorf("the problems are %v px high", size)
	}
	l.write("content/articles/b.md", front+"Mended text.\n")
	l.untilText("Mended text.")
	l.until("!document.querySelector('dossier-preview')")
	l.wantNoProblems()
}

func TestErrorsOfTemplatesStandOverTheLastGoodPage(t *testing.T) {
	l := serveLive(t)
	l.view("about.html")
	const main = "{{define \"title\"}}About{{end}}\n{{define \"main\"}}<p>"
	l.write("templates/about.html", main+"One</p>{{end}}")
	l.untilText("One")
	l.mark()
	for name, broken := range map[string]string{"parsed": main + "\n{{if}}</p>{{end}}", "executed": main + "\n{{.Nonsense}}</p>{{end}}"} {
		l.write("templates/about.html", broken)
		l.until(overlay + "?.innerText.includes('templates/about.html:3:')")
		if !l.sameDocument() || !eval[bool](t, l.tab, "document.body.innerText.includes('One')") {
			t.Errorf("%s: the last good page is gone", name)
		}
		l.write("templates/about.html", main+"One</p>{{end}}")
		l.until("!document.querySelector('dossier-preview')")
	}
	l.write("templates/about.html", main+"Two</p>{{end}}")
	l.untilText("Two")
	l.wantNoProblems()
}

func TestWarningsAreShownButFolded(t *testing.T) {
	l := serveLive(t)
	l.change("content/articles/c.md", "---\ntitle: C\n---\nText.\n")
	l.view("articles/e7/b.html")
	l.until(overlay)
	if eval[bool](t, l.tab, overlay+".open") {
		t.Error("a warning covers the page")
	}
	if got := eval[string](t, l.tab, overlay+".innerText"); !strings.Contains(got, "1 warning") {
		t.Errorf("shown is %q", got)
	}
	l.write("content/articles/a.md", front+"Other text.\n") // another file
	l.view("articles/e4/a.html")
	l.untilText("Other text.")
	l.until(overlay)
	l.write("content/articles/c.md", front+"Text.\n")
	l.until("!document.querySelector('dossier-preview')")
	l.wantNoProblems()
}

func TestDeletedPageIsSaidToBeMissing(t *testing.T) {
	l := serveLive(t)
	l.view("articles/e7/b.html")
	if err := os.Remove(filepath.Join(l.dir, "content/articles/b.md")); err != nil {
		t.Fatal(err)
	}
	l.until("!window.marked && !document.body.innerText.includes('Ivo Marek left')")
	l.write("content/articles/b.md", front+"Back again.\n")
	l.untilText("Back again.")
	l.take() // the status 404 is one
}

// A page that is loaded again must not bring back a reader who has begun to
// leave it.
func TestReaderWhoLeavesIsNotBroughtBack(t *testing.T) {
	elsewhere := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(time.Second)
		io.WriteString(w, "<title>Elsewhere</title>")
	}))
	defer elsewhere.Close()
	l := serveLive(t)
	l.view("articles/e7/b.html")
	l.do(t, chromedp.Evaluate[chromedp.Void](fmt.Sprintf("void (location.href = %q)", elsewhere.URL)))
	l.change("content/articles/b.md", front+"Other text.\n")
	l.until("document.title === 'Elsewhere'")
}
