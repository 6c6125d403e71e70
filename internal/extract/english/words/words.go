// Package words holds the word lists of English, for segmentation, extraction
// and resolution.
//
// The lists are our own and cover common words in news. A missing word can
// make a finding or a proposal disappear. It never makes a wrong one.
package words

import (
	"maps"
	"strings"

	"dossier/internal/extract"
)

// English returns the words of English. Do not change the result.
func English() *extract.Words { return english }

var english = &extract.Words{
	Articles:          []string{"the"},
	Countries:         countries,
	OrganizationNouns: union(organizationNouns, FirmEnds),
	CorporateForms:    CorporateForms,
	OfficeNouns:       OfficeNouns,
	BodySpellings:     BodySpellings,
	BodyNames:         bodyNames,
	Unions:            []string{"united nations", "european union", "african union"},
	Divisions:         Divisions,
	LeftOutBehind:     map[string]string{"agency": "news"},
	Singular:          singularName,
	OwnerPrepositions: set("of"),
	PlacePrepositions: set("of in"),
	OwnedNames:        ownedNames,
	Courtesies:        set("mr mrs ms miss mx sir madam dr"),
	HollowRoles:       hollowRoles,
	PastRoles:         PastRoles,
	RankWords:         set("first second third fourth fifth sixth only eldest oldest youngest older elder younger twin"),
	NameEndings:       ".,’'s",
	SameGivenName:     sameGivenName,
	IsSurname:         isSurname,
	IsGiven:           isGiven,
	FatherNames:       fatherNames,
	Respell:           respellWord,

	IsPlural: isPlural,

	Segmentation:    Segmentation,
	Complementizers: []string{"that"},
	OtherTimes:      set("after before since until till ahead following about over despite between during when as"),
	IsEmpty:         isEmpty,
	Stem:            stem,
	Near:            near,
	IsVerb:          isVerb,
	IsGerund:        func(w string) bool { return len(w) > 5 && strings.HasSuffix(w, "ing") },
	Numbering:       set("third thirds fourth fourths fifth fifths sixth tenth"),
	Ordinals:        set("second third fourth fifth sixth seventh eighth ninth tenth"),
	IsPast:          isPast,
	EndsSubject:     endsSubject,
	Frequencies:     frequencies(),
	Months:          months,
	Weekdays:        weekdays,
	NumberWords:     numberWords,
	DigitSeparators: ",",
	Approximators:   set("about around roughly approximately some nearly almost over than least most to estimated circa"),
	And:             set("and"),
	But:             set("but"),
	Distinguishing:  stems("all most some few half none to from before after late early once twice always often seldom rarely again only"),
	Contrasts: contrasts(`before until till:after since from|from:to into toward towards until till|for on:against|for:from|from:at|out:into to|with:without instead|despite:because|because:before|before:when while|until till:in on at|
		more over above exceeding:less fewer under below up|least:up|most:least few some many half none|all every each:some most few many half none only|few fewer:many more|some many:none|
		by:to for|will would shall wo 'll:has have had|
		if:unless|near outside beyond:in inside within|before after:on at|during:before after|earlier sooner:later|only sole:second third|first:second third last next final|second:third last|day daily:night|up:down`),
	Compounds: map[string][3]string{
		"favour": {"in", "of", "for"}, "favor": {"in", "of", "for"}, "support": {"in", "of", "for"}, "opposition": {"in", "to", "against"},
	},
	Neutral:     stems("the a an is are was were be been being 's 're has have had having 've 'd do does did not n't never"),
	LightVerbs:  stems("give hold take make have get keep bring put set go come do run lead"),
	Relating:    stems("deputy vice assistant part brother sister son daughter wife husband father mother widow cousin nephew niece aide lawyer second third wrong false fake"),
	Fates:       stemGroups("died dead kill killed death deaths killing|hurt wound wounds wounded injure injured injuries injury|missing|rescued rescue saved"),
	Death:       stem("died"),
	EventKinds:  eventKinds,
	Mutual:      eventKinds[stem("met")] | eventKinds[stem("truce")],
	Together:    stems("with alongside"),
	Spots:       stems("there here"),
	Or:          stems("or nor"),
	Actives:     set("will would shall wo 'll ll must should may might can could has have had to"),
	Have:        set("has have had"),
	Beside:      set("before after"),
	Except:      stems("except excepting excluding barring"),
	Again:       stems("again anew resume resumed"),
	As:          stems("as"),
	Usual:       stems("planned scheduled usual normal before"),
	Decisive:    set("all every each some many most few fewer half none more less least first last next final second third with without inside outside up down"),
	Hardly:      pairs("far:from anything:but nowhere:near"),
	Limits:      groups(`only solely|other another|nearly almost|hardly scarcely barely|may might can could perhaps possibly|should must ought|off`),
	Passives:    set("is are was were be been being 's 're"),
	Single:      set("a an one"),
	Judging:     set("wrong right foolish unwise mistaken mistake stupid reckless naive brave sorry ashamed proud"),
	Wondering:   set("whether"),
	Grounds:     set("because before after until during when"),
	Proofs:      set("evidence proof indication indications"),
	Reasons:     stems("because"),
	Distances:   set("from to into against with without"),
	Reproaches:  stems("accusation allegation suspicion charges"),
	Reproaching: stems("accuse accused allege alleged claim claimed charge charged suspect suspected suggest suggested blame blamed"),
	Shares:      set("all every each most none half"),
	Capitals: lists(`moscow:russia russian,kremlin:russia russian,beijing:china chinese,pyongyang:korea korean,seoul:korea korean,tokyo:japan japanese,london:britain british uk kingdom,
		paris:france french,berlin:germany german,rome:italy italian,madrid:spain spanish,ankara:turkey turkish,tehran:iran iranian,baghdad:iraq iraqi,damascus:syria syrian,
		kabul:afghanistan afghan,islamabad:pakistan pakistani,delhi:india indian,cairo:egypt egyptian,riyadh:saudi,kyiv:ukraine ukrainian,kiev:ukraine ukrainian,minsk:belarus belarusian,
		tbilisi:georgia georgian,warsaw:poland polish,ottawa:canada canadian,canberra:australia australian,washington:us u.s american america states,brasilia:brazil brazilian,caracas:venezuela venezuelan,
		havana:cuba cuban,khartoum:sudan sudanese,tripoli:libya libyan,hanoi:vietnam vietnamese,taipei:taiwan taiwanese,athens:greece greek`),
	IsInfinitive:     func(w string) bool { return w == "to" },
	IsAgent:          func(w string) bool { return w == "by" },
	Negations:        negations,
	Subordinators:    set("because before after until although though while whereas"),
	Untrue:           set("false untrue groundless unfounded wrong baseless"),
	CalledUntrue:     set("fake hoax fabricated fabrication debunked bogus rubbish nonsense myth fiction invention inaccurate"),
	True:             set("true real accurate"),
	Declining:        set("declined declines decline declining failure refusal unable inability failed fails fail failing refused refuses refuse refusing rejected rejects reject"),
	Things:           set("something nothing anything everything"),
	Declined:         set("comment comments"),
	Pairing:          set("nor"),
	Turning:          map[string]string{"until": "after", "till": "after"},
	Onward:           set("since"),
	VerbNegations:    set("not n't never"),
	PastAuxiliaries:  set("did was were had"),
	IsAdverb:         isAdverb,
	NotNegating:      set("only just merely fewer less more later sooner"),
	Lacking:          set("without"),
	Contraries:       contraries,
	Rivals:           rivals,
	ContraryPrefixes: []string{"un", "in", "im", "dis", "non"},

	Hearsay: set(`reportedly allegedly purportedly supposedly apparently rumor rumors rumored rumour rumours rumoured unconfirmed claim claims claimed claiming
		doubts doubted doubtful dubious misquoted misquotes misquote misreported misinterpreted misrepresented mistranslated ?`),
	Hedges: set(`may might could possibly perhaps maybe probably likely unlikely reportedly allegedly apparently seemingly suspected suspects seem seems seemed
		appear appears appeared expected believed believes believe thought thinks think possible probable potential potentially possibility chance unclear`),
	Conditionals: set("if unless otherwise provided depends depending"),
	Conceding:    set("even"),
	Reduced:      set("needed necessary possible required desired appropriate any"),
	Futures:      set("will would shall wo ll 'll ’ll going"),
	Obligations:  set("should must ought need needs needed required requires necessary"),
	Embedders: set(`want wants wanted ask asks asked asking urge urges urged call calls called calling demand demands demanded demanding hope hopes hoped hoping
		plan plans planned planning try tries tried trying ready willing prepared agree agrees agreed consider considers considered considering offer offers offered
		promise promises promised pledge pledges pledged vow vowed vows intend intends intended intention seek seeks sought refuse refuses refused decide decides decided
		expect expects expected propose proposes proposed request requested requests encourage encouraged invite invited order ordered threaten threatened threatens
		warn warned warns fear fears feared wish wishes wished desire aim aims aimed attempt attempted accuse accused accuses suggest suggested suggests`),
	Intentions: set(`plan plans planned planning ready willing prepared agree agrees agreed promise promises promised pledge pledges pledged vow vowed vows
		intend intends intended intention decide decides decided expect expects expected aim aims aimed propose proposes proposed order ordered`),
	SourcePronouns: set("i we he she it they my our his her its their"),
	ObjectPronouns: set("me us him her"),
	ThirdPersons:   set("he him his she her it its they them their"),
	Questions:      set("whether what how why when who where which"),

	BeforeNouns: beforeNouns,
	AreForms:    areForms,
	IsVague:     isVague,

	Demonstratives: set("it this that such these those them any all"),
	Additions:      set("also too likewise"),
	ClaimNouns: set(`claim claims allegation allegations accusation accusations assertion assertions report reports charge charges statement statements
		suggestion suggestions rumour rumours rumor rumors story stories details aspects speculation`),

	MalePronouns:       set("he his"),
	FemalePronouns:     set("she her"),
	PossessivePronouns: set("his her"),
	OtherPronouns:      set("they it"),
	DummyPronouns:      set("it"),
	DummyVerbs:         set("is was 's ’s will would has had seems seemed appears took takes became remains"),
	DummyPerfects:      set("has had"),
	DummyParticiples:   set("been become taken emerged seemed appeared"),
	DummyComplements:   set("that to time when"),
	Openers: set(`in on at after since before by during for from until to with under within but and or so yet then later also earlier further now instead
		however meanwhile still when while as if although though because once afterwards thereafter previously together asked literally`),
	PointingWords: set("this that these those both neither such its their"),
}

var (
	weekdays = set("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun")
	months   = set(`january february march april may june july august september october november december
		jan feb mar apr jun jul aug sep sept oct nov dec`)

	negations = set(`not n't no never neither nor none nobody nothing without cannot denied denies deny denying refused refuses refuse refusing
		failed fails fail failing false falsely untrue groundless unfounded wrong wrongly rejected rejects reject baseless dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt`)

	numberWords = pairs(`one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 dozen:12 fifteen:15
		twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:100 thousand:1000 million:1000000 billion:1000000000`)
)

// phrases returns the words of each phrase.
func phrases(all ...string) [][]string {
	out := make([][]string, len(all))
	for i, p := range all {
		out[i] = strings.Fields(p)
	}
	return out
}

// set returns the words of a string.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// union returns the words of both sets.
func union(a, b map[string]bool) map[string]bool {
	m := maps.Clone(a)
	maps.Copy(m, b)
	return m
}

// lists parses "a:b c,d:e" as the words behind each colon, by the one before.
func lists(s string) map[string][]string {
	out := map[string][]string{}
	for _, group := range strings.Split(s, ",") {
		a, b, _ := strings.Cut(strings.TrimSpace(group), ":")
		out[a] = strings.Fields(b)
	}
	return out
}

// stems returns the stems of words.
func stems(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(s) {
		out[stem(w)] = true
	}
	return out
}

// contrasts parses "a b:c|d:e" as what contrasts with each word, in both directions.
func contrasts(s string) map[string][]string {
	out := map[string][]string{}
	for _, group := range strings.Split(s, "|") {
		a, b, _ := strings.Cut(group, ":")
		for _, x := range strings.Fields(a) {
			for _, y := range strings.Fields(b) {
				out[x], out[y] = append(out[x], y), append(out[y], x)
			}
		}
	}
	return out
}

// pairs parses "a:b c:d" as a map.
func pairs(s string) map[string]string {
	out := map[string]string{}
	for _, p := range strings.Fields(s) {
		a, b, _ := strings.Cut(p, ":")
		out[a] = b
	}
	return out
}
