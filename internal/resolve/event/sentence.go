package event

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/proposition"
	"dossier/internal/source/annotation"
	"dossier/internal/text/anchor"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// Article is an article, what was found in it and the editors' annotations.
type Article struct {
	*dossier.Article
	Found       *extract.Result
	Annotations []annotation.Annotation

	words *extract.Words
	times []*dossier.Time              // of Found.Times, nil where an editor says otherwise
	told  map[int][]*dossier.Statement // by the sentence that names the source; see tellings
}

// Sentence is a sentence with a date: an event before it is compared with
// others. A sentence with several events is there once for each.
type Sentence struct {
	article  *Article
	event    event
	time     *dossier.Time // nil if the date is the article's
	date     edtf.Date
	passage  dossier.Evidence
	referent *dossier.Entity // of the pronoun near its beginning
	people   []*dossier.Entity
	named    []*dossier.Entity // the people that the sentence names as part of what happened: not its referent or who only tells it
	orgs     []*dossier.Entity
	places   []*dossier.Entity
	verb     string   // the stem of what happened; "" if there is none
	read     *reading // until Learn
	learned  *learned // from Learn to NewPairs
	summary  string
	joined   *dossier.EventJoin // why the machine joined it with an earlier one; nil if it did not
}

// event is what the rest of the program needs to know of an extract.Event.
type event struct {
	Verb              span.Span
	Confidence, Worth float64
	Sentence          int32
	Outlook           dossier.Outlook
	Negated, Reported bool
	open              bool // the summary begins with a word whose meaning is elsewhere
}

// unread is a sentence while it is read.
type unread struct {
	*Sentence
	text  *segment.Text // of the article
	found *extract.Event
}

// reading is the words of a sentence as they were read. Sentences with several events
// share the content and what is nearby.
type reading struct {
	content *proposition.Unlearned
	nearby  []string
	core    []string
}

// learned is the words of a sentence as a reader knows them.
type learned struct {
	content proposition.Passage
	nearby  proposition.Context // with the sentences around it
	core    proposition.Context // the words around the date
}

// Learn makes the words of sentences, which are those of one article, known to the
// reader. It must not be called by several goroutines at once.
func Learn(r *proposition.Reader, sentences []*Sentence) {
	for i, s := range sentences {
		s.learned = new(learned)
		if i > 0 && s.read.content == sentences[i-1].read.content {
			*s.learned = *sentences[i-1].learned
		} else {
			s.learned.content, s.learned.nearby = r.Learn(*s.read.content), r.Context(s.read.nearby)
		}
		s.learned.core = r.Context(s.read.core)
	}
	for _, s := range sentences {
		s.read = nil
	}
}

// Sentences returns the sentences of a that date an event. The article must
// have its times, mentions and statements. Text is its text, with tokens, which
// are not used after the call. The words of the sentences are still to be learned.
func (a *Article) Sentences(words *extract.Words, reader *proposition.Reader, text *segment.Text) []*Sentence {
	var out []*Sentence
	last := -1
	anchors := anchor.NewNamer(a.Prose, a.Text)
	a.words = words
	s := unread{Sentence: new(Sentence), text: text}
	var read reading
	for _, e := range a.datings() {
		first := e.Sentence != last
		if first {
			last = e.Sentence
			at := &text.Sentences[e.Sentence]
			*s.Sentence = Sentence{
				article: a,
				passage: dossier.Evidence{Article: a.Article, Span: at.Span, Anchor: anchors.Name(anchor.Event, at.Span)},
			}
			content := reader.Passage(a.Article, a.unstamped(text, at), text)
			read = reading{content: &content, nearby: reader.Around(a.Article, around(text, e.Sentence), text)}
			s.people, s.orgs, s.places = a.Mentioned(at.Span)
		}
		s.event = event{Verb: e.Verb, Confidence: e.Confidence, Worth: e.Worth, Sentence: int32(e.Sentence), Outlook: e.Outlook, Negated: e.Negated, Reported: e.Reported}
		s.found, s.time, s.date, s.verb = e.Event, e.time, e.Date, ""
		if !e.Verb.Empty() {
			s.verb = words.Stem(strings.ToLower(e.Verb.Text(a.Prose)))
		}
		s.named = s.involved()
		if first {
			if s.referent = s.findReferent(); s.referent != nil {
				s.people = dossier.AppendNew([]*dossier.Entity{s.referent}, s.people...)
			}
		}
		one := *s.Sentence
		one.read = &reading{read.content, read.nearby, reader.Around(a.Article, s.around(), text)}
		one.summary, one.event.open = s.summarize()
		out = append(out, &one)
	}
	a.told = nil
	return out
}

// contextReach is the number of sentences on each side that are the context of one.
const contextReach = 2

// The core of a sentence is the words before and behind its date or, if it has none,
// around its verb: up to this many tokens.
const coreBefore, coreBehind = 10, 7

// around returns the span of the core.
func (s *unread) around() span.Span {
	at := s.event.Verb
	if s.time != nil {
		at = s.time.Span
	}
	all := &s.text.Sentences[s.event.Sentence]
	if at.Empty() {
		return all.Span
	}
	begin, end := s.text.TokensIn(s.article.unstamped(s.text, all))
	first, last := s.text.TokensIn(at)
	if last <= begin { // dated by the stamp of an entry
		first, last = begin, begin
	}
	return s.text.Cover(max(begin, first-coreBefore), min(end, last+coreBehind))
}

// unstamped returns the span of a sentence without the stamp of an entry that it
// begins with: "(Update 3:25 p.m. in Cairo, 9:25 p.m. ET Thursday)". The words of
// stamps are alike in all entries.
func (a *Article) unstamped(text *segment.Text, s *segment.Sentence) span.Span {
	if text.Word(s.First) != "(" {
		return a.behindClock(text, s)
	}
	for i := s.First + 1; i < s.Last-1 && i < s.First+longestStamp; i++ {
		if text.Word(i) != ")" {
			continue
		}
		stamp := text.Cover(s.First, i+1)
		if slices.ContainsFunc(a.Times, func(t *dossier.Time) bool { return stamp.Contains(t.Span) }) {
			return span.Span{Start: text.Tokens[i+1].Start, End: s.End}
		}
		break
	}
	return s.Span
}

// behindClock returns the span of a sentence without a time of day that is no part of it: "16:20
// Police said that", as in a live blog.
func (a *Article) behindClock(text *segment.Text, s *segment.Sentence) span.Span {
	if w := text.Word(s.First); strings.Trim(w, ":.0123456789") != "" || !strings.ContainsAny(w, ":.") {
		return s.Span
	}
	for _, t := range a.Times {
		if t.Span.Start != s.Start {
			continue
		}
		_, k := text.TokensIn(t.Span)
		if w := text.Word(k); k < s.Last-1 && (w == ":" || w == "-" || w == "–" || w == "—") {
			k++
		}
		if r, _ := utf8.DecodeRuneInString(text.Word(k)); k < s.Last && unicode.IsUpper(r) {
			return span.Span{Start: text.Tokens[k].Start, End: s.End}
		}
	}
	return s.Span
}

// longestStamp is the largest number of tokens in the stamp of an entry.
const longestStamp = 24

// around returns the span of sentence n and its context.
func around(text *segment.Text, n int) span.Span {
	first, last := max(0, n-contextReach), min(len(text.Sentences)-1, n+contextReach)
	return span.Span{Start: text.Sentences[first].Start, End: text.Sentences[last].End}
}
