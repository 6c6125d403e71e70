package words

import "strings"

// eventKinds are kinds of events: words of one kind can tell of one event
// ("sworn in", "inaugurated"). A word can be of several kinds. There are at most 64.
var eventKinds = kinds(
	"die died dead death deaths kill killed murder murdered slain fatal fatality fatalities fatally perish drown drowned lethal manslaughter homicide assassinate assassination execute executed execution suicide toll corpse corpses bodies body lives",
	"funeral burial bury buried mourn mourning mourners memorial tribute",
	"hurt injured injury wounded bruise bruised bleeding casualty casualties",
	"attack assault bomb bombing bomber blast explode exploded explosion shoot shot shooting gunfire gunman gunmen raid strike stab stabbed stabbing punch punched beat beaten ambush rape molest strangle strangled clash clashes violence violent fight battle altercation gunned",
	"arrest detain custody handcuff handcuffs caught surrender surrendered seize jail",
	"charge charges accuse indict arraign arraigned prosecute prosecution",
	"trial court courtroom hearing hearings testify testimony tribunal jury juror jurors judge plead pleaded plea appear appeared appearance arraign arraigned",
	"convict conviction guilty acquit acquitted verdict sentence sentenced jail ruling cleared innocent found",
	"appeal overturn overturned uphold upheld quash quashed",
	"sue lawsuit lawsuits litigation complaint filed",
	"release released free freed bail parole",
	"extradite extradited extradition deport deported deportation transfer transferred handover",
	"resign resigned resignation quit step stepped oust ousted fire sack dismiss dismissed dismissal remove removed removal retire retired retirement boot booted axed departure departed leave impeach impeached strip stripped topple toppled relinquish abdicate departing",
	"appoint appointed appointment name named sworn swear swearing inaugurate inaugurated inauguration install installed elect elected promote promoted promotion nominate nominated nomination succeed succeeded successor replace replaced replacement hire hired designate",
	"vote election runoff referendum poll electorate elect elected ballot presidential round",
	"win won victory victories winner winners beat defeat defeated triumph triumphed landslide reelected champion champions",
	"lose lost defeat defeated concede conceded loss",
	"meet meeting talk talks summit conference session hosted gather gathered gathering convene convened discuss dinner",
	"arrive arrived come visit travel travelled traveled fly flew flown flight land landed return returned trip toured",
	"flee fled exile exiled escape escaped asylum refuge",
	"deal agreement accord pact treaty agree sign signed signing signature settle settled settlement ceasefire truce peace broker brokered cease",
	"announce announced announcement declare declared declaration unveil unveiled reveal revealed confirm confirmed",
	"publish published publication print printed leak leaked report findings",
	"bankrupt bankruptcy bust collapse collapsed insolvent insolvency creditors liquidation liquidated receivership protection",
	"earthquake quake tremor tremors aftershock magnitude shook shaken strike struck",
	"fire blaze blazes burn burned burnt burning flames inferno ablaze smoke",
	"flood flooded flooding floods burst breach breached overflow overflowed inundated swamped submerged washed",
	"storm storms hurricane cyclone tornado typhoon blizzard",
	"crash crashed collide collided collision derail derailed derailment sink sank capsize capsized wreck aground",
	"shut closure suspend suspended suspension halt halted stop block blocked barricade barricaded closing",
	"reopen reopened open opened opening begin launch launched resume resumed restart restarted start kick inaugurate inaugurated",
	"protest rally rallied rallies march marched marches picket walkout riot riots demonstration crowd crowds strikers stoppage",
	"buy sell sale takeover merge merger acquire acquisition bid",
	"fine fined penalty penalised penalized penalise",
	"approve approved approval pass passed vote back backed endorse endorsed endorsement ratify ratified adopt adopted authorise authorised authorize authorized consent",
	"reject rejected rejection veto vetoed blocked threw turned",
	"ban bar barred outlaw outlawed blacklist blacklisted embargo sanction suspend suspended suspension banned revoke revoked withdraw withdrew withdrawn licence license permit",
	"evacuate evacuated evacuation evacuees shelter sheltered",
	"raid search searched searches seize seized seizure confiscated",
	"delay postpone cancel adjourn adjourned adjournment shelved called",
	"invade invaded invasion war wars conflict offensive fight",
	"speech address addressed speak spoke spoken statement interview interviewed remarks",
	"request requested urge urged demand ask asked appeal call called",
	"investigate investigation probe inspect inspected inspection inspectors audit audited auditors review reviewed examine examined inquiry",
	"letter wrote written write writing email mail message memo note sent send",
	"vanish vanished disappear disappeared disappearance missing run escape escaped fled flee slip slipped",
	"pay paid payout compensation compensate compensated settlement refund refunded repay repaid",
	"marry married marriage wedding wed engaged engagement",
	"divorce divorced separated split",
	"born birth baby",
	"hospital hospitalised hospitalized stroke ill illness diagnosed diagnosis surgery operation treated admitted",
	"apologise apologised apologize apologized apology apologies regret regretted sorry",
	"destroy devastate devastated devastation wreck damage flattened demolished demolish demolition ruined",
	"repair repaired repairs fix fixed restore restored restoration rebuilt reconnected",
	"spill spilled spilt leaked contaminated contamination polluted pollution",
	"missile missiles test tested tests rocket fired",
	"withdraw withdrew withdrawn withdrawal pull pulled pullout retreat",
	"deploy deployed deployment send sent dispatched dispatch",
	"seize seized capture captured overran overrun occupy occupied",
	"concert perform performed performance gig show tour album single song film premiere",
	"rescue rescued save saved trapped pulled rubble survivors survivor",
	"question questioned grilled quizzed interrogated interrogation interview interviewed heard hearing testify testimony",
	"warn warned warning alert alerted threat complain complained complaint",
	"broke break break-in burglary theft steal stolen stole robbed robbery heist",
)

// kinds returns for each stem the kinds that its words are of, a bit for each.
func kinds(groups ...string) map[string]uint64 {
	if len(groups) > 64 {
		panic("words: more kinds of events than bits")
	}
	out := map[string]uint64{}
	for k, g := range groups {
		for _, w := range strings.Fields(g) {
			out[stem(w)] |= 1 << k
			out[stem(w+"s")] |= 1 << k
		}
	}
	return out
}
