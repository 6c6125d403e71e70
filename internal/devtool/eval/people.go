package eval

import "slices"

// PeopleScores are the scores of people. B3 is valid only if the gold says
// which person each mention means.
type PeopleScores struct {
	Overlap, SetExact, SetLenient, B3 PRF
}

// People scores the mentions of people found in each document whose people are
// marked.
func People(docs []Document, found []Marks) PeopleScores {
	var out PeopleScores
	var golds, founds, overlap, goldSet, foundSet, exact, lenient float64
	var b3 bCubed
	for i := range docs {
		g, f := docs[i].Mentions, found[i].Mentions
		if g == nil {
			continue
		}
		golds += float64(len(g))
		founds += float64(len(f))
		pairs := match(mentionRanges(g), mentionRanges(f))
		overlap += float64(matched(pairs))
		gp, fp := people(g), people(f)
		goldSet += float64(len(gp))
		foundSet += float64(len(fp))
		e, l := sameNames(gp, fp)
		exact += float64(e)
		lenient += float64(l)
		b3.add(pairs, membership(gp, len(g)), membership(fp, len(f)))
	}
	out.Overlap = prf(overlap, founds, golds)
	out.SetExact = prf(exact, foundSet, goldSet)
	out.SetLenient = prf(lenient, foundSet, goldSet)
	out.B3 = b3.prf()
	return out
}

func mentionRanges(ms []Mention) []Range {
	out := make([]Range, len(ms))
	for i, m := range ms {
		out[i] = m.Range
	}
	return out
}

// sameNames counts the people of gold that were found, matched one to one. An
// exact match has the same name. A lenient match has the same name or one name
// within the other.
func sameNames(gold, found []person) (exact, lenient int) {
	usedGold, usedFound := make([]bool, len(gold)), make([]bool, len(found))
	count := func(same func(a, b []string) bool) (n int) {
		for i, g := range gold {
			for j, f := range found {
				if !usedGold[i] && !usedFound[j] && same(g.name, f.name) {
					usedGold[i], usedFound[j] = true, true
					n++
				}
			}
		}
		return n
	}
	exact = count(slices.Equal[[]string])
	lenient = exact + count(func(a, b []string) bool { return within(a, b) || within(b, a) })
	return exact, lenient
}

// membership returns the index of the person of each mention, or -1.
func membership(ps []person, mentions int) []int {
	out := make([]int, mentions)
	for i := range out {
		out[i] = -1
	}
	for i, p := range ps {
		for _, m := range p.mentions {
			out[m] = i
		}
	}
	return out
}

// bCubed holds the sums for B3.
type bCubed struct {
	recall, precision float64
	gold, found       int
}

// add adds one document. pairs has the found mention of each gold mention. The
// other arguments have the person of each mention.
func (b *bCubed) add(pairs, goldPerson, foundPerson []int) {
	back := make([]int, len(foundPerson))
	for j := range back {
		back[j] = -1
	}
	for i, j := range pairs {
		if j >= 0 {
			back[j] = i
		}
	}
	b.gold += len(goldPerson)
	b.found += len(foundPerson)
	b.recall += sumShares(pairs, goldPerson, foundPerson)
	b.precision += sumShares(back, foundPerson, goldPerson)
}

// sumShares returns the sum over all matched mentions of this share: of the
// mentions of the same person, how many are matched with the person of its
// partner.
func sumShares(partner, own, other []int) (sum float64) {
	for i, j := range partner {
		if j < 0 || own[i] < 0 || other[j] < 0 {
			continue
		}
		all, same := 0, 0
		for k, p := range own {
			if p != own[i] {
				continue
			}
			all++
			if q := partner[k]; q >= 0 && other[q] == other[j] {
				same++
			}
		}
		sum += float64(same) / float64(all)
	}
	return sum
}

func (b *bCubed) prf() PRF {
	p, r := percent(b.precision, float64(b.found)), percent(b.recall, float64(b.gold))
	if p+r == 0 {
		return PRF{}
	}
	return PRF{p, r, 2 * p * r / (p + r)}
}
