package session

import (
	"context"
	"slices"
	"sync"
)

// Queue collects changes for a session. It is safe for concurrent use. Use
// [NewQueue] to make one.
type Queue struct {
	mu    sync.Mutex
	all   Changes       // since the last Wait
	fresh Changes       // since the last unseen
	wake  chan struct{} // there are changes
	more  chan struct{} // there are changes since the last unseen
}

// NewQueue returns an empty queue.
func NewQueue() *Queue {
	return &Queue{wake: make(chan struct{}, 1), more: make(chan struct{}, 1)}
}

// Add adds changes to the queue.
func (q *Queue) Add(c Changes) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.all, q.fresh = q.all.and(c), q.fresh.and(c)
	nudge(q.wake)
	nudge(q.more)
}

func nudge(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}

// Wait removes all changes from the queue and returns them. It waits if there are
// none, and reports false when ctx ends.
func (q *Queue) Wait(ctx context.Context) (Changes, bool) {
	for {
		q.mu.Lock()
		c := q.all
		q.all, q.fresh = Changes{}, Changes{}
		q.mu.Unlock()
		if !c.none() {
			return c, ctx.Err() == nil
		}
		select {
		case <-q.wake:
		case <-ctx.Done():
			return Changes{}, false
		}
	}
}

// unseen returns the changes since the last call and leaves them in the queue.
func (q *Queue) unseen() Changes {
	q.mu.Lock()
	defer q.mu.Unlock()
	c := q.fresh
	q.fresh = Changes{}
	return c
}

// and returns the union of two changes.
func (c Changes) and(d Changes) Changes {
	return Changes{All: c.All || d.All, Content: slices.Concat(c.Content, d.Content), Theme: c.Theme || d.Theme}
}

func (c Changes) none() bool { return !c.All && !c.Theme && len(c.Content) == 0 }
