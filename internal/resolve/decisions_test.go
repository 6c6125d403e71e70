package resolve

import (
	"slices"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/resolve/claim"
	"dossier/internal/resolve/entity"
	"dossier/internal/resolve/event"
	"dossier/internal/resolve/proposition"
	"dossier/internal/source/decision"
)

func entityByID(t *testing.T, list []*dossier.Entity, id string) *dossier.Entity {
	t.Helper()
	for _, e := range list {
		if e.ID == id {
			return e
		}
	}
	t.Fatalf("no %s", id)
	return nil
}

// decided resolves anew what build makes, with the decisions.
func decided(t *testing.T, build func() Input, decisions ...decision.Decision) *dossier.Dossier {
	t.Helper()
	in := build()
	in.Decisions = decisions
	return resolved(t, in)
}

func people(t testing.TB) func() Input {
	return func() Input {
		return input(
			newArticle(t, "a", "2024-03-05", "Smith said the old port is shut now. Anna Smith spoke. John Smith slept on Monday.",
				person("Anna Smith"), person("John Smith"), person("Smith")).says("Smith", "said", "the old port is shut now"),
			newArticle(t, "b", "2024-03-06", "Ana Smith left. Anna Smith spoke. Prince spoke.", person("Ana Smith"), person("Anna Smith"), person("Prince")),
		)
	}
}

func TestIDsOfPeople(t *testing.T) {
	d := resolved(t, people(t)())
	var ids []string
	for _, e := range d.People {
		ids = append(ids, e.ID)
	}
	if got, want := strings.Join(ids, " "), "person:anna-smith person:ana-smith person:john-smith person:prince"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if len(d.Ambiguous) != 1 || !strings.HasPrefix(d.Ambiguous[0].Open.ID, "mention:a~smith-") {
		t.Errorf("ambiguous %+v", d.Ambiguous)
	}
}

func TestIDOfANameThatASlugDoesNotSpell(t *testing.T) {
	d := resolved(t, input(newArticle(t, "a", "2024-03-05", "Bo Jorgensen met Bo Jørgensen.", person("Bo Jorgensen"), person("Bo Jørgensen"))))
	var ids []string
	for _, e := range d.People {
		ids = append(ids, e.ID)
	}
	slices.Sort(ids)
	if len(ids) != 2 || ids[0] != "person:bo-jorgensen" || !strings.HasPrefix(ids[1], "person:bo-jorgensen-") {
		t.Errorf("ids %v", ids)
	}
	for _, id := range ids {
		if _, err := decision.Parse(id); err != nil {
			t.Error(err)
		}
	}
}

func TestAcceptedPerson(t *testing.T) {
	d := decided(t, people(t), decision.Decision{Verb: decision.Accept, ID: "person:prince"}, decision.Decision{Verb: decision.Accept, ID: "person:anna-smith"})
	for _, e := range d.People {
		want := dossier.Machine
		if e.Name == "Prince" || e.Name == "Anna Smith" {
			want = dossier.Accepted
		}
		if e.Origin != want {
			t.Errorf("%s is by %v", e.Name, e.Origin)
		}
	}
}

func TestRejectedPersonIsTextAgain(t *testing.T) {
	d := decided(t, people(t), decision.Decision{Verb: decision.Reject, ID: "person:john-smith"}, decision.Decision{Verb: decision.Reject, ID: "person:ana-smith"},
		decision.Decision{Verb: decision.Reject, ID: "person:prince"})
	wantNames(t, d.People, "Anna Smith")
	if len(d.Ambiguous) != 0 {
		t.Errorf("still ambiguous: %v", d.Ambiguous)
	}
	s := d.Articles[1].Statements[0]
	if s.Source.Entity == nil || s.Source.Entity.Name != "Anna Smith" {
		t.Errorf("the statement is by %+v", s.Source)
	}
	d = decided(t, people(t), decision.Decision{Verb: decision.Reject, ID: "person:anna-smith"}, decision.Decision{Verb: decision.Reject, ID: "person:john-smith"}, decision.Decision{Verb: decision.Reject, ID: "person:ana-smith"})
	for _, a := range d.Articles {
		for _, m := range a.Mentions {
			if m.Entity != nil && m.Entity.Name == "Anna Smith" {
				t.Errorf("%q is still a mention", m.Quote())
			}
		}
	}
}

func TestRenamedPersonKeepsItsPage(t *testing.T) {
	d := decided(t, people(t), decision.Decision{Verb: decision.Rename, ID: "person:prince", Name: "The Artist"})
	e := entityByID(t, d.People, "person:prince")
	if e.Name != "The Artist" || e.Slug != "prince" || e.Origin != dossier.Accepted {
		t.Errorf("%+v", e)
	}
}

func TestMergedPeople(t *testing.T) {
	for _, d := range [][]decision.Decision{
		{{Verb: decision.Merge, ID: "person:ana-smith", Into: "person:anna-smith"}},
		{{Verb: decision.Accept, ID: "merge:person:ana-smith+anna-smith"}},
	} {
		doc := decided(t, people(t), d...)
		wantNames(t, doc.People, "Anna Smith", "John Smith", "Prince")
		e := entityByID(t, doc.People, "person:anna-smith")
		if len(e.Mentions) != 3 || e.Slug != "anna-smith" || !slices.Equal(e.Former, []string{"ana-smith"}) || e.Origin != dossier.Accepted {
			t.Errorf("%+v", e)
		}
	}
	doc := decided(t, people(t), decision.Decision{Verb: decision.Merge, ID: "person:anna-smith", Into: "person:ana-smith"},
		decision.Decision{Verb: decision.Merge, ID: "person:prince", Into: "person:john-smith"})
	wantNames(t, doc.People, "Ana Smith", "John Smith")
}

func TestMergeIntoARecord(t *testing.T) {
	d := decided(t, func() Input {
		in := people(t)()
		in.People = []entity.Record{record("ana-smith", "Ana Smith"), record("john-smith", "John Smith")}
		return in
	}, decision.Decision{Verb: decision.Merge, ID: "person:anna-smith", Into: "person:ana-smith"})
	e := entityByID(t, d.People, "person:ana-smith")
	if len(e.Mentions) != 3 || e.Record == nil || !slices.Equal(e.Former, []string{"anna-smith"}) {
		t.Errorf("%+v", e)
	}
}

func TestRejectedMergeKeepsTwoApart(t *testing.T) {
	build := func() Input {
		return input(newArticle(t, "a", "2024-03-05", "Donald Trump spoke.", person("Donald Trump")),
			newArticle(t, "b", "2024-03-06", "Donald J. Trump left.", person("Donald J. Trump")))
	}
	wantNames(t, resolved(t, build()).People, "Donald J. Trump")
	d := decided(t, build, decision.Decision{Verb: decision.Reject, ID: "merge:person:donald-j-trump+donald-trump"})
	wantNames(t, d.People, "Donald J. Trump", "Donald Trump")
}

func TestMeantAndRejectedMentions(t *testing.T) {
	id := decision.ID(resolved(t, people(t)()).Ambiguous[0].Open.ID)
	d := decided(t, people(t), decision.Decision{Verb: decision.Means, ID: id, Entity: "person:john-smith"})
	e := entityByID(t, d.People, "person:john-smith")
	if len(d.Ambiguous) != 0 || len(e.Mentions) != 2 || len(e.Statements) != 1 || e.Mentions[0].Origin != dossier.Editor || e.Origin != dossier.Machine {
		t.Errorf("ambiguous %v, %+v", d.Ambiguous, e)
	}
	d = decided(t, people(t), decision.Decision{Verb: decision.Reject, ID: id})
	if len(d.Ambiguous) != 0 || len(d.Articles[1].Mentions) != 2 {
		t.Errorf("ambiguous %v, mentions %v", d.Ambiguous, d.Articles[1].Mentions)
	}
}

func TestIDsDoNotDependOnOtherArticles(t *testing.T) {
	one := func() Input {
		return input(newArticle(t, "m", "2024-03-05", "Ana Silva left the port on Monday. Ana Silva said the old port is shut now.", person("Ana Silva")).
			at("Monday", "2024-03-04").says("Ana Silva", "said", "the old port is shut now"))
	}
	alone := resolved(t, one())
	event, claim := decision.Of(decision.Event, alone.Events[0].ID), decision.Of(decision.Claim, alone.Singles[0].ID)
	more := func() Input {
		in := one()
		earlier := newArticle(t, "b", "2024-03-04", "On Monday the captain Ana M. Silva left the port.", person("Ana M. Silva")).at("Monday", "2024-03-04")
		later := newArticle(t, "c", "2024-03-07", "Ana M. Silva slept.", person("Ana M. Silva"))
		in.Articles = append(in.Articles, input(earlier, later).Articles...)
		return in
	}
	if d := resolved(t, more()); len(d.Events) != 1 || d.Events[0].ID == alone.Events[0].ID || d.People[0].ID == alone.People[0].ID {
		t.Fatal("the other article changes nothing here, so that nothing is tested")
	}
	d := decided(t, more, decision.Decision{Verb: decision.Accept, ID: "person:ana-silva"}, decision.Decision{Verb: decision.Rename, ID: event, Name: "She leaves"}, decision.Decision{Verb: decision.Accept, ID: claim})
	if d.People[0].Origin != dossier.Accepted || d.People[0].Slug != "ana-silva" {
		t.Errorf("%+v", d.People[0])
	}
	if ev := d.Events[0]; ev.Origin != dossier.Accepted || ev.Summary != "She leaves" || ev.ID != event.Name() {
		t.Errorf("%+v", ev)
	}
	if c := d.Claims[0]; c.Origin != dossier.Accepted || c.Statements[0].Origin != dossier.Accepted {
		t.Errorf("%+v", c)
	}
}

func news(t testing.TB) func() Input {
	return func() Input {
		return input(
			newArticle(t, "a", "2024-03-05", "Ana Silva left the port on Monday. Ana Silva said the old port is shut now.", person("Ana Silva")).
				at("Monday", "2024-03-04").says("Ana Silva", "said", "the old port is shut now"),
			newArticle(t, "b", "2024-03-06", "Rui Costa saw a ship sail on Monday. Rui Costa said the new quay is closed now.", person("Rui Costa")).
				at("Monday", "2024-03-04").says("Rui Costa", "said", "the new quay is closed now"),
		)
	}
}

func TestDecidedEvents(t *testing.T) {
	d := resolved(t, news(t)())
	x, y := decision.Of(decision.Event, d.Events[0].ID), decision.Of(decision.Event, d.Events[1].ID)

	d = decided(t, news(t), decision.Decision{Verb: decision.Reject, ID: x})
	if len(d.Events) != 1 || d.Events[0].ID != y.Name() {
		t.Errorf("events %v", d.Events)
	}
	for _, a := range d.Articles {
		if e := a.Times[0].Event; e != nil && e != d.Events[0] || len(a.Events) > 1 {
			t.Errorf("%s has the rejected event", a.Slug)
		}
	}
	for _, dec := range []decision.Decision{{Verb: decision.Merge, ID: x, Into: y}, {Verb: decision.Accept, ID: decision.MergeID(y, x)}} {
		d = decided(t, news(t), dec)
		if len(d.Events) != 1 || len(d.Events[0].Evidence) != 2 || len(d.Events[0].People) != 2 || d.Events[0].Origin != dossier.Accepted || d.Articles[0].Times[0].Event != d.Articles[1].Times[0].Event {
			t.Errorf("events %+v", d.Events)
		}
	}
}

func TestEventOfARecordTakesInAnother(t *testing.T) {
	d := resolved(t, news(t)())
	x := decision.Of(decision.Event, d.Events[0].ID)
	d = decided(t, func() Input {
		in := news(t)()
		in.Events = []event.Record{{Record: record("departure", "The ship departs"), Date: date(t, "2024-03")}}
		return in
	}, decision.Decision{Verb: decision.Merge, ID: x, Into: "event:departure"})
	if i := slices.IndexFunc(d.Events, func(e *dossier.Event) bool { return e.ID == "departure" }); len(d.Events) != 2 || len(d.Events[i].Evidence) != 1 || d.Events[i].Origin != dossier.Editor {
		t.Errorf("events %+v", d.Events)
	}
}

func TestDecidedClaims(t *testing.T) {
	d := resolved(t, news(t)())
	quay, port := decision.Of(decision.Claim, d.Singles[0].ID), decision.Of(decision.Claim, d.Singles[1].ID)

	d = decided(t, news(t), decision.Decision{Verb: decision.Reject, ID: quay})
	if len(d.Singles) != 1 || len(d.Articles[0].Statements) != 0 || len(entityByID(t, d.People, "person:rui-costa").Statements) != 0 {
		t.Errorf("single statements %v, statements %v", d.Singles, d.Articles[0].Statements)
	}
	d = decided(t, news(t), decision.Decision{Verb: decision.Rename, ID: quay, Name: "The quay of Novoport is closed"})
	if c := d.Claims[0]; c.Proposition != "The quay of Novoport is closed" || c.Slug != quay.Name() {
		t.Errorf("%+v", c)
	}
	d = decided(t, news(t), decision.Decision{Verb: decision.Merge, ID: quay, Into: port})
	if len(d.Claims) != 1 || d.Claims[0].Slug != port.Name() || len(d.Claims[0].Statements) != 2 || d.Claims[0].Status != dossier.Corroborated || !slices.Equal(d.Claims[0].Former, []string{quay.Name()}) {
		t.Errorf("claims %+v", d.Claims)
	}
}

func TestJoinedStatement(t *testing.T) {
	d := resolved(t, news(t)())
	own, statement := d.Singles[0].ID, proposition.StatementID(words.English(), d.Singles[0])
	build := func() Input {
		in := news(t)()
		in.Claims = []claim.Record{{Record: record("shut", "The port is shut")}}
		return in
	}
	join := decision.JoinID("shut", statement)
	d = decided(t, build, decision.Decision{Verb: decision.Accept, ID: join}, decision.Decision{Verb: decision.Accept, ID: decision.Of(decision.Claim, own)})
	i := slices.IndexFunc(d.Claims, func(c *dossier.Claim) bool { return c.Slug == "shut" })
	if c := d.Claims[i]; len(d.Claims) != 1 || len(d.Singles) != 1 || len(c.Statements) != 1 || c.Statements[0].Origin != dossier.Accepted || !slices.Equal(c.Former, []string{own}) {
		t.Errorf("%+v", c)
	}
	d = decided(t, build, decision.Decision{Verb: decision.Reject, ID: join})
	if len(d.Claims) != 1 || len(d.Singles) != 2 {
		t.Errorf("claims %+v, single statements %+v", d.Claims, d.Singles)
	}
}

// What an editor took out of a claim that is gone is alone. What an editor did not want in the
// claim of a record, which the machine gives nothing, is where it was.
func TestStatementTakenOut(t *testing.T) {
	build := func() Input {
		const said = "Ana Silva said the old port of the town is shut for repairs now."
		return input(
			newArticle(t, "a", "2024-03-05", said, person("Ana Silva")).says("Ana Silva", "said", "the old port of the town is shut for repairs now"),
			newArticle(t, "b", "2024-03-06", said, person("Ana Silva")).says("Ana Silva", "said", "the old port of the town is shut for repairs now"),
		)
	}
	joined := resolved(t, build())
	if len(joined.Claims) != 1 {
		t.Fatalf("claims %+v", joined.Claims)
	}
	reject := decision.Decision{Verb: decision.Reject, ID: decision.JoinID("shut", proposition.StatementID(words.English(), joined.Claims[0].Statements[1]))}
	in := build()
	in.Decisions = []decision.Decision{reject}
	d, problems := Resolve(in)
	if len(d.Claims) != 0 || len(d.Singles) != 2 || codes(problems) != "decision-gone" || !strings.Contains(problems[0].Hint, "is alone") {
		t.Errorf("taken out of what is gone: claims %+v, single statements %+v, problems %v", d.Claims, d.Singles, problems)
	}
	d = decided(t, func() Input {
		in := build()
		in.Claims = []claim.Record{{Record: record("shut", "The port is shut")}}
		return in
	}, reject)
	if i := slices.IndexFunc(d.Claims, func(c *dossier.Claim) bool { return c.Record == nil }); len(d.Claims) != 2 || len(d.Claims[i].Statements) != 2 {
		t.Errorf("taken out of a record: claims %+v", d.Claims)
	}
}

func TestDecisionsWithoutEffect(t *testing.T) {
	in := news(t)()
	in.People = []entity.Record{record("ana-silva", "Ana Silva"), record("rui-costa", "Rui Costa")}
	in.Decisions = []decision.Decision{
		{Verb: decision.Reject, ID: "person:ana-silva"},
		{Verb: decision.Merge, ID: "person:ana-silva", Into: "person:rui-costa"},
		{Verb: decision.Accept, ID: "person:nobody"},
		{Verb: decision.Accept, ID: "merge:person:a+b"},
		{Verb: decision.Merge, ID: "person:ana-silva", Into: "person:nobody"},
		{Verb: decision.Means, ID: "mention:a~kim-1a2b3c", Entity: "person:ana-silva"},
		{Verb: decision.Reject, ID: "event:e2024-03-04-aaaaaa"},
		{Verb: decision.Accept, ID: "claim:none"},
		{Verb: decision.Accept, ID: "join:none~none"},
	}
	d, problems := Resolve(in)
	if got := codes(problems); strings.Count(got, "decision-overruled") != 2 || strings.Count(got, "decision-gone") != 7 {
		t.Errorf("problems %s", got)
	}
	wantNames(t, d.People, "Ana Silva", "Rui Costa")
}

func TestHeldBack(t *testing.T) {
	build := func() Input {
		in := news(t)()
		in.Articles[1].Found.Names.Mentions[0].Confidence, in.Articles[1].Found.Names.Mentions[1].Confidence = 0.3, 0.4
		in.Articles[1].Found.Times[0].Confidence = 0.3
		in.Articles[0].Found.Statements[0].Confidence = 0.3
		in.Thresholds = Thresholds{People: 0.5, Dates: 0.5, Statements: 0.5}
		return in
	}
	d := decided(t, build)
	wantNames(t, d.People, "Ana Silva")
	if len(d.Events) != 1 || d.Events[0].Evidence[0].Article.Slug != "a" || len(d.Singles) != 1 || d.Singles[0].Source.Entity != nil || d.Singles[0].Source.Words != "Rui Costa" {
		t.Errorf("events %v, single statements %+v", d.Events, d.Singles)
	}
	if b := d.Articles[0]; len(b.Mentions) != 0 || len(b.Times) != 0 {
		t.Errorf("mentions %v, times %v", b.Mentions, b.Times)
	}
	d = decided(t, build, decision.Decision{Verb: decision.Accept, ID: "person:rui-costa"})
	wantNames(t, d.People, "Ana Silva", "Rui Costa")
}

func TestNothingIsShownUnaccepted(t *testing.T) {
	full := resolved(t, news(t)())
	build := func() Input {
		in := news(t)()
		in.Places = []entity.Record{record("novoport", "Novoport")}
		in.Thresholds = Thresholds{All: true}
		return in
	}
	d := decided(t, build)
	if len(d.People)+len(d.Events)+len(d.Claims)+len(d.Singles) != 0 || len(d.Places) != 1 {
		t.Errorf("%v %v %v", d.People, d.Events, d.Claims)
	}
	for _, a := range d.Articles {
		if len(a.Mentions)+len(a.Times)+len(a.Statements) != 0 {
			t.Errorf("%s has marks", a.Slug)
		}
	}
	d = decided(t, build, decision.Decision{Verb: decision.Accept, ID: decision.ID(full.People[0].ID)},
		decision.Decision{Verb: decision.Accept, ID: decision.Of(decision.Event, full.Events[0].ID)}, decision.Decision{Verb: decision.Accept, ID: decision.Of(decision.Claim, full.Singles[0].ID)})
	if len(d.People) != 1 || len(d.Events) != 1 || len(d.Claims) != 1 || d.People[0].Origin != dossier.Accepted {
		t.Errorf("%v %v %v", d.People, d.Events, d.Claims)
	}
}

func TestClaimThatTookInAnotherIsAcceptedWhole(t *testing.T) {
	d := resolved(t, news(t)())
	quay, port := d.Singles[0].ID, d.Singles[1].ID
	d = decided(t, func() Input {
		in := news(t)()
		in.Thresholds.All = true
		return in
	}, decision.Decision{Verb: decision.Merge, ID: decision.Of(decision.Claim, quay), Into: decision.Of(decision.Claim, port)})
	if len(d.Claims) != 1 || len(d.Claims[0].Statements) != 2 {
		t.Errorf("claims %+v", d.Claims)
	}
}

// saying returns an article in which somebody says words.
func saying(t testing.TB, slug, date, who, words string) *fixture {
	return newArticle(t, slug, date, who+" said "+words+".", person(who)).says(who, "said", words)
}

// kept is a decision, and the groups that it makes of all articles, of all but the first one, and of all
// but the first one if the decision names no members.
type kept struct {
	name                     string
	d                        decision.Decision
	all, gone, withoutMember string
}

// check resolves the articles with the decision. Groups returns which articles are joined.
func (k kept) check(t *testing.T, first string, articles func(without ...string) func() Input, groups func(*dossier.Dossier) string) {
	t.Helper()
	grouped := func(d decision.Decision, without ...string) string {
		in := articles(without...)()
		if d.Verb != "" {
			in.Decisions = []decision.Decision{d}
		}
		resolved, _ := Resolve(in)
		return groups(resolved)
	}
	if got := grouped(k.d); got != k.all {
		t.Errorf("%s: %s, want %s", k.name, got, k.all)
	}
	if got := grouped(k.d, first); got != k.gone {
		t.Errorf("%s, without the first: %s, want %s", k.name, got, k.gone)
	}
	k.d.Members, k.d.OtherMembers = nil, nil
	if got := grouped(k.d, first); got != k.withoutMember {
		t.Errorf("%s, without the first and no members: %s, want %s", k.name, got, k.withoutMember)
	}
}

// A claim has its ID from its first statement. Decisions about it name its other statements, so
// they hold when the article of the first one goes.
func TestDecisionsAboutAClaimWhoseFirstStatementIsGone(t *testing.T) {
	const port, fleet = "the old port of the town is shut for repairs now", "the fishing fleet has moved to the northern quay"
	articles := func(without ...string) func() Input {
		return func() Input {
			all := []*fixture{
				saying(t, "a1", "2024-03-05", "Ana Silva", port), saying(t, "a2", "2024-03-06", "Ana Silva", port),
				saying(t, "b1", "2024-03-07", "Rui Costa", port), saying(t, "b2", "2024-03-08", "Rui Costa", port),
				saying(t, "c1", "2024-03-09", "Eva Lund", fleet), saying(t, "c2", "2024-03-10", "Eva Lund", fleet),
			}
			return input(slices.DeleteFunc(all, func(a *fixture) bool { return slices.Contains(without, a.Slug) })...)
		}
	}
	ids := map[string]string{}
	statement := map[string]string{}
	for _, a := range resolved(t, articles()()).Articles {
		ids[a.Slug], statement[a.Slug] = a.Statements[0].ID, proposition.StatementID(words.English(), a.Statements[0])
	}
	claimID := func(article string) decision.ID { return decision.Of(decision.Claim, ids[article]) }
	groups := func(d *dossier.Dossier) string {
		var out []string
		for _, c := range d.Claims {
			g := ""
			for _, s := range c.Statements {
				g += s.Article.Slug + " "
			}
			out = append(out, strings.TrimSpace(g))
		}
		for _, s := range d.Singles {
			out = append(out, s.Article.Slug)
		}
		slices.Sort(out)
		return strings.Join(out, "|")
	}
	members := func(articles ...string) (out []string) {
		for _, a := range articles {
			out = append(out, ids[a])
		}
		return out
	}
	merge := func(verb decision.Verb, a, b string) decision.Decision {
		d := decision.Decision{Verb: verb, ID: decision.MergeID(claimID(a+"1"), claimID(b+"1")), Members: members(a + "2"), OtherMembers: members(b + "2")}
		if one, _ := d.ID.Merged(); one != claimID(a+"1") {
			d.Members, d.OtherMembers = d.OtherMembers, d.Members
		}
		return d
	}
	for _, test := range []kept{
		{"none", decision.Decision{}, "a1 a2 b1 b2|c1 c2", "a2 b1 b2|c1 c2", "a2 b1 b2|c1 c2"},
		{"not the same", merge(decision.Reject, "a", "b"), "a1 a2|b1 b2|c1 c2", "a2|b1 b2|c1 c2", "a2 b1 b2|c1 c2"},
		{"the same", merge(decision.Accept, "a", "c"), "a1 a2 b1 b2 c1 c2", "a2 b1 b2 c1 c2", "a2 b1 b2|c1 c2"},
		{"merged", decision.Decision{Verb: decision.Merge, ID: claimID("a1"), Into: claimID("c1"), Members: members("a2"), OtherMembers: members("c2")},
			"a1 a2 b1 b2 c1 c2", "a2 b1 b2 c1 c2", "a2 b1 b2|c1 c2"},
		{"put to it", decision.Decision{Verb: decision.Accept, ID: decision.JoinID(ids["a1"], statement["c1"]), Members: members("a2")}, "a1 a2 b1 b2 c1|c2", "a2 b1 b2 c1|c2", "a2 b1 b2|c1 c2"},
		{"taken out", decision.Decision{Verb: decision.Reject, ID: decision.JoinID(ids["a1"], statement["b1"]), Members: members("a2")}, "a1 a2 b2|b1|c1 c2", "a2 b2|b1|c1 c2", "a2 b2|b1|c1 c2"},
		{"removed", decision.Decision{Verb: decision.Reject, ID: claimID("a1"), Members: members("a2", "b1", "b2")}, "c1 c2", "c1 c2", "a2 b1 b2|c1 c2"},
		{"removed, with others since", decision.Decision{Verb: decision.Reject, ID: claimID("a1"), Members: members("a2", "b1")}, "c1 c2", "a2 b1 b2|c1 c2", "a2 b1 b2|c1 c2"},
	} {
		test.check(t, "a1", articles, groups)
	}
	d := decided(t, articles("a1"), decision.Decision{Verb: decision.Rename, ID: claimID("a1"), Name: "The port is shut", Members: members("a2")})
	if !slices.ContainsFunc(d.Claims, func(c *dossier.Claim) bool { return c.Proposition == "The port is shut" }) {
		t.Errorf("the name is lost: %s", groups(d))
	}
}

// The same for events.
func TestDecisionsAboutAnEventWhoseFirstPassageIsGone(t *testing.T) {
	const sank, struck = "The ferry Aurora sank off the port of Novoport on Monday with forty passengers.", "Dockers at Veldhaven walked out over their pay on Monday and closed the harbour."
	articles := func(without ...string) func() Input {
		return func() Input {
			var all []*fixture
			for _, a := range []string{"a1", "a2", "a3", "b1", "b2"} {
				text := sank
				if a[0] == 'b' {
					text = struck
				}
				if !slices.Contains(without, a) {
					all = append(all, newArticle(t, a, "2024-03-0"+string('4'+a[1]-'1'), text).at("Monday", "2024-03-04"))
				}
			}
			return input(all...)
		}
	}
	ids := map[string]string{}
	for _, a := range []string{"a1", "a2", "a3", "b1", "b2"} {
		others := slices.DeleteFunc([]string{"a1", "a2", "a3", "b1", "b2"}, func(o string) bool { return o == a })
		ids[a] = resolved(t, articles(others...)()).Events[0].ID
	}
	groups := func(d *dossier.Dossier) string {
		var out []string
		for _, e := range d.Events {
			var g []string
			for _, v := range e.Evidence {
				g = append(g, v.Article.Slug)
			}
			slices.Sort(g)
			out = append(out, strings.Join(g, " "))
		}
		slices.Sort(out)
		return strings.Join(out, "|")
	}
	eventID := func(article string) decision.ID { return decision.Of(decision.Event, ids[article]) }
	merged := decision.Decision{Verb: decision.Accept, ID: decision.MergeID(eventID("a1"), eventID("b1")), Members: []string{ids["a2"]}, OtherMembers: []string{ids["b2"]}}
	if one, _ := merged.ID.Merged(); one != eventID("a1") {
		merged.Members, merged.OtherMembers = merged.OtherMembers, merged.Members
	}
	for _, test := range []kept{
		{"none", decision.Decision{}, "a1 a2 a3|b1 b2", "a2 a3|b1 b2", "a2 a3|b1 b2"},
		{"the same", merged, "a1 a2 a3 b1 b2", "a2 a3 b1 b2", "a2 a3|b1 b2"},
		{"merged", decision.Decision{Verb: decision.Merge, ID: eventID("b1"), Into: eventID("a1"), OtherMembers: []string{ids["a2"]}}, "a1 a2 a3 b1 b2", "a2 a3 b1 b2", "a2 a3|b1 b2"},
		{"put to it", decision.Decision{Verb: decision.Accept, ID: decision.JoinID(ids["a1"], ids["b1"]), Members: []string{ids["a2"]}}, "a1 a2 a3 b1 b2", "a2 a3 b1 b2", "a2 a3|b1 b2"},
		{"taken out", decision.Decision{Verb: decision.Reject, ID: decision.JoinID(ids["a1"], ids["a2"]), Members: []string{ids["a3"]}}, "a1 a3|a2|b1 b2", "a2|a3|b1 b2", "a2|a3|b1 b2"},
		{"removed", decision.Decision{Verb: decision.Reject, ID: eventID("a1"), Members: []string{ids["a2"], ids["a3"]}}, "b1 b2", "b1 b2", "a2 a3|b1 b2"},
		{"removed, with others since", decision.Decision{Verb: decision.Reject, ID: eventID("a1"), Members: []string{ids["a2"]}}, "b1 b2", "a2 a3|b1 b2", "a2 a3|b1 b2"},
	} {
		test.check(t, "a1", articles, groups)
	}
}
