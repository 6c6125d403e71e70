package browsertest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// choose sets a select of the filter as a reader does.
func choose(t *testing.T, tb *tab, name, value string) {
	t.Helper()
	eval[any](t, tb, fmt.Sprintf(`(() => {
		const s = document.querySelector('form.filter select[name=%s]');
		s.value = %q;
		s.dispatchEvent(new Event("change", { bubbles: true }));
	})()`, name, value))
}

const (
	entriesShown  = `[...document.querySelectorAll("[data-entry]")].filter((e) => !e.hidden).length` // some in what is folded
	foreignShown  = `[...document.querySelectorAll("[data-entry]")].filter((e) => e.checkVisibility() && !(e.dataset.%s ?? "").split("\n").includes(%q)).length`
	emptySections = `[...document.querySelectorAll(".timeline > section")].filter((s) => s.checkVisibility() && ![...s.querySelectorAll("[data-entry]")].some((e) => e.checkVisibility())).length`
	filterStatus  = `document.querySelector("form.filter [role=status]").textContent`
)

func TestEventsAreFiltered(t *testing.T) {
	onBoth(t, func(t *testing.T, tb *tab, at func(page string) string) {
		page := at("timeline/index.html")
		tb.visit(t, page)
		all := eval[int](t, tb, entriesShown)
		if got := eval[string](t, tb, filterStatus); all < 10 || got != fmt.Sprintf("%d events", all) {
			t.Fatalf("%d entries, status %q", all, got)
		}
		choose(t, tb, "name", "Sergei Shoigu")
		few := eval[int](t, tb, entriesShown)
		if few == 0 || few == all || eval[int](t, tb, fmt.Sprintf(foreignShown, "name", "Sergei Shoigu")) != 0 {
			t.Errorf("%d of %d entries are shown, some without the person", few, all)
		}
		if got := eval[string](t, tb, `document.querySelector("#f-name option:checked").text`); got != fmt.Sprintf("Sergei Shoigu (%d)", few) {
			t.Errorf("the choice reads %q, %d are shown", got, few)
		}
		if got := eval[string](t, tb, filterStatus); got != fmt.Sprintf("%d of %d", few, all) {
			t.Errorf("status %q", got)
		}
		if got := eval[int](t, tb, emptySections); got != 0 {
			t.Errorf("%d months without an event are shown", got)
		}
		if got := eval[string](t, tb, `location.hash`); got != "#name=Sergei+Shoigu" {
			t.Errorf("the address has %q", got)
		}

		// The address brings the same list back, also in combinations that leave nothing.
		tb.visit(t, "about:blank")
		tb.visit(t, page+"#name=Sergei+Shoigu")
		if got := eval[int](t, tb, entriesShown); got != few {
			t.Errorf("the address shows %d entries, want %d", got, few)
		}
		none := eval[string](t, tb, `[...document.querySelectorAll("#f-and option")].find((o) => o.disabled).value`)
		choose(t, tb, "and", none)
		if got, status := eval[int](t, tb, entriesShown), eval[string](t, tb, filterStatus); got != 0 || status != "No matches." {
			t.Errorf("%s and %s: %d entries, status %q", "Sergei Shoigu", none, got, status)
		}
		tb.do(t, chromedp.Click(chromedp.CSS("form.filter button")))
		if got, hash := eval[int](t, tb, entriesShown), eval[string](t, tb, `location.hash`); got != all || hash != "" {
			t.Errorf("after the reset: %d entries, address %q", got, hash)
		}
		for _, p := range tb.take() {
			t.Error(p)
		}
	})
}

// A link to an entry that the filter hides shows it.
func TestALinkToAnEntryEndsTheFilter(t *testing.T) {
	tb := open(t, "file://")
	tb.visit(t, fileURL("timeline/index.html"))
	choose(t, tb, "kind", "possible")
	id := eval[string](t, tb, `[...document.querySelectorAll("[data-entry]")].find((e) => e.hidden).id`)
	eval[any](t, tb, fmt.Sprintf(`(() => { location.hash = %q; })()`, id))
	get(t, tb, chromedp.Poll[bool](fmt.Sprintf(`document.getElementById(%q).checkVisibility()`, id)))
	if top := eval[float64](t, tb, fmt.Sprintf(`document.getElementById(%q).getBoundingClientRect().top / innerHeight`, id)); top < -0.1 || top > 1 {
		t.Errorf("the entry stands at %v of the window's height", top)
	}
}

func TestClaimsAreFilteredAndSorted(t *testing.T) {
	const order = `[...document.querySelectorAll("[data-entry]")].filter((e) => e.checkVisibility()).map((e) => e.dataset.%s ?? "").join(" ")`
	tb := open(t, "file://")
	tb.visit(t, fileURL("claims/index.html"))
	before := eval[string](t, tb, `[...document.querySelectorAll("[data-entry] .what")].map((e) => e.textContent).join("|")`)
	choose(t, tb, "sort", "statements")
	counts := eval[[]int](t, tb, `[...document.querySelectorAll("[data-entry]")].map((e) => +e.dataset.statements)`)
	for i := range counts[1:] {
		if counts[i] < counts[i+1] {
			t.Fatalf("sorted by statements: %v", counts)
		}
	}
	if counts[0] < 2 {
		t.Errorf("no claim has two statements: %v", counts)
	}
	choose(t, tb, "sort", "status")
	choose(t, tb, "stance", "denies")
	got := strings.Fields(eval[string](t, tb, fmt.Sprintf(order, "status")))
	if len(got) == 0 || got[len(got)-1] != "disputed" || eval[int](t, tb, entriesShown) <= len(got) || eval[int](t, tb, fmt.Sprintf(foreignShown, "stance", "denies")) != 0 {
		t.Errorf("what is denied, by status: %q", got)
	}
	choose(t, tb, "stance", "")
	choose(t, tb, "verdict", "confirmed")
	if got := eval[string](t, tb, fmt.Sprintf(order, "verdict")); strings.Trim(got, "confirmed ") != "" {
		t.Errorf("verdicts %q", got)
	}
	choose(t, tb, "verdict", "")
	choose(t, tb, "sort", "")
	if after := eval[string](t, tb, `[...document.querySelectorAll("[data-entry] .what")].map((e) => e.textContent).join("|")`); after != before {
		t.Error("the first order does not come back")
	}
	for _, p := range tb.take() {
		t.Error(p)
	}
}

// While the events of a day pass, its date stays in sight.
func TestTheDateStaysInSight(t *testing.T) {
	tb := open(t, "file://")
	for _, width := range []int64{1280, 375} {
		tb.do(t, chromedp.EmulateViewport(width, 600))
		tb.visit(t, fileURL("timeline/index.html"))
		top := eval[float64](t, tb, `(() => {
			const day = [...document.querySelectorAll(".day")].sort((a, b) => b.offsetHeight - a.offsetHeight)[0];
			document.documentElement.style.scrollBehavior = "auto";
			scrollTo(0, day.getBoundingClientRect().top + scrollY + day.offsetHeight / 2);
			return day.querySelector(".when").getBoundingClientRect().top;
		})()`)
		if top < -1 || top > 20 {
			t.Errorf("on a screen of %d: in the middle of its day the date stands at %v", width, top)
		}
	}
}
