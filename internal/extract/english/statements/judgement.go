package statements

import (
	_ "embed"
	"slices"
	"sync"

	"dossier/internal/extract/english/judgement"
)

// Both files have the weights for being read right and for being worth a line: the first one for what a
// text reports, the second one for what somebody says in a turn, a speech or a letter of their own.
// MODEL.md says how they are made.
var (
	//go:embed judgement.tsv
	reportedFile string
	//go:embed spoken.tsv
	spokenFile string
)

var (
	reportedModel = sync.OnceValue(func() judgement.Model { return judgement.Must("statements/judgement.tsv", reportedFile) })
	spokenModel   = sync.OnceValue(func() judgement.Model { return judgement.Must("statements/spoken.tsv", spokenFile) })
)

// judge returns the probability that a statement with the traits is read right,
// and that its content can be understood alone and is worth a line.
func judge(traits []string) (read, worth float64) {
	if slices.Contains(traits, byTurn) {
		return spokenModel().Judge(traits)
	}
	return reportedModel().Judge(traits)
}
