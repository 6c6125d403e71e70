package event

import (
	"testing"

	"dossier/internal/dossier"
)

func TestSurest(t *testing.T) {
	for _, test := range []struct{ a, b, want dossier.Outlook }{
		{dossier.Happened, dossier.Cancelled, dossier.Happened},
		{dossier.Happened, dossier.Expected, dossier.Happened},
		{dossier.Cancelled, dossier.Expected, dossier.Cancelled},
		{dossier.Cancelled, dossier.Possible, dossier.Cancelled},
		{dossier.Expected, dossier.Possible, dossier.Expected},
		{dossier.Possible, dossier.Possible, dossier.Possible},
	} {
		if a, b := surest(test.a, test.b), surest(test.b, test.a); a != test.want || b != test.want {
			t.Errorf("%v and %v: %v, %v, want %v", test.a, test.b, a, b, test.want)
		}
	}
}
