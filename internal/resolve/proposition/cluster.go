package proposition

import (
	"cmp"
	"math"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/resolve/decisions"
)

const (
	// joinSame, joinQuoted, joinAlike, joinUnnamed and joinOther are the probabilities
	// from which the machine joins two statements by itself: those of one source; those
	// of one source that are both quoted, since quotations with other words are
	// mostly other remarks; those of two that share a word and are not both named
	// ("the firm", "a spokesman for the firm"); those of two that are not both named;
	// and all others, whose joins make a claim corroborated. MODEL.md has the share that is
	// right.
	joinSame    = 0.43
	joinQuoted  = 0.7
	joinAlike   = 0.5
	joinUnnamed = 0.6
	joinOther   = 0.7
	// corroborating is the least share of the words of one statement that one of another
	// named source has too, by weight: what only one says is not corroborated.
	corroborating = 0.8
	// replacing is the least share of the other one's words, if the two have no verb in common but one in its place.
	replacing = 0.7
	// linkSame is the least for two statements of one source to begin a claim, unless mostCommon of the
	// words of one are in the other, by weight, and not only one is about the future. LinkVerb is that of statements of which one has no verb
	// of the other in any form, if less than fewCommon of the words of one are in the other. Others
	// can tie the two nevertheless.
	linkSame   = 0.5
	mostCommon = 0.8
	linkVerb   = 0.7
	fewCommon  = 0.4
	// linkVerb is also that of a statement of at most fewWords content words, if those that the other one
	// has are among more than farApart times as many there.
	fewWords = 3
	farApart = 2
	// LinkVerb is also that of statements of which one has no verb, if less than halfCommon of the words of either are in
	// the other, and linkOther that of statements that have no verb in common.
	linkOther  = 0.8
	halfCommon = 0.6
	// linkAdds is that of statements that each say something of their own, one of them a date.
	linkAdds = 0.8
	// joinComing is the one for statements of two sources of which one says that something
	// will be and the other that it is: one speech in the words of two reports.
	joinComing = 0.6
	// joinLoose is the one for statements of one source that have other names,
	// and joinLagging the one for those whose dates differ as their articles' do.
	joinLoose   = 0.7
	joinLagging = 0.9
	// joinPart is the one for what is no proposition and a proposition of the same source, if mostCommon of the
	// words of one are in the other: the words of a quotation, or a sentence that was read in part.
	joinPart = 0.9
	// joinCopied is the one for what an article and its copy say in other words.
	joinCopied = 0.9
	// ContraryFrom is the one for statements of which one denies what the other says.
	ContraryFrom = 0.25
	// bridge is the margin of a pair that joins two clusters although the mean is a little
	// too small, by up to slack: one statement has the words of both clusters.
	bridge = 0.2
	slack  = 0.1
	// maxLinks is the number of pairs of statements that decide about joining two
	// clusters. Of larger ones the first statements count.
	maxLinks = 400
	// maxCertain is that number for a certain link, which needs no mean.
	maxCertain = 8
)

// margin returns how much more likely than needed to join them it is that two
// statements with the features put forward the same proposition. What two sources say
// has a verb in common, or one in its place if they say hardly anything else.
func (f *Features) margin(probability float64) float64 {
	switch {
	case f[datesClash] != 0:
		return probability - joinLagging
	case f[namesClash] != 0:
		return probability - joinLoose
	case f[comingOne] != 0 && f[sameSource] == 0:
		return probability - joinComing
	case f[sameSource] != 0 && f[bothQuoted] != 0:
		return probability - joinQuoted
	case f[sameSource] != 0:
		return probability - joinSame
	case f[sourceAlike] != 0 && f[otherSource] == 0:
		return probability - joinAlike
	case f[verbsOther] != 0 && !f.replacesVerb():
		return -joinOther
	case f[otherSource] == 0 && f[noSource] == 0:
		return probability - joinUnnamed
	case f[otherSource] != 0 && (f[softMost] < corroborating || f[addsEach] != 0):
		return -joinOther
	}
	return probability - joinOther
}

// JoinsPart reports whether the machine joins with a proposition what is none, of one source with a name, by
// the features and the probability: one says hardly more than the other.
func (f *Features) JoinsPart(probability float64) bool {
	return f[namedSame] != 0 && f[softMost] >= mostCommon && probability >= joinPart && f.Joined(probability)
}

// replacesVerb reports whether two sources with names say hardly anything else and one has a verb in the place of
// the other's: "asked for money", "requested funds".
func (f *Features) replacesVerb() bool {
	return f[otherSource] != 0 && f[verbsFar] == 0 && f[softMost] >= corroborating && f[softLeast] >= replacing
}

// Joined reports whether the machine joins two statements with the features and
// the probability.
func (f *Features) Joined(probability float64) bool {
	return !f.Differs() && f.margin(probability) >= 0 && f.links(probability)
}

// links reports whether what one source says in two statements with the features is enough alike to
// begin a claim. It is not if something else is done: "wanted to cut the pay for nights", "nights
// will be paid as before". What is done by another verb and what will be done are never one.
func (f *Features) links(probability float64) bool {
	switch {
	case f[sameSource] == 0 && f[sourceAlike] == 0:
		return true
	case f[addsEach] != 0 && probability < linkAdds:
		return false
	case f[sameSource] == 0:
		return true
	case f[spread] > math.Log(farApart) && f[shortest] <= math.Log1p(fewWords) && probability < linkVerb:
		return false
	case f[noVerbs] != 0 && f[softMost] < halfCommon && probability < linkVerb:
		return false
	case f[verbsOther] != 0 && f[verbsFar] != 0 && f[softMost] < halfCommon && probability < linkOther:
		return false
	case f[verbsFar] != 0 && (f[verbsOther] != 0 && f[futureOne] != 0 || f[softLeast] < fewCommon && probability < linkVerb):
		return false
	}
	return probability >= linkSame || f[softMost] >= mostCommon && f[futureOne] == 0
}

// Cluster is where a statement belongs.
type Cluster struct {
	First    int           // the index of the first statement of its cluster
	Reversed bool          // its content says the contrary of that statement's
	Join     *dossier.Join // why it belongs there; nil for the first statement
}

// Clusters returns for each statement its cluster. Two clusters are joined by the mean margin of
// their pairs (average link), the likeliest pair first, if no pair
// of them differs and all agree on which contents are contrary. Certain pairs come before all others, in the order of
// their statements. That order decides only between equals. No cluster has two statements that are kept apart. Of the pairs in
// removed that are in one cluster, the second statement is taken out of it.
func (p *Pairs) Clusters(removed [][2]int, apart decisions.Apart) []Cluster {
	links := p.Likely(p.mayJoin, func(l *Likeness, _ *Features, _ opposition) bool { return p.joins(l) })
	slices.SortStableFunc(links, func(a, b Likeness) int {
		switch {
		case a.Certain != b.Certain && a.Certain:
			return -1
		case a.Certain != b.Certain:
			return 1
		case a.Certain:
			return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B))
		}
		return cmp.Or(cmp.Compare(b.Probability, a.Probability), cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B))
	})
	first, side := make([]int, len(p.statements)), make([]bool, len(p.statements))
	members := make([][]int, len(first)) // by the first statement
	for i := range first {
		first[i], members[i] = i, []int{i}
	}
	joins := make([]*dossier.Join, len(first))
	for _, l := range links {
		a, b := first[l.A], first[l.B]
		turn := l.reversed != (side[l.A] != side[l.B]) // side of those of b, to be that of a
		if a == b || apart.Between(members[a], func(j int) bool { return first[j] == b }) || !p.linked(members[a], members[b], &l, func(i, j int) bool { return turn != (side[i] != side[j]) }) {
			continue
		}
		a, b = min(a, b), max(a, b)
		for _, k := range members[b] {
			first[k], side[k] = a, side[k] != turn
		}
		members[a], members[b] = append(members[a], members[b]...), nil
		slices.Sort(members[a])
	}
	for _, pair := range removed {
		if f, i := first[pair[0]], pair[1]; first[i] == f && pair[0] != i {
			members[f] = slices.DeleteFunc(members[f], func(k int) bool { return k == i })
			lead := members[f][0]
			for _, k := range members[f] {
				first[k] = lead
			}
			first[i], members[lead] = i, members[f]
		}
	}
	for k, l := range links {
		if first[l.A] != first[l.B] {
			continue
		}
		later, with := max(l.A, l.B), min(l.A, l.B)
		if joins[later] == nil {
			joins[later] = p.join(&links[k], with, later)
		}
	}
	for i, f := range first { // those that no link joins to an earlier statement
		if f != i && joins[i] == nil {
			l := p.Compare(f, i)
			joins[i] = p.join(&l, f, i)
		}
	}
	out := make([]Cluster, len(first))
	for i, f := range first {
		out[i] = Cluster{f, side[i] != side[f], joins[i]}
	}
	return out
}

// join returns why statement k is joined with an earlier one.
func (p *Pairs) join(l *Likeness, with, k int) *dossier.Join {
	out := &dossier.Join{With: p.statements[with], Kind: l.Kind, Probability: l.Probability}
	switch {
	case l.Certain:
		out.Probability = 1
	case l.Contrary:
		out.Kind = dossier.JoinedContrary
		fallthrough
	default:
		c := p.Comparison(with, k)
		out.Comparison = &c
	}
	return out
}

// mayJoin reports whether statements i and j are joined if they are like enough. Nothing joins those with other
// numbers, nor those of which one neither asserts nor denies; see [Pairs.joins].
func (p *Pairs) mayJoin(i, j int) bool {
	s, t := p.statements[i], p.statements[j]
	return (IsProposition(s) || IsProposition(t)) && !undecided(s, t) && !p.reader.otherNumbers(&p.meanings[i], &p.meanings[j])
}

// joins reports whether the likeness is enough to join two statements. Those of
// one article are joined for certain reasons only, one who says many things on one
// day says them in the same words, or if one denies the other: articles ask both sides. Those of
// an article and its copy need joinCopied, since the copy has the same words for the same thing.
// What is no proposition joins nothing, but it can be a part or a copy of one, or say it in much the same words.
func (p *Pairs) joins(l *Likeness) bool {
	s, t := p.statements[l.A], p.statements[l.B]
	if l.Certain {
		return IsProposition(s) || IsProposition(t)
	}
	if !l.Contrary && l.Probability < joinCopied && copies(s.Article, t.Article) {
		return false
	}
	return !l.Differs && l.links && l.margin >= 0 && (s.Article != t.Article || l.Contrary) && (IsProposition(s) && IsProposition(t) || l.Contrary && p.deniesFragment(l.A, l.B) || !l.Contrary && l.part)
}

// deniesFragment reports whether one of statements i and j denies of its source, by words that are no proposition, what the
// other one says: "denied meeting the builder", "Lund had met the builder".
func (p *Pairs) deniesFragment(i, j int) bool {
	a, b := p.denialOf(i, j)
	return p.statements[a].Stance == dossier.Denies && IsProposition(p.statements[b]) && p.acts(a, b)
}

// linked reports whether two clusters, of which a link has a statement each, are one: the mean margin is enough, or nearly and
// that of one pair is large, and no pair differs, nor in which contents are contrary. So it is for those of
// the pairs that are no denials too: that one denies both makes two statements no more alike. A denial of one statement of a
// source need not be one of that source's other words for it.
func (p *Pairs) linked(a, b []int, link *Likeness, reversed func(i, j int) bool) bool {
	var all, alike margins
	certain, most := link.Certain, maxLinks
	if certain {
		most = maxCertain
	}
	for _, i := range a {
		for _, j := range b {
			if all.n == most {
				return certain || all.suffice() && alike.suffice()
			}
			l := *link
			if i != l.A || j != l.B {
				l = p.Compare(i, j)
			}
			margin := l.margin
			switch {
			case l.reversed != reversed(i, j):
				return false
			case l.Certain:
				margin = 1 - joinSame
			case l.Contrary && (l.Differs || l.margin < 0) && p.answersOther(i, j, a, b):
				margin = 0 // the pair of the other statement decides
			case l.Differs:
				return false
			}
			all.add(margin)
			if !l.Contrary {
				alike.add(margin)
			}
		}
	}
	return certain || all.suffice() && alike.suffice()
}

// margins are those of the pairs of two clusters.
type margins struct {
	n         int
	sum, best float64
}

func (m *margins) add(one float64) { m.n, m.sum, m.best = m.n+1, m.sum+one, max(m.best, one) }

// suffice reports whether two clusters with the margins are one.
func (m *margins) suffice() bool {
	return m.sum >= 0 || m.best >= bridge && m.sum >= -slack*float64(m.n)
}

// answersOther reports whether one of statements i and j plainly denies another statement
// of the source of the other one, in the clusters a and b.
func (p *Pairs) answersOther(i, j int, a, b []int) bool {
	for _, list := range [...][]int{a[:min(len(a), maxCertain)], b[:min(len(b), maxCertain)]} {
		for _, k := range list {
			if k != i && k != j && (p.replaces(k, i, j) || p.replaces(k, j, i)) {
				return true
			}
		}
	}
	return false
}

// replaces reports whether statement k has the source of i, and j plainly denies it.
func (p *Pairs) replaces(k, i, j int) bool {
	if f := p.Features(k, i); f[sameSource] == 0 || f.Differs() {
		return false
	}
	l := p.Compare(k, j)
	return l.Contrary && !l.Differs && l.margin >= 0
}
