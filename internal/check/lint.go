package check

import (
	"dossier/internal/diag"
	"dossier/internal/diag/rules"
	"dossier/internal/dossier"
	"dossier/internal/resolve"
	"dossier/internal/source/corpus"
)

// Input is a resolved dossier and what it was resolved from.
type Input struct {
	Dossier  *dossier.Dossier
	Corpus   *corpus.Corpus
	Articles []resolve.Article // with what was found in each
}

// check is a rule and what keeps it.
type check struct {
	rule rules.Rule
	run  func(*pass)
}

// checks are the rules that are kept here.
var checks = []check{
	{rules.AmbiguousMention, ambiguousMention},
	{rules.ClaimWithoutStatement, claimWithoutStatement},
	{rules.EventWithoutEvidence, eventWithoutEvidence},
	{rules.IdleCorrection, idleCorrection},
	{rules.IdleReject, idleReject},
	{rules.ImpossibleDate, impossibleDate},
	{rules.LikelihoodWithConfidence, likelihoodWithConfidence},
	{rules.OvergradedClaim, overgradedClaim},
	{rules.OvergradedStatement, overgradedStatement},
	{rules.SingleOrigin, singleOrigin},
	{rules.StatementWithoutSource, statementWithoutSource},
	{rules.UngradedPublisher, ungradedPublisher},
	{rules.UnreferencedRecord, unreferencedRecord},
	{rules.UnreviewedClaims, unreviewedClaims},
	{rules.UnreviewedPerson, unreviewedPerson},
}

// Run reports what breaks the rules, sorted, apart from those that are off. The
// paths are relative to the content folder, and the severities those of the
// rules themselves.
func Run(in Input, s rules.Settings) diag.List {
	p := &pass{Input: in, settings: s, places: newPlaces(in.Corpus)}
	for _, c := range checks {
		if s.IsOff(c.rule.Name) {
			continue
		}
		p.rule = c.rule
		c.run(p)
	}
	p.found.Sort()
	return p.found
}
