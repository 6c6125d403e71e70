package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// isMadeToSay reports whether the words of d are those that its source makes, lets or tells
// somebody else say: "forced the mayor to admit that", "told the clerk to write that". In
// "phoned the mayor to say that" it is the source who says it.
func (f *finder) isMadeToSay(d *draft) bool {
	c := d.content[0]
	if d.source.Empty() || c.First < d.cue || d.source.First > d.cue {
		return false
	}
	if f.Tags[d.cue] == chunk.Verb {
		k := d.cue - 1
		if f.Tag(k) == chunk.To {
			k--
		}
		return k > d.source.Last && f.isObjectOf(k, words.Causing)
	}
	for k := d.cue + 2; k+1 < c.First; k++ {
		if f.Tags[k] == chunk.To && f.Tags[k+1] == chunk.Verb {
			return f.isObjectOf(k-1, words.Causing)
		}
	}
	return false
}

// isResult reports whether the clause behind the cue can be what came of it: "was so
// worried that she called the board". What somebody is worried about has no "so".
func (f *finder) isResult(d *draft) bool {
	return f.Lower(d.cue-1) == soWord && (f.Tags[d.cue] == chunk.Adj || f.Tags[d.cue] == chunk.Part) && d.content[0].First > d.cue && f.Words[d.content[0].First].Lower == that
}

// isDecree reports whether the source of d orders a thing, which does it and says nothing
// about it: "ordered the release of the clerk". In "ordered the clerk to leave" it says
// what he should do.
func (f *finder) isDecree(d *draft) bool {
	c := d.content[0]
	if words.Ordering.Has(f.Words[d.cue].Lower) && f.Tags[d.cue] == chunk.Ing {
		return true // "Jane Doe said the board had left, ordering the clerk to stay"
	}
	if !words.Ordering.Has(f.Words[d.cue].Lower) || !f.Tags[d.cue].IsVerb() || len(d.content) > 1 || c.First != d.cue+1 || f.Chunk[c.First] == 0 {
		return false
	}
	for i := c.First; i < c.Last; i++ {
		if f.Tags[i] == chunk.To && f.Tag(i+1) == chunk.Verb {
			return false
		}
	}
	return true
}

// isObjectOf reports whether a noun chunk for somebody ends with token k, right behind one
// of the verbs.
func (f *finder) isObjectOf(k int, verbs *words.Set) bool {
	if f.Chunk[k] == 0 {
		return false
	}
	ch := f.Chunks[f.Chunk[k]-1]
	b := ch.First - 1
	return ch.Last == k+1 && b >= 0 && f.isSomebody(ch.Head(), false) && verbs.Has(f.Words[b].Lower) && f.Tags[b].IsVerb()
}

var soWord = words.Hash("so")
