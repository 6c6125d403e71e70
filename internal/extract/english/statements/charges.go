package statements

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// meantBy returns the content of the statement that a denial of "the finding" or "that
// claim" is about: the one statement of somebody else just before whose cue is this word,
// "the board's finding was that", "claimed that". It is nil if there is none or several.
func (f *finder) meantBy(d *draft) []attribution.Range {
	c := d.content[0]
	if c.First < d.cue || c.Last-c.First != 2 {
		return nil
	}
	h := f.Words[c.First].Lower
	if h != the && !words.Pointing.Has(h) || !f.Tags[c.First+1].IsNoun() {
		return nil
	}
	stem := f.Words[c.First+1].Stem
	from := f.Text.Sentences[max(0, f.Text.SentenceAt(d.cue)-denialReach)].First
	var out []attribution.Range
	for i := f.firstDraft(from); i < len(f.drafts) && f.drafts[i].cue < d.cue; i++ {
		o := &f.drafts[i]
		if f.Words[o.cue].Stem != stem || o.source == d.source || !f.isClause(o.content[0]) {
			continue
		}
		if out != nil {
			return nil
		}
		if out = slices.Clone(o.content); f.Words[out[0].First].Lower == that {
			out[0].First++
		}
	}
	return out
}

// claimBefore returns the clause that a denial of "the claims" denies. The clause is behind the same noun in a
// sentence just before the denial: "the lock leaks" of "wants an answer to claims that the lock leaks". The
// range is empty if there is no such clause, if there are several, or if a statement has its cue behind the noun.
func (f *finder) claimBefore(d *draft) (out attribution.Range) {
	c := d.content[0]
	if c.First < d.cue || c.Last-c.First < 2 || f.Words[c.First].Lower != the || !f.Tags[c.First+1].IsNoun() || c.Last-c.First > 2 && f.Tags[c.First+2] != chunk.Comma {
		return out
	}
	stem := f.Words[c.First+1].Stem
	own := f.Text.SentenceAt(d.cue)
	for n := max(0, own-denialReach); n < own; n++ {
		s := f.Text.Sentences[n]
		for k := s.First; k+2 < s.Last; k++ {
			if f.Words[k].Stem != stem || !f.Tags[k].IsNoun() || f.Words[k+1].Lower != that || f.Quote[k] != 0 || f.Chunk[k+2] == 0 || !f.isClause(attribution.Range{First: k + 2, Last: s.Last}) {
				continue
			}
			if i := f.firstDraft(k + 1); !out.Empty() || i < len(f.drafts) && f.drafts[i].cue < s.Last || f.Text.Sentences[own].Block-s.Block > 1 {
				return attribution.Range{}
			}
			out = f.restOfSentence(k+2, s.Last)
		}
	}
	return out
}

// denialReach is the largest distance, in sentences, of a denial from what it denies.
const denialReach = 2

// charge is what the text says somebody is accused of.
type charge struct {
	cue    int
	entity int
	deed   attribution.Range
}

// resolveCharges gives denials of "the finding" that finding as content, and denials of
// "the charges" the charge that the text told
// last of the same person or body: "Jane Doe is accused of taking bribes. She denies the
// charges against her" denies that she took bribes.
func (l *linker) resolveCharges() {
	var all []charge
	read := false
	charged := func() []charge {
		if !read {
			all, read = l.charges(), true
		}
		return all
	}
	for i := range l.drafts {
		d := &l.drafts[i]
		if l.sources[i] == nil || len(d.content) != 1 {
			continue
		}
		if clause := l.untrueClause(d); !clause.Empty() && l.stance(d) == dossier.Asserts {
			d.content[0], d.denied = clause, true
			continue
		}
		what := l.rebutted(d)
		if what.Empty() && l.stance(d) == dossier.Asserts {
			what = l.noSuch(d)
		}
		if !what.Empty() {
			said := d.content[0]
			if d.content[0] = what; !l.resolveCharge(i, charged) {
				d.content[0] = said
			}
			continue
		}
		if l.stance(d) != dossier.Denies {
			continue
		}
		if said := l.saysUntrue(d); !said.Empty() {
			d.content[0], d.denied = said, true
		} else if !l.denies(d.cue) {
			continue
		}
		if n := l.saidBefore(i, l.suchIn(d)); n >= 0 {
			d.content, d.denied, d.answers = l.assertedBy(n), true, n+1
			continue
		}
		l.resolveCharge(i, charged)
	}
}

// resolveCharge gives draft i as content what its own words only point to, and reports whether
// it knows that.
func (l *linker) resolveCharge(i int, charged func() []charge) bool {
	d, s := &l.drafts[i], l.sources[i]
	if c := l.meantBy(d); c != nil {
		d.content, d.denied = c, true
		return true
	}
	if c := l.claimBefore(d); !c.Empty() {
		d.content[0], d.denied = c, true
		return true
	}
	if n := l.saidBefore(i, d.content[0]); n >= 0 {
		d.content, d.denied, d.answers = l.assertedBy(n), true, n+1
		return true
	}
	plain := l.isPlainCharge(d.content[0])
	points := !plain && (l.pointsToSaid(d.content[0]) || l.isDoneSo(d.content[0]))
	if s.Entity < 0 || !points && !plain {
		return false
	}
	c, ok := chargeOf(charged(), s.Entity, d.cue)
	if ok && points && (l.Text.SentenceAt(c.cue) < l.Text.SentenceAt(d.cue)-1 || l.firstDraft(c.cue+1) < i) {
		return false // "this" can be what was said since
	}
	if ok {
		d.content[0], d.denied = c.deed, true
	}
	return ok
}

// isDoneSo reports whether r only says that somebody did what was told before: "it had done so", "doing
// so".
func (f *finder) isDoneSo(r attribution.Range) bool {
	k := r.Last - 1
	if k <= r.First || f.Words[k].Lower != soWord || !words.Doing.Has(f.Words[k-1].Lower) {
		return false
	}
	for i := r.First; i < k-1; i++ {
		if f.Tags[i] != chunk.Pron && !f.isVerbal(i) && f.Words[i].Lower != that {
			return false
		}
	}
	return true
}

// chargeOf returns the last charge against an entity before token cue. There
// is none if somebody else was charged since, whose charges may be meant.
func chargeOf(all []charge, entity, cue int) (c charge, ok bool) {
	for _, o := range all {
		if o.cue < cue {
			c = o
		}
	}
	return c, c.entity == entity && !c.deed.Empty()
}

// isPlainCharge reports whether r names charges without what they say: "the charges",
// "all allegations against him".
func (f *finder) isPlainCharge(r attribution.Range) bool {
	n := f.Chunk[r.First]
	if n == 0 || f.Chunks[n-1].First != r.First {
		return false
	}
	ch := f.Chunks[n-1]
	if h := ch.Head(); !words.Accusations.Has(f.Words[h].Lower) || !f.Tags[h].IsNoun() {
		return false
	}
	for k := ch.First; k < ch.Head(); k++ {
		if t := f.Tags[k]; t != chunk.Det && t != chunk.Poss && t != chunk.Adj && t != chunk.Num {
			return false // "fraud charges"
		}
	}
	k := ch.Last
	if k+1 < r.Last && f.Words[k].Lower == against && f.Tags[k+1] == chunk.Pron {
		k += 2
	}
	return k >= r.Last
}

// charges returns who is accused of what in the text, in order.
func (l *linker) charges() []charge {
	var out []charge
	for _, s := range l.Text.Sentences {
		for i := s.First; i < s.Last; i++ {
			if !words.Charging.Has(l.Words[i].Lower) || !l.Tags[i].IsVerb() {
				continue
			}
			accused, k := l.accused(i, s.First, s.Last)
			if accused.Empty() || k+1 >= s.Last || !words.ChargePreps.Has(l.Lower(k)) {
				continue
			}
			c := charge{cue: i, entity: l.source(accused).Entity, deed: attribution.Range{First: k + 1, Last: l.clauseEnd(k+1, s.Last)}}
			if l.Chunk[k+1] == 0 && l.Tags[k+1] != chunk.Ing || l.negatedBefore(i, s.First) {
				c.deed = attribution.Range{}
			}
			out = append(out, c)
		}
	}
	return out
}

// accused returns who the verb of charging at i has as its object, and the token behind
// that and the verb: "accused Jane Doe of", "Jane Doe, who was charged with".
func (l *linker) accused(i, first, last int) (who attribution.Range, k int) {
	k = i + 1
	for k < last && l.Tags[k] == chunk.Adv {
		k++
	}
	if k < last && l.Chunk[k] != 0 {
		ch := l.Chunks[l.Chunk[k]-1]
		return rangeOf(ch), ch.Last
	}
	if l.Tags[i] != chunk.Part && l.Tags[i] != chunk.Past {
		return who, k
	}
	b := i - 1
	for b > first && (l.Tags[b] == chunk.Adv || words.ToBe.Has(l.Words[b].Lower) || words.ToHave.Has(l.Words[b].Lower) || words.Who.Has(l.Words[b].Lower) || l.Tags[b] == chunk.Comma) {
		b--
	}
	if b >= first && l.Chunk[b] != 0 {
		who = rangeOf(l.Chunks[l.Chunk[b]-1])
	}
	return who, k
}

// negatedBefore reports whether a "not" or "never" stands before the verb at i: "was
// never charged with".
func (f *finder) negatedBefore(i, first int) bool {
	for k := i - 1; k >= first && f.Chunk[k] == 0 && !f.Tags[k].IsMark(); k-- {
		if words.VerbNegations.Has(f.Words[k].Lower) {
			return true
		}
	}
	return false
}
