package statements

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// shortContent is the number of tokens below which a content has little that could explain
// a noun with "the".
const shortContent = 14

// definites are the nouns with "the" in a content that nothing in it explains.
type definites struct {
	open    []uint32 // the stems: "the loan"
	plain   int      // of open, those without a word before the noun but a number: "the two"
	local   int      // what each country has one of, if the content names none: "the government"
	subject bool     // the content begins with one that is open
	told    bool     // and the text has its noun before
}

// definiteTraits returns the traits of the nouns with "the" in the content of d, which is
// statement s, and sets the Open of s. The text says before, or nowhere, which one is meant.
func (l *linker) definiteTraits(d *draft, s *extract.Statement) (out []string) {
	add := func(on bool, trait string) {
		if on {
			out = append(out, trait)
		}
	}
	n := l.definitesIn(d, s)
	s.Open = n.open
	length, named := 0, false
	for _, c := range d.content {
		length += c.Last - c.First
		named = named || l.hasName(c)
	}
	add(len(n.open) > 0, openNoun)
	add(n.plain > 0, openNoun+", plain")
	add(len(n.open) > 0 && length < shortContent, openNoun+", short content")
	add(len(n.open) > 0 && !named, openNoun+", no name")
	add(n.subject, opensWith+"an open noun")
	add(n.told, opensWith+"a noun told before")
	add(n.local > 0, "noun of an unnamed country")
	return out
}

// Traits of an open noun begin so.
const openNoun, opensWith = "open noun", "opens with "

// withoutOpenNouns returns the traits without those of open nouns.
func withoutOpenNouns(traits []string) []string {
	return slices.DeleteFunc(slices.Clone(traits), func(t string) bool {
		return strings.HasPrefix(t, openNoun) || strings.HasPrefix(t, opensWith)
	})
}

// definitesIn finds the open nouns with "the" in the content of d, which is statement s.
func (l *linker) definitesIn(d *draft, s *extract.Statement) (out definites) {
	start := d.content[0].First
	for n, c := range d.content {
		for k := c.First; k < c.Last; k++ {
			if l.Words[k].Lower != the || l.Chunk[k] == 0 {
				continue
			}
			r, owns := l.definiteAt(k, c.Last)
			if r.Empty() || l.isExplained(r, owns) || l.isIntroduced(r, d) {
				continue
			}
			head := r.Last - 1
			switch h := l.Words[head].Lower; {
			case words.Unique.Has(h):
			case words.UniqueInCountry.Has(h):
				if !l.namesPlace(d, s) {
					out.local++
				}
			default:
				out.open = append(out.open, l.Words[head].Stem)
				if head == k+1 || head == k+2 && l.Tags[k+1] == chunk.Num {
					out.plain++
				}
				if n == 0 && k <= c.First+1 {
					out.subject = true
					out.told = l.firstOf(l.Words[head].Stem) < start
				}
			}
		}
	}
	return out
}

// definiteAt returns the noun phrase that begins with "the" at token k and ends before end,
// up to its head, and whether it owns what follows, "the firm's". It is empty if no noun
// follows.
func (l *linker) definiteAt(k, end int) (r attribution.Range, owns bool) {
	last := min(l.Chunks[l.Chunk[k]-1].Last, end)
	for i := k; i < last; i++ {
		if l.Tags[i] == chunk.PossS {
			last = i
		}
	}
	if t := l.Tag(last - 1); last-k < 2 || !t.IsNoun() && t != chunk.Adj && t != chunk.Num && t != chunk.Part {
		return attribution.Range{}, false
	}
	return attribution.Range{First: k, Last: last}, l.Tag(last) == chunk.PossS
}

// isExplained reports whether the words in and behind a noun phrase with "the" say which
// one is meant: "the Norland loan", "the first loan", "the loan of the bank". What is
// behind a noun that owns, "the firm's loan", says nothing of it.
func (l *linker) isExplained(r attribution.Range, owns bool) bool {
	const long = 4 // tokens, from which on a noun before the head explains it
	head := r.Last - 1
	if l.hasName(r) || r.Last-r.First > long || l.isTimeNoun(head) || l.Words[head].Shape != chunk.Lowercase {
		return true
	}
	for k := r.First + 1; k < head; k++ {
		switch {
		case words.Singling.Has(l.Words[k].Lower), l.Words[k].Shape != chunk.Lowercase,
			l.Tags[k].IsNoun() && r.Last-r.First == long,
			l.Tags[k] == chunk.Adj && len(l.Text.Word(k)) > 5 && strings.HasSuffix(l.Text.Word(k), "est"):
			return true
		}
	}
	return !owns && l.isExplainedBehind(r.Last)
}

// isExplainedBehind reports whether the words from token k on say which one the noun before
// means: "of the bank", "to build it", "they took", ", Jane Doe,".
func (l *linker) isExplainedBehind(k int) bool {
	switch l.Tag(k) {
	case chunk.Wh, chunk.To, chunk.Ing, chunk.Pron:
		return true
	case chunk.Prep:
		return words.Defining.Has(l.Lower(k)) || k+1 < len(l.Chunk) && l.Chunk[k+1] != 0 && l.hasName(rangeOf(l.Chunks[l.Chunk[k+1]-1]))
	case chunk.Part:
		t := l.Tag(k + 1)
		return t == chunk.Prep || t == chunk.To // "the loan needed by", and no "the loan required a"
	case chunk.Comma:
		t := l.Tag(k + 1)
		return t == chunk.Name || t == chunk.Wh
	}
	return l.Lower(k) == that
}

// isIntroduced reports whether the content of d has the head of r before, and not with
// "the": "a loan ... the loan".
func (l *linker) isIntroduced(r attribution.Range, d *draft) bool {
	stem := l.Words[r.Last-1].Stem
	for _, c := range d.content {
		for k := c.First; k < min(c.Last, r.First); k++ {
			if n := l.Chunk[k]; n != 0 && l.Words[k].Stem == stem && l.Tags[k].IsNoun() && l.Words[l.Chunks[n-1].First].Lower != the {
				return true
			}
		}
	}
	return false
}

// namesPlace reports whether the content of d or its source names a place, a body or a
// people, which "the government" can be of.
func (l *linker) namesPlace(d *draft, s *extract.Statement) bool {
	if s.Source != nil && s.Source.Entity >= 0 && l.names.Entities[s.Source.Entity].Kind != dossier.Person {
		return true
	}
	return l.hasPlace(d.source) || slices.ContainsFunc(d.content, l.hasPlace)
}

// hasPlace reports whether r has a name of a place or a body, or an adjective with a
// capital.
func (l *linker) hasPlace(r attribution.Range) bool {
	for k := r.First; k < r.Last; k++ {
		if l.Words[k].Shape == chunk.Lowercase {
			continue
		}
		if m := l.mentionAt(k); m != nil && m.Kind != dossier.Person || l.Tags[k] == chunk.Adj && k > r.First {
			return true
		}
	}
	return false
}

// firstOf returns the first token of the text that is a noun with the stem. There must be
// one.
func (l *linker) firstOf(stem uint32) int {
	if l.firsts == nil {
		l.firsts = map[uint32]int{}
		for k := len(l.Words) - 1; k >= 0; k-- {
			if l.Tags[k].IsNoun() {
				l.firsts[l.Words[k].Stem] = k
			}
		}
	}
	if k, ok := l.firsts[stem]; ok {
		return k
	}
	return len(l.Words)
}
