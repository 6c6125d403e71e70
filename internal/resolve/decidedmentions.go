package resolve

import (
	"dossier/internal/extract/english/names"
	"dossier/internal/source/decision"
)

// decideMentions applies what editors decided about single mentions: whom they
// mean, or that they name nobody.
func (e *entities) decideMentions() {
	index := e.byID()
	bySlug := map[string]int{}
	for i := range e.in.Articles {
		bySlug[e.in.Articles[i].Slug] = i
	}
	ids := map[int]map[decision.ID]int{} // of the mentions of articles
	e.dropped = map[*names.Mention]bool{}
	e.decided.each(decision.Verbs(), []decision.Kind{decision.Mention}, func(d *decision.Decision) bool {
		slug, _ := d.ID.Parts()
		i, ok := bySlug[slug]
		if !ok {
			return false
		}
		a := &e.in.Articles[i]
		if ids[i] == nil {
			ids[i] = map[decision.ID]int{}
			for k := range a.Found.Names.Mentions {
				ids[i][mentionID(a, k)] = k
			}
		}
		k, ok := ids[i][d.ID]
		if !ok {
			return false
		}
		m := &a.Found.Names.Mentions[k]
		if e.covered(i, m.Span) != nil || a.rejects(m.Span, finding(nil, m.Kind)) {
			e.decided.overruled(d, "a mark says what is meant")
			return true
		}
		if d.Verb == decision.Reject {
			e.dropped[m] = true
			return true
		}
		n := index[d.Entity]
		if n == nil || n.gone() {
			return false
		}
		e.marked[i] = append(e.marked[i], named{m.Span, n.root()})
		e.introduce(i, m.Span, n.root())
		return true
	})
}
