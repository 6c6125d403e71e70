package words

import "strings"

// Words next to the names of organizations and places.
var (
	// Landforms are words that names of hills and rivers begin with, and names of people do not: "Jabal Nour".
	Landforms = set("jabal jebel djebel gebel mount khirbet oued nahr")

	// PlaceNouns are nouns for places, next to the name of one: "the village of
	// Harrow", "the Harrow river".
	PlaceNouns = set(`city town village port capital district county province region state republic country suburb borough hamlet
		municipality neighborhood neighbourhood area quarter territory island islands islet peninsula coast shore beach bay gulf
		strait sea lake river creek canal valley mountain mountains hill hills desert forest park border airport airfield airbase
		base harbor harbour seaport resort prison jail camp crossing bridge dam mine highway road street avenue square plaza
		tower station stadium arena hotel palace castle church mosque temple cathedral basin delta glacier volcano plateau
		constituency parish prefecture oblast voivodeship ward favela slum township settlement enclave exclave reservation
		hospital museum theatre theater cemetery shipyard quay pier wharf docks dock refinery reactor plant facility warehouse`)

	// Whereabouts are prepositions before places.
	Whereabouts = set("in near at outside across around throughout toward towards into from to")

	// BodyNouns are nouns for bodies, next to the name of one: "the newspaper
	// Harrow", "the Harrow party".
	BodyNouns = set(`agency airline airlines association bank broadcaster brothers channel club company corporation council foundation
		fund group holding magazine newspaper daily weekly tabloid network paper party press service society station union university
		website site portal firm manufacturer maker carmaker automaker retailer supermarket publisher charity movement militia
		faction coalition alliance bloc organisation organization institute institution committee commission court tribunal ministry
		department office bureau authority board regulator watchdog team side school college academy hospital clinic studio label
		lender insurer brokerage analysts brewer operator carrier airliner conglomerate consultancy giant subsidiary affiliate startup contractor
		supplier producer church house federation museum chamber centre center academy confederation conference congress
		parliament senate assembly commission pollster thinktank brigade battalion regiment unit force army police navy guard guards rebels
		guerrillas insurgents extremists fighters militants supporters officials executives employees workers lawmakers mps
		lawmaker spokesman spokeswoman spokesperson correspondent reporter columnist journalist editor shares stock shareholders
		accountants accountant auditors auditor newspapers banks companies parties firms agencies airlines government chain`)

	// BodyHeads are nouns within the names of bodies that are not heads of other names.
	BodyHeads = set(`marines programme program forum project campaign aid borders initiative taskforce watch club rovers
		lines cross finance water bros bros. economics data research relief mutual savings radio terminals shipping logistics`)

	// LowerBodies are the nouns of bodies of Europe that papers write in lower case: "the
	// European commission".
	LowerBodies = set("commission parliament union council")

	// PartyAdjectives are adjectives for parties, which alone name none: "a Conservative plan".
	PartyAdjectives = set(`conservative tory socialist communist democratic democrat republican liberal progressive nationalist islamist
		marxist leftist centrist fascist nazi jewish`)

	// Peoples are nouns for peoples and faiths.
	Peoples = set(`brits brit scots aussie aussies kiwis yanks pashtun pashtuns tajiks uzbeks hazaras kurds kurd berbers tuareg hutu tutsi hutus tutsis
		muslim muslims jews jew hindus hindu sikh sikhs catholics protestants sunni sunnis shia shias shiite shiites`)

	// BetweenPersonAndBody are prepositions between a person and the body that the person
	// works for.
	BetweenPersonAndBody = set("of in at for")

	// CaptionOpeners are function words that begin a sentence of a caption or headline and
	// are within no name with a capital.
	CaptionOpeners = set(`as on for with from by to is are was were has have after when who if but it he she they we not while since into amid
		says said`)

	// OfBodies are nouns for people and things that a body has and a place has not, behind its name.
	OfBodies = set(`executives executive employees shareholders shares stock chairman chairwoman ceo accountants auditors bosses spokesman
		spokeswoman spokesperson board subsidiary subsidiaries headquarters accounts profits bankruptcy collapse debts creditors
		investors sponsorship workers management manager managers director directors founder cofounder co-founder customers
		products staff boss factories stores branches lawyers`)

	// LedBodies are nouns in the names of bodies that are told by who leads them.
	LedBodies = set("party alliance coalition front movement union league bloc list")

	// Trust are words before "in" and who or what somebody trusts.
	Trust = set("confidence faith trust trusted trusts believe believes believed disappointed")

	// ServingBodies are nouns for people of a body, before "of" or "for" and its name.
	ServingBodies = set("chairman chairwoman ceo executive executives spokesman spokeswoman spokesperson employees shareholders")

	// HeadsOfFirms are nouns for who leads a firm, between its name and that of the person:
	// "Harrow boss Ada Palmer".
	HeadsOfFirms = set("chief boss chairman chairwoman ceo founder co-founder director")

	// Companies are nouns for firms, before the name of one.
	Companies = set(`company firm corporation giant maker manufacturer carmaker automaker retailer supermarket airline bank broadcaster
		publisher insurer lender operator conglomerate consultancy group trader supplier agency startup brewer contractor`)

	// BodyOwners are nouns for somebody that can also be a firm, and no Companies.
	BodyOwners = set(`owner owners landlord landlords sponsor sponsors auditor auditors lender lenders partner partners rival rivals`)

	// Amounts are words before a noun in the plural, and of no name.
	Amounts = map[string]bool{"Some": true, "Several": true, "These": true, "Those": true, "Other": true, "Both": true, "This": true, "That": true}

	// Headquarters are words behind the name of a body for where it is.
	Headquarters = set("hq headquarters")

	// CompanyForms are the forms of companies that follow a name and are no word of it.
	CompanyForms = set("plc llc ltd ltd. gmbh inc inc. corp corp. llp")

	// NoPersons are nouns for bodies that are no nouns for a person, before the name of one:
	// "the rock band Harrow".
	NoPersons = set(`band bands outfit duo trio quartet quintet orchestra choir ensemble company firm corporation conglomerate subsidiary
		retailer carmaker automaker airline startup supermarket charity thinktank newspaper magazine station website`)

	// Owning are words within the name of a body that have a possessive ending there:
	// "People's Party".
	Owning = set("people peoples workers farmers women men children")

	// EndingInS are companies with a possessive ending in their names: "Moody's".
	EndingInS = set("moody lloyd mcdonald sotheby christie sainsbury macy kellogg domino")

	// Desks are words before DeskRoles that say what these report on: "Political Correspondent".
	Desks     = set("political economics business diplomatic defence defense home foreign affairs world science health security environment education royal legal arts sports technology")
	DeskRoles = set("correspondent editor reporter")

	// Ventures are the BodyHeads that name no place.
	Ventures = set("programme program forum project campaign initiative taskforce")

	// Buildings are nouns for bodies and for where they are.
	Buildings = set("house centre center academy school college hall gallery club")

	// Works are nouns for films, books and pieces of music, before the title of one.
	Works = set(`album albums film films movie movies song songs single singles musical biopic documentary sitcom novel novels ballad
		opera ballet comedy thriller blockbuster anthem concert concerts festival`)

	// OfStates are nouns for what only states have: "Norland's embassy".
	OfStates = set("parliament border borders embassy airspace territory ambassador ambassadors envoy envoys diplomats constitution coastline electorate")

	// CallingStates are nouns for a state, before the name of one: "its neighbour Norland".
	CallingStates = set("neighbour neighbor neighbouring neighboring country nation republic kingdom")

	// EnvoysTo are nouns before "to" and a state.
	EnvoysTo = set("ambassador ambassadors envoy envoys embassy")

	// OfFirms are nouns for what only firms have, behind the name of one or before "in" or "of"
	// and the name.
	OfFirms = set(`shares shareholders shareholder stock subsidiary subsidiaries headquarters executives creditors bankruptcy insolvency
		employees auditors auditor factories factory turnover licence license plant plants workforce warehouse warehouses
		customers brand brands division`)

	// FirmEnds are words that the names of firms end with, for what they make or do, and that hardly
	// ever end another name.
	FirmEnds = set(`aerospace aircraft airlines airways architects automotive aviation biologics biosciences biotech biotechnologies brands breweries
		builders cargo chemicals construction consultants cosmetics cruises dairies diagnostics dynamics electronics energy engineering estates farms ferries financial
		foods freight genomics group health healthcare holdings hotels instruments insurance laboratories logistics materials metals minerals mining
		motors packaging petroleum pharma pharmaceuticals plastics properties rail railways refining robotics seafood seafoods semiconductor
		semiconductors shipping shipyard shipyards software solar solicitors supermarkets surveyors systems technologies telecom telecommunications textiles
		therapeutics timber tobacco utilities water wireless`)

	// FirmNouns are nouns for a firm that are none for somebody, in apposition behind a name:
	// "Norlex, the manufacturer".
	FirmNouns = set(`manufacturer carmaker automaker airline company firm charity bank newspaper broadcaster utility insurer retailer
		shipyard brewery railway startup`)

	// LeadingFirms are nouns for those who lead a firm, work for it or own shares in it, before
	// "of" or "at" and its name.
	LeadingFirms = set("executive executives chairman chairwoman ceo shareholders employees")

	// WorkingAtFirms are nouns for those who work for a firm, before "at" and its name: "an analyst at
	// Norlex".
	WorkingAtFirms = set("analyst analysts strategist strategists economist economists partner partners trader traders broker brokers")

	// ItsActs are verbs behind an "it" that is for somebody or something that acts: "said it knew".
	// In "said it rained" it is for nothing.
	ItsActs = set(`knew knows expects expected believes believed received stopped supports supported accepts accepted regrets regretted
		owns owned employs employed sold bought paid intends intended wants wanted complied rejects rejected stands stood
		takes took informed warned asked ordered hopes hoped sees saw`)

	// OfActing are words behind "it is" or "it was" that say what somebody does or thinks.
	OfActing = set(`aware unaware working reviewing investigating considering cooperating co-operating planning preparing looking unable
		confident committed ready willing disappointed saddened pleased seeking trying`)

	// FirmRoles are nouns for what a firm does, before the name of one.
	FirmRoles = set(`operator builder contractor subcontractor supplier manufacturer insurer lender retailer brewer developer carrier airline
		bank company firm shipowner carmaker automaker utility charity newspaper broadcaster website platform`)

	// FirmFields are nouns before FirmRoles: "the ferry operator Norlex".
	FirmFields = set(`ferry bus rail railway train tram oil gas power water energy mining steel shipping building construction insurance
		software technology telecoms telecom law security car food drug news phone mobile engineering transport state private`)

	// StateMinisters are words before "minister" for a member of a state's government.
	StateMinisters = set("foreign prime finance defence defense interior")

	// BetweenStates are nouns for what is between states.
	BetweenStates = set("border borders war treaty wars trade")

	// StateActs are verbs for what states do, before "its": "Norland recalled its envoy".
	StateActs = set("recalled withdrew withdrawn closed reopened sealed mobilised mobilized expelled")

	// Offices are the people who speak for a body or lead it.
	Offices = set(`chairman chairwoman chair president head director manager founder co-founder owner chief boss executive editor
		spokesman spokeswoman spokesperson member members leader secretary treasurer official officials employee employees
		representative representatives governor ceo correspondent columnist reporter journalist analyst strategist economist`)

	// Firms are nouns for a firm before its name, which is no noun for somebody, and
	// SeveralFirms those for several.
	Firms        = set("firm company corporation airline insurer conglomerate consultancy firms companies corporations airlines insurers banks")
	SeveralFirms = set("firms companies corporations airlines insurers banks")

	// SureBodies are the last words of the names of bodies that are no names of places.
	SureBodies = set("university ministry agency tribunal commission committee council corporation federation trust foundation institute")

	// KindsOfCourts are words before "court" in the name of one that sits.
	KindsOfCourts = set("superior district supreme high crown criminal county magistrates appeals federal regional constitutional labour family circuit civil")

	// Researching are words before "centre" in the name of a body.
	Researching = set("research studies policy information media monitoring analysis law rights science history statistics")

	// OfficeTimes are adjectives before an office for when somebody holds it.
	OfficeTimes = set("new outgoing incoming current next first then")

	// OfficerModifiers are words before an office, and of no body.
	OfficerModifiers = set("assistant deputy acting former")

	// Addressing are verbs before a body that somebody speaks to.
	Addressing = set("told tells informed")

	// NamesakeThings are nouns for things that bear the name of a person, behind it.
	NamesakeThings = set(`airport museum library stadium bridge hospital street road avenue square highway theatre theater
		prize medal scholarship saga affair university mosque church cathedral college`)

	// ThingModifiers can be between a name and the thing that bears it: "the Harriet Palmer
	// international airport".
	ThingModifiers = set("international memorial private public national central")

	// StatesmenByInitials are the initials by which papers call people.
	StatesmenByInitials = map[string]bool{"FDR": true, "JFK": true, "LBJ": true, "RFK": true, "MLK": true}

	// RoyalNames are given names of kings, queens and popes, before a number.
	RoyalNames = set(`albert alexander alexandra alfonso baldwin benedict boniface carl catherine charles christian clement constantine edward
		elizabeth ferdinand francis franz frederick friedrich george gregory gustav haakon harald henry innocent isabella ivan james john
		joseph juan julius leo leopold louis ludwig maria mary matilda mehmed murad napoleon nicholas olav oscar otto paul pedro peter
		philip pius ramesses richard robert rudolf selim sigismund sixtus suleiman theodore urban victor victoria vittorio wilhelm william`)

	// Saints are titles of saints.
	Saints = set("st st. saint")

	// RanksAndAdjectives are nouns for a person that are also adjectives.
	RanksAndAdjectives = set("major general private chief junior senior native")

	// Stadiums are PlaceNouns that are also names of people.
	Stadiums = set("arena stadium")

	// Compass are nouns for parts of the world that are also surnames.
	Compass = set("north west east")

	// InHalves are second words of countries and states of which "the North" or "the South" is short:
	// "North Korea".
	InHalves = set("korea sudan vietnam yemen ossetia dakota carolina")

	// Bearings are adjectives for parts of a place, which name none alone.
	Bearings = set("central eastern western northern southern")

	// Kin are nouns for relatives, before the name of one: "his wife, Harriet".
	Kin = set(`wife husband daughter son sister brother mother father widow widower girlfriend boyfriend fiance fiancee
		sweetheart niece nephew aunt uncle cousin granddaughter grandson grandmother grandfather stepdaughter stepson`)

	// Families are words for several people of a family.
	Families = set(`parents grandparents brothers sisters siblings twins couple spouses sons daughters children cousins family`)
)

// bodyNames maps usual short names of well-known organizations, and names with the
// owner that they have anyway, to the full names. Both are keys.
var bodyNames = map[string]string{
	"la times": "los angeles times", "ny times": "new york times", "nyt": "new york times", "wsj": "wall street journal", "ft": "financial times",
	"scmp": "south china morning post", "ap": "associated press", "upi": "united press international", "afp": "agence france presse",
	"dpa": "deutsche presse agentur", "commons": "house of commons", "fed": "federal reserve", "ecb": "european central bank",
	"fbi": "federal bureau of investigation", "cia": "central intelligence agency", "imf": "international monetary fund",
	"who": "world health organization", "wto": "world trade organization", "iaea": "international atomic energy agency",
	"nato": "north atlantic treaty organization", "osce": "organization for security and cooperation in europe",
	"icrc": "international committee of the red cross", "msf": "medecins sans frontieres", "doctors without borders": "medecins sans frontieres",
	"hrw": "human rights watch", "pwc": "pricewaterhousecoopers", "gm": "general motors", "ge": "general electric", "jpmorgan": "jp morgan",
	"us state department": "state department", "us department of state": "state department", "department of state": "state department",
	"us federal reserve": "federal reserve", "us fed": "federal reserve", "us house of representatives": "house of representatives",
	"british foreign office": "foreign office", "uk foreign office": "foreign office", "british home office": "home office", "uk home office": "home office",
	"british house of commons": "house of commons", "us pentagon": "pentagon", "us supreme court": "united states supreme court",
	"lapd": "los angeles police department", "nypd": "new york police department", "new york city police department": "new york police department",
	"tories": "conservative party", "tory party": "conservative party", "conservatives": "conservative party", "lib dems": "liberal democrats",
	"gop": "republican party", "republicans": "republican party", "democrats": "democratic party", "isil": "islamic state", "isis": "islamic state",
}

// Divisions are nouns for a part of an organization behind its name: "Harrow Radio" is
// not Harrow.
var Divisions = set(`radio television tv wire news online magazine channel sport sports world service services secretariat
	europe uk usa america asia africa studios records foundation academy`)

// Parts are nouns for a part of any organization, also behind a name that is often
// shortened to its first word.
var Parts = set("secretariat europe uk usa america asia africa headquarters")

// singularName returns a word of a name without the ending of the plural, if it is a
// noun for a body: "guard" for "guards". Papers write both. Other words have one number:
// "Harrow Stone" and "Harrow Stones" are two.
func singularName(w string) string {
	if one, ok := strings.CutSuffix(w, "s"); ok && BodyNouns[one] {
		return one
	}
	return w
}
