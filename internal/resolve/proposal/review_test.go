package proposal

import (
	"slices"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/source/decision"
	"dossier/internal/text/slug"
	"dossier/internal/text/span"
)

// article has a mention of each name, with the confidence.
func article(confidence float64, entities ...*dossier.Entity) *dossier.Article {
	a := &dossier.Article{Slug: "a", Title: "A"}
	for _, e := range entities {
		at := span.Span{Start: len(a.Prose), End: len(a.Prose) + len(e.Name)}
		a.Prose += e.Name + " "
		m := &dossier.Mention{Evidence: dossier.Evidence{Article: a, Span: at}, Entity: e, Confidence: confidence}
		a.Mentions, e.Mentions = append(a.Mentions, m), append(e.Mentions, m)
		e.Articles = append(e.Articles, a)
	}
	return a
}

func entity(kind dossier.Kind, name string) *dossier.Entity {
	id := decision.Of([]decision.Kind{decision.Person, decision.Organization, decision.Place}[kind], slug.Of(name, 80))
	return &dossier.Entity{ID: string(id), Kind: kind, Name: name}
}

func ids(items []Item) string {
	var out []string
	for _, i := range items {
		out = append(out, string(i.ID))
	}
	return strings.Join(out, " ")
}

func TestWeightiestFirst(t *testing.T) {
	sure, doubtful, often := entity(dossier.Person, "Ana Silva"), entity(dossier.Person, "Rui Costa"), entity(dossier.Place, "Novoport")
	article(0.98, sure, often, often, often)
	article(0.3, doubtful)
	d := &dossier.Dossier{People: []*dossier.Entity{sure, doubtful}, Places: []*dossier.Entity{often}}
	if got := ids(List(Input{Words: words.English(), Dossier: d})); got != "person:rui-costa place:novoport person:ana-silva" {
		t.Errorf("got %s", got)
	}
	held := List(Input{Words: words.English(), Dossier: d, Held: func(k decision.Kind, c, _ float64) bool { return k == decision.Person && c < 0.5 }})
	if !held[0].Held || held[1].Held || held[2].Held {
		t.Errorf("held back: %+v", held)
	}
}

func TestWhatIsDecidedIsNotListed(t *testing.T) {
	accepted, written, rejected := entity(dossier.Person, "Ana Silva"), entity(dossier.Person, "Rui Costa"), entity(dossier.Person, "Anna Silva")
	accepted.Origin, written.Origin = dossier.Accepted, dossier.Editor
	article(1, accepted, written, rejected)
	d := &dossier.Dossier{People: []*dossier.Entity{accepted, written, rejected}}
	if got := ids(List(Input{Words: words.English(), Dossier: d})); got != "merge:person:ana-silva+anna-silva person:anna-silva" {
		t.Errorf("got %s", got)
	}
	got := List(Input{Words: words.English(), Dossier: d, Decisions: []decision.Decision{{Verb: decision.Reject, ID: "merge:person:ana-silva+anna-silva"}, {Verb: decision.Reject, ID: "person:anna-silva"}}})
	if len(got) != 0 {
		t.Errorf("still listed: %s", ids(got))
	}
}

func TestOpenNamesAreListedOnceAnArticle(t *testing.T) {
	x, y := entity(dossier.Person, "Ana Silva"), entity(dossier.Person, "Rui Silva")
	a := &dossier.Article{Slug: "a", Title: "The quay", Prose: "Silva, Silva"}
	open := func(start int, id string) *dossier.Mention {
		return &dossier.Mention{Evidence: dossier.Evidence{Article: a, Span: span.Span{Start: start, End: start + 5}}, Open: &dossier.Choice{ID: id, Candidates: []*dossier.Entity{x, y}}}
	}
	got := List(Input{Words: words.English(), Dossier: &dossier.Dossier{Ambiguous: []*dossier.Mention{open(0, "mention:a~silva-1"), open(7, "mention:a~silva-2")}}})
	if ids(got) != "mention:a~silva-1" || len(got[0].Evidence) != 2 || len(got[0].Options) != 2 || got[0].Options[1].ID != "person:rui-silva" {
		t.Errorf("got %+v", got)
	}
}

func TestEventsClaimsAndJoins(t *testing.T) {
	a := &dossier.Article{Slug: "a", Prose: "The port is shut since Monday"}
	e := dossier.Evidence{Article: a, Span: span.Span{Start: 0, End: len(a.Prose)}}
	s := &dossier.Statement{Evidence: e, Content: []span.Span{e.Span}, Confidence: 0.6}
	claim := &dossier.Claim{Slug: "port", Proposition: "The port is shut", Statements: []*dossier.Statement{s}}
	record := &dossier.Claim{Slug: "shut", Proposition: "Shut", Origin: dossier.Editor}
	d := &dossier.Dossier{
		Events: []*dossier.Event{{ID: "e2024-03-04-1a2b3c", Evidence: []dossier.EventEvidence{{Evidence: e, Confidence: 0.9, Time: &dossier.Time{Evidence: e, Confidence: 0.9}}}}},
		Claims: []*dossier.Claim{claim, record},
	}
	record.Proposed = []dossier.Proposal{{ID: "join:shut~the-port-is-shut-1a2b3c", Statement: s, Score: 0.4}}
	got := List(Input{Words: words.English(), Dossier: d})
	if want := "join:shut~the-port-is-shut-1a2b3c claim:port event:e2024-03-04-1a2b3c"; ids(got) != want {
		t.Errorf("got %s, want %s", ids(got), want)
	}
	for _, i := range got {
		if _, err := decision.Parse(string(i.ID)); err != nil {
			t.Error(err)
		}
	}
}

func TestPairs(t *testing.T) {
	for _, c := range []struct {
		kind dossier.Kind
		a, b string
		want likeness // zero if they are no pair
	}{
		{dossier.Person, "Jeon Ha-gyu", "Jeon Hagyu", sameSpelling},
		{dossier.Person, "Kim Yo Jong", "Kim Yo Chong", sameSpelling},
		{dossier.Person, "Yevgeny Petroff", "Evgeny Petroff", oneLetter},
		{dossier.Person, "Sergei Lavrin", "Sergey Lavrin", sameSpelling},
		{dossier.Person, "Bo Jørgensen", "Bo Jorgensen", sameSpelling},
		{dossier.Person, "A. Smith", "Anna Smith", sameGiven},
		{dossier.Person, "A.B. Smith", "Anna Smith", sameGiven},
		{dossier.Person, "B. Smith", "Anna Smith", likeness{}},
		{dossier.Person, "Ann Smith", "Anna Smith", sameGiven},
		{dossier.Person, "Robert Haskell Jr.", "Robert Haskell", sameGiven},
		{dossier.Person, "Robert Haskell Jr.", "Robert Haskell Sr.", likeness{}},
		{dossier.Person, "Adu Okoye II", "Adu Okoye III", likeness{}},
		{dossier.Person, "Adu Okoye II", "A. Okoye II", sameGiven},
		{dossier.Person, "Bill Carter", "William Carter", sameGiven},
		{dossier.Person, "Alex Moran", "Alexandra Moran", sameGiven},
		{dossier.Person, "Lena Okoye", "Lena Okoye Varga", wordMore},
		{dossier.Person, "Okoye Varga", "Lena Okoye Varga", wordMore},
		{dossier.Person, "Lena Varga", "Tomas Lena Okoye Varga", likeness{}},
		{dossier.Place, "North Port", "North Port Island", likeness{}},
		{dossier.Person, "Anna Smith", "John Smith", likeness{}},
		{dossier.Person, "Jo Smith", "John Smith", likeness{}},
		{dossier.Person, "Anna Smith", "Anna Smythe", likeness{}},
		{dossier.Person, "Smith", "Smyth", sameSpelling},
		{dossier.Organization, "HBN", "Harbour Board of Novoport", acronymOf},
		{dossier.Organization, "Harbour Board", "Harbor Board", oneLetter},
		{dossier.Organization, "HBN", "HBC", likeness{}},
		{dossier.Organization, "Unit 61 North", "Unit 62 North", likeness{}},
		{dossier.Place, "Kyiv Oblast", "Kiyv Oblast", sameSpelling},
		{dossier.Place, "Novoport", "Novoporte", oneLetter},
		{dossier.Place, "Iran", "Iraq", likeness{}},
	} {
		for _, swap := range []bool{false, true} {
			x, y := entity(c.kind, c.a), entity(c.kind, c.b)
			if swap {
				x, y = y, x
			}
			var got likeness
			if p := pairs(words.English(), []*dossier.Entity{x, y}); len(p) > 0 {
				got = p[0].likeness
			}
			if got != c.want {
				t.Errorf("%s, %s: got %+v, want %+v", c.a, c.b, got, c.want)
			}
		}
	}
}

func TestPairsOfManyNamesAreFoundInOrder(t *testing.T) {
	var list []*dossier.Entity
	for _, given := range []string{"Ana", "Rui", "Tomas", "Lena"} {
		for _, surname := range []string{"Silvano", "Sylvano", "Costard", "Costardt"} {
			list = append(list, entity(dossier.Person, given+" "+surname))
		}
	}
	first := pairs(words.English(), list)
	if len(first) != 8 {
		t.Fatalf("%d pairs, want 8", len(first))
	}
	for range 5 {
		if again := pairs(words.English(), list); !slices.Equal(first, again) {
			t.Fatal("the order of pairs depends on the order of a map")
		}
	}
}
