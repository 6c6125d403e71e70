package dossier

import "dossier/internal/text/edtf"

// Assessment is what an editor makes of a claim at a time.
type Assessment struct {
	Verdict    Verdict
	Reason     string
	Date       edtf.Date
	Likelihood string // in the words of ICD 203; "" if not given
	Confidence string // "low", "moderate", "high"; "" if not given
}

// Verdict is the outcome of an assessment.
type Verdict string

// The verdicts. Reopened takes back the ones before.
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

// Confidences are the words for how sure the editor is of an assessment.
var Confidences = []string{"low", "moderate", "high"}
