package statements

import "testing"

func TestSpeakerBehindTheClause(t *testing.T) {
	const shut = " | said | The bridge was shut"
	runStatements(t, []statementTest{
		{"a day", "The bridge was shut, the council said on Monday.", []string{"the council" + shut}},
		{"part of a day", "The bridge was shut, the council said late on Monday.", []string{"the council" + shut}},
		{"an occasion", "The bridge was shut, the council said at a news conference in Bern.", []string{"the council" + shut}},
		{"hearers", "The bridge was shut, the council told reporters on Monday.", []string{"the council | told | The bridge was shut"}},
		{"an apposition", "The bridge was shut, Lena Roth, the mayor, said on Monday.", []string{"Lena Roth, the mayor" + shut}},
		{"an apposition and hearers", "The bridge was shut, Lena Roth, the mayor, told reporters.", []string{"Lena Roth, the mayor | told | The bridge was shut"}},
		{"a document", "The bridge was shut, the report said on Monday.", []string{"the report" + shut}},
		{"a medium", "The bridge was shut, state radio reported on Monday.", []string{"state radio | reported | The bridge was shut"}},
		{"an announcement", "The bridge was shut, the council announced on Monday.", []string{"the council | announced | The bridge was shut"}},
		{"several, in the present", "The bridge was shut, say three officials.", []string{"three officials | say | The bridge was shut"}},
		{"a second", "The river lost ten litres a second, say three officials.", []string{"three officials | say | The river lost ten litres a second"}},
		{"one, in the present", "The bridge was shut, say, in May.", nil},
		{"repeated", "The bridge was shut, Lena Roth repeated on Monday.", []string{"Lena Roth | repeated | The bridge was shut"}},
		{"behind a headline", "Trouble at the bridge: The bridge was shut, the council said on Monday.", []string{"the council" + shut}},
		{"behind a colon", "The council had one worry: the bridge was shut, Lena Roth said on Monday.",
			[]string{"Lena Roth | said | The council had one worry: the bridge was shut"}},
		{"behind the time of an entry", "Update 8:48 p.m. local time) The bridge was shut, the council said.", []string{"the council" + shut}},
		{"behind brackets", "The bridge (of 1950) was shut, the council said.", []string{"the council | said | The bridge (of 1950) was shut"}},
		{"within the clause", "The price, the owner told them, was low.", []string{"the owner | told | The price / was low"}},
		{"within the clause, behind a phrase", "By contrast, she wrote, the price was low.", []string{"she | wrote | By contrast / the price was low"}},
		{"a list", "The price, the owner and the time were given.", nil},
		{"behind a subordinate clause", "While it rained, the bridge was shut, the council said on Monday.",
			[]string{"the council | said | While it rained, the bridge was shut"}},
		{"a main clause behind what waits for it", "Lena Roth said that while the bridge was shut, the council protested.",
			[]string{"Lena Roth | said | that while the bridge was shut, the council protested"}},
		{"a speaker behind a whole clause", "The mayor left while the bridge was shut, the council protested.",
			[]string{"the council | protested | The mayor left while the bridge was shut"}},
		{"the verb first", "The bridge was shut, says Lena Roth; it was open, says Karl Bauer.",
			[]string{"Lena Roth | says | The bridge was shut", "Karl Bauer | says | it was open"}},
		{"two speakers", "The bridge was shut, the council said on Monday, and the road was open, the police said on Friday.",
			[]string{"the council" + shut, "the police | said | the road was open"}},
		{"a clause of its own behind the verb", "On Monday, the council said that the bridge was shut.", []string{"the council | said | that the bridge was shut"}},
		{"nothing but a time before", "On Monday morning, the council said on its site that the bridge was shut.",
			[]string{"the council | said | that the bridge was shut"}},
	})
}

func TestDatelineIsNoContent(t *testing.T) {
	runStatements(t, []statementTest{
		{"a dateline", "BERN, May 3 (ATS) — The bridge was shut, the council said on Monday.", []string{"the council | said | The bridge was shut"}},
		{"the time of an entry", "16:20 UPDATE: The bridge is shut, the council says.", []string{"the council | says | The bridge is shut"}},
		{"a number", "12 people died, the council says.", []string{"the council | says | 12 people died"}},
	})
}

func TestAccordingTo(t *testing.T) {
	runStatements(t, []statementTest{
		{"a relative clause", "According to Lena Roth, who runs the bridge, the toll fell. Karl Bauer robbed the bank.",
			[]string{"Lena Roth | According to | the toll fell"}},
		{"an apposition", "According to Lena Roth, a clerk from Bern, the toll fell on Monday.", []string{"Lena Roth | According to | the toll fell on Monday"}},
		{"a name in apposition", "According to the mayor, Lena Roth, 300 carts crossed the bridge.", []string{"the mayor | According to | 300 carts crossed the bridge"}},
		{"a list that is content", "According to Lena Roth, two carts, a bus and a tram crossed the bridge.",
			[]string{"Lena Roth | According to | two carts, a bus and a tram crossed the bridge"}},
		{"the next sentence", "According to Lena Roth, three carts crossed the bridge on Monday. Karl Bauer robbed the bank.",
			[]string{"Lena Roth | According to | three carts crossed the bridge on Monday"}},
	})
}
