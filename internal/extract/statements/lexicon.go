package statements

import (
	"dossier/internal/extract/statements/shallow"
)

var (
	according = shallow.Hash("according")
	to        = shallow.Hash("to")
	with      = shallow.Hash("with")
	in        = shallow.Hash("in")
	as        = shallow.Hash("as")
	on        = shallow.Hash("on")
	that      = shallow.Hash("that")
	whether   = shallow.NewSet("whether", "if")
	nots      = shallow.NewSet("not", "n't", "never", "neither", "nor", "cannot")

	// reporting are verbs that report whatever clause they have for an object.
	reporting = shallow.NewSet(
		"said", "says", "say", "told", "tells", "added", "adds", "claimed", "claims", "stated", "states", "reported", "reports",
		"announced", "announces", "explained", "explains", "confirmed", "confirms", "insisted", "insists", "warned", "warns",
		"wrote", "writes", "noted", "notes", "argued", "argues", "alleged", "alleges", "asserted", "asserts", "acknowledged",
		"acknowledges", "admitted", "admits", "declared", "declares", "maintained", "maintains", "stressed", "stresses", "replied",
		"testified", "testifies", "tweeted", "tweets", "remarked", "observed", "commented", "conceded", "contended", "contends",
		"countered", "disclosed", "emphasized", "emphasised", "estimated", "estimates", "predicted", "predicts", "reiterated",
		"reiterates", "complained", "complains", "concluded", "concludes", "believes", "believed", "opined", "opines", "assessed", "assesses", "suspects", "suspected")

	// withholding are verbs of not doing what follows: "declined to comment".
	withholding = shallow.NewSet("declined", "declines", "decline", "declining", "refused", "refuses", "refuse", "refusing", "failed", "fails", "fail", "failing")
	// disclosing are verbs of saying what one may keep to oneself.
	disclosing = shallow.NewSet("confirm", "comment", "say", "specify", "elaborate", "disclose", "identify", "reveal", "discuss", "clarify",
		"provide", "respond", "answer", "explain", "state", "speculate", "acknowledge", "name", "address")
)

// bringing are verbs that have a clause with "that" yet report nothing.
var bringing = shallow.NewSet("ensured", "ensures", "ensure", "meant", "means", "mean", "guaranteed", "guarantees", "so", "such", "made", "happened", "required", "requires")

var weekdays = shallow.NewSet("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
	"may", "june", "july", "august", "september", "october", "november", "december")

var auxiliaries = shallow.NewSet("has", "have", "had", "'s", "'ve", "'d", "did", "does", "do", "is", "was", "are", "were")
