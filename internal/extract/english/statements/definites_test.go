package statements

import (
	"slices"
	"testing"
)

func TestOpenNouns(t *testing.T) {
	for _, c := range []struct {
		trait, with, without string
	}{
		{"open noun", "Lena Roth said Holt sold the crane.", "Lena Roth said Holt sold a crane."},
		{"open noun", "Lena Roth said Holt sold the crane as scrap.", "Lena Roth said Holt sold the crane of a rival as scrap."},
		{"open noun", "Lena Roth said Holt sold the crane in haste.", "Lena Roth said Holt sold the crane in Norham."},
		{"open noun", "Lena Roth said Holt sold the crane.", "Lena Roth said Holt sold the crane they built."},
		{"open noun", "Lena Roth said the repair required two cranes.", "Lena Roth said the repair required by law needs two cranes."},
		{"open noun", "Lena Roth said Holt sold the rusty crane.", "Lena Roth said Holt sold the first crane."},
		{"open noun", "Lena Roth said Holt sold the large white crane.", "Lena Roth said Holt sold the old harbour crane."},
		{"open noun", "Lena Roth said Holt sold the rusty crane.", "Lena Roth said Holt sold the oldest crane."},
		{"open noun", "Lena Roth said Holt took the firm's money.", "Lena Roth said Holt took the public's money."},
		{"open noun", "Lena Roth said Holt gave a lock to a firm that sold the crane.", "Lena Roth said Holt gave a crane to a firm that sold the crane."},
		{"open noun", "Lena Roth said the injured came from Norham.", "Lena Roth said the poor came from Norham."},
		{"open noun, plain", "Lena Roth said Holt sold the crane.", "Lena Roth said Holt sold the rusty crane."},
		{"open noun, plain", "Lena Roth said Holt sold the two cranes.", "Lena Roth said Holt sold the rusty cranes."},
		{"open noun, no name", "Lena Roth said the crane fell.", "Lena Roth said Holt sold the crane."},
		{"open noun, short content", "Lena Roth said Holt sold the crane.", "Lena Roth said Holt sold the crane, paid two debts to banks, closed three quays, left town and bought a boat."},
		{"opens with an open noun", "Lena Roth said the crane fell.", "Lena Roth said Holt sold the crane."},
		{"opens with a noun told before", "Norham has a crane. Lena Roth said the crane fell.", "Norham has a lock. Lena Roth said the crane fell."},
		{"noun of an unnamed country", "Lena Roth said the government sold three cranes.", "Lena Roth said the government sold three cranes to Norland."},
		{"points back", "Lena Roth said Holt sold those cranes.", "Lena Roth said Holt sold those who trusted him."},
		{"open noun", "Lena Roth said Holt sold the crane.", "Lena Roth said Holt met the Norish and Harrow mayors."},
		{"points back", "Lena Roth said Holt sold this twice.", "Lena Roth said Holt wanted those with cranes."},
		{"points back", "Lena Roth said Holt left in those days.", "Lena Roth said Holt left in these days."},
		{"points back", "Lena Roth said Holt gave a lock to a firm that sold this crane.", "Lena Roth said Holt gave a crane to a firm that sold this crane."},
		{"open word within", "The banks said two locks were sold to him.", "A pilot said two locks were sold to him."},
	} {
		if got := traitsOf(t, c.with); !slices.Contains(got, c.trait) {
			t.Errorf("%q: no %q in %q", c.with, c.trait, got)
		}
		if got := traitsOf(t, c.without); slices.Contains(got, c.trait) {
			t.Errorf("%q: %q in %q", c.without, c.trait, got)
		}
	}
}
