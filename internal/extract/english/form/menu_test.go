package form

import (
	"strings"
	"testing"

	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// A run of short lines is a menu if some of them are lines that many pages have. The names of the dead and the lines of
// a poem are none.
func TestMenus(t *testing.T) {
	for _, c := range []struct {
		lines, line string
		menu        bool
	}{
		{"Our Ferries\nNewsroom\nLost Property\nCareers\nTimetables", "Lost Property", true},
		{"Our Ferries\nNewsroom\nLost Property\nTimetables", "Lost Property", false}, // four lines
		{"Our Ferries\nLost Property\nCareers\nTimetables\nTickets", "Lost Property", false},
		{"Ada Lorne\nPiet Holt\nAnna Weiss\nJo Miller\nLena Okoye\nTom Ade", "Anna Weiss", false},
		{"The quay was cold\nthe lamps were out\nand home was far\nwe had no help\nand sang no more", "the lamps were out", false},
		{"Our Ferries\nNewsroom\nLost Property.\nCareers\nTimetables", "Lost Property", false},
	} {
		if got := isFurniture(t, strings.Replace(story, "%", c.lines, 1), c.line); got != c.menu {
			t.Errorf("%q in %q is a menu: %t", c.line, c.lines, got)
		}
	}
}

// The title below a menu is none of its lines, and neither is the date.
func TestTitleBelowMenu(t *testing.T) {
	const text = "Home\nNewsroom\nOur Ferries\nCareers\nContact us\nFriday, 3 May 2024\nFerry runs aground\nThe board met on Monday to discuss the quay."
	for line, want := range map[string]bool{"Our Ferries": true, "Friday, 3 May": false, "Ferry runs": false, "The board": false} {
		if got := isFurniture(t, text, line); got != want {
			t.Errorf("%q is a menu: %t", line, got)
		}
	}
	const below = "Home\nNewsroom\nOur Ferries\nCareers\nContact us\nFerry runs aground\nThe board met on Monday to discuss the quay."
	if isFurniture(t, below, "Ferry runs") {
		t.Error("the title is part of the menu")
	}
}

// In text whose lines are paragraphs, a title ends with its line. In wrapped text it goes on.
func TestTitlesApart(t *testing.T) {
	long := "The board met on Monday to discuss the quay, which had been shut since the ferry ran aground in the storm of last week, and which the harbour master wants to open again in May."
	for text, want := range map[string]int{
		"Ferry shuts quay in Norburg\n" + long:                                        2,
		"Ferry shuts quay in Norburg.\n" + long:                                       1,
		"Ferry shuts quay in Norburg\nThe board met on Monday to discuss the quay.":   1,
		"Ferry shuts quay in Norburg as\nits " + long:                                 1,
		long + "\nPiet Holt, the harbour master, said so\nAnna Weiss agreed to that.": 2,
	} {
		whole := segment.Block{Span: span.Span{End: len(text)}, Kind: segment.Paragraph}
		if got := len(Furnish(text, []segment.Block{whole})); got != want {
			t.Errorf("%d blocks, want %d:\n%s", got, want, text)
		}
	}
}
