package proposition

import (
	"slices"
	"strings"

	"dossier/internal/text/segment"
)

// besidesCondition appends to out the stems of the clauses of tokens first to last-1 that
// a condition in another clause is not about: "a dinner is planned" in "they would talk if
// he asked, and a dinner is planned". Clauses are those with a comma and "and" between
// them, and what is before "that, if". A condition at the beginning, or behind a comma, is about all of its
// sentence.
func (r *Reader) besidesCondition(out []string, x *lexicon, t *segment.Text, first, last int) []string {
	sentence, start, conditioned, all := len(out), len(out), false, false
	for i := first; i < last; i++ {
		e := r.entry(x, t.Word(i))
		begins := i > first && t.SentenceAt(i) != t.SentenceAt(i-1)
		if begins || e.class&(and|butWord) != 0 && i > first && t.Word(i-1) == "," {
			if conditioned {
				out = out[:start]
			}
			start, conditioned = len(out), false
		}
		if begins {
			sentence, all = len(out), false
		}
		switch {
		case all:
		case e.class&class(conditional) != 0 && r.noCondition(t, i, last) == 0:
			switch {
			case i == first || begins || t.Word(i-1) == ",":
				out, start, all = out[:sentence], sentence, true
			case r.classOf(t, i-1)&complementizer != 0:
				start = len(out)
			}
			conditioned = true
		case t.Tokens[i].Kind == segment.Word && e.says(t.Word(i)):
			out = append(out, e.stem)
		}
	}
	if conditioned {
		out = out[:start]
	}
	return out
}

// saysWithoutCondition reports whether all that b shares with a is in clauses that the condition of a is
// not about.
func (a *meaning) saysWithoutCondition(b *meaning) bool {
	n := 0
	for _, s := range b.list(stemList) {
		if !a.has(s) {
			continue
		}
		if !slices.Contains(a.list(unconditionedList), s) {
			return false
		}
		n++
	}
	return n > 0
}

// conditionOf returns the form of a without a condition or a question that is not about what a
// shares with b.
func conditionOf(a, b *meaning) form {
	out := a.form
	if a.saysWithoutCondition(b) {
		out &^= conditional
	}
	if a.saysBeforeQuestion(b) {
		out &^= question
	}
	return out
}

// saysBeforeQuestion reports whether all that b shares with a is before a question inside a: "the valve was shut, and
// it is not known whether the pump had failed".
func (a *meaning) saysBeforeQuestion(b *meaning) bool {
	n := int(a.told)
	if n == 0 {
		return false
	}
	return slices.ContainsFunc(a.list(stemList)[:n], b.has) && !slices.ContainsFunc(a.list(stemList)[n:], b.has)
}

// noCondition returns the form of a condition if token i, of a content that ends before token
// last, begins a clause such as "if needed" or "even if it rains", which is no condition of what is
// said.
func (r *Reader) noCondition(t *segment.Text, i, last int) form {
	if i > 0 && r.words.Conceding[strings.ToLower(t.Word(i-1))] {
		return conditional
	}
	if i+2 < last && r.classOf(t, i+1)&negation != 0 && t.Tokens[i+2].Kind == segment.Word && (i+3 >= last || t.Tokens[i+3].Kind == segment.Punct) {
		return conditional // "if not more"
	}
	if i+1 < last && r.words.Reduced[strings.ToLower(t.Word(i+1))] && (i+2 >= last || t.Tokens[i+2].Kind == segment.Punct) {
		return conditional
	}
	return 0
}
