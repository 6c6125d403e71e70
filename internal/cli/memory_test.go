package cli

import (
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

func TestLimitOfTheHeap(t *testing.T) {
	for _, test := range []struct{ live, other, want int64 }{
		{0, 0, smallHeap},
		{2 * evenHeap, 0, smallHeap},
		{9 * evenHeap, 0, 12 * evenHeap},
		{16 * evenHeap, 0, 20 * evenHeap},
		{16 * evenHeap, evenHeap, 21 * evenHeap},
	} {
		if got := limit(test.live, test.other); got != test.want {
			t.Errorf("%d bytes and %d: %d, want %d", test.live, test.other, got, test.want)
		}
	}
}

// The limit follows the heap: what is in use now is more than may be taken at once.
func TestLimitFollowsTheHeap(t *testing.T) {
	t.Setenv("GOGC", "")
	t.Setenv("GOMEMLIMIT", "")
	percent, before := debug.SetGCPercent(100), debug.SetMemoryLimit(-1)
	defer debug.SetGCPercent(percent)
	defer debug.SetMemoryLimit(before)
	limitHeap()
	held := make([]byte, 2*smallHeap)
	for range 100 {
		runtime.GC()
		time.Sleep(10 * time.Millisecond) // the limit is set after the collection
		if got := debug.SetMemoryLimit(-1); got > 2*smallHeap && got < 4*smallHeap {
			runtime.KeepAlive(held)
			return
		}
	}
	t.Errorf("the limit is %d bytes, with %d in use", debug.SetMemoryLimit(-1), len(held))
}
