// Package loglinear scores with hashed log-linear models: a feature is a 32-bit
// hash, a weight is one byte in a table found by that hash, a score is the sum
// of the weights of the features that hold.
//
// The tables live in one checked file (see Decode). At run time they are read
// in place, without copying or allocation.
package loglinear

// golden spreads hashes over the high bits, of which a table uses some.
const golden = 0x9E3779B1

// Mix returns the hash of a feature from the number of its template and a
// value.
func Mix(template, value uint32) uint32 {
	h := (value ^ template*0x85EBCA6B) * 0xC2B2AE35
	return h ^ h>>15
}

// Mix2 is like Mix, for a template with two values.
func Mix2(template, a, b uint32) uint32 { return Mix(template, a*0x27D4EB2F+b) }

// Table is a table of weights, read only.
type Table struct {
	// Classes is the number of weights that each feature has.
	Classes int
	bits    uint
	scale   float32
	weights string // one signed byte each
}

// NewTable returns a table with 2^bits rows of a signed byte for each class. A
// score is the sum of the bytes times scale.
func NewTable(classes int, bits uint, scale float32, weights string) Table {
	return Table{Classes: classes, bits: bits, scale: scale, weights: weights}
}

// Row returns the row of a feature in a table of 2^bits rows.
func Row(feature uint32, bits uint) uint32 { return feature * golden >> (32 - bits) }

// Score returns the weighted sum of the features, for a table of one class.
func (t *Table) Score(features []uint32) float32 { return t.Scaled(t.Sum(features)) }

// Sum returns the sum of the features' weights as they are stored.
func (t *Table) Sum(features []uint32) (sum int32) {
	shift := (32 - t.bits) & 31
	w := t.weights
	for _, f := range features {
		sum += int32(int8(w[f*golden>>shift]))
	}
	return sum
}

// Scaled returns the score for a sum of weights.
func (t *Table) Scaled(sum int32) float32 { return float32(sum) * t.scale }

// lanes is how many weights are added at once.
const lanes = 8

// Best returns the class with the highest score, the first of equals. The
// number of classes is a multiple of eight, that of the features at most 256.
//
// Eight weights are added at once. Made positive, they are summed in the 16-bit
// parts of two words, so that no sum can overflow. Three times eight classes
// are summed side by side.
func (t *Table) Best(features []uint32) int {
	best, top := 0, uint64(0)
	for first := 0; first < t.Classes; first += 3 * lanes {
		width := min(3, (t.Classes-first)/lanes)
		for k, s := range t.sums(features, first, width) {
			for i := range lanes {
				x := s[i&1] >> (i / 2 * 16) & 0xFFFF
				if k == 0 && first+i == 0 || k < width && x > top {
					best, top = first+k*lanes+i, x
				}
			}
		}
	}
	return best
}

// sums adds up the weights of up to three times eight classes from first on.
// The even ones of eight are in the first word, the others in the second.
func (t *Table) sums(features []uint32, first, width int) (out [3][2]uint64) {
	const odd, sign = 0x00FF00FF00FF00FF, 0x8080808080808080
	shift := (32 - t.bits) & 31
	if width < 3 {
		for _, f := range features {
			row := t.weights[int(f*golden>>shift)*t.Classes+first:]
			for k := range width {
				x := word(row[k*lanes:]) ^ sign
				out[k][0] += x & odd
				out[k][1] += x >> 8 & odd
			}
		}
		return out
	}
	var a, b, c, d, e, g uint64
	for _, f := range features {
		row := int(f*golden>>shift)*t.Classes + first
		w := t.weights[row : row+3*lanes]
		x, y, z := word(w)^sign, word(w[lanes:])^sign, word(w[2*lanes:])^sign
		a += x & odd
		b += x >> 8 & odd
		c += y & odd
		d += y >> 8 & odd
		e += z & odd
		g += z >> 8 & odd
	}
	return [3][2]uint64{{a, b}, {c, d}, {e, g}}
}

// word returns the first eight bytes of w, little-endian.
func word(w string) uint64 {
	_ = w[7]
	return uint64(w[0]) | uint64(w[1])<<8 | uint64(w[2])<<16 | uint64(w[3])<<24 | uint64(w[4])<<32 | uint64(w[5])<<40 | uint64(w[6])<<48 | uint64(w[7])<<56
}
