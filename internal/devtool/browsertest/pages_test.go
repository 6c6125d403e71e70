package browsertest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

func TestEveryKindOfPageFromTheFileSystem(t *testing.T) {
	tb := open(t, "file://")
	for _, p := range kinds(t) {
		tb.visit(t, fileURL(p))
		for _, problem := range tb.take() {
			t.Errorf("%s: %s", p, problem)
		}
	}
}

func TestEveryKindOfPageUnderASubPath(t *testing.T) {
	base := server(t)
	tb := open(t, base)
	for _, p := range kinds(t) {
		tb.visit(t, base+p)
		for _, problem := range tb.take() {
			t.Errorf("%s: %s", p, problem)
		}
	}
}

// A page must not be wider than the screen, and a heading must not wrap into a
// column of letters.
func TestPagesFitTheScreen(t *testing.T) {
	const overflow = `(() => {
		const wide = document.documentElement.clientWidth;
		const out = [];
		if (document.documentElement.scrollWidth > wide) {
			out.push("page is " + document.documentElement.scrollWidth + " px wide on " + wide);
			for (const e of document.querySelectorAll("body *")) {
				if (e.closest(".table-scroll, .scroll, svg")) continue;
				if (e.getBoundingClientRect().right > wide + 1) { out.push(e.outerHTML.slice(0, 120)); break; }
			}
		}
		for (const h of document.querySelectorAll("h1, h2, h3")) {
			const r = h.getBoundingClientRect();
			if (r.width > 0 && r.width < 90 && r.height > 150) out.push("column of letters: " + h.textContent);
		}
		return out;
	})()`
	const brightness = `(() => {
		const canvas = document.createElement("p");
		canvas.style.setProperty("background-color", "Canvas");
		document.body.append(canvas);
		for (const e of [document.body, document.documentElement, canvas]) {
			const c = getComputedStyle(e).backgroundColor.match(/[\d.]+/g).map(Number);
			if (c.length < 4 || c[3] > 0) return (c[0] + c[1] + c[2]) / 3;
		}
	})()`
	for _, screen := range []struct {
		name          string
		width, height int64
		scheme        string
	}{{"phone, light", 375, 812, "light"}, {"phone, dark", 375, 812, "dark"}, {"narrow phone", 320, 640, "light"}, {"laptop, light", 1280, 800, "light"}, {"laptop, dark", 1280, 800, "dark"}} {
		t.Run(screen.name, func(t *testing.T) {
			tb := open(t, "file://")
			tb.do(t, chromedp.EmulateViewport(screen.width, screen.height, chromedp.EmulateMobile))
			call(t, tb, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
				Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: screen.scheme}},
			})
			for _, p := range kinds(t) {
				tb.visit(t, fileURL(p))
				for _, o := range eval[[]string](t, tb, overflow) {
					t.Errorf("%s: %s", p, o)
				}
				if bright := eval[float64](t, tb, brightness); (bright < 128) != (screen.scheme == "dark") {
					t.Errorf("%s: the background has brightness %v", p, bright)
				}
			}
		})
	}
}

// From a claim to its passage and back: the passage is in sight and lit up.
func TestFromClaimToPassageAndBack(t *testing.T) {
	tb := open(t, "file://")
	claim := fileURL("claims/shells-sold-to-wagner.html")
	tb.visit(t, claim)
	tb.click(t, `[aria-labelledby=for] a[href*="articles/"][href*="#"]:not(.here)`, ":target")
	if address := get(t, tb, chromedp.Location()); !strings.Contains(address, "/articles/") {
		t.Errorf("at %s", address)
	}
	const middle = `(() => {
		const r = document.querySelector(":target").getBoundingClientRect();
		return (r.top + r.bottom) / 2 / innerHeight;
	})()`
	if m := eval[float64](t, tb, middle); m < 0.3 || m > 0.7 {
		t.Errorf("the middle of the passage stands at %v of the window's height", m)
	}
	const background = `getComputedStyle(document.querySelector("%s")).backgroundColor`
	lit, around := eval[string](t, tb, fmt.Sprintf(background, ":target")), eval[string](t, tb, fmt.Sprintf(background, "main"))
	if lit == around || lit == "rgba(0, 0, 0, 0)" {
		t.Errorf("background %s around %s", lit, around)
	}
	if !eval[bool](t, tb, fmt.Sprintf(`[...document.querySelectorAll('a[href*="claims/"]')].some(a => a.href === %q)`, claim)) {
		t.Error("the article does not lead back to the claim")
	}
}

// A reader clicks from the people to a person, to a mention, and stands at the
// words.
func TestFromPersonToMention(t *testing.T) {
	tb := open(t, "file://")
	tb.visit(t, fileURL("people/index.html"))
	tb.click(t, `main a[href="7f/kim-jong-un.html"]`, "h1")
	if heading := get(t, tb, chromedp.Text(chromedp.CSS("h1"))); heading != "Kim Jong Un" {
		t.Errorf("heading %q", heading)
	}
	tb.click(t, `main a[href*="articles/"][href*="#m"]`, ":target")
	if words := get(t, tb, chromedp.Text(chromedp.CSS(":target"))); !strings.Contains(words, "Kim") {
		t.Errorf("words %q", words)
	}
}

// A footnote is in the margin of a wide page. On a phone the link to it
// unfolds it, and the link back folds it again.
func TestFootnotesStandInTheMarginOrUnfold(t *testing.T) {
	const display = `getComputedStyle(document.querySelector(".sidenote")).display`
	tb := open(t, "file://")
	tb.do(t, chromedp.EmulateViewport(1280, 800))
	tb.visit(t, fileURL("pages/methodology.html"))
	if beside := eval[bool](t, tb, `(() => {
		const note = document.querySelector(".sidenote").getBoundingClientRect();
		const number = document.querySelector(".footnote-ref").getBoundingClientRect();
		return note.left >= number.right && Math.abs(note.top - number.top) < 60;
	})()`); !beside {
		t.Error("the note is not beside its number")
	}
	tb.do(t, chromedp.EmulateViewport(375, 812, chromedp.EmulateMobile))
	if d := eval[string](t, tb, display); d != "none" {
		t.Errorf("on a phone the note is displayed as %q at first", d)
	}
	tb.click(t, ".footnote-ref a", ".sidenote:target")
	if d := eval[string](t, tb, display); d != "block" {
		t.Errorf("the note that was followed is displayed as %q", d)
	}
	tb.click(t, ".sidenote .footnote-back", ".footnote-ref a:target")
	if d := eval[string](t, tb, display); d != "none" {
		t.Errorf("the note is displayed as %q after the way back", d)
	}
}

func TestNoScriptIsNeeded(t *testing.T) {
	tb := open(t, "file://")
	call(t, tb, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	for _, p := range kinds(t) {
		tb.visit(t, fileURL(p))
		if text := get(t, tb, chromedp.Text(chromedp.CSS("body"))); len(strings.TrimSpace(text)) < 20 {
			t.Errorf("%s shows nothing without scripts: %q", p, text)
		}
	}
}

func TestPagesPrint(t *testing.T) {
	tb := open(t, "file://")
	for _, p := range []string{"index.html", "people/7f/kim-jong-un.html", "timeline/index.html", "claims/index.html", "print.html"} {
		tb.visit(t, fileURL(p))
		if pdf := get(t, tb, chromedp.PrintToPDF()); len(pdf) < 5000 || !strings.HasPrefix(string(pdf[:5]), "%PDF-") {
			t.Errorf("%s prints %d bytes", p, len(pdf))
		}
	}
}

// On paper the briefing has neither navigation nor footer, and its head is one
// that the browser repeats on each page.
func TestTheBriefingIsADocumentOnPaper(t *testing.T) {
	tb := open(t, "file://")
	call(t, tb, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	tb.visit(t, fileURL("print.html"))
	if shown := eval[[]string](t, tb, `[...document.querySelectorAll("nav[aria-label^=Parts], .masthead, .colophon, .skip, .screen")].filter((e) => e.checkVisibility()).map((e) => e.className)`); len(shown) > 0 {
		t.Errorf("on paper stand %q", shown)
	}
	if got := eval[string](t, tb, `getComputedStyle(document.querySelector(".running")).display`); got != "table-header-group" {
		t.Errorf("the running head is displayed as %q", got)
	}
	if dead := eval[[]string](t, tb, `[...document.querySelectorAll('main a[href^="#"]')].filter((a) => !document.getElementById(a.hash.slice(1))).map((a) => a.hash)`); len(dead) > 0 {
		t.Errorf("no exhibit or section %q", dead)
	}
	pages := strings.Count(string(get(t, tb, chromedp.PrintToPDF())), "/Type /Page\n")
	if pages < 5 || pages > 40 {
		t.Errorf("the briefing has %d pages", pages)
	}
}
