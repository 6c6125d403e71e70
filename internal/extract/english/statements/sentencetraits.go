package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// openSubject is the trait of a sentence that begins with "this plan", or whose subject is a
// pronoun that its source cannot be. Whatever else speaks for it, its worth is at most
// openWorth, with which only a join brings it onto the pages: of the 158 such among the
// judged statements, 38 were worth a line. So it is with openWithin, a word that points to something not named
// before it, in what somebody says in a turn or a speech: of 205 such, 37 were.
const (
	openSubject = "sentence open"
	openWithin  = "open word within"
	openWorth   = 0.28
)

// sentenceTraits returns what the judgements weigh about the sentence that the content
// makes: none, one whose subject is open, and whether that can be the source.
func (l *linker) sentenceTraits(d *draft, s *extract.Statement) (out []string) {
	if s.Sentence == nil {
		if l.denies(d.cue) {
			return []string{"denial without a sentence"}
		}
		return []string{"no sentence"}
	}
	for i := range s.Sentence {
		p := &s.Sentence[i]
		switch {
		case p.Who == extract.Open && l.canBeItself(p, d, s):
			out = append(out, "sentence open, of the source")
		case p.Who == extract.Open:
			out = append(out, openSubject)
		case p.Who == extract.Named, p.Who == extract.Speaker && p.Text != ":":
			out = append(out, "sentence named")
		}
		if len(out) > 0 {
			break
		}
	}
	if len(out) == 0 && l.opensPointing(d) {
		out = append(out, openSubject)
	}
	if !l.hasPlainNoun(d) {
		out = append(out, "sentence without a noun")
	}
	return out
}

// opensPointing reports whether the content of d begins with "this plan" or the like, which
// the text has before.
func (l *linker) opensPointing(d *draft) bool {
	k := d.content[0].First
	if l.Words[k].Lower == that && k+1 < d.content[0].Last && l.Tags[k+1] == chunk.Det {
		k++
	}
	return l.pointsBack(0, k, d)
}

// canBeItself reports whether the open pronoun of p can mean the source, by what they
// are: "he" and "she" a person, "it" a body, "they" several.
func (l *linker) canBeItself(p *extract.Part, d *draft, s *extract.Statement) bool {
	if s.Source == nil || d.source.Empty() || d.source.First > d.cue || l.Quote[d.content[0].First] != 0 || d.plain() || !l.saidOf(d).Empty() {
		return false
	}
	k, _ := l.Text.TokensIn(p.Span)
	r := d.source
	head := r.First
	if n := l.Chunk[r.First]; n != 0 {
		head = l.Chunks[n-1].Head()
	}
	h := l.Words[k].Lower
	person := s.Source.Entity >= 0 && l.names.Entities[s.Source.Entity].Kind == dossier.Person
	switch {
	case (words.He.Has(h) || words.She.Has(h)) && l.mayMeanHearer(d, h):
		return false
	case words.He.Has(h) || words.She.Has(h):
		return l.isOnePerson(d, s) && !l.hasRival(d, s.Source.Entity, genderOf(h))
	case words.It.Has(h):
		return s.Source.Entity >= 0 && !person && l.Tags[r.Last-1] != chunk.Nouns || s.Source.Entity < 0 && words.Bodies.Has(l.Words[head].Lower) && !l.sharesHead(r)
	case words.They.Has(h):
		return l.Tags[head] == chunk.Nouns || l.Tags[head] == chunk.Num
	}
	return false
}

// hasPlainNoun reports whether the content has a noun that is no name and no time.
func (l *linker) hasPlainNoun(d *draft) bool {
	for _, c := range d.content {
		for i := c.First; i < c.Last; i++ {
			if l.Tags[i].IsNoun() && l.Tags[i] != chunk.Name && !words.TimeWords.Has(l.Words[i].Lower) {
				return true
			}
		}
	}
	return false
}
