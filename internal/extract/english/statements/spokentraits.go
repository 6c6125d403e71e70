package statements

import (
	"strings"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/form"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// spokenTraits returns what the judgements weigh about what somebody says in a turn
// of their own, a speech or a letter: how much it names, and how much it leaves to what was said before.
func (l *linker) spokenTraits(content []attribution.Range) (out []string) {
	nouns, names := 0, false
	for _, c := range content {
		for i := c.First; i < c.Last; i++ {
			switch tag := l.Tags[i]; {
			case tag == chunk.Name:
				names = true
			case tag.IsNoun():
				nouns++
			}
		}
	}
	switch {
	case names:
		out = append(out, "own: names")
	case nouns < 2:
		out = append(out, "own: one noun")
	case nouns > 3:
		out = append(out, "own: many nouns")
	}
	if l.leansOn(content) {
		out = append(out, "own: open word")
	}
	if turn, ok := l.layout.At(content[0].First); ok && l.asksOthers(turn) {
		out = append(out, "own: asks others")
	}
	if l.isOfThePast(content) {
		out = append(out, "own: of the past")
	}
	if l.hasOneOf(content, words.OnAir) {
		out = append(out, "own: here and now")
	}
	if l.falters(content) {
		out = append(out, "own: falters")
	}
	first := content[0].First
	if h := l.Words[max(first-1, 0)].Lower; words.SaidJoins.Has(h) || words.SaidJoins.Has(l.Words[first].Lower) {
		out = append(out, "own: goes on")
	}
	if n := l.Chunk[first]; n != 0 && words.FirstPerson.Has(l.Words[l.Chunks[n-1].Head()].Lower) {
		k := l.Chunks[n-1].Last
		for k < content[0].Last && (l.Tags[k] == chunk.Adv || l.Tags[k] == chunk.Modal) {
			k++
		}
		if k < content[0].Last && (words.ToBe.Has(l.Words[k].Lower) || l.SensesOf(k).May&(chunk.CanThink|chunk.CanFeel) != 0) {
			out = append(out, "own: I am")
		}
	}
	return out
}

// leansOn reports whether the content has a word for something said before: "it",
// "they", "this plan".
func (l *linker) leansOn(content []attribution.Range) bool {
	for _, c := range content {
		for i := c.First; i < c.Last; i++ {
			h := l.Words[i].Lower
			if tag := l.Tags[i]; tag == chunk.Pron && !words.FirstPerson.Has(h) && h != you || tag == chunk.Det && words.Pointing.Has(h) {
				return true
			}
		}
	}
	return false
}

// isOfThePast reports whether the first verb with tense is in the past and no form of "be"
// or "have".
func (l *linker) isOfThePast(content []attribution.Range) bool {
	for _, c := range content {
		for i := c.First; i < c.Last; i++ {
			if l.Tags[i].IsFinite() {
				return l.Tags[i] == chunk.Past && !l.helps(i)
			}
		}
	}
	return false
}

// hasOneOf reports whether the content has one of the words.
func (l *linker) hasOneOf(content []attribution.Range, set *words.Set) bool {
	for _, c := range content {
		for i := c.First; i < c.Last; i++ {
			if set.Has(l.Words[i].Lower) {
				return true
			}
		}
	}
	return false
}

// falters reports whether somebody who speaks breaks off, repeats a word or fills a
// pause: "It -- it was, uh, shut."
func (l *linker) falters(content []attribution.Range) bool {
	for _, c := range content {
		for i := c.First; i < c.Last; i++ {
			mark := l.Tags[i].IsMark()
			switch h := l.Words[i].Lower; {
			case words.Fillers.Has(h), mark && strings.HasPrefix(l.Text.Word(i), "--"), !mark && i > c.First && h == l.Words[i-1].Lower:
				return true
			}
		}
	}
	return false
}

// isOnAir reports whether the text is the transcript of a broadcast: it has at least two of
// the notes of those who type such transcripts, "CORRESPONDENT", "(INAUDIBLE)".
func (l *linker) isOnAir() bool {
	if l.onAir == nil {
		notes := 0
		for i := range l.Words {
			if l.Words[i].Shape == chunk.Upper && words.BroadcastNotes.Has(l.Words[i].Lower) {
				notes++
			}
		}
		on := notes > 1
		l.onAir = &on
	}
	return *l.onAir
}

// asksOthers reports whether the speaker of a turn leads the talk: at least two of his or
// her turns, and a third of them, end with a question.
func (l *linker) asksOthers(turn *form.Turn) bool {
	if turn.Speaker[1] == turn.Speaker[0] {
		return turn.Asks
	}
	if l.leads == nil {
		l.leads = map[uint32]bool{}
		turns, asked := map[uint32]int{}, map[uint32]int{}
		for i := range l.layout.Turns {
			t := &l.layout.Turns[i]
			if t.Speaker[1] == t.Speaker[0] {
				continue
			}
			h := l.Words[t.Speaker[1]-1].Lower
			turns[h]++
			if l.Text.Word(t.Last-1) == "?" {
				asked[h]++
			}
		}
		for h, n := range asked {
			l.leads[h] = n > 1 && 3*n >= turns[h]
		}
	}
	return l.leads[l.Words[turn.Speaker[1]-1].Lower]
}
