package lexicon

// The hash is 64-bit FNV-1a of folded words. It is never zero, so that zero
// can mean no word.
const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

// Hash returns the hash of a folded word. It is never 0.
func Hash(b []byte) uint64 {
	h := uint64(fnvOffset)
	for _, c := range b {
		h = (h ^ uint64(c)) * fnvPrime
	}
	return nonZero(h)
}

// HashString is like Hash for a string.
func HashString(s string) uint64 {
	h := uint64(fnvOffset)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * fnvPrime
	}
	return nonZero(h)
}

// Join returns the hash of a phrase and one more word. h is the hash of the
// phrase.
func Join(h, word uint64) uint64 {
	return nonZero((h<<21 | h>>43) ^ word*fnvPrime)
}

func nonZero(h uint64) uint64 {
	if h == 0 {
		return 1
	}
	return h
}
