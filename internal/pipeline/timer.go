package pipeline

import (
	"time"

	"dossier/internal/pipeline/cputime"
)

// Stage is a part of a build and the time it took.
type Stage struct {
	Name string
	Time time.Duration
	CPU  time.Duration // of all processors; 0 if the system does not report it
}

// Timer measures the stages of a build, one after the other, and reports them
// to Progress.
type Timer struct {
	Progress *Progress // may be nil
	Stages   []Stage   // those that have ended

	name  string
	begun time.Time
	cpu   time.Duration
}

// Start begins a stage of n parts. A stage whose parts cannot be counted has 0.
func (t *Timer) Start(name string, n int) {
	t.name, t.begun, t.cpu = name, time.Now(), cputime.Self().CPU
	t.Progress.begin(name, n)
}

// Stop ends the stage, adds it to Stages and returns it.
func (t *Timer) Stop() Stage {
	s := Stage{t.name, time.Since(t.begun), cputime.Self().CPU - t.cpu}
	t.Stages = append(t.Stages, s)
	return s
}
