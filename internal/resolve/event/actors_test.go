package event

import (
	"testing"

	"dossier/internal/dossier"
)

// The names nearest to the verb say who does it to whom.
func TestActors(t *testing.T) {
	ana, rui := &dossier.Entity{Name: "Ana Silva"}, &dossier.Entity{Name: "Rui Costa"}
	brod := &dossier.Entity{Name: "Brod", Kind: dossier.Place}
	people := map[string]*dossier.Entity{"Ana Silva": ana, "Rui Costa": rui, "Brod": brod}
	if got := telling("Ana Silva of Brod met Rui Costa on 3 March.", "met", people, "").actors(); got.agent != ana || got.patient != rui {
		t.Errorf("%+v", got)
	}
	if got := telling("Ana Silva met Rui Costa on 3 March.", "March", people, "").actors(); got.agent != rui || got.patient != nil {
		t.Errorf("behind the last name: %+v", got)
	}
}
