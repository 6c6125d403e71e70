package browsertest

import (
	"context"
	"flag"
	"fmt"
	"io/fs"
	"math"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"dossier/internal/dossier"
	"dossier/internal/pipeline"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// limit is how long a test waits for the browser before it fails. It is long
// because the machine may be busy.
const limit = 5 * time.Minute

var (
	site    string          // the built example dossier
	browser context.Context // a running browser
)

func TestMain(m *testing.M) {
	flag.Parse()
	if testing.Short() {
		fmt.Println("browser tests do not run with -short")
		return
	}
	os.Exit(run(m))
}

func run(m *testing.M) int {
	dir, err := os.MkdirTemp("", "dossier-browsertest-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	site = filepath.Join(dir, "site")
	nothing, err := pipeline.Edition(&dossier.Dossier{}) // since then, everything is new
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	_, problems, err := pipeline.Run(context.Background(), pipeline.Options{Content: "../../../content", Site: site, Since: nothing})
	if err != nil || problems.Errors() > 0 {
		_ = problems.Print(os.Stderr, false) // the test fails either way
		fmt.Fprintln(os.Stderr, "build the example:", err)
		return 1
	}
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.DisableGPU, chromedp.NoSandbox)
	alloc, stop := chromedp.NewExecAllocator(context.Background(), opts...)
	defer stop()
	ctx, cancel := chromedp.NewContext(alloc)
	defer cancel()
	if err := chromedp.Do(ctx); err != nil {
		fmt.Fprintf(os.Stderr, "start the browser: %v\nhint: install Chromium, for example: apt-get install chromium\n", err)
		return 1
	}
	browser = ctx
	return m.Run()
}

// tab is a browser tab that notes what goes wrong in it.
type tab struct {
	context.Context
	mu       sync.Mutex
	problems []string
}

// open opens a tab in which requests must stay within the address base.
func open(t *testing.T, base string) *tab {
	t.Helper()
	ctx, cancel := chromedp.NewContext(browser)
	t.Cleanup(cancel)
	ctx, stop := context.WithTimeout(ctx, limit)
	t.Cleanup(stop)
	tb := &tab{Context: ctx}
	tb.do(t)
	if err := chromedp.Listen(ctx, func(ev any) { tb.hear(ev, base) }); err != nil {
		t.Fatal(err)
	}
	call(t, tb, network.Enable, network.EnableParams{})
	call(t, tb, log.Enable, cdp.Empty{})
	return tb
}

// hear notes what an event says went wrong.
func (tb *tab) hear(ev any, base string) {
	switch ev := ev.(type) {
	case *runtime.EventConsoleAPICalled:
		if ev.Type == runtime.ConsoleAPICalledTypeError || ev.Type == runtime.ConsoleAPICalledTypeWarning {
			tb.note("console: %s", ev.Type)
		}
	case *runtime.EventExceptionThrown:
		tb.note("exception: %s", ev.ExceptionDetails.Text)
	case *log.EventEntryAdded:
		if ev.Entry.Level == log.EntryLevelError || ev.Entry.Level == log.EntryLevelWarning {
			tb.note("log: %s %s", ev.Entry.Text, ev.Entry.URL)
		}
	case *page.EventJavascriptDialogOpening:
		tb.note("dialog: %s", ev.Message)
	case *network.EventRequestWillBeSent:
		if !strings.HasPrefix(ev.Request.URL, base) && !strings.HasPrefix(ev.Request.URL, "data:") {
			tb.note("request to %s", ev.Request.URL)
		}
	case *network.EventLoadingFailed:
		tb.note("loading failed: %s %s", ev.Type, ev.ErrorText)
	case *network.EventResponseReceived:
		if ev.Response.Status >= 400 {
			tb.note("status %d of %s", ev.Response.Status, ev.Response.URL)
		}
	}
}

func (tb *tab) note(format string, args ...any) {
	tb.mu.Lock()
	defer tb.mu.Unlock()
	tb.problems = append(tb.problems, fmt.Sprintf(format, args...))
}

// take returns the problems so far and forgets them.
func (tb *tab) take() []string {
	tb.mu.Lock()
	defer tb.mu.Unlock()
	out := tb.problems
	tb.problems = nil
	return out
}

// do carries out steps.
func (tb *tab) do(t *testing.T, steps ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	if err := chromedp.Do(tb, steps...); err != nil {
		t.Fatal(err)
	}
}

// visit opens a page.
func (tb *tab) visit(t *testing.T, address string) {
	t.Helper()
	tb.do(t, chromedp.Navigate(address), chromedp.WaitReady(chromedp.CSS("body")))
}

// press clicks on the first element that the selector finds.
func (tb *tab) press(t *testing.T, selector string) {
	t.Helper()
	// What a long list holds gets its height when it comes into sight, and may move
	// what is below. A reader clicks when it stands still.
	place := fmt.Sprintf(`(() => {
		const target = document.querySelector(%q);
		target?.scrollIntoView({ block: "center", behavior: "instant" });
		return target?.getBoundingClientRect().top ?? 0;
	})()`, selector)
	for before := math.NaN(); ; time.Sleep(40 * time.Millisecond) {
		now := eval[float64](t, tb, place)
		if now == before {
			break
		}
		before = now
	}
	tb.do(t, chromedp.Click(chromedp.CSS(selector)))
}

// click clicks on the first element that the selector finds, and waits until the
// next page has loaded and has an element that next finds. If the page before
// has such an element too, it waits for the address to change.
func (tb *tab) click(t *testing.T, selector, next string) {
	t.Helper()
	eval[bool](t, tb, fmt.Sprintf(`(window.before = {href: location.href, had: !!document.querySelector(%q)}, true)`, next))
	tb.press(t, selector)
	arrived := fmt.Sprintf(`document.readyState === "complete" && !!document.querySelector(%q) &&
		(!window.before || !window.before.had || window.before.href !== location.href)`, next)
	until(t, tb, arrived)
}

// until waits until a condition holds in the page, which may change meanwhile.
func until(t *testing.T, tb *tab, condition string) {
	t.Helper()
	for deadline := time.Now().Add(limit); ; time.Sleep(20 * time.Millisecond) {
		// While the page changes there is nothing to evaluate in.
		if ok, err := chromedp.Run(tb, chromedp.Evaluate[bool](condition)); err == nil && ok {
			return
		} else if time.Now().After(deadline) {
			t.Fatalf("still waiting for %s: %v", condition, err)
		}
	}
}

// get carries out an action that has a result.
func get[T any](t *testing.T, tb *tab, a chromedp.Action[T]) T {
	t.Helper()
	v, err := chromedp.Run(tb, a)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// eval returns the value of a script, or the value that its promise ends with. A preview
// loads a page again when it is rebuilt, which ends a script that runs in it. That
// script is run once more, in the new page.
func eval[T any](t *testing.T, tb *tab, script string) T {
	t.Helper()
	run := chromedp.Evaluate[T](script, chromedp.EvalAwaitPromise)
	v, err := chromedp.Run(tb, run)
	if err != nil && strings.Contains(err.Error(), "Inspected target navigated or closed") {
		return get(t, tb, run)
	}
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func call[P, R any](t *testing.T, tb *tab, cmd cdp.Command[P, R], params P) {
	t.Helper()
	if _, err := chromedp.Call(tb, cmd, params); err != nil {
		t.Fatal(err)
	}
}

// kinds is one page of each kind of the site: all at the top, and of each
// folder the index and the largest of the others.
func kinds(t *testing.T) []string {
	t.Helper()
	largest := map[string]int64{}
	names := map[string]string{}
	var out []string
	err := fs.WalkDir(os.DirFS(site), ".", func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || filepath.Ext(p) != ".html" {
			return err
		}
		dir := filepath.Dir(p)
		if len(dir) == len("claims/xx") && filepath.Dir(dir) == "claims" {
			dir = "claims" // where the machine's claims are divided
		}
		if dir == "." || filepath.Base(p) == "index.html" {
			out = append(out, p)
			return nil
		}
		info, err := e.Info()
		if err == nil && info.Size() > largest[dir] {
			largest[dir], names[dir] = info.Size(), p
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range names {
		out = append(out, p)
	}
	slices.Sort(out)
	if len(out) < 20 {
		t.Fatalf("only %d kinds of page: %q", len(out), out)
	}
	return out
}

// fileURL is the address of a file below the site in the file system.
func fileURL(p string) string {
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(filepath.Join(site, p))}).String()
}

// onBoth runs a test on the site in the file system and on a server; at is the
// address of a page.
func onBoth(t *testing.T, test func(t *testing.T, tb *tab, at func(page string) string)) {
	t.Run("from a file system", func(t *testing.T) { test(t, open(t, "file://"), fileURL) })
	t.Run("from a server", func(t *testing.T) {
		base := server(t)
		test(t, open(t, base), func(page string) string { return base + page })
	})
}

// subPath is where a server of the tests has the site.
const subPath = "/some/where/else/"

// server serves the site below subPath and nothing else.
func server(t *testing.T) string {
	t.Helper()
	mux := http.NewServeMux()
	mux.Handle(subPath, http.StripPrefix(subPath, http.FileServer(http.Dir(site))))
	srv := httptest.NewServer(mux)
	t.Cleanup(srv.Close)
	return srv.URL + subPath
}
