package words

// Words of rulings and of other texts about the law.
var (
	// OfCourts are words of texts about the law.
	OfCourts = set("court courts justice justices judge judges plaintiff plaintiffs defendant defendants appeal petitioner respondent")

	// Signals are words before a citation in a ruling.
	Signals = set("see also accord cf cf. e.g. compare with quoting citing cited in under and but")

	// InCaseNames are words in lower case in the names of parties to a case.
	InCaseNames = set("v v. vs. of the and for in ex rel et al on a")

	// LawReports are the words that abbreviate the names of series of law reports, without the full stop.
	LawReports = set(`u us u.s s ct l ed f fed appx supp 2d 3d 4th n e w ne nw se sw so p a cal rptr app wall cranch how wheat pet dall
		ill mass tex ohio mich minn wis wash va pa md ga fla conn misc y ny nys ad div wl qb ac ch wlr er all scr clr`)

	// InCitations are abbreviations in the names of parties to a case, without the full stop.
	InCitations = set("univ dist ed educ bd comm comms cty dept soc assn inc co corp ltd no sch sys sup mfg ins natl intl fed ass'n dep't")

	// LegalWords are words of citations that look like names.
	LegalWords = set("ibid id amicus amici curiae certiorari supp fed app sch dist appx cal rptr stat pet pet. cert cert. app. ed. assn assn. n.")

	// OfCases are what a case that is named for a party gave the law: "the Harrow test".
	OfCases = set("test standard doctrine factors framework exception immunity remedy analysis precedent presumption")

	// Deciding are verbs by which a court says what the law is.
	Deciding = set("held hold said say says decided ruled explained found recognized recognised described rejected noted wrote")
)
