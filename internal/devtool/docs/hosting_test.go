package docs

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"dossier/internal/check"
)

// TestLimitsOfHosting checks that docs/hosting.md has all limits of hosts that
// the program knows, and no others, and steps for each host.
func TestLimitsOfHosting(t *testing.T) {
	text := read(t, "docs/hosting.md")
	var want []string
	for _, h := range check.Hosts() {
		for _, l := range h.Limits {
			most := l.Shown
			switch {
			case l.Plan != "":
				most += " (" + l.Plan + ")"
			case l.Advice:
				most += " (advice)"
			}
			want = append(want, fmt.Sprintf("| `%s` | %s | %s | <%s> | %s |", h.Key, l.Of, most, l.Source, l.Date))
		}
		steps := section(t, text, strings.ToUpper(h.Name[:1])+h.Name[1:])
		if !strings.Contains(steps, "host: "+string(h.Key)) {
			t.Errorf("the steps for %s do not say how to check its limits", h.Name)
		}
	}
	var got []string
	for line := range strings.Lines(text) {
		if strings.Contains(line, "| <https://") {
			got = append(got, strings.TrimSpace(line))
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("the table has\n%s\nand the program\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
