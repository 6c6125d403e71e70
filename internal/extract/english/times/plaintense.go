package times

import (
	"dossier/internal/extract/english/words"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// believed returns the year of a day or month without its year if the tense is
// beyond doubt: not y if the tense is the past and the date in y is still to
// come, or if the tense is the future and it is over.
func (f *finder) believed(y, m, day int, tense direction) int {
	if tense == 0 || y == 0 || !f.article.fullDay() || day == 0 && m == f.article.month {
		return y
	}
	c := edtf.Day{Year: y, Month: m, Day: day}.Compare(f.article.calendarDay())
	if c*int(tense) < 0 {
		return y + int(tense)
	}
	return y
}

// plainTense returns the tense of the verb that governs the date [start, end) if
// it is beyond doubt: of the first verb after a date that opens its sentence or
// clause ("On May 3, police arrested two men"), or of the verb just before it
// ("police arrested two men on May 3").
func (f *finder) plainTense(start, end int) direction {
	lead := start - 1
	if f.at(lead).class == cThe {
		lead--
	}
	if f.at(lead).class == cWeekday {
		lead--
	}
	if !f.isPrep(lead, on) && !f.isPrep(lead, in) && !f.isPrep(lead, between) && lead >= f.first {
		return 0
	}
	if lead <= f.first || f.isMark(lead-1, ";") || f.opensClause(start) {
		return f.plainBehind(end)
	}
	return f.plainBefore(lead)
}

// plainBehind returns the tense of the first verb from token i on.
func (f *finder) plainBehind(i int) direction {
	if f.isMark(i, ",") {
		i++
	}
	for k := i; k < f.limit && k < i+plainReach; k++ {
		switch {
		case f.wordIs(k, "will"), f.wordIs(k, "shall"):
			return ahead
		case f.plainPast(k):
			if f.at(k+1).class == cTo && !f.isPrep(k+1, on) && !f.toPlace(k+1) || f.at(k+1).class == cPlan {
				return 0 // "was to", "were due"
			}
			return behind
		case f.tense(k) != 0, f.at(k).class == cBe, f.t.Tokens[k].Kind == segment.Punct:
			return 0
		}
	}
	return 0
}

// plainBefore returns the past if a verb in the past that is not one of
// planning is before token i, in the same clause.
func (f *finder) plainBefore(i int) direction {
	for k := i - 1; k >= f.first && k >= i-plainReach; k-- {
		switch {
		case f.toPlace(k):
		case f.oneOf(k, words.PlanningVerbs), f.at(k).class == cTo, f.at(k).class == cPlan, f.at(k).class == cVow, f.t.Tokens[k].Kind == segment.Punct:
			return 0
		case f.plainPast(k) && !f.planned(k) && f.at(k-1).class != cTo:
			return behind
		case f.tense(k) != 0, f.wordIs(k, "that"):
			return 0
		}
	}
	return 0
}

// toPlace reports whether token k is a "to" before a name or an article, and no infinitive follows:
// "flew to Novoport", "went to the port".
func (f *finder) toPlace(k int) bool {
	return f.wordIs(k, "to") && (f.capitalised(k+1) || f.at(k+1).class == cThe || f.at(k+1).class == cA)
}

// planned reports whether a word for the future is before token i in the same
// clause: "will redeem the preferred shares".
func (f *finder) planned(i int) bool {
	for k := i - 1; k >= f.first && k >= i-plainReach && f.t.Tokens[k].Kind != segment.Punct; k-- {
		if f.tense(k) == ahead {
			return true
		}
	}
	return false
}

// plainReach is the largest distance, in tokens, of a verb whose tense is
// beyond doubt.
const plainReach = 10

// plainPast reports whether token k is a verb in the past that needs no other
// verb.
func (f *finder) plainPast(k int) bool {
	l := f.at(k)
	switch {
	case f.oneOf(k, words.PlanningVerbs), f.passive(k):
		return false
	case l.class == cPast, l.class == cBe && l.n == 1 && !f.wordIs(k, "had"):
		return !l.is(capital)
	}
	return l.class == cNone && f.pastForm(k)
}
