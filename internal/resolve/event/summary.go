package event

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

// summarize returns what the sentence says about its event, in the words of the
// article, so that a reader understands it without the article. If the sentence
// has several events, these are the words of the event's own clause. What the
// reader would miss is added in brackets: the name that a pronoun refers to, or
// else the sentence before if it is no longer and, of "the ship", names a ship, and
// the speaker of a quotation that continues. Open reports whether the line begins with a pronoun that stays open,
// says "he" or "she" of somebody it does not name, or is all quoted from an unknown speaker.
func (s *unread) summarize() (line string, open bool) {
	words, whole := s.quote(insertion{})
	if !whole && len(s.found.Parts) == 1 {
		return whitespace.Collapse(words), s.found.Open
	}
	speaker := s.speaker()
	first, last := s.text.TokensIn(s.passage.Span)
	open = speaker == "" && s.isQuoted(first, last)
	switch k, _ := s.pronoun(first, last); {
	case k < 0:
		open = open || s.found.Open
	case s.referent != nil:
		words, _ = s.quote(insertion{s.text.Tokens[k].End, " [" + s.referent.Name + "]"})
	case speaker != "":
	case !s.article.words.IsArticle(strings.ToLower(s.text.Word(k))):
		open = true
		words = s.context() + words
	case s.namedBefore(k): // "the promotion" says what it is
		before := s.context()
		open = open || before == "" && s.found.Open
		words = before + words
	default:
		open = open || s.found.Open
	}
	return strings.TrimRight(whitespace.Collapse(speaker+words), " "+segment.Bullets), open
}

// insertion is a text to insert into the words of an article.
type insertion struct {
	at   int
	text string
}

// into returns the words of a at s with the text inserted.
func (in insertion) into(a *Article, s span.Span) string {
	if in.text == "" || in.at < s.Start || in.at > s.End {
		return a.Part(s)
	}
	return a.Part(span.Span{Start: s.Start, End: in.at}) + in.text + a.Part(span.Span{Start: in.at, End: s.End})
}

// quote returns the words of its event or, if these leave out a part of what the sentence
// cites of a source, those of the sentence. Whole reports that they are all of the sentence.
func (s *unread) quote(in insertion) (words string, whole bool) {
	at, parts := s.article.unstamped(s.text, &s.text.Sentences[s.event.Sentence]), s.found.Parts
	cut := func(st *dossier.Statement) bool {
		return st.Span.Overlaps(at) && !slices.ContainsFunc(parts, func(p span.Span) bool { return p.Contains(st.Span) })
	}
	if len(parts) == 0 || slices.ContainsFunc(s.article.Statements, cut) {
		return in.into(s.article, at), true
	}
	for i, p := range parts {
		if p.Start < at.Start && at.Start < p.End {
			p.Start = at.Start
		}
		if i > 0 || p.Start > at.Start {
			words += "… "
		}
		words += in.into(s.article, p)
		if i == 0 && len(parts) > 1 {
			words += " "
		}
	}
	if parts[len(parts)-1].End < at.End-1 {
		words += " …"
	}
	return words, false
}

// context returns the sentence before, in brackets. It returns "" if that is a heading
// or a dateline, or longer than the sentence: it would hide what the line says.
func (s *unread) context() string {
	if s.event.Sentence == 0 {
		return ""
	}
	before := s.text.Sentences[s.event.Sentence-1]
	if before.Dateline || s.text.Blocks[before.Block].Kind == segment.Heading || before.Span.Len() > s.passage.Span.Len() {
		return ""
	}
	return "[" + s.article.Words(before.Span) + "] "
}

// isQuoted reports whether a quotation opens with the sentence, the tokens from first to
// last-1, and does not close within it.
func (s *unread) isQuoted(first, last int) bool {
	if s.text.Tokens[first].Kind != segment.OpenQuote {
		return false
	}
	for i := first + 1; i < last-2; i++ {
		if s.text.Tokens[i].Kind == segment.CloseQuote {
			return false
		}
	}
	return true
}

// namedReach is the number of words behind an article among which its noun is looked for.
const namedReach = 3

// namedBefore reports whether the sentence before has a word of the phrase that begins
// with the article at token k: "a ship" before "the green ship".
func (s *unread) namedBefore(k int) bool {
	n := int(s.event.Sentence)
	if n == 0 {
		return false
	}
	before, at := s.text.Sentences[n-1], s.text.Sentences[n]
	for i := k + 1; i < min(k+1+namedReach, at.Last); i++ {
		w := strings.ToLower(s.text.Word(i))
		if s.text.Tokens[i].Kind != segment.Word || len(w) <= len("the") {
			continue
		}
		for j := before.First; j < before.Last; j++ {
			if s.article.words.Stem(strings.ToLower(s.text.Word(j))) == s.article.words.Stem(w) {
				return true
			}
		}
	}
	return false
}

// speaker returns the source of a sentence that is all quoted, or that stands in a turn or a speech, in brackets, if
// another sentence names the source or none does.
func (s *unread) speaker() string {
	at := s.passage.Span
	for _, st := range s.article.Statements {
		own := st.Cue.Empty() // in a turn or a speech
		if st.Source == nil || st.Source.Entity == nil || !own && (st.Mode != dossier.Direct || st.Source.Evidence.Span.Overlaps(at)) {
			continue
		}
		for _, c := range st.Content {
			if c.Start <= at.Start+quotationMark && at.End-quotationMark-1 <= c.End {
				return "[" + st.Source.Entity.Name + ":] "
			}
		}
	}
	return ""
}

// quotationMark is the length of a quotation mark, which is not part of what is
// quoted.
const quotationMark = len("“")
