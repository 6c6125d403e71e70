package pipeline

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"

	"golang.org/x/sync/errgroup"
)

// parallel calls do for 0 to n-1 from several goroutines. After an error, or
// when ctx ends, no further call starts. It returns the error of the lowest
// index, so that a failure reads the same each time.
func parallel(ctx context.Context, n int, do func(i int) error) error {
	errs := make([]error, n)
	g, running := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i := range n {
		if running.Err() != nil {
			break
		}
		g.Go(func() (err error) {
			defer func() { errs[i] = err }()
			defer Recover(&err)
			return do(i)
		})
	}
	_ = g.Wait() // the error is in errs
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return ctx.Err()
}

// Recover turns a panic into an error, so that a preview survives it. Use it as
//
//	defer pipeline.Recover(&err)
func Recover(err *error) {
	if p := recover(); p != nil {
		*err = fmt.Errorf("the program failed: %v\n%s", p, debug.Stack())
	}
}

// Await calls do and returns its result, or the error of ctx as soon as ctx
// ends. Not every stage can be stopped: do then goes on in the background.
func Await[T any](ctx context.Context, do func() (T, error)) (T, error) {
	type result struct {
		value T
		err   error
	}
	done := make(chan result, 1)
	go func() {
		v, err := do()
		done <- result{v, err}
	}()
	select {
	case r := <-done:
		return r.value, r.err
	case <-ctx.Done():
		var zero T
		return zero, ctx.Err()
	}
}
