package events

import "dossier/internal/extract/english/chunk"

var (
	determiners = chunk.NewSet("the", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your")
	indefinite  = chunk.NewSet("a", "an", "another", "one")
	possessive  = chunk.NewSet("'s", "'")
	toBe        = chunk.NewSet("is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re")
	toHave      = chunk.NewSet("have", "has", "had", "having", "'ve", "'d")
	perfect     = chunk.NewSet("have", "'ve")
	comparisons = chunk.NewSet("than", "versus", "vs", "compared", "unlike", "comparison")
	opposites   = chunk.NewSet("against", "with", "over") // in front of a figure
	stretches   = chunk.NewSet("morning", "afternoon", "evening", "night", "day", "days", "week", "weeks", "month", "months", "start", "end", "beginning", "course",
		"rest", "eve", "middle", "half", "halves", "quarter", "quarters", "semester", "weekend", "hours", "early", "late", "close", "outset", "summer", "spring", "autumn", "winter")
	movements    = chunk.NewSet("up", "down", "rose", "fell", "rise", "increase", "increased", "decline", "declined", "decrease", "decreased", "dropped", "drop", "changed", "grew")
	superlatives = chunk.NewSet("first", "worst", "best", "largest", "biggest", "highest", "lowest", "most", "least", "only", "never", "not", "n't", "no", "strongest", "weakest", "deadliest", "longest")
	conditions   = chunk.NewSet("if", "unless", "whether", "lest")
	negations    = chunk.NewSet("not", "n't", "never", "neither", "nor", "no", "nobody", "none", "nothing")
	these        = chunk.NewSet("today")
	people       = chunk.NewSet("he", "she")
	joins        = chunk.NewSet("and", "but", "while")

	// ends begin a clause or stand behind one.
	ends = chunk.NewSet("where", "which", "who", "whom", "what", "how", "why", "that", "and", "but", "or", "while", "when", "because", "although", "though",
		"after", "before", "since", "if", "unless", "whether", "lest", "as")

	// subordinate opens a clause that a later "and" may go on with.
	subordinate = chunk.NewSet("that", "which", "who", "whom", "when", "because", "although", "though", "if", "as", "what", "where", "after", "before", "since", "so")

	// outlook makes a clause speak of what is expected; "early" stands for "as
	// early as".
	outlook = chunk.NewSet("will", "would", "shall", "'ll", "wo", "expected", "expects", "expect", "scheduled", "planned", "plans", "planning", "due", "likely",
		"anticipated", "forecast", "projected", "predicted", "upcoming", "early", "slated", "set", "poised", "intends", "intend", "proposed", "hopes", "hope", "aims")
	possible = chunk.NewSet("could", "may", "might", "possible", "possibly", "perhaps", "maybe")

	// arranged are the participles by which a date is that of a plan.
	arranged = chunk.NewSet("scheduled", "planned", "due", "slated", "expected", "supposed", "proposed", "set")
	// calls are the participles and past tenses of what undoes a plan.
	calls = chunk.NewSet("cancelled", "canceled", "cancels", "cancel", "postponed", "postpones", "scrapped", "shelved", "abandoned", "suspended", "scuttled", "delayed", "aborted")
	off   = chunk.Hash("off")
	// undoes are the verbs of which "off" makes such.
	undoes = chunk.NewSet("called", "calls", "call", "put")

	hashOf, hashSince, hashFrom      = chunk.Hash("of"), chunk.Hash("since"), chunk.Hash("from")
	hashBefore, hashPrior, hashAfter = chunk.Hash("before"), chunk.Hash("prior"), chunk.Hash("after")
	hashAhead, hashAs, hashTo        = chunk.Hash("ahead"), chunk.Hash("as"), chunk.Hash("to")
	hashWould, hashShould            = chunk.Hash("would"), chunk.Hash("should")
	hashMay, hashMight, hashCould    = chunk.Hash("may"), chunk.Hash("might"), chunk.Hash("could")
	hashThe                          = chunk.Hash("the")
)
