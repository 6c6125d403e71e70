package tagger

import "slices"

// wordTable holds what training saw of words in running text: a group of words
// used alike, and how often the word is written with a capital.
type wordTable struct {
	hashes []uint32 // in order
	groups []uint16 // 0 for none
	usages []uint8
	index  []int32 // by the hash's leading bits, into hashes
}

// The values of usage.
const (
	usageUnknown uint8 = iota
	usageLower         // hardly ever with a capital within a sentence
	usageMixed
	usageCapital
	numUsages
)

const indexBits = 12

func (w *wordTable) build() {
	w.index = make([]int32, 1<<indexBits+1)
	for i := range w.index {
		n, _ := slices.BinarySearchFunc(w.hashes, uint64(i)<<(32-indexBits), func(h uint32, t uint64) int {
			if uint64(h) < t {
				return -1
			}
			return 1
		})
		w.index[i] = int32(n)
	}
}

// find is the place of a word, or -1.
func (w *wordTable) find(word uint64) int {
	if w == nil || len(w.hashes) == 0 {
		return -1
	}
	h := uint32(word >> 32)
	b := h >> (32 - indexBits)
	for i := w.index[b]; i < w.index[b+1]; i++ {
		if w.hashes[i] >= h {
			if w.hashes[i] == h {
				return int(i)
			}
			return -1
		}
	}
	return -1
}
