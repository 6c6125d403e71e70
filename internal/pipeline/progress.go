package pipeline

import (
	"sync"
	"sync/atomic"
)

// Progress tells how far a build is. All methods may be called on nil and by
// several goroutines at once.
type Progress struct {
	mu    sync.Mutex
	stage string
	total int
	done  atomic.Int64
}

// Now is the stage that is worked on and how many of its parts are done; the
// total is 0 where it is not known. The stage is "" before the first.
func (p *Progress) Now() (stage string, done, total int) {
	if p == nil {
		return "", 0, 0
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.stage, int(p.done.Load()), p.total
}

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
