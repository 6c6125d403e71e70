package proposition

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/edtf"
)

// A negation turns a content only if it is about what the other one says.
func TestPolarity(t *testing.T) {
	r := NewReader(words.English(), nil)
	for _, test := range []struct {
		a, b string
		want polarity
	}{
		{"the board closed the harbour", "the board closed the harbour", agreeing},
		{"the board closed the harbour", "the board did not close the harbour", reversed},
		{"the board did not close the harbour", "the board never closed the harbour", agreeing},
		{"the board closed the harbour", "the board did not see who closed the harbour", unclear},
		{"the board closed the harbour", "the board had no plan to close the harbour", unclear},
		{"the board closed the harbour", "the board closed the harbour, but did not sell the harbour", agreeing},
		{"the board closed the harbour", "the board did not sell ships and the board closed the harbour", agreeing},
		{"holders get shares of the harbour", "holders get shares of the harbour and no shares of the ferry", agreeing},
		{"the harbour is safe for ferries", "the harbour is unsafe for ferries", reversed},
		{"the harbour is safe for ferries", "the harbour is not unsafe for ferries", agreeing},
		{"the strike left the harbour empty", "the crews stayed in the harbour in the strike", unclear},
		{"the crews left the harbour empty", "the crews stayed in the harbour", reversed},
		{"the board closed the harbour", "it is untrue that the board closed the harbour", reversed},
		{"the board closed the harbour", "the claim that the board closed the harbour is untrue", reversed},
		{"the board did not close the harbour", "the board didn’t close the harbour", agreeing},
		{"the board closed the harbour", "the board didn’t close the harbour", reversed},
		{"the board did not close the harbour", "the board didnt close the harbour", agreeing},
		{"the board did not close the harbour", "neither the board nor the town closed the harbour", agreeing},
		{"the board closed the harbour", "neither the board nor the town closed the harbour", reversed},
		{"the board gave no account of the sale", "the board declined to give an account of the sale", agreeing},
		{"the board closed the harbour", "the board declined to close the harbour", reversed},
		{"the board did not close the harbour", "the board declined, through its lawyer, to close the harbour", agreeing},
		{"the board did not close the harbour", "the refusal of the board to close the harbour", agreeing},
		{"the board did not close the harbour", "the board’s failure to close the harbour", agreeing},
		{"the ships of the board did not close the harbour", "the ships of the board declined in May, close to the harbour", reversed},
		{"the board had no comment on the harbour", "the board declined comment on the harbour", agreeing},
		{"the board declined tea in the harbour", "the board had tea in the harbour", agreeing},
		{"ships of the board declined", "ships of the board declined to 40", agreeing},
		{"the board closed the harbour", "no, the board closed the harbour", agreeing},
		{"the board closed the harbour", "no, the board has not closed the harbour", reversed},
		{"the board closed the harbour", "the board did not close the harbour until noon", agreeing},
		{"the board closed the harbour", "the board did not close the harbour at noon", reversed},
		{"the board closed the harbour", "the board will not close the harbour until noon", reversed},
		{"the board had no money for the harbour", "the board had no money for the harbour until noon", agreeing},
		{"the board closed the harbour", "the board did not really close the harbour", reversed},
		{"the board closed the harbour", "the board did not plan to close the harbour", unclear},
		{"the board closed the harbour", "the report that the board closed the harbour is a hoax", reversed},
		{"the board closed the harbour", "the report that the board closed the harbour is not true", reversed},
		{"the board closed the harbour", "the report that the board closed the harbour is true", agreeing},
		{"the board closed the harbour", "a fake news report says that the board closed the harbour", reversed},
		{"the board closed the harbour", "a fake tree was in the harbour that the board closed", agreeing},
		{"the board closed the harbour", "the board had not closed the harbour since noon", unclear},
		{"the board had not closed the harbour since noon", "the board had never closed the harbour since noon", agreeing},
		{"the board closed the harbour", "the board had not closed the harbour, since noon", reversed},
		{"the board closed the harbour", "the board failed to close the harbour", reversed},
		{"the board closed the harbour", "the board failed repeatedly to close the harbour", reversed},
		{"the board failed the harbour", "the harbour had been failed by the board", agreeing},
		{"the ferry entered the harbour at dawn", "the ferry left the harbour at dawn", reversed},
		{"the ferry entered the harbour at dawn", "the ferry left the town for the island", unclear},
		{"the harbour is open", "the harbour is shut for repairs", reversed},
		{"the crew was well equipped", "the crew was poorly equipped", reversed},
		{"the captain was well equipped", "the guards of the harbour were poorly equipped", unclear},
		{"the crew was well equipped", "the crew was fully equipped", agreeing},
		{"the board rejected the harbour of the town", "the harbour of the town was rejected by the board", agreeing},
		{"the board closed the harbour", "the town rejected the claim that the board closed the harbour", unclear},
		{"the board had done something wrong", "the board had done nothing wrong", reversed},
		{"the board had done nothing wrong", "the board did nothing wrong", agreeing},
		{"the board had done something", "that the board had done something was wrong", reversed},
		{"the board closed the gate that all ships used", "the board closed the wrong gate that all ships used", agreeing},
		{"the board ignored the cracks in the dam", "the board had not disregarded the cracks in the dam", reversed},
		{"the board ignored the cracks in the dam", "the board had not repaired the cracks in the dam", unclear},
		{"the board closed the harbour", "a false report says that the board closed the harbour", reversed},
	} {
		for _, pair := range [2][2]string{{test.a, test.b}, {test.b, test.a}} {
			if got := r.polarityOf(r.line(pair[0]), r.line(pair[1])); got != test.want {
				t.Errorf("%s / %s: %d, want %d", pair[0], pair[1], got, test.want)
			}
		}
	}
}

// Who denies what is so by contents and stances together. A source that calls a report
// untrue denies it once.
func TestOpposition(t *testing.T) {
	const closed, not, untrue, wrong = "the board closed the harbour", "the board did not close the harbour", "it is untrue that the board closed the harbour", "it is wrong and the board closed the harbour"
	for _, test := range []struct {
		a, b     string
		s, t     dossier.Stance
		contrary bool
		unclear  bool
	}{
		{closed, closed, dossier.Asserts, dossier.Asserts, false, false},
		{closed, closed, dossier.Asserts, dossier.Denies, true, false},
		{closed, not, dossier.Asserts, dossier.Asserts, true, false},
		{closed, not, dossier.Denies, dossier.Asserts, false, false},
		{closed, not, dossier.Denies, dossier.Denies, true, false},
		{closed, untrue, dossier.Asserts, dossier.Denies, true, false},
		{closed, untrue, dossier.Asserts, dossier.Asserts, true, false},
		{not, untrue, dossier.Asserts, dossier.Denies, false, false},
		{closed, wrong, dossier.Asserts, dossier.Denies, true, true},
	} {
		r := NewReader(words.English(), nil)
		read := func(text string, stance dossier.Stance) *meaning {
			m := &wording{}
			r.readLine(m, text, stance == dossier.Denies)
			return r.learn(m.finish())
		}
		o := r.oppositionOf(read(test.a, test.s), read(test.b, test.t), &dossier.Statement{Stance: test.s}, &dossier.Statement{Stance: test.t})
		if got := o.contents == unclear; got != test.unclear || !got && o.contrary != test.contrary {
			t.Errorf("%s %s / %s %s: contrary %t, unclear %t", test.s, test.a, test.t, test.b, o.contrary, got)
		}
	}
}

// What somebody is called wrong to say is not said. The clause before is no subject of the
// denial.
func TestWrongToSay(t *testing.T) {
	const claim = "the water of the river was safe to drink"
	for _, test := range []struct {
		text string
		want polarity
	}{
		{"the mayor was wrong to say that the water of the river was safe to drink", unclear},
		{"the mayor was right to say that the water of the river was safe to drink", agreeing},
		{"that the water of the river was safe to drink was wrong", reversed},
	} {
		r := NewReader(words.English(), nil)
		if got := r.polarityOf(r.line(claim), r.line(test.text)); got != test.want {
			t.Errorf("%s: %d", test.text, got)
		}
	}
}

// A denial answers a statement if most of its words are in it: a "forced sale" that is
// denied is not every sale.
func TestAnswers(t *testing.T) {
	for _, test := range []struct {
		claim, denial string
		want          bool
	}{
		{"the board closed the northern harbour for the winter", "the board closed the harbour", true},
		{"the board closed the harbour", "the board secretly closed the harbour", false},
		{"the board was involved in the raid on the harbour", "involvement in the raid", true},
		{"the board was damaged by criticism of the raid", "criticism of the raid", false},
		{"the board closed the old northern harbour of the town", "the board secretly closed the old northern harbour of the town", false},
		{"the board closed the old northern harbour of the small town near the river mouth", "the board secretly closed the old northern harbour of the small town near the river mouth", true},
	} {
		r := NewReader(words.English(), nil)
		p := newPairs(r, nil, []*dossier.Statement{{Evidence: dossier.Evidence{Article: &dossier.Article{}}}, {Evidence: dossier.Evidence{Article: &dossier.Article{}}, Stance: dossier.Denies}}, []meaning{*r.line(test.claim), *r.line(test.denial)})
		for _, pair := range [2][2]int{{0, 1}, {1, 0}} {
			if got := p.answers(pair[0], pair[1]); got != test.want {
				t.Errorf("%s / %s: %t", test.claim, test.denial, got)
			}
		}
	}
}

// What is denied under a condition, with doubt or by the same source is not joined with what is
// asserted.
func TestWhatWavers(t *testing.T) {
	for i, name := range featureNames {
		var f Features
		f[i] = 1
		want := strings.Contains("conditional any, hedged one, coming one, obliged one, embedded one, source same", name) && name != "source"
		if got := f.wavers(); got != want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

func TestFigures(t *testing.T) {
	day := func(s string) edtf.Date {
		d, err := edtf.Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, test := range []struct {
		a, b       string
		want, back dossier.Relation
	}{
		{"2024-03-05", "2024-03-05", dossier.RelatedFigure, dossier.RelatedFigure},
		{"2024-03-05", "2024-03-06", dossier.RelatedLater, dossier.RelatedEarlier},
		{"2024-03-06", "2024-03-05", dossier.RelatedEarlier, dossier.RelatedLater},
		{"2024-03", "2024-03-05", dossier.RelatedFigure, dossier.RelatedFigure},
	} {
		if got, back := figures(day(test.a), day(test.b)); got != test.want || back != test.back {
			t.Errorf("%s, %s: %d, %d", test.a, test.b, got, back)
		}
	}
	if got, _ := figures(edtf.Date{}, day("2024-03-05")); got != dossier.RelatedFigure {
		t.Errorf("no date: %d", got)
	}
}
