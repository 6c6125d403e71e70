package resolve

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/resolve/neardup"
	"dossier/internal/text/segment"
)

const (
	// leastAlike is the number of words of one passage in common, quotations not
	// counted, from which on two articles are set beside each other: a long sentence.
	leastAlike = 25
	// leastCopied is the number of words of one passage that makes a copy. Short
	// notes on one matter are alike for want of words.
	leastCopied = 20
)

// findCopies tells each article which others have much of the same text.
func findCopies(articles []Article) {
	byDate := make([]*Article, len(articles))
	for i := range articles {
		byDate[i] = &articles[i]
	}
	slices.SortStableFunc(byDate, func(a, b *Article) int { return compareArticles(a.Article, b.Article) })
	texts := make([]*neardup.Document, len(byDate))
	for i, a := range byDate {
		texts[i], a.words = a.words, nil
	}
	index := neardup.NewIndex(texts)
	pairs := make([][]neardup.Pair, len(texts))
	sideBySide(len(texts), func(b int) { pairs[b] = index.With(b, leastCopied) })
	for _, p := range slices.Concat(pairs...) {
		a, b := byDate[p.A], byDate[p.B]
		toA, toB := likeness(b.Article, p, p.SharedA, texts[p.A].Words()), likeness(a.Article, p, p.SharedB, texts[p.B].Words())
		copied := max(toA.Percent, toB.Percent) >= neardup.Rewrite && p.Passage >= leastCopied
		if !copied && p.Passage < leastAlike {
			continue
		}
		toA.Copy, toB.Copy, toB.Earlier = copied, copied, true
		a.Alike, b.Alike = append(a.Alike, toA), append(b.Alike, toB)
	}
	for _, a := range byDate {
		slices.SortStableFunc(a.Alike, func(x, y dossier.Likeness) int { return compareArticles(x.Article, y.Article) })
	}
}

func likeness(to *dossier.Article, p neardup.Pair, shared, words int) dossier.Likeness {
	return dossier.Likeness{Article: to, Words: shared, Passage: p.Passage, Percent: 100 * shared / max(words, 1)}
}

// ownWords are the words of tokens first to last-1 in lower case. A quotation is
// a gap: that two articles quote the same words does not make one a copy of the
// other.
func ownWords(t *segment.Text, first, last int) []string {
	out := make([]string, 0, last-first)
	quoted := false
	sentence := t.SentenceAt(first)
	for i := first; i < last; i++ {
		if sentence < len(t.Sentences) && i >= t.Sentences[sentence].Last {
			sentence++
			if sentence < len(t.Sentences) && t.Sentences[sentence].Block != t.Sentences[sentence-1].Block {
				quoted = false // a quotation that was not closed ends with its paragraph
			}
		}
		switch t.Tokens[i].Kind {
		case segment.OpenQuote:
			quoted = true
			out = append(out, neardup.Gap)
		case segment.CloseQuote:
			quoted = false
		case segment.Word, segment.Number:
			if !quoted {
				out = append(out, strings.ToLower(t.Word(i)))
			}
		}
	}
	return out
}
