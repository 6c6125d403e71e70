package browsertest

import (
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

const (
	cardShows = `!!document.querySelector(".card:not([hidden])")`
	cardWords = `document.querySelector(".card").innerText`
)

// point moves the mouse to the middle of the first line of what the selector finds,
// when all that comes into the window with it is laid out.
func point(t *testing.T, tb *tab, selector string) {
	t.Helper()
	p := eval[[]float64](t, tb, fmt.Sprintf(`(async () => {
		const e = document.querySelector(%q);
		for (let i = 0; i < 3; i++) {
			e.scrollIntoView({ block: "center", behavior: "instant" });
			await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
		}
		const r = e.getClientRects()[0];
		return [r.left + r.width / 2, r.top + r.height / 2];
	})()`, selector))
	tb.do(t, chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, p[0], p[1]))
}

// A card shows what a link leads to, while it or its link is pointed at, until
// Escape is pressed.
func TestCardsShowWhereALinkLeads(t *testing.T) {
	onBoth(t, func(t *testing.T, tb *tab, at func(page string) string) {
		tb.do(t, chromedp.EmulateViewport(1280, 900))
		for _, c := range []struct{ page, link, words string }{
			{annotated, `.text a[href="../../people/47/dmitry-peskov.html"]`, "Kremlin spokesman"},
			{annotated, `.text a[href="../../organizations/13/kremlin.html"]`, "Organization"},
			{annotated, `.text a[href^="../../timeline/"]`, "Event"},
			{"index.html", `.briefclaims .what a`, "Claim"},
			{"claims/index.html", `main .what a[href*="/"]:not([href^="../"])`, "Claim"}, // a claim of the machine, in a folder of its own
			{"index.html", `main a[href="people/47/dmitry-peskov.html"]`, "Kremlin spokesman"},
			{"people/7f/kim-jong-un.html", `[aria-labelledby=company] tbody a[href="../64/vladimir-putin.html"]`, "President of Russia"},
		} {
			tb.visit(t, at(c.page))
			point(t, tb, c.link)
			get(t, tb, chromedp.Poll[bool](cardShows))
			if got := eval[bool](t, tb, fmt.Sprintf(`%s.includes(%q)`, cardWords, c.words)); !got {
				t.Errorf("%s on %s: the card says %q, want %q", c.link, c.page, eval[string](t, tb, cardWords), c.words)
			}
			point(t, tb, ".card .what")
			if b := box(t, tb, ".card"); b.Left < 0 || b.Right > 1280 || b.Top < 0 || b.Bottom > 900 {
				t.Errorf("%s on %s: the card is out of the window: %+v", c.link, c.page, b)
			}
		}
		eval[any](t, tb, `new Promise(done => setTimeout(done, 600))`)
		if !eval[bool](t, tb, cardShows) {
			t.Error("the card goes away while it is pointed at")
		}
		tb.do(t, chromedp.KeyEvent(kb.Escape))
		if eval[bool](t, tb, cardShows) {
			t.Error("the card stays when Escape is pressed")
		}
		for _, p := range tb.take() {
			t.Error(p)
		}
	})
}

func TestCardsShowOnFocus(t *testing.T) {
	tb := open(t, "file://")
	tb.visit(t, fileURL("people/index.html"))
	tb.do(t, chromedp.KeyEvent(kb.Tab))
	for range 40 {
		if eval[bool](t, tb, `!!document.activeElement.closest('main a[href$="kim-jong-un.html"]:not(svg a)')`) {
			break
		}
		tb.do(t, chromedp.KeyEvent(kb.Tab))
	}
	get(t, tb, chromedp.Poll[bool](cardShows))
	if by := eval[string](t, tb, `document.getElementById(document.activeElement.getAttribute("aria-describedby")).innerText`); by != eval[string](t, tb, cardWords) {
		t.Errorf("the link is described by %q", by)
	}
	tb.do(t, chromedp.KeyEvent(kb.Tab))
	get(t, tb, chromedp.Poll[bool](`document.querySelectorAll(".card:not([hidden])").length === 0 || document.activeElement.hasAttribute("aria-describedby")`))
}
