package resolve

import "dossier/internal/segment"

// atATime is how many articles have tokens at a time. Tokens take five times
// the memory of a text, and are made faster than they are fetched from far away.
const atATime = 128

// withTokens goes through the articles in their order. Of some of them at a time
// it calls before for one after the other, meanwhile for several at once, and
// after for one after the other again; their texts have tokens as long. Before and
// after may be nil.
func withTokens(articles []Article, before, meanwhile, after func(i int)) {
	inTurn := func(from, to int, do func(i int)) {
		for i := from; do != nil && i < to; i++ {
			do(i)
		}
	}
	buffers := make([][]segment.Token, min(atATime, len(articles)))
	for from := 0; from < len(articles); from += atATime {
		some := articles[from:min(from+atATime, len(articles))]
		outlines := make([]*segment.Text, len(some))
		sideBySide(len(some), func(i int) {
			outlines[i] = some[i].Text
			some[i].Text = outlines[i].Tokenized(buffers[i])
			if outlines[i].Tokens == nil {
				buffers[i] = some[i].Text.Tokens
			}
		})
		inTurn(from, from+len(some), before)
		sideBySide(len(some), func(i int) { meanwhile(from + i) })
		inTurn(from, from+len(some), after)
		for i := range some {
			some[i].Text = outlines[i]
		}
	}
}
