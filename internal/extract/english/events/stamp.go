package events

import (
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/span"
)

// behindStamps returns the first token of the sentence behind the stamps of the page that
// it begins with, and behind the buttons that follow them: "13 March 2024 Last updated at
// 06:28 Help The mayor", "Page last updated at 11:24 GMT, Monday, 11 March 2024 The mayor".
func (f *finder) behindStamps() int {
	begin := f.first
	for i := range f.told {
		x := &f.told[i]
		start, end := f.Text.TokensIn(x.Span)
		if start < begin || x.Date.IsZero() {
			continue
		}
		if d := (dating{f.toldFrom + i, start, end, x.Date}); !f.ofStamp(begin, start) || f.isEntry(d) || !f.stamps(d) {
			break
		}
		begin = end
	}
	switch {
	case begin == f.first:
		return begin
	case f.Tags[f.first] == chunk.Left:
		return f.behindBracket()
	}
	for k := begin; k < f.last-1 && (f.Tags[k].IsMark() || f.Tags[k] == chunk.Comma || words.Buttons.Has(f.Words[k].Lower)); k++ {
		if f.Words[k+1].Shape == chunk.Capital || f.Words[k+1].Shape == chunk.Upper {
			begin = k + 1
		}
	}
	return begin
}

// behindBracket returns the first token behind the brackets that the sentence begins with:
// "(Update 3:25 p.m. in Novoport) The mayor".
func (f *finder) behindBracket() int {
	for i := f.first; i < f.last-1 && i < f.first+longestStamp; i++ {
		if f.Tags[i] == chunk.Right {
			return i + 1
		}
	}
	return f.first
}

// longestStamp is the largest number of tokens in brackets that are a stamp.
const longestStamp = 24

// ofStamp reports whether all tokens from first to last-1 can be words of a stamp.
func (f *finder) ofStamp(first, last int) bool {
	for i := first; i < last; i++ {
		w := f.Words[i].Lower
		if !f.Tags[i].IsMark() && f.Tags[i] != chunk.Comma && !words.Updating.Has(w) && !words.Stamping.Has(w) && !words.Buttons.Has(w) {
			return false
		}
	}
	return true
}

// withoutStamps gives the events of the sentence, which have all its words, the words
// behind the stamps that it begins with.
func (f *finder) withoutStamps(events []extract.Event) {
	if f.first == f.Text.Sentences[f.sentenceNumber].First {
		return
	}
	for i := range events {
		if len(events[i].Parts) == 0 {
			events[i].Parts = []span.Span{f.Text.Cover(f.first, f.last)}
		}
	}
}
