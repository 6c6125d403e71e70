package browsertest

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossier/internal/pipeline"
	"dossier/internal/preview/reviewpage"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// A browser sends the forms of the review in a way that the preview takes for
// those of its own page, and decides nothing by the enter key in a field.
func TestReviewIsDecidedInABrowser(t *testing.T) {
	content := filepath.Join(t.TempDir(), "content")
	if err := os.CopyFS(content, os.DirFS("../../../content")); err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewServer(reviewpage.Over(pipeline.Options{Content: content}, http.FileServer(http.Dir(site))))
	defer srv.Close()
	tb := open(t, srv.URL)
	call(t, tb, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: 320, Height: 640, DeviceScaleFactor: 1})
	tb.visit(t, srv.URL+reviewpage.Path)
	if wide := eval[int](t, tb, "document.documentElement.scrollWidth"); wide > 320 {
		t.Errorf("the page is %d px wide on 320", wide)
	}
	file := filepath.Join(content, "review.yaml")
	id := eval[string](t, tb, `document.querySelector(".proposal").id`)
	eval[bool](t, tb, `window.sent = 0, window.hold = e => { window.sent++; e.preventDefault() }, document.addEventListener("submit", hold), true`)
	tb.do(t, chromedp.SendKeys(chromedp.CSS(`.proposal input[name=reason]`), "seen on the map\r"))
	if got := eval[string](t, tb, `document.querySelector(".proposal input[name=reason]").value`); got != "seen on the map" {
		t.Errorf("the field holds %q", got)
	}
	if sent := eval[int](t, tb, `document.removeEventListener("submit", hold), window.sent`); sent > 0 {
		t.Error("the enter key sends the form")
	}
	eval[bool](t, tb, `document.querySelector(".proposal button[value=accept]").click(), true`) // wherever the page is scrolled to
	tb.do(t, chromedp.WaitReady(chromedp.CSS("[role=status]")))
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got := string(text); !strings.HasPrefix(got, "- accept: "+id+"\n") || !strings.Contains(got, "reason: seen on the map\n") {
		t.Errorf("decided\n%s", got)
	}
	for _, problem := range tb.take() {
		t.Error(problem)
	}
}
