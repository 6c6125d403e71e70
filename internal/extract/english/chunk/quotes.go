package chunk

import (
	"slices"
	"strings"

	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// Quote is a quotation: the tokens of its marks and what is between.
type Quote struct {
	First, Last int // half-open
	// Closed reports whether it has a closing mark within its block.
	Closed bool
	// Continues is the number of the quotation, plus one, that this one goes on
	// with: a block that opens with a mark after one whose last was not closed, and
	// is closed in the end.
	Continues int
	// Lost reports whether the closing mark is in no block: it is missing, or what
	// opens here is the closing mark of another.
	Lost bool
}

// findQuotes pairs the marks of each block. Double marks count anywhere, single
// ones only outside double ones and only as a pair. Marks around a nickname are
// left out.
func (p *Prose) findQuotes() {
	t := p.Text
	for _, b := range t.Blocks {
		if b.First == b.Last {
			continue
		}
		first, last := t.Sentences[b.First].First, t.Sentences[b.Last-1].Last
		for i := first; i < last; i++ {
			if t.Tokens[i].Kind != segment.OpenQuote {
				continue
			}
			double := p.double(i)
			if double && p.closesBefore(i, last) {
				continue
			}
			end, closed := p.closing(i, last, double)
			if !double && !closed {
				continue
			}
			if closed && p.isNickname(i, end) {
				i = end - 1
				continue
			}
			q := Quote{First: i, Last: end, Closed: closed}
			if n := len(p.Quotes); i == first && n > 0 && !p.Quotes[n-1].Closed && p.blockBefore(i) == p.blockOf(p.Quotes[n-1].First) {
				q.Continues = n
			}
			p.Quotes = append(p.Quotes, q)
			for k := i; k < end; k++ {
				p.Quote[k] = int32(len(p.Quotes))
			}
			i = end - 1
		}
	}
	p.dropLost()
}

// closesBefore reports whether the mark at token i, which looks like an opening one, is
// a closing one with its space on the wrong side: it follows a comma or a stop, and a
// sentence that only says who spoke follows it. What it closes has lost its opening
// mark, so it is no quotation: It is old, "Doe said. The board met.
func (p *Prose) closesBefore(i, last int) bool {
	t := p.Text
	if i == 0 || t.Tokens[i-1].Kind != segment.Punct || t.Tokens[i-1].End == t.Tokens[i].Start {
		return false
	}
	k := i + 1
	for k < last && k <= i+longestSpeaker && t.Tokens[k].Kind == segment.Word && (p.Words[k].Shape == Capital || k == i+1) {
		k++
	}
	return k > i+1 && k+1 < last && words.Reporting.Has(p.Words[k].Lower) && t.Word(k+1) == "." && (k+2 >= last || t.SentenceAt(k+1) != t.SentenceAt(k+2))
}

// longestSpeaker is the largest number of words of a speaker right after a quotation.
const longestSpeaker = 4

// dropLost takes quotations apart that go on from block to block and are never closed,
// or that another speaker closes. Such a mark may be one that closes the block before,
// and was moved, or its own closing mark is missing. A lost quotation ends with its
// sentence.
func (p *Prose) dropLost() {
	closed := false // the next quotation goes on with this one and is closed in the end
	for n := len(p.Quotes) - 1; n >= 0; n-- {
		q := &p.Quotes[n]
		if closed && !q.Closed && p.changesSpeaker(n) {
			closed = false
			m := n + 1
			for ; !p.Quotes[m].Closed; m++ {
				p.lose(&p.Quotes[m])
			}
			p.Quotes[m].Continues = 0
		}
		if closed = closed || q.Closed; !closed {
			p.lose(q)
		}
		closed = closed && q.Continues != 0
	}
}

// lose makes a quotation a lost one.
func (p *Prose) lose(q *Quote) {
	q.Lost, q.Continues = true, 0
	p.endWithSentence(q)
}

// endWithSentence ends a quotation with the sentence that it begins in. A sentence that
// trails off goes on.
func (p *Prose) endWithSentence(q *Quote) {
	t := p.Text
	k := t.SentenceAt(min(q.First+1, q.Last-1))
	for isEllipsis(t.Word(t.Sentences[k].Last-1)) && t.Sentences[k].Last < q.Last {
		k++
	}
	for ; q.Last > t.Sentences[k].Last; q.Last-- {
		p.Quote[q.Last-1] = 0
	}
}

func isEllipsis(w string) bool { return w == "…" || strings.HasPrefix(w, "..") }

// changesSpeaker reports whether quotation n has a speaker before it, and one of another
// name is right behind the quotation that closes it: Doe says: "It is old. The board met.
// And in the next block: "It is new," says Roe.
func (p *Prose) changesSpeaker(n int) bool {
	t, open := p.Text, p.Quotes[n].First
	before, speaks := p.namesIn(t.Sentences[t.SentenceAt(open)].First, open)
	if !speaks {
		return false
	}
	for n++; !p.Quotes[n].Closed; n++ {
	}
	end := p.Quotes[n].Last
	last := end
	for last < min(end+1+longestSpeaker, t.Sentences[t.SentenceAt(end-1)].Last) && t.Word(last) != "," {
		last++
	}
	behind, speaks := p.namesIn(end, last)
	return speaks && len(behind) > 0 && !slices.ContainsFunc(behind, func(h uint32) bool { return slices.Contains(before, h) })
}

// namesIn returns the capitalized words of the tokens from first up to last, without
// forms of address and pronouns, and whether a verb of reporting is with them.
func (p *Prose) namesIn(first, last int) (names []uint32, reports bool) {
	for i := first; i < last; i++ {
		w := &p.Words[i]
		reports = reports || words.Reporting.Has(w.Lower)
		if lower := strings.ToLower(p.Text.Word(i)); (w.Shape == Capital || w.Shape == Upper) && !words.Honorifics[strings.TrimSuffix(lower, ".")] && !words.English().SourcePronouns[lower] {
			names = append(names, w.Lower)
		}
	}
	return names, reports
}

// longestSingle is the largest number of tokens in a quotation with single
// marks. In longer ones, a mark is an apostrophe.
const longestSingle = 300

// double reports whether the mark at token i is a double one.
func (p *Prose) double(i int) bool { return !IsSingleMark(p.Text.Word(i)) }

// IsSingleMark reports whether a word is a single quotation mark.
func IsSingleMark(word string) bool {
	switch word {
	case "'", "‘", "’", "‚", "‹", "›", "`":
		return true
	}
	return false
}

// longestNickname is the largest number of words of a nickname.
const longestNickname = 3

// isNickname reports whether the marks at tokens first and last-1 enclose the
// nickname of a person, which is no quotation: it follows a word such as
// "nicknamed", or stands between a given name and a surname.
func (p *Prose) isNickname(first, last int) bool {
	t := p.Text
	n := 0
	for k := first + 1; k < last-1; k++ {
		switch t.Tokens[k].Kind {
		case segment.Word:
			n++
		case segment.Punct:
			if k < last-2 {
				return false
			}
		default:
			return false
		}
	}
	if n == 0 || n > longestNickname || first == 0 {
		return false
	}
	if words.NicknameVerbs[strings.ToLower(t.Word(first-1))] || first > 1 && strings.EqualFold(t.Word(first-1), "as") && words.KnownAs[strings.ToLower(t.Word(first-2))] {
		return true
	}
	return last < len(t.Tokens) && t.SentenceAt(first) == t.SentenceAt(last) && t.Tokens[last-2].Kind == segment.Word &&
		p.Words[first-1].Shape == Capital && p.Words[first+1].Shape == Capital && p.Words[last].Shape == Capital &&
		t.Tokens[first-1].Kind == segment.Word && t.Tokens[last].Kind == segment.Word
}

func (p *Prose) closing(open, last int, double bool) (end int, ok bool) {
	if !double {
		last = min(last, open+longestSingle)
	}
	for k := open + 1; k < last; k++ {
		if p.Text.Tokens[k].Kind == segment.CloseQuote && p.double(k) == double {
			return k + 1, true
		}
		if double && k > open+1 && p.Text.Tokens[k].Kind == segment.OpenQuote && p.double(k) {
			// Opened again before it was closed: the mark was lost.
			return k, false
		}
	}
	return last, false
}

func (p *Prose) blockOf(i int) int     { return p.Text.Sentences[p.Text.SentenceAt(i)].Block }
func (p *Prose) blockBefore(i int) int { return p.blockOf(i) - 1 }
