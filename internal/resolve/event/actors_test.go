package event

import (
	"testing"

	"dossier/internal/dossier"
)

// The names nearest to the verb say who does it and to which person.
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

// Who met someone was met. Who shot someone was not shot.
func TestActsOfBoth(t *testing.T) {
	ana, rui := &dossier.Entity{Name: "Ana Silva"}, &dossier.Entity{Name: "Rui Costa"}
	for _, test := range []struct {
		verb  string
		moved float64
	}{{"met", 0}, {"shot", 1}} {
		p := pairsOf(t, line{text: "Ana Silva " + test.verb + " Rui Costa on the pier.", date: "2024-03-03", published: "2024-03-04"},
			line{text: "Rui Costa " + test.verb + " Ana Silva on the pier.", date: "2024-03-03", published: "2024-03-05"})
		p.actors = []actors{{ana, rui}, {rui, ana}}
		for i := range p.sentences {
			p.sentences[i].verb = p.sentences[i].article.words.Stem(test.verb)
		}
		p.told = p.kinds()
		if f := p.Features(0, 1); f[agentMoved] != test.moved {
			t.Errorf("%s: %v", test.verb, f[agentMoved])
		}
	}
}
