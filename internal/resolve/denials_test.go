package resolve

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/span"
)

// A denial in words that are all in a claim denies it, also if they are few, unless it is about
// somebody else, a time, an accusation or something that was published later.
func TestPlainDenials(t *testing.T) {
	const disputed, apart = "a+b disputed", "a single, b single"
	for _, test := range []struct{ a, b, want string }{
		{"the pilot Okoye was arrested in Novoport", "Okoye had not been arrested", disputed},
		{"the friend of Okoye was arrested in Novoport", "Okoye had not been arrested", apart},
		{"Okoye's friend was arrested in Novoport", "Okoye had not been arrested", apart},
		{"a rival of the crew had sunk the ferry", "the crew had not sunk the ferry", apart},
		{"a friend of Rui Silva took money from smugglers", "he had never taken money", apart},
		{"smugglers gave Rui Silva money", "he had never given money", apart},
		{"Okoye was arrested after the crew had sunk the ferry", "the crew had not sunk the ferry", apart},
		{"Okoye was arrested because the crew had sunk the ferry", "the crew had not sunk the ferry", disputed},
		{"the crew took money from smugglers", "the smugglers took no money", apart},
		{"the crew of the ferry took money from smugglers", "the crew took no money from smugglers, and had slept", disputed},
		{"Rui Silva took money from smugglers", "he had never taken money", disputed},
		{"Lena Okoye took money from smugglers", "he had never taken money", apart},
		{"the pilot Okoye will take the next steps in Novoport", "the pilot Okoye is not stepping down in Novoport", apart},
		{"the pilot Okoye is stepping down in Novoport", "the pilot Okoye is not stepping down in Novoport", disputed},
		{"Lena Okoye received money from smugglers", "the board had not received money from Okoye", apart},
		{"the board received money from Okoye at night", "the board had not received money from Okoye", disputed},
		{"the harbour lawyer had shown his passport after accusations that he sank the ferry of the smugglers", "the ferry of the smugglers was not sunk by the lawyer", apart},
	} {
		if got := claimsOf(resolved(t, input(speech(t, "a", "05", "Lena Okoye", test.a), speech(t, "b", "06", "Rui Silva", test.b)))); got != test.want {
			t.Errorf("%q, %q: %s, want %s", test.a, test.b, got, test.want)
		}
	}
}

// What both have a negation of is denied by the one whose source denies it.
func TestADenialOfARefusal(t *testing.T) {
	for content, want := range map[string]string{
		"the crew refused to pay the smugglers in Novoport":             "a+b disputed",
		"the crew paid the smugglers, who refused to wait, in Novoport": "a single, b single",
	} {
		denied := speech(t, "b", "06", "Rui Silva", "the crew refused to pay the smugglers")
		denied.Found.Statements[0].Stance = dossier.Denies
		if got := claimsOf(resolved(t, input(speech(t, "a", "05", "Lena Okoye", content), denied))); got != want {
			t.Errorf("%q: %s, want %s", content, got, want)
		}
	}
}

// What was denied before can have happened since.
func TestAnEarlierDenialIsNoPlainOne(t *testing.T) {
	const arrested, denied = "the pilot Okoye was arrested in Novoport", "Okoye had not been arrested"
	if got := claimsOf(resolved(t, input(speech(t, "a", "06", "Lena Okoye", arrested), speech(t, "b", "05", "Rui Silva", denied)))); got != "a single, b single" {
		t.Error(got)
	}
}

// Who denies several things together denies each of them. Two words are enough if the other statement says that the
// source did it.
func TestEachOfSeveralThingsIsDenied(t *testing.T) {
	for _, test := range []struct{ denied, said, want string }{
		{"paying the pilot or meeting the smugglers in Novoport", "Lena Okoye had been meeting the smugglers in Novoport", "a+b disputed"},
		{"paying the pilot or meeting the smugglers in Novoport", "Lena Okoye had been meeting her brother in Novoport", "a single, b single"},
		{"paying pilots or meeting smugglers", "Lena Okoye had been meeting smugglers", "a+b disputed"},
		{"paying pilots or meeting smugglers", "the board had been meeting smugglers", "a single, b single"},
	} {
		for _, fragment := range [...]bool{false, true} {
			a := speech(t, "a", "05", "Rui Silva", test.said)
			b := newArticle(t, "b", "2024-03-06", "Lena Okoye denied "+test.denied+".", okoye, silva, place("Novoport")).says("Lena Okoye", "denied", test.denied).from("Paper b")
			b.Found.Statements[0].Stance = dossier.Denies
			want := test.want
			if fragment {
				b.Found.Statements[0].Sentence = nil
				want = strings.TrimSuffix(want, ", b single") // a fragment is no claim by itself
			}
			if got := claimsOf(resolved(t, input(a, b))); got != want {
				t.Errorf("%s, %s: %s, want %s", test.denied, test.said, got, want)
			}
		}
	}
}

// Who denies a deed does not deny that somebody else did it, whose name is right before the verb.
func TestDenialOfWhatAnotherDid(t *testing.T) {
	for who, want := range map[string]string{"Okoye": "a+b disputed", "Novoport": "a single, b single"} {
		a := speech(t, "a", "05", "Rui Silva", "there were some signs of "+who+" breaking harbour rules")
		b := newArticle(t, "b", "2024-03-06", "Lena Okoye denied breaking harbour rules.", okoye, silva, place("Novoport")).says("Lena Okoye", "denied", "breaking harbour rules").from("Paper b")
		b.Found.Statements[0].Stance = dossier.Denies
		if got := claimsOf(resolved(t, input(a, b))); got != want {
			t.Errorf("%s: %s, want %s", who, got, want)
		}
	}
}

// What somebody without a name, or who the other statement is not about, denies of himself is not what
// another article says of others.
func TestDenialOfOneselfElsewhere(t *testing.T) {
	for _, test := range []struct{ who, said, want string }{
		{"the bank", "the old harbour laws of Novoport were violated", "a single, b single"},
		{"the bank", "the bank had violated the old harbour laws of Novoport", "a+b disputed"},
		{"Lena Okoye", "the old harbour laws of Novoport were violated", "a single, b single"},
		{"Lena Okoye", "Lena Okoye violated the old harbour laws of Novoport", "a+b disputed"},
	} {
		a := speech(t, "a", "05", "Rui Silva", test.said)
		b := newArticle(t, "b", "2024-03-06", test.who+" denied that she had violated the old harbour laws of Novoport.", okoye, silva, place("Novoport")).
			says(test.who, "denied", "she had violated the old harbour laws of Novoport").from("Paper b")
		denial := &b.Found.Statements[0]
		denial.Stance = dossier.Denies
		she := b.find("she")
		denial.Sentence = []extract.Part{{Span: she, Who: extract.Speaker}, {Span: span.Span{Start: she.End, End: denial.Sentence[len(denial.Sentence)-1].Span.End}}}
		if got := claimsOf(resolved(t, input(a, b))); got != test.want {
			t.Errorf("%s, %s: %s, want %s", test.who, test.said, got, test.want)
		}
	}
}
