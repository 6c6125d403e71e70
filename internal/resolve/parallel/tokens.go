package parallel

import "dossier/internal/text/segment"

// batch is the number of texts that have tokens at a time. Tokens need five
// times the memory of a text, and making them is faster than reading them back
// from memory that is no longer cached.
const batch = 128

// Tokenized goes through texts in batches. For each batch it calls load for several
// texts at once, then before for one text after another, then meanwhile for several at
// once, then after for one after another. Load, before and after may be nil. The tokens
// of a text are valid during the calls that get it only.
func Tokenized(texts []*segment.Outline, load func(i int), before, meanwhile, after func(i int, t *segment.Text)) {
	buffers := make([][]segment.Token, min(batch, len(texts)))
	for from := 0; from < len(texts); from += batch {
		some := make([]*segment.Text, min(batch, len(texts)-from))
		For(len(some), func(i int) {
			some[i] = texts[from+i].Tokenized(buffers[i])
			buffers[i] = some[i].Tokens
			if load != nil {
				load(from + i)
			}
		})
		if before != nil {
			for i, t := range some {
				before(from+i, t)
			}
		}
		For(len(some), func(i int) { meanwhile(from+i, some[i]) })
		if after != nil {
			for i, t := range some {
				after(from+i, t)
			}
		}
	}
}
