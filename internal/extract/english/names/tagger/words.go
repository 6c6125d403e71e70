package tagger

import (
	"slices"

	"dossier/internal/extract/english/names/lexicon"
)

// WordTable holds the statistics of words in the training data: a group of
// words with similar use, and how often the word is capitalised.
type WordTable struct {
	Hashes []uint32 // ascending
	Groups []uint16 // 0 if the word has no group
	Usages []uint8
	index  []int32 // by the leading bits of the hash, into Hashes
}

// The usages of a word.
const (
	UsageUnknown uint8 = iota
	UsageLower         // hardly ever capitalised within a sentence
	UsageMixed
	UsageCapital
	numUsages
)

// CoarseShift is the number of low bits of a group that distinguish the groups
// of one coarse group.
const CoarseShift = 4

const indexBits = 12

func (w *WordTable) build() {
	w.index = make([]int32, 1<<indexBits+1)
	for i := range w.index {
		n, _ := slices.BinarySearchFunc(w.Hashes, uint64(i)<<(32-indexBits), func(h uint32, t uint64) int {
			if uint64(h) < t {
				return -1
			}
			return 1
		})
		w.index[i] = int32(n)
	}
}

// find returns the index of the word, or -1.
func (w *WordTable) find(word uint64) int {
	if w == nil || len(w.Hashes) == 0 {
		return -1
	}
	h := uint32(word >> 32)
	b := h >> (32 - indexBits)
	for i := w.index[b]; i < w.index[b+1]; i++ {
		if w.Hashes[i] >= h {
			if w.Hashes[i] == h {
				return int(i)
			}
			return -1
		}
	}
	return -1
}

// Usage returns the usage of the folded word.
func (m *Model) Usage(word string) uint8 {
	if i := m.words.find(lexicon.HashString(word)); i >= 0 {
		return m.words.Usages[i]
	}
	return UsageUnknown
}
