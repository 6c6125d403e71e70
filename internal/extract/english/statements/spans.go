package statements

import (
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/text/span"
)

// cueSpan returns the span of the cue: its verb group with the particles and
// the preposition that belong to it. The mark behind the name of who has a turn is the cue of the
// first sentence of the turn only.
func (f *finder) cueSpan(d *draft) span.Span {
	if d.made == inSpeech || d.made == inTurn && f.Text.SentenceAt(d.content[0].First) != f.Text.SentenceAt(d.cue) {
		return span.Span{}
	}
	first, last := min(d.group, d.cue), max(d.cueEnd, min(d.group, d.cue)+1)
	switch f.Words[d.cue].Lower {
	case according:
		// "according to", "in accordance with", "as per"
		if h := f.Lower(last); h == to || h == with {
			last++
		}
		if h := f.Lower(first - 1); first > 0 && (h == in || h == as) {
			first--
		}
	default:
		if f.Tag(last) == chunk.RP && last > d.cue && !f.isAmount(last) {
			last++
		}
	}
	if s := d.source; s.Last > first && s.First < last && s.Last < last {
		first = s.Last
	}
	return f.Text.Cover(first, last)
}

// isAmount reports whether "up to 160" is at token i.
func (f *finder) isAmount(i int) bool {
	return f.Lower(i+1) == to && f.Tag(i+2) == chunk.Num
}

// contentSpan returns the span of content without the marks around it, except a
// closing mark whose opening one is inside.
func (f *finder) contentSpan(r attribution.Range) span.Span {
	first, last := r.First, f.closingBracket(r)
	if q := f.Quote[first]; q != 0 && f.Tags[first] != chunk.Open && f.Quotes[q-1].First == first-1 && f.Quotes[q-1].Last < last {
		first--
	}
	if q := f.Quote[last-1]; q != 0 && f.Tags[last-1] != chunk.Close {
		if quote := f.Quotes[q-1]; quote.Closed && quote.First >= first && quote.Last-last <= 3 && f.onlyMarks(last, quote.Last) {
			last = quote.Last
		}
	}
	for last-1 > first && f.Tags[last-1] == chunk.Close && f.closesBefore(first, last-1) {
		last--
	}
	if f.isPercent(last) {
		last++
	}
	if last < len(f.Text.Tokens) && f.Text.Word(last) == ")" && f.closingBracket(attribution.Range{First: first, Last: last + 1}) > last {
		last++
	}
	if f.Tag(last) == chunk.Stop && f.Text.Word(last)[0] != '.' && !f.Text.Tokens[last].SpaceBefore {
		last++
	}
	return f.Text.Cover(first, last)
}

// isPercent reports whether the token at k is the sign of the number before it, "9%".
func (f *finder) isPercent(k int) bool {
	return f.Text.Word(k) == "%" && !f.Text.Tokens[k].SpaceBefore
}

// closesBefore reports whether the closing mark at token i is that of a quotation that
// begins before token first.
func (f *finder) closesBefore(first, i int) bool {
	for _, q := range f.Quotes {
		if q.Last > i && q.First <= i {
			return q.Closed && q.Last == i+1 && q.First < first
		}
	}
	return false
}

// closingBracket returns the token that closes a bracket which opened before r, or the
// end of r if none does.
func (f *finder) closingBracket(r attribution.Range) int {
	open := 0
	for i := r.First; i < r.Last; i++ {
		switch f.Text.Word(i) {
		case "(":
			open++
		case ")":
			if open--; open < 0 && i > r.First {
				return i
			}
		}
	}
	return r.Last
}

func (f *finder) onlyMarks(a, b int) bool {
	for ; a < b; a++ {
		if !f.Tags[a].IsMark() {
			return false
		}
	}
	return true
}

// mode returns how much of the content is in quotation marks.
func (f *finder) mode(content []attribution.Range) extract.Mode {
	var words, quoted int
	for _, c := range content {
		for i := c.First; i < c.Last; i++ {
			if f.Tags[i].IsMark() {
				continue
			}
			words++
			if f.Quote[i] != 0 {
				quoted++
			}
		}
	}
	switch {
	case quoted == 0:
		return extract.Indirect
	case 20*quoted >= 19*words:
		return extract.Direct
	}
	return extract.Mixed
}
