package statements

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// hasOpenWord reports whether a word of the content points to something that the content
// does not name before: "they" without a noun in the plural, "this lesson". What can be
// the source in the words of the article is none. A pronoun that the content begins with
// is judged with its sentence.
func (l *linker) hasOpenWord(d *draft, s *extract.Statement) bool {
	person := l.isOnePerson(d, s)
	one, many, somebody := false, false, false
	for n, c := range d.content {
		for i := c.First; i < c.Last; i++ {
			h, tag := l.Words[i].Lower, l.Tags[i]
			itself := l.Quote[i] == 0
			switch {
			case tag == chunk.Name:
				one = true
				m := l.mentionAt(i)
				somebody = somebody || m == nil && !words.DaysAndMonths.Has(h) || m != nil && m.Kind == dossier.Person
			case tag == chunk.Nouns:
				many = true
			case tag == chunk.Noun:
				one = true
				somebody = somebody || l.SensesOf(i).Noun == chunk.PersonFile
			case l.pointsBack(n, i, d):
				return true
			case i == d.content[0].First:
			case words.They.Has(h) && !many && (person || !itself),
				(words.He.Has(h) || words.She.Has(h)) && !somebody && !(itself && person),
				words.It.Has(h) && tag != chunk.Det && !one && !many && (person || !itself),
				words.Pointing.Has(h) && tag == chunk.Pron:
				return true
			}
		}
	}
	return false
}

// pointsBack reports whether token k in part n of the content of d points to what the text
// has before: "this", "this plan", and no "this week", "those who", "a plan ... this plan".
func (l *linker) pointsBack(n, k int, d *draft) bool {
	h, tag := l.Words[k].Lower, l.Tags[k]
	if h == that && tag == chunk.Prep {
		return k > d.content[n].First && k+1 < d.content[n].Last && l.isObjectThat(k, d)
	}
	if !words.Pointing.Has(h) || tag != chunk.Det && tag != chunk.Adj || l.pointsToTime(k) || l.Chunk[k] == 0 {
		return false
	}
	ch := l.Chunks[l.Chunk[k]-1]
	switch next := l.Tag(ch.Last); {
	case ch.Head() == k:
		return next != chunk.Wh && next != chunk.Prep
	case k == d.content[n].First && h == that:
		return false // which ties a clause to its verb
	}
	return !l.isIntroduced(rangeOf(ch), d)
}

// isObjectThat reports whether "that" at k is the object of a verb, or begins it: "has done that by
// moving", "took that power away". The tagger takes it for a conjunction. It is one behind a verb that can
// have a clause, and where a clause begins there: "found that power corrupts".
func (l *linker) isObjectThat(k int, d *draft) bool {
	v := k - 1
	if h := l.Words[v].Lower; !l.Tags[v].IsVerb() || words.ToBe.Has(h) || words.SpeechCues.Has(h) || words.Reporting.Has(h) || words.Supposing.Has(h) || words.Inferring.Has(h) || words.FindingVerbs.Has(h) || slices.Contains(clauseFiles[:], l.SensesOf(v).Verb) {
		return false
	}
	next := l.Tag(k + 1)
	if next == chunk.Prep || next == chunk.To || next == chunk.Conj || next.IsMark() {
		return true
	}
	c := l.Chunk[k+1]
	if c == 0 || l.Chunks[c-1].First != k+1 {
		return false
	}
	ch := l.Chunks[c-1]
	if h := l.Lower(ch.Last); h == of || h == that || l.Tag(ch.Last) == chunk.To || l.Tag(ch.Last) == chunk.Wh {
		return false // "lost that link to the town": which one follows
	}
	behind := l.Tag(ch.Last)
	if behind == chunk.Adv {
		behind = l.Tag(ch.Last + 1)
	}
	return l.Tags[ch.Head()] == chunk.Noun && !behind.IsVerb() && behind != chunk.Modal && !l.isIntroduced(rangeOf(ch), d)
}

// clauseFiles are the numbers of WordNet's files of verbs that often have a clause behind them:
// of cognition, communication, emotion and perception.
var clauseFiles = [...]byte{31, 32, 37, 39}

// pointsWithin reports whether the content of d has a word that points to what the text has before.
func (l *linker) pointsWithin(d *draft) bool {
	for n, c := range d.content {
		for k := c.First; k < c.Last; k++ {
			if l.pointsBack(n, k, d) {
				return true
			}
		}
	}
	return false
}

// isOnePerson reports whether the source of s, which was draft d, is one person, with a
// name or without: "a pilot".
func (l *linker) isOnePerson(d *draft, s *extract.Statement) bool {
	switch r := d.source; {
	case s.Source == nil:
		return false
	case s.Source.Entity >= 0:
		return l.names.Entities[s.Source.Entity].Kind == dossier.Person
	case r.Empty():
		return false
	default:
		head := r.First
		if n := l.Chunk[r.First]; n != 0 {
			head = min(l.Chunks[n-1].Head(), r.Last-1)
		}
		return l.Tags[head] == chunk.Noun && l.SensesOf(head).May&chunk.IsPerson != 0
	}
}

// pointsToTime reports whether the word at i points to a time: "this year". "Those years"
// point to what the text says before.
func (l *linker) pointsToTime(i int) bool {
	h := l.Lower(i + 1)
	return !words.PointingAway.Has(l.Lower(i)) && (words.Stretches.Has(h) || words.TimeUnits.Has(h) || words.DaysAndMonths.Has(h))
}
