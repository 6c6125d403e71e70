package words

import (
	"maps"
	"slices"
	"strings"
)

// near has the numbers of the groups that each stem is in.
var near = numbered(nearGroups + "|" + nations + "|" + irregularGroups())

// nearGroups are words that reports often put in the place of each other. They are less than
// synonyms: two propositions that have them are compared further, and what else they say decides.
// A word can be in several groups.
const nearGroups = `recognise recognised recognize recognized identify identified|destroy shred shredded shredding|perform performed play played|collapse collapsed fall fell|
	gun weapon firearm|gun pistol revolver handgun|gun rifle|weapon pistol revolver handgun|weapon rifle|teenager teenagers teen youth youths|court tribunal|money funds funding|
	undermine undermined weaken weakened|overturn overturned lift lifted|abduct abducted kidnap kidnapped|
	come coming visit|subject topic issue matter question|sever severed break cut|confiscate confiscated seize impound impounded|blackout outage|station stationed deploy send|strand stranded stuck trap|
	burst rupture ruptured break breach|taint tainted contaminate spoil|outbreak epidemic|layoff layoffs redundancies|raise hike|merger takeover|bankrupt bankruptcy insolvent insolvency|verdict ruling judgment judgement decision|
	autopsy postmortem|donate donated donation donations gift give|tender contract|permit licence license permission|deficit shortfall gap|bailout rescue|siren alarm|sound raise raised|
	disappear disappeared vanish vanished miss|shelve shelved postpone suspend|scrap abandon drop|overturn overturned quash quashed reverse reversed annul annulled|uphold upheld confirm|invest investment|urgent immediate emergency|
	swift prompt quick|thorough full comprehensive|vast large|wide broad|narrow slim|severe harsh strict|gradual slow|sudden abrupt|accurate correct precise exact|adequate proper|illegal unlawful illicit|legal lawful|
	deliberate deliberately intentional intentionally purpose|accidental accident|negligent negligence careless|ensure guarantee|hinder hamper hampered obstruct obstructed|fulfil fulfilled meet keep kept|exceed exceeded pass|
	shortage lack scarce|surplus excess|resident inhabitant inhabitants|tenant tenants|guest guests visitor visitors|passenger passengers|crew sailors seamen|driver motorist|rider cyclist|walker pedestrian|
	beach shore coast|island isle|warehouse depot|arm armed arms weapon weapons supply supplied deliver equip equipped|ignore ignored disregard disregarded overlook overlooked neglect neglected|tell told inform informed notify notified brief briefed advise advised|warn warned warning warnings alert alerted caution cautioned|
	ask asked request requested requests seek sought appeal appealed|urge urged press pressed call called push pushed|call called describe described label labelled dub dubbed term termed brand branded|
	give gave host hold stage organise organize|leave set head|board embark|cause caused causes trigger triggered spark sparked provoke provoked prompt prompted fuel fuelled fueled bring brought lead led blame blamed fault result resulted due|
	duty obliged obligation bound responsible responsibility|neighbour neighbor neighbouring border|impose imposed introduce introduced|new further additional fresh extra another|formal official ceremonial|
	dinner banquet reception meal|vigilance attention watch watchful caution monitor|figure figures official officials officer officers|drill drills exercise exercises manoeuvre manoeuvres maneuver maneuvers|
	use used using employ employed deploy deployed|need needs needed require required requires necessary must|want wants wanted wish wishes wished desire seek sought hope hoped|
	try attempt effort efforts endeavour seek sought|help support supported back backed assist aid|oppose opposed opposition object objected against|criticise criticised criticize criticized condemn condemned denounce denounced slam slammed attack blast blasted deplore deplored|
	praise praised laud lauded hail hailed welcome welcomed applaud applauded commend commended|apologise apologised apologize apologized apology sorry regret regretted|admit admitted acknowledge acknowledged concede conceded confess confessed|
	claim claimed allege assert asserted maintain maintained insist insisted argue argued|announce announced declare declared unveil unveiled reveal|confirm confirmed verify verified corroborate corroborated|
	promise guarantee guaranteed assure assured commit committed commitment|accept accepted agree approve approved endorse endorsed back backed|reject rejected refuse turn turned spurn spurned rebuff rebuffed|
	change changed alter altered amend amended modify modified revise revised reform reformed reforms overhaul|keep kept retain retained maintain maintained preserve preserved remain remained stay stayed|
	continue go goes went gone persist persisted last lasted carry carried|stop end finish quit abandon abandoned drop|resume resumed restart restarted begin again|
	delay slow slowed|hasten speed sped accelerate accelerated|open opened launch launched start begin inaugurate inaugurated|set establish established create created found founded form formed|
	remove removed withdraw withdrew withdrawn pull pulled|dismiss fire remove removed oust|appoint appointed name named|choose chose chosen select selected pick picked|nominate nominated propose proposed|
	replace replaced succeed succeeded follow followed|leave quit step stepped|run ran seek sought stand stood contest contested|run ran manage managed operate operated head lead led direct directed|
	win secure secured gain gained get got obtain earn earned|lose forfeit forfeited|get got receive gain|have had possess possessed own hold|contain contained include included comprise|lack lacked absence without shortage short|
	buy get got obtain|spend spent pay cost invest invested|pay cover covered fund funded finance financed bear bore|cost price expense expenses charge|money cash sum amount funds|
	earn receive make made|lend lent loan|owe owed debt|repay repaid refund refunded reimburse reimbursed|share shares stake|rise climb climbed soar soared surge surged jump jumped mount mounted swell swelled|
	fall decline declined slump slumped plunge plunged sink slide slid shrink shrank|high higher increased rise|low lower reduced fall|large larger big major great greater substantial|small smaller little minor modest|
	many numerous number lots several|most majority|enough sufficient adequate|almost nearly close|about around roughly|total overall altogether|
	kill slay slain|murder slay slain|kill die|die perish perished killed lost|dead body bodies corpse corpses|hurt harm harmed|shoot shot fire gun gunfire|bomb bombs bombed bombing blast explosion explode exploded|
	attack strike raid offensive bombard|fight clash clashed clashes|fire flame flames burn burned burnt blaze|flood flooded flooding water|storm hurricane cyclone|quake tremor|disaster catastrophe tragedy calamity|
	victim victims casualty casualties|victim victims dead|toll number|hit affect affected|damage harm harmed hurt|destroy demolish demolished flatten flattened level levelled|spoil spoiled spoilt ruin|
	rescue free freed pull pulled bring brought|trap trapped bury buried stuck|find discover locate located recover recovered detect detected spot spotted|search searched searching look looked hunt hunted comb combed|
	miss unaccounted|hide cover covered|steal rob robbed theft loot looted|cheat cheated defraud defrauded fraud swindle|bribe bribes bribery corruption corrupt kickback kickbacks|
	arrest seize catch caught|detain custody|try court trial|guilty convict|innocent acquit cleared clear|free release released freed let|punish punished punishment penalty penalties sanction sanctions fine fined|
	prove proved proven proof show|evidence sign signs indication indications trace|suggest suggested indicate indicated point pointed show imply implied|investigate examine examined look study studied review reviewed inspect inspected|
	inquiry review|inspect inspected check checked test tested examine examined|test tested trial experiment|see saw seen witness notice noticed|hear heard|know understand understood understood realise realised realize realized learn learned learnt discover|
	aware conscious|believe believed think thought consider considered feel felt regard regarded reckon view|doubt doubted question questioned|expect expected anticipate anticipated foresee predict predicted forecast|hope hoped optimistic confident|
	fear feared worry afraid|surprise surprised shock shocked stun stunned astonish|angry anger furious outraged outrage fury|happy pleased glad delighted|sad saddened grief|
	remember recall recalled|forget forgot forgotten|decide decided decision choose chose chosen resolve resolved determined|plan prepare prepared preparing preparation arrange arranged arranging|plan aim aimed goal target purpose intend|
	ready prepared willing|able can capable|possible could|must should have|allow enable enabled|allow permit authorise authorised authorize authorized licence license|force forced compel compelled make made|
	prevent prevented block blocked stop bar barred thwart foil|ban bar barred outlaw outlawed forbid forbidden|protect protected defend defended safeguard guard|secure protect|threat danger dangerous risk risks risky hazard|
	safe unharmed|crisis emergency|problem problems difficulty difficulties trouble troubles|difficult hard tough challenging|easy simple|important key vital major significant|serious grave severe|bad poor terrible awful|good great excellent|better improve improved|worse worsen worsened deteriorate deteriorated|
	right correct|wrong mistaken mistake error|true correct accurate|false untrue wrong|lie false untruth deceive|clear obvious evident plain|unclear uncertain unknown|certain sure confident|strange odd unusual|normal usual|different other|
	sole only|alone lone|joint common together jointly|people person persons men man citizen citizens residents resident|people women woman|child son boy|child daughter girl|family relative relatives|wife spouse|husband spouse|crowd crowds throng|
	leader head chief|deputy vice|boss head director|boss head manager|boss head chairman chairwoman chair|official spokesman|minister ministry|government state authorities authority cabinet|government regime|opposition opponents opponent rival rivals|
	union workers|firm business group corporation|customer customers client clients|owner holder|teacher teachers|soldier troops force forces|army force forces|police force|police investigators|expert experts analyst analysts specialist specialists|
	scientist scientists researcher researchers|reporter reporters journalist journalists press media|newspaper paper|interview interviewed question questioned|speech address addressed remarks|statement declaration|letter message note|phone telephone call called|
	meeting session conference|meet see saw|talk speak spoke spoken conversation|negotiation dialogue|deal compromise settlement|sign signed|contract agreement|dispute conflict row argument quarrel|strike walkout stoppage|protest rally rallies march marches marched|riot riots unrest|
	violence violent|war conflict|ceasefire truce|weapon gun guns|border line|area region district zone|place site location|street road|building house|house flat apartment|school college|office headquarters|factory plant|shop store|
	farm land|sea ocean|ship boat|lorry lorries truck trucks|car drive drove driven|train rail railway|flight plane fly flew flown|arrive come|travel travelled traveled journey go went gone visit|return returned back come|enter entered entry|cross pass passed|
	move moved transfer transferred shift shifted|send dispatch dispatched deliver|send ship shipped export exported|bring brought carry carried transport transported|carry conduct conducted|put place placed|cut reduce shorten|
	remove strip stripped|add added|grow expand expanded extend extended|join joined|share split divide divided|fail failed failure break|fail stop|fault defect defective flaw flaws|repair repaired repairs fix fixed mend|work works worked function functioned operate operated|
	switch switched turn turned|close seal sealed|lock locked|cold cool refrigerate|store room depot warehouse|warm hot heat|dose doses jab jabs|inject injected inoculate vaccinate vaccine|drug medicine|sedative anaesthetic anesthetic sleeping|treat care cure|
	condition state|health healthy|well fine|sick disease infect infected infection|doctor medic medics physician|nurse nurses|death fatal lethal deadly|day daily|year annual annually yearly|month monthly|week weekly|night overnight|now currently present|
	recent recently latest|previous former past|future coming|often frequently repeatedly regularly times|always ever|first initial initially|final finally eventually ultimately|long lengthy|temporary interim|
	ago earlier|twice two|deadline limit|rule law regulation regulations|right rights|free freedom|democracy democratic|elect vote election|poll survey|result outcome|support favour favor|change reform|power control controlled|control grip|
	policy strategy approach|programme program project scheme plan|budget spending|tax levy|economy economic|growth grow|trade commerce|energy power electricity|oil petrol fuel gas|price value worth|rate level|percent cent|
	report account version|story tale|rumour rumor rumours|picture image|film movie|game match|team side|player players|title championship|fan fans supporters|song single track|album record|concert show performance perform performed|singer star artist|
	relation relations relationship ties links|friend friendly ally allies|enemy foe|respond responded response answer answered reply replied react reacted reaction|act action acted move|step steps measure measures|role part|reason ground grounds cause|
	basis base|aim intend|effect impact consequence consequences|success successful succeed|progress advance advanced advancing|history historic historical|chance opportunity|choice option|example instance|way manner|idea proposal|suggest propose proposed|offer offered|
	view opinion position stance|trust confidence|honest truth truthful|huge vast|bilateral mutual|private personal|independent impartial neutral|foreign international overseas|national domestic|global world worldwide|
	naked undressed|alone single|accident crash incident|collide collided collision crash|capsize capsized overturn overturned|drown drowned|evacuate evacuated|refugee refugees migrant migrants|damage cost|compensate compensation|
	insure insurance|strike action|wage pay|shift shifts|rota schedule timetable|abolish abolished scrap axe axed end|introduce bring|postpone put|extend prolong prolonged|renew renewed|pollute polluted pollution contaminate contaminated contamination|leak leaked leaking spill spilled seep seeped seeping|
	toxic poisonous poison poisoned|waste dump dumped|dam barrier|crack cracks fissure|collapse cave|inspect audit audited auditor|irregularity irregularities fraud|embezzle embezzled steal divert diverted misuse misused|
	passport papers|fake forged false counterfeit bogus|flee run ran abroad|return extradite extradited extradition|hand surrender surrendered|defend defence defense|testify tell told|silent silence comment|secret classified confidential hidden|leak disclose reveal publish published|
	sue claim damages|sack redundant redundancy layoff layoffs dismissal|hire hired recruit recruited employ employed|train trained|learn taught teach|pupil child|exam test|write wrote written|speak say`

// nations are names of countries with the words for what is theirs, if the one does not begin the other.
const nations = `uk britain british|us u.s america american americans|france french|spain spanish|greece greek greeks|turkey turkish turks|china chinese|italy italian italians|poland polish|
	netherlands dutch|denmark danish|sweden swedish|norway norwegian|finland finnish|switzerland swiss|ireland irish|scotland scottish|wales welsh|portugal portuguese|hungary hungarian|
	lebanon lebanese|philippines filipino philippine|mexico mexican|canada canadian|cyprus cypriot`

// AreNear reports whether two words have one stem or reports often put one in the place of the
// other.
func AreNear(a, b string) bool {
	x, y := stem(strings.ToLower(a)), stem(strings.ToLower(b))
	return x == y || slices.ContainsFunc(near[x], func(n uint16) bool { return slices.Contains(near[y], n) })
}

// irregularGroups returns the forms of irregular verbs as groups.
func irregularGroups() string {
	var out []string
	for _, ing := range slices.Sorted(maps.Keys(irregularPast)) {
		out = append(out, ing+" "+irregularPast[ing])
	}
	return strings.Join(out, "|") + "|" + participles
}

// participles are those of irregular verbs, with the past tense.
const participles = `wrote written|spoke spoken|broke broken|chose chosen|drove driven|ate eaten|fell fallen|flew flown|forgot forgotten|froze frozen|gave given|went gone|grew grown|
	knew known|rode ridden|rose risen|ran run|saw seen|shook shaken|showed shown|sang sung|sank sunk|stole stolen|swore sworn|swam swum|took taken|tore torn|threw thrown|woke woken|wore worn|
	withdrew withdrawn|began begun|became become|came come|did done|drew drawn|drank drunk|overthrew overthrown|undertook undertaken|underwent undergone|oversaw overseen|bit bitten|blew blown|hid hidden|forbade forbidden|lay lain|beat beaten`

// numbered returns the numbers of the groups that the stem of each word is in. Groups of one
// stem do not count.
func numbered(groups string) map[string][]uint16 {
	out := map[string][]uint16{}
	n := uint16(0)
	for _, group := range strings.Split(groups, "|") {
		stems := map[string]bool{}
		for _, w := range strings.Fields(group) {
			stems[stem(w)] = true
		}
		if len(stems) < 2 {
			continue
		}
		for s := range stems {
			out[s] = append(out[s], n)
		}
		n++
	}
	return out
}
