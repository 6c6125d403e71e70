package events

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/span"
)

// subjectTraits are about who did it and who else is named.
func (f *finder) subjectTraits(out *traits, first, last int) {
	names := f.namesIn(f.Text.Cover(first, last))
	people, bodies, places := names[dossier.Person], names[dossier.Organization], names[dossier.Place]
	out.add(people > 0, "names person")
	out.add(people > 1, "names people")
	out.add(bodies > 0, "names body")
	out.add(places > 0, "names place")
	out.add(people+bodies == 0, "names no one")
	out.add(people+bodies+places == 0, "names nothing")
	out.add(people+bodies+places > 3, "names many")
	most := f.namedMost(f.Text.Cover(first, last))
	out.add(most >= 3, "names known")
	out.add(most >= 8, "names main")
	i := f.opening(first, last)
	out.add(f.pronounBefore(first, last), OpensWithPronoun)
	for i < last && (f.Chunk[i] == 0 || f.inTime(i)) && !f.Tags[i].IsFinite() {
		i++
	}
	if i >= last || f.Chunk[i] == 0 {
		out.add(true, "subject none")
		return
	}
	c := f.Chunks[f.Chunk[i]-1]
	head := c.Head()
	w := f.Words[i].Lower
	named := f.namesIn(f.Text.Cover(c.First, min(c.Last, last)))
	switch {
	case named[dossier.Person] > 0:
		out.add(true, "subject person")
	case named[dossier.Organization]+named[dossier.Place] > 0:
		out.add(true, "subject body")
	case f.Tags[head] == chunk.Name:
		out.add(true, "subject name")
	case words.FirstPerson.Has(w) || words.SecondPerson.Has(w):
		out.add(true, "subject I or you")
	case words.He.Has(w) || words.She.Has(w):
		out.add(true, "subject he")
	case words.They.Has(w):
		out.add(true, "subject they")
	case words.It.Has(w):
		out.add(true, "subject it")
	case words.Pointing.Has(w):
		out.add(true, "subject this")
	case w == hashThe && f.Tags[head] == chunk.Nouns:
		out.add(true, "subject the ones")
	case w == hashThe:
		out.add(true, "subject the one")
	case words.Indefinites.Has(w):
		out.add(true, "subject a")
	case f.Tags[head] == chunk.Nouns:
		out.add(true, "subject some")
	default:
		out.add(true, "subject other")
	}
	may := f.SensesOf(head).May
	next := f.Tag(c.Last)
	bare := named == [3]int{} && next != chunk.Prep && next != chunk.Wh && next != chunk.Comma && next != chunk.PossS && next != chunk.Part && c.Last-c.First < 4
	out.add(bare && w == hashThe, "subject the bare")
	out.add(bare && w == hashThe && may&chunk.IsGroup == 0, "subject the bare thing")
	out.add(bare && (w == hashThe || words.Pointing.Has(w)) && f.isDeed(head) && next.IsFinite(), "subject the bare deed")
	out.add(f.Tags[i] == chunk.Num || words.Pairing.Has(w) || words.Quantities.Has(w), "subject some of them")
	out.add(named == [3]int{} && may&(chunk.IsPerson|chunk.IsGroup) != 0, "subject people")
}

// pronounBefore reports whether a pronoun of the third person comes before all names
// of a line: what it refers to is in another sentence.
func (f *finder) pronounBefore(first, last int) bool {
	for k := first; k < last; k++ {
		w := f.Words[k].Lower
		if words.He.Has(w) || words.She.Has(w) || words.They.Has(w) || words.It.Has(w) && k < first+9 || words.Pointing.Has(w) && k == first && !f.inTime(k) {
			return f.namesIn(f.Text.Cover(first, k+1)) == [3]int{}
		}
	}
	return false
}

// opening returns the first token of a line behind quotation marks and conjunctions.
func (f *finder) opening(first, last int) int {
	for first < last-1 && (f.Tags[first] == chunk.Open || f.Tags[first] == chunk.Conj || f.Tags[first] == chunk.Adv || f.Tags[first] == chunk.Comma) {
		first++
	}
	return first
}

// namesIn returns how many names of each kind s has.
func (f *finder) namesIn(s span.Span) (n [3]int) {
	all := f.mentions
	i, _ := slices.BinarySearchFunc(all, s.Start, func(m extract.Mention, at int) int { return m.Span.Start - at })
	for ; i < len(all) && all[i].Span.Start < s.End; i++ {
		if !all[i].Credit {
			n[min(int(all[i].Kind), 2)]++
		}
	}
	return n
}

// sentenceTraits are about the words of the line.
func (f *finder) sentenceTraits(out *traits, first, last int) {
	n := last - first
	out.add(n < 9, "short")
	out.add(n < 14, "rather short")
	out.add(n < 18, "below 18 words")
	out.add(n >= 18 && n < 26, "below 26 words")
	out.add(n > 35, "long")
	out.add(n > 50, "very long")
	var quoted, me, you, numbers, marks, the, figures, doubts, adverbs, superlatives, bare, points, objects, clauses, nouns, names, deeds int
	for i := first; i < last; i++ {
		w := f.Words[i].Lower
		switch {
		case f.Quote[i] != 0:
			quoted++
		case words.FirstPerson.Has(w):
			me++
		case words.SecondPerson.Has(w):
			you++
		}
		if f.Tags[i] == chunk.Num && !f.inTime(i) {
			numbers++
		}
		if w := f.Text.Word(i); w == "%" || w == "$" || w == "£" || w == "€" {
			figures++
		}
		if f.Tags[i] == chunk.Colon || f.Text.Word(i) == "|" || f.Text.Word(i) == "•" || f.Text.Word(i) == "…" {
			marks++
		}
		if w == hashThe && f.Chunk[i] != 0 && f.Tags[f.Chunks[f.Chunk[i]-1].Head()] != chunk.Name {
			the++
		}
		if w == hashThe && f.bare(i) {
			bare++
			deeds += count(f.isDeed(i + 1))
			objects += count(f.Tag(i-1).IsVerb() && f.SensesOf(i+1).May&(chunk.IsPerson|chunk.IsGroup) == 0)
		}
		points += count(f.points(i))
		if f.Tags[i].IsFinite() {
			clauses++
		}
		if f.Tags[i] == chunk.Name {
			names++
		} else if f.Tags[i].IsNoun() {
			nouns++
		}
		if words.Possibilities.Has(w) || words.Conditions.Has(w) {
			doubts++
		}
		if f.Tags[i] == chunk.Adv {
			adverbs++
		}
		if words.Superlatives.Has(w) {
			superlatives++
		}
	}
	out.add(quoted == n, "all quoted")
	out.add(quoted > 0 && quoted < n, "part quoted")
	out.add(me > 0, "says I")
	out.add(you > 0, "says you")
	out.add(numbers > 0, "numbers")
	out.add(figures > 0, "figures")
	out.add(marks > 0, "marks")
	out.add(the > 2, "many the")
	out.add(the == 0, "no the")
	out.add(points > 0, "points at a thing")
	out.add(objects > 0, "bare object")
	out.add(deeds > 0, "bare deed")
	out.add(bare == 1, "one bare thing")
	out.add(bare > 1, "bare things")
	out.add(clauses == 1, "one clause")
	out.add(clauses > 3, "many clauses")
	out.add(3*names < nouns, "few names")
	out.add(names > nouns, "more names than nouns")
	out.add(doubts > 0, "doubts")
	out.add(adverbs > 2, "adverbs")
	out.add(superlatives > 0, "superlatives")
	end := f.Text.Word(f.last - 1)
	out.add(f.Tag(f.last-1) != chunk.Stop && f.Tag(f.last-1) != chunk.Close, "no end")
	out.add(end == "?", "question")
	out.add(f.Words[first].Shape != chunk.Capital && f.Tags[first] != chunk.Open && !f.inTime(first), "begins small")
	switch tag := f.Tags[first]; {
	case f.inTime(first):
		out.add(true, "opens with date")
	case tag == chunk.Conj:
		out.add(true, "opens with and")
	case tag == chunk.Adv, tag == chunk.Interj:
		out.add(true, "opens with adverb")
	case tag == chunk.Prep:
		out.add(true, "opens with preposition")
	case tag == chunk.Wh:
		out.add(true, "opens with wh")
	case tag == chunk.Open:
		out.add(true, "opens with quotation")
	}
}

// isDeed reports whether the noun at token i means what is done, said or thought, or what happens: "the
// decision", "the offer". A reader asks which one, more than with "the company" or "the bridge".
func (f *finder) isDeed(i int) bool {
	return f.Tags[i].IsNoun() && f.Tags[i] != chunk.Name && slices.Contains(deedFiles[:], f.SensesOf(i).Noun)
}

// deedFiles are the lexicographer files of WordNet for such nouns: act, attribute, cognition,
// communication, event, process and state, and 0 for a noun of several files.
var deedFiles = [...]uint8{0, 4, 7, 9, 10, 11, 22, 26}

// points reports whether the token at i begins a phrase of a thing that another sentence
// names: "that taunt", "these plans".
func (f *finder) points(i int) bool {
	c := f.Chunk[i]
	return c != 0 && f.Quote[i] == 0 && !f.inTime(i) && i == f.Chunks[c-1].First && f.Chunks[c-1].Last > i+1 && words.Pointing.Has(f.Words[i].Lower)
}

// bare reports whether the article at token i begins a phrase that says no more than a noun of
// what it means: "the decision", "the decision on Monday", not "the decision of the board" or "the
// board's decision".
func (f *finder) bare(i int) bool {
	if f.Chunk[i] == 0 {
		return false
	}
	c := f.Chunks[f.Chunk[i]-1]
	switch f.Tag(c.Last) {
	case chunk.Prep:
		if !f.inTime(c.Last + 1) {
			return false
		}
	case chunk.Wh, chunk.PossS, chunk.To, chunk.Part, chunk.Name:
		return false
	}
	return c.Last-i == 2 && f.Tags[i+1].IsNoun() && f.Tags[i+1] != chunk.Name && !f.inTime(i)
}
