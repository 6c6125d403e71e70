package cli

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// limitHeap makes the program free memory the sooner, the more of it is in use. Go by
// itself lets the heap grow to twice what is in use. Here the room that it may grow by
// is proportional to the square root of what is in use, which costs the least time for
// the memory (Kirisame, Shenoy and Panchekha 2022, "Optimal heap limits for reducing
// browser memory use"). Below 288 MB no memory is freed. The environment variables
// GOGC and GOMEMLIMIT take precedence.
func limitHeap() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(smallHeap)
	afterCollection()
}

const (
	smallHeap = 288 << 20 // bytes that any heap may have before memory is freed
	evenHeap  = 64 << 20  // bytes in use of a heap that may grow to twice as much
	maxGrowth = 400       // how much a heap may grow, in percent
)

// growth returns by how many percent a heap may grow before memory is freed, given the
// bytes in use.
func growth(live uint64) int {
	used := float64(max(live, 1))
	return int(min(maxGrowth, 100*max(math.Sqrt(evenHeap/used), smallHeap/used-1)))
}

// afterCollection sets the growth after each garbage collection, which ends the life of
// an object that nothing refers to.
func afterCollection() {
	type sentinel struct{ _ [16]byte }
	percent := 0
	var set func(*sentinel)
	set = func(s *sentinel) {
		sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(sample)
		if sample[0].Value.Kind() != metrics.KindUint64 {
			return
		}
		if p := growth(sample[0].Value.Uint64()); p != percent {
			percent = p
			debug.SetMemoryLimit(math.MaxInt64) // it was for the first collection
			debug.SetGCPercent(p)
		}
		runtime.SetFinalizer(s, set)
	}
	runtime.SetFinalizer(new(sentinel), set)
}
