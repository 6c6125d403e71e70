package locale_test

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/resolve/proposal"
	"dossier/internal/site/locale"
	"dossier/internal/source/decision"
	"dossier/internal/text/edtf"
	"dossier/templates"
)

func german(t *testing.T) *locale.Locale {
	t.Helper()
	l, problems := locale.Read("de", locale.Theme{Files: templates.FS})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return l
}

func TestDependenceIsWorded(t *testing.T) {
	day, err := edtf.Parse("2024-03-05")
	if err != nil {
		t.Fatal(err)
	}
	wire := &dossier.Publisher{Name: "Harbour Wire"}
	a := &dossier.Article{Title: "Wreck", Publisher: wire, Date: day}
	for _, c := range []struct {
		dossier.Dependence
		english, german string
	}{
		{dossier.Dependence{Kind: dossier.SameSource, Source: "Ana Silva", Article: a},
			"goes back to Ana Silva, like “Wreck” (Harbour Wire, 5 March 2024)", "geht auf Ana Silva zurück, wie „Wreck“ (Harbour Wire, 5. März 2024)"},
		{dossier.Dependence{Kind: dossier.SameSource, Source: "Ana Silva"},
			"also goes back to Ana Silva, in the same article", "geht ebenfalls auf Ana Silva zurück, im selben Artikel"},
		{dossier.Dependence{Kind: dossier.SameArticle},
			"is in the same article, which names no source", "steht im selben Artikel, der keine Quelle nennt"},
		{dossier.Dependence{Kind: dossier.SamePublisher, Publisher: wire, Article: a},
			"is from Harbour Wire too and names no source, like “Wreck” (Harbour Wire, 5 March 2024)", "ist ebenfalls von Harbour Wire und nennt keine Quelle, wie „Wreck“ (Harbour Wire, 5. März 2024)"},
		{dossier.Dependence{Kind: dossier.CitesReport, Publisher: wire, Article: a},
			"cites Harbour Wire, whose own report, “Wreck” (Harbour Wire, 5 March 2024), names no other source", "beruft sich auf Harbour Wire; der eigene Bericht, „Wreck“ (Harbour Wire, 5. März 2024), nennt keine andere Quelle"},
		{dossier.Dependence{Kind: dossier.CitesSourcedReport, Publisher: wire, Article: a, Source: "officials"},
			"cites Harbour Wire, whose own report, “Wreck” (Harbour Wire, 5 March 2024), goes back to officials", "beruft sich auf Harbour Wire; der eigene Bericht, „Wreck“ (Harbour Wire, 5. März 2024), geht auf officials zurück"},
		{dossier.Dependence{Kind: dossier.CitesCitingReport, Publisher: wire, Article: a, Source: "Gulf Herald"},
			"cites Harbour Wire, whose own report, “Wreck” (Harbour Wire, 5 March 2024), cites Gulf Herald in turn", "beruft sich auf Harbour Wire; der eigene Bericht, „Wreck“ (Harbour Wire, 5. März 2024), beruft sich seinerseits auf Gulf Herald"},
		{dossier.Dependence{Kind: dossier.CitedReport, Publisher: wire, Article: &dossier.Article{Title: "Later"}},
			"is the report by Harbour Wire that “Later” cites", "ist der Bericht von Harbour Wire, auf den sich „Later“ beruft"},
		{dossier.Dependence{Kind: dossier.Copied, Article: a, Shared: 83},
			"is in a copy of “Wreck” (Harbour Wire, 5 March 2024): 83% of its words are the same", "steht in einer Kopie von „Wreck“ (Harbour Wire, 5. März 2024): 83 % der Wörter sind gleich"},
		{dossier.Dependence{Kind: dossier.NearlyCopied, Article: &dossier.Article{}, Shared: 83},
			"is in an article with nearly the same text as an article without a title: 83% of its words are the same", "steht in einem Artikel mit fast demselben Text wie Artikel ohne Titel: 83 % der Wörter sind gleich"},
		{dossier.Dependence{Kind: dossier.SameWords, Article: a, Shared: 16, Words: 20},
			"shares 16 of 20 words with “Wreck” (Harbour Wire, 5 March 2024), in the same order", "hat 16 von 20 Wörtern mit „Wreck“ (Harbour Wire, 5. März 2024) gemeinsam, in derselben Reihenfolge"},
		{dossier.Dependence{Kind: dossier.SameBody, Source: "Port Board", Article: a},
			"has a source that speaks for Port Board, as does “Wreck” (Harbour Wire, 5 March 2024)", "hat eine Quelle, die für Port Board spricht, wie „Wreck“ (Harbour Wire, 5. März 2024)"},
		{dossier.Dependence{Kind: dossier.SameBody, Source: "Port Board"},
			"has a source that speaks for Port Board too, in the same article", "hat ebenfalls eine Quelle, die für Port Board spricht, im selben Artikel"},
		{dossier.Dependence{Kind: dossier.SameUtterance, Source: "Port Board", Article: a},
			"has the same words as another source, Port Board, in “Wreck” (Harbour Wire, 5 March 2024): one of the two may be read wrongly", "hat dieselben Wörter wie eine andere Quelle, Port Board, in „Wreck“ (Harbour Wire, 5. März 2024): eine von beiden ist vielleicht falsch gelesen"},
		{dossier.Dependence{Kind: dossier.SameUtterance, Source: "Port Board"},
			"has the same words as another source in the article, Port Board: one of the two may be read wrongly", "hat dieselben Wörter wie eine andere Quelle im Artikel, Port Board: eine von beiden ist vielleicht falsch gelesen"},
		{dossier.Dependence{Kind: dossier.MayBeSame, Article: a},
			"may have the same source as “Wreck” (Harbour Wire, 5 March 2024): one of them has no name", "hat vielleicht dieselbe Quelle wie „Wreck“ (Harbour Wire, 5. März 2024): eine von beiden hat keinen Namen"},
		{dossier.Dependence{Kind: dossier.MayBeSame},
			"may have the same source as another statement in the article: one of them has no name", "hat vielleicht dieselbe Quelle wie eine andere Aussage im Artikel: eine von beiden hat keinen Namen"},
		{dossier.Dependence{Kind: dossier.SameArticle, Link: a},
			"counts as one source with those before, because “Wreck” (Harbour Wire, 5 March 2024) is in the same article, which names no source",
			"zählt mit den Aussagen davor als eine Quelle, denn für „Wreck“ (Harbour Wire, 5. März 2024) gilt: steht im selben Artikel, der keine Quelle nennt"},
	} {
		if got := locale.English().Dependence(c.Dependence); got != c.english {
			t.Errorf("got %q, want %q", got, c.english)
		}
		if got := german(t).Dependence(c.Dependence); got != c.german {
			t.Errorf("got %q, want %q", got, c.german)
		}
	}
}

func TestRelationIsWorded(t *testing.T) {
	for _, c := range []struct {
		dossier.Related
		english, german string
	}{
		{dossier.Related{Relation: dossier.RelatedDenied}, "denied by this claim", "durch diese Behauptung bestritten"},
		{dossier.Related{Relation: dossier.RelatedSame, Comparison: &dossier.Comparison{Shared: []string{"quay", "shut"}, Words: 3, SameNumbers: true, SameDates: true}},
			"could be the same claim: shares 2 of 3 words: quay, shut; the same numbers; the same date",
			"könnte dieselbe Behauptung sein: 2 von 3 Wörtern gemeinsam: quay, shut; dieselben Zahlen; dasselbe Datum"},
		{dossier.Related{Relation: dossier.RelatedContrary, Comparison: &dossier.Comparison{Shared: []string{"quay"}, Words: 2, Contrary: [2]string{"open", "shut"}}},
			"could be the opposite: shares 1 of 2 words: quay; “shut” is the opposite of “open”",
			"könnte das Gegenteil sein: 1 von 2 Wörtern gemeinsam: quay; „shut“ ist das Gegenteil von „open“"},
		{dossier.Related{Relation: dossier.RelatedTopic, Comparison: &dossier.Comparison{Words: 1, Negated: true}},
			"could be about the same matter: shares 0 of 1 words: ; one of the two is negated",
			"könnte vom selben handeln: 0 von 1 Wörtern gemeinsam: ; eines von beiden ist verneint"},
		{dossier.Related{Relation: dossier.RelatedSimilar, Comparison: &dossier.Comparison{Shared: []string{"quay"}, Words: 1, Differ: dossier.Dates, Only: [2][]string{{"2020"}, {"2021", "2022"}}}},
			"says something similar: shares 1 of 1 words: quay; other dates: 2021, 2022, not 2020",
			"sagt etwas Ähnliches: 1 von 1 Wörtern gemeinsam: quay; andere Daten: 2021, 2022 statt 2020"},
	} {
		if got := locale.English().Relation(c.Related); got != c.english {
			t.Errorf("got %q, want %q", got, c.english)
		}
		if got := german(t).Relation(c.Related); got != c.german {
			t.Errorf("got %q, want %q", got, c.german)
		}
	}
}

func TestGroundsAreWorded(t *testing.T) {
	for _, c := range []struct {
		kind decision.Kind
		proposal.Grounds
		want string
	}{
		{decision.Person, proposal.Grounds{Mentions: 1, Articles: 1}, "1 mention in 1 article"},
		{decision.Place, proposal.Grounds{Mentions: 3, Articles: 2, Statements: 2, Role: "port", Forms: []string{"Novoport", "the “port”"}},
			`3 mentions in 2 articles, 2 statements; port; also "Novoport", "the “port”"`},
		{decision.MergeOf, proposal.Grounds{Names: proposal.OneLetter}, "could be one: the names are one letter apart"},
		{decision.Mention, proposal.Grounds{Candidates: []string{"Ana", "Rui"}, Times: 1}, "could be Ana or Rui"},
		{decision.Mention, proposal.Grounds{Candidates: []string{"Ana", "Rui"}, Times: 2}, "could be Ana or Rui, 2 times in the article"},
		{decision.Event, proposal.Grounds{Passages: 2, DatedBy: "Tuesday"}, `2 passages; dated by "Tuesday"`},
		{decision.Event, proposal.Grounds{Passages: 1}, "1 passage"},
		{decision.Event, proposal.Grounds{Passages: 1, Hold: dossier.HeldRepeated}, "1 passage; another line likely tells the same"},
		{decision.Event, proposal.Grounds{Passages: 1, Hold: dossier.HeldAside}, "1 passage; other articles have neither its names nor its words"},
		{decision.Event, proposal.Grounds{Passages: 1, Hold: dossier.HeldUnclear}, "1 passage; it does not say who or what it is about"},
		{decision.Claim, proposal.Grounds{Source: "Ana", Stance: dossier.Denies}, "Ana denies"},
		{decision.Claim, proposal.Grounds{}, "unnamed source asserts"},
		{decision.Claim, proposal.Grounds{Source: "officials", Plural: true, Stance: dossier.Denies}, "officials deny"},
		{decision.JoinOf, proposal.Grounds{Stance: dossier.Asserts, Comparison: &dossier.Comparison{Shared: []string{"quay"}, Words: 2}}, "asserts it: shares 1 of 2 words: quay"},
	} {
		if got := locale.Grounds(&proposal.Item{Kind: c.kind, Grounds: c.Grounds}); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

// The verb agrees with its source: "They assert", "She asserts".
func TestStanceAgreesWithItsSource(t *testing.T) {
	for stance, want := range map[dossier.Stance][4]string{
		dossier.Asserts:   {"asserts", "assert", "behauptet", "behaupten"},
		dossier.Denies:    {"denies", "deny", "bestreitet", "bestreiten"},
		dossier.Questions: {"questions", "question", "bezweifelt", "bezweifeln"},
		dossier.Declines:  {"declines to confirm", "decline to confirm", "bestätigt nicht", "bestätigen nicht"},
		dossier.Retracts:  {"retracts", "retract", "nimmt zurück", "nehmen zurück"},
	} {
		en, de := locale.English(), german(t)
		if got := [4]string{en.Stance(stance, false), en.Stance(stance, true), de.Stance(stance, false), de.Stance(stance, true)}; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestJoinsAreWorded(t *testing.T) {
	with := &dossier.Statement{Evidence: dossier.Evidence{Article: &dossier.Article{Title: "Quay"}}}
	for _, c := range []struct {
		join dossier.Join
		want string
	}{
		{dossier.Join{Kind: dossier.JoinedCopy}, "joined by the machine: the same words in a copy of “Quay”"},
		{dossier.Join{Kind: dossier.JoinedWords}, "joined by the machine: the same source says the same words in “Quay”"},
		{dossier.Join{Kind: dossier.JoinedDenial}, "joined by the machine: has words of “Quay”, and one of the two denies them"},
		{dossier.Join{Kind: dossier.JoinedNested}, "joined by the machine: part of the same passage"},
		{dossier.Join{Kind: dossier.JoinedRepeat}, "joined by the machine: its source says so twice in the article"},
		{dossier.Join{Kind: dossier.JoinedPointing}, "joined by the machine: denies it as “such claims”, in the sentences that follow"},
		{dossier.Join{Probability: 0.876, Comparison: &dossier.Comparison{Shared: []string{"quay"}, Words: 2}},
			"joined by the machine: likely the same as in “Quay” (87%); shares 1 of 2 words: quay"},
	} {
		c.join.With = with
		if got := locale.English().Join(&c.join); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

func TestEventJoin(t *testing.T) {
	with := dossier.Evidence{Article: &dossier.Article{Title: "Quay"}}
	for _, c := range []struct {
		join dossier.EventJoin
		want string
	}{
		{dossier.EventJoin{SameWords: true, Probability: 1}, "joined by the machine: the same words in “Quay”"},
		{
			dossier.EventJoin{Probability: 0.876, Comparison: &dossier.Comparison{Shared: []string{"ferry", "sank"}, Words: 5, SameDates: true}},
			"joined by the machine: likely the same event as in “Quay” (87%); shares 2 of 5 words: ferry, sank; the same date",
		},
	} {
		c.join.With = with
		if got := locale.English().EventJoin(&c.join); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}
