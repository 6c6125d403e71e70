package pipeline

import (
	"context"
	"sync"
	"sync/atomic"
)

// parallel calls do for 0 to n-1 from several goroutines. After an error, or
// when ctx ends, no further call starts; the error of the lowest index is
// returned, so that a failure reads the same each time.
func parallel(ctx context.Context, n int, do func(i int) error) error {
	var (
		next   atomic.Int64
		failed atomic.Bool
		mu     sync.Mutex
		first  error
		at     = n
		wg     sync.WaitGroup
	)
	for range min(workers(), n) {
		wg.Go(func() {
			for !failed.Load() && ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= n {
					return
				}
				if err := guard(i, do); err != nil {
					failed.Store(true)
					mu.Lock()
					if i < at {
						first, at = err, i
					}
					mu.Unlock()
				}
			}
		})
	}
	wg.Wait()
	if first == nil {
		return ctx.Err()
	}
	return first
}

// guard makes a panic an error, so that it does not end whoever watches.
func guard(i int, do func(i int) error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = crash(p)
		}
	}()
	return do(i)
}
