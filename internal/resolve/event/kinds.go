package event

import (
	"math"
	"math/bits"
)

// eventKinds are the kinds of events that a sentence tells of, a bit for each.
type eventKinds struct {
	verb uint64 // by what happened
	core uint64 // by the words around the date
	all  uint64
	near uint64 // with the sentences around it
}

// kinds returns the kinds of events of each sentence.
func (p *Pairs) kinds() []eventKinds {
	kinds := map[uint32]uint64{}
	of := func(words []uint32) (all uint64) {
		for _, w := range words {
			k, ok := kinds[w]
			if !ok {
				k = p.sentences[0].article.words.EventKinds[p.passages.Text(w)]
				kinds[w] = k
			}
			all |= k
		}
		return all
	}
	out := make([]eventKinds, len(p.sentences))
	for i, s := range p.sentences {
		all := of(p.passages.Plain(i))
		out[i] = eventKinds{verb: s.article.words.EventKinds[s.verb], core: of(p.cores[i].Words()) & all, all: all, near: of(p.contexts[i].Words())}
	}
	return out
}

// alignKinds compares the kinds of what the two tell of.
func (p *Pairs) alignKinds(f *Features, i, j int) {
	a, b := &p.told[i], &p.told[j]
	f[kindsVerb] = (b2f(a.verb&b.all != 0) + b2f(b.verb&a.all != 0)) / 2
	f[kindsVerbClash] = (b2f(a.verb != 0 && a.verb&b.all == 0) + b2f(b.verb != 0 && b.verb&a.all == 0)) / 2
	f[kindsCore] = b2f(a.core&b.core != 0)
	f[kindsCoreClash] = b2f(a.core != 0 && b.core != 0 && a.core&b.core == 0)
	both := bits.OnesCount64(a.all & b.all)
	f[kindsShared] = float64(both) / float64(max(1, min(bits.OnesCount64(a.all), bits.OnesCount64(b.all))))
	f[kindsNear] = b2f(a.all&b.near != 0 && b.all&a.near != 0)
	f[kindsRarest] = p.rarestKind(a.all & b.all)
	f[kindsNone] = b2f(a.all == 0 || b.all == 0)
}

// rarestKind returns how rare the rarest of some kinds is in the dossier.
func (p *Pairs) rarestKind(kinds uint64) (rare float64) {
	for k := kinds; k != 0; k &= k - 1 {
		rare = max(rare, p.rare[bits.TrailingZeros64(k)])
	}
	return rare
}

// rareKinds returns how rare each kind is among the sentences.
func (p *Pairs) rareKinds() (rare [64]float64) {
	for i := range p.told {
		for k := p.told[i].all; k != 0; k &= k - 1 {
			rare[bits.TrailingZeros64(k)]++
		}
	}
	for k, n := range rare {
		rare[k] = math.Log((float64(len(p.told)) + 2) / (n + 1))
	}
	return rare
}
