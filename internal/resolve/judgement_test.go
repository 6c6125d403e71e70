package resolve

import (
	"slices"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/entity"
	"dossier/internal/source/decision"
)

// The tests of this file have cases on both sides of the border of a rule.

// named returns an input with one article for each person's name.
func named(t *testing.T, names ...string) Input {
	var articles []*fixture
	for i, name := range names {
		articles = append(articles, newArticle(t, string(rune('a'+i)), "2024-01-01", name+" spoke.", person(name)))
	}
	return input(articles...)
}

func TestMiddleNamesAgree(t *testing.T) {
	for _, test := range []struct{ names, want []string }{
		{[]string{"Mary Ann Reed", "Mary Reed"}, []string{"Mary Ann Reed"}},
		{[]string{"Mary A. Reed", "Mary Anna Reed"}, []string{"Mary Anna Reed"}},
		{[]string{"Mary Ann Reed", "Mary Anna Reed"}, []string{"Mary Ann Reed", "Mary Anna Reed"}},
		{[]string{"Mary Ann Reed", "Mary Anna Reed", "Mary Reed"}, []string{"Mary Ann Reed", "Mary Anna Reed", "Mary Reed"}},
		{[]string{"Mary A. Reed", "Mary B. Reed"}, []string{"Mary A. Reed", "Mary B. Reed"}},
		{[]string{"Mary A. Reed", "Mary A. B. Reed"}, []string{"Mary A. Reed", "Mary A. B. Reed"}},
		{[]string{"Mary A. B. Reed", "Mary Ann Beth Reed"}, []string{"Mary Ann Beth Reed"}},
		{[]string{"Mary Ann Reed", "Mary Ann Reid"}, []string{"Mary Ann Reed", "Mary Ann Reid"}},
		{[]string{"Mary Ann Reed", "Marie Ann Reed"}, []string{"Marie Ann Reed", "Mary Ann Reed"}},
	} {
		for range 2 {
			d := resolved(t, named(t, test.names...))
			if got := entityNames(d.People); !slices.Equal(got, slices.Sorted(slices.Values(test.want))) {
				t.Errorf("%q: %q, want %q", test.names, got, test.want)
			}
			slices.Reverse(test.names)
		}
	}
}

// Not keeps names apart whether the record is joined to the name or the name to
// the record.
func TestNotHoldsInBothDirections(t *testing.T) {
	for _, test := range []struct {
		record, not string
		names       []string
		want        []string
	}{
		// Names that differ by a middle name are joined to the first one.
		{"Mary Reed", "Mary Ann Reed", []string{"Mary Ann Reed"}, []string{"Mary Ann Reed", "Mary Reed"}},
		{"Mary Ann Reed", "Mary Reed", []string{"Mary Reed"}, []string{"Mary Ann Reed", "Mary Reed"}},
		{"Mary Reed", "Mary Beth Reed", []string{"Mary Ann Reed"}, []string{"Mary Reed"}},
		// Forms of one article are joined to its full name.
		{"A. Reed", "Anna Reed", nil, []string{"A. Reed", "Anna Reed"}},
		{"Anna Reed", "A. Reed", nil, []string{"A. Reed", "Anna Reed"}},
		{"Anna Reed", "B. Reed", nil, []string{"Anna Reed"}},
	} {
		in := named(t, test.names...)
		if test.names == nil {
			in = input(newArticle(t, "a", "2024-01-01", "Anna Reed spoke. A. Reed slept.", person("Anna Reed", "A. Reed")))
		}
		r := record("r", test.record)
		r.Not = []string{test.not}
		in.People = []entity.Record{r}
		d := resolved(t, in)
		if got := entityNames(d.People); !slices.Equal(got, slices.Sorted(slices.Values(test.want))) {
			t.Errorf("%s is not %s: %q, want %q", test.record, test.not, got, test.want)
		}
	}
}

// A decision that two names are not one holds whichever of the two comes first.
func TestRejectedMergeHoldsInBothDirections(t *testing.T) {
	for _, names := range [][]string{{"Mary Ann Reed", "Mary Reed"}, {"Mary Reed", "Mary Ann Reed"}} {
		in := named(t, names...)
		wantNames(t, resolved(t, in).People, "Mary Ann Reed")
		in = named(t, names...)
		in.Decisions = []decision.Decision{{Verb: decision.Reject, ID: "merge:person:mary-ann-reed+mary-reed"}}
		wantNames(t, resolved(t, in).People, "Mary Ann Reed", "Mary Reed")
	}
}

func TestSingleNameMeansTheOnlyBearer(t *testing.T) {
	last := func(full ...string) *dossier.Mention {
		in := named(t, full...)
		a := newArticle(t, "z", "2024-01-09", "Reed left.", person("Reed"))
		in.Articles = append(in.Articles, input(a).Articles...)
		resolved(t, in)
		return a.Mentions[0]
	}
	if m := last("Mary Reed"); m.Entity == nil || m.Entity.Name != "Mary Reed" {
		t.Errorf("the only bearer: %+v", m)
	}
	if m := last("Mary Reed", "John Reed"); m.Entity != nil || len(m.Candidates()) != 2 {
		t.Errorf("two bearers: %+v", m)
	}
	if m := last("Reed Mary"); m.Entity == nil || m.Entity.Name != "Reed" {
		t.Errorf("no bearer: %+v", m)
	}
}

func TestMentionWithOneCandidateLeft(t *testing.T) {
	for _, test := range []struct {
		confident int // of three candidates
		open      int // ambiguous mentions
	}{{3, 1}, {2, 1}, {1, 0}, {0, 0}} {
		in := named(t, "Mary Reed", "John Reed", "Paul Reed")
		for i := test.confident; i < 3; i++ {
			in.Articles[i].Found.Names.Mentions[0].Confidence = 0.4
		}
		in.Articles = append(in.Articles, input(newArticle(t, "z", "2024-01-09", "Reed left.", person("Reed"))).Articles...)
		in.Thresholds = Thresholds{People: 0.5}
		d := resolved(t, in)
		if len(d.Ambiguous) != test.open || len(d.People) != test.confident {
			t.Errorf("%d candidates left: %d ambiguous mentions, %d people", test.confident, len(d.Ambiguous), len(d.People))
			continue
		}
		if test.open == 1 && len(d.Ambiguous[0].Candidates()) != test.confident {
			t.Errorf("%d candidates, want %d", len(d.Ambiguous[0].Candidates()), test.confident)
		}
	}
}

// A finding needs the confidence of its threshold, not more.
func TestConfidenceAtTheThreshold(t *testing.T) {
	for confidence, want := range map[float64]int{0.5: 1, 0.49: 0} {
		in := input(newArticle(t, "a", "2024-03-06", "Ana Silva said that the port of Novoport is shut. The ship of the Harbour Board left on Sunday.",
			person("Ana Silva"), place("Novoport"), organization("Harbour Board")).
			at("Sunday", "2024-03-03").says("Ana Silva", "said", "the port of Novoport is shut"))
		found := &in.Articles[0].Found
		for i := range found.Names.Mentions {
			found.Names.Mentions[i].Confidence = confidence
		}
		found.Times[0].Confidence, found.Statements[0].Confidence = confidence, confidence
		in.Thresholds = Thresholds{People: 0.5, Organizations: 0.5, Places: 0.5, Dates: 0.5, Statements: 0.5}
		d := resolved(t, in)
		for what, got := range map[string]int{
			"people": len(d.People), "organizations": len(d.Organizations), "places": len(d.Places), "events": len(d.Events), "claims": len(d.Claims) + len(d.Singles),
			"times": len(d.Articles[0].Times), "statements": len(d.Articles[0].Statements),
		} {
			if got != want {
				t.Errorf("confidence %v: %d %s, want %d", confidence, got, what, want)
			}
		}
	}
}

func TestHappenedAndDidNotHappen(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{
		{"Ana Silva opened the new port bridge on Sunday.", "Ana Silva opened the new port bridge with pride on Sunday.", 1},
		{"Ana Silva opened the new port bridge on Sunday.", "Ana Silva did not open the new port bridge on Sunday.", 2},
		{"Ana Silva did not open the new port bridge on Sunday.", "Ana Silva did not open the new bridge of the port on Sunday.", 1},
	} {
		d := resolved(t, input(
			newArticle(t, "a", "2024-03-05", test.a, person("Ana Silva")).at("Sunday", "2024-03-03"),
			newArticle(t, "b", "2024-03-05", test.b, person("Ana Silva")).at("Sunday", "2024-03-03"),
		))
		if len(d.Events) != test.want {
			t.Errorf("%q, %q: %d events, want %d", test.a, test.b, len(d.Events), test.want)
		}
	}
}

func TestDistanceOfADenial(t *testing.T) {
	for between, want := range []bool{true, true, false} {
		text := "Ana said the ship was sold to pirates. " + strings.Repeat("It rained. ", between) + "Rui denied such claims."
		a := newArticle(t, "a", "2024-03-06", text).says("Ana", "said", "the ship was sold to pirates").says("Rui", "denied", "such claims")
		a.Found.Statements[1].Stance = dossier.Denies
		resolved(t, input(a))
		if got := a.Statements[1].Claim != nil && a.Statements[1].Claim == a.Statements[0].Claim; got != want {
			t.Errorf("%d sentences between: denied %t, want %t", between, got, want)
		}
	}
}

func TestDateOfAStatement(t *testing.T) {
	for date, want := range map[string]string{
		"2024-03-05": "2024-03-05",
		"2024-03-06": "2024-03-06",
		"2024-03-07": "2024-03-06", // not after the article
		"2024-03":    "2024-03-06", // not a day
	} {
		d := resolved(t, input(newArticle(t, "a", "2024-03-06", "Ana said then that the port of Novoport is shut.").at("then", date).
			says("Ana", "said", "that the port of Novoport is shut")))
		if got := d.Articles[0].Statements[0].Date.String(); got != want {
			t.Errorf("%s: %s, want %s", date, got, want)
		}
	}
}

// The person that a pronoun refers to is at most three sentences back.
func TestDistanceOfAPronoun(t *testing.T) {
	ana := person("Ana Silva")
	ana.gender = extract.Female
	for between, want := range []string{"She [Ana Silva] left", "She [Ana Silva] left", "She [Ana Silva] left", "[She slept.] She left"} {
		text := "Ana Silva spoke. " + strings.Repeat("She slept. ", between) + "She left the port on Sunday."
		d := resolved(t, input(newArticle(t, "a", "2024-03-05", text, ana).at("Sunday", "2024-03-03")))
		if got := d.Events[0].Summary; got != want+" the port on Sunday." {
			t.Errorf("%d sentences between: %q", between, got)
		}
	}
}

func TestKindOfEqualVotes(t *testing.T) {
	vote := func(person, organization float64) *dossier.Dossier {
		in := input(newArticle(t, "a", "2024-01-01", "Wagner left.", ent{kind: dossier.Person, forms: []string{"Wagner"}}),
			newArticle(t, "b", "2024-01-02", "Wagner left.", ent{kind: dossier.Organization, forms: []string{"Wagner"}}))
		in.Articles[0].Found.Names.Mentions[0].Confidence = person
		in.Articles[1].Found.Names.Mentions[0].Confidence = organization
		return resolved(t, in)
	}
	wantNames(t, vote(0.5, 0.5).People, "Wagner")
	wantNames(t, vote(0.5, 0.5).Organizations)
	wantNames(t, vote(0.5, 0.51).People)
	wantNames(t, vote(0.5, 0.51).Organizations, "Wagner")
}

// A mention counts by the logarithm of its odds for the kind of a name. At a confidence of
// 0.9 the odds are 9, as much as those of two mentions at 0.75 together, 3 times 3.
func TestVoteOnAKind(t *testing.T) {
	for _, test := range []struct {
		organizations []float64
		want          dossier.Kind
	}{
		{[]float64{0.75, 0.75}, dossier.Organization}, // rounded, 2 × 1.099 and 2.197
		{[]float64{0.75, 0.749}, dossier.Person},
		{[]float64{0.9}, dossier.Person}, // a tie
		{[]float64{0.901}, dossier.Organization},
		{[]float64{0.5, 0.5, 0.5, 0.5}, dossier.Person}, // even odds say nothing
	} {
		add := func(slug string, e ent, confidence float64) *fixture {
			a := newArticle(t, slug, "2024-01-01", "Wagner left.", e)
			a.Found.Names.Mentions[0].Confidence = confidence
			return a
		}
		articles := []*fixture{add("a", person("Wagner"), 0.9)}
		for i, c := range test.organizations {
			articles = append(articles, add(string(rune('b'+i)), organization("Wagner"), c))
		}
		d := resolved(t, input(articles...))
		if people := test.want == dossier.Person; (len(d.People) == 1) != people || (len(d.Organizations) == 1) == people {
			t.Errorf("%v: people %q, organizations %q", test.organizations, entityNames(d.People), entityNames(d.Organizations))
		}
	}
}
