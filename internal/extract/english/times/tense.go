package times

import (
	"strings"

	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// direction says whether an expression without its own year or week is before
// or after the article's date: -1 before, +1 after, 0 unknown.
type direction int

const (
	behind direction = -1
	ahead  direction = +1
)

// reach is the largest distance, in tokens, of a verb that determines the tense. A
// verb so far away says more than none.
const reach = 40

// direction returns the tense of the verb that governs the tokens [start,
// end): the nearest verb before them, or else the first one after them. If the
// tokens open a clause, the order is reversed.
func (f *finder) direction(start, end int) direction {
	for k := start - 1; k >= start-4; k-- { // "since shortly after the ..."
		if f.isPrep(k, since) {
			return behind
		}
	}
	if f.over(start, end) {
		return behind
	}
	if f.opensClause(start) {
		if behind := f.tenseBehind(end); behind != 0 {
			return behind
		}
	}
	if f.at(end).class == cWill && f.inSubjectOfThat(start) {
		return ahead
	}
	if f.wasThen(end) {
		return behind
	}
	if f.opening(start) && f.tenseBehind(end) != behind {
		return ahead
	}
	if f.waits(start) {
		return ahead
	}
	before := f.tenseBefore(start)
	switch lead := start - 1; {
	case (f.at(lead).class == cTo || f.isPrep(lead, until)) && f.movedBefore(lead):
		return ahead // "postponed to Monday"
	case f.isPrep(lead, until) && before != 0 && (f.done == lead || f.notBefore(lead)):
		return before // "led it from June until August"
	case f.isPrep(lead, until) && lead > f.first,
		f.isPrep(lead, as) && f.isPrep(lead-2, as) && !f.wordIs(lead-1, "late") && !f.wordIs(lead-1, "recently"): // "as early as"
		return ahead
	case (f.isPrep(lead, by) || f.isPrep(lead, through)) && f.infinitiveBefore(lead):
		return ahead // "agreed on a programme to pay by February"
	case before == 0 && (f.isPrep(lead, by) || f.isPrep(lead, through)) && f.tenseBehind(end) == 0:
		return ahead
	case before != 0:
		return before
	}
	return f.tenseBehind(end)
}

// inSubjectOfThat reports whether only words of a subject are between "that" and the date at token
// start: "said that the meeting in January would".
func (f *finder) inSubjectOfThat(start int) bool {
	for i := start - 1; i > f.first && i >= start-reach; i-- {
		if f.wordIs(i, "that") {
			return true
		}
		if f.tense(i) != 0 || f.at(i).class == cBe || f.t.Tokens[i].Kind == segment.Punct || f.pastForm(i) {
			return false
		}
	}
	return false
}

// opening reports whether a noun and a participle such as "opening" are before the date at token
// start: "a fair opening on Friday", not "the fair was opening on Friday", "after opening on Friday".
func (f *finder) opening(start int) bool {
	i := start - 2
	return f.isPrep(start-1, on) && i-1 > f.first && f.progressive(i) && f.t.Word(i) != "being" && f.at(i-1).class == cNone &&
		f.t.Tokens[i-1].Kind == segment.Word && !f.pastForm(i-1) && f.at(i-2).class != cNone && f.at(i-2).class != cBe
}

// waits reports whether the date at token start is in a clause with "when" or "before" and a verb in the
// present, whatever verb is before that: "was hired before she testifies on Friday", "before they meet on
// Friday", not "was hired before she testified on Friday".
func (f *finder) waits(start int) bool {
	for i := start - 1; i > f.first && i > start-whenReach && f.t.Tokens[i].Kind != segment.Punct; i-- {
		if !f.oneOf(i, waiting) || i+2 >= start {
			continue
		}
		verb, w := i+2, f.t.Word(i+2)
		if f.at(verb).class != cNone && f.at(verb).class != cEvent || f.pastForm(verb) || f.capitalised(verb) {
			return false
		}
		switch f.t.Word(i + 1) {
		case "he", "she", "it":
			return w[len(w)-1] == 's'
		case "they", "we":
			return w[len(w)-1] != 's'
		}
		return false
	}
	return false
}

// waiting are conjunctions that a clause in the present about the future can follow.
var waiting = []string{"when", "before", "until", "once"}

// wasThen reports whether "when" and a verb in the past follow the date that ends at token end: "will
// look into the night of 3 May, when the ship sank", not "when a crew dressed in white will sing".
func (f *finder) wasThen(end int) bool {
	if f.isMark(end, ",") {
		end++
	}
	if !f.wordIs(end, "when") {
		return false
	}
	was := false
	for i := end + 1; i < f.limit && i <= end+whenReach && f.t.Tokens[i].Kind != segment.Punct; i++ {
		switch f.tense(i) {
		case ahead:
			return false
		case behind:
			was = true
		}
	}
	return was
}

// whenReach is the largest distance, in tokens, between "when" and its verb.
const whenReach = 12

// notBefore reports whether a negation is shortly before token i: "did not open until".
func (f *finder) notBefore(i int) bool {
	for k := i - 1; k >= f.first && k >= i-4; k-- {
		if f.wordIs(k, "not") || f.wordIs(k, "n't") {
			return true
		}
	}
	return false
}

// movedBefore reports whether a verb that moves an appointment is shortly before
// token i.
func (f *finder) movedBefore(i int) bool {
	for k := i - 1; k >= f.first && k >= i-4; k-- {
		if f.oneOf(k, words.MovingVerbs) {
			return true
		}
	}
	return false
}

// infinitiveBefore reports whether the nearest verb before token i is an
// infinitive.
func (f *finder) infinitiveBefore(i int) bool {
	for k := i - 1; k > f.first && k >= i-reach; k-- {
		if f.tense(k) != 0 || f.t.Word(k) == ";" {
			return false
		}
		if f.at(k).class == cTo && f.wordIs(k, "to") && (f.at(k+1).class == cNone || f.at(k+1).class == cBe) && !f.capitalised(k+1) && f.t.Tokens[k+1].Kind == segment.Word && !f.isPlural(k+1) && f.at(k-1).class != cNumber {
			return true
		}
	}
	return false
}

// isPlural reports whether token i looks like a plural.
func (f *finder) isPlural(i int) bool {
	w := f.t.Word(i)
	return w[len(w)-1] == 's'
}

// opensClause reports whether the date at token start is the first word of a
// further clause: "..., and in December it will close", "but by Friday", "; on
// 3 May", "said that Friday would be".
func (f *finder) opensClause(start int) bool {
	i := start - 1
	for f.at(i).class == cThe || f.at(i).class == cEarly || f.at(i).class == cEdge || f.at(i).class == cPrep && f.at(i).n != dash {
		i--
	}
	return f.wordIs(i, "and") && i < start-1 || f.wordIs(i, "but") || f.wordIs(i, "while") || f.wordIs(i, "that") || f.isMark(i, ";")
}

func (f *finder) tenseBefore(start int) direction {
	for i := start - 1; i >= f.first && i >= start-reach; i-- {
		switch d := f.tense(i); {
		case d != 0:
			return d
		case f.t.Word(i) == ";":
			return 0
		}
	}
	return 0
}

func (f *finder) tenseBehind(end int) direction {
	for i := end; i < f.limit && i < end+reach; i++ {
		if d := f.tense(i); d != 0 {
			return d
		}
	}
	return 0
}

// tense returns the tense of token i, alone or with the infinitive after it:
// "expected", "agreed to", "was to".
func (f *finder) tense(i int) direction {
	l := f.lex[i]
	if l.is(capital) && l.class != cNone && i > f.first {
		return 0
	}
	switch l.class {
	case cWill:
		return ahead
	case cPlan:
		if f.wordIs(i-1, "been") && f.wordIs(i-2, "had") {
			return behind // "had been due to end on Friday"
		}
		if f.oneOf(i-1, formerly) {
			return 0 // "was originally expected on Friday": what came of it has the tense
		}
		return ahead
	case cVow:
		switch {
		case f.isNoun(i):
		case f.wordIs(i, "braced") && f.isPrep(i+1, forWhile):
			return ahead // "braced for a march on Monday"
		case f.wordIs(i, "planned") && (f.at(i-1).class == cA || f.at(i-1).class == cThe):
			return ahead // "spoke of a planned rally on Monday"
		case (f.pastForm(i) || f.wordIs(i, "agreed")) && f.at(i+1).class == cTo && (f.at(i+2).class == cThe || f.at(i+2).class == cA):
			return behind // "agreed to the sale"
		case f.at(i+1).class == cTo && f.behindHad(i) && f.oneOf(i, deciding):
			return behind // "had offered to leave"
		case f.at(i+1).class == cTo, (f.wordIs(i, "set") || f.wordIs(i, "planned")) && f.isPrep(i+1, forWhile) && !f.wordIs(i-1, "been"), f.oneOf(i, planning) && f.at(i+1).class == cA:
			return ahead
		case f.wordIs(i, "set"), f.wordIs(i, "agreed"), f.pastForm(i):
			return behind
		}
	case cEvent:
		if f.wordIs(i-1, "did") || f.wordIs(i-2, "did") {
			return behind // "did not meet"
		}
		if f.at(i-1).class == cTo && f.firstTo(i-1) {
			return 0
		}
		if l.n == 1 || f.at(i-1).class == cTo && f.at(i-2).class != cPast && !f.hadHoped(i-2) || f.at(i-1).class == cWill || f.isThirdPerson(i) || f.wordIs(i, "go") && f.wordIs(i+1, "to") && !f.pastBefore(i) {
			return ahead
		}
	case cBe:
		if f.oneOf(i+1, formerly) && f.at(i+2).class == cPlan {
			return 0
		}
		if next := f.at(i + 1); next.class == cPlan || next.class == cTo || f.at(i+2).class == cPlan || f.at(i-1).class == cTo {
			return ahead
		}
		if l.n == 0 && (f.progressive(i+1) || f.isPrep(i+1, on) && !f.wordIs(i, "been")) {
			return ahead // "they are leaving on Friday", "it is on Friday"
		}
		return direction(-l.n)
	case cPast:
		if !f.passive(i) {
			return behind
		}
	case cNone, cMonth:
		if f.mayBe(i) || f.ordered(i) {
			return ahead
		}
		if f.at(i-1).class == cA {
			return 0 // "an elected council"
		}
		if f.pastForm(i) && !f.passive(i) {
			return behind
		}
	}
	return 0
}

// behindHad reports whether "had" is before token i, with at most one adverb between.
func (f *finder) behindHad(i int) bool {
	return f.wordIs(i-1, "had") || f.wordIs(i-2, "had") && strings.HasSuffix(f.t.Word(i-1), "ly")
}

// hadHoped reports whether token i is a participle behind "had": "had hoped to open".
func (f *finder) hadHoped(i int) bool { return f.wordIs(i-1, "had") && f.pastForm(i) }

// planning are verbs of plans whose object can be what is planned: "they plan a rally".
var planning = []string{"plan", "plans", "planned", "planning"}

// formerly are adverbs that say that a plan was changed.
var formerly = []string{"originally", "initially", "previously"}

// isNoun reports whether the word at token i is a noun, by the words around
// it: "his plans to", "new plans to the board".
func (f *finder) isNoun(i int) bool {
	switch w := f.t.Word(i); w {
	case "plans", "hopes", "offer", "plan":
	default:
		return false
	}
	if f.at(i+1).class == cTo && (f.at(i+2).class == cThe || f.at(i+2).class == cA) {
		return true
	}
	switch f.t.Word(max(i-1, f.first)) {
	case "his", "her", "its", "their", "the", "The", "our", "a", "'s", "’s", "any", "of":
		return true
	}
	return false
}

// mayBe reports whether token i is a "may", "might" or "could" about the
// future. "could be seen" and "could" in reported speech are often about the
// past. "Could be held" is about the future.
func (f *finder) mayBe(i int) bool {
	switch f.t.Word(i) {
	case "may", "might":
	case "could":
		if f.wordIs(i+1, "be") {
			return !f.oneOf(i+2, words.Perceived) || f.wordIs(i+2, "reached") && f.oneOf(i-1, words.Reached)
		}
	default:
		return false
	}
	if f.pastBefore(i) {
		return false
	}
	for k := i + 1; k <= i+2; k++ {
		if f.wordIs(k, "have") || f.wordIs(k, "not") || f.wordIs(k, "n't") {
			return false
		}
	}
	return true
}

// ordered reports whether token i is the "should" of what somebody decided, asked for or said: "ruled that it
// should open", not "ruled that it should have opened", "knew that it should".
func (f *finder) ordered(i int) bool {
	if !f.wordIs(i, "should") || f.wordIs(i+1, "have") || f.wordIs(i+2, "have") {
		return false
	}
	for k := i - 1; k >= f.first && k >= i-orderReach; k-- {
		if f.oneOf(k, ordering) {
			return true
		}
	}
	return false
}

// ordering are verbs of a decision, a demand or an opinion, in the past.
var ordering = []string{"ordered", "ruled", "decided", "recommended", "demanded", "agreed", "urged", "directed", "said", "told", "argued", "insisted", "suggested", "proposed", "warned", "wrote"}

// orderReach is the largest distance, in tokens, between such a verb and "should".
const orderReach = 6

// pastBefore reports whether a verb in the past is before token i.
func (f *finder) pastBefore(i int) bool {
	for k := i - 1; k >= f.first && k >= i-reach; k-- {
		if l := f.lex[k]; l.class == cPast || l.class == cBe && l.n == 1 || l.class == cNone && f.pastForm(k) {
			return true
		}
	}
	return false
}

// progressive reports whether token i is a participle that forms a plan with
// "is" or "are" and has a date after it.
func (f *finder) progressive(i int) bool {
	if i >= f.limit {
		return false
	}
	switch f.t.Word(i) {
	case "being", "leaving", "meeting", "arriving", "returning", "starting", "beginning", "ending", "opening", "closing",
		"coming", "visiting", "travelling", "traveling", "flying", "heading", "holding", "hosting", "attending", "voting":
		return true
	}
	return false
}

// passive reports whether the participle at token i belongs to "is", "are" or
// "be", which determine the tense.
func (f *finder) passive(i int) bool {
	for k := i - 1; k >= i-2; k-- {
		if f.wordIs(k, "be") || f.wordIs(k, "is") || f.wordIs(k, "are") {
			return true
		}
	}
	return false
}

// pastForm reports whether token i looks like a past tense or participle.
func (f *finder) pastForm(i int) bool {
	w := f.t.Word(i)
	if i == f.first && f.at(i+1).class == cPrep {
		w = strings.ToLower(w) // "Asked on Friday if it would open"
	}
	return f.t.Tokens[i].Kind == segment.Word && pastEnding(w)
}

// isThirdPerson reports whether token i is a verb in the present tense and not
// a plural noun.
func (f *finder) isThirdPerson(i int) bool {
	w := f.t.Word(i)
	return w[len(w)-1] == 's' && f.at(i-1).class != cThe
}

// pastEnding reports whether w looks like a past tense or participle.
func pastEnding(w string) bool {
	n := len(w)
	if n < 5 || w[n-2:] != "ed" || w[0] < 'a' || w[0] > 'z' {
		return false
	}
	if w[:2] == "un" {
		return false // "unspecified"
	}
	return w[n-3] != 'e' // "need", "speed", "succeed"
}

// yearOf returns the year of a month, or of a day in it, in direction d from
// the article's date, or 0 if it is not known. A month close to the article is
// meant whatever the tense, because a distant day or month would have its
// year.
func (f *finder) yearOf(m, day int, d direction) int {
	y := f.article.year
	if y == 0 || f.article.month == 0 {
		return y
	}
	distance := m - f.article.month // in months
	switch {
	case distance == 0:
		return y
	case distance < -6 && distance+12 <= 2 && (day > 0 || d != behind):
		return y + 1
	case d == behind && distance > 0:
		if distance == 1 || day > 0 && distance == 2 {
			return y
		}
		return y - 1
	case d == ahead && distance < 0:
		if distance == -1 {
			return y
		}
		return y + 1
	case d == 0 && distance > 6:
		return y - 1
	case d == 0 && distance < -6:
		return y + 1
	}
	return y
}

// strictYear returns the year of the last month m before the article's month,
// or of the next one after it.
func (f *finder) strictYear(m int, d direction) int {
	y := f.article.year
	switch {
	case y == 0 || f.article.month == 0:
	case d == behind && m >= f.article.month:
		y--
	case d == ahead && m <= f.article.month:
		y++
	}
	return y
}
