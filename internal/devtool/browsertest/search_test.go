package browsertest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// results waits until the search has an answer and returns the titles found.
func results(t *testing.T, tb *tab, query string) string {
	t.Helper()
	eval[any](t, tb, fmt.Sprintf(`(() => { const f = document.querySelector(".search input"); f.value = %q; document.querySelector(".search-status").textContent = ""; f.dispatchEvent(new Event("input")); })()`, query))
	get(t, tb, chromedp.Poll[bool](`document.querySelector(".search-status").textContent !== ""`))
	return eval[string](t, tb, `Array.from(document.querySelectorAll(".search-results .what")).map(e => e.textContent).join("|")`)
}

func TestSearch(t *testing.T) {
	onBoth(t, func(t *testing.T, tb *tab, at func(page string) string) {
		tb.visit(t, at("search.html"))
		for _, c := range []struct{ query, first string }{
			{"peskov", "Dmitry Peskov"},
			{"PESK", "Dmitry Peskov"},
			{"Péskòv", "Dmitry Peskov"},
			{"vladivostock ", "Vladivostok"},
			{"shells wagner 2022", "North Korea sold shells to the Wagner Group in 2022"},
		} {
			first, _, _ := strings.Cut(results(t, tb, c.query), "|")
			if first != c.first {
				t.Errorf("%s: first found %q, want %q", c.query, first, c.first)
			}
		}
		if got := results(t, tb, "zzzzqqqq"); got != "" {
			t.Errorf("nonsense finds %s", got)
		}
		if results(t, tb, "artillery"); eval[int](t, tb, `document.querySelectorAll(".search-results mark").length`) == 0 {
			t.Error("the words that were looked for are not highlighted")
		}
		if got := eval[string](t, tb, `location.hash`); got != "#q=artillery" {
			t.Errorf("the address has %q", got)
		}
		for _, p := range tb.take() {
			t.Error(p)
		}
	})
}

func TestSlashLeadsToTheSearch(t *testing.T) {
	base := server(t)
	tb := open(t, base)
	tb.visit(t, base+"people/kim-jong-un.html")
	tb.do(t, chromedp.KeyEvent("/"), chromedp.WaitReady(chromedp.CSS(".search input:focus")))
	results(t, tb, "khasan")
	tb.do(t, chromedp.KeyEvent(kb.ArrowDown))
	if got := eval[string](t, tb, `document.activeElement.textContent`); !strings.Contains(got, "Khasan") {
		t.Errorf("the arrow leads to %q", got)
	}
}
