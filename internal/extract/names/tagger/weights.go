package tagger

// row holds the weights of one feature, one for each label.
type row [numLabels]int8

// Model is a trained tagger. It does not change once made, so it may be used
// by many goroutines at once.
type Model struct {
	words wordTable
	keys  []uint32 // in order
	rows  []row    // of the keys
	trans [numLabels][numLabels]int16
	scale float32 // what one unit of a weight stands for

	slots []slot // a hash table of the keys
	shift uint
}

// slot is a key and its place in rows, plus one.
type slot struct{ key, place uint32 }

// build makes the hash table. Keys that are not there cost one look, most often.
func (m *Model) build() {
	bits := uint(4)
	for 1<<bits < len(m.keys)*2 {
		bits++
	}
	m.shift = 32 - bits
	m.slots = make([]slot, 1<<bits)
	mask := uint32(1<<bits - 1)
	for i, k := range m.keys {
		j := k >> m.shift
		for m.slots[j].place != 0 {
			j = (j + 1) & mask
		}
		m.slots[j] = slot{k, uint32(i + 1)}
	}
	m.words.build()
}

// place is where the feature stands in m.rows, or -1.
func (m *Model) place(f uint32) int {
	mask := uint32(len(m.slots) - 1)
	for j := f >> m.shift; ; j = (j + 1) & mask {
		switch s := m.slots[j&mask]; {
		case s.place == 0:
			return -1
		case s.key == f:
			return int(s.place - 1)
		}
	}
}

// scores adds the weights of the features to sum.
func (m *Model) scores(features []uint32, sum *[numLabels]int32) {
	for _, f := range features {
		if p := m.place(f); p >= 0 {
			for l, w := range m.rows[p] {
				sum[l] += int32(w)
			}
		}
	}
}
