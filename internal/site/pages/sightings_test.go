package pages

import (
	"math/rand/v2"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// What two entities share is what a search of all articles finds, however many
// mentions either has.
func TestSharedBy(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	prose := strings.Repeat("Ada met Bo. ", 6)
	text := segment.New(prose, segment.PlainBlocks(prose), nil).Outline()
	for round := range 200 {
		rank := map[*dossier.Article]int{}
		var a, b dossier.Entity
		articles, want, sentences := 0, 0, []mentionPair(nil)
		for i := range 1 + r.IntN(40) {
			article := &dossier.Article{Prose: prose, Text: text}
			rank[article] = i
			first := [2]map[int]*dossier.Mention{{}, {}}
			here := [2]bool{}
			for k, e := range []*dossier.Entity{&a, &b} {
				if r.IntN(1+2*k+round%5) > 0 {
					continue
				}
				for s := range 6 {
					for range r.IntN(3) {
						m := &dossier.Mention{Evidence: dossier.Evidence{Article: article, Span: span.Span{Start: 12 * s, End: 12*s + 3}}, Credit: r.IntN(4) == 0}
						e.Mentions = append(e.Mentions, m)
						if !m.Credit {
							here[k] = true
							if at := text.SentenceFrom(m.Span.Start); first[k][at] == nil {
								first[k][at] = m
							}
						}
					}
				}
			}
			if here[0] && here[1] {
				articles++
			}
			for s := range text.Len() {
				if x, y := first[0][s], first[1][s]; x != nil && y != nil {
					want++
					sentences = append(sentences, mentionPair{x, y})
				}
			}
		}
		n, shared := sharedBy(rank, &a, &b)
		if n != articles || len(shared) != want {
			t.Fatalf("round %d: %d articles and %d sentences, want %d and %d", round, n, len(shared), articles, want)
		}
		for i := range shared {
			if shared[i] != sentences[i] {
				t.Fatalf("round %d: sentence %d has other mentions", round, i)
			}
		}
	}
}
