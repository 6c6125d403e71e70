package statements

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// fromHead returns a source with the people before it that a preposition ties it to:
// "the envoy in Bern" for "Bern", or the text that is about it: "the book about Jane Doe".
// At the start of a sentence they can be a name, "Jane in Bern".
// Behind a verb, "Help an envoy", it takes "to", "of" or "for" and a name.
func (f *finder) fromHead(r attribution.Range) attribution.Range {
	if r.Empty() {
		return r
	}
	if first := f.betweenTwo(r.First); first >= 0 {
		r.First = first
		return r
	}
	s := f.Text.Sentences[f.Text.SentenceAt(r.First)]
	for n := 0; n < 2 && r.First-2 >= s.First && (f.Tags[r.First-1] == chunk.Prep || f.Tags[r.First-1] == chunk.To && f.Tags[r.First] == chunk.Name) && f.Chunk[r.First-2] != 0 && f.Quote[r.First] == f.Quote[r.First-2]; n++ {
		ch := f.Chunks[f.Chunk[r.First-2]-1]
		if ch.Last != r.First-1 {
			break
		}
		if f.Tags[ch.Head()] == chunk.Name {
			if f.opensSentence(ch.First, s.First) && f.Tags[r.First] == chunk.Name && f.Words[r.First-1].Lower == in {
				r.First = ch.First
			}
			break
		}
		prep, senses := f.Words[r.First-1].Lower, f.SensesOf(ch.Head())
		opens := ch.First == s.First || f.Tags[ch.First-1] == chunk.Comma || f.Tags[ch.First-1] == chunk.Conj
		if !opens && (f.Tags[r.First] != chunk.Name || prep != to && prep != of && prep != forWord) {
			break
		}
		h := f.Words[ch.Head()].Lower
		speaks := senses.May&chunk.IsGroup != 0 || words.Media.Has(h) || words.Agencies.Has(h)
		group := opens && speaks && (prep == in || prep == of || prep == forWord) && f.Tags[r.First] == chunk.Name
		if senses.Noun != chunk.PersonFile && !group && (senses.May&chunk.IsMessage == 0 || prep != aboutWord) {
			break
		}
		r.First = ch.First
	}
	return r
}

// betweenTwo returns the first token of the noun whose "between" has the words from token
// second on as the second of two: "the deal between Norland and the board". It is -1 if there
// is none.
func (f *finder) betweenTwo(second int) int {
	s := f.Text.Sentences[f.Text.SentenceAt(second)]
	and := second - 1
	if and <= s.First || f.Words[and].Lower != andWord || f.Chunk[and-1] == 0 {
		return -1
	}
	k := f.Chunks[f.Chunk[and-1]-1].First - 1
	if k <= s.First || f.Words[k].Lower != between || f.Chunk[k-1] == 0 {
		return -1
	}
	return f.Chunks[f.Chunk[k-1]-1].First
}

// fromList returns a source that was found as the end of a list, with the noun that the
// list belongs to: "A statement issued after a meeting of Ana Silva, Bo Lind and Carl Odom".
// In "After a meeting with Ana Silva, Bo Lind and Carl Odom" those two are the source. The list can be of
// examples: "The Port Club, including Norland, Sudland and Westland".
func (f *finder) fromList(r attribution.Range, cue int) attribution.Range {
	if r.Empty() || !f.Tags[cue].IsVerb() || cue < r.First || f.Tag(r.First-1) != chunk.Comma || f.Quote[r.First] != 0 || !f.joins(r) {
		return r
	}
	s := f.Text.Sentences[f.Text.SentenceAt(r.First)]
	first := s.First
	if f.Tags[first] == chunk.Conj {
		first++
	} else if i := f.behindTime(first, s.Last); i > first && f.Tag(i) == chunk.Comma {
		first = i + 1 // "On Tuesday, the club"
	}
	k := r.First - 1
	for k > first && f.Tags[k] == chunk.Comma && f.Chunk[k-1] != 0 {
		k = f.Chunks[f.Chunk[k-1]-1].First - 1
	}
	if k <= first || f.Tags[k] != chunk.Prep && !words.Examples.Has(f.Words[k].Lower) || f.Chunk[first] == 0 || f.isTimeNoun(f.Chunks[f.Chunk[first]-1].Head()) {
		return r
	}
	for i := first; i < k; i++ {
		if f.Quote[i] != 0 || f.Tags[i].IsFinite() && !(f.Tags[i] == chunk.Past && f.Tags[i+1] == chunk.Prep) {
			return r
		}
	}
	r.First = first
	return r
}

// joins reports whether "and" is in r.
func (f *finder) joins(r attribution.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.Words[i].Lower == andWord && f.Tags[i] == chunk.Conj {
			return true
		}
	}
	return false
}

// withShare returns a source with the words for how many of them say it: "most of the
// residents" for "the residents".
func (f *finder) withShare(r attribution.Range) attribution.Range {
	k := r.First - 2
	if r.Empty() || k < f.Text.Sentences[f.Text.SentenceAt(r.First)].First || f.Words[k+1].Lower != of || !words.Shares.Has(f.Words[k].Lower) || f.Quote[k] != f.Quote[r.First] {
		return r
	}
	r.First = k
	if n := f.Chunk[k]; n != 0 {
		r.First = f.Chunks[n-1].First
	}
	return r
}

var aboutWord, between = words.Hash("about"), words.Hash("between")

// withPartners returns a source and, if it is the last of a list such as "A, B
// and C", the others.
func (f *finder) withPartners(r attribution.Range, group int) attribution.Range {
	if r.Empty() || r.Last != group {
		return r
	}
	listed := f.Tag(r.First-1) == chunk.Comma && f.joinsNames(r) // "A, [B and C]"
	if f.Tag(r.First-1) != chunk.Conj && !listed {
		return r
	}
	s := f.Text.Sentences[f.Text.SentenceAt(r.First)]
	k := r.First
	if k-2 >= s.First && f.Tags[k-2] == chunk.Adj && f.Chunk[k-2] == 0 {
		k -= 2 // "Both Russian and Ukrainian officials"
		if k-1 == s.First && (f.Tags[k-1] == chunk.Det || f.Tags[k-1] == chunk.Adv || f.Tags[k-1] == chunk.Conj) {
			k--
		}
	}
	if k-2 >= s.First && f.Words[k-1].Lower == orWord && f.Chunk[k-2] != 0 {
		first := f.Chunks[f.Chunk[k-2]-1].First
		if before := f.Tag(first - 1); f.isSomebody(k-2, false) && (first == s.First || before.IsMark() || words.Alternating.Has(f.Words[first-1].Lower) || words.LinkWords.Has(f.Words[first-1].Lower) || f.Words[first-1].Lower == that) {
			r.First = first
			return r
		}
	}
	for k-2 >= s.First && (f.Tags[k-1] == chunk.Conj || f.Tags[k-1] == chunk.Comma && (k != r.First || listed)) && f.Chunk[k-2] != 0 && (!listed || f.Tags[k-2] == chunk.Name && !words.DaysAndMonths.Has(f.Words[k-2].Lower)) {
		k = f.Chunks[f.Chunk[k-2]-1].First
	}
	if k != s.First {
		return r
	}
	r.First = k
	return r
}

// joinsNames reports whether r is two names joined by "and".
func (f *finder) joinsNames(r attribution.Range) bool {
	for i := r.First + 1; i+1 < r.Last; i++ {
		if f.Words[i].Lower == andWord && f.Tags[i] == chunk.Conj && f.Tags[i-1] == chunk.Name && f.Tags[i+1] == chunk.Name {
			return true
		}
	}
	return false
}

// partners returns the entities that the source r names beside the first one: "Ana
// Silva, the mayor, and Bo Lind", "Oslo, Bern and the Red Cross". They are joined to it
// by "and"; "or" joins none, and neither does an owner, "Bo Lind's clerk".
func (l *linker) partners(r attribution.Range, entity int) (out []int) {
	and := -1 // the last "and"
	for i := r.First; i < r.Last; i++ {
		switch {
		case l.Tags[i].IsFinite() || l.Tags[i] == chunk.Wh || l.Words[i].Lower == between:
			return nil // "Ana Silva, who met Carl Odom and Bo Lind,"
		case l.Words[i].Lower == andWord && l.mentionAt(i) == nil:
			and = i
		}
	}
	if and <= r.First {
		return nil
	}
	for i := r.First; i < r.Last; i++ {
		m := l.mentionAt(i)
		if m == nil || m.Entity < 0 {
			continue
		}
		first, last := l.Text.TokensIn(m.Span)
		if i = max(i, last-1); m.Entity != entity && !slices.Contains(out, m.Entity) && last <= r.Last && l.isPartner(r, m, first, last, and) {
			out = append(out, m.Entity)
		}
	}
	return out
}

// namesBefore returns the names that the relative pronoun r means, if "and" joins
// them and the verb is in the plural: "Ana Silva and Bo Lind, who say". It is empty if
// there are none.
func (l *linker) namesBefore(r attribution.Range) attribution.Range {
	k := r.First
	if r.Last-k != 1 || !words.Who.Has(l.Words[k].Lower) || l.Tag(k+1) != chunk.Pres {
		return attribution.Range{}
	}
	end := k
	if l.Tag(end-1) == chunk.Comma {
		end--
	}
	first := l.Text.Sentences[l.Text.SentenceAt(k)].First
	names := attribution.Range{First: end, Last: end}
	for i := end - 1; i >= first && l.Chunk[i] != 0; {
		names.First = l.Chunks[l.Chunk[i]-1].First
		i = names.First - 1
		if i > first && l.Words[i].Lower == andWord {
			i--
		}
		if i > first && l.Tags[i] == chunk.Comma {
			i--
		}
		if i == names.First-1 {
			break
		}
	}
	return names
}

// isPartner reports whether the mention of tokens first to last is one of those that
// "and" joins: what it begins follows the start, "and" or a comma, it heads its words,
// and no preposition ties it to words before.
func (l *linker) isPartner(r attribution.Range, m *extract.Mention, first, last, and int) bool {
	n := l.Chunk[first]
	if n == 0 || l.Tag(last) == chunk.PossS || l.Chunks[n-1].Head() >= last && l.Chunks[n-1].Head() < r.Last {
		return false
	}
	begin := l.Chunks[n-1].First
	if b := begin - 1; begin > r.First && b != and && (l.Tags[b] != chunk.Comma || begin > and || m.Kind != dossier.Person && !l.listed(begin, and)) {
		return false
	}
	if begin < and {
		return true
	}
	// behind "and": of one kind with what is before, or nothing tied between
	for i := r.First; i < and; i++ {
		if l.Tags[i] == chunk.Prep && m.Kind != dossier.Person {
			return false
		}
	}
	return true
}

// listed reports whether only noun chunks and commas are between two tokens.
func (l *linker) listed(from, to int) bool {
	for i := from; i < to; i++ {
		if l.Chunk[i] == 0 && l.Tags[i] != chunk.Comma {
			return false
		}
	}
	return true
}

var andWord = words.Hash("and")

// unnamed corrects a relation whose source is "who" and whose verb group has the words by
// which somebody asks not to be named: "a resident who did not want to be named said".
func (f *finder) unnamed(r attribution.Relation) attribution.Relation {
	k := r.Source.First
	if r.Source.Empty() || !words.Who.Has(f.Words[k].Lower) || k == 0 || r.Cue <= k || f.Chunk[k-1] == 0 {
		return r
	}
	for i := k + 1; i < r.Cue; i++ {
		if words.AnonymityWords.Has(f.Words[i].Lower) && (i+1 == r.Cue || i+2 == r.Cue && f.Tags[i+1] == chunk.Comma) {
			r.Source = attribution.Range{First: f.Chunks[f.Chunk[k-1]-1].First, Last: i + 1}
			r.Group = r.Cue
			return r
		}
		if f.Tags[i].IsMark() {
			return r
		}
	}
	return r
}
