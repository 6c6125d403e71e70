package chunk

import "dossier/internal/extract/english/words"

var (
	chunkStart = setOf(Det, Poss, Num, Adj, Part, Ing, Noun, Nouns, Name, Adv)
	graded     = setOf(Adj, Part) // what an adverb can stand before
	chunkInner = setOf(Det, Num, Adj, Part, Ing, Noun, Nouns, Name, PossS, Poss)
)

// chunk finds the noun chunks of one sentence.
func (p *Prose) chunk(first, last int) {
	for i := first; i < last; {
		switch tag := p.Tags[i]; {
		case tag == Pron || tag == There || tag == Wh:
			p.addChunk(i, i+1)
			i++
		case tag == Part && i+1 < last && p.Words[i+1].Shape == Capital && p.afterHave(i, first):
			i++ // "has accused Anna Weiss"
		case chunkStart.has(tag):
			end, next := p.chunkEnd(i, last)
			if end > i {
				p.addChunk(i, end)
			}
			i = next
		default:
			i++
		}
	}
}

// chunkEnd returns the end of the chunk that starts at i, and the token to
// continue at. The end is i if there is no chunk.
func (p *Prose) chunkEnd(i, last int) (end, next int) {
	end = i
	k := i
	if p.Tags[k] == Adv {
		// "nearly half", "newly elected officials"
		k++
		if k == last || p.Tags[k] != Num && !graded.has(p.Tags[k]) {
			return i, i + 1
		}
	}
	for ; k < last; k++ {
		tag := p.Tags[k]
		if tag == Adv && k > i && k+1 < last && graded.has(p.Tags[k+1]) {
			continue // "two newly elected members"
		}
		if !chunkInner.has(tag) {
			break
		}
		if tag == Det && k > i && p.Tags[k-1] != Det {
			break
		}
		if tag == Poss && k > i {
			break
		}
		if nouns.has(tag) {
			end = k + 1
		}
		if (tag == Part || tag == Ing) && k > i && nouns.has(p.Tags[k-1]) {
			break
		}
	}
	if end == i {
		// "the accused", "this", "many"
		if tag := p.Tags[i]; (tag == Det || tag == Num) && (k == i+1 || p.Tags[k-1] == Adj || p.Tags[k-1] == Num || p.Tags[k-1] == Det) {
			return k, k
		}
		if p.Tags[i] == Adj && k == i+1 && (p.Words[i].Lower == many || p.Words[i].Lower == others) {
			return k, k
		}
		return i, max(k, i+1)
	}
	return end, end
}

// afterHave reports whether token i follows a form of "to have" and at most adverbs.
func (p *Prose) afterHave(i, first int) bool {
	k := i - 1
	for k > first && p.Tags[k] == Adv {
		k--
	}
	return k >= first && words.ToHave.Has(p.Words[k].Lower)
}

var many, others = words.Hash("many"), words.Hash("others")

func (p *Prose) addChunk(first, last int) {
	p.Chunks = append(p.Chunks, Chunk{First: first, Last: last})
	for k := first; k < last; k++ {
		p.Chunk[k] = int32(len(p.Chunks))
	}
}
