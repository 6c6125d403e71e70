package resolve

import (
	"testing"

	"dossier/internal/dossier"
)

func TestDenialOfSuchClaims(t *testing.T) {
	for _, test := range []struct {
		text, content string
		want          int
	}{
		{"Ana said the ship was sold to pirates. Rui denied such claims.", "such claims", 1},
		{"Ana said the ship was sold to pirates. Rui denied it.", "it", 1},
		{"Ana said the ship was sold to pirates. Rui denied these latest accusations.", "these latest accusations", 1},
		{"Ana said the ship was sold to pirates. Rui denied the ship was old and rusty.", "the ship was old and rusty", 0},
		{"Ana said the ship was sold to pirates. It rained. It rained. It rained. Rui denied such claims.", "such claims", 0},
	} {
		a := newArticle(t, "a", "2024-03-06", test.text).says("Ana", "said", "the ship was sold to pirates").says("Rui", "denied", test.content)
		a.Found.Statements[1].Stance = dossier.Denies
		d := resolved(t, input(a))
		claimed, denial := d.Articles[0].Statements[0].Claim, d.Articles[0].Statements[1].Claim
		if len(denial.Related) != test.want || len(claimed.Related) != test.want {
			t.Errorf("%q: related %v and %v", test.text, denial.Related, claimed.Related)
			continue
		}
		if test.want == 1 && (denial.Related[0].Claim != claimed || claimed.Related[0].Claim != denial || denial.Related[0].Relation != dossier.RelatedDenied || claimed.Related[0].Relation != dossier.RelatedDenial) {
			t.Errorf("%q: %+v, %+v", test.text, denial.Related, claimed.Related)
		}
	}
}

func TestOnlyAssertionsAreDenied(t *testing.T) {
	a := newArticle(t, "a", "2024-03-06", "Ana questioned whether the ship was sold to pirates. Rui denied such claims.").
		says("Ana", "questioned", "whether the ship was sold to pirates").says("Rui", "denied", "such claims")
	a.Found.Statements[0].Stance = dossier.Questions
	a.Found.Statements[1].Stance = dossier.Denies
	d := resolved(t, input(a))
	if r := d.Articles[0].Statements[1].Claim.Related; len(r) != 0 || d.Articles[0].Statements[0].Stance != dossier.Questions {
		t.Errorf("related %v", r)
	}
}
