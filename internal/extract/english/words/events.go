package words

// Words around the date of an event.
var (
	// Determiners are definite determiners.
	Determiners = NewSet("the this that these those its his her their our my your")

	// Indefinites are indefinite determiners.
	Indefinites = NewSet("a an another one")

	// PossessiveEndings are the clitics of possession.
	PossessiveEndings = NewSet("'s '")

	// Copulas are the forms of "to be" around a date.
	Copulas = NewSet("is are was were be been being am 's 're")

	// Remarks are nouns for what somebody only said. A statement or a report that comes out
	// can be an event.
	Remarks = NewSet("remark remarks comment comments reports accounts claims")

	// ToHave are the forms of "to have".
	ToHave = NewSet("have has had having 've 'd")

	// PerfectHave are the forms of "to have" after a modal verb.
	PerfectHave = NewSet("have 've")

	// Courts are words of texts that tell of a day before: of a trial, an inquest or an anniversary.
	Courts = NewSet("court trial jury juror jurors inquest coroner inquiry hearing sentenced convicted tribunal anniversary")

	// Making are verbs by which what is written comes to be, and Rulings are nouns for such things besides
	// documents.
	Making  = NewSet("signed wrote issued sent released published made filed gave posted handed delivered approved passed signs issues")
	Rulings = NewSet("affidavit affidavits testimony deposition complaint indictment essay column op-ed ruling warning receipt ticket order decree verdict judgment judgement decision memo article interview speech")

	// Polls are nouns for asking many people, Polling are the verbs for it, and PollMeans say how, or how
	// sure it is.
	Polls     = NewSet("poll polls survey surveys")
	Polling   = NewSet("conducted surveyed surveying interviewed polled questioned sampled")
	PollMeans = NewSet("telephone phone phones landline landlines cellphone cellphones online margin respondents adults voters sample")

	// Comparisons come before the second part of a comparison.
	Comparisons = NewSet("than versus vs compared unlike comparison")

	// ComparingPrepositions introduce a figure that another is compared with.
	ComparingPrepositions = NewSet("against with over")

	// Distances come after a stretch of time that leads from one time to another:
	// "four years later".
	Distances = NewSet("later earlier ago")

	// Matters are prepositions before what something is about.
	Matters = NewSet("over about regarding concerning")

	// Following are verbs that say that one happening follows another.
	Following = NewSet("follows followed follow")

	// Stretches are periods and parts of them, as in "the start of".
	Stretches = NewSet(`morning afternoon evening night day days week weeks month months start end beginning course rest eve middle
		half halves quarter quarters semester weekend hours early late close outset summer spring autumn winter`)

	// Periods are long stretches of time that firms and offices report on, and PeriodEnds words between one
	// and its last day: "the year to 31 March".
	Periods    = NewSet("months year years quarter half period")
	PeriodEnds = NewSet("to until ended ending through")

	// Movements are changes of figures, as in "up from".
	Movements = NewSet("up down rose fell rise increase increased decline declined decrease decreased dropped drop changed grew")

	// Superlatives includes superlatives and negations that apply to a whole
	// period, as in "the first since".
	Superlatives = NewSet(`first worst best largest biggest highest lowest most least only never not n't no strongest weakest deadliest
		longest`)

	// Conditions introduce a condition.
	Conditions = NewSet("if unless whether lest")

	// Negations negate a clause.
	Negations = NewSet("not n't never neither nor no nobody none nothing")

	// Unnegated are words behind a negation that is not that of a verb: "pleaded not guilty",
	// "not only".
	Unnegated = NewSet("guilty only just merely least long")

	// ThirdPerson are "he" and "she".
	ThirdPerson = NewSet("he she")

	// ClauseJoins join two main clauses.
	ClauseJoins = NewSet("and but while")

	// ClauseBounds begin a clause or follow one.
	ClauseBounds = NewSet(`where which who whom what how why that and but or while when because although though after before since if
		unless whether lest as`)

	// Subordinators open a clause that a later "and" can continue.
	Subordinators = NewSet("that which who whom when because although though if as what where after before since so")

	// Expecting are words for what is expected. "early" is from "as early
	// as".
	Expecting = NewSet(`will would shall 'll wo expected expects expect scheduled planned plans planning due likely anticipated
		forecast projected predicted upcoming early slated set poised intends intend proposed hopes hope hoping aims aiming`)

	// IsOrWill are verbs of what is now or will be.
	IsOrWill = NewSet("is are will")

	// Possibilities are words for what is possible.
	Possibilities = NewSet("can could may might possible possibly perhaps maybe")

	// Telling are verbs of saying whose object, if any, is the listener.
	Telling = NewSet("told tells tell telling informed informs speaking")

	// Saying are verbs whose date is that of what is said if they have no
	// object: "wrote on Monday", not "reported a fire on Monday".
	Saying = NewSet(`said says say saying added adds wrote writes reported reports noted notes stated states replied replies remarked
		commented explained explains reiterated stressed emphasized emphasised insisted insists maintained argued argues
		tweeted posted claimed claims asserted testified warned acknowledged confirmed estimated predicted believed`)

	// Issued are participles of documents that were made public.
	Issued = NewSet("issued released published posted")

	// RelativePronouns begin a relative clause after a noun. "That" does if a
	// verb follows.
	RelativePronouns = NewSet("who which whom whose where")

	// AdverbialClauses introduce a clause that says when or why.
	AdverbialClauses = NewSet("after before when while because although though since until as once if unless")

	// StretchPrepositions come before a stretch up to the present, as in "over
	// the last year".
	StretchPrepositions = NewSet("for in over during within throughout")

	// EndPrepositions come before the end of a stretch: "until Wednesday".
	EndPrepositions = NewSet("until till through")

	// Until turns a negation before it: "not until Wednesday" is on Wednesday.
	Until = NewSet("until till")

	// Coming are verbs that put an event behind another one: "the move came after".
	Coming = NewSet("came comes come")

	// Ordinals say which one of several a thing is.
	Ordinals = NewSet("first second third fourth fifth sixth latter former last other others")

	// Arranged are participles that show a date to be planned.
	Arranged = NewSet("scheduled planned due slated expected supposed proposed set")

	// Cancelling are participles and past tenses that cancel a plan.
	Cancelling = NewSet(`cancelled canceled cancels cancel postponed postpones scrapped shelved abandoned suspended scuttled delayed
		aborted`)

	// CallingOff are verbs that cancel a plan if "off" follows.
	CallingOff = NewSet("called calls call put")

	// PlacingPrepositions come before the event in which something happens: "in
	// Tuesday's earthquake".
	PlacingPrepositions = NewSet("in at during on")

	// Suffering are verbs of what happens to people in a disaster: "died in the fire".
	Suffering = NewSet("died killed perished drowned injured wounded hurt burned burnt displaced")

	// Updating are what a page did on the day of its stamp: "last updated at".
	Updating = NewSet("update updated modified published posted aired retrieved accessed")

	// Stamping are the other words of the stamp of a page.
	Stamping = NewSet("page last first at on by")

	// Buttons are what a page has behind its stamp: its links, and the zone of its clock.
	Buttons = NewSet("help share print email comments gmt utc uk bst et edt est")

	// Photos are words of the credit of a photo.
	Photos = NewSet("photo photos photograph photographs photographer picture pictures image images getty handout")

	// Pictured open a caption.
	Pictured = NewSet("photo photograph picture image pictured photographed caption")

	// Publications are nouns for what a correction is about: "this article".
	Publications = NewSet("article story report post page column item piece")

	// Wrote are verbs by which a paper tells what it wrote.
	Wrote = NewSet("wrote reported published printed misstated misquoted")

	// We is what a paper calls itself.
	We = NewSet("we")

	// Correcting are what is done to them.
	Correcting = NewSet("amended corrected clarified updated edited misstated misspelled carried")

	// Counting are words of an expression that counts from a day told before:
	// "the next day", "a week later".
	Counting = NewSet("next following previous same later earlier before after that")

	// Quantities begin a subject that is a part of what was told before: "all four".
	Quantities = NewSet("all some many most several others few another half")

	// Been is the participle of "to be".
	Been = NewSet("been")

	// Static are verbs, in the past, of what was the case, was thought or was
	// wanted. They say nothing of a day.
	Static = NewSet(`seemed appeared remained stayed stood sat lay lived knew known thought felt liked loved hated wanted wished hoped
		feared worried needed had owned belonged contained consisted depended deserved existed involved included lacked
		looked sounded mattered owed preferred resembled tended used supposed considered regarded based located
		situated born called dubbed grew kept spent worked enjoyed understood faced continued waited struggled tried
		sought got spoke talked slept followed prompted sparked
		triggered led caused resulted ushered raised pushed fuelled marked meant brought dominated divided concerned related dedicated interested surprised shocked pleased proud tired`)

	// OnlyPast are verbs in the past that are nothing else: no nouns, adjectives or forms of the present.
	OnlyPast = NewSet(`died happened occurred became began blew came chose drew drove flew froze gave grew knew rang rode sang sank shook
		swam threw took went woke wore wrote`)

	// OnlyAdverb are adverbs that are nothing else.
	OnlyAdverb = NewSet(`likewise furthermore moreover meanwhile nonetheless nevertheless thereafter thereby elsewhere somehow beforehand
		afterwards afterward seldom onstage offstage afresh anew indoors upstairs downstairs`)
)
