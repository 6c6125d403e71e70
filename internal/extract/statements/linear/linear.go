// Package linear scores with hashed linear models: a feature is a 32-bit hash,
// a weight is one byte in a table found by that hash, a score is the sum of
// the weights of the features that hold.
//
// The tables live in one checked file (see Decode). At run time they are read
// where they lie, without copying or allocation.
package linear

// golden spreads hashes over the high bits, of which a table uses some.
const golden = 0x9E3779B1

// Mix makes the hash of a feature from the number of its template and a value.
func Mix(template, value uint32) uint32 {
	h := (value ^ template*0x85EBCA6B) * 0xC2B2AE35
	return h ^ h>>15
}

// Mix2 is Mix for a template with two values.
func Mix2(template, a, b uint32) uint32 { return Mix(template, a*0x27D4EB2F+b) }

// Table is a table of weights, read only.
type Table struct {
	// Classes is the number of weights that each feature has.
	Classes int
	bits    uint
	scale   float32
	weights string // one signed byte each
}

// Score is the weighted sum of the features, for a table of one class.
func (t *Table) Score(features []uint32) float32 {
	shift := 32 - t.bits
	w := t.weights
	var sum int32
	for _, f := range features {
		sum += int32(int8(w[(f*golden)>>shift]))
	}
	return float32(sum) * t.scale
}

// lanes is how many weights are added at once.
const lanes = 8

// Best is the class with the highest score, the first of equals. The number of
// classes is a multiple of eight, that of the features at most 256.
//
// Eight weights are added at once: made positive, they are summed in the 16-bit
// parts of two words, so that no sum can run over.
func (t *Table) Best(features []uint32) int {
	const odd = 0x00FF00FF00FF00FF
	var even, uneven [maxClasses / lanes]uint64
	shift := 32 - t.bits
	for _, f := range features {
		row := int((f*golden)>>shift) * t.Classes
		w := t.weights[row : row+t.Classes]
		for k := 0; len(w) >= lanes; k++ {
			x := uint64(w[0]) | uint64(w[1])<<8 | uint64(w[2])<<16 | uint64(w[3])<<24 | uint64(w[4])<<32 | uint64(w[5])<<40 | uint64(w[6])<<48 | uint64(w[7])<<56
			x ^= 0x8080808080808080
			even[k] += x & odd
			uneven[k] += x >> 8 & odd
			w = w[lanes:]
		}
	}
	best, top := 0, uint64(0)
	for c := range t.Classes {
		sums := even[c/lanes]
		if c%2 == 1 {
			sums = uneven[c/lanes]
		}
		if s := sums >> (c % lanes / 2 * 16) & 0xFFFF; c == 0 || s > top {
			best, top = c, s
		}
	}
	return best
}
