package extract

import (
	"testing"

	"dossier/internal/dossier"
)

func TestKindBySigns(t *testing.T) {
	for s, want := range map[Signs]dossier.Kind{
		{}:                              dossier.Person,
		{State: 2}:                      dossier.Place,
		{State: 1}:                      dossier.Person,
		{State: 1, It: 1}:               dossier.Place,
		{It: 1}:                         dossier.Person,
		{It: 2}:                         dossier.Organization,
		{It: 2, Firm: 1, State: 1}:      dossier.Person,
		{Firm: 1, It: 1}:                dossier.Organization,
		{Firm: 1, State: 1}:             dossier.Person,
		{Firm: 2, State: 1}:             dossier.Organization,
		{Firm: 2, State: 1, Person: 1}:  dossier.Person,
		{State: 2, Firm: 1, Person: 0}:  dossier.Place,
		{State: 2, Firm: 2, It: 1}:      dossier.Person,
		{State: 0, Firm: 0, Person: 10}: dossier.Person,
	} {
		if got := s.Kind(2); got != want {
			t.Errorf("%+v: %s, want %s", s, got, want)
		}
	}
}
