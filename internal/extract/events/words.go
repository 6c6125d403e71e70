package events

import "dossier/internal/extract/statements/shallow"

var (
	determiners = shallow.NewSet("the", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your")
	indefinite  = shallow.NewSet("a", "an", "another", "one")
	possessive  = shallow.NewSet("'s", "'")
	toBe        = shallow.NewSet("is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re")
	toHave      = shallow.NewSet("have", "has", "had", "having", "'ve", "'d")
	perfect     = shallow.NewSet("have", "'ve")
	comparisons = shallow.NewSet("than", "versus", "vs", "compared", "unlike", "comparison")
	opposites   = shallow.NewSet("against", "with", "over") // in front of a figure
	stretches   = shallow.NewSet("morning", "afternoon", "evening", "night", "day", "days", "week", "weeks", "month", "months", "start", "end", "beginning", "course",
		"rest", "eve", "middle", "half", "halves", "quarter", "quarters", "semester", "weekend", "hours", "early", "late", "close", "outset", "summer", "spring", "autumn", "winter")
	movements    = shallow.NewSet("up", "down", "rose", "fell", "rise", "increase", "increased", "decline", "declined", "decrease", "decreased", "dropped", "drop", "changed", "grew")
	superlatives = shallow.NewSet("first", "worst", "best", "largest", "biggest", "highest", "lowest", "most", "least", "only", "never", "not", "n't", "no", "strongest", "weakest", "deadliest", "longest")
	conditions   = shallow.NewSet("if", "unless", "whether", "lest")
	negations    = shallow.NewSet("not", "n't", "never", "neither", "nor", "no", "nobody", "none", "nothing")
	these        = shallow.NewSet("today")
	people       = shallow.NewSet("he", "she")
	joins        = shallow.NewSet("and", "but", "while")

	// ends begin a clause or stand behind one.
	ends = shallow.NewSet("where", "which", "who", "whom", "what", "how", "why", "that", "and", "but", "or", "while", "when", "because", "although", "though",
		"after", "before", "since", "if", "unless", "whether", "lest", "as")

	// subordinate opens a clause that a later "and" may go on with.
	subordinate = shallow.NewSet("that", "which", "who", "whom", "when", "because", "although", "though", "if", "as", "what", "where", "after", "before", "since", "so")

	// outlook makes a clause speak of what is expected; "early" stands for "as
	// early as".
	outlook = shallow.NewSet("will", "would", "shall", "'ll", "wo", "expected", "expects", "expect", "scheduled", "planned", "plans", "planning", "due", "likely",
		"anticipated", "forecast", "projected", "predicted", "upcoming", "early", "slated", "set", "poised", "intends", "intend", "proposed", "hopes", "hope", "aims")
	possible = shallow.NewSet("could", "may", "might", "possible", "possibly", "perhaps", "maybe")

	// arranged are the participles by which a date is that of a plan.
	arranged = shallow.NewSet("scheduled", "planned", "due", "slated", "expected", "supposed", "proposed", "set")
	// calls are the participles and past tenses of what undoes a plan.
	calls = shallow.NewSet("cancelled", "canceled", "cancels", "cancel", "postponed", "postpones", "scrapped", "shelved", "abandoned", "suspended", "scuttled", "delayed", "aborted")
	off   = shallow.Hash("off")
	// undoes are the verbs of which "off" makes such.
	undoes = shallow.NewSet("called", "calls", "call", "put")

	hashOf, hashSince, hashFrom      = shallow.Hash("of"), shallow.Hash("since"), shallow.Hash("from")
	hashBefore, hashPrior, hashAfter = shallow.Hash("before"), shallow.Hash("prior"), shallow.Hash("after")
	hashAhead, hashAs, hashTo        = shallow.Hash("ahead"), shallow.Hash("as"), shallow.Hash("to")
	hashWould, hashShould            = shallow.Hash("would"), shallow.Hash("should")
	hashMay, hashMight, hashCould    = shallow.Hash("may"), shallow.Hash("might"), shallow.Hash("could")
	hashThe                          = shallow.Hash("the")
)
