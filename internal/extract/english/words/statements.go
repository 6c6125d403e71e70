package words

// Words around statements.
var (
	// Advising are verbs of telling somebody something, besides Telling: "warned the
	// board that".
	Advising = NewSet(`warned warns warn warning assured assures assure assuring reminded reminds remind reminding convinced convinces
		convince persuaded persuades notified notifies notify notifying advised advises advise cautioned cautions alerted
		alerts informed inform reassured reassures`)

	// Contrasting open a clause that is set against the one before.
	Contrasting = NewSet("while whereas though although")

	// Causing are verbs by which somebody makes, lets or tells another do something.
	Causing = NewSet(`got gets get getting forced forces force forcing made makes make making compelled compels led leads lead prompted
		prompts pushed pushes persuaded persuades convinced convinces caused causes let lets letting allowed allows allow helped helps
		asked asks ask told tells tell ordered orders order instructed urged urges urge pressed presses advised begged wanted wants
		want expected expects`)

	// Remarking are verbs by which somebody says something of what was said before: ", which
	// the union called a mistake".
	Remarking = NewSet("called calls described describes dubbed dubs branded brands labelled labeled labels said say says")

	// Norms are nouns for what one obeys and does not quote: "according to
	// the law". The groups are from WordNet.
	Norms = NewSet(`law laws rule rules order orders regulations agreement treaty plan plans practice constitution system policy
		schedule programme program standards principles`)

	// Citing are the verbs that cite a source.
	Citing = NewSet("citing cited cites cite quoting quoted quotes quote")

	// Recounting are verbs that cite somebody "as saying" something.
	Recounting = NewSet("reported reports reporting described describes describing recorded records showed shows")

	// CitingParticiples are the participles among Citing.
	CitingParticiples = NewSet("citing quoting")

	// Relatives are relative pronouns.
	Relatives = NewSet("which who that")

	// Documents are nouns for documents that can be cited.
	Documents = NewSet(`report reports document documents statement letter source sources memo memos cable cables filing filings footage
		survey surveys study studies poll polls email emails e-mail e-mails transcript transcripts records papers data figures`)

	// SourceJoins join the parts of a description of a source.
	SourceJoins = NewSet("and of in from at with inside to on")

	// SourceQualities describe a source: "familiar with the talks".
	SourceQualities = NewSet("close familiar briefed privy")

	// AnonymityVerbs are the verbs of "requested anonymity" and "declined to be
	// named".
	AnonymityVerbs = NewSet("requested requests insisted insists wanted wants wished preferred declined refused")

	// AnonymityWords are the objects of such verbs.
	AnonymityWords = NewSet("named identified anonymous unnamed anonymity")

	// Remaining join a verb and a word of anonymity: "asked to remain
	// anonymous".
	Remaining = NewSet("remain stay be on")

	// Whether introduce an indirect question.
	Whether = NewSet("whether if")

	// VerbNegations negate a verb.
	VerbNegations = NewSet("not n't never neither nor cannot")

	// Reporting are verbs that report any clause that is their object.
	Reporting = NewSet(`said says say told tells added adds claimed claims stated states reported reports announced announces
		explained explains confirmed confirms insisted insists warned warns wrote writes noted notes argued argues
		alleged alleges asserted asserts acknowledged acknowledges admitted admits declared declares maintained
		maintains stressed stresses replied testified testifies tweeted tweets remarked observed commented conceded
		contended contends countered disclosed emphasized emphasised estimated estimates predicted predicts reiterated
		reiterates complained complains concluded concludes believes believed opined opines assessed assesses suspects
		suspected repeated repeats deposed deposes swore swears`)

	// Withholding are verbs of refusing or failing to do something: "declined
	// to comment".
	Withholding = NewSet("declined declines decline declining refused refuses refuse refusing failed fails fail failing")

	// PlainSaying are the forms of the plainest verbs of saying.
	PlainSaying = NewSet("say saying said tell telling told")

	// Adversatives open what is set against what is before.
	Adversatives = NewSet("but yet although though however")

	// Hearing are verbs behind which somebody is heard to say something.
	Hearing = NewSet("hear hears heard overhear overheard")

	// PluralHave is "have", behind several.
	PluralHave = NewSet("have")

	// Explaining are verbs that give the reason of what their object names.
	Explaining = NewSet("explained explains explain explaining")

	// Facing are words behind which others' claims are not those of the subject: "faces claims", "damages over claims".
	Facing = NewSet("face faces faced facing fight fights fought fighting over amid after following against despite")

	// Official are the titles of people whose office it is to speak of others: of suspects, victims and the ill.
	Official = NewSet(`judge justice magistrate prosecutor detective sheriff inspector sergeant constable officer superintendent
		coroner commissioner doctor dr dr. det. sgt sgt. insp. dci lawyer barrister attorney solicitor counsel spokesman
		spokeswoman spokesperson`)

	// Disclosing are verbs of saying something that one could keep secret.
	Disclosing = NewSet(`confirm comment say specify elaborate disclose identify reveal discuss clarify provide respond answer explain
		state speculate acknowledge name address`)

	// Bringing are words that can come before a clause with "that" but report
	// nothing.
	Bringing = NewSet("ensured ensures ensure meant means mean guaranteed guarantees so such made happened required requires")

	// DaysAndMonths are the names of days and months.
	DaysAndMonths = NewSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
		september october november december`)

	// ClauseAuxiliaries are auxiliary verbs that cannot be a cue.
	ClauseAuxiliaries = NewSet("has have had 's 've 'd did does do is was are were")

	// ProposingNouns are nouns for what somebody says, thinks or fears. A
	// clause with "that" follows them: "the claim that".
	ProposingNouns = NewSet(`claim claims allegation allegations accusation accusations assertion assertions suggestion suggestions
		announcement announcements statement statements warning warnings rumor rumors rumour rumours view views belief
		beliefs opinion opinions conviction contention argument arguments conclusion conclusions impression fear fears
		hope hopes worry worries concern concerns complaint complaints prediction predictions insistence denial
		admission assurance assurances suspicion suspicions notion theory`)

	// Findings are nouns for what somebody finds or holds. A clause with "that" says what
	// it is: "the board's finding was that".
	Findings = NewSet(`finding findings ruling rulings verdict judgment judgement assessment estimate position explanation answer
		reply response message defence defense case point advice understanding forecast`)

	// Inquiries are nouns for what can have a finding.
	Inquiries = NewSet("inquiry enquiry investigation review study studies survey probe audit research analysis")

	// HeardParticiples report something about their subject: "the colonel is
	// said to be in hiding".
	HeardParticiples = NewSet(`said reported believed thought alleged rumoured rumored understood claimed estimated presumed reputed
		suspected announced told disclosed revealed known`)

	// Hearers are those who are told something at a hearing.
	Hearers = NewSet("court jury inquiry tribunal inquest hearing committee panel commission judge judges jurors")

	// Detailing are verbs for telling more: "did not elaborate", "gave no details", "without
	// naming him".
	Detailing = NewSet(`say saying offer offered offering give gave giving name named naming elaborate elaborated elaborating specify specified
		specifying mention mentioned mentioning explain explained explaining provide provided providing identify identified
		identifying disclose disclosed disclosing reveal revealed revealing comment commented commenting detail detailing`)
	// Posting are verbs of putting words on a site or in a message.
	Posting = NewSet("posted posts tweeted tweets texted texts emailed emails messaged captioned commented comments")

	// Learned are verbs by which a paper says that it knows something.
	Learned = NewSet("learned learnt understands")

	// LeavingOpen are forms of "leave" before "open".
	LeavingOpen = NewSet("left leaves leave leaving")

	// Perceiving are verbs for hearing and seeing what somebody says.
	Perceiving = NewSet("heard hear hears saw see sees watched")

	// HearerParticiples are for what somebody hears from another: "ministers were warned that
	// the wall leans".
	HearerParticiples = NewSet(`warned reminded notified advised cautioned alerted informed reassured assured promised shown taught
		briefed`)

	// ToBe are the forms of "to be".
	ToBe = NewSet("is was are were be been being 's 're 'm am")

	// He are the pronouns for a man.
	He = NewSet("he him his himself")

	// She are the pronouns for a woman.
	She = NewSet("she her hers herself")

	// It are the pronouns for a thing.
	It = NewSet("it its itself")

	// They are the plural pronouns.
	They = NewSet("they them their themselves")

	// FirstPerson are the pronouns of the speaker.
	FirstPerson = NewSet("i me my we us our myself")

	// Who are relative pronouns that can be a source.
	Who = NewSet("who which whose")

	// LinkWords link a clause to the one before.
	LinkWords = NewSet(`while whilst although though but and when if because since meanwhile however yet still so as though whereas
		unless once after before also then now later earlier`)

	// Agencies are nouns for an organization that speaks.
	Agencies = NewSet("agency newspaper broadcaster paper ministry company campaign magazine network department office")

	// Reporters are those of Agencies that report.
	Reporters = NewSet("agency newspaper broadcaster paper magazine network")

	// Authorities are those of Agencies that are part of a state.
	Authorities = NewSet("agency ministry department office")

	// PublicBodies are nouns in the names of parts of a state, which one of Authorities can be for.
	PublicBodies = NewSet(`ministry department office agency bureau administration authority commission board directorate inspectorate service
		council institute secretariat treasury`)

	// OtherBodies are nouns in the names of bodies that are no company, newspaper or part of a
	// ministry.
	OtherBodies = NewSet(`union unions court courts tribunal party association federation confederation university college school hospital
		church committee parliament senate congress assembly police army navy embassy society league alliance coalition movement chamber`)

	// NewsWords are words in the names of agencies that report.
	NewsWords = NewSet("press news")

	// UnnamedPeople are nouns for unnamed sources.
	UnnamedPeople = NewSet(`officials official sources source analysts analyst experts expert diplomats some many others people critics
		observers witnesses residents most several few one both members lawmakers insiders staff`)

	// Dismissing are verbs that deny with one of DismissingParticles: "ruled out",
	// "brushed aside".
	Dismissing = NewSet(`ruled rules rule ruling brushed brushes brush brushing shrugged shrugs shrug shrugging laughed laughs laugh
		laughing waved waves wave waving batted bats bat batting shot shoots shoot shooting knocked knocks knock knocking
		swept sweeps sweep sweeping`)

	// DismissingParticles make a verb of Dismissing one of denial.
	DismissingParticles = NewSet("out off aside away down")

	// OthersClaims are nouns for what others say. To receive or to investigate it
	// is not to say it.
	OthersClaims = NewSet(`report reports claim claims allegation allegations accusation accusations rumor rumors rumour rumours
		suggestion suggestions speculation warning warnings complaint complaints`)

	// Voicing are verbs whose subject says what their object says: "repeated the
	// claim that".
	Voicing = NewSet(`repeated repeats repeat repeating reiterated reiterates reiterate reiterating renewed renews renew renewing raised raises raise raising voiced voices voice
		voicing expressed expresses express expressing levelled leveled levels level spread spreads aired airs advanced
		advances backed backs back backing supported supports support supporting echoed echoes echo echoing endorsed
		endorses upheld upholds defended defends lodged lodges filed files sounded sounds offered offers presented presents
		reaffirmed reaffirms accepted accepts delivered delivers gave gives give giving made makes make making had has have`)

	// Doubting are verbs of doubt.
	Doubting = NewSet(`questioned questions question questioning doubted doubts doubt doubting wondered wonders wonder wondering
		sceptical skeptical scepticism skepticism unsure uncertain`)

	// PlainPreps are prepositions that are no conjunctions.
	PlainPreps = NewSet("in on at for by from")

	// Lacking begin a clause in which a word is missing that they stand for.
	Lacking = NewSet("what which who whom whatever whichever")

	// Asking are verbs of questions.
	Asking = NewSet("asked asks ask asking inquired enquired")

	// Believing are verbs that deny or doubt if they are negated.
	Believing = NewSet("believe believes believed think thinks thought agree agrees agreed accept accepts accepted buy see")

	// Moral are those of Untrue and True by which somebody judges an act as well.
	Moral = NewSet("wrong right absurd")

	// ClaimWords are words for a claim that is denied: "such reports".
	ClaimWords = NewSet(`it this that they these those report reports claim claims allegation allegations accusation accusations charge
		charges rumor rumors rumour rumours story stories suggestion suggestions statement statements assertion
		assertions tale tales`)

	// PredicateBe are the forms of "to be" before a predicate: "is untrue".
	PredicateBe = NewSet("is are was were 's 're be been")

	// Obliging are modal verbs for what somebody has to do.
	Obliging = NewSet("must should ought")

	// Additions are words by which somebody does what another did before.
	Additions = NewSet("also too likewise")

	// Modals are modal verbs.
	Modals = NewSet("will would shall should can could may might must 'll")

	// Auxiliaries are auxiliary and modal verbs.
	Auxiliaries = NewSet("is was are were be been being 's 're 'm has have had 've 'd having do does did 'll am ai n't")

	// SaidOnly are verbs of saying that have a clause as their object, and no noun.
	SaidOnly = NewSet("said says")

	// SpeechCues are cues that are rarely anything else.
	SpeechCues = NewSet("said says say saying told added according wrote tweeted adding reported announced noted argued")

	// Granting are the objects that somebody denies by not giving them: "denied
	// bail".
	Granting = NewSet(`bail passage parole entry access visa visas permission request requests motion motions appeal appeals petition petitions
		application applications permit permits asylum leave citizenship benefits service services funding coverage
		treatment care right rights opportunity opportunities chance affiliation recognition status licence licences license licenses
		relief membership clearance tenure accreditation refuge shelter custody compensation certiorari promotion`)

	// Charging are verbs by which somebody is said to have done wrong.
	Charging = NewSet("accused accuses accuse accusing charged charges charge suspected suspects blamed blames blame convicted")

	// Directing are verbs whose object is to do something: "urged the board to
	// resign".
	Directing = NewSet(`accused accuses accuse accusing urged urges urge urging asked asks ask asking ordered orders order ordering
		pressed presses pressing implored begged begs encouraged encourages warned warns instructed directed invited
		advised blamed blames suspected`)

	// Intending are verbs that express a wish or a stand also after a modal:
	// "would like".
	Intending = NewSet("like love prefer welcome support oppose want hope accept rather appreciate favor favour back agree")

	// Showing are verbs that tell something new also after "can": "can reveal".
	Showing = NewSet("confirm reveal disclose announce report")

	// ChargePreps come before what somebody is accused of.
	ChargePreps = NewSet("of with for")

	// TimeWords are words for a time near the day of the text.
	TimeWords = NewSet("yesterday today tonight tomorrow early late earlier later")

	// SaidTimes are words for the time at which somebody said what is reported.
	SaidTimes = NewSet("yesterday today tonight")

	// DayParts stand before or behind a day: "late Monday", "Monday night".
	DayParts = NewSet("early late earlier later morning afternoon evening night")

	// Deictics come before a stretch of time: "last night", "this week".
	Deictics = NewSet("last this next that same")

	// Organs are groups by which a body speaks itself: "Norland's government".
	Organs = NewSet(`government governments administration leadership management board authorities military army navy presidency
		secretariat office delegation`)

	// NotInOffice are words of a role for somebody who does not hold the office.
	NotInOffice = NewSet("former formerly ex onetime one-time erstwhile late vice deputy assistant shadow aspiring would-be then")

	// Officeholders are nouns for offices, of which an article mostly has one holder.
	Officeholders = NewSet(`president mayor minister chairman chairwoman chair chairperson chancellor premier governor director chief head secretary
		speaker ambassador king queen prince princess ceo commissioner executive prosecutor judge coroner spokesman spokeswoman spokesperson
		coach captain skipper editor manager treasurer bishop archbishop pope general colonel attorney superintendent inspector
		detective sheriff leader founder owner boss principal headteacher dean rector engineer accountant registrar clerk`)

	// Officers are nouns for one person that WordNet has as a group first:
	// "a Citigroup executive".
	Officers = NewSet("executive executives head chief spokesman spokeswoman spokesperson counsel")

	// Media are nouns for those who report.
	Media = NewSet("television tv radio media press channel station website site outlet daily weekly")

	// Outlets are words in the names of those who report, and other nouns for them.
	Outlets = NewSet(`news newspaper newspapers broadcaster magazine tabloid paper newswire wire journal times post herald tribune gazette
		chronicle courier examiner inquirer telegraph guardian observer dispatch register newsweek economist reuters ap afp dpa
		efe ansa apa pti ani irna isna tass itar-tass ria interfax xinhua yonhap kyodo jiji bernama antara anadolu upi bloomberg
		dow politico axios bbc itv cnn cnbc msnbc nbc cbs abc pbs npr nhk rai zdf ard rt rtl cctv kcna sana mena jazeera arabiya fox
		sky spiegel bild monde figaro pais repubblica asahi yomiuri mainichi nikkei`)

	// Opposing are verbs of being against something, which do not assert it.
	Opposing = NewSet("opposed opposes oppose opposing objected objects object objecting")

	// Issuing are verbs of making a document public.
	Issuing = NewSet(`issued issues issue issuing released releases release releasing published publishes publish publishing posted
		posts post posting made makes make making sent sends send sending put wrote writes write writing read reads
		gave gives tweeted signed signs distributed circulated broadcast`)

	// Forms are nouns for texts and for what they are written on.
	Forms = NewSet("motion motions resolution resolutions form forms sign signs note notes banner banners email emails placard placards petition petitions text texts message messages")

	// Vague are nouns and pronouns for people at large.
	Vague = NewSet("people someone somebody anyone everyone everybody one those others world public man men woman women guys folks")

	// Wishing are verbs of wishing and planning.
	Wishing = NewSet(`want wants wanted wanting hope hopes hoped hoping wish wishes wished plan plans planned planning seek seeks
		seeking sought intend intends intended like likes liked love loves loved prefer prefers preferred need needs needed
		try tries tried trying expect expects expected desire desires aim aims aimed prepared ready willing fear fears
		feared worry worries worried`)

	// Supposing are verbs of thinking and knowing.
	Supposing = NewSet(`think thinks thought thinking know knows knew known believe guess suppose supposes feel feels felt consider
		considers considered see sees saw understand understands understood realize realizes realized realise learned
		remember remembers imagine imagined wonder decide decides decided agree agrees agreed`)

	// Terms come before "as" of a condition: "as long as she says".
	Terms = NewSet("long soon")

	// Replying are verbs of an answer to somebody else.
	Replying = NewSet("replied replies answered answers responded responds retorted retorts countered counters")

	// Knowing are verbs of knowing, which leave a question open if they are
	// negated.
	Knowing = NewSet("know knows knew known understand understands understood remember remembers remembered recall recalls")

	// Sure are adjectives for what somebody is who believes something. Negated, they leave it open.
	Sure = NewSet("sure certain convinced confident persuaded satisfied")

	// Greetings begin sentences of a transcript that assert nothing.
	Greetings = NewSet(`thank thanks welcome good hello hi please sorry congratulations goodbye bye let lets let's stay look listen imagine ladies
		order happy merry may god`)

	// SaidOpeners open a sentence of a transcript before a comma.
	SaidOpeners = NewSet(`well yes no yeah yep nope ok okay right sure exactly absolutely so and but now look listen oh ah um uh first firstly second
		secondly third thirdly finally again actually really indeed all of course you know i mean see anyway
		however meanwhile moreover furthermore nevertheless nonetheless besides`)

	// Fillers fill a pause of somebody who speaks.
	Fillers = NewSet("uh um uhm er erm hmm")

	// Inferring are verbs for what a thing shows or threatens as well as somebody says.
	Inferring = NewSet(`suggest suggests suggested show shows showed shown indicate indicates indicated threaten threatens threatened
		imply implies implied prove proves proved demonstrate demonstrates demonstrated confirm confirms confirmed`)

	// FindingVerbs are verbs for what a study or report does and a body that it is about does not.
	FindingVerbs = NewSet("found finds concluded concludes recommended recommends noted notes")

	// Evidence are nouns for what can be cited although nobody wrote it as a text.
	Evidence = NewSet("evidence data figure figures statistics results result research finding findings footage images records tests test analysis ruling law")

	// Feelings are words for what somebody feels.
	Feelings = NewSet(`amazed proud glad happy unhappy delighted sad saddened shocked thrilled excited honoured honored pleased sorry surprised
		grateful thankful moved touched upset angry devastated love loved loves enjoy enjoyed amazing wonderful beautiful incredible
		heartbreaking horrible fantastic great terrible`)

	// BroadcastNotes are words in capitals in the transcripts of broadcasts.
	BroadcastNotes = NewSet("correspondent anchor inaudible crosstalk videotape video-tape voice-over reporter unidentified clip")

	// OnAir are words by which somebody speaks of the place and the moment of speaking.
	OnAir = NewSet("here now live tonight joins joining joined listen watch watching")

	// SaidJoins join a sentence of a transcript to the one before.
	SaidJoins = NewSet("and but so plus or because well now")

	// Addresses are words of a form of address.
	Addresses = NewSet(`madam sir mr ms mrs miss dr your honor honour honors lordship ladyship excellency majesty mister chief justice chairman chairwoman
		chair speaker president senator congressman congresswoman minister ladies and gentlemen my lord lords friend friends colleagues counsel
		professor doctor general ambassador governor`)

	// EarlierWords say of a report or text that another one replaced it.
	EarlierWords = NewSet("earlier previous original initial prior")

	// Retracting are adverbs by which a publisher takes back what it said.
	Retracting = NewSet("earlier previously originally initially wrongly incorrectly mistakenly erroneously")

	// ClockWords follow a time of day.
	ClockWords = NewSet("am pm a.m. p.m. a.m p.m gmt utc bst cet est edt et pt ist")

	// Holding are verbs by which a court decides.
	Holding = NewSet("hold holds held conclude concludes concluded find finds found agree agrees agreed reject rejects rejected affirm affirms affirmed")

	// OwnActs are what people do by speaking, and things rarely do.
	OwnActs = NewSet(`pledged pledges vowed vows promised promises urged urges demanded demands thanked thanks praised praises apologised
		apologized appealed appeals offered condemned condemns denounced denounces warned warns threatened threatens accused
		accuses criticised criticises criticized criticizes blamed blames welcomed welcomes rejected rejects insisted insists
		asked asks refused refuses declined declines resigned resigns advised advises`)

	// Intentions are nouns for what only people and bodies have.
	Intentions = NewSet("plan plans intention intentions knowledge objection objections comment")

	// Minded are adjectives for what only people and bodies are.
	Minded = NewSet("aware unaware confident committed disappointed saddened")

	// OwnReferences are such acts with "to" behind them.
	OwnReferences = NewSet("referred refers alluded alludes pointed points")

	// CalledFor are the words behind "called" that make it something done by speaking.
	CalledFor = NewSet("for on upon")

	// OwnDoings are participles for what people do by saying something, "reversing his old
	// position", or say at the same time, "urging people to wait".
	OwnDoings = NewSet(`reversing contradicting echoing urging accusing dismissing criticising criticizing praising condemning
		denouncing blaming thanking apologising apologizing pledging vowing promising demanding appealing threatening welcoming
		defending attacking rejecting mocking`)

	// Occasions are nouns for where somebody says something, behind OccasionPreps and
	// one of Indefinites: "in a statement".
	Occasions = NewSet(`statement interview letter speech tweet email e-mail message memo filing affidavit briefing conference
		broadcast communique communiqué release testimony telegram phone-in post call`)
	OccasionPreps = NewSet("in at during via through on")

	// SinceThen are words behind a stretch of time that say which way it goes: "two days later".
	SinceThen = NewSet("before earlier later after previously afterwards ago")

	// Gatherings are nouns for an occasion at which somebody speaks to others.
	Gatherings = NewSet("meeting hearing rally debate session ceremony lecture sermon discussion conversation webinar panel")

	// Contrasts are nouns of phrases that set one speaker against another: "on the other
	// hand", "for her part", "in turn".
	Contrasts = NewSet("hand part turn contrary contrast")

	// Linking are adverbs behind a speaker that tie the sentence to the one before.
	Linking = NewSet("meanwhile however though nevertheless nonetheless moreover furthermore")

	// Examples are words before some of those that a phrase means.
	Examples = NewSet("including notably particularly especially")

	// Inclusions end an example behind its name: "every neighbour, Norway included".
	Inclusions = NewSet("included excluded excepted")

	// Dead are words that people do not say of themselves in the present, Killed those
	// that they do not say behind "was".
	Dead   = NewSet("dead died deceased missing unaccounted")
	Killed = NewSet("killed murdered assassinated slain executed buried")

	// Versions are nouns for a text that is published again.
	Versions = NewSet("version versions headline caption post entry article story blog update")
)
