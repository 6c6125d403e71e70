package browsertest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// annotated is an article with claims, a note, a correction and a footnote, and
// annotatedSource its file.
const (
	annotated       = "articles/0b/2023-09-11-ap-green-d17r2cje.html"
	annotatedSource = "2023-09-11-ap-green-train-seen-near-border.md"
)

// rect is the box of an element in the window, in CSS pixels.
type rect struct{ Left, Top, Right, Bottom float64 }

func box(t *testing.T, tb *tab, selector string) rect {
	t.Helper()
	return eval[rect](t, tb, fmt.Sprintf(`(() => {
		const r = document.querySelector(%q).getBoundingClientRect();
		return { Left: r.left, Top: r.top, Right: r.right, Bottom: r.bottom };
	})()`, selector))
}

// Notes in the margin of an article are next to their line on a wide screen. On a
// phone they open below their paragraph, whose lines stay as they are. Neither
// needs a script.
func TestNotesStandBesideTheirLineOrUnfold(t *testing.T) {
	const noteNumber, claimNumber = ".text .ref.note a", ".text .ref:not(.note) a"
	tb := open(t, "file://")
	call(t, tb, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	tb.do(t, chromedp.EmulateViewport(1280, 900))
	tb.visit(t, fileURL(annotated))
	text := box(t, tb, ".text p")
	for number, note := range map[string]string{
		noteNumber:            ".text .beside.remark",
		claimNumber:           ".text .beside.claim",
		".text .footnote-ref": ".text [role=doc-footnote]",
		".text .corrected":    ".text .correction",
	} {
		n, b := box(t, tb, number), box(t, tb, note)
		if b.Left < text.Right || b.Top < n.Top-30 || b.Top > n.Bottom+60 {
			t.Errorf("%s at %+v is not beside %s at %+v", note, b, number, n)
		}
	}
	tb.do(t, chromedp.EmulateViewport(375, 812, chromedp.EmulateMobile))
	tb.visit(t, fileURL(annotated))
	for number, note := range map[string]string{noteNumber: ".text .beside.remark", claimNumber: ".text .beside.claim"} {
		if b := box(t, tb, note); b.Bottom != b.Top {
			t.Errorf("on a phone %s is shown at first: %+v", note, b)
		}
		paragraph := ".text p:has(" + strings.TrimPrefix(note, ".text ") + ")"
		before := box(t, tb, paragraph)
		tb.click(t, number, note+":target")
		p, b := box(t, tb, paragraph), box(t, tb, note)
		if b.Top < p.Bottom-1 || b.Top > p.Bottom+10 || b.Right > 375 || b.Bottom == b.Top {
			t.Errorf("%s opens at %+v, its paragraph is at %+v", note, b, p)
		}
		if before.Bottom-before.Top != p.Bottom-p.Top {
			t.Errorf("%s changes its paragraph from %+v to %+v", note, before, p)
		}
		if under := eval[float64](t, tb, fmt.Sprintf(`(p => p.nextElementSibling.getBoundingClientRect().top)(document.querySelector(%q))`, paragraph)); under < b.Bottom {
			t.Errorf("%s covers what follows, which is at %v", note, under)
		}
		tb.click(t, note+" :is(.footnote-back, .here:last-child)", ".text :target:not(.sidenote)")
		if b := box(t, tb, note); b.Bottom != b.Top {
			t.Errorf("%s stays after the way back", note)
		}
	}
}

// lines are the lines under the first person and the first place.
const lines = `[".person", ".place"].map(k => getComputedStyle(document.querySelector(".text .mention" + k)).textDecorationLine).join()`

func TestLayersNeedNoScript(t *testing.T) {
	tb := open(t, "file://")
	call(t, tb, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	tb.visit(t, fileURL(annotated))
	if got := eval[string](t, tb, lines); got != "underline,underline" {
		t.Errorf("at first the lines are %q", got)
	}
	tb.do(t, chromedp.Click(chromedp.CSS("#layer-person")), chromedp.Click(chromedp.CSS("#layer-statement")), chromedp.Click(chromedp.CSS("#layer-note")))
	if got := eval[string](t, tb, lines); got != "none,underline" {
		t.Errorf("without people the lines are %q", got)
	}
	if n := eval[int](t, tb, `[...document.querySelectorAll(".text :is(.ref, .beside, .correction)")].filter(e => e.getClientRects().length).length`); n != 0 {
		t.Errorf("%d numbers and notes are left", n)
	}
}

func TestLayersAreKeptFromArticleToArticle(t *testing.T) {
	base := server(t)
	tb := open(t, base)
	tb.visit(t, base+annotated)
	tb.do(t, chromedp.Click(chromedp.CSS("#layer-person")))
	tb.visit(t, base+"articles/32/2023-09-11-state-department-briefing.html")
	if got := eval[string](t, tb, lines); got != "none,underline" {
		t.Errorf("in the next article the lines are %q", got)
	}
}

func TestKeysStepFromMarkToMark(t *testing.T) {
	const at = `document.activeElement.id + " " + document.querySelector(".steps").textContent`
	tb := open(t, "file://")
	tb.do(t, chromedp.EmulateViewport(1280, 900))
	tb.visit(t, fileURL(annotated))
	for _, box := range []string{"organization", "place", "time", "statement", "note"} {
		tb.do(t, chromedp.Click(chromedp.CSS("#layer-"+box)))
	}
	total := eval[int](t, tb, `[...document.querySelectorAll(".text .mention.person")].filter(e => !e.closest(".sidenote")).length`)
	for _, step := range []struct {
		key  string
		want int
	}{{"j", 1}, {"j", 2}, {"j", 3}, {"k", 2}} {
		tb.do(t, chromedp.KeyEvent(step.key))
		want := eval[string](t, tb, fmt.Sprintf(`document.querySelectorAll(".text .mention.person")[%d].id`, step.want-1))
		if got := eval[string](t, tb, at); got != fmt.Sprintf("%s %d of %d", want, step.want, total) {
			t.Errorf("%s leads to %q, want mark %d, %q", step.key, got, step.want, want)
		}
	}
	if !eval[bool](t, tb, `document.activeElement.matches(":focus-visible")`) {
		t.Error("the focus does not show")
	}
	eval[any](t, tb, `document.querySelector("#layer-keys").click()`)
	before := eval[string](t, tb, at)
	tb.do(t, chromedp.KeyEvent("j"))
	if got := eval[string](t, tb, at); got != before {
		t.Errorf("switched off, the key leads from %q to %q", before, got)
	}
}
