package dossier

import "dossier/internal/text/edtf"

// Assessment is an editor's verdict on a claim at a date.
type Assessment struct {
	Verdict    Verdict
	Reason     string
	Date       edtf.Date
	Likelihood string // in the words of ICD 203; "" if not given
	Confidence string // "low", "moderate", "high"; "" if not given
}

// Verdict is the outcome of an assessment.
type Verdict string

// The verdicts. Reopened withdraws the earlier ones.
const (
	Confirmed Verdict = "confirmed"
	Refuted   Verdict = "refuted"
	Unproven  Verdict = "unproven"
	Reopened  Verdict = "reopened"
)

// Verdicts returns all verdicts.
func Verdicts() []Verdict { return []Verdict{Confirmed, Refuted, Unproven, Reopened} }

// Likelihoods are the words for how likely something is, after the
// Intelligence Community Directive 203 of the United States, the least likely
// first.
var Likelihoods = []string{"almost no chance", "very unlikely", "unlikely", "roughly even chance", "likely", "very likely", "almost certain"}

// Confidences lists the terms for the editor's confidence in an assessment.
var Confidences = []string{"low", "moderate", "high"}
