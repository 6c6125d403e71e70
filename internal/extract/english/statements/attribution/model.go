package attribution

import (
	"fmt"
	"sync"

	_ "embed"

	"dossier/internal/extract/loglinear"
)

// Model is what the decisions are taken by.
type Model struct {
	cue, source, sourceEnd, leftEnd, leftStart, rightStart, rightEnd, accept loglinear.Table
	// threshold is the log-odds above which a proposal is accepted.
	threshold float32
}

// threshold was chosen on the development part. The best F1 is at -0.4, with one
// word in ten of the contents wrong.
const threshold = -0.2

//go:embed attribution.bin
var file string

// Default is the model that comes with the program.
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
	parts := m.parts()
	if len(tables) != len(parts) {
		return nil, fmt.Errorf("read model: %w: %d tables", loglinear.ErrFormat, len(tables))
	}
	for i, t := range tables {
		if t.Classes != 1 {
			return nil, fmt.Errorf("read model: %w: table %d has %d classes", loglinear.ErrFormat, i, t.Classes)
		}
		*parts[i] = t
	}
	return m, nil
}

// parts are the tables in the order of the file.
func (m *Model) parts() []*loglinear.Table {
	return []*loglinear.Table{&m.cue, &m.source, &m.sourceEnd, &m.leftEnd, &m.leftStart, &m.rightStart, &m.rightEnd, &m.accept}
}
