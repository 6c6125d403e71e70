package dossier

// Why claims are set side by side. The texts stand in data files; pages put them
// into their language.
const (
	ReasonDenies      = "what this denies"
	ReasonDenied      = "denied, in the sentences that follow, as “such claims”"
	ReasonDeclines    = "what this declines to confirm"
	ReasonDeclined    = "not confirmed, in the sentences that follow"
	ReasonContradicts = "contradicts this, the editor says"
)

// Reasons are all reasons.
func Reasons() []string {
	return []string{ReasonDenies, ReasonDenied, ReasonDeclines, ReasonDeclined, ReasonContradicts}
}
