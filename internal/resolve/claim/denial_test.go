package claim

import (
	"testing"

	"dossier/internal/extract/english/words"
)

func TestPointsBack(t *testing.T) {
	for content, want := range map[string]bool{
		"it":                               true,
		"rumours":                          true,
		"such claims":                      true,
		"the accusations":                  true,
		"“the accusations”.":               true,
		"any of the claims":                true,
		"any of the latest claims":         false, // five words
		"his claims":                       false,
		"the ship":                         false,
		"such ships":                       false,
		"ships":                            false,
		"the claims that the ship is sold": false,
		"":                                 false,
	} {
		if got := pointsBack(words.English(), content); got != want {
			t.Errorf("%q: %v", content, got)
		}
	}
}
