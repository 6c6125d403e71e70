package names

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/text/span"
)

// The name before a turn is somebody, unless it is only an office.
func TestSpeakers(t *testing.T) {
	text := "Bailiff: All rise.\n\nZarquon: The court is late.\n"
	at := func(w string) span.Span {
		i := strings.Index(text, w)
		return span.Span{Start: i, End: i + len(w)}
	}
	r := Find(segmented(text), at("Bailiff"), at("Zarquon"))
	var got []string
	for _, e := range r.Entities {
		if e.Kind == dossier.Person {
			got = append(got, e.Name)
		}
	}
	if want := "Zarquon"; strings.Join(got, ", ") != want {
		t.Errorf("got %q, want %s", got, want)
	}
}
