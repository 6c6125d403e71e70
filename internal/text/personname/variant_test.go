package personname

import (
	"strings"
	"testing"
)

func TestVariantOf(t *testing.T) {
	s := Sounds{
		IsShort: func(a, b string) bool {
			return a == "ken" && b == "kenneth" || a == "kenneth" && b == "ken"
		},
		Known: func(w string) bool {
			return w != "rostaminejad" && w != "rostaminajd" && w != "lugarov" && w != "lugaruv" && w != "lugar"
		},
		Respell: strings.NewReplacer("y", "i", "kh", "h").Replace,
	}
	for _, tt := range []struct {
		a, b string
		want Variant
	}{
		{"Ken Okoye", "Kenneth Okoye", ShortForm},
		{"Ken Okoye", "Kent Okoye", NoVariant},
		{"Ken Okoye", "Kenneth Okoya", NoVariant},
		{"Ken Okoye Jr.", "Kenneth Okoye Sr.", NoVariant},
		{"Ken Okoye", "Kenneth Okoye Jr.", NeedsOffice},
		{"Ken Okoye", "Kenneth B. Okoye", ShortForm},
		{"Ken B. Okoye", "Kenneth Okoye", ShortForm},
		{"Ken Okoye", "Kenneth Baker Reed Okoye", NoVariant},
		{"Ken Okoye", "Ken B. Okoye Jr.", NeedsOffice},
		{"Ken A. Okoye", "Ken B. Okoye Jr.", NoVariant},
		{"Ken Okoye", "Karl Okoye Jr.", NoVariant},
		{"Sergei Okoye", "Sergey Okoye", Respelled},
		{"Sergei Okoye", "Sergio Okoye", NoVariant},
		{"Mykhal Okoye", "Myhal Okoye", Respelled},
		{"Dee Dee Okoye", "DeeDee Okoye", Respelled},
		{"Omid al Rostam Okoye", "Omid el Rostam Okoye", Respelled},
		{"Omid al Rostam Okoye", "Omid de Rostam Okoye", NoVariant},
		{"Omid al Rostamin Okoye", "Omid el Rostamen Okoye", Unlisted},
		{"Omid Rostamin Okoye", "Omid Rostamen Okoye", NeedsOffice},
		{"Dee Dee Okoye", "DeeDe Okoye", NoVariant},
		{"Ali Okoye", "Aly Okoye", NeedsOffice}, // too short to tell
		{"Martin Okoye", "Martina Okoye", NoVariant},
		{"Mario Okoye", "Maria Okoye", NoVariant},
		{"Paul Davis", "Paul Davies", NeedsOffice},
		{"Paul Davis", "Paul Dawson", NoVariant},
		{"Han Son Mi", "Han Sun-mi", NeedsOffice},
		{"Kim Jong Su", "Kim Jong Min", NoVariant},
		{"Rostami Ahmad", "Rustami Ahmed", NoVariant}, // no word is the same
		{"Ahmad Rostaminejad", "Ahmad Rostaminajd", Unlisted},
		{"Ahmad Rostami", "Ahmad Rustami", NeedsOffice}, // both known
		{"Ahmad Rostami", "Ahmed Rostami", NeedsOffice},
		{"Andrei Lugarov", "Andrei Lugaruv", Unlisted},
		{"Andrei Lugarov", "Andrei Lugarof", NeedsOffice},
		{"Andrei Lugarov", "Andrei Lugarovv", Unlisted},
		{"Ahmad Lugarov", "Ahmed Lugarov", NeedsOffice},
		{"Ahmad Lugarov", "Ahmod Lugarov", NeedsOffice},
		{"Suleiman Lugarov", "Suleyman Lugarov", Respelled},
		{"Suleiman Lugarov", "Soleiman Lugarov", Unlisted},
		{"Elizabeth Lugarov", "Elisabeth Lugarov", Unlisted},
		{"Suleiman Davis", "Soleiman Davis", NeedsOffice},
		{"Suleiman Damate Davis", "Soleiman Damate Davis", Unlisted},
		{"Eduardo Okoye", "José Eduardo Okoye", NeedsOffice},
		{"Rui da Silva", "Ana Maria Rui da Silva", Shortened},
		{"Rui da Silva", "Ana Rui da Silva", NeedsOffice},
		{"José Okoye", "José Eduardo Okoye", NoVariant}, // SameButMiddle's
		{"Okoye", "Okoya", NoVariant},
		{"Paul Davis", "Paul Davis", NoVariant},
	} {
		a, b := parse(tt.a), parse(tt.b)
		if got := VariantOf(a, b, s); got != tt.want {
			t.Errorf("%s, %s: %d, want %d", tt.a, tt.b, got, tt.want)
		}
		if VariantOf(a, b, s) != VariantOf(b, a, s) {
			t.Errorf("%s, %s: the order matters", tt.a, tt.b)
		}
	}
}
