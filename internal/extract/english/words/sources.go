package words

// Words around those who say something.
var (
	// Proposals are nouns for what somebody asks for or puts forward. To reject it decides
	// on it and denies nothing.
	Proposals = NewSet(`proposal proposals plan plans bid bids offer offers appeal appeals request requests motion motions petition
		petitions lawsuit lawsuits suit suits bill bills deal deals amendment amendments application applications demand demands
		call calls invitation invitations budget treaty resolution resolutions candidate candidates nomination nominee
		ceasefire compromise ultimatum overture overtures measure measures project projects contract agreement settlement case
		challenge challenges complaint complaints plea pleas objection objections cases merger takeover reform reforms constitution legislation draft criticism criticisms advice pressure
		inquiry inquiries question questions query queries`)

	// Finding are verbs for what a document or a study shows or says.
	Finding = NewSet(`found finds showed shows said says stated states suggested suggests concluded concludes revealed reveals
		contradicted contradicts`)

	// Ordering are the forms of "order".
	Ordering = NewSet("ordered orders order ordering")

	// OfTwo are words for one of two that the text names: "the latter".
	OfTwo = NewSet("former latter")

	// Credits open a credit in brackets: "(Photo: Jane Doe)".
	Credits = NewSet("photo photos photograph photographs picture pictures image images credit credits video illustration graphic")

	// Shares are words for some of those behind "of": "most of the residents".
	Shares = NewSet("most some many several half all few dozens hundreds thousands scores plenty majority minority two three four five")

	// Motives are nouns behind "out of" for why somebody acts.
	Motives = NewSet("concern fear respect anger pity spite loyalty love shame caution frustration desperation courtesy")

	// Postings are nouns for what somebody writes on a site, behind its name.
	Postings = NewSet("post posts posting postings page pages feed")

	// Notions are nouns that say nothing, whatever verb is behind them: "experience tells us".
	Notions = NewSet(`nature history time fate experience sense instinct logic reason tradition conscience custom wisdom intuition
		memory luck fortune destiny biology physics economics mathematics arithmetic geography science common-sense`)

	// Reflexives are pronouns behind the noun that they stress: "the mayor herself".
	Reflexives = NewSet("himself herself itself themselves")

	// Interviewing are words before "by" and the name of who asks in an interview.
	Interviewing = NewSet("interviewed asked interview questions conducted recorded")

	// Talking are verbs before "to" or "with" and who asks in an interview.
	Talking = NewSet("spoke talked sat speaks talks met")

	// Interviewers are nouns for somebody who asks and reports.
	Interviewers = NewSet("interviewer reporter correspondent journalist anchor presenter host broadcaster newspaper magazine")
)
