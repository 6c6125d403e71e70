package pages

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
)

func TestBriefingTellsWhatIsOpenAndWhatTheEditorMadeOfIt(t *testing.T) {
	p := &press{t: t, d: &dossier.Dossier{Title: "D", Language: "en"}}
	assessed := func(slug, proposition string, status dossier.Status, verdicts ...string) {
		c := p.claim(slug, proposition)
		c.Status = status
		for _, v := range verdicts {
			verdict, date, _ := strings.Cut(v, " ")
			c.Assessments = append(c.Assessments, dossier.Assessment{Verdict: dossier.Verdict(verdict), Date: p.date(date), Reason: "Because " + v})
		}
	}
	assessed("plain", "Nobody looked", dossier.Attributed)
	assessed("denied", "Only denied", dossier.Denied)
	assessed("settled", "Settled", dossier.Corroborated, "unproven 2021-01-01", "confirmed 2021-01-04")
	assessed("unproven", "Looked into", dossier.Attributed, "unproven 2021-01-03")
	assessed("reopened", "Reopened", dossier.Attributed, "confirmed 2021-01-02", "reopened 2021-01-05")
	s := renderSite(t, p.d, nil)
	texts := func(selector string) string {
		var out []string
		for _, n := range s.all("index.html", selector) {
			out = append(out, textOf(n))
		}
		return strings.Join(out, " | ")
	}
	for selector, want := range map[string]string{
		"[aria-labelledby=disputed] .what":                 "Reopened | Looked into | Only denied",
		"[aria-labelledby=disputed] li:nth-child(2) .meta": "attributed unproven",
		"[aria-labelledby=matters] .what":                  "Nobody looked | Settled",
		"[aria-labelledby=assessed] .what":                 "Reopened | Settled | Looked into",
		"[aria-labelledby=assessed] li:first-child":        "Reopened reopened 5 January 2021 Because reopened 2021-01-05",
	} {
		if got := texts(selector); got != want {
			t.Errorf("%s reads %q, want %q", selector, got, want)
		}
	}
}
