package statements

import "dossier/internal/extract/english/chunk"

// isAttribute reports whether the cue is a participle that says what the noun behind it is like, and
// that the tagger took for a verb with tense: "the firm's widely reported loss came".
func (f *finder) isAttribute(cue int) bool {
	if f.Tags[cue] != chunk.Past || cue+1 >= len(f.Tags) {
		return false
	}
	k := cue - 1
	for k >= 0 && (f.Tags[k] == chunk.Adv || f.Tags[k] == chunk.Adj) {
		k--
	}
	next := f.Tags[cue+1]
	return k >= 0 && f.Tags[k] == chunk.PossS && (next == chunk.Adj || next == chunk.Noun || next == chunk.Nouns) && f.Quote[cue] == f.Quote[cue+1]
}

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
