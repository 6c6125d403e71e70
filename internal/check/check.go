package check

import (
	"dossier/internal/diag"
	"dossier/internal/diag/rules"
	"dossier/internal/dossier"
	"dossier/internal/resolve"
	"dossier/internal/source/corpus"
	"dossier/internal/text/segment"
)

// Input is a resolved dossier and what it was resolved from.
type Input struct {
	Dossier      *dossier.Dossier
	Corpus       *corpus.Corpus
	Articles     []resolve.Article // with what was found in each
	Segmentation *segment.Rules    // how an editor's text is cut into sentences
}

// checks are the functions of the rules that this package enforces, by name.
var checks = map[string]func(*pass){
	"ambiguous-mention":          ambiguousMention,
	"claim-without-statement":    claimWithoutStatement,
	"event-without-evidence":     eventWithoutEvidence,
	"idle-correction":            idleCorrection,
	"idle-reject":                idleReject,
	"impossible-date":            impossibleDate,
	"likelihood-with-confidence": likelihoodWithConfidence,
	"overgraded-claim":           overgradedClaim,
	"overgraded-statement":       overgradedStatement,
	"single-origin":              singleOrigin,
	"statement-without-source":   statementWithoutSource,
	"ungraded-publisher":         ungradedPublisher,
	"unreferenced-record":        unreferencedRecord,
	"unreviewed-claims":          unreviewedClaims,
	"unreviewed-person":          unreviewedPerson,
}

// Run returns the findings of all rules that are not off, sorted. Their paths
// are relative to the content folder, and their severities are the defaults.
func Run(in Input, s rules.Settings) diag.List {
	p := &pass{Input: in, settings: s, places: newPlaces(in.Corpus)}
	for _, rule := range rules.All() {
		if run := checks[rule.Name]; run != nil && !s.IsOff(rule.Name) {
			p.rule = rule
			run(p)
		}
	}
	p.found.Sort()
	return p.found
}
