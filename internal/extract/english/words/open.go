package words

// Words that leave open what is meant, or do not.
var (
	// Unique are nouns that "the" stands before though the text has not said which one:
	// there is one of them, or it is meant in general.
	Unique = NewSet(`world globe planet earth universe sun moon sky sea ocean weather climate environment wind air ground atmosphere countryside
		future past present truth reality beginning end rest top bottom left right middle
		public people media press internet web news law constitution market markets economy population
		poor rich young elderly old sick
		west south north east streets street police same way contrary opposite fact
		first last next best worst most
		electorate mainstream spotlight dollar euro pound stakes odds`)

	// UniqueInCountry are nouns for what a country or a town has one of.
	UniqueInCountry = NewSet(`government president king queen emperor pope army military navy parliament senate congress house cabinet
		opposition judiciary state nation country region republic kingdom capital city town border borders presidency
		authorities treasury taxpayer taxpayers church monarchy ministry
		administration regime leadership`)

	// PointingAway are those of Pointing that point to what is not here and now.
	PointingAway = NewSet("that those such")

	// ReadyTo are words before "to" of what its subject does or becomes: "it is going to fall".
	ReadyTo = NewSet(`going set due about able unable ready willing unwilling prepared eager keen bound expected free sure supposed meant
		designed built used forced allowed`)

	// Singling are words between "the" and a noun that single it out.
	Singling = NewSet(`first second third fourth fifth last next only same best worst most main chief final whole entire very largest biggest
		greatest highest lowest oldest youngest right wrong general international global public national federal central`)

	// Defining are prepositions whose phrase says which noun before them is meant. Behind
	// others only a name says so: "the protest in Harrow".
	Defining = NewSet("of between for against over about to among on that")
)
