package words

// Words around statements.
var (
	// Norms are nouns for what one obeys and does not quote: "according to
	// the law". The groups are from WordNet.
	Norms = NewSet(`law laws rule rules order orders regulations agreement treaty plan plans practice constitution system policy
		schedule programme program standards principles`)

	// Citing are the verbs that cite a source.
	Citing = NewSet("citing cited cites cite quoting quoted quotes quote")

	// CitingParticiples are the participles among Citing.
	CitingParticiples = NewSet("citing quoting")

	// Relatives are relative pronouns.
	Relatives = NewSet("which who that")

	// Documents are nouns for documents that can be cited.
	Documents = NewSet(`report reports document documents statement letter source sources memo cable cables filing filings footage
		survey surveys study studies poll polls`)

	// SourceJoins join the parts of a description of a source.
	SourceJoins = NewSet("and of in from at with inside to on")

	// SourceQualities describe a source: "familiar with the talks".
	SourceQualities = NewSet("close familiar briefed privy")

	// AnonymityVerbs are the verbs of "requested anonymity" and "declined to be
	// named".
	AnonymityVerbs = NewSet("requested requests insisted insists wanted wants wished preferred declined refused")

	// AnonymityWords are the objects of such verbs.
	AnonymityWords = NewSet("named identified anonymous unnamed anonymity")

	// Remaining join a verb and a word of anonymity: "asked to remain
	// anonymous".
	Remaining = NewSet("remain stay be on")

	// Whether introduce an indirect question.
	Whether = NewSet("whether if")

	// VerbNegations negate a verb.
	VerbNegations = NewSet("not n't never neither nor cannot")

	// Reporting are verbs that report any clause that is their object.
	Reporting = NewSet(`said says say told tells added adds claimed claims stated states reported reports announced announces
		explained explains confirmed confirms insisted insists warned warns wrote writes noted notes argued argues
		alleged alleges asserted asserts acknowledged acknowledges admitted admits declared declares maintained
		maintains stressed stresses replied testified testifies tweeted tweets remarked observed commented conceded
		contended contends countered disclosed emphasized emphasised estimated estimates predicted predicts reiterated
		reiterates complained complains concluded concludes believes believed opined opines assessed assesses suspects
		suspected`)

	// Withholding are verbs of refusing or failing to do something: "declined
	// to comment".
	Withholding = NewSet("declined declines decline declining refused refuses refuse refusing failed fails fail failing")

	// Disclosing are verbs of saying something that one could keep secret.
	Disclosing = NewSet(`confirm comment say specify elaborate disclose identify reveal discuss clarify provide respond answer explain
		state speculate acknowledge name address`)

	// Bringing are words that can come before a clause with "that" but report
	// nothing.
	Bringing = NewSet("ensured ensures ensure meant means mean guaranteed guarantees so such made happened required requires")

	// DaysAndMonths are the names of days and months.
	DaysAndMonths = NewSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
		september october november december`)

	// ClauseAuxiliaries are auxiliary verbs that cannot be a cue.
	ClauseAuxiliaries = NewSet("has have had 's 've 'd did does do is was are were")

	// ProposingNouns are nouns for what somebody says, thinks or fears. A
	// clause with "that" follows them: "the claim that".
	ProposingNouns = NewSet(`claim claims allegation allegations accusation accusations assertion assertions suggestion suggestions
		announcement announcements statement statements warning warnings rumor rumors rumour rumours view views belief
		beliefs opinion opinions conviction contention argument arguments conclusion conclusions impression fear fears
		hope hopes worry worries concern concerns complaint complaints prediction predictions insistence denial
		admission assurance assurances suspicion suspicions notion theory`)

	// HeardParticiples report something about their subject: "the colonel is
	// said to be in hiding".
	HeardParticiples = NewSet(`said reported believed thought alleged rumoured rumored understood claimed estimated presumed reputed
		suspected announced told disclosed revealed known`)

	// ToBe are the forms of "to be".
	ToBe = NewSet("is was are were be been being 's 're 'm am")

	// He are the pronouns for a man.
	He = NewSet("he him his himself")

	// She are the pronouns for a woman.
	She = NewSet("she her hers herself")

	// It are the pronouns for a thing.
	It = NewSet("it its itself")

	// They are the plural pronouns.
	They = NewSet("they them their themselves")

	// FirstPerson are the pronouns of the speaker.
	FirstPerson = NewSet("i me my we us our myself")

	// Who are relative pronouns that can be a source.
	Who = NewSet("who which whose")

	// Labels are words in capitals before a colon that are not a speaker.
	Labels = NewSet(`note notes update updated correction photo photos video watch read more related abstract editor breaking live
		location date time source sources new exclusive full poll caption`)

	// LinkWords link a clause to the one before.
	LinkWords = NewSet(`while whilst although though but and when if because since meanwhile however yet still so as though whereas
		unless once after before also then now later earlier`)

	// Agencies are nouns for an organization that speaks.
	Agencies = NewSet("agency newspaper broadcaster paper ministry company campaign magazine network department office")

	// UnnamedPeople are nouns for unnamed sources.
	UnnamedPeople = NewSet(`officials official sources source analysts analyst experts expert diplomats some many others people critics
		observers witnesses residents most several few one both members lawmakers insiders staff`)

	// Denying are verbs of denial.
	Denying = NewSet(`denied denies deny denying rejected rejects reject rejecting dismissed dismisses dismiss dismissing refuted
		refutes refute refuting rebutted rebuts rebut disputed disputes dispute disputing disavowed disavows
		contradicted contradicts contradicting disagreed disagrees denial denials rejection debunked debunks
		repudiated repudiates`)

	// Doubting are verbs of doubt.
	Doubting = NewSet(`questioned questions question questioning doubted doubts doubt doubting wondered wonders wonder wondering
		sceptical skeptical scepticism skepticism unsure uncertain`)

	// Asking are verbs of questions.
	Asking = NewSet("asked asks ask asking inquired enquired")

	// Believing are verbs that deny or doubt if they are negated.
	Believing = NewSet("believe believes believed think thinks thought agree agrees agreed accept accepts accepted buy see")

	// Untrue are words that deny a claim.
	Untrue = NewSet(`untrue false baseless groundless unfounded fake fabricated nonsense wrong incorrect inaccurate lie lies
		rubbish absurd fiction fabrication invention slander`)

	// True are words that deny a claim if they are negated.
	True = NewSet("true accurate correct right so")

	// ClaimWords are words for a claim that is denied: "such reports".
	ClaimWords = NewSet(`it this that they these those report reports claim claims allegation allegations accusation accusations charge
		charges rumor rumors rumour rumours story stories suggestion suggestions statement statements assertion
		assertions tale tales`)

	// PredicateBe are the forms of "to be" before a predicate: "is untrue".
	PredicateBe = NewSet("is are was were 's 're be been")

	// Auxiliaries are auxiliary and modal verbs.
	Auxiliaries = NewSet("is was are were be been being 's 're 'm has have had 've 'd having do does did 'll am ai n't")

	// SpeechCues are cues that are rarely anything else.
	SpeechCues = NewSet("said says say saying told added according wrote tweeted adding reported announced noted argued")

	// Hearsay are adverbs that report what others say.
	Hearsay = NewSet("reportedly allegedly purportedly supposedly apparently")
)
