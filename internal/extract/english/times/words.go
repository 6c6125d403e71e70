package times

import "dossier/internal/extract"

// class says what a word can be in a time expression. A word has one class.
// The parser handles the few words with two uses, such as "second".
type class uint8

const (
	cNone     class = iota
	cNumber         // digits; n is the value, or -1 if there is more ("7:30", "1990s")
	cCompound       // a word with hyphens, read in parts
	cCardinal       // "twelve"
	cScale          // "hundred", "dozen"
	cOrdinal        // "third", "3rd"
	cMonth
	cWeekday
	cPart // of the day
	cUnit
	cSeason
	cDeictic // "today": n is the distance in days
	cVague
	cRelative // "last", "next", "that"
	cEach
	cAgo
	cEarlier
	cLater
	cBefore
	cAfter
	cEarly // "early", "late", "mid": n is the modifier
	cEdge  // "beginning", "end", followed by "of"
	cApprox
	cFew // "several"
	cHalf
	cThe
	cA
	cPrep
	cAnd
	cFrequency // "daily": n is the unit
	cMeridiem
	cOClock
	cZone
	cHoliday
	cFiscal
	cQuarter // "Q3"
	cSpan    // "weeklong": n is the unit
	cTens    // "nineties"
	cEra     // "AD", "BC"
	cGap     // adjectives between number and unit: "consecutive"
	cMoney   // "$"
	cWill    // and "if"; the present tense with them means the future
	cBe      // "was": verb forms from here on
	cPast    // irregular past tenses
	cPlan    // "expected", "due": the following is in the future
	cVow     // "agreed": likewise if "to" follows
	cTo
	cSpeaker // "I", "you"
	cEvent   // present-tense verbs for the near future: "expires"
)

// flag is a further property of a word.
type flag uint8

const (
	plural   flag = 1 << iota
	short         // an abbreviation that is a word or name unless a number follows
	doubtful      // an everyday word of English if written in lower case
	capital       // written with a capital letter
	hasStop       // written with its full stop
)

// lexeme is the lexicon's entry for a word, or the classification of a token.
type lexeme struct {
	class class
	flags flag
	n     int32
}

func (l lexeme) is(f flag) bool { return l.flags&f != 0 }

// The units of time.
const (
	second = iota + 1
	minute
	hour
	day
	night
	weekend
	week
	fortnight
	month
	quarter
	year
	decade
	century
	millennium
	moment
	period
)

// The words that relate a unit or a named stretch to a moment.
const (
	relLast = iota + 1 // before the article's date
	relPast            // "past": the stretch up to it
	relPrevious
	relThis
	relThat
	relSame
	relNext
	relComing
	relFollowing
	relCurrent
	relLatest
	relFinal
	relEntire
)

// The deictic words that are longer than a day.
const (
	tonight = iota + 10
	overnight
)

// The parts of a day, as indices into partCodes.
const (
	morning = iota + 1
	afternoon
	evening
	nightTime
	midday
	midnight
	daytime
	dawn
	dusk
)

var partCodes = [...]string{"", "TMO", "TAF", "TEV", "TNI", "T12:00", "T24:00", "TDT", "TMO", "TEV"}

// The prepositions that are used.
const (
	in = iota + 1
	on
	at
	of
	during
	since
	until
	by
	from
	through
	between
	within
	over
	forWhile
	per
	as
	into
	dash
	with
)

const (
	presentRef = iota + 1
	pastRef
	futureRef
)

var refNames = [...]string{"", "PRESENT_REF", "PAST_REF", "FUTURE_REF"}

// numbered is a list of words of one class, numbered from first. Words with
// the same number are separated by bars.
type numbered struct {
	class class
	flags flag
	first int32
	words string
}

// entries is the lexicon. Within an entry, words separated by spaces have
// increasing numbers. Words separated by bars share a number.
var entries = []numbered{
	{cCardinal, 0, 0, "zero one|single two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"},
	{cCardinal, 0, 30, "thirty"}, {cCardinal, 0, 40, "forty|fourty"}, {cCardinal, 0, 50, "fifty"}, {cCardinal, 0, 60, "sixty"},
	{cCardinal, 0, 70, "seventy"}, {cCardinal, 0, 80, "eighty"}, {cCardinal, 0, 90, "ninety"},
	{cScale, 0, 12, "dozen"}, {cScale, 0, 100, "hundred"}, {cScale, 0, 1000, "thousand"},
	{cOrdinal, 0, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"},
	{cOrdinal, 0, 21, "twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"},
	{cMonth, 0, 1, "january february"}, {cMonth, doubtful, 3, "march"}, {cMonth, 0, 4, "april"}, {cMonth, doubtful, 5, "may"},
	{cMonth, 0, 6, "june july august september october november december"},
	{cMonth, short, 1, "jan feb mar apr"}, {cMonth, short, 6, "jun jul aug sep|sept oct nov dec"},
	{cWeekday, 0, 1, "monday tuesday wednesday thursday friday saturday sunday"},
	{cWeekday, plural, 1, "mondays tuesdays wednesdays thursdays fridays saturdays sundays"},
	{cWeekday, short, 1, "mon tue|tues wed|weds thu|thur|thurs fri sat sun"},
	{cPart, 0, 1, "morning afternoon evening nighttime|night-time noon|midday midnight daytime dawn|daybreak|sunrise dusk|nightfall|sunset"},
	{cPart, plural, 1, "mornings afternoons evenings"},
	{cUnit, 0, 2, "minute hour day night weekend week fortnight month quarter year decade century millennium moment period"},
	{cUnit, plural, 1, "seconds minutes hours days nights weekends weeks fortnights months quarters years decades centuries millennia moments periods"},
	{cUnit, short, 2, "min hr"}, {cUnit, short | plural, 2, "mins hrs"}, {cUnit, short | plural, year, "yrs"},
	{cSeason, 0, 1, "spring summer autumn|fall winter"}, {cSeason, plural, 1, "springs summers autumns winters"},
	{cSeason, 0, 1, "springtime summertime"}, {cSeason, 0, 4, "wintertime"},
	{cDeictic, 0, -1, "yesterday today tomorrow"},
	{cDeictic, 0, tonight, "tonight overnight"},
	{cVague, 0, futureRef, "future"},
	{cVague, 0, presentRef, "now|currently|current|nowadays|presently|ongoing recently|recent|lately|previously soon"},
	{cRelative, 0, 1, "last past previous|preceding|prior this that same next coming|upcoming following|ensuing"},
	{cRelative, 0, relLatest, "latest final entire|whole|full"},
	{cRelative, 0, relThis, "these|todays"}, {cRelative, 0, relThat, "those"},
	{cEach, 0, 1, "each|every"},
	{cAgo, 0, 0, "ago"}, {cEarlier, 0, 0, "earlier"}, {cLater, 0, 0, "later|afterward|afterwards"},
	{cBefore, 0, 0, "before"}, {cAfter, 0, 0, "after"},
	{cEarly, 0, int32(extract.ModStart), "early mid|mid- late"},
	{cEdge, 0, int32(extract.ModStart), "beginning|start|outset middle end|close"},
	{cApprox, 0, 0, "about|around|nearly|almost|approximately|roughly|under|some|circa"},
	{cFew, 0, 0, "few|several|many|couple|numerous|dozens|various"},
	{cHalf, 0, 0, "half"},
	{cThe, 0, 0, "the"}, {cA, 0, 1, "a|an"},
	{cPrep, 0, 1, "in on at of during|throughout since until|till|til by from through|thru between within over for per as into – with"},
	{cAnd, 0, 0, "and|or|&"}, {cTo, 0, 0, "to"},
	{cFrequency, 0, second, ""}, {cFrequency, 0, hour, "hourly daily"}, {cFrequency, 0, night, "nightly"}, {cFrequency, 0, week, "weekly"},
	{cFrequency, 0, fortnight, "fortnightly monthly quarterly|trimestral annually|annual|yearly"},
	{cSpeaker, 0, 0, "i|me|my|you|your"},
	{cMeridiem, 0, 0, "a.m|a.m.|am|a.m.; p.m|p.m.|pm"},
	{cOClock, 0, 0, "o'clock|o’clock"},
	{cZone, 0, 1, "gmt|utc|z est|edt|et|cst|cdt|mst|mdt|pst|pdt|pt|cet|cest|eet|eest|bst|ist|kst|jst|msk|hkt|aest|aedt|sgt|local|regional|eastern|pacific|central|mountain|moscow"},
	{cFiscal, 0, 0, "fiscal"}, {cQuarter, 0, 1, "q1 q2 q3 q4"},
	{cSpan, 0, hour, "hourlong|hour-long|hours-long daylong|day-long|all-day"}, {cSpan, 0, night, "nightlong|all-night"},
	{cSpan, 0, week, "weeklong|week-long"}, {cSpan, 0, month, "monthlong|month-long"}, {cSpan, 0, year, "yearlong|year-long|yearslong"},
	{cSpan, plural, day, "days-long|dayslong"}, {cSpan, plural, week, "weeks-long|weekslong"}, {cSpan, plural, month, "months-long|monthslong"},
	{cSpan, plural, year, "years-long|years-old decades-long|decadeslong|decades-old|decade-long centuries-long|centuries-old"},
	{cTens, 0, 20, "twenties"}, {cTens, 0, 30, "thirties"}, {cTens, 0, 40, "forties"}, {cTens, 0, 50, "fifties"},
	{cTens, 0, 60, "sixties"}, {cTens, 0, 70, "seventies"}, {cTens, 0, 80, "eighties"}, {cTens, 0, 90, "nineties"},
	{cEra, 0, 0, "ad|a.d|ce|c.e bc|b.c|bce|b.c.e"},
	{cGap, 0, 0, "consecutive|straight|successive|more|long|additional|extra|trading|calendar|working|business|further|solid|short|tumultuous|difficult|turbulent|other"},
	{cWill, 0, 0, "will|'ll|’ll|shall|won't|would|wo|going|must|if|unless"},
	{cPlan, 0, 0, "expected|scheduled|due|slated|likely|payable|effective|poised|pending|supposed|anticipated|expects|expect|preparing|prepare|prepares"},
	{cVow, 0, 0, "set|braced|planned|agreed|asked|urged|invited|ordered|promised|vowed|hopes|hope|hoping|intends|intend|intended|aims|wants|want|plans|plan|planning|ready|able|ahead|decided|offered|called|continue|threatened"},
	{cEvent, 0, 0, "expires|begins|starts|opens|open|ends|resumes|resume|takes|take|meets|goes|go|comes|come|leaves|leave|returns|return|arrives|visit|visits|reconvenes|convenes|runs|run|closes|attend|hold|face|faces expire|begin|meet|arrive"},
	{cBe, 0, 0, "is|are|be|been was|were|had"},
	{cPast, 0, 0, `did|said|told|went|met|came|took|made|held|began|left|rose|fell|won|lost|saw|got|gave|found|became|sent|put|brought|led|read|ran|stood|spoke|wrote|broke|drew|drove|flew|grew|knew|threw|wore|hit|cut|shot|struck|swept|sold|bought|built|paid|spent|kept|thought|fought|caught|taught|heard|felt|dealt|sought|laid|lay|died|showed|shown|sank|sang|withdrew|hurt|quit|shut|split|spread|strode|stuck|swore|tore|understood|upheld|woke|fled|bled|fed|sped|ate|chose|froze|hid|rode|shook|slid|stole|swam|swung|plunged|slept|wept|beat|lit|sprang|spun`},
}
