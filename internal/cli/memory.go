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
// browser memory use"). Memory that the program has once taken may be filled before any
// of it is freed, and 384 MB may be taken at once. The environment variables GOGC and
// GOMEMLIMIT take precedence.
func limitHeap() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	debug.SetGCPercent(-1) // the limit alone decides
	debug.SetMemoryLimit(smallHeap)
	afterCollection()
}

const (
	smallHeap = 384 << 20 // bytes that may be taken before memory is freed
	evenHeap  = 40 << 20  // bytes in use of a heap that may grow to twice as much
)

// limit returns how many bytes the program may take before memory is freed, given the
// bytes in use, those of gaps and of other memory, and the limit before.
func limit(live, other, before int64) int64 {
	room := int64(math.Sqrt(evenHeap * float64(live)))
	return max(before, live+room+other)
}

// afterCollection sets the limit after each garbage collection, which ends the life of
// an object that nothing refers to.
func afterCollection() {
	type sentinel struct{ _ [16]byte }
	last := int64(smallHeap)
	var set func(*sentinel)
	set = func(s *sentinel) {
		if live, other, ok := inUse(); ok {
			if next := limit(live, other, last); next > last {
				last = next
				debug.SetMemoryLimit(last)
			}
			runtime.SetFinalizer(s, set)
		}
	}
	runtime.SetFinalizer(new(sentinel), set)
}

// inUse returns the bytes that were in use at the last collection, and those that are
// taken for other than objects.
func inUse() (live, other int64, ok bool) {
	samples := []metrics.Sample{
		{Name: "/gc/heap/live:bytes"}, {Name: "/memory/classes/total:bytes"},
		{Name: "/memory/classes/heap/objects:bytes"}, {Name: "/memory/classes/heap/free:bytes"}, {Name: "/memory/classes/heap/released:bytes"},
	}
	metrics.Read(samples)
	var v [5]int64
	for i, s := range samples {
		if s.Value.Kind() != metrics.KindUint64 {
			return 0, 0, false
		}
		v[i] = int64(s.Value.Uint64())
	}
	return v[0], v[1] - v[2] - v[3] - v[4], true
}
