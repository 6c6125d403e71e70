package bench

import (
	"crypto/sha256"
	"encoding/binary"
	"slices"
	"strings"
	"time"

	"dossier/internal/pipeline/cputime"
)

// Calibration is how long a fixed piece of work takes on this machine.
type Calibration struct {
	Clock time.Duration
	CPU   time.Duration // that of the clock where the system does not say
}

// Calibrate does the work, which is of the sorts that builds consist of: hashing,
// allocating strings, looking them up, sorting.
func Calibrate() Calibration {
	start, cpu := time.Now(), cputime.Self().CPU
	work()
	c := Calibration{Clock: time.Since(start), CPU: cputime.Self().CPU - cpu}
	if c.CPU <= 0 {
		c.CPU = c.Clock
	}
	return c
}

// between is the mean of two calibrations.
func between(a, b Calibration) Calibration {
	return Calibration{Clock: (a.Clock + b.Clock) / 2, CPU: (a.CPU + b.CPU) / 2}
}

// work gives a number so that nothing of it can be left out.
func work() int {
	const rounds, words = 12, 20_000
	sum, found := sha256.Sum256(nil), 0
	block := make([]byte, 1<<20)
	for range rounds {
		binary.LittleEndian.PutUint64(block, uint64(found))
		copy(block[8:], sum[:])
		sum = sha256.Sum256(block)
		known := make(map[string]int, words/2)
		list := make([]string, 0, words)
		for i := range words {
			var b strings.Builder
			for _, c := range sum[i%16 : i%16+8] {
				b.WriteByte('a' + (c^byte(i>>8))%26)
			}
			b.WriteByte('a' + byte(i%26))
			s := b.String()
			known[s]++
			list = append(list, s)
		}
		slices.Sort(list)
		for _, s := range list {
			found += known[s]
		}
	}
	return found + int(sum[0])
}
