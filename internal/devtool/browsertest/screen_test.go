package browsertest

import (
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// phone makes the window of a tab that of a phone.
func phone(t *testing.T, tb *tab) {
	t.Helper()
	tb.do(t, chromedp.EmulateViewport(375, 812, chromedp.EmulateMobile))
}

const navShows = `document.querySelector(".masthead nav a").checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })`

// The parts of the dossier are a row on a wide screen and a menu on a phone, without
// a script.
func TestTheMenuNeedsNoScript(t *testing.T) {
	tb := open(t, "file://")
	call(t, tb, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	tb.do(t, chromedp.EmulateViewport(1280, 800))
	tb.visit(t, fileURL("people/7f/kim-jong-un.html"))
	if !eval[bool](t, tb, navShows) || eval[bool](t, tb, `document.querySelector(".menu > summary").checkVisibility()`) {
		t.Error("on a wide screen the parts are in a menu")
	}
	phone(t, tb)
	tb.visit(t, fileURL("people/7f/kim-jong-un.html"))
	if eval[bool](t, tb, navShows) {
		t.Error("on a phone the menu is open at first")
	}
	if b := box(t, tb, ".masthead"); b.Bottom > 70 {
		t.Errorf("on a phone the masthead is %v px high", b.Bottom)
	}
	tb.do(t, chromedp.Click(chromedp.CSS(".menu > summary")))
	if !eval[bool](t, tb, navShows) {
		t.Error("the menu does not open")
	}
	if b := box(t, tb, ".masthead nav"); b.Left < 0 || b.Right > 375 || b.Bottom > 500 {
		t.Errorf("the menu is at %+v", b)
	}
	tb.click(t, `.masthead nav a[href="../../claims/index.html"]`, ".bytopic, main .ledger")
}

// On a phone the choices of a filter are folded, unless the address has some.
func TestFiltersAreFoldedOnAPhone(t *testing.T) {
	const shows = `document.querySelector("form.filter select").checkVisibility({ contentVisibilityAuto: true })`
	tb := open(t, "file://")
	page := fileURL("claims/index.html")
	for _, c := range []struct {
		width int64
		end   string
		want  bool
	}{{1280, "", true}, {375, "", false}, {375, "#stance=denies", true}} {
		tb.do(t, chromedp.EmulateViewport(c.width, 800))
		tb.visit(t, "about:blank")
		tb.visit(t, page+c.end)
		if got := eval[bool](t, tb, shows); got != c.want {
			t.Errorf("%d px, %q: the choices show: %v", c.width, c.end, got)
		}
		if !eval[bool](t, tb, `document.querySelector("form.filter [role=status]").checkVisibility()`) {
			t.Errorf("%d px, %q: the state does not show", c.width, c.end)
		}
	}
}

const ground = `getComputedStyle(document.body).backgroundColor`

// The reader's choice of colours holds on other pages, before they are drawn, and
// without it the system's holds.
func TestColoursAreChosenAndKept(t *testing.T) {
	base := server(t)
	tb := open(t, base)
	for _, system := range []string{"light", "dark"} {
		call(t, tb, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: system}},
		})
		tb.visit(t, base+"index.html")
		of := map[string]string{"light": "rgb(255, 255, 255)", "dark": "rgb(23, 25, 28)"}
		if got := eval[string](t, tb, ground); got != of[system] {
			t.Errorf("%s system: %s", system, got)
		}
		for _, choice := range []string{"dark", "light", ""} {
			eval[any](t, tb, fmt.Sprintf(`(() => {
				const s = document.querySelector(".theme select");
				s.value = %q;
				s.dispatchEvent(new Event("change", { bubbles: true }));
			})()`, choice))
			want := of[choice]
			if choice == "" {
				want = of[system]
			}
			if got := eval[string](t, tb, ground); got != want {
				t.Errorf("%s system, %q chosen: %s, want %s", system, choice, got, want)
			}
			tb.visit(t, base+"claims/index.html")
			if got := eval[string](t, tb, ground+` + document.querySelector(".theme select").value`); got != want+choice {
				t.Errorf("%s system, %q chosen, on another page: %s, want %s", system, choice, got, want)
			}
		}
	}
	if !eval[bool](t, tb, `(s => !s.defer && !s.async && s.compareDocumentPosition(document.querySelector("link[rel=stylesheet]")) & Node.DOCUMENT_POSITION_FOLLOWING)(document.querySelector("script[src*=site]")) > 0`) {
		t.Error("the script runs after the page is drawn")
	}
	for _, p := range tb.take() {
		t.Error(p)
	}
}

// A list is laid out as it comes near the window. Links into it, the search of the
// browser and paper need all of it.
func TestFarEntriesAreReached(t *testing.T) {
	tb := open(t, "file://")
	phone(t, tb)
	page := fileURL("timeline/index.html")
	tb.visit(t, page)
	id := eval[string](t, tb, `[...document.querySelectorAll(".ledger > li[id]")].at(-1).id`)
	if eval[bool](t, tb, fmt.Sprintf(`document.getElementById(%q).firstElementChild.checkVisibility({ contentVisibilityAuto: true })`, id)) {
		t.Error("the last entry is laid out at first")
	}
	words := eval[string](t, tb, fmt.Sprintf(`document.getElementById(%q).querySelector("h3 a").textContent`, id))
	if !eval[bool](t, tb, fmt.Sprintf(`find(%q)`, words)) {
		t.Errorf("the browser does not find %q", words)
	}
	tb.visit(t, "about:blank")
	tb.visit(t, page+"#"+id)
	until(t, tb, fmt.Sprintf(`(r => r.top >= 0 && r.top < innerHeight)(document.getElementById(%q).getBoundingClientRect())`, id))
	call(t, tb, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	until(t, tb, `[...document.querySelectorAll(".ledger > li > div")].every((e) => e.checkVisibility({ contentVisibilityAuto: true }))`)
}
