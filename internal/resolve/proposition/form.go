package proposition

// form is what a proposition is besides a plain assertion.
type form uint8

// The parts of a form.
const (
	hedged      form = 1 << iota // it may be so
	conditional                  // it is so under a condition
	future
	obliged  // it should be so
	embedded // somebody wants, plans or fears it
	question
	pronoun // begins with a pronoun that can mean its source
)

// formOf returns what a word makes of the proposition that it occurs in.
func (v *vocabulary) formOf(w string, first bool) (f form) {
	l := v.words
	if l.Hedges[w] {
		f |= hedged
	}
	if l.Conditionals[w] {
		f |= conditional
	}
	if l.Futures[w] {
		f |= future
	}
	if l.Obligations[w] {
		f |= obliged
	}
	if l.Embedders[w] {
		f |= embedded
	}
	if w == "?" || first && l.Questions[w] {
		f |= question
	}
	if first && l.SourcePronouns[w] {
		f |= pronoun
	}
	return f
}
