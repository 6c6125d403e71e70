package independence

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/resolve/neardup"
	"dossier/internal/resolve/parallel"
	"dossier/internal/text/segment"
)

const (
	// minAlike is the number of words, without quotations, of one passage that two
	// articles must share to be listed as alike: a long sentence.
	minAlike = 25
	// minCopy is the number of words of one passage that a copy must share. Short
	// notes on one matter are similar because they have few words.
	minCopy = 20
)

// FindCopies gives each article the list of articles with much of the same text.
// Texts are the words of the articles, in the same order (see Words), and are
// released.
func FindCopies(articles []*dossier.Article, texts []*neardup.Document) {
	order := make([]int, len(articles))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return dossier.CompareArticles(articles[a], articles[b]) })
	byDate, sorted := make([]*dossier.Article, len(order)), make([]*neardup.Document, len(order))
	for i, k := range order {
		byDate[i], sorted[i], texts[k] = articles[k], texts[k], nil
	}
	texts = sorted
	index := neardup.NewIndex(texts)
	pairs := make([][]neardup.Pair, len(texts))
	parallel.For(len(texts), func(b int) { pairs[b] = index.With(b, minCopy) })
	for _, p := range slices.Concat(pairs...) {
		a, b := byDate[p.A], byDate[p.B]
		toA, toB := likeness(b, p, p.SharedA, texts[p.A].Words()), likeness(a, p, p.SharedB, texts[p.B].Words())
		copied := max(toA.Percent, toB.Percent) >= neardup.Rewrite && p.Passage >= minCopy
		if !copied && p.Passage < minAlike {
			continue
		}
		toA.Copy, toB.Copy, toB.Earlier = copied, copied, true
		a.Alike, b.Alike = append(a.Alike, toA), append(b.Alike, toB)
	}
	for _, a := range byDate {
		slices.SortStableFunc(a.Alike, func(x, y dossier.Likeness) int { return dossier.CompareArticles(x.Article, y.Article) })
	}
}

func likeness(to *dossier.Article, p neardup.Pair, shared, words int) dossier.Likeness {
	return dossier.Likeness{Article: to, Words: shared, Passage: p.Passage, Percent: 100 * shared / max(words, 1)}
}

// Words returns the words of a text, ready to be compared with others.
func Words(t *segment.Text) *neardup.Document {
	return neardup.New(unquoted(t, 0, len(t.Tokens)))
}

// unquoted returns the words of tokens first to last-1 in lower case, with a gap
// for each quotation.
func unquoted(t *segment.Text, first, last int) []string {
	out := make([]string, 0, last-first)
	quoted := false
	sentence := t.SentenceAt(first)
	for i := first; i < last; i++ {
		if sentence < len(t.Sentences) && i >= t.Sentences[sentence].Last {
			sentence++
			if sentence < len(t.Sentences) && t.Sentences[sentence].Block != t.Sentences[sentence-1].Block {
				quoted = false // a quotation that is not closed ends with its paragraph
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

// allWords returns the words of tokens first to last-1 in lower case, also those of
// quotations.
func allWords(t *segment.Text, first, last int) []string {
	out := make([]string, 0, last-first)
	for i := first; i < last; i++ {
		if k := t.Tokens[i].Kind; k == segment.Word || k == segment.Number {
			out = append(out, strings.ToLower(t.Word(i)))
		}
	}
	return out
}
