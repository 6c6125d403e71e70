package statements

import (
	_ "embed"
	"sync"

	"dossier/internal/extract/english/judgement"
)

// judgementFile has the weights for being read right and for being worth a line.
// MODEL.md says how it is made.
//
//go:embed judgement.tsv
var judgementFile string

var model = sync.OnceValue(func() judgement.Model { return judgement.Must("statements/judgement.tsv", judgementFile) })

// judge returns the probability that a statement with the traits is read right,
// and that its content can be understood alone and is worth a line.
func judge(traits []string) (read, worth float64) { return model().Judge(traits) }
