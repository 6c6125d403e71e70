package resolve

import (
	"slices"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/resolve/claim"
	"dossier/internal/resolve/entity"
	"dossier/internal/resolve/proposition"
	"dossier/internal/source/decision"
)

// FuzzDecisions decides at random about everything that is found, in several
// ways at once and in circles: the dossier stays linked both ways, and everything
// that a page would name has one.
func FuzzDecisions(f *testing.F) {
	build := func(t testing.TB) Input {
		in := people(t)()
		in.Articles = append(in.Articles, news(t)().Articles...)
		for i := range in.Articles {
			in.Articles[i].Slug = string(rune('a' + i))
			in.Articles[i].Path = "articles/" + in.Articles[i].Slug + ".md"
		}
		in.People = []entity.Record{record("rui-costa", "Rui Costa")}
		in.Claims = []claim.Record{{Record: record("shut", "Shut")}}
		return in
	}
	d, _ := Resolve(build(f))
	ids := []decision.ID{"person:nobody", decision.Of(decision.Claim, "shut"), decision.ID(d.Ambiguous[0].Open.ID)}
	for _, e := range d.People {
		ids = append(ids, decision.ID(e.ID))
	}
	for _, e := range d.Events {
		ids = append(ids, decision.Of(decision.Event, e.ID))
	}
	for _, c := range d.Claims {
		ids = append(ids, decision.Of(decision.Claim, c.Slug))
		for _, s := range c.Statements {
			for _, whole := range []string{"shut", "gone"} {
				ids = append(ids, decision.JoinID(whole, proposition.StatementID(words.English(), s)))
			}
		}
	}
	for _, a := range ids[3:] {
		for _, b := range ids[3:] {
			if a.Kind() == b.Kind() && a.Name() < b.Name() && decision.Merge.Fits(a.Kind()) {
				ids = append(ids, decision.MergeID(a, b))
			}
		}
	}
	f.Add([]byte{0, 3, 4, 3, 4, 3, 1, 5, 2}, false)
	f.Add([]byte{3, 10, 11, 3, 11, 10, 0, 12, 0, 0, 30, 0}, true)
	f.Fuzz(func(t *testing.T, choices []byte, hold bool) {
		in := build(t)
		in.Thresholds.All = hold
		for ; len(choices) >= 3; choices = choices[3:] {
			verb, id, other := decision.Verbs()[int(choices[0])%len(decision.Verbs())], ids[int(choices[1])%len(ids)], ids[int(choices[2])%len(ids)]
			if !verb.Fits(id.Kind()) || decision.Find(in.Decisions, id) != nil {
				continue
			}
			dec := decision.Decision{Verb: verb, ID: id, Name: "Another Name"}
			if verb == decision.Merge {
				if other.Kind() != id.Kind() || other == id {
					continue
				}
				dec.Into = other
			}
			if verb == decision.Means {
				dec.Entity = other
			}
			in.Decisions = append(in.Decisions, dec)
		}
		d, _ := Resolve(in)
		linked(t, d)
	})
}

// linked fails where the dossier names what it does not have.
func linked(t *testing.T, d *dossier.Dossier) {
	t.Helper()
	entities := slices.Concat(d.People, d.Organizations, d.Places)
	known := func(e *dossier.Entity) bool { return e == nil || slices.Contains(entities, e) }
	slugs := map[string]bool{}
	for _, e := range entities {
		if k := e.Kind.String() + e.Slug; e.Slug == "" || e.Name == "" || slugs[k] {
			t.Errorf("%+v has no page of its own", e)
		} else {
			slugs[k] = true
		}
		for _, m := range e.Mentions {
			if m.Entity != e || !slices.Contains(m.Article.Mentions, m) {
				t.Errorf("%s has a mention that is not its own", e.Name)
			}
		}
	}
	for _, a := range d.Articles {
		for _, m := range a.Mentions {
			if !known(m.Entity) || slices.ContainsFunc(m.Candidates(), func(e *dossier.Entity) bool { return !known(e) }) {
				t.Errorf("%q names nobody of the dossier", m.Quote())
			}
		}
		for _, x := range a.Times {
			if x.Event != nil && !slices.Contains(d.Events, x.Event) {
				t.Errorf("%q dates no event of the dossier", x.Quote())
			}
		}
		for _, s := range a.Statements {
			if s.Claim != nil && (!slices.Contains(d.Claims, s.Claim) || !slices.Contains(s.Claim.Statements, s)) {
				t.Errorf("%q belongs to no claim of the dossier", s.Words())
			}
			if s.Source != nil && !known(s.Source.Entity) {
				t.Errorf("%q is by nobody of the dossier", s.Words())
			}
		}
	}
	ids := map[string]bool{}
	for _, ev := range d.Events {
		if len(ev.Evidence) == 0 && ev.Record == nil || ids[ev.ID] {
			t.Errorf("%+v has no evidence, or the id of another", ev)
		}
		ids[ev.ID] = true
		for _, e := range slices.Concat(ev.People, ev.Organizations, ev.Places) {
			if !known(e) || !slices.Contains(e.Events, ev) {
				t.Errorf("%s names %s", ev.Summary, e.Name)
			}
		}
	}
	claims := map[string]bool{}
	for _, c := range d.Claims {
		if len(c.Statements) == 0 && c.Record == nil || claims[c.Slug] {
			t.Errorf("%+v has no statement, or the page of another", c)
		}
		claims[c.Slug] = true
		for _, s := range c.Statements {
			if s.Claim != c || !slices.Contains(s.Article.Statements, s) {
				t.Errorf("%s has a statement that is not its own", c.Slug)
			}
		}
	}
}
