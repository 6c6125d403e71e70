package events

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// tells reports whether the sentence says something besides its dates. It must
// have two content words and a verb that is no "-ing" form, in no brackets and not
// behind "having", and be no question without its mark ("What the minister said on Tuesday"). A list of dates
// ("1998: founding of the company") needs no verb.
func (f *finder) tells(d dating) bool {
	verbs, content := 0, 0
	within := false // brackets
	for i := f.first; i < f.last; i++ {
		tag, w := f.Tags[i], f.Words[i].Lower
		switch {
		case tag == chunk.Left:
			within = true
		case tag == chunk.Right:
			within = false
		case within, i > f.first && tag.IsVerb() && f.Lower(i-1) == hashHaving, w == hashHaving:
		case words.Copulas.Has(w), words.ToHave.Has(w), tag == chunk.Modal:
			verbs++
		case f.inTime(i):
		case tag.IsFinite(), tag == chunk.Part, tag == chunk.Verb:
			verbs++
			content++
		case tag.IsVerb(), tag.IsNoun(), words.ThirdPerson.Has(w), tag == chunk.Adj && words.Copulas.Has(f.Lower(i-1)):
			content++
		}
	}
	entry := d.start == f.first && d.end < f.last && (f.Tags[d.end] == chunk.Colon || f.Tags[d.end] == chunk.Dash)
	if f.Tags[f.first] == chunk.Wh && verbs == 1 && f.Tags[f.last-1] != chunk.Stop {
		return false
	}
	return content >= 2 && (verbs > 0 || entry) && !f.onlyRelative()
}

// inTime reports whether token i of the sentence is part of a time expression.
func (f *finder) inTime(i int) bool {
	if i < f.first || i >= len(f.Text.Tokens) {
		return false
	}
	at := f.Text.Tokens[i].Start
	for k := range f.told {
		if s := f.told[k].Span; s.Start <= at && at < s.End {
			return true
		}
	}
	return false
}

// dates reports whether d is the date of what its sentence says.
func (f *finder) dates(d dating) bool {
	ahead := f.side(d.date) > 0
	switch {
	case f.isEntry(d):
		return true
	case f.found[d.index].Distant, f.inBracket(d), f.names(d), f.background(d), f.recurs(d), f.toldLater(d), f.ofPoll(), f.compared(d), f.endsPeriod(d), f.atLarge(d), f.superlative(d), f.asOf(d), f.heads(d), f.stamps(d), f.aside(d), f.thoughtPossible(d), f.ofCaption(d), f.ofAnother(d), f.toldAhead(d):
		return false
	case f.conditional(d) && !ahead, f.bound(d) && !(ahead && f.toBeDone(d)), f.unreal(d) && !ahead:
		return false
	}
	return true
}

// isEntry reports whether d is the time of an entry of a live blog.
func (f *finder) isEntry(d dating) bool {
	return f.form == dossier.Liveblog && d.start == f.first && f.found[d.index].Type == extract.TimexTime
}

// side returns -1 for a date before the article's, +1 for one after it, and 0
// for the same day, a period around it, or an unknown date.
func (f *finder) side(d edtf.Date) int {
	switch {
	case f.published.IsZero():
		return 0
	case d.Latest().Compare(f.published.Earliest()) < 0:
		return -1
	case d.Earliest().Compare(f.published.Latest()) > 0:
		return +1
	}
	return 0
}

// names reports whether the date is part of the name of a thing: "the 2014
// protests", "last year's summit", "the June 14 letter", "after Tuesday's vote". A day
// that opens the sentence or follows "a" is the date of an event: "Monday's meeting
// heard", "at a Sunday service".
func (f *finder) names(d dating) bool {
	day := d.date.IsDay()
	lead := f.Lower(d.start - 1)
	switch {
	case f.Tag(d.end-1) == chunk.Num && d.end == d.start+1 && f.Tag(d.start-1) == chunk.Name:
		return true // "Expo 2017"
	case !day && f.Tag(d.start-1) == chunk.Left && f.Tag(d.end) == chunk.Right:
		return true // "the Salo government (2001-2006)"
	case !day && f.Tag(d.start-1) == chunk.Open && d.end < f.last && f.Tags[d.end].IsNoun():
		return true // "October surprises" as a term
	case lead == hashOf && f.Tag(d.start-2) == chunk.Num && !f.inTime(d.start-2):
		return true // "Law No. 302 of 1976"
	case lead == hashOf && f.Tag(d.start-2).IsNoun() && !f.inTime(d.start-2) && !words.Stretches.Has(f.Lower(d.start-2)):
		return true // "the protests of 2014"
	}
	if f.possessive(d) {
		if !day {
			return !(d.start == f.first && f.actsBehind(d.end+1))
		}
		return !f.datesClause(d)
	}
	if f.describesThing(d, lead) {
		return true
	}
	c := f.Chunk[d.end-1]
	if d.end >= f.last || f.Tags[d.end] == chunk.Num || c == 0 || f.Chunk[d.end] != c || f.Chunks[c-1].Head() < d.end || !f.Tags[f.Chunks[c-1].Head()].IsNoun() {
		return false
	}
	switch {
	case d.start == f.first:
		return false
	case (f.Tag(d.start-1) == chunk.Past || f.Tag(d.start-1) == chunk.Part) && f.Tag(d.start-2) == chunk.Det:
		return true // "the disputed August election"
	case words.Indefinites.Has(lead):
		return !day || f.Tag(d.start-2) == chunk.Prep && !words.PlacingPrepositions.Has(f.Lower(d.start-2)) // "the end of a June 17 truce"
	case len(f.found[d.index].Value) < 4: // "21st century rules"
		return true
	case day && lead == hashThe && f.sufferedIn(d.start-2):
		return false // "died in the June 17 fire"
	case words.Determiners.Has(lead), f.Tag(d.start-1) == chunk.PossS, (f.Tag(d.start-1) == chunk.Adj || f.Tag(d.start-1) == chunk.Part) && f.Chunk[d.start-1] == c:
		return true
	}
	return !day && f.Tag(d.start-1) == chunk.Prep && f.Tags[d.end] != chunk.Name && f.Tags[f.Chunks[c-1].Head()] != chunk.Name && f.noVerbBehind(f.Chunks[c-1].Last)
}

// sufferedIn reports whether token i is the preposition between what happened to people and what it happened in:
// "died in", "200 people were hurt during".
func (f *finder) sufferedIn(i int) bool {
	v := i - 1
	return v > f.first && words.PlacingPrepositions.Has(f.Lower(i)) && (f.Tags[v] == chunk.Past || f.Tags[v] == chunk.Part) && words.Suffering.Has(f.Words[v].Lower)
}

// describesThing reports whether a date with its year, between a word such as "the" and a comma, says
// which thing the noun behind the comma is: "the Sept. 11, 2012, attack". Behind "a" it does so for what is
// written, unless the verb says that it was made: "hid an Aug. 8, 2015, letter", but not "signed an Aug. 8,
// 2015, letter".
func (f *finder) describesThing(d dating, lead uint32) bool {
	k := d.end + 1
	if !d.date.IsDay() || k >= f.last || f.Tags[d.end] != chunk.Comma || f.Tags[d.end-1] != chunk.Num || f.Chunk[k] == 0 || !f.Tags[k].IsNoun() && f.Tags[k] != chunk.Adj {
		return false
	}
	if words.Indefinites.Has(lead) {
		h := f.Words[f.Chunks[f.Chunk[k]-1].Head()].Lower
		made := words.Making.Has(f.Lower(d.start - 2))
		return !made && (words.Documents.Has(h) || words.Forms.Has(h) || words.Rulings.Has(h))
	}
	return words.Determiners.Has(lead) || f.Tag(d.start-1) == chunk.PossS || f.Tag(d.start-1) == chunk.Poss
}

// recurs reports whether a time of day without its day is that of many days,
// which one in the past is not: "open from 8 a.m.", "airs on Saturdays at
// noon".
func (f *finder) recurs(d dating) bool {
	if !f.found[d.index].Implied {
		return false
	}
	for i := range f.told {
		if f.told[i].Type == extract.TimexSet {
			return true
		}
	}
	for i := f.first; i < f.last; i++ {
		if f.Tags[i] == chunk.Past {
			return false
		}
	}
	return true
}

// toldLater reports whether a time of day without its day is in a clause that tells what had happened
// before something else, on a day that is not known: "said he had called at 2 a.m.". To a court, "overnight" is
// another night too.
func (f *finder) toldLater(d dating) bool {
	if !f.found[d.index].Implied {
		return d.end == d.start+1 && f.Words[d.start].Lower == hashOvernight && f.ofCourt()
	}
	if f.ofCourt() {
		return true
	}
	c := f.clause(d)
	for i := c.first; i < min(c.last, d.start); i++ {
		if f.Words[i].Lower == hashHad {
			k := f.behindAdverbs(i + 1)
			return f.Tag(k) == chunk.Part
		}
	}
	return false
}

// ofCourt reports whether the beginning of the text, or the sentence or the one before, is about a court, an
// inquest or an anniversary, which tell of another day: "the jury heard that he drove off at 3:40 a.m.".
func (f *finder) ofCourt() bool {
	const beginning = 80 // tokens
	of := func(w chunk.Word) bool { return words.Courts.Has(w.Lower) }
	from := f.Text.Sentences[max(0, f.sentenceNumber-1)].First
	return slices.ContainsFunc(f.Words[:min(beginning, len(f.Words))], of) || slices.ContainsFunc(f.Words[from:f.last], of)
}

// noVerbBehind reports whether the chunk that ends before token i is not the
// subject of a verb.
func (f *finder) noVerbBehind(i int) bool {
	for ; i < f.last && f.Tags[i] == chunk.Adv; i++ {
	}
	return i >= f.last || !f.Tags[i].IsFinite()
}

// actsBehind reports whether the chunk at token i is the subject of a verb in
// the past: "last year's vote was won".
func (f *finder) actsBehind(i int) bool {
	if i >= f.last || f.Chunk[i] == 0 {
		return false
	}
	return f.Tag(f.Chunks[f.Chunk[i]-1].Last) == chunk.Past
}

// compared reports whether the date is only that of a figure to compare with:
// "than in 2014", "up from 4% a year earlier", "up 4% from a year ago".
func (f *finder) compared(d dating) bool {
	for i := d.start - 1; i >= f.first && i >= d.start-8 && !f.Tags[i].IsFinite() && f.Tags[i] != chunk.Colon; i-- {
		w := f.Words[i].Lower
		if words.Comparisons.Has(w) || words.ComparingPrepositions.Has(w) && f.Tag(i+1) == chunk.Num && f.figure(i) {
			return true
		}
		if w == hashFrom && i < d.start-1 && f.moved(i) {
			return true
		}
	}
	return f.Lower(d.start-1) == hashFrom && words.SinceThen.Has(f.Lower(d.end-1)) && f.figure(d.start-1)
}

// endsPeriod reports whether the date is the last day of a period that a figure is for: "a profit for the
// three months to 30 November", "in the year ended 31 March". "Three months to 30 November" alone is the
// time until then.
func (f *finder) endsPeriod(d dating) bool {
	k := d.start - 2
	if k <= f.first || !words.PeriodEnds.Has(f.Lower(d.start-1)) || !words.Periods.Has(f.Words[k].Lower) {
		return false
	}
	for k--; k > f.first && (f.Tags[k] == chunk.Num || f.Tags[k] == chunk.Adj); k-- {
	}
	return f.Tags[k] == chunk.Det || f.Words[k].Lower == hashThis
}

// figure reports whether a number is shortly before token i: "19 degrees against", not "they
// blocked the port with".
func (f *finder) figure(i int) bool {
	for k := i - 1; k >= f.first && k >= i-figureReach; k-- {
		if f.Tags[k] == chunk.Num && !f.inTime(k) {
			return true
		}
	}
	return false
}

// figureReach is the largest distance, in tokens, between a number and the preposition
// that compares it with another.
const figureReach = 4

// moved reports whether the "from" at token i is that of a figure that changed:
// "up from 4%", "fell to 3 million tons from 4 million".
func (f *finder) moved(i int) bool {
	for k := i - 1; k >= f.first && k >= i-8; k-- {
		if words.Movements.Has(f.Words[k].Lower) {
			return k >= i-2 || f.Tag(i+1) == chunk.Num
		}
	}
	return false
}

// superlative reports whether the date bounds what is the first or worst of its
// kind: "the first since 2006".
func (f *finder) superlative(d dating) bool {
	if f.Lower(f.before(d)) != hashSince {
		return false
	}
	for i := d.start - 1; i >= f.first && i >= d.start-10; i-- {
		if words.Superlatives.Has(f.Words[i].Lower) {
			return true
		}
	}
	return false
}

// before returns the token before the expression and its article or adverb.
func (f *finder) before(d dating) int {
	i := d.start - 1
	for i >= f.first && (f.Tags[i] == chunk.Det || f.Tags[i] == chunk.Adv) {
		i--
	}
	return i
}

// heads reports whether the date is at the head of a text, as part of its
// dateline: "OSLO, 3 May:", "26 July 2022 -".
func (f *finder) heads(d dating) bool {
	if s := f.Text.Sentences[f.sentenceNumber]; f.Text.Blocks[s.Block].Kind != segment.Paragraph || s.Block > 0 && f.Text.Blocks[s.Block-1].Kind != segment.Heading {
		return false
	}
	if d.end >= f.last || d.start > f.first+8 || f.Tags[d.end] != chunk.Colon && f.Tags[d.end] != chunk.Dash && f.Text.Word(d.end) != "-" {
		return false
	}
	for i := f.first; i < d.start; i++ {
		if f.Tags[i].IsFinite() {
			return false
		}
	}
	return true
}

// stamps reports whether the date is that of a page or post: "Last updated at 6:28
// on 3 May", "3 May 2024 Last updated at 6:28", "Aired May 3, 2024", "ana | May 3,
// 2024 | Report", or a day with its year and a time of day that no words lead to.
func (f *finder) stamps(d dating) bool {
	year := f.tellsYear(d)
	for i := min(d.end+2, f.last-1); i >= f.first && i >= d.start-stampReach; i-- {
		if i < d.start && f.Tags[i].IsFinite() && !words.Updating.Has(f.Words[i].Lower) {
			break
		}
		if !words.Updating.Has(f.Words[i].Lower) || i >= d.start && i < d.end {
			continue
		}
		switch lead := f.Lower(i - 1); {
		case i > f.first && (lead == hashLast || lead == hashFirst) && !words.Copulas.Has(f.Lower(i-2)),
			i == d.start-1 && i == f.first+1 && f.Tags[f.first] == chunk.Left, // "(Update 9:48 p.m.)"
			i == d.start-1 && year && !words.Copulas.Has(lead),
			i == d.start-2 && f.Tags[i+1] == chunk.Colon:
			return true
		}
	}
	if f.besideBar(d) {
		return true
	}
	if !year || f.found[d.index].Type != extract.TimexTime || d.start > f.first && f.Tag(d.start-1) == chunk.Prep {
		return false
	}
	for i := d.start - 1; i >= f.first && i >= d.start-3 && !f.Tags[i].IsMark(); i-- {
		if f.Tags[i].IsVerb() {
			return false
		}
	}
	return true
}

// besideBar reports whether a bar is beside the date and the expressions that follow
// it: "ana | May 3, 2024 at 2:29 pm | Report".
func (f *finder) besideBar(d dating) bool {
	if d.start > f.first && f.Text.Word(d.start-1) == "|" {
		return true
	}
	k := d.end
	for k < f.last && (f.inTime(k) || f.Lower(k) == hashAt || f.Tags[k] == chunk.Comma) {
		k++
	}
	return k < f.last && f.Text.Word(k) == "|"
}

// stampReach is the largest distance, in tokens, between "last updated" and its
// date.
const stampReach = 14

// tellsYear reports whether the expression tells its year in digits.
func (f *finder) tellsYear(d dating) bool {
	for i := d.start; i < d.end; i++ {
		if w := f.Text.Word(i); len(w) == 4 && f.Text.Tokens[i].Kind == segment.Number && (w[:2] == "19" || w[:2] == "20") {
			return true
		}
	}
	return false
}

// asOf reports whether "as of" is before the date.
func (f *finder) asOf(d dating) bool {
	i := f.before(d)
	return f.Lower(i) == hashOf && f.Lower(i-1) == hashAs
}

// bound reports whether the date only bounds what is said: "prior to",
// "before", "after" and "ahead of" it.
func (f *finder) bound(d dating) bool {
	i := f.before(d)
	w, lead := f.Lower(i), f.Lower(i-1)
	return i >= f.first && (w == hashBefore || w == hashAfter && f.found[d.index].Type == extract.TimexDate || w == hashTo && lead == hashPrior || w == hashOf && lead == hashAhead)
}

// toBeDone reports whether what the date bounds is still to come: it comes
// before the date, and the sentence has no verb in the past.
func (f *finder) toBeDone(d dating) bool {
	if f.Lower(f.before(d)) == hashAfter {
		return false
	}
	for i := f.first; i < f.last; i++ {
		if f.Tags[i] == chunk.Past {
			return false
		}
	}
	return true
}

// atLarge reports whether "today" means the present in general: the clause has
// the present tense and no outlook.
func (f *finder) atLarge(d dating) bool {
	if d.end != d.start+1 || f.Words[d.start].Lower != hashToday {
		return false
	}
	c := f.clause(d)
	for i := c.first; i < c.last; i++ {
		if w := f.Words[i].Lower; f.Tags[i] == chunk.Past || w != hashWould && words.Expecting.Has(w) || words.Possibilities.Has(w) {
			return false
		}
	}
	for i := c.first; i < c.last; i++ {
		if t := f.Tags[i]; t == chunk.Pres || f.Words[i].Lower == hashWould || t == chunk.PresS && words.Copulas.Has(f.Words[i].Lower) || t == chunk.Ing {
			return true
		}
	}
	return f.Lower(d.start-1) == hashTo
}
