package words

// Words that turn what is said into a sentence.
var (
	// Hoping are verbs of wishing and thanking. What follows is no proposition.
	Hoping = NewSet(`hope hopes hoped hoping wish wishes wished wishing thank thanks thanked thanking congratulate congratulates congratulated
		congratulating pray prays prayed praying apologise apologised apologises apologize apologized apologizes dream dreamed dreams greeted greets
		wonder wonders wondered wondering`)

	// Courteous are words after "I" that make a wish, a thank or an excuse.
	Courteous = NewSet(`hope wish thank congratulate apologise apologize pray sorry glad grateful thankful happy pleased delighted honoured honored proud
		welcome salute beg`)

	// Thinking are verbs of "I think", which can be left out before what is
	// thought.
	Thinking = NewSet("think believe guess suppose feel")

	// Viewing are verbs by which somebody says that they hold something, and what their past says
	// holds still: "assessed", not "thought".
	Viewing = NewSet("thinks believes assesses assessed estimates estimated concluded concludes expects")

	// Questioning are words that begin a question or what somebody knows.
	Questioning = NewSet("what how why who whom whose which whether")

	// SecondPerson are the pronouns of who is spoken to.
	SecondPerson = NewSet("you your yours yourself yourselves")

	// Representing are nouns for people who speak of whom they work for: "her
	// lawyer said she".
	Representing = NewSet(`lawyer lawyers attorney attorneys counsel solicitor barrister spokesman spokeswoman spokesperson publicist agent aide aides
		adviser advisor manager representative`)

	// Pointing are pronouns that point to something said before.
	Pointing = NewSet("this that these those such both neither")

	// Pairing are conjunctions that begin a sentence and belong to it: "both sides".
	Pairing = NewSet("both either neither")

	// Subordinating introduce a clause that is part of another.
	Subordinating = NewSet("that if because while whilst although though unless since before after as until till whether lest once whereas when")

	// TimeUnits follow "it" that refers to nothing: "it is time".
	TimeUnits = NewSet("time year years month months week weeks day days possible impossible likely unlikely clear")

	// Accusing are verbs by which somebody is said to have done something:
	// "accused the board of hiding it".
	Accusing = NewSet("accused accuses accusing accuse")

	// Blaming are those whose deed follows "for".
	Blaming = NewSet("blamed blames blaming blame")

	// Urging are verbs by which somebody is said to have to do something: "urged
	// the board to resign".
	Urging = NewSet(`urged urges urging urge asked asks ordered orders ordering told tells pressed presses pressing implored implores begged
		encouraged encourages advised advises instructed instructs exhorted exhorts beseeched called calls calling appealed appeals warned warns warning
		directed directs petitioned`)

	// Demanding are verbs with what there should be: "demanded an inquiry".
	Demanding = NewSet("demanded demands demanding demand")

	// Calling are the verbs of "called for an inquiry", "called on the board to
	// resign" and "called the board a fraud".
	Calling = NewSet("called calls calling call")

	// Bodies are nouns for a body that acts as one: "the board said it would sue".
	Bodies = NewSet(`agency airline army association authority bank board bureau cabinet campaign charity church club
		commission committee company corporation council country court department federation firm foundation fund
		government group institute institution judiciary legislature ministry movement navy office
		organisation organization panel parliament parish party police prosecution regime regulator school senate society
		state tribunal union university watchdog`)

	// BodyActs are verbs for what bodies do, beside those whose sense says so.
	BodyActs = NewSet(`send sent sending pull pulled pulling withdraw withdrew withdrawn withdrawing pursue pursued pursuing resist
		resisted resisting airlift airlifted airlifting deploy deployed deploying release released releasing want wants
		wanted intend intends intended remain remains dispatch dispatched dispatching donate donated donating suspend
		suspended suspending activate activated activating open opened opening launch launched launching arrest arrested arresting freeze froze frozen freezing`)

	// Effects are verbs for what a plan or a thing does as well as a body.
	Effects = NewSet(`help helped helping allow allowed allowing support supported supporting protect protected protecting create
		created creating free freed freeing win won winning lose lost losing leak leaked leaking take took taken taking
		give gave given giving bring brought bringing cover covered covering serve served serving hold held holding
		mean meant meaning say said show showed shown showing make made making do did done doing go went gone going
		have had having get got getting let letting matter mattered apply applied applying concern concerned`)

	// Prospects are modal verbs for what somebody is going to do.
	Prospects = NewSet("will would 'll 'd wo")

	// Wishes are verbs for what only people do who speak of themselves.
	Wishes = NewSet("want wanted hope hoped fear feared expect expected believe believed intend intended wish wished")

	// Willing are words for what a body is and a thing is not: "is willing to".
	Willing = NewSet("willing unwilling determined committed eager reluctant prepared")

	// Promising are verbs of what somebody will do: "promised to resign".
	Promising = NewSet(`promised promises promising promise vowed vows vowing vow pledged pledges pledging pledge agreed agrees agreeing agree
		swore swears undertook undertakes guaranteed guarantees`)

	// Planning are verbs of what somebody may do or does not do. With what they
	// want they are a sentence about them.
	Planning = NewSet("refused refuses refuse threatened threatens threaten plans planned plan intends intended intend wants wanted want seeks sought seek aims aimed aim offered offers offer decided decides")

	// Refusing are verbs of not doing what somebody wants.
	Refusing = NewSet("refused refuses refuse refusing")

	// Describing are verbs whose object is said to be what follows "as".
	Describing = NewSet(`described describes describing describe portrayed portrays branded brands branding labelled labels labeled characterised
		characterized characterises characterizes depicted depicts denounced denounces hailed hails dismissed dismisses condemned condemns`)

	// Admitting are verbs of saying what one did: "admitted taking it".
	Admitting = NewSet("admitted admits admitting admit acknowledged acknowledges denied denies deny denying confessed confesses recalled recalls")

	// Possessing are nouns for what somebody denies to have.
	Possessing = NewSet("involvement knowledge role links link ties contact contacts responsibility part connection connections")

	// Offences are nouns for what somebody denies to have done.
	Offences = NewSet(`wrongdoing misconduct negligence malpractice corruption fraud theft murder manslaughter assault treason espionage bribery
		perjury plagiarism collusion bullying harassment rape arson blackmail extortion embezzlement terrorism`)

	// Blamed are adjectives, and the verb, for who did something.
	Blamed = NewSet("blame responsible guilty liable involved complicit")

	// Existing are nouns for that something is there: "the existence of a fund".
	Existing = NewSet("existence presence")

	// Judging are verbs of a stand for or against something. With their object
	// they are a sentence about who takes it.
	Judging = NewSet(`condemned condemns condemn criticised criticized criticises criticizes criticise criticize praised praises welcomed welcomes
		welcome opposed opposes oppose supported supports support backed backs endorsed endorses rejected rejects reject denounced denounces
		defended defends hailed hails deplored deplores favoured favors favored favours blamed blames ruled`)
)
