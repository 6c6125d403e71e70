package words

// Words about what somebody denies, and what others said before.
var (
	// Denying are verbs of denial.
	Denying = NewSet(`denied denies deny denying rejected rejects reject rejecting dismissed dismisses dismiss dismissing refuted
		refutes refute refuting rebutted rebuts rebut disputed disputes dispute disputing disavowed disavows
		contradicted contradicts contradicting disagreed disagrees denial denials rejection debunked debunks debunk
		debunking repudiated repudiates repudiate repudiating refuting rebutting refutation rebuttal disproved disproves
		discounted discounts`)

	// Rejecting are those of Denying that can say what something is instead: "rejected it
	// as nonsense".
	Rejecting = NewSet("rejected rejects reject rejecting dismissed dismisses dismiss dismissing")

	// Denials are the forms of "deny" that have a subject.
	Denials = NewSet("denied denies deny denying")

	// Untrue are words that deny a claim.
	Untrue = NewSet(`untrue false baseless groundless unfounded fake fabricated nonsense wrong incorrect inaccurate lie lies
		rubbish absurd fiction fabrication invention slander`)

	// True are words that deny a claim if they are negated.
	True = NewSet("true accurate correct right so")

	// Accusations are nouns for what somebody is said to have done, "an
	// accusation she denies".
	Accusations = NewSet("accusation accusations charge charges allegation allegations claim claims suggestion something")

	// Contested are nouns for what somebody says that another can deny in an apposition: ",
	// an assertion she rejects". Accusations are among them.
	Contested = NewSet(`accusation accusations charge charges allegation allegations claim claims suggestion suggestions something assertion
		assertions report reports account accounts statement statements finding findings view assessment version description
		rumour rumours rumor rumors conclusion`)

	// Remarked are more such nouns, which an article uses to tell what another thinks of what is
	// said: ", a figure the union doubts".
	Remarked = NewSet(`explanation explanations figure figures forecast forecasts estimate estimates number numbers
		argument arguments story prediction predictions position characterization characterisation interpretation contention`)

	// Contradicting are verbs of denying what somebody says, whose object can be who says it.
	Contradicting = NewSet("contradicted contradicts contradict contradicting")

	// Challenging are verbs that deny if their object is what others say.
	Challenging = NewSet(`challenged challenges challenge challenging contested contests contest contesting countered counters counter countering
		ridiculed ridicules ridicule ridiculing mocked mocks mock mocking derided derides deride deriding scoffed scoffs scoff scoffing`)

	// Countering are verbs that deny with "back" and one of CounteringPreps: "hit back at".
	Countering = NewSet(`hit hits hitting pushed pushes push pushing fought fights fight fighting fired fires fire firing struck strikes strike
		striking shot shoots shoot shooting`)

	// CounteringPreps stand before what a verb of Countering denies.
	CounteringPreps = NewSet("at on against")

	// Standing are verbs before "by" and what somebody said, which say that again.
	Standing = NewSet("stood stands stand standing")

	// Doing are forms of "do" before a "so" that stands for a deed: "had done so".
	Doing = NewSet("do does did done doing")

	// Reproaches are those of Contested for what somebody is said to have done.
	Reproaches = NewSet("accusation accusations charge charges allegation allegations rumour rumours rumor rumors")

	// Papers are those of Contested for what can also be a text of its own.
	Papers = NewSet("report reports statement statements finding findings")

	// Reproaching are words by which somebody is said to have done something.
	Reproaching = NewSet(`alleged alleges alleging allege allegation allegations accused accuses accusing accuse accusation accusations
		claimed claims claiming claim charged charges charging suspected suspects suggested suggests suggesting blamed blames blaming`)
)
