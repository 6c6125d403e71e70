package event

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

// summarize returns what the sentence says about its event, in the words of the
// article, so that a reader understands it without the article. If the sentence
// has several events, these are the words of the event's own clause. What the
// reader would miss is added in brackets: the name that a pronoun refers to, or
// else the sentence before if it is no longer, and the speaker of a quotation that
// continues. Open reports whether the line begins with a pronoun that stays open, or
// says "he" or "she" of somebody it does not name.
func (s *Sentence) summarize() (line string, open bool) {
	words, whole := s.quote(insertion{})
	if !whole && len(s.event.Parts) == 1 {
		return whitespace.Collapse(words), s.event.Open
	}
	speaker := s.speaker()
	first, last := s.text.TokensIn(s.passage.Span)
	if k, _ := s.pronoun(first, last); k < 0 {
		open = s.event.Open
	} else {
		switch {
		case s.referent != nil:
			words, _ = s.quote(insertion{s.text.Tokens[k].End, " [" + s.referent.Name + "]"})
		case speaker == "":
			open = !s.words.IsArticle(strings.ToLower(s.text.Word(k))) // "the promotion" says what it is
			words = s.context() + words
		}
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

// quote returns the words of the sentence or, if it cites no source, those of
// its event. Whole reports that they are all of the sentence.
func (s *Sentence) quote(in insertion) (words string, whole bool) {
	at, parts := s.passage.Span, s.event.Parts
	if len(parts) == 0 || slices.ContainsFunc(s.article.Statements, func(st *dossier.Statement) bool { return st.Span.Overlaps(at) }) {
		return in.into(s.article, at), true
	}
	for i, p := range parts {
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
func (s *Sentence) context() string {
	if s.event.Sentence == 0 {
		return ""
	}
	before := s.text.Sentences[s.event.Sentence-1]
	if before.Dateline || s.text.Blocks[before.Block].Kind == segment.Heading || before.Span.Len() > s.passage.Span.Len() {
		return ""
	}
	return "[" + s.article.Words(before.Span) + "] "
}

// speaker returns the source of a sentence that is all quoted, in brackets, if
// another sentence names the source.
func (s *Sentence) speaker() string {
	at := s.passage.Span
	for _, st := range s.article.Statements {
		if st.Source == nil || st.Source.Entity == nil || st.Mode != extract.Direct.String() || st.Source.Evidence.Span.Overlaps(at) {
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
