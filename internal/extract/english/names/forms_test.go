package names

import "testing"

func TestFuller(t *testing.T) {
	tests := []struct {
		a, b string
		want bool
	}{
		{"Ada Okoye", "Okoye", true},
		{"Ada Okoye", "A. Okoye", true},
		{"A. Okoye", "Ada Okoye", false},
		{"Ada Okoye", "ADA N. OKOYE", true},
		{"Émile Okoye", "É. Okoye", true},
		{"Park Min Ho", "Park Min-ho", false},
	}
	for _, tt := range tests {
		if got := fuller(tt.a, tt.b); got != tt.want {
			t.Errorf("%q, %q: %t", tt.a, tt.b, got)
		}
	}
}

func TestUnbracketed(t *testing.T) {
	for s, want := range map[string]string{
		"(Robert) Okoye":         "Robert Okoye",
		"[Robert] Okoye":         "Robert Okoye",
		"Robert) Okoye":          "Robert Okoye",
		"Robert (Bobby) Okoye":   "Robert (Bobby) Okoye",
		"Robert Okoye":           "Robert Okoye",
		"( Robert ) Okoye-Marsh": "Robert Okoye-Marsh",
	} {
		if got := unbracketed(s); got != want {
			t.Errorf("%s: %q, want %q", s, got, want)
		}
	}
}

// What a dateline has in capitals is named as names are written.
func TestNamesInCapitals(t *testing.T) {
	testEntities(t, map[string]string{
		"DAR ES SALAAM (Reuters) - The minister left.":               "place Dar es Salaam: DAR ES SALAAM; organization Reuters: Reuters",
		"RIO DE JANEIRO (Reuters) - The minister left.":              "place Rio de Janeiro: RIO DE JANEIRO; organization Reuters: Reuters",
		"LA PAZ (Reuters) - The minister left.":                      "place La Paz: LA PAZ; organization Reuters: Reuters",
		"The minister left the U.S. on Monday.":                      "place U.S.: U.S.",
		"MARINE LE PEN: We left.\n\nMARINE LE PEN: We came back.":    "person Marine Le Pen: MARINE LE PEN, MARINE LE PEN",
		"The minister met the staff of Medecins sans Frontieres.":    "organization Medecins sans Frontieres: Medecins sans Frontieres",
		"The minister met the staff of Avocats sans Frontières too.": "organization Avocats sans Frontières: Avocats sans Frontières",
	})
}
