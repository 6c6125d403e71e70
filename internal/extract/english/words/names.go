package words

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// countries maps the short and official forms of names of states and unions to
// the common form.
var countries = map[string]string{
	"us": "united states", "usa": "united states", "united states of america": "united states", "america": "united states",
	"uk": "united kingdom", "great britain": "united kingdom", "britain": "united kingdom",
	"dprk": "north korea", "democratic peoples republic of korea": "north korea",
	"rok": "south korea", "republic of korea": "south korea",
	"russian federation": "russia", "prc": "china", "peoples republic of china": "china",
	"uae": "united arab emirates", "ksa": "saudi arabia", "drc": "democratic republic of the congo",
	"un": "united nations", "eu": "european union", "islamic republic of iran": "iran",
}

// organizationNouns can be missing at the end of a name: "Yonhap" is "Yonhap
// News Agency".
var organizationNouns = set(`agency airline airlines association bank broadcaster brothers channel co club company corp
	corporation council department foundation fund group holding holdings inc institute limited llc ltd magazine media mercenary network
	news newspaper online organisation organization party plc press radio service services society television tv union university wire`)

// hollowRoles are nouns for what somebody is to somebody else. Alone they say
// nothing.
var hollowRoles = set(`rival leader friend manager member ally aide supporter critic opponent colleague partner boss head chief assistant
	deputy son daughter wife husband mother father brother sister uncle aunt nephew niece cousin grandson granddaughter grandfather
	grandmother widow widower spouse parent child girl boy man woman neighbor neighbour resident victim suspect guest host star fan
	player boyfriend girlfriend fiance fiancee stepson stepdaughter twin predecessor successor counterpart colleague classmate
	roommate survivor companion veteran follower subordinate superior relative`)

// SharedRoles are roles that also a body, a place or an animal has: "Lodex, the owner of the mine,".
var SharedRoles = set(`administrator advocate agent ally analyst auditor broadcaster broker builder candidate center challenger champion competitor
	consultant contractor contributor creditor dealer defendant defender designer developer distributor favourite favorite forward founder
	frontrunner guide heir host incumbent insurer inventor investor keeper landlord leader lender loser manufacturer member neighbor
	neighbour opponent operator organiser organizer owner partner pioneer plaintiff predecessor producer publisher retailer rival runner
	runner-up seed selector shipbuilder specialist sponsor successor supplier survivor suspect tenant trader victim winner`)

// BehindAges are words behind the age of somebody: "Jane Doe, 40, and", "Jane Doe, 40 and".
var BehindAges = set("and or who whose of from was is has had")

func ownedNames(owner, name string) []string {
	words := strings.Fields(owner)
	for i, w := range words {
		r, n := utf8.DecodeRuneInString(w)
		words[i] = string(unicode.ToUpper(r)) + w[n:]
	}
	owner = strings.Join(words, " ")
	return []string{owner + "'s " + name, name + " of " + owner, owner + " " + name}
}

// respell gives one spelling to the usual variants of transliteration and
// sound.
var respell = strings.NewReplacer(
	"shch", "s", "sch", "s", "sh", "s", "tch", "c", "tsch", "c", "ch", "c", "zh", "c", "kh", "h", "gh", "g", "ph", "f", "th", "t", "dh", "d", "bh", "b",
	"ck", "k", "q", "k", "x", "ks", "ts", "c", "tz", "c", "j", "c", "w", "v", "y", "i", "ee", "i", "oo", "u", "ou", "u", "aa", "a", "ae", "a", "oe", "o", "ue", "u",
)

// givenSpellings maps given names that other alphabets have once to one of their usual
// spellings, if respell does not.
var givenSpellings = func() map[string]string {
	m := map[string]string{}
	for _, line := range []string{
		"mohammed mohammad mohamed mohamad muhammad muhammed", "ahmed ahmad", "hussein hossein hussain husain hosein", "mustafa mostafa moustafa",
		"khaled khalid", "tariq tarek tareq", "mahmoud mahmud mahmood", "ismail esmail", "ibrahim ebrahim", "youssef yousef yusuf yousuf",
		"hassan hasan", "nasser naser nasir", "osama usama", "saeed saeid", "alexei aleksei oleksii oleksiy", "sergei serhiy serhii", "andrei andriy andrii",
		"dmitry dmytro", "vladimir volodymyr", "victor viktor", "benjamin binyamin benyamin", "hillary hilary", "abdullah abdallah abdulla",
		"yasser yasir yaser", "mikhail mykhailo", "nikolai mykola", "alexander aleksandr oleksandr",
	} {
		f := strings.Fields(line)
		for _, w := range f {
			m[w] = f[0]
		}
	}
	return m
}()

// fatherNames are given names that are often the last word of a name, as that of the father
// or grandfather, so that many people share them.
var fatherNames = set(`abbas abdallah abdullah ahmad ahmed ali hasan hassan hosein hossein husain hussain hussein ibrahim ismail karim khaled khalid
	khan mahmood mahmoud mahmud mohamad mohamed mohammad mohammed muhammad muhammed mustafa nasir nasser omar said saleh salim tariq umar yousef
	youssef yusuf`)

// respellWord gives one spelling to a word (see respell and givenSpellings).
func respellWord(w string) string {
	if usual, ok := givenSpellings[w]; ok {
		w = usual
	}
	return respell.Replace(w)
}

// shortForms are pairs of given names, in both orders. One is a short form of
// the other, or both are of a third. Not every beginning of a name is: Kent is not
// short for Kenneth, but Ken is.
var shortForms = func() map[[2]string]bool {
	m := map[[2]string]bool{}
	for _, line := range []string{
		"william bill billy will", "robert bob bobby rob", "richard dick rick", "james jim jimmy", "john jack johnny", "edward ted ed ned", "theodore ted",
		"henry harry hank", "charles chuck charlie", "margaret peggy maggie meg", "elizabeth liz beth betty eliza", "katherine kate cathy kitty", "catherine cathy kate",
		"anthony tony", "michael mike mick", "alexander sasha alex sandy", "alexandra sasha", "aleksandr sasha", "vladimir volodya vova", "dmitry dima", "mikhail misha",
		"joseph joe", "thomas tom", "stephen steve", "steven steve", "andrew drew andy", "ronald ron", "donald don", "gerald jerry", "lawrence larry", "francisco paco pancho",
		"jose pepe", "ignacio nacho", "guillermo memo", "giuseppe beppe", "johannes hans", "maria masha", "anastasia nastya", "yevgeny zhenya", "abigail gail", "patricia patty tricia",
		"kenneth ken kenny", "frederick fred freddie freddy", "frederic fred", "alfred fred alf", "frederik fred", "christopher chris kit", "daniel dan danny", "timothy tim", "matthew matt",
		"nicholas nick", "nicolas nick", "benjamin ben", "samuel sam", "gregory greg", "jeffrey jeff", "geoffrey geoff", "douglas doug", "david dave", "philip phil",
		"phillip phil", "raymond ray", "peter pete", "patrick pat", "leonard len lenny", "susan sue", "deborah debbie", "jennifer jen jenny", "jessica jess", "rebecca becky",
		"victoria vicky vicki", "pamela pam", "barbara barb", "zachary zach zack", "joshua josh", "jonathan jon", "albert al bert", "walter walt", "vincent vince",
		"eugene gene", "francis frank", "franklin frank", "terence terry", "russell russ", "stanley stan", "mitchell mitch", "arthur art", "clifford cliff", "vernon vern",
		"wesley wes", "bernard bernie", "sidney sid", "leslie les", "maxwell max", "maximilian max", "sebastian seb", "konstantin kostya", "nikolai kolya", "sergei seryozha",
		"abraham abe", "rudolph rudy", "rudolf rudi", "thomas tommy", "richard richie", "ronald ronnie", "william willie", "robert robbie", "james jamie", "michael mickey", "joseph joey",
		"louis lou", "ernest ernie", "calvin cal", "norman norm", "katherine katie", "elizabeth betsy lizzie", "susan susie", "deborah deb", "leonard lennie", "vincent vinnie", "alexander alec", "amanda mandy", "angela angie", "archibald archie", "bethany beth", "caroline carrie", "christine chris", "christina chris tina",
		"cynthia cindy", "dominic dom", "edmund ed", "edwin ed", "eleanor ellie", "gabriel gabe", "gerard gerry", "harold harry hal", "isabella bella", "jacob jake",
		"jacqueline jackie", "joanna jo", "josephine jo", "judith judy", "katharine kate kathy", "kathleen kathy kate", "kimberly kim", "madeleine maddie", "martin marty",
		"nathan nate", "nathaniel nate nat", "oliver ollie", "penelope penny", "randall randy", "randolph randy", "reginald reg reggie", "rodney rod", "roderick rod",
		"rosemary rosie", "samantha sam", "sandra sandy", "stuart stu", "teresa terry", "theresa terry", "tobias toby", "virginia ginny", "roberto beto", "rafael rafa",
		"ivan vanya", "tatiana tanya", "natalia natasha", "yekaterina katya", "ekaterina katya", "svetlana sveta", "olga olya", "yelena lena", "elena lena", "friedrich fritz",
	} {
		f := strings.Fields(line)
		for i, a := range f {
			for _, b := range f[i+1:] {
				m[[2]string{a, b}], m[[2]string{b, a}] = true, true
			}
		}
	}
	return m
}()

func sameGivenName(a, b string) bool { return shortForms[[2]string{a, b}] }

// isSurname reports whether a word is on the list of surnames.
func isSurname(w string) bool { return surnames()[w] }

var surnames = sync.OnceValue(func() map[string]bool { return listed("surnames.txt") })

// isGiven reports whether a word is on a list of given names.
func isGiven(w string) bool { return givenNames()[w] }

var givenNames = sync.OnceValue(func() map[string]bool {
	return listed("given-male.txt", "given-female.txt", "given-both.txt")
})

// listed returns the words of files of the lexicon.
func listed(files ...string) map[string]bool {
	m := map[string]bool{}
	for _, file := range files {
		b, err := Lexicon.ReadFile("lexicon/" + file)
		if err != nil {
			panic("words: " + err.Error()) // the file is compiled in
		}
		for line := range strings.Lines(string(b)) {
			if strings.HasPrefix(line, "#") {
				continue
			}
			for w := range strings.FieldsSeq(line) {
				m[w] = true
			}
		}
	}
	return m
}
