package resolve

import "dossier/internal/text/segment"

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
		sideBySide(len(some), func(i int) {
			some[i].text = some[i].Text.Tokenized(buffers[i])
			buffers[i] = some[i].text.Tokens
		})
		inTurn(from, from+len(some), before)
		sideBySide(len(some), func(i int) { meanwhile(from + i) })
		inTurn(from, from+len(some), after)
		for i := range some {
			some[i].text = nil
		}
	}
}
