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
func (t *Table) Score(features []uint32) float32 { return t.Scaled(t.Sum(features)) }

// Sum is the sum of the features' weights as they are stored.
func (t *Table) Sum(features []uint32) (sum int32) {
	shift := (32 - t.bits) & 31
	w := t.weights
	for _, f := range features {
		sum += int32(int8(w[f*golden>>shift]))
	}
	return sum
}

// Scaled is the score that a sum of weights stands for.
func (t *Table) Scaled(sum int32) float32 { return float32(sum) * t.scale }

// lanes is how many weights are added at once.
const lanes = 8

// Best is the class with the highest score, the first of equals. The number of
// classes is a multiple of eight, that of the features at most 256.
//
// Eight weights are added at once: made positive, they are summed in the 16-bit
// parts of two words, so that no sum can run over.
func (t *Table) Best(features []uint32) int {
	const odd = 0x00FF00FF00FF00FF
	shift := (32 - t.bits) & 31
	best, top := 0, uint64(0)
	for first := 0; first < t.Classes; first += lanes {
		var even, uneven uint64
		for _, f := range features {
			row := int(f*golden>>shift)*t.Classes + first
			w := t.weights[row : row+lanes]
			x := uint64(w[0]) | uint64(w[1])<<8 | uint64(w[2])<<16 | uint64(w[3])<<24 | uint64(w[4])<<32 | uint64(w[5])<<40 | uint64(w[6])<<48 | uint64(w[7])<<56
			x ^= 0x8080808080808080
			even += x & odd
			uneven += x >> 8 & odd
		}
		for k := range lanes {
			s := even >> (k / 2 * 16) & 0xFFFF
			if k%2 == 1 {
				s = uneven >> (k / 2 * 16) & 0xFFFF
			}
			if first+k == 0 || s > top {
				best, top = first+k, s
			}
		}
	}
	return best
}
