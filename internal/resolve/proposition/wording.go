package proposition

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// wording is the content words of a proposition, and what can make two
// propositions with the same content words different.
type wording struct {
	stems   []string    // of content words, names included, in order, each once
	words   []string    // as written, for each stem the first
	names   []namedStem // in order
	numbers []string    // in digits, sorted, each once; parts of dates are none
	rough   []string    // those of numbers that are not exact: "about 800"
	dates   []string    // EDTF, sorted, each once
	negated bool        // an odd number of negations
	form    form
	text    uint64   // hash of all words and numbers
	tokens  int      // words and numbers
	but     []string // stems after the "but" of "not this but that", which are not negated
	denied  []string // stems that a negation is about
	heads   []string // of denied, the first one of each negation
	freed   []string // of denied, those that are also said without a negation
	untrue  []string // stems of what is called untrue
	coming  []string // the first stem after each word of the future: what will be
	around  []string // stems near the content that are not in it
	running []string // stems of all words and numbers, in order
	verbs   []string // stems of what looks like a verb
	subject []string // stems before the first verb; none if there is no verb or only vague nouns
	verbal  bool     // there is a verb behind them
	matter  bool     // one of them is no vague noun
	marks   []string // words, what marks them and the word before, in turn; see [marker]
	spans   []string // how long, how often and at what time of the day; see [spanOf]
	grounds []string // stems of clauses such as "because it rained" or "after the storm"
	times   []string // values of time expressions without a date: "PXD" of "in the coming days"
	quoted  []string // stems of all words and numbers in quotation marks, in order
	cuts    []int    // where clauses begin, among the stems
	main    []string // stems of the verbs of its main clause
	besides []string // stems of clauses that a condition in another clause is not about
	untold  int      // how often something is called untrue
	// mainAt is where the verbs of main begin, plus one; 0 for none.
	mainAt [dossier.MostMainVerbs]int
	// elsewhere reports that what is denied is not in the content: "it is false".
	elsewhere bool
	rebuts    bool // it answers what somebody else says: it calls a report untrue, sees no evidence, or begins with "No,"
	wonders   bool // it asks inside whether something is so
	told      int  // how many stems are before the question inside; 0 if it is a question itself
	asks      bool // it is a question itself
	quoting   bool // what is read next is in quotation marks
	stated    stated
	room      *[]string // memory of a clone
}

// namedStem is a word of a name.
type namedStem struct {
	stem string
	// joined reports that only "and" or a comma is between it and the name before.
	joined bool
	behind string // the function word before it, articles apart: "to"
}

// Reader compares propositions. It knows the words that articles name people,
// organizations and places by.
type Reader struct {
	names    map[string]bool
	roles    *roles // nil if roles stay as they are
	lexicons lexicons
	vocabulary
}

// NewReader returns a Reader for the articles, which must have their mentions.
func NewReader(words *extract.Words, articles []*dossier.Article) *Reader {
	r := &Reader{names: map[string]bool{}, vocabulary: newVocabulary(words)}
	seen := map[string]bool{}
	for _, a := range articles {
		for _, m := range a.Mentions {
			if m.Credit {
				continue
			}
			quote := m.Quote()
			if seen[quote] {
				continue
			}
			seen[quote] = true
			for _, w := range strings.Fields(quote) {
				if c, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(c) {
					low := strings.ToLower(w)
					r.names[strings.TrimRight(low, words.NameEndings)] = true
					r.names[strings.TrimRight(low, ".,")] = true // "States"
				}
			}
		}
	}
	return r
}

// line returns the meaning of a proposition that an editor wrote.
func (r *Reader) line(text string) *meaning {
	m := &wording{}
	r.readLine(m, text, false)
	return r.learn(m.finish())
}

// readLine reads a text into m, given whether a source denies it.
func (r *Reader) readLine(m *wording, text string, denied bool) {
	t := segment.New(text, segment.PlainBlocks(text), r.words.Segmentation)
	r.read(m, t, 0, len(t.Tokens), nil, nil)
	m.settle(denied)
}

// content returns the meaning of the content of a statement.
func (r *Reader) content(s *dossier.Statement) *meaning {
	return r.learn(r.wording(s, s.Article.Text.Tokenized(nil)))
}

// wording returns the wording of the content of a statement. T is the text of its
// article, with tokens.
func (r *Reader) wording(s *dossier.Statement, t *segment.Text) *wording {
	m := newScratch()
	defer m.free()
	r.readContent(m, s, t)
	m.around = r.around(m.around, s, t, m.stems)
	return m.finish().clone()
}

// readContent reads the content of a statement into m. T is the text of its article,
// with tokens.
func (r *Reader) readContent(m *scratch, s *dossier.Statement, t *segment.Text) {
	dated := timesIn(s.Article, s.Content)
	for _, t := range dated {
		if span := spanOf(t); span != "" {
			m.spans = append(m.spans, span)
		}
		if t.Date.IsZero() {
			if strings.HasPrefix(t.Value, "P") && !strings.HasSuffix(t.Value, "_REF") {
				m.times = append(m.times, t.Value)
			}
		} else {
			m.dates = append(m.dates, t.Date.WithoutClock().String())
		}
	}
	for i, at := range s.MainVerbs {
		if at == 0 {
			break
		}
		m.mainAt[i] = s.Span.Start + int(at)
		if m.mainAt[i] <= s.Content[0].Start {
			x := r.lexicons.take()
			k, _ := t.TokensIn(span.Span{Start: m.mainAt[i] - 1, End: m.mainAt[i]})
			m.main = append(m.main, r.entry(x, t.Word(k)).stem)
			r.lexicons.put(x)
		}
	}
	for i, c := range s.Content {
		if i == 0 {
			c.Start = deniedFrom(s)
		}
		m.quoting = s.Mode == dossier.Direct
		m.stated = r.statedIn(s)
		first, last := t.TokensIn(c)
		r.read(&m.wording, t, first, last, dated, s.Article)
	}
	m.settle(s.Stance == dossier.Denies)
}

// deniedFrom returns where what a statement says begins in its content: of "denied claims by
// a rival that the lock leaks", with "the lock".
func deniedFrom(s *dossier.Statement) int {
	c := s.Content[0]
	if s.Stance == dossier.Denies && len(s.Sentence) > 0 {
		if at := s.Sentence[0].Span.Start; c.Start < at && at < c.End {
			return at
		}
	}
	return c.Start
}

// around appends to out the stems of the sentence in which the content begins and
// of the ones before and after it, without those of the content.
func (r *Reader) around(out []string, s *dossier.Statement, t *segment.Text, content []string) []string {
	if len(s.Content) == 0 || len(t.Sentences) == 0 {
		return out
	}
	first, _ := t.TokensIn(s.Content[0])
	k := t.SentenceAt(first)
	return r.stemsOf(out, t, t.Sentences[max(0, k-1)].First, t.Sentences[min(len(t.Sentences)-1, k+1)].Last, nil, content...)
}

// stemsOf appends to out, in order and each once, the stems of tokens first to last-1
// that [Reader.read] takes for content words, without those of time expressions and
// those in but.
func (r *Reader) stemsOf(out []string, t *segment.Text, first, last int, dated []*dossier.Time, but ...string) []string {
	x := r.lexicons.take()
	defer r.lexicons.put(x)
	x.forget()
	for _, s := range but {
		x.isNew(x.numberOf(s))
	}
	for i := first; i < last; i++ {
		tok := t.Tokens[i]
		if tok.Kind != segment.Word || slices.ContainsFunc(dated, func(d *dossier.Time) bool { return d.Span.Overlaps(tok.Span) }) {
			continue
		}
		e := r.entry(x, t.Word(i))
		if e.says(t.Word(i)) && x.isNew(e.number) {
			out = append(out, e.stem)
		}
	}
	return out
}

// timesIn returns the time expressions that begin within the spans.
func timesIn(a *dossier.Article, in []span.Span) []*dossier.Time {
	var out []*dossier.Time
	for _, s := range in {
		i, _ := slices.BinarySearchFunc(a.Times, s.Start, func(t *dossier.Time, off int) int { return t.Span.Start - off })
		for ; i < len(a.Times) && a.Times[i].Span.Start < s.End; i++ {
			out = append(out, a.Times[i])
		}
	}
	return out
}

// read adds tokens first to last-1 of an article to m, except those of time expressions. Who is
// called by a role there has the name instead.
func (r *Reader) read(m *wording, t *segment.Text, first, last int, dated []*dossier.Time, a *dossier.Article) {
	x := r.lexicons.take()
	defer r.lexicons.put(x)
	apart := true // from the name before
	but, denied, lacks, coming := false, false, false, false
	leads, report := false, false  // whether the next stem is the first that is denied; whether a report is called untrue
	untrueNext, called := false, 0 // whether what follows is called untrue; behind the words that call something untrue
	turned := false                // whether the next "until" is one of "not until"
	grounds := false               // whether the words tell a reason or a time
	resumes := 0                   // where the words begin that are declined
	marks := marker{list: m.marks}
	role, from, ends := "", 0, -1 // the name of who is called by a role, the article before it, and its last word
	named := r.roles.calledIn(a, t, first, last)
	number, converting := -8, false // where the last number is; whether a number in brackets behind it repeats it in other units
	for i := first; i < last; i++ {
		tok := t.Tokens[i]
		if k := slices.IndexFunc(dated, func(d *dossier.Time) bool { return d.Span.Overlaps(tok.Span) }); k >= 0 {
			marks.mark(dated[k].Value)
			continue
		}
		if i < ends {
			continue
		}
		written := t.Word(i)
		if i == ends {
			written = role
		} else if name, n := r.roles.at(a, t, i, last); n > 0 {
			role, from, ends = name, i, i+n
		} else if len(named) > 0 && named[0].first == i {
			role, from, ends = named[0].name, i, named[0].last-1
			named = named[1:]
			continue
		}
		for len(named) > 0 && named[0].first <= i {
			named = named[1:]
		}
		if m.stated.word != "" && m.stated.at == tok.Start && r.words.IsInfinitive(strings.ToLower(written)) {
			written = m.stated.word
		}
		if i == resumes && i > 0 {
			denied, leads = true, true
		}
		e := r.entry(x, written)
		if c, ok := r.words.Compounds[e.lower]; ok && i > first && i+1 < last && strings.EqualFold(t.Word(i-1), c[0]) && t.Word(i+1) == c[1] {
			e = r.entry(x, c[2])
			written = e.lower
		}
		w, c := e.lower, e.class
		m.form |= c.form(m.tokens == 0) &^ r.noCondition(t, i, last)
		if c&wondering != 0 && m.tokens > 0 && !m.wonders {
			m.told = len(m.stems)
		}
		m.wonders = m.wonders || c&wondering != 0
		m.asks = m.asks || c.form(m.tokens == 0)&question != 0 && (c&wondering == 0 || m.tokens == 0)
		turned = turned || c&negation != 0 && r.turnsAtTime(x, t, i, last)
		isMark := r.addMark(&marks, e, t, i, first, turned)
		if c&thirdPerson != 0 {
			marks.open = append(marks.open, openMark{mark: person})
		}
		if c&single != 0 && i+1 < last && r.entry(x, t.Word(i+1)).says(t.Word(i+1)) && t.Tokens[i+1].Kind == segment.Word {
			marks.open = append(marks.open, openMark{mark: one})
		}
		if (tok.Kind == segment.Word || tok.Kind == segment.Number) && c&complementizer == 0 {
			m.text = (m.text^uint64(hashOf(w)))*1099511628211 + 1
			m.tokens++
			m.running = append(m.running, e.stem)
			if m.quoting {
				m.quoted = append(m.quoted, e.stem)
			}
		}
		switch w {
		case `"`:
			m.quoting = !m.quoting
		case "“":
			m.quoting = true
		case "”":
			m.quoting = false
		}
		switch {
		case w == "(":
			converting = i-number <= maxUnits
		case w == ")":
			converting = false
		case tok.Kind == segment.Number:
			if !converting && !r.words.Months[strings.ToLower(t.Word(i-1))] && !r.words.Months[strings.ToLower(t.Word(i+1))] && !isYear(w) {
				r.addCounted(m, &marks, r.digits(w), t, i, first)
				number = i
			}
			apart = true
			continue
		case w == "," || c&and != 0:
			m.cut()
			marks.end()
			denied, leads, untrueNext, grounds = false, false, false, false
			continue
		case e.subordinator:
			m.cut()
			denied, leads, untrueNext, apart, grounds = false, false, false, true, c&ground != 0
			continue
		case c&ground != 0:
			grounds = true
		case i == first && c&negation != 0 && t.Word(i+1) == ",":
			m.rebuts = true
		case r.negates(x, t, i, first, last):
			m.rebuts = m.rebuts || c&calledUntrue != 0 || r.classOf(t, i+1)&proof != 0
			again := c&pairing != 0 && m.negated // "nor" behind "neither"
			m.negated = !m.negated || again
			if called = r.untrueEnd(x, t, i, last); called > 0 {
				m.untold++
				m.rebuts = true
				m.untrue = append(m.untrue, m.stems...) // "it is false", of what is before
				untrueNext = called < last && r.entry(x, t.Word(called)).class&complementizer != 0
			} else {
				denied = !denied || again
				if c&declining != 0 {
					resumes = r.declinedAt(t, i, last)
				}
				lacks = c&lacking != 0
				leads = denied && !lacks && !r.notSince(x, t, i, last)
				report, called = c&(untrue|calledUntrue) != 0, i+1
			}
		case tok.Kind == segment.Punct:
			denied, leads, untrueNext = false, false, false
		}
		coming = coming || c&futureWord != 0
		m.verbal = m.verbal || m.tokens > 1 && !e.isName(written) && r.words.EndsSubject(r.entry(x, t.Word(i-1)).lower, w)
		if tok.Kind == segment.Clitic && strings.Trim(w, r.words.NameEndings) == "" {
			marks.open = append(marks.open, openMark{mark: owned}) // "clerk's"
		}
		if tok.Kind != segment.Word {
			continue
		}
		but = but || c&butWord != 0 && m.negated
		if c&numberWord != 0 {
			r.addCounted(m, &marks, r.words.NumberWords[w], t, i, first)
			number = i
			apart = true
			continue
		}
		isName := e.isName(written)
		if !e.says(written) && !r.saysBesides(x, t, i, first, last) || i < called {
			apart = true
			continue
		}
		s := e.stem
		if slices.Contains(m.mainAt[:], tok.Start+1) {
			m.main = append(m.main, s)
		}
		if !isMark {
			if v := r.voiceOf(x, t, i, first); v != "" {
				marks.open = append(marks.open, openMark{mark: v})
			}
			marks.mark(s)
		}
		if isName {
			before := i
			if i == ends {
				before = from
			}
			m.names = append(m.names, namedStem{s, len(m.names) > 0 && !apart, r.functionBefore(x, t, before, first)})
		}
		if !isName && r.words.IsVerb(r.entry(x, t.Word(i-1)).lower, w) {
			m.verbs = append(m.verbs, s)
		}
		apart = !isName
		switch {
		case but:
			m.but = append(m.but, s)
		case denied:
			if slices.Contains(m.stems, s) && !slices.Contains(m.denied, s) {
				m.freed = append(m.freed, s)
			}
			m.denied = append(m.denied, s)
			if leads {
				m.heads = append(m.heads, s)
			}
			denied = denied && !lacks
			leads = leads && (r.words.IsAdverb(w) || report && r.isReport(x, t, i))
			lacks = false
		case untrueNext:
			m.untrue = append(m.untrue, s)
		case slices.Contains(m.denied, s):
			m.freed = append(m.freed, s)
		}
		if coming {
			m.coming = append(m.coming, s)
			coming = false
		}
		if !m.verbal && !slices.Contains(m.subject, s) {
			m.subject = append(m.subject, s)
			m.matter = m.matter || isName || !r.words.IsVague(w)
		}
		if grounds {
			m.grounds = append(m.grounds, s)
		}
		if !slices.Contains(m.stems, s) {
			m.stems, m.words = append(m.stems, s), append(m.words, written)
		}
	}
	m.marks = marks.list
	if m.form&conditional != 0 {
		m.besides = r.besidesCondition(m.besides, x, t, first, last)
	}
}

// cut begins a clause.
func (m *wording) cut() {
	if n := len(m.stems); n > 0 && (len(m.cuts) == 0 || m.cuts[len(m.cuts)-1] != n) {
		m.cuts = append(m.cuts, n)
	}
}

// functionBefore returns the function word before token i, articles apart; "" if there is
// none from token first on.
func (r *Reader) functionBefore(x *lexicon, t *segment.Text, i, first int) string {
	for k := i - 1; k >= first; k-- {
		e := r.entry(x, t.Word(k))
		if !r.words.IsArticle(e.lower) {
			return map[bool]string{true: e.lower}[e.empty && t.Tokens[k].Kind == segment.Word]
		}
	}
	return ""
}

// settle decides what is denied where something is called untrue. A statement that
// denies something because it calls it untrue does not deny it twice.
func (m *wording) settle(denies bool) {
	m.elsewhere = m.untold > 0 && len(m.untrue) == 0
	switch {
	case !denies:
		m.denied, m.heads = append(m.denied, m.untrue...), append(m.heads, m.untrue...)
	case m.untold%2 == 1:
		m.negated = !m.negated
	}
}

// classOf returns the class of token i.
func (r *Reader) classOf(t *segment.Text, i int) class { return r.classes[strings.ToLower(t.Word(i))] }

func (m *wording) finish() *wording {
	if m.asks {
		m.told = 0
	}
	if !m.verbal || !m.matter {
		m.subject = m.subject[:0]
	}
	slices.Sort(m.numbers)
	m.numbers = slices.Compact(m.numbers)
	slices.Sort(m.dates)
	m.dates = slices.Compact(m.dates)
	return m
}
