package proposition

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/span"
)

// What is proposed depends on what the two differ in.
func TestProposeAt(t *testing.T) {
	for i, name := range featureNames {
		want := ProposeFrom
		switch name {
		case "hearsay one":
			want = never
		case "article same":
			want = proposeNear
		case "numbers clash":
			want = proposeCounting
		case "names turned", "denied one", "opposites", "conditional one", "question other", "stance not asserted", "modes clash", "coming one", "dates clash":
			want = proposeDiffering
		case "verbs other", "names clash", "pronoun, source other":
			want = proposeLoose
		}
		var f Features
		f[i] = 1
		if got := f.proposeAt(false); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
	var f Features
	if got := f.proposeAt(true); got != proposeDiffering {
		t.Errorf("of different things: %v", got)
	}
}

// One denies the other in plain words, or only perhaps.
func TestProposeDenials(t *testing.T) {
	const claim = "the board closed the harbour in a storm"
	for _, test := range []struct {
		text   string
		one    bool // one source says both
		denial bool
		want   float64
	}{
		{"the board did not close the harbour in a storm", false, true, proposeWhole},
		{"the board did not close the harbour for repairs in a storm", false, true, proposeDenial},
		{"the board did not close the harbour in a storm", true, true, never},
		{"the report that the board closed the harbour is a hoax", false, true, proposeHalf},
		{"the report that the board closed schools, bridges and the library is a hoax", false, true, proposeAnswer},
		{"no, the board did not order anybody to close the harbour", false, true, proposeHalf},
		{"the board did not order anybody to close the harbour", false, false, proposeDiffering},
		{"the board did not close the harbour in a strike", false, true, never},
		{"the board opened the harbour in a storm", false, true, proposeDenial},
		{"the board closed the northern harbour in a storm", false, false, ProposeFrom},
		{"rumours that the board closed the harbour in a storm", false, false, never},
	} {
		r := NewReader(words.English(), nil)
		said := func(source string) *dossier.Statement {
			return &dossier.Statement{Evidence: dossier.Evidence{Article: &dossier.Article{}}, Source: &dossier.Source{Words: source}, Content: []span.Span{{End: 1}}, Sentence: []dossier.Part{{}}}
		}
		s, other := said("the mayor"), said("the mayor")
		if !test.one {
			other = said("the captain")
		}
		p := newPairs(r, nil, []*dossier.Statement{s, other}, []meaning{*r.line(claim), *r.line(test.text)})
		for _, pair := range [2][2]int{{0, 1}, {1, 0}} {
			at, denial := p.ProposeAt(pair[0], pair[1])
			if f := p.Features(0, 1); at != test.want || denial != test.denial {
				t.Errorf("%s: %v %t, verbs other %v", test.text, at, denial, f[verbsOther])
			}
		}
	}
}

// Who denies having done something answers who says so, and not who only says what it would do.
func TestProposeDenialsOfWhatWasDone(t *testing.T) {
	for claim, want := range map[string]float64{
		"the board sold the ferry to Roth":                proposeWhole,
		"selling the ferry to Roth would break the law":   proposeDenial,
		"the board sold the harbour ferry for one dollar": proposeDenial,
	} {
		r := NewReader(words.English(), nil)
		denied := &wording{}
		r.readLine(denied, "to have sold the ferry to Roth", true)
		said := func(source string, stance dossier.Stance) *dossier.Statement {
			return &dossier.Statement{Evidence: dossier.Evidence{Article: &dossier.Article{}}, Source: &dossier.Source{Words: source}, Stance: stance, Content: []span.Span{{End: 1}}, Sentence: []dossier.Part{{}}}
		}
		p := newPairs(r, nil, []*dossier.Statement{said("the mayor", dossier.Asserts), said("the captain", dossier.Denies)}, []meaning{*r.line(claim), *r.learn(denied.finish())})
		if at, denial := p.ProposeAt(0, 1); at != want || !denial {
			t.Errorf("%s: %v %t, want %v", claim, at, denial, want)
		}
	}
}

// What two sources say of themselves, and what is said of two names, is not proposed.
func TestProposeOfOthers(t *testing.T) {
	ana, rui := &dossier.Entity{Name: "Ana"}, &dossier.Entity{Name: "Rui"}
	for _, test := range []struct {
		a, b string
		by   [2]*dossier.Entity
		kept bool
	}{
		{"her family was in the harbour in the storm", "his family was in the harbour in the storm", [2]*dossier.Entity{ana, rui}, false},
		{"her family was in the harbour in the storm", "her family was in the harbour in the storm", [2]*dossier.Entity{ana, ana}, true},
		{"the family was in the harbour in the storm", "his family was in the harbour in the storm", [2]*dossier.Entity{ana, rui}, true},
		{"the court opened an inquiry into Lund", "the court opened an inquiry into Tarn last week", [2]*dossier.Entity{ana, ana}, false},
		{"the court opened an inquiry into Lund", "the court opened an inquiry into the mayor last week", [2]*dossier.Entity{ana, ana}, true},
	} {
		r := NewReader(words.English(), nil)
		r.names["lund"], r.names["tarn"] = true, true
		said := func(by *dossier.Entity) *dossier.Statement {
			return &dossier.Statement{Evidence: dossier.Evidence{Article: &dossier.Article{}}, Source: &dossier.Source{Entity: by}, Content: []span.Span{{End: 1}}, Sentence: []dossier.Part{{Source: true}}}
		}
		p := newPairs(r, nil, []*dossier.Statement{said(test.by[0]), said(test.by[1])}, []meaning{*r.line(test.a), *r.line(test.b)})
		if at, _ := p.ProposeAt(0, 1); (at < 1) != test.kept {
			t.Errorf("%s / %s: %v", test.a, test.b, at)
		}
	}
}

// Of one article, what one statement reports and another says is not proposed.
func TestProposeInOneArticle(t *testing.T) {
	a := &dossier.Article{}
	said := func(from, to int) *dossier.Statement {
		return &dossier.Statement{Evidence: dossier.Evidence{Article: a}, Content: []span.Span{{Start: from, End: to}}, Sentence: []dossier.Part{{}}}
	}
	for _, test := range []struct {
		s, t *dossier.Statement
		want float64
	}{{said(0, 40), said(20, 40), never}, {said(0, 20), said(20, 40), proposeNear}} {
		r := NewReader(words.English(), nil)
		p := newPairs(r, nil, []*dossier.Statement{test.s, test.t}, []meaning{*r.line("the board closed the harbour"), *r.line("the board closed the harbour")})
		if at, _ := p.ProposeAt(0, 1); at != test.want {
			t.Errorf("%v, %v: %v", test.s.Content, test.t.Content, at)
		}
	}
}
