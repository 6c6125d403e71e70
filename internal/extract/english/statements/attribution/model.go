package attribution

import (
	"fmt"
	"sync"

	_ "embed"

	"dossier/internal/extract/loglinear"
)

// Decision is a decision that a model makes.
type Decision int

// The decisions, in the order of the tables in a model file. The last is
// whether to accept a relation.
const (
	Cue Decision = iota
	Source
	SourceEnd
	LeftEnd
	LeftStart
	RightStart
	RightEnd
	Accept

	// Decisions is the number of decisions.
	Decisions
)

// Model holds a table of weights for each decision.
type Model struct {
	Tables [Decisions]loglinear.Table
	// threshold is the log-odds above which a proposal is accepted.
	threshold float32
}

// threshold was chosen on the development part. The best F1 is at -0.4, with one
// word in ten of the contents wrong.
const threshold = -0.2

//go:embed attribution.bin
var file string

// Default returns the built-in model.
var Default = sync.OnceValue(func() *Model {
	m, err := NewModel(file)
	if err != nil {
		panic(fmt.Sprintf("relation: embedded model: %v", err))
	}
	return m
})

// NewModel reads a model file.
func NewModel(data string) (*Model, error) {
	tables, err := loglinear.Decode(data)
	if err != nil {
		return nil, fmt.Errorf("read model: %w", err)
	}
	m := &Model{threshold: threshold}
	if len(tables) != len(m.Tables) {
		return nil, fmt.Errorf("read model: %w: %d tables", loglinear.ErrFormat, len(tables))
	}
	for i, t := range tables {
		if t.Classes != 1 {
			return nil, fmt.Errorf("read model: %w: table %d has %d classes", loglinear.ErrFormat, i, t.Classes)
		}
	}
	copy(m.Tables[:], tables)
	return m, nil
}
