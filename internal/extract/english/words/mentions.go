package words

// Words in and around names.
var (
	// SmallInHeadlines are the words that headlines in title case do not
	// capitalise.
	SmallInHeadlines = set(`a an the of in on at to for by from and or nor but as with vs vs. v. via per into onto over after amid up off out
		is his her its their that than not be if so yet about against before between during toward towards under until upon within without`)

	// Interjections are words that are said or written before a name, and
	// greetings at the end of a letter.
	Interjections = set(`hey hi hello dear uh um er ah oh ooh okay ok alright hmm hmmm mm nah yeah yep yes no nope well wow thanks thank luv
		yours sincerely regards cheers p.s. ps god gosh heavens`)

	// Honorifics are forms of address, without a full stop.
	Honorifics = set("mr mrs ms miss mx sir dame dr sheikh sheik lord lady madam haji alhaji hajj")

	// Styled are words behind "Right" in the style of a bishop or a member of a privy council.
	Styled = set("rev revd reverend hon honourable honorable")

	// FormsOfAddress are words before a name that are no part of it, whatever follows.
	FormsOfAddress = set(`dame daw mme mlle imam mullah maulvi hojatoleslam monsieur herr frau senhor senhora signor signora emeritus emerita`)

	// ForeignHeads are nouns of other languages that the name of a party, school
	// or publisher begins or ends with.
	ForeignHeads = set(`grupo andolan banco basilica dal deportivo estadio iglesia instituto islami jatiya masjid morcha parishad parque partido
		prakashan sabha samiti sangh semana teatro universidad`)

	// PartiesToACase are what rulings call people before their names.
	PartiesToACase = set(`petitioner respondent plaintiff defendant appellant appellee claimant warden trooper witness intervenor
		complainant co-defendant`)

	// Affiliations are nouns for members of a party or parliament before their names.
	Affiliations = set("democrat dem lib republican tory mep msp mp congressman congresswoman assemblyman assemblywoman rotarian independent")

	// NoPeople are phrases that look like names of people and are other things.
	NoPeople = map[string]bool{
		"rosh hashanah": true, "yom kippur": true, "eid al-fitr": true, "santa claus": true, "father christmas": true, "uncle sam": true,
		"john doe": true, "jane doe": true, "jim crow": true, "don juans": true, "joe public": true, "big ben": true, "blue peter": true,
		"merry christmas": true, "transcript": true, "full transcript": true, "hail mary": true, "mona lisa": true,
	}

	// TitleNames are titles that people use as the name of somebody.
	TitleNames = map[string]bool{"dalai lama": true, "panchen lama": true, "aga khan": true, "karmapa lama": true}

	// Declarations are the abbreviations behind a name for what the person
	// declared in a case.
	Declarations = set("decl decl. aff aff. dep dep. affidavit declaration")

	// Towns are nouns before "of" and the name of a place.
	Towns = set("town city village port district county suburb borough hamlet province state")

	// Eras are written before or after a year.
	Eras = set("AD BC CE BCE A.D. B.C.")

	// KnownAs are words before "as" and a nickname in quotation marks.
	KnownAs = set("known")

	// NicknameVerbs are words before a nickname in quotation marks.
	NicknameVerbs = set("nicknamed dubbed aka a.k.a. alias")

	// AliasPhrases are the words before another name of somebody, longest first.
	AliasPhrases = phrases("whose real name is", "whose real name was", "whose birth name is", "whose birth name was", "real name",
		"also known as", "better known as", "formerly known as", "otherwise known as", "aka", "a.k.a.", "a.k.a", "a/k/a", "alias", "born")

	// AliasEnds are the last words of AliasPhrases.
	AliasEnds = set("is was name as aka a.k.a. a.k.a a/k/a alias born")

	// BornNames are those of them before a name that somebody has from birth, which has a
	// surname: "born Tim Ade" is a name, "born Tuesday" is none.
	BornNames = set("is was name born")

	// WhoIs are words between a name and AliasPhrases: "who is also known as".
	WhoIs = set("who is was")

	// Naming are words before what somebody is called: "known as".
	Naming = set("as called named him her himself herself nicknamed dubbed aka a.k.a. alias")

	// Renaming are words before another name of somebody who is just named.
	Renaming = set("name born née nee known formerly")

	// AbbreviatedTitles are titles that are written with a full stop before a
	// name, without it.
	AbbreviatedTitles = set(`adm amb asst atty brig capt cmdr col cols cpl cpt del det dr drs fr gen gens gov govs hon insp lt
		maj messrs mr mrs ms mx pfc pres prof profs pvt rep reps rev revs sec sen sens sgt sgts sheik spc sup supt treas`)

	// Ranks are short forms of ranks, which papers also write without a full stop.
	Ranks = set("maj cpl cmdr insp supt sgt lt capt col")

	// Happenings are the last words of names of times and affairs.
	Happenings = set("depression recession renaissance enlightenment reformation papers revolution uprising holocaust")

	// Deeds are the last words of names of agreements, laws and other things that are no bodies.
	Deeds = set(`agreement agreements treaty treaties accord accords pact protocol act bill law laws directive index cost costs disease disorder
		syndrome virus aircraft missile obligation obligations swap swaps therapy scheme strategy`)

	// NewspaperNames are the last words of the names of newspapers.
	NewspaperNames = set("bee times post herald tribune gazette journal chronicle courier examiner inquirer telegraph guardian observer dispatch register mail standard echo argus gleaner")

	// AbbreviatedGiven are short forms of given names that have a full stop,
	// without it.
	AbbreviatedGiven = set("alex chas chr ed fred geo jas jos robt th thos wm")

	// NoInitials are two capitals that are no initials of a name.
	NoInitials = set("PM MP VP FM TV BP GM NY DC ST DR MR MS QC KC SC HM HQ JP CD PR PS PC")

	// Vessels are words before the name of a ship.
	Vessels = set(`carrier carriers ship ships cruiser destroyer frigate submarine corvette battleship warship ferry yacht tanker trawler
		freighter schooner steamer icebreaker tugboat lifeboat uss hms mv ss rms`)

	// Streets are the words that a street's name ends with.
	Streets = set(`road street avenue boulevard lane highway parkway terrace crescent rd rd. st. ave ave. blvd blvd. ln ln. dr. ct.
		hwy hwy. pkwy pkwy. pl. sq.`)

	// Cries are phrases of other languages that English texts quote, and the
	// first words of such.
	Cries = map[string]bool{
		"allahu": true, "allahu akbar": true, "semper fi": true, "semper fidelis": true, "slava ukraini": true, "heil hitler": true,
		"ave maria": true, "carpe diem": true, "inshallah": true, "alhamdulillah": true, "hallelujah": true,
	}

	// HyphenTails are words that a hyphen joins to a name to describe something
	// by it: "Okoye-led".
	HyphenTails = set(`based born led run held style era area wide bound made built like owned tied backed linked sponsored funded
		friendly speaking ruled loyal critical brokered sized type inspired heavy only affiliated allied`)

	// Combining are the beginnings of words such as "Anglo-Saxon".
	Combining = set("afro anglo austro euro franco greco indo italo judeo russo sino trans cis balto serbo")

	// PlaceTails are the HyphenTails behind places.
	PlaceTails = set("based born bound area wide made built")

	// Storms are words before the name of a storm.
	Storms = set("storm hurricane typhoon cyclone supertyphoon")

	// LeaderNouns are words after the name of a leader: "the Okoye Cabinet".
	LeaderNouns = set("cabinet administration government presidency regime campaign doctrine plan")

	// AfterNoun are words that follow a noun. A name before them is not part
	// of a longer description.
	AfterNoun = set(`of in and or to is was are were for with on at by from who that which has have had will would could can may as
		but when while`)

	// OfTowns are nouns for what a town has, before "of" and its name.
	OfTowns = set("mayor outskirts suburb suburbs streets residents")

	// CourtOffices are offices that a transcript has before a turn in place of a name.
	CourtOffices = set("bailiff clerk counsel crier interpreter moderator operator")

	// ClauseOpeners are words at the beginning of a sentence whose subject comes behind a comma.
	ClauseOpeners = set(`after before when while as since because although though if unless until once following during despite
		at in on with without amid besides speaking asked told unlike like together alongside according for to under ahead from behind
		beside near outside inside beyond throughout through over upon against between around across along toward towards within`)

	// Governing are prepositions that a name can be needed by: "a meeting with Ada Okoye".
	Governing = set("with of to from for by about against behind under between v. vs. v vs versus")

	// BehindObjects are words before which "her" is an object: "thanked her for".
	BehindObjects = set("to for of from in on at by with as and or but that if when while after before over about until because")

	// WherePrepositions are prepositions of place.
	WherePrepositions = set("in near at")

	// CreditVerbs are the verbs of a byline: "reporting by".
	CreditVerbs = set("reporting written edited editing compiled translated reported photographed produced writing")

	// CreditNouns are the nouns of a credit: "photo by".
	CreditNouns = set(`photo photos photograph photographs photography image images picture pictures video illustration graphic
		credit file`)

	// RoyalTitles are titles of people with a number after their name.
	RoyalTitles = set("king queen prince princess emperor empress tsar czar pope patriarch sultan shah maharaja nana chief")

	// BeforePeers are words before "Duke of Harrow" in the name of a ship.
	BeforePeers = set("hms hmcs hmas rms ss mv")

	// NthPeers are words before "Duke of Harrow" that say which of several it is.
	NthPeers = set("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")

	// Inns are nouns for houses that bear the name of a peer, behind it.
	Inns = set("pub inn tavern hotel cinema barracks pier steps school stakes cup")

	// PoliceRanks are short forms of ranks that are other words too.
	PoliceRanks = map[string]bool{"PC": true, "WPC": true, "PCSO": true, "DC": true, "DS": true, "DI": true, "DCI": true, "Supt": true, "Insp": true}

	// Crowns are titles of those who reign.
	Crowns = set("king queen emperor empress tsar czar pope")

	// AmbiguousNames are given names that are also other words.
	AmbiguousNames = set("will may mark pat rob sue chase bill drew grace hope faith joy june april august dawn")

	// Possessives are possessive determiners.
	Possessives = set("my your his her our their")

	// FiniteVerbs are verbs with a subject. Another verb cannot come right
	// before that subject.
	FiniteVerbs = set(`will would may might can could must should is was has had does did said says told tells wrote writes went came
		left spoke won lost began became took made gave found got met plays played`)

	// SmallWords do not count in the name of an organization or a place.
	SmallWords = set("the of for and in on at to a an & de la du des del et und y 's ’s '")

	// StateBodyWords are the words in names of bodies that every state has:
	// "Defense Ministry", "Supreme Court".
	StateBodyWords = set(`ministry department defense foreign affairs interior home finance justice education health trade energy
		environment agriculture transport labor culture economy parliament senate congress assembly house cabinet
		government army navy air force forces armed military police coast guard national security council intelligence
		service agency supreme constitutional high court central bank state election electoral commission general
		staff prosecutor prosecutors office presidential federal border treasury embassy information media news`)

	// CorporateForms are words at the end of a company's name that are often
	// left out. They are spelled as BodySpellings has them.
	CorporateForms = set("group co company corp corporation inc incorporated limited ltd plc llc holding holdings sa ag gmbh nv bv spa")

	// NoBodies are acronyms of things, in lower case.
	NoBodies = set(`bric brics ocd cpr rss mdgs gps html http url usb lsd gnp gdp ict dna rna aids hiv covid covid-19 vm dvd cd tv pc suv atm ceo cfo coo vip diy faq pdf
		ak-47 ied icbm wmd uav drone gmt est pst utc phd mba ngo ngos pac pacs lgbt lgbtq lgbtqi evm evms ppe pcr fifo llc ipo vat rom ram cd-rom isbn jj jj. c.j. latin
		chikungunya dengue zika ebola malaria dsl bmx rmb ipr ppv lng lpg vhs lp mep meps msp msps am fm dj djs r&d m&a b&b rv rvs
		vod dvds cgi omg lol potus flotus isp wwi wwii hiv/aids inaudible crosstalk exec aka oscars baftas grammy grammys emmy emmys wi-fi`)

	// LongOwners are unions and states whose bodies are often named without
	// them.
	LongOwners = map[string]bool{"united nations": true, "european union": true, "african union": true, "united states": true, "united kingdom": true}

	// OfficeNouns are nouns that stand before "of" or at the end of a name:
	// "Department of Justice", "Justice Department".
	OfficeNouns = set("department ministry office bureau institute university college board council")

	// StateOffices are those of OfficeNouns that only states have.
	StateOffices = set("department ministry")

	// StateBodies are nouns for state bodies that need no other word.
	StateBodies = set("ministry department parliament government army navy military police")

	// NamedThings are nouns for things that are named after people.
	NamedThings = set("show award awards prize trophy act tour day bill law doctrine plan era case trial scandal affair effect")

	// RoleModifiers are words before a role that are part of it.
	RoleModifiers = set(`former acting deputy vice senior chief junior assistant associate interim incoming outgoing late then ex
		longtime long-time veteran prime foreign defense defence finance interior home justice health education trade
		energy environment agriculture transport labor labour culture tourism economy national federal state regional
		local provincial municipal city county district international general executive managing financial political
		military police army navy naval air force government opposition party parliamentary presidential congressional
		senate house republican democratic human rights security intelligence press media company bank union club team
		science space nuclear climate medical legal research university school church supreme high top leading lead
		head first second third fellow co principal special chief-of-staff attorney secretary crown grand field
		lieutenant major brigadier sergeant ruling right-wing left-wing far-right conservative liberal socialist
		communist pro-democracy anti-corruption independent retired disgraced jailed exiled football soccer cricket
		rugby tennis basketball film movie pop rock rap jazz opera oil gas tech technology software internet news
		political business civil criminal public private royal central committee campaign communication commission cabinet department ministry
		office communications relations affairs policy budget tax transport housing planning operations editorial province village
		town hospital staff youth student faculty board council court agency federation league investment marketing sales overseas mining water safety`)

	// SentenceOpeners are words that sentences begin with.
	SentenceOpeners = set(`the a an this that these those his her its their our my your in on at by for from with to of as if when while
		since after before during under over between among until although though but and or so yet nor not no both
		either each all some many most several few such another other there here then now once also however meanwhile
		moreover still instead later earlier what who where why how which whether because despite asked according
		citing speaking like unlike yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday
		he she it they we you i`)

	// RoleDeterminers introduce a role: "his lawyer, Ada Okoye".
	RoleDeterminers = set("his her its their our my your the a an one another 's ’s s'")

	// EmptyOwners are nouns for an owner that say nothing about a role: "the country's president".
	EmptyOwners = set("country nation state government world year today time day week month")

	// Charges are roles that are a judgement on somebody: "Palmer is a terrorist".
	Charges = set(`terrorist victim suspect winner loser favorite favourite friend rival critic enemy spy convict dictator fugitive
		guest host candidate witness hero killer thief liar traitor champion fan`)

	// PastRoles begin a role that somebody no longer has.
	PastRoles = set("former ex late onetime then")

	// Scholars are titles of scholars, beside which another role can say more.
	Scholars = set("professor prof prof. dr dr. doctor")

	// Leaving are verbs of the end of a role, and those of the past: "the minister who resigned".
	Leaving = set("resigned quit left stepped retired was were had used lost fell")

	// RolesTo are roles with "to": "ambassador to Norland".
	RolesTo = set("ambassador adviser advisor envoy counsel aide assistant representative delegate secretary")

	Articles = set("a an the")

	// RoleConnectives join the words of a role.
	RoleConnectives = set("of the for and at in")

	// RolePrepositions come between a role and what it is of.
	RolePrepositions = set("of for at on in")

	// DescriptionEnds end every description.
	DescriptionEnds = set(`who whom whose which that where when while because after before as than but said says say told tells added
		adds stated claimed claims explained reported noted argued warned announced is was are were has had have will
		would could can may might did does do been being stood stepped resigned fell rose ran kept knew drew sat quit agreed
		refused denied insisted born`)

	// CreditOpeners begin a credit.
	CreditOpeners = set(`by reporting written edited editing compiled translated reported photographed produced writing photo photos
		photograph photographs photography image images picture pictures video illustration graphic credit file`)

	// OfEitherGender are MaleNouns by which many women are called too.
	OfEitherGender = set("chairman alderman actor priest bishop")

	// MaleNouns are nouns for a man.
	MaleNouns = set(`spokesman chairman congressman businessman policeman councilman alderman salesman king prince duke father son
		brother uncle husband widower grandfather grandson nephew boyfriend actor pope priest bishop cardinal
		archbishop imam monk sheikh sultan emperor mr mr. sir lord statesman dad`)

	// FemaleNouns are nouns for a woman.
	FemaleNouns = set(`spokeswoman chairwoman congresswoman businesswoman policewoman councilwoman actress queen princess duchess
		mother daughter sister aunt wife widow grandmother granddaughter niece girlfriend nun baroness empress mrs
		mrs. ms ms. miss lady dame mum mom`)

	// Courtesies are titles that are never names.
	Courtesies = set("mr mr. mrs mrs. ms ms. messrs messrs.")

	// MaleTitles are titles before the name of a man.
	MaleTitles = set("mr mr. sir lord king prince father brother monsieur herr")

	// FemaleTitles are titles before the name of a woman.
	FemaleTitles = set("mrs mrs. ms ms. miss dame lady queen princess sister madame frau")

	// OtherNames maps other names of organizations and places to the usual
	// ones. Both are folded and have no SmallWords.
	OtherNames = map[string]string{
		"us": "united states", "usa": "united states", "america": "united states", "united states america": "united states",
		"uk": "united kingdom", "britain": "united kingdom", "great britain": "united kingdom",
		"un": "united nations", "eu": "european union", "uae": "united arab emirates", "emirates": "united arab emirates",
		"dprk": "north korea", "democratic people's republic korea": "north korea", "republic korea": "south korea",
		"prc": "china", "people's republic china": "china", "russian federation": "russia",
		"ussr": "soviet union", "drc": "democratic republic congo", "holland": "netherlands", "burma": "myanmar",
		"turkiye": "turkey", "holy see": "vatican", "czechia": "czech republic", "ivory coast": "cote d'ivoire",
		"fbi": "federal bureau investigation", "cia": "central intelligence agency", "imf": "international monetary fund",
		"who": "world health organization", "world health organisation": "world health organization", "nato": "north atlantic treaty organization",
		"ap": "associated press", "ecb": "european central bank", "state department": "department state",
	}

	// States maps the abbreviations of states of the United States, as they
	// follow the name of a town, to their names.
	States = map[string]string{
		"ala.": "Alabama", "ariz.": "Arizona", "ark.": "Arkansas", "calif.": "California", "colo.": "Colorado", "conn.": "Connecticut", "del.": "Delaware",
		"fla.": "Florida", "ga.": "Georgia", "ill.": "Illinois", "ind.": "Indiana", "kan.": "Kansas", "ky.": "Kentucky", "md.": "Maryland",
		"mass.": "Massachusetts", "mich.": "Michigan", "minn.": "Minnesota", "miss.": "Mississippi", "mo.": "Missouri", "mont.": "Montana",
		"neb.": "Nebraska", "nev.": "Nevada", "okla.": "Oklahoma", "ore.": "Oregon", "pa.": "Pennsylvania", "tenn.": "Tennessee", "tex.": "Texas",
		"va.": "Virginia", "vt.": "Vermont", "wash.": "Washington", "wis.": "Wisconsin", "wyo.": "Wyoming", "n.c.": "North Carolina",
		"s.c.": "South Carolina", "n.d.": "North Dakota", "s.d.": "South Dakota", "n.h.": "New Hampshire", "n.j.": "New Jersey", "n.m.": "New Mexico",
		"n.y.": "New York", "r.i.": "Rhode Island", "w.va.": "West Virginia",
	}

	// BodySpellings maps spellings and abbreviations in the names of
	// organizations to the usual ones.
	BodySpellings = map[string]string{"defence": "defense", "organisation": "organization", "centre": "center", "labour": "labor", "programme": "program", "corp": "corporation", "inc": "incorporated", "ltd": "limited", "co": "company", "dept": "department"}
)

// BeforeSubjects are words right behind which the subject of a clause comes.
var BeforeSubjects = set("that but while whereas because although though when")

// BeforeClipped are the prepositions before "'t" in a name: "Ada in 't Veld".
var BeforeClipped = set("in op aan uit over van")
