package chunk

import "slices"

// Repeated returns the stems of the common nouns that the text has more than once, in order.
func (p *Prose) Repeated() []uint32 {
	var stems []uint32
	for i, t := range p.Tags {
		if t == Noun || t == Nouns {
			stems = append(stems, p.Words[i].Stem)
		}
	}
	slices.Sort(stems)
	out := stems[:0]
	for i := 1; i < len(stems); i++ {
		if s := stems[i]; s == stems[i-1] && (len(out) == 0 || out[len(out)-1] != s) {
			out = append(out, s)
		}
	}
	return append([]uint32(nil), out...) // and not the longer array, nor an empty list
}
