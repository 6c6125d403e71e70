package session

import (
	"context"
	"slices"
	"sync"
)

// Queue holds changes until a session gets to them. It is safe for concurrent
// use; the zero Queue is not ready, see [NewQueue].
type Queue struct {
	mu    sync.Mutex
	all   Changes       // since Wait returned
	fresh Changes       // of those, what unseen has not seen
	wake  chan struct{} // there are changes
	more  chan struct{} // there are changes that unseen has not seen
}

// NewQueue is an empty queue.
func NewQueue() *Queue {
	return &Queue{wake: make(chan struct{}, 1), more: make(chan struct{}, 1)}
}

// Add puts changes behind those that wait.
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

// Wait takes all changes that wait, or waits for the next; it reports false when
// ctx ends.
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

// empty reports whether nothing waits.
func (q *Queue) empty() bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.all.none()
}

// unseen is what came since the last unseen. It waits on.
func (q *Queue) unseen() Changes {
	q.mu.Lock()
	defer q.mu.Unlock()
	c := q.fresh
	q.fresh = Changes{}
	return c
}

// and is both changes.
func (c Changes) and(d Changes) Changes {
	return Changes{All: c.All || d.All, Content: slices.Concat(c.Content, d.Content), Theme: c.Theme || d.Theme}
}

func (c Changes) none() bool { return !c.All && !c.Theme && len(c.Content) == 0 }
