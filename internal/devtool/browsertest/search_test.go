package browsertest

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/network"
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

// What a query is limited by, and how many entries it finds.
func TestSearchTakesPhrasesAndFields(t *testing.T) {
	onBoth(t, func(t *testing.T, tb *tab, at func(page string) string) {
		tb.visit(t, at("search.html"))
		const kindsFound = `[...new Set([...document.querySelectorAll(".search-results li > .meta")].map(e => e.textContent.split(" · ")[0]))].join()`
		for _, c := range []struct{ query, kinds string }{
			{"kind:topic", "Topic"},
			{"kind:Person peskov", "Person"},
			{"kind:claim kind:topic", "Topic,Claim"},
			{`wagner kind:claim`, "Claim"},
			{`kind:statement by:peskov`, "Statement"},
			{`by:"Dmitry Peskov" kind:statement from:kremlin`, "Statement"},
			{`kind:article from:kcna`, "Article"},
			{`from:kcna by:zzzzqqqq`, ""},
			{`kind:place from:kcna`, ""},
		} {
			results(t, tb, c.query)
			if got := eval[string](t, tb, kindsFound); got != c.kinds {
				t.Errorf("%s: found %q, want %q", c.query, got, c.kinds)
			}
		}
		for _, c := range []struct{ query, has, not string }{
			{`"hearty send-off"`, "Kim Jong Un Leaves Pyongyang", ""},
			{`"send-off hearty"`, "", "Kim"},
			{`“hearty send-off” from:kcna`, "Kim Jong Un Leaves Pyongyang", ""},
			{`"hearty send-off" from:tass`, "", "Kim"},
			{`who:peskov`, "Dmitry Peskov", ""}, // no field: words
			{`kind:nonsense peskov`, "Dmitry Peskov", ""},
		} {
			got := results(t, tb, c.query)
			if !strings.Contains(got, c.has) || c.not != "" && strings.Contains(got, c.not) {
				t.Errorf("%s: found %q", c.query, got)
			}
		}
		const said = `document.querySelector(".search-status").textContent`
		for query, want := range map[string]string{
			"kind:topic": fmt.Sprintf("%d found", pagesIn(t, "topics")), "kind:article": fmt.Sprintf("%d found", pagesIn(t, "articles")), `"hearty send-off"`: "1 found", "zzzzqqqq": "Nothing was found. Try fewer or other words.",
		} {
			if results(t, tb, query); eval[string](t, tb, said) != want {
				t.Errorf("%s: %q, want %q", query, eval[string](t, tb, said), want)
			}
		}
		if results(t, tb, "hearty vladivostok"); !strings.HasPrefix(eval[string](t, tb, said), "0 with all words, ") && !strings.Contains(eval[string](t, tb, said), "with some") {
			t.Errorf("of two words %q", eval[string](t, tb, said))
		}
		for _, p := range tb.take() {
			t.Error(p)
		}
	})
}

// pagesIn is how many pages a folder of the site has beside its index.
func pagesIn(t *testing.T, folder string) int {
	t.Helper()
	n := 0
	for _, pattern := range []string{"*.html", "[0-9a-f][0-9a-f]/*.html"} { // flat, or in the folders of a hash
		found, err := filepath.Glob(filepath.Join(site, folder, pattern))
		if err != nil {
			t.Fatal(err)
		}
		n += len(found)
	}
	return n - 1
}

func TestSearchStartsWithTheQueryOfTheAddress(t *testing.T) {
	onBoth(t, func(t *testing.T, tb *tab, at func(page string) string) {
		for _, end := range []string{"?q=dmitry+peskov", "?q=dmitry%20peskov", "#q=dmitry%20peskov", "?q=ukraine#q=dmitry%20peskov"} {
			tb.visit(t, "about:blank")
			tb.visit(t, at("search.html")+end)
			get(t, tb, chromedp.Poll[bool](`document.querySelector(".search-status").textContent !== ""`))
			got := eval[string](t, tb, `document.querySelector(".search input").value + "|" + document.querySelector(".search-results .what").textContent + "|" + location.search + location.hash`)
			if got != "dmitry peskov|Dmitry Peskov|#q=dmitry%20peskov" {
				t.Errorf("%s: %q", end, got)
			}
		}
	})
}

// Who comes back from a result finds the same results, and is where they were.
func TestSearchKeepsItsPlace(t *testing.T) {
	onBoth(t, func(t *testing.T, tb *tab, at func(page string) string) {
		tb.do(t, chromedp.EmulateViewport(375, 600))
		call(t, tb, network.SetCacheDisabled, network.SetCacheDisabledParams{CacheDisabled: true})
		tb.visit(t, at("search.html"))
		results(t, tb, "kim")
		eval[any](t, tb, `document.querySelector(".search-more").click()`)
		get(t, tb, chromedp.Poll[bool](`document.querySelectorAll(".search-results li").length > 10`))
		const place = `[document.querySelectorAll(".search-results li").length, Math.round([...document.querySelectorAll(".search-results li")].at(11)?.getBoundingClientRect().top)]`
		eval[any](t, tb, `document.querySelector(".search-results li:nth-child(12) a").scrollIntoView({block: "center", behavior: "instant"})`)
		before := eval[[]int](t, tb, place)
		tb.click(t, ".search-results li:nth-child(12) a", "main h1")
		eval[any](t, tb, `void setTimeout(() => history.back())`) // the answer comes before the page goes
		// The browser scrolls first, and the page when it has the results.
		until(t, tb, fmt.Sprintf(`!!document.querySelector("form.search") && document.querySelectorAll(".search-results li").length === %d && Math.abs(%s[1] - %d) <= 40`, before[0], place, before[1]))
		if got := eval[string](t, tb, `document.querySelector(".search input").value`); got != "kim" {
			t.Errorf("the field holds %q", got)
		}
	})
}

func TestHostileQueriesDoNothing(t *testing.T) {
	tb := open(t, "file://")
	tb.visit(t, fileURL("search.html"))
	for _, query := range []string{
		`<img src=x onerror=alert(1)>`, `"`, `""`, `"""kim"`, `kind:`, `kind:__proto__`, `kind:constructor kim`, `from:"`, `by:"<script>" kim`, `:from:kcna`, `from:from:kcna`,
		"kim\u202e\u0000", strings.Repeat("kim ", 20000), strings.Repeat(`"a b" `, 5000), strings.Repeat("from:a ", 5000), "((((((((((a+)+)+", "%E0%A4%A", "constructor", "__proto__", "../../index",
	} {
		eval[any](t, tb, fmt.Sprintf(`(async () => {
			const f = document.querySelector(".search input");
			f.value = %q;
			f.dispatchEvent(new Event("input"));
			await new Promise((done) => setTimeout(done, 200));
		})()`, query))
	}
	if got := results(t, tb, "peskov"); !strings.HasPrefix(got, "Dmitry Peskov") {
		t.Errorf("after them the search finds %q", got)
	}
	for _, p := range tb.take() {
		t.Error(p)
	}
}

func TestSlashLeadsToTheSearch(t *testing.T) {
	base := server(t)
	tb := open(t, base)
	tb.visit(t, base+"people/7f/kim-jong-un.html")
	tb.do(t, chromedp.KeyEvent("/"), chromedp.WaitReady(chromedp.CSS(".search input:focus")))
	results(t, tb, "khasan")
	tb.do(t, chromedp.KeyEvent(kb.ArrowDown))
	if got := eval[string](t, tb, `document.activeElement.textContent`); !strings.Contains(got, "Khasan") {
		t.Errorf("the arrow leads to %q", got)
	}
}
