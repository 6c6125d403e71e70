package proposition

import "dossier/internal/extract"

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
	hearsay // somebody says it
)

// class is what a word can be, beside a word: its form in the lower bits, of which
// question and pronoun count only for the first word, but for words such as "whether", and the lists that it is in.
type class uint32

const (
	and class = 1 << (iota + 8)
	butWord
	negation
	untrue
	futureWord
	complementizer
	numberWord
	questionMark
	approximator
	lacking
	marking
	pairing
	trueWord
	declining
	reportNoun
	calledUntrue
	intention
	passive
	single
	thirdPerson
	judging
	wondering
	ground
	proof
)

// classesOf returns the classes of the words that have one.
func classesOf(l *extract.Words) map[string]class {
	out := map[string]class{"?": questionMark}
	add := func(c class, words map[string]bool) {
		for w, in := range words {
			if in {
				out[w] |= c
			}
		}
	}
	add(class(hedged), l.Hedges)
	add(class(hearsay), l.Hearsay)
	add(intention, l.Intentions)
	add(passive, l.Passives)
	add(single, l.Single)
	add(thirdPerson, l.ThirdPersons)
	add(judging, l.Judging)
	add(wondering|class(question), l.Wondering)
	add(ground, l.Grounds)
	add(proof, l.Proofs)
	add(class(conditional), l.Conditionals)
	add(class(future)|futureWord, l.Futures)
	add(class(obliged), l.Obligations)
	add(class(embedded), l.Embedders)
	add(class(question), l.Questions)
	add(class(pronoun), l.SourcePronouns)
	add(and, l.And)
	add(butWord, l.But)
	add(negation, l.Negations)
	add(untrue, l.Untrue)
	add(approximator, l.Approximators)
	add(lacking, l.Lacking)
	add(pairing, l.Pairing)
	add(trueWord, l.True)
	add(declining, l.Declining)
	add(reportNoun, l.ClaimNouns)
	add(calledUntrue, l.CalledUntrue)
	add(marking, contrasting(l))
	for _, w := range l.Complementizers {
		out[w] |= complementizer
	}
	for w := range l.NumberWords {
		out[w] |= numberWord
	}
	return out
}

// form returns what a word makes of the proposition that it occurs in.
func (c class) form(first bool) form {
	f := form(c)
	if !first {
		f &^= pronoun
		if c&wondering == 0 {
			f &^= question
		}
	}
	if c&questionMark != 0 {
		f |= question
	}
	return f
}
