package eval

import (
	"cmp"
	"slices"
)

// ClaimScores are the scores of statements.
type ClaimScores struct {
	Attributed, ContentHalf, ContentToken, Cue PRF
	SourceAccuracy                             float64
}

// Claims scores the statements found in each document whose statements are
// marked.
func Claims(docs []Document, found []Marks) ClaimScores {
	var c claimCount
	for i := range docs {
		if docs[i].Claims == nil {
			continue
		}
		t := newText(docs[i].Text)
		c.add(wordsOf(t, docs[i].Claims), wordsOf(t, found[i].Claims))
	}
	return ClaimScores{
		Attributed:     prf(c.attributed, c.foundSources, c.goldSources),
		ContentHalf:    prf(c.half, c.found, c.gold),
		ContentToken:   prf(c.tokens, c.foundTokens, c.goldTokens),
		Cue:            prf(c.cues, c.foundCues, c.goldCues),
		SourceAccuracy: percent(c.attributed, c.halfWithSource),
	}
}

// claimWords are the parts of a claim as lists of words.
type claimWords struct{ source, cue, content []int }

// wordsOf returns the words of the claims that have content.
func wordsOf(t *text, cs []Claim) []claimWords {
	var out []claimWords
	for _, c := range cs {
		if content := t.in(c.Content); len(content) > 0 {
			out = append(out, claimWords{t.in(c.Source), t.in(c.Cue), content})
		}
	}
	return out
}

type claimCount struct {
	gold, found, half               float64
	goldSources, foundSources       float64
	halfWithSource, attributed      float64
	goldTokens, foundTokens, tokens float64
	goldCues, foundCues, cues       float64
}

func (c *claimCount) add(gold, found []claimWords) {
	content := func(w claimWords) []int { return w.content }
	cue := func(w claimWords) []int { return w.cue }
	source := func(w claimWords) []int { return w.source }

	c.gold += float64(len(gold))
	c.found += float64(len(found))
	for i, j := range bestPairs(parts(gold, content), parts(found, content), 0.5) {
		if j < 0 {
			continue
		}
		c.half++
		if len(gold[i].source) == 0 {
			continue
		}
		c.halfWithSource++
		if common(gold[i].source, found[j].source) > 0 {
			c.attributed++
		}
	}
	c.goldSources += float64(len(parts(gold, source)))
	c.foundSources += float64(len(parts(found, source)))

	g, f := union(parts(gold, content)), union(parts(found, content))
	c.goldTokens += float64(len(g))
	c.foundTokens += float64(len(f))
	c.tokens += float64(common(g, f))

	goldCues, foundCues := parts(gold, cue), parts(found, cue)
	c.goldCues += float64(len(goldCues))
	c.foundCues += float64(len(foundCues))
	c.cues += float64(matched(bestPairs(goldCues, foundCues, 0)))
}

// parts returns one part of each claim that has it.
func parts(cs []claimWords, part func(claimWords) []int) [][]int {
	var out [][]int
	for _, c := range cs {
		if p := part(c); len(p) > 0 {
			out = append(out, p)
		}
	}
	return out
}

func union(lists [][]int) []int {
	all := slices.Concat(lists...)
	slices.Sort(all)
	return slices.Compact(all)
}

// bestPairs matches gold with found one to one, by the intersection over union
// of their words. The best pairs are matched first. Pairs below least or
// without a common word are not matched. The result has the index in found for
// each element of gold, or -1.
func bestPairs(gold, found [][]int, least float64) []int {
	type candidate struct {
		share float64
		g, f  int
	}
	var all []candidate
	for i, g := range gold {
		for j, f := range found {
			n := common(g, f)
			if share := float64(n) / float64(len(g)+len(f)-n); n > 0 && share >= least {
				all = append(all, candidate{share, i, j})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(b.share, a.share) })
	out := make([]int, len(gold))
	for i := range out {
		out[i] = -1
	}
	used := make([]bool, len(found))
	for _, c := range all {
		if out[c.g] < 0 && !used[c.f] {
			out[c.g], used[c.f] = c.f, true
		}
	}
	return out
}
