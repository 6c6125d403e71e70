package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/text/span"
)

// split cuts the tokens from first on into the sentences of one block.
func (t *Text) split(block, first int) {
	end := len(t.Tokens)
	start := first
	if last := t.dateline(first, end); last > first {
		t.addSentence(block, first, last)
		t.Sentences[len(t.Sentences)-1].Dateline = true
		start = last
	}
	for i := start; i < end; i++ {
		last, ok := t.sentenceEnd(start, i, end)
		if !ok || i == start && isBullet(t.Word(i)) {
			i = max(i, last-1)
			continue
		}
		t.addSentence(block, start, last)
		start, i = last, last-1
	}
	if start < end {
		t.addSentence(block, start, end)
	}
}

// Limits of a sentence. Longer sentences, such as lists without full stops, are
// cut, because much of the work on a sentence grows with the square of its
// length.
const (
	maxSentenceTokens = 500
	maxSentenceBytes  = 8000
)

// addSentence adds the sentence of the tokens from first up to last.
func (t *Text) addSentence(block, first, last int) {
	for cut := first + 1; cut < last; cut++ {
		if cut-first == maxSentenceTokens || t.Tokens[cut].End-t.Tokens[first].Start > maxSentenceBytes {
			t.addPiece(block, first, cut)
			first = cut
		}
	}
	t.addPiece(block, first, last)
}

func (t *Text) addPiece(block, first, last int) {
	t.Sentences = append(t.Sentences, Sentence{
		Span:  span.Span{Start: t.Tokens[first].Start, End: t.Tokens[last-1].End},
		First: first, Last: last, Block: block,
	})
}

// sentenceEnd reports whether the sentence that starts with token start ends with token i, and where the
// next one starts: closing quotation marks and brackets still belong to the first.
// If none ends, no token before next ends one either.
func (t *Text) sentenceEnd(start, i, end int) (next int, ok bool) {
	w := t.Word(i)
	kind := t.Tokens[i].Kind
	abbreviated := false
	switch {
	case kind == Punct && (w[0] == '.' || w == "!" || w == "?" || w == "…" || w == "。" || w == "！" || w == "？" || w == "؟"):
	case kind == Word && len(w) > 1 && strings.HasSuffix(w, "."):
		abbreviated = true
	case (kind == Symbol || kind == Punct) && isBullet(w) && t.Tokens[i].SpaceBefore && i+1 < end && t.Tokens[i+1].SpaceBefore:
		r, _ := utf8.DecodeRuneInString(t.Word(i + 1))
		return i + 1, unicode.IsUpper(r) || unicode.IsDigit(r) || t.Tokens[i+1].Kind == OpenQuote
	case kind == Word && i+3 < end && t.rules.RunOn[t.Word(i+1)]:
		return i + 1, t.runsOn(i)
	default:
		return 0, false
	}
	next = i + 1
	for next < end && t.closes(next) {
		next++
	}
	if next == end {
		return next, true
	}
	if abbreviated && next == i+1 {
		return next, t.mayEnd(w) && (t.starts(next) || t.endsWithClock(start, i))
	}
	// "Really?" he asked. The report ... goes on.
	r, _ := utf8.DecodeRuneInString(t.Word(next))
	if unicode.IsLower(r) {
		return next, false
	}
	if t.Tokens[next].Kind == Punct && !strings.ContainsAny(t.Word(next), "—–-") {
		return next, false
	}
	// A full stop with a word right after it, as in "yahoo!Inc", ends nothing
	// unless a capital follows.
	return next, t.Tokens[next].SpaceBefore || next > i+1 || unicode.IsUpper(r)
}

// runsOn reports whether a caption or a heading ends with token i, and the next one, a
// word of RunOn, begins a sentence: both words around it are in lower case, which those
// of a title are not.
func (t *Text) runsOn(i int) bool {
	w := t.Word(i)
	if !t.Tokens[i+1].SpaceBefore || !t.Tokens[i+2].SpaceBefore || len(w) < 3 || t.rules.Titling[w] {
		return false
	}
	before, _ := utf8.DecodeRuneInString(w)
	behind, _ := utf8.DecodeRuneInString(t.Word(i + 2))
	return unicode.IsLower(before) && unicode.IsLower(behind) && t.Tokens[i+2].Kind == Word
}

// Bullets are the marks before the entries of a list. A mark between spaces within a
// line is between two entries of a list that was written in one line, and part of the
// sentence before it.
const Bullets = "·•▪■●◆►▶"

func isBullet(w string) bool { return strings.Contains(Bullets, w) }

// closes reports whether token i is a closing mark that belongs to the sentence
// before it.
func (t *Text) closes(i int) bool {
	tok := t.Tokens[i]
	if tok.Kind == CloseQuote {
		return true
	}
	if tok.SpaceBefore {
		return false
	}
	switch t.Word(i) {
	case ")", "]", "'", "’", "!", "?":
		return true
	}
	return false
}

// mayEnd reports whether the abbreviation w can be a sentence's last word.
func (t *Text) mayEnd(w string) bool {
	w = strings.TrimSuffix(w, ".")
	if strings.IndexByte(w, '.') >= 0 {
		return true
	}
	return t.rules.Abbreviations[strings.ToLower(w)]
}

// endsWithClock reports whether a sentence that starts with token start ends with the time of day at token
// i, since somebody's title follows: "The alarm went off at 3 a.m. Judge Doe said". A sentence that begins
// with a time goes on: "At 3 a.m. Judge Doe said".
func (t *Text) endsWithClock(start, i int) bool {
	const fewest = 4
	return i-start > fewest && t.rules.Clock[strings.ToLower(t.Word(i))] && t.rules.Titles[t.Word(i+1)] && !t.rules.Leads[t.Word(start)]
}

// starts reports whether token i begins a sentence even after an abbreviation:
// a word that is capitalised only because it is the first one.
func (t *Text) starts(i int) bool {
	k := t.Tokens[i].Kind
	if k == OpenQuote {
		i++
	}
	return t.rules.Starters[t.Word(i)]
}
