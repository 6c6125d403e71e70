package tagger

import (
	"encoding/binary"
	"math/bits"
)

// row holds the weights of one feature, by label.
type row [NumLabels]int8

// packed is a feature with its weights in a form that can be summed fast: the
// weights as bytes with 128 added, then the key of the feature. The last three
// bytes are zero.
type packed [3]uint64

func pack(key uint32, r *row) packed {
	var b [24]byte
	for l, w := range r {
		b[l] = byte(int(w) + 128)
	}
	binary.LittleEndian.PutUint32(b[NumLabels:], key)
	return packed{binary.LittleEndian.Uint64(b[:]), binary.LittleEndian.Uint64(b[8:]), binary.LittleEndian.Uint64(b[16:])}
}

func (p *packed) key() uint32 { return uint32(p[2] >> (8 * (NumLabels - 16))) }

func (p *packed) row() (r row) {
	for l := range r {
		r[l] = int8(int(p[l/8]>>(l%8*8)&0xFF) - 128)
	}
	return r
}

// Model is a trained tagger. It does not change after it is made, so several
// goroutines may use it at the same time.
type Model struct {
	words WordTable
	rows  []packed // those with the most weights first
	trans [NumLabels][NumLabels]int16
	scale float32 // value of a weight of 1

	// A hash table of the keys, by their leading bits. The lower bits of a
	// slot are the index in rows plus one. The upper bits are the last bits
	// of the key. An empty slot is zero. The table fits into the cache and is
	// enough to exclude most features that are not in the model.
	slots     []uint32
	shift     uint
	placeBits uint
}

// weighty returns the number of weights of p that are not zero. Zero is stored
// as 128.
func (p *packed) weighty() int {
	const low = 0x7F7F7F7F7F7F7F7F
	n := 0
	for _, x := range [...]uint64{p[0], p[1], p[2]&0xFF | ^uint64(low)&^0xFF} {
		x ^= ^uint64(low)
		n += bits.OnesCount64((x&low + low | x) &^ low)
	}
	return n
}

// sortRows moves the rows with the most weights to the front, with a counting
// sort. Frequent features have more weights, so the rows that are used most
// are close together.
func (m *Model) sortRows() {
	var starts [NumLabels + 1]int
	counts := make([]uint8, len(m.rows))
	for i := range m.rows {
		counts[i] = uint8(m.rows[i].weighty())
		starts[counts[i]]++
	}
	for n, before := NumLabels, 0; n >= 0; n-- {
		starts[n], before = before, before+starts[n]
	}
	sorted := make([]packed, len(m.rows))
	for i, n := range counts {
		sorted[starts[n]] = m.rows[i]
		starts[n]++
	}
	m.rows = sorted
}

// build makes the hash table. Most keys that are not in the model need one
// look-up.
func (m *Model) build() {
	m.sortRows()
	size := max(4, bits.Len(uint(2*len(m.rows))))
	m.shift = uint(32 - size)
	m.placeBits = uint(bits.Len(uint(len(m.rows))))
	m.slots = make([]uint32, 1<<size)
	mask := uint32(1<<size - 1)
	for i := range m.rows {
		k := m.rows[i].key()
		j := k >> m.shift
		for m.slots[j] != 0 {
			j = (j + 1) & mask
		}
		m.slots[j] = k<<m.placeBits | uint32(i+1)
	}
	m.words.build()
}

// maxFeatures is the largest number of features of a token. That many weights
// fit into the lanes in which they are summed.
const maxFeatures = 96

// sums is the sum of packed rows: the weights of labels 0, 2, 4, 6 in the
// first word, of 1, 3, 5, 7 in the second and so on, in lanes of 16 bits.
type sums [5]uint64

const lanes = 0x00FF00FF00FF00FF

// scores adds the weights of the features to sum.
//
// It makes three passes over the features. Within each pass, no memory access
// waits for the one before.
func (m *Model) scores(features []uint32, sum *[NumLabels]int32) {
	var slots [maxFeatures]uint32
	features = features[:min(len(features), maxFeatures)]
	for i, f := range features {
		slots[i] = m.slots[f>>m.shift]
	}
	found := m.hits(features, &slots)
	var s sums
	for _, p := range slots[:found] {
		r := &m.rows[p]
		s[0] += r[0] & lanes
		s[1] += r[0] >> 8 & lanes
		s[2] += r[1] & lanes
		s[3] += r[1] >> 8 & lanes
		s[4] += r[2] & 0xFF
	}
	for l := range sum {
		sum[l] += int32(s[l/8*2+l&1]>>(l%8/2*16)&0xFFFF) - int32(128*found)
	}
}

// hits replaces the first slots of the features by the indexes of the rows of
// those in the model. It returns their number.
func (m *Model) hits(features []uint32, slots *[maxFeatures]uint32) int {
	mask := uint32(len(m.slots) - 1)
	places := uint32(1)<<m.placeBits - 1
	n := 0
	for i, f := range features {
		s := slots[i]
		for j := f >> m.shift; s != 0 && ((s^f<<m.placeBits)&^places != 0 || m.rows[s&places-1].key() != f); s = m.slots[j] {
			j = (j + 1) & mask
		}
		slots[n] = s&places - 1
		if s != 0 {
			n++
		}
	}
	return n
}
