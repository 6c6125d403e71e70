package statements

import (
	"slices"
	"strings"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// afterDateline returns the token after a dateline at the start of a block,
// "BERN, Sept. 3 (ATS) —", or after the time of an entry, "16:20 UPDATE:", or its day. It
// returns first if there is none.
func (f *finder) afterDateline(first, last int) int {
	s := f.Text.SentenceAt(first)
	if f.Text.Blocks[f.Text.Sentences[s].Block].First != s {
		if f.Tag(first-1) == chunk.Dash {
			return f.afterDay(first, last) // of a dateline that was set apart
		}
		return first
	}
	if after := f.afterTime(first, last); after > first {
		return after
	}
	if after := f.afterDay(first, last); after > first {
		return after
	}
	if f.Words[first].Shape != chunk.Upper {
		return f.afterAgency(first, last)
	}
	for i := first; i < min(last, first+datelineTokens); i++ {
		switch {
		case f.Tags[i] == chunk.Dash:
			return i + 1
		case f.Tags[i].IsMark(), f.Tags[i].IsNoun(), f.Tags[i] == chunk.Num, f.Words[i].Shape == chunk.Upper:
		default:
			return first
		}
	}
	return first
}

// afterAgency returns the token after a dateline with an agency in brackets, "Bern, Norland (ATS) --".
// It returns first if there is none.
func (f *finder) afterAgency(first, last int) int {
	for i := first; i < min(last, first+datelineTokens); i++ {
		switch {
		case f.Tags[i] == chunk.Dash && i > first+2 && f.Tags[i-1] == chunk.Right && f.Words[i-2].Shape == chunk.Upper:
			for i < last && f.Tags[i] == chunk.Dash {
				i++
			}
			return i
		case f.Tags[i] != chunk.Name && f.Words[i].Shape != chunk.Upper && f.Tags[i] != chunk.Comma && f.Tags[i] != chunk.Left && f.Tags[i] != chunk.Right:
			return first
		}
	}
	return first
}

// datelineTokens is the largest length of a dateline.
const datelineTokens = 16

// afterDay returns the token after a day that a colon ends, "25 July 2022:". It returns first if
// there is none.
func (f *finder) afterDay(first, last int) int {
	const most = 5
	i, month := first, false
	for i < min(last, first+most) && (f.Tags[i] == chunk.Num || f.Tags[i] == chunk.Comma || words.DaysAndMonths.Has(f.Words[i].Lower)) {
		month = month || words.DaysAndMonths.Has(f.Words[i].Lower)
		i++
	}
	if !month || i-first < 2 || i+1 >= last || f.Text.Word(i) != ":" {
		return first
	}
	return i + 1
}

// afterTime returns the token after the time of day that a block starts with,
// and after a label in capitals with a colon behind it.
func (f *finder) afterTime(first, last int) int {
	w := f.Text.Word(first)
	colon := len(w) >= 4 && len(w) <= 5 && (w[len(w)-3] == ':' || w[len(w)-3] == '.') && strings.Trim(w, "0123456789:.") == ""
	if _, entry := slices.BinarySearch(f.layout.Entries, first); !colon && !entry {
		return first
	}
	i := first + 1
	for i < last && (words.ClockWords.Has(f.Words[i].Lower) || f.Tags[i] == chunk.Dash || f.Tags[i] == chunk.Colon || f.Tags[i] == chunk.Comma) {
		i++
	}
	if i+1 < last && f.Words[i].Shape == chunk.Upper && f.Text.Word(i+1) == ":" {
		i += 2
	}
	return i
}
