package permalink

import "unicode/utf8"

// The page of an article has the name of its slug. A long slug is cut, since a large
// dossier repeats each address many times: its first words and a hash of all of it stay,
// so that the name follows from the slug only and no other slug has it. Other slugs are
// not cut: editors write them, as they read them in addresses.
const (
	longestName = 40 // bytes of a slug that is not cut
	keptOfName  = 20 // bytes that a cut slug keeps at most
	nameDigits  = 8  // digits of the hash, of five bits each
)

// name is what a page is called: the first bytes of its slug, and the hash if the slug
// is cut. It does not allocate.
type name struct {
	words string
	hash  [nameDigits + 1]byte // "-" and the digits
	n     int                  // bytes of hash, 0 if the slug is not cut
}

// nameAndHash returns the name of a slug, and the hash that its folder follows from
// (FNV-1a, 32 bits). It reads the slug once.
func nameAndHash(slug string) (name, uint32) {
	if len(slug) <= longestName {
		return name{words: slug}, hashOf(slug)
	}
	short := firstHash
	out := name{words: slug[:firstWords(slug)], n: nameDigits + 1}
	h := uint64(14695981039346656037) // FNV-1a, 64 bits
	for i := range len(slug) {
		h = (h ^ uint64(slug[i])) * 1099511628211
		short = (short ^ uint32(slug[i])) * hashPrime
	}
	const digits = "0123456789abcdefghjkmnpqrstvwxyz"
	out.hash[0] = '-'
	for i := 1; i <= nameDigits; i++ {
		out.hash[i] = digits[h>>(64-5*i)&31]
	}
	return out, short
}

// firstWords returns how many bytes of a long slug are kept: whole words, or whole
// letters of a first word that is longer.
func firstWords(slug string) int {
	for at := keptOfName; at > 0; at-- {
		if slug[at] == '-' {
			return at
		}
	}
	at := keptOfName
	for !utf8.RuneStart(slug[at]) {
		at--
	}
	return at
}

func (n *name) String() string { return n.words + string(n.hash[:n.n]) }

// Fragment returns the fragment of the element of an id, which is cut like the name of a
// page.
func Fragment(id string) string { return named(id) }

// named returns the name of the page of a slug.
func named(slug string) string {
	n, _ := nameAndHash(slug)
	return n.String()
}
