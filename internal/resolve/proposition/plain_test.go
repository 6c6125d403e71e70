package proposition

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/edtf"
)

// Two propositions say the same in the same words, or in the active and the passive, if neither says
// anything else.
func TestSamePlainly(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"the locks had not been painted", "the locks were never painted", true},
		{"the locks had been painted", "the locks were painted", true},
		{"the locks had been painted", "the locks may have been painted", false},
		{"the locks had been painted", "the locks had been painted for lorries", false},
		{"the guard shot the farmer", "the guard shot at the farmer", false},
		{"they had painted the locks", "they painted the locks", false},
		{"had they painted the locks?", "had they painted the locks?", false},
		{"the locks rusted", "the locks have rusted", true},
		{"the locks failed", "the locks had failed", true},
		{"the locks failed to open", "the locks had failed", false},
		{"rusted", "had rusted", false},

		{"the firm painted the locks", "the locks had been painted", true},
		{"the firm had painted the locks of the canal", "the locks of the canal were painted", true},
		{"the firm painted the locks of the canal", "the locks were painted", false},
		{"the firm nearly painted the locks", "the locks were painted", false},
		{"the firm wanted to paint the locks", "the locks were painted", false},
		{"the firm will paint the locks", "the locks were painted", false},
		{"the mayor denies the firm painted the locks", "the locks were painted", false},
		{"the guards attacked the village chief", "the village was attacked", false},
		{"the locks painted the firm", "the locks were painted", false},
		{"nobody had painted the locks", "the locks had not been painted", true},
		{"the firm had not painted the locks", "the locks had not been painted", false},
	} {
		r := NewReader(words.English(), nil)
		a, b := r.line(test.a), r.line(test.b)
		if got := r.samePlainly(a, b); got != test.want || r.samePlainly(b, a) != got {
			t.Errorf("%s / %s: %t", test.a, test.b, got)
		}
	}
}

// A time at the end has a word before it that tells nothing.
func TestPlainWordsBeforeATime(t *testing.T) {
	r := NewReader(words.English(), nil)
	for _, dates := range [][]string{nil, {"2024-03"}} {
		m := &wording{}
		r.readLine(m, "the locks were painted in", false)
		m.dates = dates
		if got, want := len(r.plainWords(r.learn(m.finish()))), 3-len(dates); got != want {
			t.Errorf("%v: %d words, want %d", dates, got, want)
		}
	}
}

// What is said plainly months later can be of another time.
func TestPlainlyOfAnotherTime(t *testing.T) {
	day := func(s string) (d edtf.Date) {
		if s == "" {
			return d
		}
		d, err := edtf.Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for date, want := range map[string]bool{"2024-04-04": true, "2024-04-05": false, "": false} {
		r := NewReader(words.English(), nil)
		said := func(by, on string) *dossier.Statement {
			return &dossier.Statement{Evidence: dossier.Evidence{Article: &dossier.Article{Date: day(on)}}, Source: &dossier.Source{Words: by, Entity: &dossier.Entity{Name: by}}}
		}
		p := newPairs(r, nil, []*dossier.Statement{said("Ana", "2024-03-05"), said("Rui", date)}, []meaning{*r.line("the firm painted the locks"), *r.line("the locks had been painted")})
		if l := p.Compare(0, 1); (l.Probability >= sameLeast) != want {
			t.Errorf("%s: %g", date, l.Probability)
		}
	}
}
