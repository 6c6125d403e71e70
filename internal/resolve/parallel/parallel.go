// Package parallel runs the parts of a resolution that do not depend on each
// other on several processors.
package parallel

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

// For calls do for 0 to n-1 from several goroutines and returns when all calls
// have returned. Each call should store its result by its index, so that the
// order of the calls does not matter. A panic in do is passed on to the caller.
func For(n int, do func(i int)) {
	var next atomic.Int64
	var g errgroup.Group
	for range min(runtime.GOMAXPROCS(0), n) {
		g.Go(func() (err error) {
			defer func() {
				if p := recover(); p != nil {
					err = fmt.Errorf("%v\n%s", p, debug.Stack())
				}
			}()
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		panic(err)
	}
}
