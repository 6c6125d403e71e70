package statements

import "dossier/internal/extract/english/chunk"

// isNoun reports whether the cue of a draft is a noun that was taken for a verb: the name
// before it is behind a preposition, and the verb would say nothing. "A problem in Norland
// sports that", but not "a lawyer for Norland claims that".
func (f *finder) isNoun(d *draft) bool {
	r := d.source
	if r.Empty() || d.cue != r.Last || f.Tags[d.cue] != chunk.PresS || f.Tags[r.Last-1] != chunk.Name {
		return false
	}
	s := f.SensesOf(d.cue)
	return f.Tag(r.First-1) == chunk.Prep && s.Noun != 0 && s.May&(chunk.CanSpeak|chunk.CanThink) == 0
}
