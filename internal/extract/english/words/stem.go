package words

import (
	"strings"
	"unicode/utf8"
)

// functionWords do not describe an event.
var functionWords = set(`about after again against also although among around because been before being between both could
	does doing down during each every from further have having here hers herself himself however into itself just like made make many
	might more most much must near never only other others ours over same shall should since some such than that their theirs them then
	there these they this those through told under until upon very want were what when where whether which while whom whose will with
	within without would your yours said says saying according reported january february march april june july august september october
	november december monday tuesday wednesday thursday friday saturday sunday week month year today yesterday tomorrow last next early
	late later earlier morning afternoon evening night`)

// emptyWords are function words of two or three letters, and words that occur
// in any report.
var emptyWords = set(`the and for but not are was has had did does its his her him she they our you who whom all any may can will
	would out off own per via yet due too how why now then has been also said says so as of to in on at by or if it is he we i a an
	be do no nor than that this still already`)

// isEmpty reports whether a word says nothing about the content of a proposition.
func isEmpty(w string) bool {
	return emptyWords[w] || functionWords[w] || utf8.RuneCountInString(w) < 3
}

// stemLength is the largest number of letters in a stem.
const stemLength = 6

// stem removes inflectional endings from a word and shortens it to stemLength.
// Synonyms have the same stem.
func stem(w string) string {
	if s, ok := synonyms[w]; ok {
		return s
	}
	short := w
	for _, ending := range []string{"ies", "ing", "ed", "es", "s"} {
		if rest, ok := strings.CutSuffix(w, ending); ok && len(rest) >= 3 && !strings.HasSuffix(rest, "s") {
			short = rest
			break
		}
	}
	if n := len(short); n > 3 && short[n-1] == short[n-2] && short != w && short[n-1] != 'l' && short[n-1] != 's' {
		short = short[:n-1] // stopped, banned
	}
	if s, ok := synonyms[short]; ok {
		return s
	}
	if len(short) > 3 {
		short = strings.TrimRight(short, "ey")
	}
	return prefix(short, stemLength)
}

// prefix returns the first runes of w.
func prefix(w string, runes int) string {
	for i := range w {
		if runes == 0 {
			return w[:i]
		}
		runes--
	}
	return w
}

// synonyms maps each word of a group to the first word of the group.
var synonyms = groups(synonymGroups)

// synonymGroups are words of one meaning in news, and forms of a word that stem
// does not join. A word is in one group.
const synonymGroups = `shut close closed closing closure|sink sank sunk|buy bought purchase purchased acquire acquired|sell sold selling sale|
	kill killed killing|die died dead death|leave leaves left leaving depart departs departed departure|come came arrive arrived arrival reach reached|
	begin began begun start started starting|end ended finish finished|rise rose risen increase increased grow grew|fall fell fallen drop dropped decrease decreased|
	ship vessel|boat craft|quit resign resigned resignation|fire fired sack sacked dismiss dismissed|build built construct constructed construction|
	ban banned prohibit prohibited|steal stole stolen|pay paid payment|meet met meeting meetings summit summits|hold held|hide hid hidden conceal concealed|
	strike struck hit|job jobs|pupil pupils student students|money funds|kid kids child children|firm company companies|police policemen officers|
	broken broke break|give gave given giving hand handed|take took taken taking|know knew known aware|send sent|lose lost|win won|find found discover discovered|
	injure injured injury injuries hurt wounded wound wounds|sick ill|safe secure|order ordered|try tried attempt attempted|let allow allowed permit permitted|cut cuts slash slashed|
	talk talks negotiate negotiated negotiating negotiation negotiations discuss discussed discussing discussion discussions|continue continued proceed proceeded|weapon weapons weaponry arms armament armaments|
	visit trip tour journey|breach violate violated violation violations|help aid assist assisted assistance relief|attack attacks attacked assault assaulted|stop halt halted cease ceased|
	protest protests protester protesters protestor demonstrate demonstrated demonstration demonstrations demonstrator demonstrators|deal agreement accord pact treaty treaties|
	election elections poll polls|earthquake quake|lawyer lawyers attorney attorneys|jail jailed prison imprison imprisoned|charge charged indict indicted|
	detain detained detention arrest arrested|oust ousted ouster topple toppled overthrow overthrown|government administration|troops soldiers|army military|
	rebel rebels insurgent insurgents|investigate investigated investigation investigations probe inquiry|big large huge massive enormous|quick quickly fast rapid rapidly swift|
	mistake mistakes error errors|worry worried concern concerned concerns|reveal revealed disclose disclosed|country countries nation nations|nuclear atomic|missile rocket|
	house home|car vehicle|doctor physician|medicine medication|cancel cancelled canceled scrap scrapped|delay delayed postpone postponed|chief boss|important crucial vital essential|
	focus focused focuses concentrate concentrated center centre centered centred devote devoted revolve|deliver delivered delivery deliveries supply supplied supplies shipment shipments|provide provided furnish furnished|receive receives received receiving obtain obtained|
	ammunition munitions shell shells|cross crossed crossing crossings|invite invited invitation|
	murder murdered|rescue rescued save saved|destroy destroyed ruin ruined wreck wrecked|damage damaged|collapse collapsed|miss missing|famine hunger starvation|
	threaten threatened threat threats|accuse accused accusation accusations allege alleged allegation allegations|suspect suspected|guilt guilty|
	crash crashed|fight fought fighting combat battle battles|raid raided raids|seize seized capture captured|flee fled escape escaped|hostage hostages captive captives|
	vote votes voted voting ballot ballots|candidate candidacy contender|campaign campaigned|parliament legislature|law legislation|tax taxes|rule ruled ruling|
	price prices cost costs|loan loans credit|debt debts|bank banks lender lenders|worker workers employee employees staff|wage wages salary salaries|profit profits earnings|
	reduce reduced reduction lower lowered|raise raised boost boosted|double doubled|owner owners owned own|merge merged merger|sue sued lawsuit lawsuits|
	testify testified testimony|evidence proof|witness witnesses|trial trials|appeal appealed|sentence sentenced|convict convicted conviction|acquit acquitted|
	drug drugs|overdose|treat treated treatment|virus|vaccine vaccines vaccination|disease illness|patient patients|hospital hospitals clinic clinics|
	border frontier|train trains|plane planes aircraft jet jets airplane airplanes aeroplane aeroplanes|airport airports|road roads street streets|bridge bridges|port harbour harbor|
	north northern|south southern|east eastern|west western|city town|mayor|spokesman spokeswoman spokesperson|minister ministers|president presidency presidential|
	pledge pledged promise promised vow vowed|plan planned plans intend intended intends intention|refuse refused decline declined|agree agreed|demand demanded demands|
	secret secrets secretive secretly|document documents papers|letter letters|report reported reports|video footage|photo photos photograph photographs picture pictures|
	jobless unemployed unemployment joblessness|poor poverty|rich wealthy|real true|substantial substantially significant significantly considerable considerably|
	immediate immediately instant|soon shortly|whole entire|likely probable probably|possible possibly|near nearby|show shows showed shown|
	grab grabbed|rape raped|naked nude|shred shredded shredding|mislead misled deceive deceived|lie lied lies lying`

// contraries are pairs of stems with opposite meanings.
var contraries = stemPairs(`open:shut rise:fall begin:end come:leave win:lose alive:die safe:unsafe legal:illegal true:false guilty:innocent
	more:less more:fewer above:below before:after support:oppose approve:reject accept:reject confirm:deny ban:let hire:fire innocent:guilty
	higher:lower largest:smallest first:last empty:full early:late public:secret attack:defend free:detain release:detain war:peace build:demolish
	strong:weak succeed:fail enter:leave raise:lower raise:cut expand:shrink rise:shrink keep:lose stay:leave remain:leave remain:quit
	asleep:awake forbid:let forbidden:let forbid:order forbidden:order drunk:sober well:badly well:poorly well:inadequately well:insufficiently
	stop:begin cease:begin stop:resume halt:resume suspend:resume agree:refuse accept:refuse remember:forget remember:forgot remember:forgotten join:quit marry:divorce follow:ignore
	uphold:overturn uphold:quash upheld:overturn upheld:quash praise:criticise praise:condemn hire:dismiss minority:majority oldest:youngest eldest:youngest older:younger north:south
	east:west good:bad good:poor success:failure inside:outside enter:withdraw increase:reduce increase:decrease strengthen:weaken widen:narrow improve:worsen better:worse
	best:worst optimistic:pessimistic advance:retreat minimum:maximum profit:loss surplus:deficit likely:unlikely possible:impossible lengthen:shorten
	tighten:loosen delay:hasten encourage:discourage victory:defeat ally:enemy`)

// rivals are words for one of two sides. What is true of one side need not be false of the other.
var rivals = stemPairs(`left-wing:right-wing leftist:rightist northern:southern eastern:western north:south east:west man:woman men:women male:female
	boy:girl son:daughter brother:sister father:mother husband:wife king:queen uncle:aunt adult:child adults:children Sunni:Shia Sunni:Shiite
	Catholic:Protestant soldier:civilian buyer:seller import:export import:exports inner:outer upper:lower morning:evening winter:summer spring:autumn
	prosecution:defence prosecutor:defender plaintiff:defendant landlord:tenant`)

// groups parses groups of words, separated by "|". The first word of a group
// is the stem of all.
func groups(s string) map[string]string {
	out := map[string]string{}
	for _, g := range strings.Split(s, "|") {
		words := strings.Fields(g)
		for _, w := range words {
			out[w] = words[0]
		}
	}
	return out
}

// stemGroups is like groups, for stems.
func stemGroups(s string) map[string]string {
	out := map[string]string{}
	for w, first := range groups(s) {
		out[stem(w)] = stem(first)
	}
	return out
}

// stemPairs parses "a:b c:d" as pairs of stems, in both orders. The past tense of a regular verb can have
// another stem ("oppose", "opposed"), which is in the same pairs.
func stemPairs(s string) map[[2]string]bool {
	out := map[[2]string]bool{}
	for _, p := range strings.Fields(s) {
		a, b, _ := strings.Cut(p, ":")
		for _, x := range [...]string{stem(a), stem(regularPast(a))} {
			for _, y := range [...]string{stem(b), stem(regularPast(b))} {
				out[[2]string{x, y}], out[[2]string{y, x}] = true, true
			}
		}
	}
	return out
}

// regularPast returns the past tense that a verb has if it is regular.
func regularPast(verb string) string {
	if y, ok := strings.CutSuffix(verb, "y"); ok {
		return y + "ied"
	}
	return strings.TrimSuffix(verb, "e") + "ed"
}
