package proposition

const (
	// nearlyMost is the share of the words of one statement, by weight, that are in another of its
	// source in any form, if the two are the same whatever the model says; nearlyLeast is that of
	// the other one. In few words the model is sure of nothing.
	nearlyMost  = 0.8
	nearlyLeast = 0.4
	// minNearly is the number of content words of one that the other has in any form, dates that
	// both have included.
	minNearly = 3
)

// saysNearly reports whether statements i and j, with the features, are by one source, or by two that are alike, and one of
// them says hardly more than the other in words that reports put in the place of each other: "the
// mayor will host a formal dinner", "the mayor would give an official dinner for the guests".
func (p *Pairs) saysNearly(i, j int, f *Features) bool {
	if f[sameSource] == 0 && f[sourceAlike] == 0 || f[namesClash] != 0 || f[softMost] < nearlyMost || f[softLeast] < nearlyLeast {
		return false
	}
	return min(p.hasInAnyForm(i, j), p.hasInAnyForm(j, i))+int(f[datesSame]) >= minNearly
}

// hasInAnyForm returns how many content words of statement i statement j has in any form.
func (p *Pairs) hasInAnyForm(i, j int) (n int) {
	of, in := p.meanings[i].list(stemList), &p.meanings[j]
	for _, s := range of {
		n += int(b2f(in.has(s) || p.reader.nearAny(s, in)))
	}
	return n
}
