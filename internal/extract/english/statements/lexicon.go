package statements

import (
	"dossier/internal/extract/english/chunk"
)

var (
	according = chunk.Hash("according")
	to        = chunk.Hash("to")
	with      = chunk.Hash("with")
	in        = chunk.Hash("in")
	as        = chunk.Hash("as")
	on        = chunk.Hash("on")
	that      = chunk.Hash("that")
	whether   = chunk.NewSet("whether", "if")
	nots      = chunk.NewSet("not", "n't", "never", "neither", "nor", "cannot")

	// reporting are verbs that report whatever clause they have for an object.
	reporting = chunk.NewSet(
		"said", "says", "say", "told", "tells", "added", "adds", "claimed", "claims", "stated", "states", "reported", "reports",
		"announced", "announces", "explained", "explains", "confirmed", "confirms", "insisted", "insists", "warned", "warns",
		"wrote", "writes", "noted", "notes", "argued", "argues", "alleged", "alleges", "asserted", "asserts", "acknowledged",
		"acknowledges", "admitted", "admits", "declared", "declares", "maintained", "maintains", "stressed", "stresses", "replied",
		"testified", "testifies", "tweeted", "tweets", "remarked", "observed", "commented", "conceded", "contended", "contends",
		"countered", "disclosed", "emphasized", "emphasised", "estimated", "estimates", "predicted", "predicts", "reiterated",
		"reiterates", "complained", "complains", "concluded", "concludes", "believes", "believed", "opined", "opines", "assessed", "assesses", "suspects", "suspected")

	// withholding are verbs of not doing what follows: "declined to comment".
	withholding = chunk.NewSet("declined", "declines", "decline", "declining", "refused", "refuses", "refuse", "refusing", "failed", "fails", "fail", "failing")
	// disclosing are verbs of saying what one may keep to oneself.
	disclosing = chunk.NewSet("confirm", "comment", "say", "specify", "elaborate", "disclose", "identify", "reveal", "discuss", "clarify",
		"provide", "respond", "answer", "explain", "state", "speculate", "acknowledge", "name", "address")
)

// bringing are verbs that have a clause with "that" yet report nothing.
var bringing = chunk.NewSet("ensured", "ensures", "ensure", "meant", "means", "mean", "guaranteed", "guarantees", "so", "such", "made", "happened", "required", "requires")

var weekdays = chunk.NewSet("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
	"may", "june", "july", "august", "september", "october", "november", "december")

var auxiliaries = chunk.NewSet("has", "have", "had", "'s", "'ve", "'d", "did", "does", "do", "is", "was", "are", "were")
