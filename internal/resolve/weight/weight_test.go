package weight

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

func TestWeightOfAClaim(t *testing.T) {
	mayor, clerk := &dossier.Entity{Name: "Mayor"}, &dossier.Entity{Name: "Clerk"}
	s := standing{mayor: 3, clerk: 1}
	x, y := &dossier.Article{Path: "x"}, &dossier.Article{Path: "y"}
	by := func(e *dossier.Entity, a *dossier.Article) *dossier.Statement {
		return &dossier.Statement{Evidence: dossier.Evidence{Article: a}, Source: &dossier.Source{Entity: e}}
	}
	c := &dossier.Claim{Statements: []*dossier.Statement{by(clerk, x), by(clerk, x)}, Independent: make([]dossier.IndependentSource, 1), People: []*dossier.Entity{mayor}}
	if got := ofClaim(c, s); got.Points() != perOrigin+perArticle+1+3 || got.Count(dossier.WeightArticles) != 1 || got.Count(dossier.WeightDispute) != 0 {
		t.Errorf("one article: %+v", got)
	}
	before := ofClaim(c, s).Points()
	c.Statements = append(c.Statements, by(mayor, y))
	c.Independent = make([]dossier.IndependentSource, 2)
	if got := ofClaim(c, s).Points(); got != before+perOrigin+perArticle+2 {
		t.Errorf("a second article of a foremost source: %d after %d", got, before)
	}
	before = ofClaim(c, s).Points()
	c.Status = dossier.Disputed
	c.Record = &dossier.Record{}
	if got := ofClaim(c, s).Points(); got != before+ifDisputed+ifEditor {
		t.Errorf("disputed and with a record: %d after %d", got, before)
	}
}

func TestRanksAreThreeStairs(t *testing.T) {
	var list []*dossier.Entity
	for range 31 {
		list = append(list, &dossier.Entity{})
	}
	s := standingOf(list, nil)
	for i, want := range map[int]int{0: 3, 2: 3, 3: 2, 9: 2, 10: 1, 29: 1, 30: 0} {
		if got := s[list[i]]; got != want {
			t.Errorf("rank %d has %d points, want %d", i+1, got, want)
		}
	}
}

func TestCompare(t *testing.T) {
	light, heavy := dossier.Weight{{Points: 1}}, dossier.Weight{{Points: 2}}
	if Compare(nil, heavy, nil, light) >= 0 || Compare(&dossier.Record{Mute: true}, heavy, nil, light) <= 0 || Compare(&dossier.Record{Pin: true}, light, nil, heavy) >= 0 {
		t.Error("pinned, by weight, muted: wrong order")
	}
}

func TestCountsOfADay(t *testing.T) {
	c := calendar{}
	c.mention(10, 0, 0, 12)
	c.mention(10, 0, 0, 12) // the same sentence
	c.mention(10, 1, 0, 12)
	c.mention(10, 2, 1, 8)
	c.mention(10, 3, 2, 10)
	c.mention(10, 4, 3, 0) // not dated
	want := counts{sentences: 5, later: 2, earlier: 1, articles: 4, laterArticles: 1, earlierArticles: 1, article: 4, sentence: 5}
	if *c[10] != want {
		t.Errorf("got %+v, want %+v", *c[10], want)
	}
	c.mention(11, 5, 0, 12)
	if s := c.scores(); s[10] <= s[11] {
		t.Errorf("scores %v", s)
	}
}

func TestBackgroundIsMoreThanAYearBeforeTheStory(t *testing.T) {
	d := &dossier.Dossier{}
	for _, day := range []string{"2020-01-01", "2024-03-05", "2024-03-06", "2024-03-07", "2024-03-08", "2024-03-09", "2024-03-10", "2024-03-11", "2024-03-12", "2024-03-13"} {
		d.Articles = append(d.Articles, &dossier.Article{Date: date(t, day)})
	}
	for day, want := range map[string]bool{"2023-03-06": false, "2023-03-05": true, "2023": false, "2022": true, "2024-03-20": false} {
		e := &dossier.Event{Date: date(t, day)}
		d.Events = []*dossier.Event{e}
		(&days{}).mark(d, newLines(nil, nil))
		if e.Background != want {
			t.Errorf("%s is background: %v, want %v", day, e.Background, want)
		}
	}
}

func date(t *testing.T, s string) edtf.Date {
	t.Helper()
	d, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}
