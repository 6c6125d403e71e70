package pages

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

func TestWikilinksFindPages(t *testing.T) {
	d := sample(t)
	p := &press{t: t, d: d}
	p.entity(dossier.Place, "lindqvist", "Lindqvist")
	p.entity(dossier.Organization, "bridge", "The Bridge Company").Record = &dossier.Record{Path: "organizations/bridge.md", Name: "Bridge Company", Aliases: []string{"method", "Ada Lindqvist"}}
	p.entity(dossier.Place, "bridge", "Old Bridge")
	links := newLinkIndexes(d, permalink.NewEntries(d.Events))
	for _, c := range []struct{ target, want string }{
		{"Ada Lindqvist", "people/3c/ada-lindqvist.html organizations/ea/bridge.html"},
		{"Ada-Lindqvíst", "people/3c/ada-lindqvist.html organizations/ea/bridge.html"},
		{"Adam Lindqvist", ""},
		{"people/ada lindqvist", "people/3c/ada-lindqvist.html"},
		{"ada-lindqvist", "people/3c/ada-lindqvist.html"},
		{"A. LINDQVIST", "people/3c/ada-lindqvist.html"},
		{"lindqvist", "places/82/lindqvist.html"},
		{"bridge", "organizations/ea/bridge.html places/ea/bridge.html"},
		{"places/bridge", "places/ea/bridge.html"},
		{"Bridge to open in June", "articles/3a/2021-05-02-gazette-bridge-to-open.html"},
		{"articles/2021/2021-05-02-gazette-bridge-to-open", "articles/3a/2021-05-02-gazette-bridge-to-open.html"},
		{"method", "organizations/ea/bridge.html"},
		{"pages/method", "pages/method.html"},
		{"cables", "claims/cables.html"},
		{"written", "timeline/index.html#written"},
		{"walk", ""}, // the machine's
		{"Coastal Gazette", "publishers/index.html#publisher-coastal-gazette"},
		{"nobody", ""},
		{"people/", ""},
	} {
		if got := strings.Join(links.find(c.target), " "); got != c.want {
			t.Errorf("%q leads to %q, want %q", c.target, got, c.want)
		}
	}
}
