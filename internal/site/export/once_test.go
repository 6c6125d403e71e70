package export

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/site/export/record"
	"dossier/internal/site/permalink"
	"dossier/internal/text/anchor"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

// What the machine found has no origin, and what is not graded no grade.
func TestRecordsLeaveOutWhatIsUsual(t *testing.T) {
	d := sample(t)
	s, c := d.Articles[0].Statements[0], d.Claims[0]
	s.Origin, c.Origin = dossier.Machine, dossier.Machine
	if got := lines[record.Statement](t, d, "statements")[0]; got.Origin != "" || got.Grade != "" {
		t.Errorf("origin %q, grade %q", got.Origin, got.Grade)
	}
	if got := lines[record.Claim](t, d, "claims")[0]; got.Origin != "" {
		t.Errorf("origin of the claim %q", got.Origin)
	}
	s.Origin, c.Origin = dossier.Accepted, dossier.Editor
	s.HasRest().Graded = &dossier.Grade{Value: "2"}
	if got := lines[record.Statement](t, d, "statements")[0]; got.Origin != "accepted" || got.Grade != "F2" {
		t.Errorf("origin %q, grade %q", got.Origin, got.Grade)
	}
	if got := lines[record.Claim](t, d, "claims")[0]; got.Origin != "editor" {
		t.Errorf("origin of the claim %q", got.Origin)
	}
}

// A statement that says the opposite of its claim has both stances.
func TestOwnStance(t *testing.T) {
	d := sample(t)
	s := d.Articles[0].Statements[0]
	s.Stance = dossier.Asserts
	if got := lines[record.Statement](t, d, "statements")[0]; got.Stance != "asserts" || got.OwnStance != "" {
		t.Errorf("stance %q, own %q", got.Stance, got.OwnStance)
	}
	s.Reverse()
	if got := lines[record.Statement](t, d, "statements")[0]; got.Stance != "denies" || got.OwnStance != "asserts" {
		t.Errorf("stance %q, own %q", got.Stance, got.OwnStance)
	}
}

// Of two people who occur together, one record says so. Those of another kind have
// records of their own.
func TestPairsAreInOneRecord(t *testing.T) {
	d := sample(t)
	a, b := d.People[0], d.People[1]
	place := &dossier.Entity{Kind: dossier.Place, Slug: "a-quay"}
	a.With = []dossier.CoOccurrence{{Entity: b, Articles: 1}, {Entity: place, Articles: 1}}
	b.With = []dossier.CoOccurrence{{Entity: a, Articles: 1}}
	got := lines[record.Entity](t, d, "people")
	if len(got[0].With) != 2 || len(got[1].With) != 0 || a.Slug > b.Slug {
		t.Errorf("%s: %v, %s: %v", a.Slug, got[0].With, b.Slug, got[1].With)
	}
}

// A reason does not name the article that its record refers to. It refers to one other
// than that of the first statement.
func TestReasonsReferToArticles(t *testing.T) {
	first, other := &dossier.Article{Slug: "first", Title: "First"}, &dossier.Article{Slug: "other", Title: "Other"}
	for _, c := range []struct {
		d               dossier.Dependence
		reason, article string
	}{
		{dossier.Dependence{Kind: dossier.Copied, Article: first, Shared: 90}, "is in a copy of the other article: 90% of its words are the same", ""},
		{dossier.Dependence{Kind: dossier.Copied, Article: other, Shared: 90}, "is in a copy of the other article: 90% of its words are the same", "other"},
		{dossier.Dependence{Kind: dossier.Copied, Article: other, Shared: 90, Link: first}, "counts as one source with those before, because “First” is in a copy of “Other”: 90% of its words are the same", ""},
	} {
		if reason, article := dependence(c.d, first); reason != c.reason || article != c.article {
			t.Errorf("%q, %q", reason, article)
		}
	}
}

// Sentences of an article that follow each other in a timeline are one entry, if they have one date for
// the same reason.
func TestSentencesOfADayAreOneEntry(t *testing.T) {
	d := sample(t)
	a := d.Articles[0]
	day, next := parseDate(t, "2021-05-05"), parseDate(t, "2021-05-06")
	told := func(date edtf.Date, at int) dossier.Told {
		return dossier.Told{Evidence: dossier.Evidence{Article: a, Span: span.Span{Start: at, End: at + 1}, Anchor: anchor.Of(anchor.Mention, uint64(at))}, Date: date, OfArticle: date == day}
	}
	got := newPositions(d, permalink.NewEntries(d.Events)).timeline([]dossier.Told{told(day, 1), told(day, 20), told(next, 30)})
	if len(got) != 2 || len(got[0].Sentences) != 2 || len(got[1].Sentences) != 1 {
		t.Fatalf("%+v", got)
	}
	if e := got[0]; e.Article != a.Slug || e.Date != "2021-05-05" || !e.OfArticle || e.Sentences[1].Anchor != "m000000000m" || e.Sentences[1].Article != "" {
		t.Errorf("%+v", e)
	}
}
