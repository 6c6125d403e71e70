package proposition

import (
	"testing"

	"dossier/internal/extract/english/words"
)

// Function words tell two propositions apart if they stand before the same word and behind
// the same word.
func TestOtherMarks(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"the guards left the depot before the fire", "the guards left the depot after the fire", true},
		{"the guards left the depot before the fire", "the guards left the depot before the big fire", false},
		{"the guards left the depot before the fire", "the guards had left the depot empty after the fire", false},
		{"the guards left the depot before the fire in winter", "a big storm had left the depot after the fire", true},
		{"the guards left the depot before the fire in winter", "the depot burned down after the fire in summer", false},
		{"the guards left the depot before and after the fire", "the guards left the depot after the fire", false},
		{"the guards left the depot before the fire", "the guards left the depot during the fire", true},
		{"the guards left the depot in the fire", "the guards left the depot during the fire", false},
		{"the board voted for the road", "the board voted against the road", true},
		{"the board spent much on the road", "the board voted against the road", false},
		{"the tax is for farms with more than ten cows", "the tax is for farms with fewer than 10 cows", true},
		{"the tax is for farms with more than ten cows", "the tax is for farms with over 10 cows", false},
		{"the school would hire more teachers", "the school would hire fewer teachers", true},
		{"two to three boats sank", "from two boats three sank", false},
		{"all crews joined the strike", "only crews joined the strike", true},
		{"all crews joined the strike", "every crew joined the strike", false},
		{"the first victim was a farmer", "the last victim was a farmer", true},
		{"the talks failed because of the rain", "the talks failed despite the rain", true},
		{"the tax rose by two dollars", "the tax rose to two dollars", true},
		{"the tax rose by two dollars", "the tax rose by some two dollars", false},
		{"the letter was signed by the mayor", "the letter was signed for the mayor", true},
		{"the ferry did not sail until the feast", "the ferry sailed until the feast", true},
		{"the ferry did not sail until the feast", "the ferry sailed after the feast", false},
		{"the minister will visit the valley", "the minister has visited the valley", true},
		{"the minister will visit the valley", "the minister would visit the valley", false},
		{"the minister will visit the valley", "the minister visited the valley", true},
		{"the minister will visit the valley", "the minister has agreed to visit the valley", false},
		{"the mayor was warned about the dam", "the mayor warned the board about the dam", true},
		{"the mayor was warned about the dam", "the mayor warned about the dam", false},
		{"the board would be warned about the dam", "the board would warn about the dam", true},
		{"the board had been warned about the dam", "the board had warned the mayor about the dam", true},
		{"the board would be warned about the dam", "the mayor would warn the board about the dam", false},
		{"the board would be warned about the dam", "the board warns about the dam", false},
		{"the plans of the board would be shown in May", "the board would show its plans in May", false},
		{"the repairs will delay trains", "the repairs delayed trains", true},
		{"the repairs would begin in haste", "the repairs began in haste", false},
		{"the shed burned on the night after the feast", "the shed burned on the night of the feast", true},
		{"the shed burned on the night after the feast", "the shed burned on the night after the big feast", false},
		{"the shed burned after the feast", "the shed of the feast burned", false},
		{"the crew left before the fire", "the crew left when the fire began", true},
		{"the crew left after the fire", "the crew left when the fire had ended", false},
		{"the sack came from the shed", "the sack was meant for the shed", false},
		{"the crew took the sack from the shed", "the crew took the sack for the shed", true},
		{"the shed holds up to ten cows", "the shed holds more than ten cows", true},
		{"the shed holds up to ten cows", "the shed holds at most ten cows", false},
		{"the nurse gave him other pills", "the nurse gave him the pills", true},
		{"the nurse gave him other pills", "the nurse gave him another pill", false},
		{"the mayor may sell the shed", "the mayor had to sell the shed", true},
		{"the mayor may sell the shed", "the mayor is to sell the shed", false},
		{"the mayor must sell the shed", "the mayor had to sell the shed", false},
		{"the shed opens earlier than the mayor wished", "the shed opens later than the mayor wished", true},
		{"the shed opens earlier than the mayor wished", "the shed opens sooner than the mayor wished", false},
		{"the crew moved out of the shed", "the crew moved into the shed", true},
		{"the crew moved out of the shed", "the crew moved the cows into the shed", false},
		{"the crew slept in the shed", "the crew slept outside the shed", true},
		{"the crew slept in the shed", "the crew slept inside the shed", false},
		{"a crew joined the strike", "two crews joined the strike", true},
		{"a crew joined the strike", "one crew joined the strike", false},
		{"a crew joined the strike", "a few crews joined the strike", false},
		{"two of the crews joined the strike", "all of the crews joined the strike", true},
		{"the town paid two of its crews", "the town paid all of its crews", true},
		{"two of the crews joined the strike", "two of the three crews joined the strike", false},
		{"a third of the crews joined the strike", "two thirds of the crews joined the strike", true},
		{"a third crew joined the strike", "the third crew joined the strike", false},
		{"a third crew joined the strike", "three crews joined the strike", true},
		{"a third of the crews joined the strike", "three crews joined the strike", false},
		{"a third crew joined the strike", "the crew joined the strike", false},
		{"the shed was shut until the feast", "the shed was shut in the feast", true},
		{"she did not expect the repairs to last", "she had been wrong to expect short repairs", true},
		{"she was wrong to expect short repairs", "she had been wrong to expect short repairs", false},
		{"the mayor was right to sell the shed", "the mayor had sold the shed", true},
		{"the mayor was right about selling the shed", "the mayor was right: selling the shed helped", false},
		{"the shed was shut until the feast", "the shed was shut till the feast", false},
		{"the crew left because of the fire", "the crew left before the fire", true},
		{"a crew joined the strike", "a crew and two crews joined the strike", false},
	} {
		r := NewReader(words.English(), nil)
		a, b := r.line(test.a), r.line(test.b)
		if got := r.otherMarks(a, b); got != test.want || r.otherMarks(b, a) != got {
			t.Errorf("%q, %q: %t", test.a, test.b, got)
		}
	}
}

// A word that limits what is said tells two propositions apart, unless the other one limits
// it too.
func TestLimits(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"the rebels nearly took the airport", "the rebels took the airport", true},
		{"the rebels nearly took the airport", "the rebels almost took the airport", false},
		{"the firm will close the plant", "the firm may close the plant", true},
		{"the firm could close the plant", "the firm may close the plant", false},
		{"the firm must repair the turbine", "the firm has repaired the turbine", true},
		{"the firm must repair the turbine", "the firm should repair the turbine", false},
		{"the firm should repair the turbine", "they urged the firm to repair the turbine", false},
		{"the rebels tried to take the airport", "the rebels had taken the airport", true},
		{"the rebels planned to take the airport", "the rebels would take the airport", false},
		{"the rebels planned to take the airport", "the rebels wanted to take the airport", false},
		{"the rebels wanted to take the airport", "the rebels would take the airport", true},
		{"the rebels wanted to take the airport", "the rebels hoped to take the airport", false},
		{"the guide was suspected of burning the hut", "the guide burned the hut", true},
		{"the guide was suspected of burning the hut", "the guide was accused of burning the hut", false},
		{"the guide is believed to have burned the hut", "the guide burned the hut", true},
		{"the guide is believed to have burned the hut", "the guide is thought to have burned the hut", false},
		{"the mayor asked the crews to search the hut", "the crews searched the hut", true},
		{"the mayor asked the crews to search the hut", "the mayor urged the crews to search the hut", false},
		{"the firm considers selling the hut", "the firm is selling the hut", true},
		{"the firm considers selling the hut", "the firm wants to be selling the hut", false},
		{"hardly any crews joined the strike", "crews joined the strike", true},
		{"hardly any crews joined the strike", "barely any crews joined the strike", false},
		{"the farmers expect a good harvest", "the farmers had a good harvest", true},
		{"the farmers expect a good harvest", "the farmers expect a good harvest soon", false},
		{"the planned sale of the hut", "the sale of the hut", false},
		{"the union called off the strike", "the union called the strike", true},
		{"nearly 40 boats sank", "40 boats sank", false},
	} {
		r := NewReader(words.English(), nil)
		a, b := r.line(test.a), r.line(test.b)
		if got := r.otherMarks(a, b); got != test.want || r.otherMarks(b, a) != got {
			t.Errorf("%q, %q: %t", test.a, test.b, got)
		}
	}
}

// Somebody urges the crew to leave, which is no report that it left.
func TestMarksOfWhatIsUrged(t *testing.T) {
	for _, test := range []struct {
		at   int // where the sentence has a "should"
		text string
		want bool
	}{
		{len("the crew "), "the crew left the ship", true},
		{len("the crew "), "the crew will leave the ship", true},
		{len("the crew "), "the crew must leave the ship", false},
		{0, "the crew left the ship", false},
	} {
		r := NewReader(words.English(), nil)
		m := &wording{stated: stated{"should", test.at}}
		r.readLine(m, "the crew to leave the ship", false)
		a, b := r.learn(m.finish()), r.line(test.text)
		if r.otherMarks(a, b) != test.want || r.otherMarks(b, a) != test.want {
			t.Errorf("%+v: %t", test, !test.want)
		}
	}
}
