package browsertest

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossier/internal/pipeline"
	"dossier/internal/preview/door"
	"dossier/internal/preview/reviewpage"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// openReview opens the review page of a copy of the example.
func openReview(t *testing.T, width int64) (l *live, file string) {
	t.Helper()
	content := filepath.Join(t.TempDir(), "content")
	if err := os.CopyFS(content, os.DirFS("../../../content")); err != nil {
		t.Fatal(err)
	}
	o := pipeline.Options{Content: content}
	srv := httptest.NewServer(reviewpage.Over(o, door.New(o), http.FileServer(http.Dir(site))))
	t.Cleanup(srv.Close)
	l = &live{tab: open(t, srv.URL), t: t, base: srv.URL}
	call(t, l.tab, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: width, Height: 800, DeviceScaleFactor: 1})
	l.visit(t, srv.URL+reviewpage.Path)
	l.until("document.querySelector('.review-keys') && !document.querySelector('.review-keys').hidden")
	l.mark()
	return l, filepath.Join(content, "review.yaml")
}

// ids are those of the first proposals of the page.
func (l *live) ids(n int) []string {
	return eval[[]string](l.t, l.tab, fmt.Sprintf("[...document.querySelectorAll('.proposal')].slice(0, %d).map(s => s.id)", n))
}

// has is the text of a file, or "" if there is none.
func has(t *testing.T, file string) string {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	return string(b)
}

// keys presses keys, one after the other.
func (l *live) keys(keys string) {
	l.t.Helper()
	l.do(l.t, chromedp.KeyEvent(keys))
}

// A reader decides, and takes back, with the keyboard alone. The page is not loaded
// again, and the focus is on the next proposal.
func TestReviewIsDecidedByKeys(t *testing.T) {
	l, file := openReview(t, 1280)
	ids := l.ids(4)
	l.keys("jar")
	l.until(fmt.Sprintf("document.activeElement.closest('.proposal')?.id === %q", ids[2]))
	l.until("document.querySelectorAll('.proposal.decided').length === 2")
	l.until("document.querySelector('.review-status').textContent.startsWith('reject')")
	if got := has(t, file); !strings.Contains(got, "- accept: "+ids[0]+"\n") || !strings.Contains(got, "- reject: "+ids[1]+"\n") {
		t.Errorf("decided\n%s", got)
	}
	l.keys("u")
	l.until(fmt.Sprintf("document.activeElement.closest('.proposal')?.id === %q", ids[1]))
	if got := has(t, file); strings.Contains(got, ids[1]) || !strings.Contains(got, ids[0]) {
		t.Errorf("after one undo\n%s", got)
	}
	l.keys("u")
	l.until("!document.querySelector('.proposal.decided')")
	if got := has(t, file); got != "" {
		t.Errorf("after the last undo\n%s", got)
	}
	l.keys("xjxr")
	l.until("document.querySelectorAll('.proposal.decided').length === 2")
	l.until("document.querySelector('.review-status').textContent.includes('2 proposals')")
	if !l.sameDocument() {
		t.Error("the page was loaded again")
	}
	l.wantNoProblems()
}

// The enter key in a field decides nothing, and the page fits a phone.
func TestReviewOnAPhone(t *testing.T) {
	l, file := openReview(t, 320)
	if wide := eval[int](t, l.tab, "document.documentElement.scrollWidth"); wide > 320 {
		t.Errorf("the page is %d px wide on 320", wide)
	}
	l.do(t, chromedp.SendKeys(chromedp.CSS(`.proposal input[name=reason]`), "seen on the map\r"))
	if got := eval[string](t, l.tab, `document.querySelector(".proposal input[name=reason]").value`); got != "seen on the map" {
		t.Errorf("the field holds %q", got)
	}
	if has(t, file) != "" {
		t.Error("the enter key decides")
	}
	id := l.ids(1)[0]
	eval[bool](t, l.tab, `document.querySelector(".proposal button[value=accept]").click(), true`) // wherever the page is scrolled to
	l.until("document.querySelector('.review-status').textContent")
	if got := has(t, file); !strings.HasPrefix(got, "- accept: "+id+"\n") || !strings.Contains(got, "reason: seen on the map\n") {
		t.Errorf("decided\n%s", got)
	}
	l.wantNoProblems()
}

// All proposals of a page are decided at once, and the next ones are offered.
func TestReviewOfAPage(t *testing.T) {
	l, file := openReview(t, 1280)
	eval[bool](t, l.tab, `document.querySelector(".review-all input").click(), document.querySelector("#batch button[value=reject]").click(), true`)
	l.until("document.activeElement.className === 'review-again'")
	l.until("document.querySelector('.review-status').textContent.includes('100 proposals')")
	if n := strings.Count(has(t, file), "- reject: "); n != 100 {
		t.Errorf("%d are rejected", n)
	}
	l.click(t, ".review-again", ".proposal")
	l.until("document.querySelector('.review-undo')")
	l.keys("u")
	l.until("!document.querySelector('.review-undo') && document.querySelector('.proposal')")
	if got := has(t, file); got != "" {
		t.Errorf("after undo\n%s", got)
	}
	l.wantNoProblems()
}

// A field offers names for the words typed, and takes a name.
func TestReviewFieldsCompleteNames(t *testing.T) {
	l, file := openReview(t, 1280)
	l.visit(t, l.base+reviewpage.Path+"?kind=organization")
	l.until("document.querySelector('.review-keys') && !document.querySelector('.review-keys').hidden")
	l.do(t, chromedp.SendKeys(chromedp.CSS(`.proposal input[name=into]`), "kremlin"))
	l.until("document.querySelector('.proposal datalist option[value=\"organization:kremlin\"]')")
	eval[bool](t, l.tab, `document.querySelector(".proposal button[value=merge]").click(), true`)
	l.until("document.querySelector('.review-status').textContent.startsWith('merge')")
	if got := has(t, file); !strings.Contains(got, "into: organization:kremlin\n") {
		t.Errorf("decided\n%s", got)
	}
	l.wantNoProblems()
}
