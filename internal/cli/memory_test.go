package cli

import (
	"math"
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

func TestGrowthOfTheHeap(t *testing.T) {
	for _, test := range []struct {
		live uint64
		want int
	}{
		{0, maxGrowth},
		{smallHeap / 5, maxGrowth},
		{smallHeap / 4, 300},
		{smallHeap / 2, 100},
		{3 * evenHeap, 57},
		{4 * evenHeap, 50},
		{16 * evenHeap, 25},
	} {
		if got := growth(test.live); got != test.want {
			t.Errorf("%d bytes: %d%%, want %d%%", test.live, got, test.want)
		}
	}
}

// The growth follows the heap: what is in use now is more than a fresh process has.
func TestGrowthFollowsTheHeap(t *testing.T) {
	t.Setenv("GOGC", "")
	t.Setenv("GOMEMLIMIT", "")
	before, limit := debug.SetGCPercent(100), debug.SetMemoryLimit(-1)
	defer debug.SetGCPercent(before)
	defer debug.SetMemoryLimit(limit)
	limitHeap()
	most := growth(2 * evenHeap)
	held := make([]byte, 2*evenHeap)
	for range 100 {
		runtime.GC()
		time.Sleep(10 * time.Millisecond) // the growth is set after the collection
		p := debug.SetGCPercent(-1)
		debug.SetGCPercent(p)
		if p >= 0 && p <= most {
			runtime.KeepAlive(held)
			if got := debug.SetMemoryLimit(-1); got != math.MaxInt64 {
				t.Errorf("the memory is still limited to %d bytes", got)
			}
			return
		}
	}
	t.Errorf("the heap may still grow by more than %d%%", most)
}
