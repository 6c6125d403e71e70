package statements

import (
	"strings"

	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// isThing reports whether the content begins with a noun chunk that is no
// pronoun.
func (w *wording) isThing() bool {
	n := w.Chunk[w.tokens[0]]
	if n == 0 {
		return false
	}
	ch := w.Chunks[n-1]
	return ch.First == w.tokens[0] && w.Tags[ch.Head()].IsNoun() && w.Tags[ch.First] != chunk.Poss
}

// object returns the tokens of the object of the cue, which is between cue and
// content or begins the content, and the token at which what is said of it
// begins. Parts with prepositions belong to it.
func (w *wording) object() (tokens []int, rest int) {
	first, n := w.tokens[0], 0
	if c := w.draft.content; len(c) == 2 && c[0].Last <= w.draft.cue { // "the board is urged to leave"
		for n < len(w.tokens) && w.tokens[n] < w.draft.cue {
			n++
		}
		if _, ok := w.subject(w.tokens[:n]); !ok {
			return nil, 0
		}
		return w.tokens[:n], n
	}
	k := w.draft.cueEnd
	for onto.Has(w.Lower(k)) { // "called on"
		k++
	}
	if k > first {
		return nil, 0
	}
	for k < first {
		if !w.Tags[k].IsMark() {
			tokens = append(tokens, k)
		}
		k++
	}
	if len(tokens) == 0 {
		n = w.chunkAt(0)
		if _, ok := w.subject(w.tokens[:n]); !ok {
			return nil, 0
		}
		for w.tag(n) == chunk.Prep && nominal.Has(w.lower(n)) && w.behindTime(n) == n {
			next := w.chunkAt(n + 1)
			if next == 0 || w.tag(n+1) == chunk.Ing { // "accused the board of selling shares"
				break
			}
			n = next
		}
		object, _ := w.subject(w.tokens[:n])
		return object, w.behindTime(n)
	}
	tokens, _ = w.subject(tokens)
	return tokens, 0
}

// subject returns the tokens if they are noun chunks tied by prepositions. It
// leaves out a time at their end.
func (w *wording) subject(tokens []int) ([]int, bool) {
	tokens = w.beforeTime(tokens)
	if len(tokens) == 0 {
		return nil, false
	}
	c := w.Chunk[tokens[0]]
	if !w.opensChunk(tokens[0]) {
		return nil, false
	}
	if head := w.Tags[w.Chunks[c-1].Head()]; !head.IsNoun() && head != chunk.Pron {
		return nil, false
	}
	end := len(tokens) - 1
	if w.Words[tokens[end]].Lower == as {
		end--
	}
	if end < 0 || !w.Tags[tokens[end]].IsNoun() && w.Tags[tokens[end]] != chunk.Pron {
		return nil, false
	}
	for i, k := range tokens {
		if h := w.Words[k].Lower; w.Chunk[k] == 0 && (i < len(tokens)-1 && !nominal.Has(h) || i == len(tokens)-1 && h != as) {
			return nil, false
		}
	}
	return tokens, true
}

// nominal are prepositions that tie a noun chunk to the one before.
var nominal = words.NewSet("of in at from")

// onto are prepositions of a cue: "called on the board", "called for it".
var onto = words.NewSet("on upon for")

// chunkAt returns where the noun chunk ends that begins at n, 0 if none does.
func (w *wording) chunkAt(n int) int {
	if n >= len(w.tokens) {
		return 0
	}
	c := w.Chunk[w.tokens[n]]
	if !w.opensChunk(w.tokens[n]) {
		return 0
	}
	end := n
	for end < len(w.tokens) && w.Chunk[w.tokens[end]] == c {
		end++
	}
	return end
}

// opensChunk reports whether a noun chunk begins at token k, or right before it with the
// cue: "accusing Jane Doe".
func (w *wording) opensChunk(k int) bool {
	n := w.Chunk[k]
	if n == 0 {
		return false
	}
	first := w.Chunks[n-1].First
	return first == k || first == w.draft.cue && first == k-1
}

// beforeTime returns the tokens of an object without the time at their end, at which the
// source spoke: "the board on Monday", "the board last week".
func (w *wording) beforeTime(tokens []int) []int {
	for n := 1; n < len(tokens); n++ {
		if t := w.Tags[tokens[n-1]]; (t.IsNoun() || t == chunk.Pron) && w.timeOf(tokens[n:]) == len(tokens)-n {
			return tokens[:n]
		}
	}
	return tokens
}

// behindTime returns the end of a time that begins at the token at n, n if none does.
func (w *wording) behindTime(n int) int {
	return min(n+w.timeOf(w.tokens[min(n, len(w.tokens)):]), len(w.tokens))
}

// timeOf returns the number of tokens of the time that the tokens begin with: "yesterday",
// "on 4 March", "this week". In "Jane May" there is none.
func (w *wording) timeOf(tokens []int) int {
	n, day, month := 0, false, false
	for ; n < len(tokens) && w.isOfTime(tokens, n); n++ {
		switch h := w.Words[tokens[n]].Lower; {
		case words.DaysAndMonths.Has(h):
			day = day || strings.HasSuffix(strings.ToLower(w.Text.Word(tokens[n])), "day")
			month = true
		case words.SaidTimes.Has(h), words.Stretches.Has(h):
			day = true
		}
	}
	if day || month && n > 1 {
		return n
	}
	return 0
}

// isOfTime reports whether the token at n can be part of a time.
func (w *wording) isOfTime(tokens []int, n int) bool {
	if w.mentionAt(tokens[n]) != nil {
		return false
	}
	switch h := w.Words[tokens[n]].Lower; {
	case h == on || h == in:
		return n == 0
	case words.Deictics.Has(h):
		return n+1 < len(tokens) && words.Stretches.Has(w.Words[tokens[n+1]].Lower)
	case words.Stretches.Has(h):
		return n > 0 && (words.Deictics.Has(w.Words[tokens[n-1]].Lower) || words.DaysAndMonths.Has(w.Words[tokens[n-1]].Lower))
	case words.DaysAndMonths.Has(h), words.SaidTimes.Has(h):
		return true
	}
	return w.Tags[tokens[n]] == chunk.Num
}

// named returns the parts for an object, nil if it is a pronoun that could mean
// more than one.
func (w *wording) named(object []int) []extract.Part {
	k := object[0]
	if len(object) == 1 && w.Tags[k] == chunk.Pron {
		e := w.meant(k)
		if h := w.Words[k].Lower; e < 0 || !words.He.Has(h) && !words.She.Has(h) || w.from != nil && e == w.from.Entity && k > w.draft.cue {
			return nil // no source is the object of its own words
		}
		return []extract.Part{{Span: w.Text.Cover(k, k+1), Who: extract.Named, Entity: e}}
	}
	if w.Tags[k] == chunk.Poss || w.Tags[k] == chunk.Pron || w.Tags[k] == chunk.Wh {
		return nil
	}
	return []extract.Part{{Span: w.Text.Cover(k, object[len(object)-1]+1)}}
}

// arePlural reports whether the words take a verb in the plural; nil stands for
// the source.
func (w *wording) arePlural(object []int) bool {
	if object == nil {
		return !w.isOneSource()
	}
	n := w.Chunk[object[0]]
	if n == 0 {
		return false
	}
	for _, k := range object {
		if w.Tags[k] == chunk.Conj {
			return true
		}
	}
	ch := w.Chunks[n-1]
	if w.Tags[ch.Head()] == chunk.Name {
		return false
	}
	return words.English().IsPlural(strings.ToLower(w.Text.Cover(ch.First, ch.Last).Text(w.Text.Source)))
}
