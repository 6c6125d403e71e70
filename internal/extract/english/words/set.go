package words

import (
	"slices"
	"strings"
)

// Set is a small set of words, stored as hashes. A bitmap excludes most words
// that are not in it.
type Set struct {
	filter [1 << filterBits]uint64
	hashes []uint32 // ascending
}

// filterBits is the number of bits of a hash that choose the part of a bitmap.
const filterBits = 5

// NewSet returns the set of the words of a text in lower case.
func NewSet(words string) *Set {
	s := &Set{}
	for w := range strings.FieldsSeq(words) {
		h := Hash(w)
		s.filter[h>>6&(1<<filterBits-1)] |= 1 << (h & 63)
		s.hashes = append(s.hashes, h)
	}
	slices.Sort(s.hashes)
	return s
}

// Has reports whether the word with the hash of its lower-cased form is in s.
func (s *Set) Has(hash uint32) bool {
	if s.filter[hash>>6&(1<<filterBits-1)]>>(hash&63)&1 == 0 {
		return false
	}
	_, ok := slices.BinarySearch(s.hashes, hash)
	return ok
}

// Hash returns the FNV-1a hash of a word in lower case.
func Hash[S string | []byte](word S) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(word); i++ {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return h
}
