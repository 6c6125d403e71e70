package words

// Words around the date of an event.
var (
	// Determiners are definite determiners.
	Determiners = NewSet("the this that these those its his her their our my your")

	// Indefinites are indefinite determiners.
	Indefinites = NewSet("a an another one")

	// PossessiveEndings are the clitics of possession.
	PossessiveEndings = NewSet("'s '")

	// Copulas are the forms of "to be" that are looked for around a date.
	Copulas = NewSet("is are was were be been being am 's 're")

	// ToHave are the forms of "to have".
	ToHave = NewSet("have has had having 've 'd")

	// PerfectHave are the forms of "to have" behind a modal verb.
	PerfectHave = NewSet("have 've")

	// Comparisons introduce what something is compared with.
	Comparisons = NewSet("than versus vs compared unlike comparison")

	// ComparingPrepositions introduce a figure that another is compared with.
	ComparingPrepositions = NewSet("against with over")

	// Stretches are periods and parts of them: "the start of".
	Stretches = NewSet(`morning afternoon evening night day days week weeks month months start end beginning course rest eve middle
		half halves quarter quarters semester weekend hours early late close outset summer spring autumn winter`)

	// Movements are how figures change: "up from".
	Movements = NewSet("up down rose fell rise increase increased decline declined decrease decreased dropped drop changed grew")

	// Superlatives and negations span a period: "the first since".
	Superlatives = NewSet(`first worst best largest biggest highest lowest most least only never not n't no strongest weakest deadliest
		longest`)

	// Conditions introduce a condition.
	Conditions = NewSet("if unless whether lest")

	// Negations negate a clause.
	Negations = NewSet("not n't never neither nor no nobody none nothing")

	// ThirdPerson are "he" and "she".
	ThirdPerson = NewSet("he she")

	// ClauseJoins join two main clauses.
	ClauseJoins = NewSet("and but while")

	// ClauseBounds begin a clause or follow one.
	ClauseBounds = NewSet(`where which who whom what how why that and but or while when because although though after before since if
		unless whether lest as`)

	// Subordinators open a clause that a later "and" may continue.
	Subordinators = NewSet("that which who whom when because although though if as what where after before since so")

	// Expecting makes a clause about what is expected; "early" is that of "as early
	// as".
	Expecting = NewSet(`will would shall 'll wo expected expects expect scheduled planned plans planning due likely anticipated
		forecast projected predicted upcoming early slated set poised intends intend proposed hopes hope aims`)

	// Possibilities make a clause about what is possible.
	Possibilities = NewSet("could may might possible possibly perhaps maybe")

	// Arranged are the participles that make a date that of a plan.
	Arranged = NewSet("scheduled planned due slated expected supposed proposed set")

	// Cancelling are the participles and past tenses that undo a plan.
	Cancelling = NewSet(`cancelled canceled cancels cancel postponed postpones scrapped shelved abandoned suspended scuttled delayed
		aborted`)

	// CallingOff are the verbs that undo a plan if "off" follows.
	CallingOff = NewSet("called calls call put")
)
