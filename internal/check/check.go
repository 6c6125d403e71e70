package check

import (
	"dossier/internal/diag"
	"dossier/internal/diag/rules"
	"dossier/internal/dossier"
	"dossier/internal/resolve"
	"dossier/internal/source/corpus"
	"dossier/internal/text/segment"
)

// Input is a resolved dossier and the data that it was resolved from.
type Input struct {
	Dossier      *dossier.Dossier
	Corpus       *corpus.Corpus
	Articles     []resolve.Article // with the findings in each
	Segmentation *segment.Rules    // splits an editor's text into sentences
	Files        []File            // of the site; only if [NeedsFiles]
}

// checks maps the name of each rule that this package enforces to its function.
var checks = map[string]func(*pass){
	"ambiguous-mention":          ambiguousMention,
	"changed-original":           changedOriginal,
	"claim-without-statement":    claimWithoutStatement,
	"event-without-evidence":     eventWithoutEvidence,
	"host-limit":                 hostLimit,
	"idle-correction":            idleCorrection,
	"idle-reject":                idleReject,
	"impossible-date":            impossibleDate,
	"likelihood-with-confidence": likelihoodWithConfidence,
	"no-archived-copy":           noArchivedCopy,
	"overgraded-claim":           overgradedClaim,
	"overgraded-statement":       overgradedStatement,
	"single-origin":              singleOrigin,
	"statement-without-source":   statementWithoutSource,
	"ungraded-publisher":         ungradedPublisher,
	"unreferenced-record":        unreferencedRecord,
	"unreviewed-claims":          unreviewedClaims,
	"unreviewed-person":          unreviewedPerson,
}

// Run returns the sorted findings of all rules that are not off. Paths are
// relative to the content folder. Severities are the defaults.
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
