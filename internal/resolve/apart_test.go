package resolve

import "testing"

// What two sources say in articles on different matters is not the same, unless both name
// what they speak of. Few words can be about anything.
func TestUnrelatedMattersAreNotJoined(t *testing.T) {
	const (
		begun = "the inquiry into the fire had begun in secret in spring"
		named = "the inquiry into the Varga fire had begun in secret in spring"
	)
	costa, reed, brun := person("Ana Costa"), person("Tom Reed"), person("Ida Brun")
	tied := newArticle(t, "c", "2024-03-09", "Rui Silva met Ida Brun.", silva, brun)
	for _, test := range []struct {
		name, content string
		others        [3]ent // whom the second article names
		third         *fixture
		want          string
	}{
		{"other matters", begun, [3]ent{costa, reed, brun}, nil, "a single, b single"},
		{"matters that a third article ties", begun, [3]ent{costa, reed, brun}, tied, "a+b attributed"},
		{"one matter", begun, [3]ent{costa, okoye, person("Jan Holm")}, nil, "a+b attributed"},
		{"a name in both", named, [3]ent{costa, reed, brun}, nil, "a+b attributed"},
		{"one word", "there would be an inquiry", [3]ent{costa, okoye, person("Jan Holm")}, nil, "a single, b single"},
		{"two words", "the inquiry had begun", [3]ent{costa, okoye, person("Jan Holm")}, nil, "a+b corroborated"},
	} {
		varga := person("Eva Varga")
		varga.forms = append(varga.forms, "Varga")
		of := func(slug, day, who, rest string, e ...ent) *fixture {
			return newArticle(t, slug, day, who+" said that "+test.content+". "+rest, e...).says(who, "said", "that "+test.content).from("Paper " + slug)
		}
		a := of("a", "2024-03-05", "Lena Okoye", "Rui Silva and Jan Holm left with Eva Varga.", okoye, silva, person("Jan Holm"), varga)
		b := of("b", "2024-03-06", "Ana Costa", test.others[1].forms[0]+" and "+test.others[2].forms[0]+" left.", test.others[0], test.others[1], test.others[2])
		all := []*fixture{a, b}
		if test.third != nil {
			all = append(all, test.third)
		}
		if got := claimsOf(resolved(t, input(all...))); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// Few words are enough to contradict somebody, for a month.
func TestFewWordsAreDenied(t *testing.T) {
	for _, test := range []struct{ denial, date, want string }{
		{"there would be no inquiry", "2024-03-06", "a+b disputed"},
		{"there would be an inquiry", "2024-03-06", "a single, b single"},
		{"there would be no inquiry", "2024-04-04", "a+b disputed"},
		{"there would be no inquiry", "2024-04-05", "a single, b single"},
	} {
		a := speech(t, "a", "05", "Lena Okoye", "there would be an inquiry")
		b := newArticle(t, "b", test.date, "Rui Silva said "+test.denial+".", okoye, silva, place("Novoport")).says("Rui Silva", "said", test.denial).from("Paper b")
		if got := claimsOf(resolved(t, input(a, b))); got != test.want {
			t.Errorf("%s: %s, want %s", test.denial, got, test.want)
		}
	}
}

// Who denies something of themselves does not answer what speaks of something else.
func TestADenialOfOneselfAnswersWhatIsSaidOfOneself(t *testing.T) {
	for _, test := range []struct{ said, want string }{
		{"two paintings had been found in the garage", "a single, b single"},
		{"Rui Silva had been in the garage", "a+b disputed"},
	} {
		a := speech(t, "a", "05", "Lena Okoye", test.said)
		b := speech(t, "b", "06", "Rui Silva", "he had not been in the garage")
		if got := claimsOf(resolved(t, input(a, b))); got != test.want {
			t.Errorf("%s: %s, want %s", test.said, got, test.want)
		}
	}
}

// Two sources without a name speak of themselves.
func TestTwoSourcesSpeakOfThemselves(t *testing.T) {
	for _, test := range []struct{ who, a, b, want string }{
		{"The mayor of Sandby", "she had received no money of the town from the fund", "she had received no money of the town out of the fund", "a single, b single"},
		{"The mayor of Norham", "she had received no money of the town from the fund", "she had received no money of the town out of the fund", "a+b attributed"},
		{"The mayor of Sandby", "the clerk had received no money of the town from the fund", "the clerk had received no money of the town out of the fund", "a+b attributed"},
	} {
		of := func(slug, day, who, content string) *fixture {
			return newArticle(t, slug, "2024-03-"+day, who+" said "+content+".").says(who, "said", content).from("Paper " + slug)
		}
		if got := claimsOf(resolved(t, input(of("a", "05", "The mayor of Norham", test.a), of("b", "06", test.who, test.b)))); got != test.want {
			t.Errorf("%s, %s: %s, want %s", test.who, test.a, got, test.want)
		}
	}
}

// A denial with a number or of a place that its article tells denies less than what has none.
func TestADenialOfAPartDeniesLess(t *testing.T) {
	for _, test := range []struct{ denial, want string }{
		{"the vaccine of the company was not safe for children under two", "a single, b single"},
		{"the vaccine of the company was not safe for children there", "a single, b single"},
		{"the vaccine of the company was not safe for children", "a+b disputed"},
	} {
		a := speech(t, "a", "05", "Lena Okoye", "the vaccine of the company was safe for children")
		b := speech(t, "b", "06", "Rui Silva", test.denial)
		if got := claimsOf(resolved(t, input(a, b))); got != test.want {
			t.Errorf("%s: %s, want %s", test.denial, got, test.want)
		}
	}
}
