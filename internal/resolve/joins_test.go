package resolve

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/source/decision"
	"dossier/internal/text/span"
)

var (
	okoye = person("Lena Okoye")
	silva = person("Rui Silva")
)

// speech returns an article of a publisher with one sentence: a person says
// something.
func speech(t *testing.T, slug, day, who, content string) *fixture {
	t.Helper()
	return newArticle(t, slug, "2024-03-"+day, who+" said "+content+".", okoye, silva, place("Novoport")).says(who, "said", content).from("Paper " + slug)
}

// claimsOf returns the claims as their statements' articles and their status, and
// the articles of single statements.
func claimsOf(d *dossier.Dossier) string {
	var out []string
	for _, c := range d.Claims {
		var in []string
		for _, s := range c.Statements {
			in = append(in, s.Article.Slug)
		}
		out = append(out, strings.Join(in, "+")+" "+c.Status.String())
	}
	for _, s := range d.Singles {
		out = append(out, s.Article.Slug+" single")
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

const (
	shutWords = "the northern terminal of the harbour would be shut for repairs"
	shutLike  = "that the harbour's northern terminal will be closed for repairs"
)

func TestStatementsOfOnePropositionAreOneClaim(t *testing.T) {
	for _, test := range []struct {
		name, who, content, want string
	}{
		{"the same source, the same words", "Lena Okoye", shutWords, "a+b attributed"},
		{"the same source, other words", "Lena Okoye", shutLike, "a+b attributed"},
		{"another source, the same words", "Rui Silva", shutWords, "a+b corroborated"},
		{"another matter", "Lena Okoye", "the ferry to the islands had a new captain and crew", "a single, b single"},
		{"a number more", "Lena Okoye", "the northern terminal of the harbour would be shut for repairs for 3 weeks", "a+b attributed"},
		{"a condition", "Lena Okoye", "the northern terminal of the harbour would be shut for repairs if the council paid", "a single, b single"},
		{"a negation", "Lena Okoye", "the northern terminal of the harbour would not be shut for repairs", "a single, b single"},
	} {
		d := resolved(t, input(speech(t, "a", "05", "Lena Okoye", shutWords), speech(t, "b", "06", test.who, test.content)))
		if got := claimsOf(d); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// A fragment is joined only with what its source says elsewhere in much the same words, and is no single
// statement of the ledger.
func TestFragmentsAreJoinedInMuchTheSameWords(t *testing.T) {
	const other = "repairs of the northern terminal would take the winter"
	for _, test := range []struct {
		who, content string
		fragment     bool
		want         string
	}{
		{"Lena Okoye", shutLike, false, "a+b attributed"},
		{"Lena Okoye", shutLike, true, "a+b attributed"},
		{"Lena Okoye", other, false, "a+b attributed"},
		{"Lena Okoye", other, true, "a single"},
		{"Rui Silva", shutLike, false, "a+b corroborated"},
		{"Rui Silva", shutLike, true, "a single"},
	} {
		a, b := speech(t, "a", "05", "Lena Okoye", shutWords), speech(t, "b", "06", test.who, test.content)
		if test.fragment {
			b.Found.Statements[0].Sentence = nil
		}
		if got := claimsOf(resolved(t, input(a, b))); got != test.want {
			t.Errorf("%s, %s, fragment %t: %s, want %s", test.who, test.content, test.fragment, got, test.want)
		}
	}
}

// Numbers and dates that clash keep statements apart, even in the same words.
func TestClashesKeepStatementsApart(t *testing.T) {
	with := func(slug, day, words string) *fixture { return speech(t, slug, day, "Lena Okoye", words) }
	for _, test := range []struct{ a, b, want string }{
		{"the northern terminal of the harbour would be shut for 20 days", "the northern terminal of the harbour would be shut for 20 days", "a+b attributed"},
		{"the northern terminal of the harbour would be shut for 20 days", "the northern terminal of the harbour would be shut for 30 days", "a single, b single"},
	} {
		if got := claimsOf(resolved(t, input(with("a", "05", test.a), with("b", "06", test.b)))); got != test.want {
			t.Errorf("%q: %s, want %s", test.b, got, test.want)
		}
	}
	on := func(slug, day, date string) *fixture {
		return with(slug, day, shutWords+" tomorrow").at("tomorrow", date)
	}
	for date, want := range map[string]string{"2024-03-07": "a+b attributed", "2024-03-08": "a single, b single"} {
		if got := claimsOf(resolved(t, input(on("a", "06", "2024-03-07"), on("b", "06", date)))); got != want {
			t.Errorf("tomorrow is %s: %s, want %s", date, got, want)
		}
	}
}

// One source says the same of two things. A name and a noun, and a vague noun, can mean
// one thing.
func TestOtherSubjectsKeepStatementsApart(t *testing.T) {
	const (
		dear = " was the most expensive project of the whole province"
		long = " would be discussed by both boards of the harbour and by the council of the whole province in public"
	)
	for _, test := range []struct{ a, b, want string }{
		{"the grain shipment" + dear, "the water treaty" + dear, "a single, b single"},
		{"the grain shipment" + dear, "the shipment of grain" + dear, "a+b attributed"},
		{"the grain shipment was delayed by the strike of the harbour workers", "the water treaty was delayed by the strike of the harbour workers", "a single, b single"},
		{"the strike of the harbour workers had delayed the grain shipment", "the grain shipment was delayed by the strike of the harbour workers", "a+b attributed"},
		{"the newly built pier" + dear, "the old mill" + dear, "a single, b single"},
		{"the newly built pier" + dear, "it" + dear, "a+b attributed"},
		{"the water treaty" + dear, "the deal" + dear, "a+b attributed"},
		{"the water treaty" + dear, "Novoport" + dear, "a+b attributed"},
		{"Delmark" + dear, "Novoport" + dear, "a single, b single"},
		{"the grain shipment" + long, "the water treaty" + long, "a single, b single"},
		{"the situation" + long, "the move" + long, "a+b attributed"},
	} {
		said := func(slug, day, content string) *fixture {
			return newArticle(t, slug, "2024-03-"+day, "Lena Okoye said "+content+".", okoye, place("Novoport"), place("Delmark")).says("Lena Okoye", "said", content).from("Paper " + slug)
		}
		if got := claimsOf(resolved(t, input(said("a", "05", test.a), said("b", "06", test.b)))); got != test.want {
			t.Errorf("%s; %s: %s, want %s", test.a, test.b, got, test.want)
		}
	}
}

// What two sources say is one claim only if the same is done by the same.
func TestOtherActsKeepSourcesApart(t *testing.T) {
	for _, test := range []struct{ a, b, want string }{
		{"the guards of the harbour have withdrawn from the bridge at Novoport", "the guards of the harbour held the bridge at Novoport", "a single, b single"},
		{"the guards of the harbour have withdrawn from the bridge at Novoport", "the guards of the harbour had withdrawn from the bridge at Novoport", "a+b corroborated"},
		{"the guards of the harbour control the bridge at Novoport", "the guards of the harbour have withdrawn from the bridge at Novoport", "a single, b single"},
		{"Delmark paid the aide of the harbour master of Novoport in spring", "the harbour master of Novoport was told of the payments in spring", "a single, b single"},
		{"Delmark paid the aide of the harbour master of Novoport in spring", "the aide of the harbour master of Novoport was paid by Delmark in spring", "a+b corroborated"},
		{"the harbour master had signed the treaty on the ferry in spring", "the deputy harbour master had signed the treaty on the ferry in spring", "a single, b single"},
		{"the deputy harbour master had signed the treaty on the ferry in spring", "in spring the deputy harbour master had signed the treaty on the ferry", "a+b corroborated"},
		{"the board had paid the harbour master's brother in spring", "in spring the board had paid the harbour master", "a single, b single"},
		{"the guards had found a gun in the ferry of the harbour master", "in spring the guards had found a gun near the ferry of the harbour master", "a single, b single"},
		{"the guards had found a gun in the ferry of the harbour master", "a gun was found by the guards in the ferry of the harbour master", "a+b corroborated"},
		{"the harbour master had given her keys before the storm in spring", "the harbour master had given her keys in spring, before the storm", "a single, b single"},
		{"the harbour master had lost his keys before the storm in spring", "the harbour master had lost his keys in spring, before the storm", "a+b corroborated"},
	} {
		said := func(slug, day, who, content string) *fixture {
			return newArticle(t, slug, "2024-03-"+day, who+" said "+content+".", okoye, person("Ana Costa"), place("Novoport"), place("Delmark")).says(who, "said", content).from("Paper " + slug)
		}
		if got := claimsOf(resolved(t, input(said("a", "05", "Lena Okoye", test.a), said("b", "06", "Ana Costa", test.b)))); got != test.want {
			t.Errorf("%s; %s: %s, want %s", test.a, test.b, got, test.want)
		}
	}
}

// Two sources that speak of one person make two claims if the main verbs are others.
func TestOtherMainVerbsKeepSourcesApart(t *testing.T) {
	const sold, fined, fled = "the harbour clerk who had sold the northern ferry of Novoport to the bank", " was fined in spring", " has fled in spring"
	for _, test := range []struct {
		a, b string
		x, y string
		who  string
		want string
	}{
		{sold + fined, sold + fled, "", "", "the council", "a+b attributed"}, // the verbs are not known
		{sold + fined + " by a court of the province", sold + fled + " and asked for asylum", "fined", "fled", "the council", "a single, b single"},
		{sold + fined + " by a court of the province", sold + fined + " by the judges", "fined", "fined", "the council", "a+b attributed"},
	} {
		said := func(slug, day, who, content, verb string) *fixture {
			f := newArticle(t, slug, "2024-03-"+day, who+" said "+content+".", place("Novoport")).says(who, "said", content).from("Paper " + slug)
			if verb != "" {
				f.withMainVerbs(verb)
			}
			return f
		}
		if got := claimsOf(resolved(t, input(said("a", "05", "the police", test.a, test.x), said("b", "06", test.who, test.b, test.y)))); got != test.want {
			t.Errorf("%s; %s: %s, want %s", test.a, test.b, got, test.want)
		}
	}
}

// Two sources that are alike can be one, which says it with another verb. Of itself each
// person speaks, and an office does not.
func TestOtherActsOfSourcesAlike(t *testing.T) {
	const left, held = "the guards of the harbour have abandoned the northern bridge at Novoport after the storm", "the guards of the harbour left the northern bridge at Novoport after the storm"
	const mine, hers = "the harbour master had given her the old keys before the storm in spring", "in spring the harbour master had given her the old keys, before the storm"
	for _, test := range []struct{ a, b, who, other, want string }{
		{left, held, "the harbour guards", "a lawyer for the harbour guards", "a+b attributed"},
		{left, held, "the harbour guards", "a lawyer for the ferrymen", "a single, b single"},
		{left, held, "Lena Okoye", "Ana Costa", "a single, b single"},
		{mine, hers, "Lena Okoye", "Ana Costa", "a single, b single"},
		{mine, hers, "Lena Okoye", "Vertex", "a+b attributed"},
	} {
		said := func(slug, day, who, content string) *fixture {
			return newArticle(t, slug, "2024-03-"+day, who+" said "+content+".", okoye, person("Ana Costa"), organization("Vertex"), place("Novoport")).says(who, "said", content).from("Paper " + slug)
		}
		if got := claimsOf(resolved(t, input(said("a", "05", test.who, test.a), said("b", "06", test.other, test.b)))); got != test.want {
			t.Errorf("%s: %s; %s: %s: %s, want %s", test.who, test.a, test.other, test.b, got, test.want)
		}
	}
}

// Two sources ask one question if it begins with the same word.
func TestQuestions(t *testing.T) {
	const ask = "why was the northern terminal of the harbour shut for repairs in spring?"
	for _, test := range []struct{ b, want string }{
		{"why was the northern terminal of the harbour shut in spring for repairs?", "a+b attributed"},
		{"was the northern terminal of the harbour shut in spring for repairs?", "a single, b single"},
		{"the northern terminal of the harbour was shut in spring for repairs", "a single, b single"},
	} {
		if got := claimsOf(resolved(t, input(speech(t, "a", "05", "Lena Okoye", ask), speech(t, "b", "06", "Lena Okoye", test.b)))); got != test.want {
			t.Errorf("%s: %s, want %s", test.b, got, test.want)
		}
	}
}

// What is denied on one day is not what happens later.
func TestDenialOfAnotherTime(t *testing.T) {
	for _, test := range []struct{ said, then, date, want string }{
		{"the board had taken no decision on the ferry", "the board had taken a decision on the ferry", "2024-04", "a single, b single"},
		{"the board had taken no decision on the ferry", "the board had taken a decision on the ferry", "2024-02", "a+b disputed"},
		{"the board would take no decision on the ferry", "the board would take a decision on the ferry", "2024-04", "a+b disputed"},
	} {
		a := speech(t, "a", "05", "Lena Okoye", test.said)
		b := newArticle(t, "b", "2024-05-20", "Rui Silva said "+test.then+" that month.", silva).says("Rui Silva", "said", test.then+" that month").at("that month", test.date).from("Herald")
		if got := claimsOf(resolved(t, input(a, b))); got != test.want {
			t.Errorf("%s; %s in %s: %s, want %s", test.said, test.then, test.date, got, test.want)
		}
	}
}

// A company that denies something and says it later does not contradict another.
func TestDenialByTheCompanyItself(t *testing.T) {
	const content = "that Vertex had sold the old ferry of Novoport to smugglers"
	for _, test := range []struct{ who, want string }{
		{"The company", "a single, b single"},
		{"The fireman", "a+b disputed"},
		{"A company", "a+b disputed"},
	} {
		a := newArticle(t, "a", "2024-03-05", "Vertex denied "+content+".", organization("Vertex"), place("Novoport")).says("Vertex", "denied", content).from("Herald")
		a.Found.Statements[0].Stance = dossier.Denies
		b := newArticle(t, "b", "2024-03-07", test.who+" said "+content+".", organization("Vertex"), place("Novoport")).says(test.who, "said", content).from("Gazette")
		if got := claimsOf(resolved(t, input(a, b))); got != test.want {
			t.Errorf("%s: %s, want %s", test.who, got, test.want)
		}
	}
}

// In one short sentence another word says something else, and so do two words that have
// exchanged their places. In a long one another word is mostly a synonym.
func TestOtherWordsInOneFrame(t *testing.T) {
	for _, test := range []struct{ a, b, want string }{
		{"the council would buy a new ferry for the island", "the council would buy a new bus for the island", "a single, b single"},
		{"the council would buy a new ferry for the island", "the council would buy a new boat for the island", "a single, b single"},
		{"the council would buy a new ferry for the island", "the council would purchase a new ferry for the island", "a+b attributed"},
		{"the council would buy a new ferry for the island", "the council would buy a ferry for the island", "a+b attributed"},
		{"the council would buy a new ferry for the island", "Novoport would buy a new ferry for the island", "a+b attributed"},
		{"the council of the island would buy a new ferry with money from the harbour fund", "the council of the island would buy a new vessel with money from the harbour fund", "a+b attributed"},
		{"most farmers of the island had lost their homes", "few farmers of the island had lost their homes", "a single, b single"},
		{"most farmers of the island had lost their homes", "the farmers of the island had lost their homes", "a+b attributed"},
		{"the ship with the grain was on its way to the harbour", "the ship with the grain was on its way from the harbour", "a single, b single"},
		{"the ship with the grain was on its way to the harbour", "the ship with the grain was on its way into the harbour", "a+b attributed"},
		{"the union had sued the company over the lost wages", "the company had sued the union over the lost wages", "a single, b single"},
		{"the union had sued the company over the lost wages", "over the lost wages the union had sued the company", "a+b attributed"},
		{"the farmers and the millers had lost their wages", "the millers and the farmers had lost their wages", "a+b attributed"},
	} {
		said := func(slug, day, content string) *fixture {
			return newArticle(t, slug, "2024-03-"+day, "Lena Okoye said "+content+".", okoye, place("Novoport")).says("Lena Okoye", "said", content).from("Paper " + slug)
		}
		if got := claimsOf(resolved(t, input(said("a", "05", test.a), said("b", "06", test.b)))); got != test.want {
			t.Errorf("%s; %s: %s, want %s", test.a, test.b, got, test.want)
		}
	}
}

// One source says two things of one.
func TestOtherPredicatesKeepStatementsApart(t *testing.T) {
	for _, test := range []struct{ a, b, want string }{
		{"the bridge was safe", "the bridge was paid for by the province", "a single, b single"},
		{"the bridge was safe", "the bridge would open in May", "a single, b single"},
		{"the bridge was safe", "the bridge was safe for lorries", "a+b attributed"},
		{"the strike was legal", "the strike would go on for a week", "a single, b single"},
		{"the bridge would open in May", "the bridge would open late in May", "a+b attributed"},
		{"she would resign", "she would resign in May", "a+b attributed"},
		{"the captain would resign", "the captain would testify in May", "a single, b single"},
	} {
		said := func(slug, day, content string) *fixture {
			return newArticle(t, slug, "2024-03-"+day, "Lena Okoye said "+content+".", okoye).says("Lena Okoye", "said", content).from("Paper " + slug)
		}
		if got := claimsOf(resolved(t, input(said("a", "05", test.a), said("b", "06", test.b)))); got != test.want {
			t.Errorf("%s; %s: %s, want %s", test.a, test.b, got, test.want)
		}
	}
}

func TestTheSameWordsDenied(t *testing.T) {
	a, b := speech(t, "a", "05", "Lena Okoye", shutWords), speech(t, "b", "06", "Rui Silva", shutWords)
	b.Found.Statements[0].Stance = dossier.Denies
	d := resolved(t, input(a, b))
	if got := claimsOf(d); got != "a+b disputed" || b.Statements[0].Joined.Kind != dossier.JoinedDenial {
		t.Errorf("%s, %+v", got, b.Statements[0].Joined)
	}
}

// A denial joins what it denies if that has all its words. A pronoun that means its
// source is the name of that source.
func TestDenialInFewerWords(t *testing.T) {
	const sold = "Rui Silva had sold the old ferry of Novoport to smugglers in spring"
	for _, test := range []struct{ who, content, want string }{
		{"Rui Silva", "that he had sold the old ferry to smugglers", "a+b disputed"},
		{"Rui Silva", "that he had sold the old ferry to smugglers for gold", "a single, b single"},
		{"Ana Costa", "that she had sold the old ferry to smugglers", "a single, b single"},
	} {
		b := newArticle(t, "b", "2024-03-06", test.who+" denied "+test.content+".", silva, person("Ana Costa")).says(test.who, "denied", test.content).from("Gazette")
		b.Found.Statements[0].Stance = dossier.Denies
		if got := claimsOf(resolved(t, input(speech(t, "a", "05", "Lena Okoye", sold), b))); got != test.want {
			t.Errorf("%s denied %s: %s, want %s", test.who, test.content, got, test.want)
		}
	}
}

// One article can have both sides. Other statements of an article are not joined for their
// likeness.
func TestBothSidesInOneArticle(t *testing.T) {
	const shut = "the northern terminal of the harbour was shut for repairs"
	for _, test := range []struct{ who, content, want string }{
		{"Rui Silva", "the harbour's northern terminal was not shut for repairs", "a+a disputed"},
		{"Lena Okoye", "the harbour's northern terminal was not shut for repairs", "a single, a single"},
		{"Rui Silva", "the harbour's northern terminal was closed for repairs", "a single, a single"},
	} {
		a := newArticle(t, "a", "2024-03-05", "Lena Okoye said that "+shut+". "+test.who+" added that "+test.content+".", okoye, silva).
			says("Lena Okoye", "said", shut).says(test.who, "added", test.content)
		if got := claimsOf(resolved(t, input(a))); got != test.want {
			t.Errorf("%s said %s: %s, want %s", test.who, test.content, got, test.want)
		}
	}
}

// A short denial joins what it denies if that is near it and has all its words.
func TestShortDenialNearWhatItDenies(t *testing.T) {
	const sale = "a planned sale of the ferry to smugglers was under way"
	for _, test := range []struct{ between, content, want string }{
		{"", "a sale was under way", "a+a disputed"},
		{"", "a sale of gold was under way", "a single, a single"},
		{"", "it was so", "a single, a single"},
		{strings.Repeat("The board met in the hall. ", 30), "a sale was under way", "a single, a single"},
	} {
		a := newArticle(t, "a", "2024-03-05", "Lena Okoye said that "+sale+". "+test.between+"Rui Silva denied that "+test.content+".", person("Lena Okoye"), silva).
			says("Lena Okoye", "said", sale).says("Rui Silva", "denied", test.content)
		a.Found.Statements[1].Stance = dossier.Denies
		if got := claimsOf(resolved(t, input(a))); got != test.want {
			t.Errorf("%d bytes between, denied that %s: %s, want %s", len(test.between), test.content, got, test.want)
		}
	}
}

// What is denied is not what could, should or was planned to be so, nor what is so for a part or at
// another time.
func TestDenialOfSomethingElse(t *testing.T) {
	for _, test := range []struct{ said, denied, want string }{
		{"the old ferry of the port was sold", "the ferry was sold", "a+a disputed"},
		{"the old ferry of the port could be sold", "the ferry was sold", "a single, a single"},
		{"the old ferry of the port could be sold", "the ferry could be sold", "a+a disputed"},
		{"the old ferry of the port should be sold", "the ferry was sold", "a single, a single"},
		{"the board planned to sell the old ferry", "the board had sold the ferry", "a single, a single"},
		{"the board planned to sell the old ferry", "the board planned to sell the ferry", "a+a disputed"},
		{"some of the ferries were sold in secret", "all of the ferries were sold", "a single, a single"},
		{"some of the ferries were sold in secret", "some of the ferries were sold", "a+a disputed"},
		{"the first ferry was sold for nine million", "the ferry was sold for more than nine million", "a single, a single"},
		{"the first ferry was sold for nine million", "the ferry was sold for nine million", "a+a disputed"},
		{"the first ferry was sold for more than nine million", "the ferry was sold for more than nine million", "a+a disputed"},
		{"the ferry was sold before the first storm", "the ferry was sold after the storm", "a single, a single"},
		{"the ferry was sold before the first storm", "the ferry was sold before the storm", "a+a disputed"},
	} {
		a := newArticle(t, "a", "2024-03-05", "Lena Okoye said that "+test.said+". Rui Silva denied that "+test.denied+".", okoye, silva).
			says("Lena Okoye", "said", test.said).says("Rui Silva", "denied", test.denied)
		a.Found.Statements[1].Stance = dossier.Denies
		if got := claimsOf(resolved(t, input(a))); got != test.want {
			t.Errorf("%s, denied that %s: %s, want %s", test.said, test.denied, got, test.want)
		}
	}
}

// That one source denies what two others say makes the two no more alike.
func TestDenialJoinsNoOthers(t *testing.T) {
	const gave = "Roth gave him keys to the harbour in 2018"
	for _, test := range []struct{ other, want string }{
		{"Roth gave Silva keys to the harbour in 2018", "a+b+b disputed"},
		{"Roth handed out keys before storms", "a single, b+b disputed"},
	} {
		a := newArticle(t, "a", "2024-03-05", "Lena Okoye said that "+test.other+".", okoye, person("Mara Roth")).says("Lena Okoye", "said", test.other).from("Herald")
		b := newArticle(t, "b", "2024-03-06", "Rui Silva said that "+gave+". Ana Costa denied that "+gave+".", silva, person("Ana Costa"), person("Mara Roth")).
			says("Rui Silva", "said", gave).says("Ana Costa", "denied", gave).from("Gazette")
		b.Found.Statements[1].Stance = dossier.Denies
		if got := claimsOf(resolved(t, input(a, b))); got != test.want {
			t.Errorf("%s: %s, want %s", test.other, got, test.want)
		}
	}
}

// A denial in other words joins what it denies, and each statement keeps the stance on its own
// words.
func TestDenialInOtherWords(t *testing.T) {
	const shut, not = "the northern terminal of the harbour was shut for repairs", "the harbour's northern terminal was not shut for repairs"
	for _, test := range []struct {
		name, who, content string
		stance             dossier.Stance
		want               string
	}{
		{"denied", "Rui Silva", "that the harbour's northern terminal was shut", dossier.Denies, "a+b disputed"},
		{"the contrary asserted", "Rui Silva", not, dossier.Asserts, "a+b disputed"},
		{"the contrary denied", "Lena Okoye", not, dossier.Denies, "a+b attributed"},
		{"denied by the same source", "Lena Okoye", not, dossier.Asserts, "a single, b single"},
		{"denied with a word more", "Rui Silva", "that the harbour's northern terminal was illegally shut", dossier.Denies, "a single, b single"},
		{"denied with doubt", "Rui Silva", "the harbour's northern terminal may not be shut for repairs", dossier.Asserts, "a single, b single"},
	} {
		a, b := speech(t, "a", "05", "Lena Okoye", shut), speech(t, "b", "06", test.who, test.content)
		b.Found.Statements[0].Stance = test.stance
		d := resolved(t, input(a, b))
		if got := claimsOf(d); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
		for _, s := range []*dossier.Statement{a.Statements[0], b.Statements[0]} {
			if want := map[bool]dossier.Stance{true: test.stance}[s == b.Statements[0]]; s.Said() != want {
				t.Errorf("%s: %s %s", test.name, s.Words(), s.Said())
			}
			if s.Claim != nil && s.Reversed != (s.Words() == not) {
				t.Errorf("%s: %s reversed %t", test.name, s.Words(), s.Reversed)
			}
		}
	}
}

// A claim has the ID of its earliest statement as its address. The IDs of others but
// the last lead to it, as they can have been its address before.
func TestAddressOfAClaim(t *testing.T) {
	alone := resolved(t, input(speech(t, "b", "06", "Lena Okoye", shutLike))).Singles[0].ID
	earlier := resolved(t, input(speech(t, "a", "05", "Lena Okoye", shutWords))).Singles[0].ID
	two := []*fixture{speech(t, "a", "05", "Lena Okoye", shutWords), speech(t, "b", "06", "Lena Okoye", shutLike)}
	if c := resolved(t, input(two...)).Claims[0]; c.Slug != earlier || len(c.Former) > 0 {
		t.Errorf("%s, formerly %v", c.Slug, c.Former)
	}
	d := resolved(t, input(append(two, speech(t, "c", "07", "Lena Okoye", shutWords))...))
	if c := d.Claims[0]; len(d.Claims) != 1 || c.Slug != earlier || !slices.Equal(c.Former, []string{alone}) || c.Origin != dossier.Machine {
		t.Errorf("%d claims, %s, formerly %v", len(d.Claims), c.Slug, c.Former)
	}
}

// Words that an article has twice were never the address of a claim of their own: the
// first of the two is always there. Words that it has once were.
func TestWordsSaidAgainHadNoAddress(t *testing.T) {
	first := speech(t, "a", "05", "Lena Okoye", shutWords)
	last := speech(t, "c", "07", "Lena Okoye", shutWords)
	once := speech(t, "b", "06", "Rui Silva", shutLike)
	text := "Rui Silva said " + shutLike + ". Lena Okoye added " + shutLike + "."
	twice := newArticle(t, "b", "2024-03-06", text, okoye, silva).says("Rui Silva", "said", shutLike).from("Paper b")
	twice.says("Lena Okoye", "added", shutLike)
	second := twice.Found.Statements[1].Content[0]
	second.Start = strings.LastIndex(text, shutLike)
	second.End = second.Start + len(shutLike)
	twice.Found.Statements[1].Content[0] = second
	for _, test := range []struct {
		name   string
		b      *fixture
		former int
	}{{"once", once, 1}, {"twice", twice, 1}} {
		d := resolved(t, input(first, test.b, last))
		if len(d.Claims) != 1 || len(d.Claims[0].Statements) < 3 || len(d.Claims[0].Former) != test.former {
			t.Errorf("%s: %s, formerly %v", test.name, claimsOf(d), d.Claims[0].Former)
		}
	}
}

// The proposition of a claim does not say what only one of its articles says.
func TestSourcesAssertNoMoreThanTheySaid(t *testing.T) {
	const less, more = "the ferry terminal in the north would be closed for repairs on Monday", "the ferry terminal in the north would be closed for urgent repairs of its cracked pier on Monday"
	const done, doer, other = "the old pier was destroyed", "the storm destroyed the old pier", "the old pier had been destroyed by the storm"
	for _, test := range []struct {
		a, b, more, less, want string
		worth                  float64 // of more
	}{
		{"Lena Okoye", "Lena Okoye", more, less, less, 0.5},
		{"Lena Okoye", "Rui Dias", more, less, less, 0.5},
		{"officials", "officials", more, less, less, 0.5},
		{"Lena Okoye", "Rui Silva", doer, done, done, 0.7},
		{"Lena Okoye", "Rui Silva", doer, other, doer, 0.7},
	} {
		x, y := speech(t, "a", "05", test.a, test.more), speech(t, "b", "05", test.b, test.less)
		x.Found.Statements[0].Worth, y.Found.Statements[0].Worth = test.worth, 0.5
		d := resolved(t, input(x, y))
		if len(d.Claims) != 1 || !strings.EqualFold(d.Claims[0].Proposition, test.want) {
			t.Errorf("%s, %s: %s, %+v", test.a, test.b, test.more, claimsOf(d))
		}
	}
}

// The same words in more articles than a term can be in to be compared are one claim.
func TestManyCopiesAreOneClaim(t *testing.T) {
	var articles []*fixture
	for i := range 70 {
		articles = append(articles, speech(t, fmt.Sprint("a", i), "05", "Lena Okoye", shutWords))
	}
	if d := resolved(t, input(articles...)); len(d.Claims) != 1 || len(d.Claims[0].Statements) != 70 || d.Claims[0].Status != dossier.Attributed {
		t.Errorf("%d claims, the first of %d statements", len(d.Claims), len(d.Claims[0].Statements))
	}
}

// Statements below the thresholds join nothing, so what is not shown changes
// nothing that is.
func TestOnlySureStatementsAreJoined(t *testing.T) {
	for confidence, want := range map[float64]string{0.5: "a+b attributed", 0.49: "a single"} {
		in := input(speech(t, "a", "05", "Lena Okoye", shutWords), speech(t, "b", "06", "Lena Okoye", shutWords))
		in.Thresholds.Statements = 0.5
		in.Articles[1].Found.Statements[0].Confidence = confidence
		if got := claimsOf(resolved(t, in)); got != want {
			t.Errorf("%g: %s, want %s", confidence, got, want)
		}
	}
}

// An editor takes a statement out of a claim by rejecting its join, whatever
// articles come later.
func TestRejectedJoinsAreSplit(t *testing.T) {
	build := func(more ...*fixture) Input {
		return input(append([]*fixture{speech(t, "a", "05", "Lena Okoye", shutWords), speech(t, "b", "06", "Lena Okoye", shutLike)}, more...)...)
	}
	before := resolved(t, build()).Claims[0]
	split := decision.Decision{Verb: decision.Reject, ID: decision.ID(before.Statements[1].Joined.ID)}
	if got := claimsOf(decided(t, func() Input { return build() }, split)); got != "a single, b single" {
		t.Errorf("split: %s", got)
	}
	more := func() Input { return build(speech(t, "c", "07", "Lena Okoye", shutWords)) }
	if got := claimsOf(decided(t, more, split)); got != "a+c attributed, b single" {
		t.Errorf("with another article: %s", got)
	}
}

// A statement that has the words of two others joins them although they share few.
func TestOneStatementJoinsTwoWordings(t *testing.T) {
	contents := []string{
		"the arms talks were expected to continue during the trip",
		"arms talks were expected to proceed during the visit",
		"arms discussions between Novoport and Delmark were expected to go on while Silva was in the country",
		"Novoport and Delmark will go on negotiating about weapons while Rui Silva is in Delmark",
	}
	build := func(which ...int) string {
		var articles []*fixture
		for _, i := range which {
			articles = append(articles, newArticle(t, fmt.Sprint("a", i), "2024-03-05", "Lena Okoye said "+contents[i]+".", okoye, silva, place("Novoport"), place("Delmark")).says("Lena Okoye", "said", contents[i]).from(fmt.Sprint("Paper ", i)))
		}
		return claimsOf(resolved(t, input(articles...)))
	}
	if got := build(0, 1, 2, 3); got != "a0+a1+a2+a3 attributed" {
		t.Error(got)
	}
	if got := build(0, 1, 3); got != "a0+a1 attributed, a3 single" {
		t.Errorf("without it: %s", got)
	}
}

// The claims are the same whatever the order of the articles.
func TestClaimsAreTheSameInAnyOrder(t *testing.T) {
	contents := []string{shutWords, shutLike, "the terminal in the north would be shut for repairs", "a new terminal of the harbour would be built", "the harbour would build a new terminal"}
	build := func(order []int) string {
		var articles []*fixture
		for _, i := range order {
			articles = append(articles, speech(t, fmt.Sprint("a", i), fmt.Sprint("0", 9-i), "Lena Okoye", contents[i]))
		}
		return claimsOf(resolved(t, input(articles...)))
	}
	want := build([]int{0, 1, 2, 3, 4})
	for _, order := range [][]int{{4, 3, 2, 1, 0}, {2, 0, 4, 1, 3}} {
		if got := build(order); got != want {
			t.Errorf("%v: %s, want %s", order, got, want)
		}
	}
}

// A denial of what a source said disputes the claim that has the source's other words for
// it, but not one that has the words of another source.
func TestDenialOfJoinedStatements(t *testing.T) {
	const (
		first  = "any sale of grain by Novoport to Delmark would break several treaties of the River Council"
		again  = "grain deals between the two ports would violate treaties of the River Council"
		denial = "Novoport has never sold grain to Delmark and a sale would break no treaty"
	)
	mara := person("Mara Roth")
	for _, test := range []struct{ name, who, want string }{
		{"one source", "Lena Okoye", "a+b+c disputed"},
		{"two sources", "Mara Roth", "a+c disputed, b single"},
	} {
		said := func(slug, day, who, content string) *fixture {
			return newArticle(t, slug, "2024-03-"+day, who+" said "+content+".", okoye, silva, mara, place("Novoport"), place("Delmark"), organization("River Council")).says(who, "said", content).from("Paper " + slug)
		}
		d := resolved(t, input(said("a", "05", "Lena Okoye", first), said("b", "06", test.who, again), said("c", "07", "Rui Silva", denial)))
		if got := claimsOf(d); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// A denial of the same passage denies what another said, even if a pronoun in it is resolved to
// somebody else.
func TestTheSamePassageDenied(t *testing.T) {
	const body = "Lena Okoye said that he had been put under pressure. Ana Costa denied this. Rui Silva denied he had been put under threat."
	for _, test := range []struct{ who, denied, want string }{
		{"Ana Costa", "he had been put under pressure", "a+a disputed"},
		{"Rui Silva", "he had been put under threat", "a single, a single"},
	} {
		a := newArticle(t, "a", "2024-03-05", body, okoye, silva, person("Ana Costa"))
		a.says("Lena Okoye", "said", "that he had been put under pressure").says(test.who, "denied", test.denied)
		a.Found.Statements[1].Stance = dossier.Denies
		if got := claimsOf(resolved(t, input(a))); got != test.want {
			t.Errorf("%s: %s, want %s", test.who, got, test.want)
		}
	}
}

// Who takes something back speaks of what they said before, not of what another said.
func TestWhatIsTakenBackIsOnesOwn(t *testing.T) {
	const said = "that the north tunnel had been flooded since March"
	for _, test := range []struct{ who, want string }{
		{"Lena Okoye", "a+b retracted"},
		{"Rui Silva", "a single, b single"},
	} {
		a := newArticle(t, "a", "2024-03-05", "Lena Okoye said "+said+".", okoye)
		a.says("Lena Okoye", "said", said)
		b := newArticle(t, "b", "2024-03-09", test.who+" no longer claims "+said+".", okoye, silva)
		b.says(test.who, "claims", said)
		b.Found.Statements[0].Stance = dossier.Retracts
		if got := claimsOf(resolved(t, input(a, b))); got != test.want {
			t.Errorf("%s: %s, want %s", test.who, got, test.want)
		}
	}
}

// What somebody says twice in an article is one claim, but not what another says within it.
func TestSaidTwiceInOneArticle(t *testing.T) {
	const long, short = "the old northern quay leaks, the pumps stand still and the harbour board sold the boats", "the old northern quay leaks"
	for _, test := range []struct {
		text  string
		inner bool
		want  string
	}{
		{"Lena Okoye said that " + long + ". Lena Okoye added that " + short + ".", false, "a+a attributed"},
		{"Lena Okoye said that " + long + ".", true, "a single, a single"},
	} {
		a := newArticle(t, "a", "2024-03-05", test.text, okoye).says("Lena Okoye", "said", long)
		at := strings.LastIndex(test.text, short)
		s := a.Found.Statements[0]
		s.Content = []span.Span{{Start: at, End: at + len(short)}}
		s.Sentence = sentenceOf(s.Content[0], short)
		if !test.inner {
			s.Cue = a.find("added")
		}
		a.Found.Statements = append(a.Found.Statements, s)
		if got := claimsOf(resolved(t, input(a))); got != test.want {
			t.Errorf("%s: %s, want %s", test.text, got, test.want)
		}
	}
}
