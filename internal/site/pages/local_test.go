package pages

import (
	"reflect"
	"testing"
	"time"

	"dossier/internal/dossier"
	"dossier/internal/site/locale"
)

func TestTimesOfDayInTheZoneOfTheDossier(t *testing.T) {
	evening := time.Date(2021, 4, 28, 21, 30, 0, 0, time.UTC)
	for _, test := range []struct {
		zone   string
		moment *time.Time
		want   *local
	}{
		{"Asia/Seoul", &evening, &local{"06:30", date{"29 April 2021", "2021-04-29", "2021-04-29"}, "Asia/Seoul"}},
		{"America/New_York", &evening, &local{"17:30", date{"28 April 2021", "2021-04-28", "2021-04-28"}, "America/New_York"}},
		{"", &evening, nil},
		{"Asia/Seoul", nil, nil},
	} {
		s := newSite(&Renderer{in: locale.English()}, &dossier.Dossier{Timezone: test.zone})
		if got := (pageContext{site: s}).local(test.moment); !reflect.DeepEqual(got, test.want) {
			t.Errorf("%q: got %v, want %v", test.zone, got, test.want)
		}
	}
}
