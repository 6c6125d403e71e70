package render

import (
	"testing"
	"time"

	"dossier/internal/dossier"
)

func TestTimesOfDayInTheZoneOfTheDossier(t *testing.T) {
	evening := time.Date(2021, 4, 28, 21, 30, 0, 0, time.UTC)
	for _, test := range []struct {
		zone   string
		moment time.Time
		want   string
	}{
		{"Asia/Seoul", evening, "06:30 on 29 April 2021 in Asia/Seoul"},
		{"America/New_York", evening, "17:30 on 28 April 2021 in America/New_York"},
		{"", evening, ""},
		{"Asia/Seoul", time.Time{}, ""},
	} {
		s := newSite(nil, &dossier.Dossier{Timezone: test.zone})
		if got := (at{site: s}).local(test.moment); got != test.want {
			t.Errorf("%q: got %q, want %q", test.zone, got, test.want)
		}
	}
}
