package statements

import (
	"slices"
	"testing"
)

// certain returns the words of the certain cues of text.
func certain(text string) []string {
	f := prose(text)
	f.markCiting()
	f.markTrailers()
	var out []string
	for _, i := range f.plainCues() {
		out = append(out, f.Text.Word(i))
	}
	return out
}

func TestCertainCues(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"clause with that", "The captain documented that the ferry was late.", []string{"documented"}},
		{"clause without that", "The captain said the ferry was late.", []string{"said"}},
		{"clause without that, no verb of reporting", "The captain steered the ferry was late.", nil},
		{"day in between", "The captain said on Monday the ferry was late.", []string{"said"}},
		{"listener in between", "The captain told her that the ferry was late.", []string{"told"}},
		{"message that speaks", "The letter said that the ferry was late.", []string{"said"}},
		{"thing that does not speak", "The storm documented that the ferry was late.", nil},
		{"bringing about", "The captain ensured that the ferry was late.", nil},
		{"no clause", "The captain said that.", nil},
		{"person tied by a preposition", "The captain of the ferry said that it was late.", []string{"said"}},
		{"according to", "The ferry was late, according to the captain.", []string{"according"}},
		{"behind a quotation", "“It is late,” the captain growled.", []string{"growled"}},
		{"behind a quotation, somebody last", "“It is late,” said the captain.", []string{"said"}},
		{"behind a title", "“The Late Ferry” sank.", nil},
		{"within a quotation", "“The captain blorted,” she said.", []string{"said"}},
		{"before a quotation", "The captain answered: “It is late.”", []string{"answered"}},
		{"label before a quotation", "Anna Berg, captain of the ferry: “I know that.”", []string{":"}},
		{"colon before a quotation in a sentence", "The ferry sailed under a motto: “Be late.”", nil},
		{"document before a quotation", "The board issued a statement: “It is late.”", []string{"issued"}},
		{"ship before a quotation", "The board bought a ship: “The Late Ferry.”", nil},
		{"colon in a sentence", "The ferry has three decks: one is closed.", nil},
		{"withheld", "The captain did not immediately comment.", []string{"comment"}},
		{"quoted as saying", "NRK quoted the captain as saying that it was late.", []string{"saying"}},
		{"according to, quoted", "“It sank according to the captain,” she said.", []string{"said"}},
		{"verb of thinking at the end", "The ferry was late, the captain knew.", []string{"knew"}},
		{"verb of moving at the end", "The ferry was late, the captain danced.", nil},
		{"verb at the end behind a subordinate clause", "When the ferry was late, the captain knew.", nil},
		{"withheld by a negation further off", "The captain did not this time comment.", []string{"comment"}},
		{"a negation too far off", "The captain did not face to face comment.", nil},
		{"withheld by a verb", "The captain declined to comment.", []string{"comment"}},
		{"withheld noun", "The captain declined comment.", nil},
		{"negated infinitive", "The captain wished not to comment.", nil},
		{"weekday as a subject", "Monday documented that the ferry was late.", nil},
		{"name as a subject", "Olav documented that the ferry was late.", []string{"documented"}},
		{"it, verb of reporting", "It said the ferry was late.", []string{"said"}},
		{"we, verb of reporting", "We said the ferry was late.", []string{"said"}},
		{"it, another verb", "It documented that the ferry was late.", nil},
		{"relative clause about somebody", "A nurse who asked to remain anonymous said the ferry was late.", []string{"said"}},
		{"claims of a noun", "He made the claim that the ferry was late.", []string{"claim"}},
		{"clause of another noun", "He got the ticket that the ferry was late.", nil},
		{"denied claims", "The captain denied those reports.", []string{"denied"}},
		{"denied a thing", "The captain denied her passage.", nil},
	} {
		if got := certain(test.text); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q has %q, want %q", test.name, test.text, got, test.want)
		}
	}
}

func TestCitations(t *testing.T) {
	for _, test := range []struct {
		text, source string
		saying       bool
	}{
		{"Citing two officials, NRK said so.", "two officials", false},
		{"NRK said so, quoting people close to the talks.", "people close to the talks", false},
		{"NRK cited officials in Oslo and Bergen.", "officials in Oslo and Bergen", false},
		{"NRK quoted Olav Berg as saying so.", "Olav Berg", true},
		{"Citing a report, NRK said so.", "a report", false},
		{"Citing bad weather, NRK said so.", "", false},
		{"“Citing officials,” he said.", "", false},
	} {
		f := prose(test.text)
		f.markCiting()
		source, saying := "", false
		if len(f.citing) > 0 {
			source, saying = f.words(f.citing[0].source), f.citing[0].saying >= 0
		}
		if source != test.source || saying != test.saying {
			t.Errorf("%q cites %q, saying %v; want %q, %v", test.text, source, saying, test.source, test.saying)
		}
	}
}
