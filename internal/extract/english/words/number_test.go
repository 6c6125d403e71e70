package words

import "testing"

func TestIsPlural(t *testing.T) {
	for _, c := range []struct{ plural, singular string }{
		{"They", "She"},
		{"I", "he"},
		{"you", "someone"},
		{"officials", "an official"},
		{"two officials in the port", "one of the officials"},
		{"U.S. officials", "a U.S. official"},
		{"people familiar with the matter", "a person familiar with the matter"},
		{"officials close to the talks", "a source close to the talks"},
		{"both", "neither"},
		{"Some of them", "Each of them"},
		{"a number of residents", "the number"},
		{"police and soldiers", "a health and safety officer"},
		{"a doctor and a nurse", "a doctor"},
		{"news agencies", "news"},
		{"boards", "the board’s"},
		{"some 500,000 people", "a 500,000-strong union"},
		{"buses", "a bus"},
		{"witnesses", "a witness"},
		{"analyses", "an analysis"},
		{"officials, one of the board", "the leader, clerk Ana Roberts"},
		{"the leader, a clerk and two guards", "the leader, a clerk"},
		{"officials, who were not named", "a source, who saw officials"},
	} {
		if !isPlural(c.plural) {
			t.Errorf("%q is not plural", c.plural)
		}
		if isPlural(c.singular) {
			t.Errorf("%q is plural", c.singular)
		}
	}
	if isPlural("") || isPlural("of") || isPlural("and") {
		t.Error("a phrase without a noun is plural")
	}
}
