package resolve

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"sync"
	"sync/atomic"
)

// sideBySide calls do for 0 to n-1 from several goroutines, and returns when all
// is done. What do makes must have its place by the index, so that it does not
// matter who was first. A panic is passed on.
func sideBySide(n int, do func(i int)) {
	var (
		next atomic.Int64
		once sync.Once
		loss any
		wg   sync.WaitGroup
	)
	for range min(runtime.GOMAXPROCS(0), n) {
		wg.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					once.Do(func() { loss = fmt.Sprintf("%v\n%s", p, debug.Stack()) })
				}
			}()
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	wg.Wait()
	if loss != nil {
		panic(loss)
	}
}
