package proposition

// common is which content words two propositions have in common: for each of either,
// whether the other one has it. It is found once for a pair, since most features ask for it.
type common [2][]bool

// commonRoom is memory for a common that needs none of its own.
type commonRoom [2][usualStems]bool

// commonOf returns what a and b have in common.
func commonOf(a, b *meaning, room *commonRoom) common {
	return common{inOther(a, b, room[0][:0]), inOther(b, a, room[1][:0])}
}

// inOther appends to out for each content word of a whether b has it.
func inOther(a, b *meaning, out []bool) []bool {
	for _, s := range a.list(stemList) {
		out = append(out, b.has(s))
	}
	return out
}
