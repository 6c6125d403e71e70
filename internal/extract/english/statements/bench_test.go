package statements

import (
	"strings"
	"testing"

	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// article is as dense with statements as news is.
const article = `The harbour board said on Monday that the old bridge would be closed in May, after engineers found cracks in two of its piers.

“The bridge is not safe for lorries,” said Anna Lindqvist, a spokeswoman for the board. “We have known that for years, and nobody wanted to pay for it.”

Citing two officials with knowledge of the plans, the broadcaster NRK reported that a ferry would carry trucks across the river for at least eighteen months. The ministry of transport declined to comment. It has long argued that the city should pay.

The bridge was built in 1931 and crosses the river at its widest point. Some 12,000 cars use it every day, among them the buses of the two lines to the northern suburbs. In winter, when ice stops the ferry, there is no other way across for sixty kilometres.

Shop owners on the northern bank fear that the closure will cost them their customers, according to a survey that the chamber of commerce published last week. Its chairman, Olav Berg, denied reports that he had tried to stop the work, and accused the board of acting without a plan.

`

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat(article, 50)
	seg := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(seg, extract.Names{})
	}
}
