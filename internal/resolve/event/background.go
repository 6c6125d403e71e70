package event

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

const (
	backgroundDays = 365 // before the story
	startShare     = 10  // the story begins with the date of one of so many articles
)

// Background returns a function that reports whether all of a date is long before the story of
// the articles. A few articles from before do not count.
func Background(articles []*dossier.Article) func(edtf.Date) bool {
	var days []int
	for _, a := range articles {
		if !a.Date.IsZero() && !a.Date.OpenStart() {
			days = append(days, a.Date.Earliest().Number())
		}
	}
	if len(days) == 0 {
		return func(edtf.Date) bool { return false }
	}
	slices.Sort(days)
	start := days[len(days)/startShare]
	return func(d edtf.Date) bool {
		return !d.IsZero() && !d.OpenEnd() && start-d.Latest().Number() > backgroundDays
	}
}
