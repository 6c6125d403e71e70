package form

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// Turn is what one speaker of a transcript says at a time.
type Turn struct {
	// Speaker is the range of the tokens that name the speaker. It is empty if
	// the text names none before the turn.
	Speaker [2]int
	// Colon is the mark after the speaker, -1 if there is none.
	Colon int
	// First and Last are the half-open range of the tokens of what is said.
	First, Last int
	// Asks is set for the turns of those who only ask, "Q:".
	Asks bool
	// Bold is set for the turns of an interview whose questions are in bold: it is certain where
	// they begin and end.
	Bold bool
	// Anonymous marks a speaker who is no person with a name: "UNIDENTIFIED
	// MALE", "MODERATOR".
	Anonymous bool
}

// turnsOf returns the turns that the labels start. A turn goes on in the blocks
// after its own up to the next label, unless they are a heading or speak of the
// speaker by name; the last one ends with its block.
func turnsOf(t *segment.Text, ls []label, stated bool) []Turn {
	out := make([]Turn, 0, len(ls))
	for n, l := range ls {
		x := Turn{Speaker: [2]int{l.name0, l.name1}, Colon: l.colon, First: l.colon + 1}
		lastBlock, limit := l.block, len(t.Tokens)
		if n+1 < len(ls) {
			lastBlock, limit = ls[n+1].block, ls[n+1].start
		}
		name := t.Word(l.name1 - 1)
		for b := l.block; b <= lastBlock; b++ {
			block := t.Blocks[b]
			if block.First == block.Last {
				continue
			}
			first, last := t.Sentences[block.First].First, t.Sentences[block.Last-1].Last
			if b > l.block && (l.style == titled && !stated || block.Kind == segment.Heading || breaks(t, first, last, name)) {
				break
			}
			x.Last = min(last, limit)
		}
		switch l.style {
		case letters:
			x.Asks = nameOf(t, l) == "q"
			x.Speaker = [2]int{}
		default:
			x.Anonymous = l.office || roles[strings.ToLower(t.Word(l.name0))] || roles[strings.ToLower(name)]
		}
		if x.Last > x.First {
			out = append(out, x)
		}
	}
	return out
}

// breaks reports whether the tokens of a block are no part of a turn: they are
// in capitals or in brackets, or have the speaker's name.
func breaks(t *segment.Text, first, last int, name string) bool {
	upper, words := 0, 0
	for i := first; i < last; i++ {
		if t.Tokens[i].Kind != segment.Word {
			continue
		}
		words++
		if isUpper(t.Word(i)) {
			upper++
		}
		if len(name) > 2 && strings.EqualFold(t.Word(i), name) {
			return true
		}
	}
	return words > 0 && upper == words || t.Word(first) == "(" && t.Word(last-1) == ")" || t.Word(first) == "["
}

// leastQuestions is the smallest number of questions of an interview without
// labels.
const leastQuestions = 3

// boldAnswers returns the turns of an interview whose questions are blocks in bold, and the
// blocks after each. Most of the bold blocks from the first question on must be questions; the
// others are remarks of who asks. An answer goes on up to the next bold block. Most answers must
// have "I" or "we", unless the text is stated to be a transcript: an article that explains
// something has such questions too.
func boldAnswers(t *segment.Text, stated bool) (out []Turn) {
	var asked []int
	others, blocks := 0, 0
	for b := range t.Blocks {
		switch {
		case t.Blocks[b].First == t.Blocks[b].Last:
			continue
		case isBold(t, b) && isQuestion(t, b):
			asked = append(asked, b)
		case isBold(t, b) && len(asked) > 0:
			others++
		}
		blocks++
	}
	if n := len(asked); n < leastQuestions || 2*others > n || 5*n < blocks || !stated && !answersOwn(t, asked) {
		return nil
	}
	begun := false
	for b := range t.Blocks {
		if t.Blocks[b].First == t.Blocks[b].Last || t.Blocks[b].Kind == segment.Heading {
			continue
		}
		asks := isBold(t, b)
		if begun = begun || asks && isQuestion(t, b); !begun {
			continue
		}
		if x := turnOfBlock(t, b, asks); asks || endsSentence(t, b) && !isItalic(t, b) {
			x.Bold = true
			out = append(out, x)
		}
	}
	return out
}

// isBold reports whether all of block b is in bold: in the prose, the two marks on each side
// are spaces.
func isBold(t *segment.Text, b int) bool { return isMarked(t, b, "  ") }

// isItalic reports whether all of block b is in italics: a note of the paper, "*The interview
// was edited.*", and no answer.
func isItalic(t *segment.Text, b int) bool { return isMarked(t, b, " ") }

// isMarked reports whether these marks, as spaces, are on each side of block b and begin its
// line.
func isMarked(t *segment.Text, b int, marks string) bool {
	block := t.Blocks[b]
	start := block.Start - len(marks)
	return strings.HasSuffix(t.Source[:block.Start], marks) && strings.HasPrefix(t.Source[block.End:], marks) && (start == 0 || t.Source[start-1] == '\n')
}

// answers returns the turns of an interview without labels: blocks that end with
// a question mark, and the blocks after each. The title or the text before the
// first question must say that it is an interview, or most answers have "I" or
// "we". An answer goes on up to the next question; the last one is one block.
func answers(t *segment.Text, about extract.About) (out []Turn) {
	var asked []int
	for b := range t.Blocks {
		if isQuestion(t, b) {
			asked = append(asked, b)
		}
	}
	stated := about.Form == dossier.Transcript
	if len(asked) < leastQuestions || 5*len(asked) < len(t.Blocks) && !stated {
		return nil
	}
	intro := t.Source[:t.Blocks[asked[0]].Start]
	if !stated && !hasWord(about.Title, interviewWords) && !hasWord(intro, interviewWords) && !answersOwn(t, asked) {
		return nil
	}
	for n, b := range asked {
		end := min(b+2, len(t.Blocks))
		if n+1 < len(asked) {
			end = asked[n+1]
		}
		out = append(out, turnOfBlock(t, b, true))
		for b++; b < end; b++ {
			if t.Blocks[b].First < t.Blocks[b].Last && t.Blocks[b].Kind != segment.Heading && endsSentence(t, b) {
				out = append(out, turnOfBlock(t, b, false))
			}
		}
	}
	return out
}

// answersOwn reports whether two thirds of the blocks after the questions have "I" or
// "we".
func answersOwn(t *segment.Text, asked []int) bool {
	own := 0
	for _, b := range asked {
		if b+1 < len(t.Blocks) && hasWord(t.Blocks[b+1].Text(t.Source), firstPerson) {
			own++
		}
	}
	return 3*own >= 2*len(asked)
}

func turnOfBlock(t *segment.Text, b int, asks bool) Turn {
	first, last := t.Sentences[t.Blocks[b].First].First, t.Sentences[t.Blocks[b].Last-1].Last
	return Turn{Colon: -1, First: first, Last: last, Asks: asks}
}

// isQuestion reports whether block b ends with a question mark.
func isQuestion(t *segment.Text, b int) bool {
	block := t.Blocks[b]
	return block.First < block.Last && t.Word(t.Sentences[block.Last-1].Last-1) == "?"
}

// endsSentence reports whether block b ends like a sentence, not like a caption.
func endsSentence(t *segment.Text, b int) bool {
	switch last := t.Sentences[t.Blocks[b].Last-1].Last - 1; t.Word(last) {
	case ".", "!", ":", "…", "...", ")", "]":
		return true
	default:
		return t.Tokens[last].Kind == segment.CloseQuote
	}
}

// hidePaper marks the turns whose speaker is the paper that publishes the text, and no person.
func (l *Layout) hidePaper(t *segment.Text, publisher string) {
	paper := withoutArticle(publisher)
	for i := range l.Turns {
		if x := &l.Turns[i]; paper != "" && x.Colon >= 0 && x.Speaker[0] < x.Speaker[1] {
			name := t.Cover(x.Speaker[0], x.Speaker[1]).Text(t.Source)
			x.Anonymous = x.Anonymous || withoutArticle(name) == paper
		}
	}
}

// withoutArticle returns a name in lower case without "the".
func withoutArticle(name string) string {
	return strings.TrimPrefix(strings.ToLower(name), "the ")
}

// Speakers returns the spans of the names of the speakers who are people, and of those who write a message or get
// it.
func (l *Layout) Speakers(t *segment.Text) []span.Span {
	out := slices.Clone(l.Correspondents)
	for _, x := range l.Turns {
		if x.Anonymous || x.Colon < 0 || x.Speaker[0] >= x.Speaker[1] {
			continue
		}
		first := x.Speaker[0]
		for first < x.Speaker[1]-1 && (ranks[strings.ToLower(strings.Trim(t.Word(first), "."))] || t.Word(first) == ".") {
			first++
		}
		out = append(out, t.Cover(first, x.Speaker[1]))
	}
	return out
}

// At returns the turn that token i is part of what is said in.
func (l *Layout) At(i int) (turn *Turn, ok bool) {
	lo, hi := 0, len(l.Turns)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if l.Turns[m].Last <= i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(l.Turns) && l.Turns[lo].First <= i {
		return &l.Turns[lo], true
	}
	return nil, false
}
