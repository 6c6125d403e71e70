package chunk

import "slices"

// Set is a small set of words. Most words that are not in it are turned away by
// one look at a bit.
type Set struct {
	filter [8]uint64
	hashes []uint32 // ascending
}

// NewSet is the set of words written in lower case.
func NewSet(words ...string) *Set {
	s := &Set{}
	for _, w := range words {
		h := Hash(w)
		s.filter[h>>6&7] |= 1 << (h & 63)
		s.hashes = append(s.hashes, h)
	}
	slices.Sort(s.hashes)
	return s
}

// Has reports whether the word with the hash of its lower-cased form is in s.
func (s *Set) Has(hash uint32) bool {
	if s.filter[hash>>6&7]>>(hash&63)&1 == 0 {
		return false
	}
	_, ok := slices.BinarySearch(s.hashes, hash)
	return ok
}
