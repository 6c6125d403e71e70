package times

import (
	"slices"

	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// finder holds the state of one pass over a text.
type finder struct {
	t     *segment.Text
	lex   []lexeme // of each token
	out   []extract.TimeExpression
	first int // the range of the sentence in tokens
	limit int
	done  int  // the first token that is in no expression yet
	talk  bool // the text is an interview or a speech

	article            stamp // the article's date: a day, month or year; unknown if not given
	focus              stamp // the date mentioned last
	day                stamp // the day mentioned last
	quarter            stamp // the quarter mentioned last
	figures            stamp // the quarter of the figures in the text
	list               []listedDay
	numbers            Order // of dates in numbers
	daySentence        int   // the sentence that gave day
	pastDay            stamp // the day mentioned last that is not after the article's
	pastDaySentence    int   // the sentence that gave pastDay
	token              int   // the one that is read
	focusSentence      int   // the sentence that gave focus
	focusHasYear       bool  // focus was given with its year
	survey             bool  // focus is years away from the date with a year before it
	document           stamp // the date of a document that the sentence may quote
	documentEnd        int   // the last token of that date
	clockRead          stamp // the expression read last, if it is a clock time
	statedYear         int   // the year of the last date with a year
	statedYearSentence int   // the sentence that gave statedYear
	sentenceNumber     int   // of the current sentence
	entries            []int // the tokens that are the times of entries of a live blog
	chronologies       []chronology
	entryYear          int  // the year of the last entry of a chronology
	entryMonth         int  // and its month
	entrySentence      int  // the sentence that gave both
	distant            bool // the expression being read counts from a date far before
	fourDigitClocks    bool // the text writes times of day like "2012"
}

// reading is an expression read from the tokens [start, end).
type reading struct {
	start, end int
	typ        extract.TimexType
	at         stamp  // of a date or time, else
	value      string // the TIMEX3 value
	mod        extract.TimexMod
	vague      bool
	story      bool // its year is that of the date before
	aside      bool // only a comparison; the text goes on with its main date
	implied    bool // its day comes from the context, not from its words
	mute       bool // not a time expression, and must not be read as one
	unsure     bool // day and month may be the other way round
	distant    bool // counted from a date far before, or from none that is mentioned
	sure       float64
}

func newFinder(t *segment.Text, anchor edtf.Date, o Order, entries []int) *finder {
	f := &finder{t: t, numbers: o, entries: entries, lex: make([]lexeme, len(t.Tokens)), daySentence: -9, focusSentence: -9, statedYearSentence: -9, entrySentence: -9}
	if anchor.IsZero() || anchor.IsInterval() {
		return f
	}
	d := anchor.Earliest()
	switch anchor.Precision() {
	case edtf.PrecisionDay:
		f.article = dayStamp(d)
	case edtf.PrecisionMonth:
		f.article = monthStamp(d.Year, d.Month)
	default:
		f.article = yearStamp(d.Year)
	}
	return f
}

// at returns the lexeme of token i. It returns a zero lexeme outside the
// current sentence.
func (f *finder) at(i int) lexeme {
	if i < f.first || i >= f.limit {
		return lexeme{}
	}
	return f.lex[i]
}

func (f *finder) isUnit(i int) bool { return f.at(i).class == cUnit }

func (f *finder) isPrep(i, which int) bool {
	l := f.at(i)
	return l.class == cPrep && int(l.n) == which
}

func (f *finder) isRel(i, which int) bool {
	l := f.at(i)
	return l.class == cRelative && int(l.n) == which
}

// wordIs reports whether token i of the sentence is the lower-case word w.
func (f *finder) wordIs(i int, w string) bool {
	return i >= f.first && i < f.limit && sameFold(w, f.t.Word(i))
}

// oneOf reports whether token i of the sentence is one of the lower-case words.
func (f *finder) oneOf(i int, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return f.wordIs(i, w) })
}

// isMark reports whether token i is the mark m.
func (f *finder) isMark(i int, m string) bool {
	return i >= f.first && i < f.limit && f.t.Word(i) == m
}

// possessive reports whether token i is an 's.
func (f *finder) possessive(i int) bool {
	return i >= f.first && i < f.limit && f.t.Tokens[i].Kind == segment.Clitic && (f.wordIs(i, "'s") || f.wordIs(i, "’s") || f.wordIs(i, "'") || f.wordIs(i, "’"))
}

// tight reports whether token i follows the one before without a space.
func (f *finder) tight(i int) bool { return i < f.limit && !f.t.Tokens[i].SpaceBefore }

// capitalised reports whether token i is a capitalised word.
func (f *finder) capitalised(i int) bool {
	if i < f.first || i >= f.limit {
		return false
	}
	c := f.t.Source[f.t.Tokens[i].Start]
	return c >= 'A' && c <= 'Z'
}

func (f *finder) sentence(n int) {
	s := f.t.Sentences[n]
	f.first, f.limit, f.done, f.sentenceNumber = s.First, s.Last, s.First, n
	f.list, f.document = f.list[:0], stamp{}
	fresh := len(f.out)
	for i := f.first; i < f.limit; i++ {
		if f.lex[i].class == cNone {
			continue
		}
		f.distant, f.token = false, i
		r, ok := f.readAt(i)
		if !ok {
			continue
		}
		r.distant = f.distant
		if !r.mute && !(f.talk && !r.at.known()) {
			f.widen(&r)
			f.emit(r)
			f.findDocument(r)
		}
		f.done = r.end
		i = r.end - 1
	}
	f.join(fresh)
}

// readAt reads like read. In a quotation from a dated document, the date of
// the document takes the place of the article's: "The letter of 5 May 2008
// began: 'Today the ...'".
func (f *finder) readAt(i int) (reading, bool) {
	if f.isEntry(i) {
		return f.readEntry(i)
	}
	if !f.document.known() || !f.quotedAfter(i) {
		return f.read(i)
	}
	article := f.article
	f.article = f.document
	r, ok := f.read(i)
	f.article = article
	return r, ok
}

// quotedAfter reports whether token i is in quotation marks that open after the
// date of the document.
func (f *finder) quotedAfter(i int) bool {
	for k := i - 1; k > f.documentEnd; k-- {
		switch f.t.Tokens[k].Kind {
		case segment.OpenQuote:
			return true
		case segment.CloseQuote:
			return false
		}
	}
	return false
}

// findDocument remembers r as the date of a document if a word for one is
// before it: "the letter, written in 2008".
func (f *finder) findDocument(r reading) {
	if r.sure < strong || r.typ != extract.TimexDate || r.at.year <= 0 || r.at.date() == f.article.date() {
		return
	}
	for k := r.start - 1; k >= f.first && k >= r.start-documentReach; k-- {
		if words.DatedPapers.Has(words.Hash(f.t.Word(k))) {
			f.document, f.documentEnd = r.at, r.end-1
			return
		}
	}
}

// documentReach is the largest distance, in tokens, from a document to its date.
const documentReach = 8

// read reads the expression whose first significant word is token i.
func (f *finder) read(i int) (reading, bool) {
	switch f.lex[i].class {
	case cMonth:
		if f.wordIs(i+1, "day") {
			return f.holiday(i, 0)
		}
		return f.monthFirst(i, 0)
	case cWeekday:
		return f.weekday(i, i, 0)
	case cNumber:
		return f.number(i)
	case cCardinal, cScale:
		return f.numberWord(i)
	case cOrdinal:
		return f.ordinal(i)
	case cCompound:
		return f.compound(i)
	case cA:
		return f.indefinite(i)
	case cFew, cHalf:
		return f.amount(i)
	case cRelative:
		return f.relative(i)
	case cUnit:
		return f.bareUnit(i)
	case cSeason:
		return f.bareSeason(i)
	case cPart:
		return f.barePart(i)
	case cDeictic:
		return f.deictic(i)
	case cVague:
		return f.vague(i)
	case cEach:
		return f.each(i)
	case cFrequency:
		return f.frequency(i)
	case cSpan:
		return f.lasting(i)
	case cTens:
		return f.tens(i)
	case cHoliday:
		return f.holiday(i, 0)
	case cFiscal:
		return f.fiscal(i)
	case cQuarter:
		return f.quarterOf(i, i+1, int(f.lex[i].n))
	case cEra:
		return f.eraFirst(i)
	}
	return reading{}, false
}

// surveyStep is the largest number of years between two dates of one story.
// With a larger step, the text is a survey of many years.
const surveyStep = 3

// emit records an expression and updates the context.
func (f *finder) emit(r reading) {
	e := extract.TimeExpression{Span: f.t.Cover(r.start, r.end), Type: r.typ, Mod: r.mod, Vague: r.vague, Implied: r.implied, Distant: r.distant, Confidence: r.curve().At(r.sure)}
	if !r.at.known() {
		e.Value = r.value
		f.out = append(f.out, e)
		if r.value == "P9M" || r.value == "P6M" {
			f.figures = stamp{}
		}
		return
	}
	e.Value = r.at.value()
	e.Date = r.at.date()
	e.Moment = r.at.moment()
	if f.clockRead = (stamp{}); r.at.clocked {
		f.clockRead = r.at
	}
	if r.typ == extract.TimexDate {
		e.Date = e.Date.Qualified(r.unsure, r.mod == extract.ModApprox)
	}
	f.out = append(f.out, e)
	f.noteEntry(r)
	if r.at.year <= 0 || r.typ == extract.TimexSet || r.aside {
		return
	}
	f.focus, f.focusSentence, f.focusHasYear = r.at, f.sentenceNumber, r.sure >= certain || r.story
	if f.focusHasYear {
		f.survey = f.statedYearSentence >= f.sentenceNumber-1 && max(r.at.year-f.statedYear, f.statedYear-r.at.year) > surveyStep
		f.statedYear, f.statedYearSentence = r.at.year, f.sentenceNumber
	}
	switch {
	case r.at.fullDay():
		f.day, f.daySentence = r.at, f.sentenceNumber
		if !f.isToCome(r.at) {
			f.pastDay, f.pastDaySentence = f.day, f.daySentence
		}
	case r.at.unit == quarter && r.at.n > 0:
		if !f.quarter.known() || !r.at.after(f.now(quarter).add(-1)) {
			f.quarter = r.at
		}
		f.figures = f.quarter
	}
}
