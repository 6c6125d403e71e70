package pipeline

import (
	"sync"
	"sync/atomic"
)

// Progress is the progress of a build. All methods may be called on nil and by
// several goroutines at once.
type Progress struct {
	mu    sync.Mutex
	stage string
	total int
	done  atomic.Int64
}

// Now returns the current stage and the number of its parts that are done. The
// total is 0 if it is unknown. The stage is "" before the first stage.
func (p *Progress) Now() (stage string, done, total int) {
	if p == nil {
		return "", 0, 0
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.stage, int(p.done.Load()), p.total
}

// Begin begins a stage of so many parts that is not one of a build, and Step ends a
// part of it.
func (p *Progress) Begin(stage string, total int) { p.begin(stage, total) }

// Step ends a part of the stage.
func (p *Progress) Step() { p.step() }

func (p *Progress) begin(stage string, total int) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.stage, p.total = stage, total
	p.done.Store(0)
}

func (p *Progress) step() {
	if p != nil {
		p.done.Add(1)
	}
}
