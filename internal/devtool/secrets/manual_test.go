package secrets

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// kinds are the kinds of files in a row of the manual's table, by its first cell.
var kinds = map[string][]string{
	"settings": {"config"}, "articles": {"article"}, "annotations": {"annotations"}, "decisions": {"review"}, "findings of other programs": {"waiting"}, "pages": {"page"},
	"people, organizations": {"person", "organization"}, "places": {"place"}, "publishers": {"publisher"}, "events": {"event"}, "claims": {"claim"}, "topics": {"topic"}, "editions": {"edition"},
}

// manual returns whether the value of each key is published, as the table of the
// manual says.
func manual(t *testing.T) map[string]bool {
	t.Helper()
	b, err := os.ReadFile("../../../docs/manual.md")
	if err != nil {
		t.Fatal(err)
	}
	_, text, ok := strings.Cut(string(b), "\n### What is published\n")
	if !ok {
		return nil
	}
	text, _, _ = strings.Cut(text, "\n#")
	out := map[string]bool{}
	for line := range strings.Lines(text) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		if len(cells) != 3 {
			continue
		}
		for _, kind := range kinds[strings.TrimSpace(cells[0])] {
			for i, cell := range cells[1:] {
				for _, m := range regexp.MustCompile("`([a-zA-Z_.]+)`").FindAllStringSubmatch(cell, -1) {
					out[kind+": "+m[1]] = i == 0
				}
			}
		}
	}
	return out
}
