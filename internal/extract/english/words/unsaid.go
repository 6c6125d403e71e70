package words

// Words by which something is not said, not meant, or not said any more.
var (
	// Hearsay are adverbs that report what others say.
	Hearsay = NewSet("reportedly allegedly purportedly supposedly apparently")

	// Wrongly are adverbs by which what somebody says is untrue.
	Wrongly = NewSet("wrongly falsely incorrectly mistakenly erroneously inaccurately")

	// Misquoting are participles of quoting somebody wrongly.
	Misquoting = NewSet("misquoted misreported misrepresented")

	// Writings are nouns for a text in the press that says something.
	Writings = NewSet("article story headline caption version editorial post tweet dispatch correction")

	// Initially are adverbs of saying what somebody does not say any more.
	Initially = NewSet("initially originally")

	// Since are adverbs for a later time.
	Since = NewSet("later then now eventually finally subsequently since")

	// Erring are words of a clause by which somebody said something untrue.
	Erring = NewSet("lied wrong mistaken misled erred")

	// Conceding are verbs of admitting what one denied.
	Conceding = NewSet("admitted admits admit conceded concedes concede acknowledged acknowledges acknowledge confessed confesses confess")

	// Presuming are verbs of thinking that something is so without knowing it.
	Presuming = NewSet("thought thinks think believed believes believe assumed assumes assume suspected suspects suspect supposed supposes suppose guessed imagined")

	// Feeling are verbs of a mood in which somebody takes something to be so.
	Feeling = NewSet("feel feels felt wants hopes fears expects intends wishes worry worries worried")

	// Apologising are words of being sorry, before "for".
	Apologising = NewSet("apologised apologized apologises apologizes apologise apologize sorry")

	// Regretting are verbs of being sorry for what one did.
	Regretting = NewSet("regretted regrets regret")

	// Joking are verbs of saying something in jest.
	Joking = NewSet("joked jokes joke joking quipped quips quip quipping teased teases deadpanned")

	// InJest are adverbs of saying something in jest.
	InJest = NewSet("jokingly sarcastically ironically facetiously mockingly")

	// Corrections are words with which the title of a correction begins.
	Corrections = NewSet("correction corrections clarification clarifications erratum")

	// NobodyWords open a subject that says that no one spoke: "none of the
	// experts said".
	NobodyWords = NewSet("nobody none no neither noone no-one nothing")

	// Anybody are words for people or things, whichever they are.
	Anybody = NewSet("anyone anybody everyone everybody someone somebody anything everything something nothing")

	// Scarcely are adverbs that leave almost nobody of a subject: "hardly
	// anyone said".
	Scarcely = NewSet("hardly scarcely barely")

	// Almost are adverbs before a word for nobody.
	Almost = NewSet("almost virtually practically nearly next")

	// Anyone are subjects that name nobody outside a question.
	Anyone = NewSet("anyone anybody")

	// Certainties are nouns that assert if there are none: "has no doubt that",
	// "made no secret of".
	Certainties = NewSet("doubt doubts question secret secrets mistake bones denying hesitation dispute wonder surprise")

	// Doubts are nouns for doubt.
	Doubts = NewSet("doubt doubts skepticism scepticism uncertainty")

	// Withdrawing are verbs of taking back what one said.
	Withdrawing = NewSet(`withdrew withdraws withdraw withdrawn withdrawing retracted retracts retract retracting recanted recants recant
		recanting rescinded rescinds rescind disowned disowns disown backtracked backtracks backtrack backtracking backpedaled
		backpedalled abandoned abandons abandon abandoning dropped drops drop dropping renounced renounces`)

	// Walking are verbs that take back what one said with "back", "away" or
	// "off": "took back", "backed away from".
	Walking = NewSet("took takes take taken taking walked walks walk walking backed backs backing rowed rows row rowing rolled dialled dialed")

	// Alternating are words before one of two things: "refused either to confirm
	// or to deny".
	Alternating = NewSet("either both even so")

	// Evading are verbs of getting around an answer, and of only seeming to
	// give one.
	Evading = NewSet(`evaded evades evade evading sidestepped sidesteps sidestep sidestepping dodged dodges dodge dodging ducked ducks duck
		ducking skirted skirts skirt skirting deflected deflects deflect deflecting parried parries parry pretended pretends
		pretend pretending feigned feigns feign`)

	// Hypotheses open a clause that does not say that anything happened.
	Hypotheses = NewSet("if unless whether lest provided providing assuming supposing suppose")

	// Futures open a clause about the future if its verb is in the present:
	// "until the ministry says".
	Futures = NewSet("before until till once unless")

	// Inversions open a condition without "if": "had she said".
	Inversions = NewSet("had should were")

	// UnsaidBefore are words before an infinitive of saying that leave open or
	// deny that anything was said: "has yet to say", "hesitated to say".
	UnsaidBefore = NewSet(`tempted yet hesitated hesitates hesitate hesitating hesitant reluctant unwilling unable unlikely likely wrong expected
		expects expect scheduled due set supposed plans planned plan planning wants wanted want wanting hopes hoped hope
		hoping intends intended intend intending prepared preparing prepares ready about going afraid neglected omitted
		forgot threatened threatens premature careful told asked urged pressed instructed ordered invited encouraged
		advised begged loath disinclined inclined shy`)

	// Grounds are nouns before "for saying", which is not said then: "a basis for saying".
	Grounds = NewSet("basis bases ground grounds reason reasons justification cause evidence excuse need case support authority warrant")

	// Fictions are nouns for works in which somebody who was made up speaks.
	Fictions = NewSet("film movie novel play series sitcom game sketch comedy drama opera musical thriller cartoon episode scene dream joke")

	// Receding are words behind a verb for what somebody keeps from: "shied away from".
	Receding = NewSet("away back clear short")

	// UnsaidAround are words before a participle of saying that leave open or
	// deny that anything was said: "avoided saying", "stopped short of saying".
	UnsaidAround = NewSet(`avoided avoids avoid avoiding without instead than resisted resist resists stopped stop stops quit considered
		considers considering considered regretted denied denies deny denying risk risks refrained refrains refrain
		short close mistaken wrong shied shies shy balked balks baulked shrank shrinks dodged dodges dodging ducked ducks evaded evades
		cleared acquitted exonerated absolved`)
)
