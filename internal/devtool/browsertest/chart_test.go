package browsertest

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// At every width, the picture opens where most events are, and its labels can be
// read.
func TestThePictureOpensWhereTheStoryIs(t *testing.T) {
	tb := open(t, "file://")
	for _, page := range []string{"timeline/index.html", "index.html", "people/7f/kim-jong-un.html"} {
		for _, width := range []int64{320, 375, 700, 1280} {
			tb.do(t, chromedp.EmulateViewport(width, 800))
			tb.visit(t, fileURL(page))
			if got := eval[float64](t, tb, `(() => {
				const svg = document.querySelector("figure.events svg");
				return parseFloat(getComputedStyle(svg.querySelector("text")).fontSize) * svg.getScreenCTM().a;
			})()`); got < 11 {
				t.Errorf("%s at %d: labels have %v px", page, width, got)
			}
			if got := eval[float64](t, tb, `(() => {
				const box = document.querySelector("figure.events .scroll").getBoundingClientRect();
				// A dot is an event; a column counts by its height.
				const marks = [...document.querySelectorAll("figure.events .event :is(circle:not(.halo), rect)")];
				const weight = (m) => m.localName === "rect" ? m.getBoundingClientRect().height : 1;
				const sum = (list) => list.reduce((n, m) => n + weight(m), 0);
				const inSight = (m) => m.getBoundingClientRect().left >= box.left && m.getBoundingClientRect().right <= box.right;
				return sum(marks.filter(inSight)) / sum(marks);
			})()`); got < 0.5 {
				t.Errorf("%s at %d: %v of the events are in sight", page, width, got)
			}
		}
	}
	for _, p := range tb.take() {
		t.Error(p)
	}
}

// Keys, buttons and the wheel with Ctrl zoom. The wheel alone scrolls the page.
func TestThePictureIsZoomed(t *testing.T) {
	tb := open(t, "file://")
	tb.visit(t, fileURL("people/7f/kim-jong-un.html"))
	const apart = `(() => {
		const xs = [...document.querySelectorAll("figure.events .event circle")].map((c) => c.getBoundingClientRect().left);
		return Math.max(...xs) - Math.min(...xs);
	})()`
	const wheel = `(ctrlKey) => document.querySelector("figure.events .scroll").dispatchEvent(new WheelEvent("wheel", { deltaY: -100, ctrlKey, bubbles: true, cancelable: true }))`
	before := eval[float64](t, tb, apart)
	if !eval[bool](t, tb, "("+wheel+")(false)") || eval[float64](t, tb, apart) != before {
		t.Error("the wheel alone does not scroll the page")
	}
	if eval[bool](t, tb, "("+wheel+")(true)") || eval[float64](t, tb, apart) <= before {
		t.Error("the wheel with Ctrl does not zoom")
	}
	eval[any](t, tb, `document.querySelector("figure.events .scroll").focus()`)
	for _, step := range []struct {
		key  string
		want float64
	}{{"0", 1}, {"+", 2}, {"+", 4}, {"-", 2}, {"0", 1}} {
		tb.do(t, chromedp.KeyEvent(step.key))
		if got := eval[float64](t, tb, apart) / before; got < step.want*0.98 || got > step.want*1.02 {
			t.Errorf("after %s the events are %v times as far apart, want %v", step.key, got, step.want)
		}
	}
	tb.press(t, `figure.events button[data-zoom="2"]`)
	if got := eval[float64](t, tb, apart) / before; got < 1.9 {
		t.Errorf("the button zooms %v times", got)
	}
	size := eval[float64](t, tb, `document.querySelector("figure.events .event circle").getBoundingClientRect().width / document.querySelector("figure.events .event circle").getBoundingClientRect().height`)
	if size < 0.98 || size > 1.02 {
		t.Errorf("dots are %v times as wide as high", size)
	}
	eval[any](t, tb, `document.querySelector("figure.events a.event").focus()`)
	if got := eval[string](t, tb, `document.querySelector("figure.events .told").textContent`); !strings.Contains(got, ": ") {
		t.Errorf("of the mark with the focus it says %q", got)
	}
	for _, p := range tb.take() {
		t.Error(p)
	}
}

// Days are chosen in the address, in the form or in the picture. What has no
// certain day is shown if one of its days is among them.
func TestEventsBetweenTwoDays(t *testing.T) {
	onBoth(t, func(t *testing.T, tb *tab, at func(page string) string) {
		page := at("timeline/index.html")
		const between = "from=2023-09-11&to=2023-09-12"
		tb.visit(t, page+"?from=2023-09-10&to=2023-09-12")
		if eval[int](t, tb, `[...document.querySelectorAll("[data-entry]:not([hidden])")].filter((e) => e.dataset.days.includes("/")).length`) == 0 {
			t.Error("no event without a certain day is shown")
		}
		tb.visit(t, "about:blank")
		tb.visit(t, page+"?"+between)
		some := eval[int](t, tb, entriesShown)
		// 11 September 2023 is day 19611.
		if wrong := eval[int](t, tb, `[...document.querySelectorAll("[data-entry]")].filter((e) => {
			const [from, to = from] = (e.dataset.days ?? "x").split("/");
			return e.hidden === (from <= 19612 && (to === "" || to >= 19611));
		}).length`); wrong != 0 || some == 0 {
			t.Errorf("%d entries are shown, %d of all wrongly shown or hidden", some, wrong)
		}
		if got := eval[string](t, tb, filterStatus); !strings.HasPrefix(got, eval[string](t, tb, `document.querySelectorAll("[data-entry]:not([hidden])").length + " of "`)) {
			t.Errorf("status %q", got)
		}
		tb.do(t, chromedp.Click(chromedp.CSS("form.filter button")))
		if got := eval[string](t, tb, `location.search + location.hash`); got != "" || eval[int](t, tb, entriesShown) <= some {
			t.Errorf("after the reset the address has %q", got)
		}
		tb.visit(t, "about:blank")
		tb.visit(t, page+"#"+between)
		if got := eval[int](t, tb, entriesShown); got != some {
			t.Errorf("#%s shows %d entries, ? shows %d", between, got, some)
		}
		// From left of the first day to right of the last: the same days, dragged.
		eval[any](t, tb, `(() => {
			const chosen = document.querySelector("figure.events .chosen").getBoundingClientRect();
			document.querySelector("form.filter button").click();
			const svg = document.querySelector("figure.events svg");
			svg.setPointerCapture = () => {};
			const move = (type, clientX) => svg.dispatchEvent(new PointerEvent(type, { clientX, clientY: chosen.top + 5, button: 0, pointerId: 1, pointerType: "mouse", bubbles: true }));
			move("pointerdown", chosen.left + 1);
			move("pointermove", chosen.left + 9);
			move("pointermove", chosen.right - 1);
			move("pointerup", chosen.right - 1);
		})()`)
		if got, hash := eval[int](t, tb, entriesShown), eval[string](t, tb, `location.hash`); got != some || hash != "#"+between {
			t.Errorf("dragged: %d entries, address %q", got, hash)
		}
		for _, p := range tb.take() {
			t.Error(p)
		}
	})
}

// The map opens where most places are. The events of a day let their places stand
// out.
func TestTheMapShowsTheEventsOfADay(t *testing.T) {
	tb := open(t, "file://")
	tb.do(t, chromedp.EmulateViewport(375, 700))
	tb.visit(t, fileURL("map.html"))
	if got := eval[float64](t, tb, `(() => {
		const box = document.querySelector("figure.map .scroll").getBoundingClientRect();
		const dots = [...document.querySelectorAll("figure.map circle")].map((c) => c.getBoundingClientRect());
		return dots.filter((d) => d.left >= box.left && d.right <= box.right).length / dots.length;
	})()`); got < 0.5 {
		t.Errorf("%v of the places are in sight", got)
	}
	eval[any](t, tb, `(() => { location.hash = "from=2023-09-10&to=2023-09-10"; })()`)
	get(t, tb, chromedp.Poll[bool](`document.querySelectorAll("figure.map a.off").length > 0`))
	if got := eval[bool](t, tb, `[...document.querySelectorAll("figure.map a.spot")].every((a) =>
		a.classList.contains("off") !== [...document.querySelectorAll("[data-entry]:not([hidden])")].some((e) => (e.dataset.name ?? "").split("\n").includes(a.dataset.name)))`); !got {
		t.Error("places without an event on that day stand out")
	}
	tb.do(t, chromedp.Click(chromedp.CSS("form.filter button")))
	if got := eval[int](t, tb, `document.querySelectorAll("figure.map a.off").length`); got != 0 {
		t.Errorf("%d places do not stand out although all events are shown", got)
	}
	for _, p := range tb.take() {
		t.Error(p)
	}
}
