package proposition

import (
	"math"
	"slices"
	"strings"

	"dossier/internal/dossier"
)

// The features of a pair of statements, by their index.
const (
	always = iota
	least
	most
	both
	both2
	leastNames
	mostNames
	noNames
	namesOfOne
	otherNamesOf
	order
	adjacent
	numbersClash
	numbersSame
	numbersOne
	datesClash
	datesSame
	negatedOne
	opposites
	hedgedOne
	conditionalOne
	conditionalAny
	futureOne
	obligedOne
	embeddedOne
	questionOther
	lengths
	shortest
	sharedWeight
	sharedRarest
	leftLess
	leftMore
	leftRarest
	namesTurned
	sameSource
	otherSource
	noSource
	days
	sameDay
	undated
	otherStance
	notAsserted
	bothQuoted
	sameArticle
	sourceBoth
	dayBoth
	sourceDay
	cosine
	softLeast
	softMost
	peopleLeast
	peopleMost
	peopleClash
	pronounOther
	pronounSame
	firstSame
	lastSame
	deniedOne
	comingOne
	namesClash
	aroundBoth
	aroundShared
	longestRun
	rareCosine
	rareLeast
	rareMost
	rareBoth
	rareShared
	rareLeftLess
	rareLeftMore
	rarest
	run1Least
	run1Most
	run2Least
	run2Most
	run3Least
	run3Most
	run4Least
	run4Most
	verbsLeast
	verbsMost
	verbsOther
	noVerbs
	modesClash
	datesLag
	namedSame
	articlesMention
	articlesBoth
	sourceWords
	sourceWordsBoth
	sourceAlike
	clauseBest
	clauseGain
	hearsayOne
	verbsFar
	addsEach
	spread
	predicateLeast
	quotedRun
	timesSame
	actorsOther
	featureCount
)

// featureNames are the names of the features in the file of weights.
var featureNames = [featureCount]string{
	"always", "words least", "words most", "words", "words squared", "names least", "names most", "names none", "names of one", "names other",
	"order", "adjacent", "numbers clash", "numbers same", "numbers one", "dates clash", "dates same", "negated one", "opposites",
	"hedged one", "conditional one", "conditional any", "future one", "obliged one", "embedded one", "question other", "lengths", "shortest",
	"shared weight", "shared rarest", "left less", "left more", "left rarest", "names turned", "source same", "source other", "source none",
	"days", "day same", "date none", "stance other", "stance not asserted", "quoted both", "article same", "source same, words", "day same, words", "source same, day same",
	"cosine", "soft least", "soft most", "meant least", "meant most", "meant other", "pronoun, source other", "pronoun, source same", "first same", "last same",
	"denied one", "coming one", "names clash", "around", "around shared", "run longest",
	"rare cosine", "rare least", "rare most", "rare", "rare shared", "rare left less", "rare left more", "rarest",
	"runs of 1 least", "runs of 1 most", "runs of 2 least", "runs of 2 most", "runs of 3 least", "runs of 3 most", "runs of 4 least", "runs of 4 most",
	"verbs least", "verbs most", "verbs other", "verbs none", "modes clash", "dates lag", "source same, named", "articles mention", "articles mention, words", "source words", "source words, words", "source alike", "clause best", "clause gain", "hearsay one", "verbs far",
	"adds each", "spread", "predicate least", "run quoted", "times same", "actors other",
}

// FeatureNames returns the names of the features.
func FeatureNames() []string { return featureNames[:] }

// Features are the features of a pair of statements.
type Features [featureCount]float64

// weight returns how much a stem says: the less, the more of the statements have it.
func (v *vocabulary) weight(w word) float64 { return v.known[w].weight }

// weigh counts the stems of the meanings, and weighs all words by it.
func (v *vocabulary) weigh(meanings []meaning) {
	for i := range meanings {
		v.count(&meanings[i])
	}
	v.weighBy(len(meanings))
}

// count counts the stems of a meaning.
func (v *vocabulary) count(m *meaning) {
	for _, s := range m.list(stemList) {
		v.known[s].items++
	}
}

// weighBy weighs all words by how many of n meanings have them, which were counted.
func (v *vocabulary) weighBy(n int) {
	v.items = n
	for i := range v.known {
		v.known[i].weight = v.weightOf(v.known[i].items)
	}
}

// weightOf returns the weight of a stem that n of the statements have.
func (v *vocabulary) weightOf(n int32) float64 {
	return math.Log(1 + float64(v.items)/(float64(n)+1))
}

// features returns the features of two statements but those of their sources,
// their articles and the sentences around. X and y are what they are about, see meant, and published the days of
// their articles, see dayOf.
func (r *Reader) features(a, b *meaning, s, t *dossier.Statement, x, y []*dossier.Entity, published [2]int) (f Features) {
	f[always] = 1
	var room commonRoom
	c := commonOf(a, b, &room)
	r.alignWords(&f, a, b, c)
	r.alignRare(&f, a, b, c)
	r.alignAdded(&f, a, b, c)
	alignRuns(&f, a, b)
	f[quotedRun] = math.Log1p(float64(longestOf(a.list(quotedList), b.list(quotedList))))
	r.alignVerbs(&f, a, b)
	f[predicateLeast] = min(r.predicateIn(a, b), r.predicateIn(b, a))
	r.alignClauses(&f, a, b, c)
	r.alignNames(&f, a, b)
	r.alignForms(&f, a, b)
	context(&f, s, t, published)
	r.alignMeant(&f, a, b, s, t, x, y)
	f[sourceBoth], f[dayBoth], f[sourceDay] = f[sameSource]*f[both], f[sameDay]*f[both], f[sameSource]*f[sameDay]
	return f
}

func b2f(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// alignWords compares the content words.
func (r *Reader) alignWords(f *Features, a, b *meaning, c common) {
	var all, left, hard, rarest, square [2]float64
	var product float64
	var shared, rare float64
	for k, pair := range [2][2]*meaning{{a, b}, {b, a}} {
		for i, s := range pair[0].list(stemList) {
			w := r.weight(s)
			has := c[k][i]
			square[k] += w * w
			if has && k == 0 {
				product += w * w
				shared += w
				rare = max(rare, w)
			}
			if pair[0].isName(s) {
				continue
			}
			all[k] += w
			if !has {
				if !r.nearAny(s, pair[1]) {
					hard[k] += w
				}
				left[k] += w
				rarest[k] = max(rarest[k], w)
			}
		}
	}
	share := func(k int) float64 {
		if all[k] == 0 {
			return 0
		}
		return 1 - left[k]/all[k]
	}
	x, y := share(0), share(1)
	f[cosine] = product / max(math.Sqrt(square[0]*square[1]), 1e-9)
	f[softLeast], f[softMost] = 1-max(hard[0]/max(all[0], 1e-9), hard[1]/max(all[1], 1e-9)), 1-min(hard[0]/max(all[0], 1e-9), hard[1]/max(all[1], 1e-9))
	f[least], f[most], f[both] = min(x, y), max(x, y), math.Sqrt(x*y)
	f[both2] = x * y
	f[sharedWeight], f[sharedRarest] = math.Log1p(shared), rare
	f[leftLess], f[leftMore] = math.Log1p(min(left[0], left[1])), math.Log1p(max(left[0], left[1]))
	f[leftRarest] = min(rarest[0], rarest[1])
	f[order], f[adjacent] = sequence(a.list(stemList), b.list(stemList))
	f[longestRun] = math.Log1p(r.longestRun(a.list(stemList), b.list(stemList)))
	n, m := len(a.list(stemList)), len(b.list(stemList))
	f[shortest], f[lengths] = math.Log1p(float64(min(n, m))), float64(min(n, m))/float64(max(n, m, 1))
	var few [2][usualStems]word
	onlyA, onlyB := few[0][:0], few[1][:0]
	for i, s := range a.list(stemList) {
		if !c[0][i] {
			onlyA = append(onlyA, s)
		}
	}
	for i, s := range b.list(stemList) {
		if !c[1][i] {
			onlyB = append(onlyB, s)
		}
	}
	f[opposites] = b2f(len(r.matchOpposites(onlyA, onlyB)) > 0)
}

// isName reports whether a stem of m is a word of a name.
func (m *meaning) isName(s word) bool {
	for _, n := range m.list(nameList) {
		if n&^joinedWord == s {
			return true
		}
	}
	return false
}

// usualStems is more than the number of stems that a proposition usually has. Up
// to it, comparing two needs no memory of its own.
const usualStems = 48

// wordMask has a bit for the last six bits of each word of a list. Most pairs of words differ, so it
// saves comparing each word of one list with each of another.
type wordMask uint64

func maskOf(list []word) (m wordMask) {
	for _, w := range list {
		m |= 1 << (w & 63)
	}
	return m
}

// mayHave reports whether the list can have a word.
func (m wordMask) mayHave(w word) bool { return m>>(w&63)&1 != 0 }

// sequence returns the share of the stems that both have in the same order, and
// the share of neighbours that are neighbours in both.
func sequence(a, b []word) (inOrder, neighbours float64) {
	least := min(len(a), len(b))
	if least == 0 {
		return 0, 0
	}
	var few [usualStems]int
	row := few[:]
	if len(b) < usualStems {
		row = row[:len(b)+1]
	} else {
		row = make([]int, len(b)+1)
	}
	next, in := 0, maskOf(b)
	for i, x := range a {
		if !in.mayHave(x) {
			continue // the row stays
		}
		last := 0
		for j, y := range b {
			above := row[j+1]
			if x == y {
				row[j+1] = last + 1
				if i > 0 && j > 0 && a[i-1] == b[j-1] {
					next++
				}
			} else {
				row[j+1] = max(above, row[j])
			}
			last = above
		}
	}
	return float64(row[len(b)]) / float64(least), float64(next) / float64(max(least-1, 1))
}

// longestRun returns the weight of the heaviest run of stems that both have.
func (r *Reader) longestRun(a, b []word) (heaviest float64) {
	var few [usualStems]float64
	row := few[:]
	if len(b) < usualStems {
		row = row[:len(b)+1]
	} else {
		row = make([]float64, len(b)+1)
	}
	in := maskOf(b)
	for _, x := range a {
		if !in.mayHave(x) {
			clear(row)
			continue
		}
		w := r.weight(x)
		last := 0.0
		for j, y := range b {
			above := row[j+1]
			row[j+1] = 0
			if x == y {
				row[j+1] = last + w
				heaviest = max(heaviest, row[j+1])
			}
			last = above
		}
	}
	return heaviest
}

// alignAround compares the sentences around the two, whose words have the squares. One
// speech that two articles report has them in common.
func (r *Reader) alignAround(f *Features, a, b *meaning, square, other float64) {
	var product float64
	list := b.list(aroundList)
	for _, s := range a.list(aroundList) {
		i, ok := slices.BinarySearch(list, s)
		if ok {
			w := r.weight(s)
			product += w * w
		}
		list = list[i:]
	}
	f[aroundBoth], f[aroundShared] = product/max(math.Sqrt(square*other), 1e-9), math.Log1p(product)
}

// squareAround returns the sum of the squared weights of the words around m.
func (r *Reader) squareAround(m *meaning) (sum float64) {
	for _, s := range m.list(aroundList) {
		w := r.weight(s)
		sum += w * w
	}
	return sum
}

// nearest is the least length in bytes of stems that can be near each other.
const nearest = 4

// nearAny reports whether b has a stem that could be of one word with s: the shorter
// one begins the longer one, as with "Russia" and "Russian". So could one that reports put in
// its place.
func (v *vocabulary) nearAny(s word, b *meaning) bool {
	return v.beginsAny(s, b) || v.replacesAny(s, b)
}

// replacesAny reports whether b has a stem that reports put in the place of s: "told" and
// "informed".
func (v *vocabulary) replacesAny(s word, b *meaning) bool {
	groups := v.known[s].near
	if !slices.ContainsFunc(groups, func(g uint16) bool { return b.near>>(g&63)&1 != 0 }) {
		return false
	}
	return slices.ContainsFunc(b.list(stemList), func(t word) bool {
		return slices.ContainsFunc(v.known[t].near, func(g uint16) bool { return slices.Contains(groups, g) })
	})
}

// mayReplace reports whether reports put one of two stems in the place of the other, or one begins the other.
func (v *vocabulary) mayReplace(s, t word) bool {
	x, y := v.text(s), v.text(t)
	return slices.ContainsFunc(v.known[s].near, func(g uint16) bool { return slices.Contains(v.known[t].near, g) }) || min(len(x), len(y)) >= nearest && (strings.HasPrefix(x, y) || strings.HasPrefix(y, x))
}

// beginsAny reports whether b has a stem that s begins, or that begins s.
func (v *vocabulary) beginsAny(s word, b *meaning) bool {
	begin := v.begins[s]
	if begin == 0 {
		return false
	}
	for _, t := range b.list(stemList) {
		if v.begins[t] != begin {
			continue
		}
		if x, y := v.text(s), v.text(t); strings.HasPrefix(x, y) || strings.HasPrefix(y, x) {
			return true
		}
	}
	return false
}

// Differs reports whether two statements differ in what distinguishes propositions
// that share their words, so that the machine does not join them by itself: numbers,
// dates, names on both sides, a negation of what both name, contraries, a condition of
// what both say, a question, who a pronoun means, what may be and what somebody is
// ready to do, what one only says that somebody says, and the future, unless one source says it or it is said within a day
// ("would come", "was to come"). One source with a name can say one thing with other
// names ("the board", "Northern Lines"), and in an article that comes a day later with
// dates that are a day later; see [Features.margin].
func (f *Features) Differs() bool {
	for _, i := range [...]int{numbersClash, namesTurned, deniedOne, opposites, conditionalOne, questionOther, pronounOther, notAsserted, modesClash, hearsayOne} {
		if f[i] != 0 {
			return true
		}
	}
	if f[namedSame] == 0 && (f[namesClash] != 0 || f[datesClash] != 0) || f[datesClash] != 0 && f[datesLag] == 0 {
		return true
	}
	return f[comingOne] != 0 && f[sameSource] == 0 && f[sameDay] == 0
}

// straighten takes out of the features of a pair that one of the two denies what the
// other says, so that they are those of what the two are about.
func (f *Features) straighten() {
	for _, i := range [...]int{negatedOne, deniedOne, opposites, otherStance} {
		f[i] = 0
	}
}

// wavers reports whether what one of two statements denies may be something else than
// what the other says: one says it of what somebody wants or under a condition, or both have one source,
// which can mean another time.
func (f *Features) wavers() bool {
	return f.mayBeOther() || f[conditionalAny] != 0 || f[embeddedOne] != 0 || f[sameSource] != 0
}

// mayBeOther reports whether one of two statements says with doubt, of the future or of what should
// be what the other says without.
func (f *Features) mayBeOther() bool {
	return f[hedgedOne] != 0 || f[comingOne] != 0 || f[obligedOne] != 0
}
