package resolve

import "testing"

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
		{"the harbour lawyer had shown his passport after accusations that he sank the ferry of the smugglers", "the ferry of the smugglers was not sunk by the lawyer", apart},
	} {
		if got := claimsOf(resolved(t, input(speech(t, "a", "05", "Lena Okoye", test.a), speech(t, "b", "06", "Rui Silva", test.b)))); got != test.want {
			t.Errorf("%q, %q: %s, want %s", test.a, test.b, got, test.want)
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
