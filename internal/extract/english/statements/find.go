package statements

import (
	"slices"

	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/form"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// Find finds the statements in t, in order of their first content. The names
// are those found in the same text.
func Find(t *segment.Text, n extract.Names) []extract.Statement {
	l := form.Read(t, extract.About{})
	return FindIn(chunk.Parse(chunk.Default(), t, n.Spans()...), n, &l)
}

// FindIn returns like Find, for a text that is parsed already and whose layout
// is known.
func FindIn(p *chunk.Prose, n extract.Names, l *form.Layout) []extract.Statement {
	f := newFinder(p, n, l)
	f.find()
	out, _ := f.statements()
	return out
}

// find makes the drafts.
func (f *finder) find() {
	f.markCiting()
	f.markTrailers()
	for _, r := range attribution.Default().Find(f.Prose, f.plainCues()) {
		d := f.draft(r)
		f.keepInTurn(&d)
		f.retracts(&d)
		if f.isHolding(&d) || f.isPredicated(&d) || f.isDeniedBy(d.cue) {
			d.score = spokenScore
		}
		if len(d.content) > 0 && !f.attributesNothing(&d, r.Cue) {
			f.drafts = append(f.drafts, d)
		}
	}
	f.dropDoubles()
	f.dropHalves()
	f.dropVoicing()
	f.dropRepeats()
	f.keepQuotesApart()
	f.tidy()
	f.addQuotes()
	f.addTurns()
	f.addSpeech()
	f.addChains()
	f.dropSurmised()
}

// attributesNothing reports whether a draft attributes nothing, although its cue is a verb that can.
func (f *finder) attributesNothing(d *draft, cue int) bool {
	return f.isCiting(cue) || f.isQuotedBy(cue) || f.isQuotedAs(cue) || f.givesName(cue) || f.asksForSilence(cue) || f.withholds(cue) || f.closesExample(cue) || f.followsHearer(cue) || f.isColonOf(cue) || f.isEllipsis(d) ||
		f.isUnsaid(d) || f.isMadeToSay(d) || f.isStillToCome(d) || f.isSacking(d) || f.isRefusal(d) || f.isDecree(d) || f.isOfLayout(d) || f.isExample(d.source) || f.isResult(d) || f.isNoun(d) || f.isAttribute(cue) || f.isPartOfSubject(d, cue) || f.lacksWord(d)
}

// Traits finds the statements of a text like FindIn and returns what the
// judgements weigh about each. It is for training.
func Traits(p *chunk.Prose, n extract.Names, l *form.Layout) ([]extract.Statement, [][]string) {
	f := newFinder(p, n, l)
	f.find()
	return f.statements()
}

// finder holds the state of finding the statements of one text.
type finder struct {
	*chunk.Prose
	names    extract.Names
	layout   *form.Layout
	guest    attribution.Range // a name of who answers in an interview; empty if that is not known
	citing   []citation
	trailers []trailer
	drafts   []draft
}

func newFinder(p *chunk.Prose, n extract.Names, l *form.Layout) *finder {
	f := &finder{Prose: p, names: n, layout: l}
	f.guest = f.findGuest()
	return f
}

// construction says how a statement was found.
type construction uint8

const (
	related   construction = iota // by the attribution model
	credited                      // a quotation with a name after a dash
	inherited                     // a quotation given to the source of the block before
	inTurn                        // in a turn of a transcript
	inSpeech                      // in a speech, a letter or an answer; it has no words for source and cue
)

// plain reports whether d is a plain assertion of whose words the text is: nothing in
// its sentence says that it is said.
func (d *draft) plain() bool { return d.made == inTurn || d.made == inSpeech }

// draft is a statement as ranges of tokens.
type draft struct {
	source    attribution.Range
	via       []attribution.Range
	group     int // start of the cue's verb group
	cue       int // its head
	cueEnd    int // after its last word
	content   []attribution.Range
	made      construction
	score     float64 // the probability by the model, if it made the draft
	denied    bool    // the cue says that something is untrue
	retracted bool    // the source takes the content back
	answers   int     // the draft whose content is also that of this one, which denies it, plus one
}

func (f *finder) draft(r attribution.Relation) draft {
	r = f.predicate(f.rejoins(f.denied(f.labelled(f.trailing(f.ownClause(f.taggedQuote(f.asReported(f.accordingTo(r)))))))))
	r.Source = f.withAntecedent(f.documentOf(r, f.trimSource(f.innerSubject(r))))
	if h := f.Lower(r.Source.First); r.Source.Last-r.Source.First == 1 && (words.DaysAndMonths.Has(h) || words.SaidTimes.Has(h)) {
		r.Source = attribution.Range{}
	}
	if r.Certain {
		r.Source = f.ownSubject(r)
	}
	r = f.passiveDenial(f.unnamed(f.withPossessiveName(r)))
	r.Source = f.wholeSource(r)
	r = f.ofWitness(f.ofNearerVerb(f.byAccusing(f.passive(r))))
	d := draft{source: r.Source, group: r.Group, cue: r.Cue, cueEnd: r.Cue + 1, score: r.Confidence}
	s := f.Text.Sentences[f.Text.SentenceAt(r.Cue)]
	start, withheld := f.withheld(r.Cue, s.First)
	if withheld {
		d.group = min(d.group, start)
	}
	d.source = f.withPartners(f.withoutLink(f.withReached(f.behindToldHearer(f.beforeDeed(d.source, r.Cue)), r.Group)), r.Group)
	if f.hears(&d) {
		d.source = attribution.Range{}
	}
	r.Right = f.behindPair(r.Right)
	if withheld && r.Right.First >= s.Last && r.Left.Empty() {
		// "The ministry did not comment.": what it did not do is the content.
		d.cueEnd, r.Right = r.Cue, attribution.Range{First: r.Cue, Last: r.Cue + 1}
	}
	r = f.saidWhat(f.closed(r))
	if !f.trails(r.Cue) {
		r.Left, r.Right = f.wholeClause(r), f.beforeHearersVerb(f.beforeNextSpeaker(f.beforeSecond(f.beforeClause(f.clauseBehind(d.source, r), r.Cue), r.Cue), r.Cue), d.source, r.Cue)
		r.Left = f.ofSameSentence(r, f.outsideClause(r))
		r.Right = f.withModal(f.withMain(f.pastApposition(f.withObject(f.withoutHearer(f.nounClause(r), r.Cue), r.Cue)), r.Cue), r.Cue)
	}
	r = f.withinPlace(f.fromRelative(r))
	for _, c := range []attribution.Range{r.Left, r.Right} {
		c = f.withFor(f.withVerb(f.withoutTimeSaid(c, r.Cue), r.Cue), r.Cue)
		c = f.onlyDenied(f.withinRelative(f.withinSentence(f.wholeQuote(c, r.Cue), r.Cue), r.Source), f.verbOf(&d))
		if f.isOnlyTime(c) || !c.Empty() && f.Tags[c.First] == chunk.Ing && f.asksForSilence(c.First) {
			continue // "on Monday", "asking not to be named"
		}
		if len(d.content) > 0 && (c.Last-c.First < leastPart && f.Tag(c.First) == chunk.Conj || f.isParticle(c, r.Cue) || f.goesOn(d.content[0], c)) {
			continue // "..., he said, but she", “...,” he went on, “...,” he said, and Jane Doe nodded
		}
		for _, c := range f.withoutCredit(f.withoutCaption(f.beforeMain(c, &d))) {
			d.content = append(d.content, f.withContinuation(c)...)
		}
	}
	d.source = f.whoStandsBy(f.outsideContent(d))
	if n := len(d.content); n > 0 {
		if d.content[n-1] = f.withoutOpenEnd(d.content[n-1]); d.content[n-1].Empty() {
			d.content = d.content[:n-1]
		}
	}
	return d
}

// wholeSource returns the source of r, corrected where it is only a part of who speaks or has more.
func (f *finder) wholeSource(r attribution.Relation) attribution.Range {
	s := f.wholeNoun(f.fromPlace(r.Source, r.Group), r.Group)
	s = f.fromNumber(f.fromOwner(s, r.Group), r.Group)
	s = f.fromInnerClause(f.beforeLink(s, r.Group), r.Group)
	s = f.fromDescription(f.fromList(f.fromHead(f.fromIntroduced(f.upToName(f.ofNumber(f.outsideTimeAndPlace(s), r.Group), r.Group))), r.Cue), r.Group)
	return f.withoutNickname(f.withShare(s))
}

// leastPart is the smallest number of words from a conjunction on that continue
// content behind its cue.
const leastPart = 3

// statements turns the drafts into statements, and returns the traits of each.
func (f *finder) statements() ([]extract.Statement, [][]string) {
	type judged struct {
		extract.Statement
		traits []string
	}
	all := make([]judged, 0, len(f.drafts))
	l := newLinker(f)
	l.resolveCharges()
	for i := range f.drafts {
		d := &f.drafts[i]
		s := extract.Statement{Source: l.speaker(i), Cue: f.cueSpan(d), Stance: f.stance(d), Mode: f.mode(d.content), Asides: f.asides(d)}
		for _, c := range d.content {
			s.Content = append(s.Content, f.contentSpan(c))
		}
		for _, v := range d.via {
			s.Via = append(s.Via, l.source(v))
		}
		s.Sentence, s.MainVerbs = l.sentence(i, s.Stance)
		traits := l.traits(i, &s)
		s.Confidence, s.Worth = judge(traits)
		s.Known = s.Worth
		if len(s.Open) > 0 {
			_, s.Known = judge(withoutOpenNouns(traits))
		}
		most := 1.0
		if slices.Contains(traits, openSubject) || slices.Contains(traits, byTurn) && slices.Contains(traits, openWithin) {
			most = openWorth
		}
		if l.onlyPoints(d, s.Stance) {
			most = min(most, pointing)
		}
		if s.Sentence == nil && l.onlyAsks(d, s.Stance) {
			most = min(most, pointing)
		}
		if l.opensList(d) {
			most = min(most, openWorth)
		}
		s.Worth, s.Known = min(s.Worth, most), min(s.Known, most)
		if d.answers > 0 {
			s.Confidence = max(s.Confidence, min(answering, all[d.answers-1].Confidence))
		}
		if d.retracted {
			s.Confidence = max(s.Confidence, retracting)
		}
		if sentence := f.Text.Sentences[f.Text.SentenceAt(d.cue)]; f.isWitness(d.cue, sentence.First, sentence.Last) {
			s.Confidence = max(s.Confidence, testifying)
		}
		switch {
		case l.isInference(d):
			s.Confidence = min(s.Confidence, inferred)
		case l.namesNobody(d, &s):
			s.Confidence = min(s.Confidence, unknown)
		case l.isSecondhand(d), l.isRecanted(i):
			s.Confidence = min(s.Confidence, secondhand)
		}
		all = append(all, judged{s, traits})
	}
	slices.SortStableFunc(all, func(a, b judged) int { return span.Compare(a.Content[0], b.Content[0]) })
	out, traits := make([]extract.Statement, len(all)), make([][]string, len(all))
	for i, j := range all {
		out[i], traits[i] = j.Statement, j.traits
	}
	return out, traits
}

// firstDraft returns the number of the first draft whose cue is token i or
// later.
func (f *finder) firstDraft(i int) int {
	k, _ := slices.BinarySearchFunc(f.drafts, i, func(d draft, i int) int { return d.cue - i })
	return k
}
