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
