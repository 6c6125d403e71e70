package cli

import (
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

func TestLimitOfTheHeap(t *testing.T) {
	for _, test := range []struct{ live, other, before, want int64 }{
		{0, 0, smallHeap, smallHeap},
		{2 * evenHeap, 0, smallHeap, smallHeap},
		{9 * evenHeap, 0, smallHeap, 12 * evenHeap},
		{16 * evenHeap, 0, smallHeap, 20 * evenHeap},
		{16 * evenHeap, evenHeap, smallHeap, 21 * evenHeap},
		{16 * evenHeap, evenHeap, 30 * evenHeap, 30 * evenHeap}, // what is taken is filled
	} {
		if got := limit(test.live, test.other, test.before); got != test.want {
			t.Errorf("%d bytes and %d, %d before: %d, want %d", test.live, test.other, test.before, got, test.want)
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
