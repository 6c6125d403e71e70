package statements

import (
	"slices"
	"testing"
)

// What an article tells of what is said is no part of it.
func TestContentEndsBeforeARemark(t *testing.T) {
	runHolds(t, []holdsTest{
		{"The board said that the lamp cost ten crowns, a figure the union called too high.", "The board | said | that the lamp cost ten crowns"},
		{"The board said that the clerk had sent ten lamps, a gift the union called too small.", "The board | said | that the clerk had sent ten lamps, a gift the union called too small"},
		{"The clerk admitted that the board had sent a letter, something it had denied in May.", "The clerk | admitted | that the board had sent a letter"},
		{"The clerk said that the board had sent a letter, something it had never done in May.", "The clerk | said | that the board had sent a letter, something it had never done in May"},
		{"The clerk said that the pier was “old and wet,” a claim the board rejects.", "The clerk | said | that the pier was “old and wet,”"},
		{"The pier was old, the clerk said, an explanation that investigators doubt.", "the clerk | said | The pier was old"},
	})
}

// What an article says of the time behind a comma is no part of what is said.
func TestContentEndsBeforeTheSetting(t *testing.T) {
	runHolds(t, []holdsTest{
		{"The minister said that the strike would go on, amid fears of a shortage.", "The minister | said | that the strike would go on"},
		{"The minister said that the strike would go on amid fears of a shortage.", "The minister | said | that the strike would go on amid fears of a shortage"},
		{"The minister said “the strike goes on, amid fears of a shortage.”", "The minister | said | the strike goes on, amid fears of a shortage"},
	})
}

// What the source refers to next is no part of content.
func TestContentEndsBeforeAReference(t *testing.T) {
	runHolds(t, []holdsTest{
		{"The mayor stressed that he had been elected last year and referred to the fire.", "The mayor | stressed | that he had been elected last year"},
		{"The mayor stressed that he had been warned last year and referred the case to the board.", "The mayor | stressed | that he had been warned last year and referred the case to the board"},
	})
}

// What a second verb reports is not what the first one does.
func TestASecondVerbOfReporting(t *testing.T) {
	runHolds(t, []holdsTest{
		{"The council backed the plan, local papers said on Monday, reporting that the mayor, Lena Roth, had praised it.", "local papers | said | The council backed the plan"},
		{"The council backed the plan, local papers said on Monday, and the mayor, Lena Roth, praised it.", "local papers | said | The council backed the plan"},
		{"The council, local papers said on Monday, backed the plan.", "local papers | said | The council / backed the plan"},
	})
}

// A source ends before the bracket that its cue is in and before a clause of which it has no verb, and
// begins with who is in a place and behind the day.
func TestEdgesOfASource(t *testing.T) {
	runHolds(t, []holdsTest{
		{"The quay is closed (according to the board), and the ferry stays in port.", "the board | according to | The quay is closed"},
		{"The quay is closed, according to the board (founded in 1990).", "the board (founded in 1990) | according to | The quay is closed"},
		{"And Lena in Oslo writes: “The quay is closed.”", "Lena in Oslo | writes | The quay is closed"},
		{"A clerk in a street near where the van was found said that the quay was closed.", "A clerk in a street | was found said | that the quay was closed"},
		{"Today villagers in Norham, in which the pier fell, said that the quay was closed.", "villagers in Norham | said | that the quay was closed"},
		{"Today's report, which the clerks wrote, said that the quay was closed.", "Today's report, which the clerks wrote | said | that the quay was closed"},
		{"One mental health professional warned that the quay was closed.", "One mental health professional | warned | that the quay was closed"},
		{"“The quay is closed to all of us,” Lena Roth, the clerk told the Herald.", "the clerk | told | The quay is closed to all of us"},
		{"“The quay is closed,” they wrote. Lena Roth, the clerk, told the Herald that it is not.", "Lena Roth, the clerk | told | that it is not"},
		{"They met Lena in Oslo, and Bergen said: “The quay is closed.”", "Bergen | said | The quay is closed"},
	})
}

// Why somebody says it is no part of what is said.
func TestContentEndsBeforeAMotive(t *testing.T) {
	runHolds(t, []holdsTest{
		{"The clerk said that the roof leaks, out of concern for the guests.", "The clerk | said | that the roof leaks"},
		{"The clerk said that the roof leaks, out of sight of the guests.", "The clerk | said | that the roof leaks, out of sight of the guests"},
	})
}

// How a source wants to be named, and what is behind the dashes around a clause, is no content.
func TestContentEndsWithItsClause(t *testing.T) {
	runHolds(t, []holdsTest{
		{"The pier was shut, three people told the Harbour Post, asking not to be named.", "three people | told | The pier was shut"},
		{"The ministry — which had said on Monday that the dam was safe — said on Tuesday that it was not.", "which | had said | that the dam was safe"},
		{"The ministry, which had said on Monday that the dam was safe, left.", "which | had said | that the dam was safe"},
	})
}

// What somebody is told to say before a colon is no part of what is said behind it.
func TestContentBehindAColon(t *testing.T) {
	runHolds(t, []holdsTest{
		{"Lena Roth denied it: the pier was shut in May, she said.", "she | said | the pier was shut in May"},
		{"Lena Roth was glad: the pier was shut in May, she said.", "she | said | Lena Roth was glad: the pier was shut in May"},
	})
}

// An aside within a relative clause says only that clause.
func TestAsideWithinARelativeClause(t *testing.T) {
	runHolds(t, []holdsTest{
		{"Lena Roth thanked the clerk, without whose help, she said, the pier would be shut.", "she | said | without whose help / the pier would be shut"},
		{"The pier would be shut without his help, Lena Roth said.", "Lena Roth | said | The pier would be shut without his help"},
	})
}

// Who denies a deed tells it, also without "that".
func TestADenialOfADeed(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Lena Roth denies robbing Piet Holt.", "[Lena Roth robbed] Piet Holt"},
		{"Lena Roth denies having robbed Piet Holt.", "[Lena Roth had] robbed Piet Holt"},
		{"Lena Roth stopped robbing Piet Holt.", ""},
		{"Lena Roth denies having anything to do with the theft.", "[Lena Roth had] [something] to do with the theft"},
	} {
		got := sentences(c.text)
		if len(got) == 0 {
			got = []string{""}
		}
		if got[0] != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
	if traits := traitsOf(t, "Lena Roth denies robbing Piet Holt."); !slices.Contains(traits, "by clause") {
		t.Errorf("%q", traits)
	}
	if traits := traitsOf(t, "Lena Roth denies the theft."); slices.Contains(traits, "by clause") {
		t.Errorf("%q", traits)
	}
}
