package proposition

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
)

// bears returns how b bears on a, with the given words as names.
func bears(names, a, b string) string {
	r := NewReader(words.English(), nil)
	for _, n := range strings.Fields(names) {
		r.names[n] = true
	}
	return verdict(r.compare(r.line(a), r.line(b)))
}

func TestCompare(t *testing.T) {
	for _, test := range []struct{ name, names, a, b, want string }{
		{"three words of three", "", "harbour crane broken", "harbour crane broken", "same"},
		{"two words of two", "", "harbour crane", "harbour crane", "other"},
		{"four words of five", "", "harbour crane broken north quay", "harbour crane broken north wall", "same"},
		{"three words of four", "", "harbour crane broken quay", "harbour crane broken wall", "other"},
		{"five words of a line of twelve", "", "harbour crane rusted north quay", "harbour crane rusted north quay summer winter autumn spring doctor lawyer baker", "same"},
		{"three words of a line of fifteen", "", "harbour crane rusted", "harbour crane rusted summer winter autumn spring doctor lawyer baker miller tailor potter weaver cooper", "same"},
		{"three words of a line of sixteen", "", "harbour crane rusted", "harbour crane rusted summer winter autumn spring doctor lawyer baker miller tailor potter weaver cooper mason", "other"},

		{"a contrary", "", "harbour crane north open", "harbour crane north shut", "denial"},
		{"two contraries", "", "harbour crane north open rise", "harbour crane north shut fall", "same"},
		{"a contrary by its prefix", "", "harbour crane north lucky", "harbour crane north unlucky", "denial"},
		{"a negation", "", "harbour crane north open", "harbour crane north not open", "denial"},
		{"two negations", "", "harbour crane north not open", "harbour crane north never open", "same"},
		{"a negation and a contrary", "", "harbour crane north open", "harbour crane north not shut", "same"},
		{"a negation that turns nothing", "", "harbour crane north open", "harbour crane north not only open", "same"},
		{"a negation of something else", "", "harbour crane north open", "not the market but harbour crane north open", "same"},

		{"a negation of what only one says", "", "harbour crane north open", "harbour crane north open, not sold", "same"},
		{"a negation among other words", "", "harbour crane rusted north quay summer", "harbour crane never rusted north quay winter", "same"},
		{"a negation in other words of both", "", "harbour crane cannot open north quay", "harbour crane cannot open - north quay", "same"},
		{"a denial of what is before", "", "harbour crane north open", "harbour crane north open is false", "denial"},
		{"a denial of what is behind", "", "harbour crane false north open", "harbour crane north open", "denial"},

		{"other numbers", "", "harbour crane north carries 20 tons", "harbour crane north carries 30 tons", "differs"},
		{"a number more", "", "harbour crane north carries 20 tons", "harbour crane north carries tons", "same"},
		{"a number in words", "", "harbour crane north carries twenty tons", "harbour crane north carries 20 tons", "same"},
		{"a number in groups", "", "harbour crane north carries 2,000 tons", "harbour crane north carries 2000 tons", "same"},
		{"years are dates", "", "harbour crane north fell in 1999", "harbour crane north fell in 2020", "same"},
		{"no years any more", "", "harbour crane north fell in 1899", "harbour crane north fell in 2100", "differs"},

		{"another name on each side", "ana rui", "Ana harbour crane north bought", "Rui harbour crane north bought", "other"},
		{"a name more on one side", "ana rui", "Ana harbour crane north bought", "Ana harbour crane north bought Rui", "same"},
		{"names in the other order", "ana rui", "Ana paid Rui harbour crane", "Rui paid Ana harbour crane", "other"},
		{"names in the other order with other words before them", "ana rui", "Ana sold harbour crane to Rui", "Rui sold harbour crane to Ana", "other"},
		{"names in the other order, one with the same word before it", "ana rui", "Ana sold harbour crane to Rui", "to Rui harbour crane was sold by Ana", "same"},
		{"names in a list", "ana rui", "Ana and Rui bought harbour crane", "Rui and Ana bought harbour crane", "same"},
		{"a list on one side", "ana rui", "Ana and Rui bought harbour crane", "Rui bought Ana harbour crane", "same"},
	} {
		if got := bears(test.names, test.a, test.b); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// A stem of more than maxPerTerm items is not compared, and a claim has at most
// maxRelated related ones.
func TestLimitsOfProposals(t *testing.T) {
	related := func(n int, text func(i int) string) []*dossier.Claim {
		p := &proposer{Reader: NewReader(words.English(), nil)}
		var claims []*dossier.Claim
		for i := range n {
			c := &dossier.Claim{}
			claims = append(claims, c)
			p.items = append(p.items, item{claim: c, statement: &dossier.Statement{}, alone: true, meaning: *p.line(text(i))})
		}
		p.match()
		return claims
	}
	same := func(int) string { return "harbour crane north" }
	if c := related(maxRelated+1, same); len(c[0].Related) != maxRelated || len(c[maxRelated].Related) != maxRelated {
		t.Errorf("%d claims: %d related", maxRelated+1, len(c[0].Related))
	}
	if c := related(maxRelated+2, same); len(c[0].Related) != maxRelated {
		t.Errorf("%d claims: %d related", maxRelated+2, len(c[0].Related))
	}
	if c := related(maxPerTerm, same); len(c[0].Related) == 0 {
		t.Error("terms of as many items as are allowed are ignored")
	}
	if c := related(maxPerTerm+1, same); len(c[0].Related) != 0 {
		t.Error("terms of too many items are compared")
	}
}

func TestStanceOfAProposal(t *testing.T) {
	for _, test := range []struct {
		denies   bool
		of, want dossier.Stance
	}{
		{false, dossier.Asserts, dossier.Asserts}, {false, dossier.Denies, dossier.Denies},
		{true, dossier.Asserts, dossier.Denies}, {true, dossier.Denies, dossier.Asserts}, {true, dossier.Questions, dossier.Questions},
	} {
		if got := (bearing{denies: test.denies}).stance(&dossier.Statement{Stance: test.of}); got != test.want {
			t.Errorf("%+v: %v", test, got)
		}
	}
}

// A contrary by its prefix has at least three letters without it.
func TestOpposedByPrefix(t *testing.T) {
	v := newVocabulary(words.English())
	for _, test := range []struct {
		a, b string
		want bool
	}{{"fit", "unfit", true}, {"unfit", "fit", true}, {"do", "undo", false}, {"fit", "refit", false}} {
		if got := v.opposed(test.a, test.b); got != test.want {
			t.Errorf("%s, %s: %v", test.a, test.b, got)
		}
	}
}

// One statement that neither asserts nor denies leaves two claims with their
// topic in common.
func TestRelationOfClaims(t *testing.T) {
	for _, test := range []struct {
		a, b dossier.Stance
		want dossier.Relation
	}{
		{dossier.Asserts, dossier.Asserts, dossier.RelatedSame},
		{dossier.Asserts, dossier.Denies, dossier.RelatedContrary},
		{dossier.Denies, dossier.Denies, dossier.RelatedSame},
		{dossier.Asserts, dossier.Questions, dossier.RelatedTopic},
		{dossier.Declines, dossier.Asserts, dossier.RelatedTopic},
		{dossier.Questions, dossier.Declines, dossier.RelatedTopic},
	} {
		p := &proposer{Reader: NewReader(words.English(), nil)}
		of := func(s dossier.Stance) *item {
			return &item{claim: &dossier.Claim{}, statement: &dossier.Statement{Stance: s}, alone: true, meaning: *p.line("harbour crane north")}
		}
		a, b := of(test.a), of(test.b)
		p.relate(a, b)
		if got := a.claim.Related[0].Relation; got != test.want || b.claim.Related[0].Relation != test.want {
			t.Errorf("%v, %v: %v, want %v", test.a, test.b, got, test.want)
		}
	}
}

// If one claim denies something that the other says, and each says more, the two
// are only about the same.
func TestRelationOfClaimsThatDiffer(t *testing.T) {
	p := &proposer{Reader: NewReader(words.English(), nil)}
	for _, test := range []struct {
		text string
		want dossier.Relation
	}{{"harbour crane never rusted north quay summer", dossier.RelatedContrary}, {"harbour crane never rusted north quay winter", dossier.RelatedTopic}} {
		of := func(text string) *item {
			return &item{claim: &dossier.Claim{}, statement: &dossier.Statement{Stance: dossier.Asserts}, alone: true, meaning: *p.line(text)}
		}
		a, b := of("harbour crane rusted north quay summer"), of(test.text)
		p.relate(a, b)
		if got := a.claim.Related[0].Relation; got != test.want {
			t.Errorf("%s: %v, want %v", test.text, got, test.want)
		}
	}
}
