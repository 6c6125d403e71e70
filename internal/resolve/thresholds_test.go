package resolve

import (
	"testing"

	"dossier/internal/dossier"
)

// Names in bylines need no candidates, and the dates of events that stay need no
// confidence of their own.
func TestThresholdsKeep(t *testing.T) {
	a := &dossier.Article{
		Mentions: []*dossier.Mention{{Credit: true, Confidence: 0.9}, {Confidence: 0.9}, {Credit: true, Confidence: 0.1}},
		Times:    []*dossier.Time{{Event: &dossier.Event{}, Confidence: 0.1}, {Confidence: 0.1}, {Confidence: 0.9}},
	}
	credit, dated, sure := a.Mentions[0], a.Times[0], a.Times[2]
	(&Thresholds{People: 0.5, Dates: 0.5}).apply(&dossier.Dossier{Articles: []*dossier.Article{a}}, nil)
	if len(a.Mentions) != 1 || a.Mentions[0] != credit {
		t.Errorf("%d mentions stay, want that of the byline", len(a.Mentions))
	}
	if len(a.Times) != 2 || a.Times[0] != dated || a.Times[1] != sure {
		t.Errorf("%d times stay, want that of the event and the certain one", len(a.Times))
	}
}

// An event needs the worth of its threshold, not more. What an editor wrote or accepted
// needs none.
func TestWorthAtTheThreshold(t *testing.T) {
	d := &dossier.Dossier{Events: []*dossier.Event{{ID: "enough", Worth: 0.5}, {ID: "below", Worth: 0.49}, {ID: "accepted", Origin: dossier.Accepted}}}
	(&Thresholds{Events: 0.5}).apply(d, nil)
	if len(d.Events) != 2 || d.Events[0].ID != "enough" || d.Events[1].ID != "accepted" {
		t.Errorf("%d events stay: %+v", len(d.Events), d.Events)
	}
}

// A statement that is worth no line by itself stays if it is joined with one that is.
func TestWorthOfJoinedStatements(t *testing.T) {
	said := func(worth float64) *dossier.Statement { return &dossier.Statement{Confidence: 0.9, Worth: worth} }
	for _, test := range []struct {
		worths []float64
		want   int
	}{
		{[]float64{0.4, 0.25}, 2},
		{[]float64{0.4, 0.24}, 1},
		{[]float64{0.39, 0.25}, 0},
		{[]float64{0.25}, 0},
		{[]float64{0.4}, 1},
	} {
		c, a := &dossier.Claim{}, &dossier.Article{}
		for _, w := range test.worths {
			s := said(w)
			c.Statements, a.Statements = append(c.Statements, s), append(a.Statements, s)
		}
		d := &dossier.Dossier{Articles: []*dossier.Article{a}, Claims: []*dossier.Claim{c}}
		(&Thresholds{Statements: 0.6, Worth: 0.4}).apply(d, nil)
		if len(a.Statements) != test.want || test.want > 0 && len(c.Statements) != test.want || test.want == 0 && len(d.Claims) != 0 {
			t.Errorf("%v: %d statements stay in the article and %d in the claim, want %d", test.worths, len(a.Statements), len(c.Statements), test.want)
		}
	}
	// What another article repeats, or somebody denies, needs a little less.
	for _, test := range []struct {
		worth   float64
		apart   bool
		another dossier.Stance
		want    int
	}{
		{0.28, true, dossier.Asserts, 2},
		{0.27, true, dossier.Asserts, 0},
		{0.28, false, dossier.Denies, 2},
		{0.28, false, dossier.Asserts, 0},
	} {
		a, b := &dossier.Article{}, &dossier.Article{}
		if !test.apart {
			b = a
		}
		c := &dossier.Claim{}
		for i, in := range []*dossier.Article{a, b} {
			s := said(test.worth)
			s.Article, s.Stance = in, [2]dossier.Stance{dossier.Asserts, test.another}[i]
			c.Statements, in.Statements = append(c.Statements, s), append(in.Statements, s)
		}
		(&Thresholds{Statements: 0.6, Worth: 0.4}).apply(&dossier.Dossier{Articles: []*dossier.Article{a}, Claims: []*dossier.Claim{c}}, nil)
		if len(c.Statements) != test.want {
			t.Errorf("%+v: %d statements stay in the claim", test, len(c.Statements))
		}
	}
	unsure := said(0.3)
	unsure.Confidence = 0.59
	c := &dossier.Claim{Statements: []*dossier.Statement{said(0.4), unsure}}
	(&Thresholds{Statements: 0.6, Worth: 0.4}).apply(&dossier.Dossier{Claims: []*dossier.Claim{c}}, nil)
	if len(c.Statements) != 1 {
		t.Error("a statement that may be read wrongly stays because it is joined")
	}
}

// An event that is not worth a line stays with the people it is about, if its date is
// sure enough.
func TestMinorEvents(t *testing.T) {
	doe := &dossier.Entity{Name: "Doe"}
	at := func(id string, worth, confidence float64) *dossier.Event {
		return &dossier.Event{ID: id, Worth: worth, People: []*dossier.Entity{doe}, Evidence: []dossier.EventEvidence{{Confidence: confidence}}}
	}
	d := &dossier.Dossier{Events: []*dossier.Event{at("shown", 0.5, 0.7), at("minor", 0.49, 0.7), at("unsure", 0.49, 0.69)}}
	(&Thresholds{Events: 0.5, Dates: 0.7}).apply(d, nil)
	if len(d.Events) != 1 || d.Events[0].ID != "shown" {
		t.Errorf("%d events stay", len(d.Events))
	}
	if len(doe.Minor) != 1 || doe.Minor[0].ID != "minor" {
		t.Errorf("%d events are minor: %+v", len(doe.Minor), doe.Minor)
	}
}
