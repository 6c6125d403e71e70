package pipeline

import (
	"fmt"

	"dossier/internal/dossier"
	"dossier/internal/resolve/proposal"
	"dossier/internal/resolve/proposition"
	"dossier/internal/site/locale"
	"dossier/internal/site/pages"
	"dossier/internal/source/decision"
)

// Joined returns the statements that the machine put to claims, and the passages that
// it put to events, each with the reason. Those that an editor has decided are left
// out.
func (r *Review) Joined() (out []pages.ReviewItem) {
	decided := make(map[decision.ID]bool, len(r.Decisions))
	for _, d := range r.Decisions {
		decided[d.ID] = true
	}
	add := func(id, what, why string, movable bool, e dossier.Evidence) {
		if decided[decision.ID(id)] {
			return
		}
		i := proposal.Item{ID: decision.ID(id), Kind: decision.JoinOf, What: what, Evidence: []dossier.Evidence{e}}
		out = append(out, pages.ReviewItem{Item: i, Joined: why, Movable: movable})
	}
	for _, c := range r.Dossier.Claims {
		for _, s := range c.Statements {
			if s.Joined != nil {
				add(s.Joined.ID, fmt.Sprintf("%q in %s", s.Words(), c.Proposition), locale.English().Join(s.Joined), true, s.Evidence)
			}
		}
	}
	for _, e := range r.Dossier.Events {
		for _, v := range e.Evidence {
			if v.Joined != nil {
				add(v.Joined.ID, fmt.Sprintf("%q in %s: %s", v.Quote(), e.Date, e.Summary), locale.English().EventJoin(v.Joined), false, v.Evidence)
			}
		}
	}
	return out
}

// Move returns the ID of the join of a statement, which the ID of another of its
// joins names, with another claim.
func (r *Review) Move(join decision.ID, claim string) (decision.ID, error) {
	if _, ok := r.claim(claim); !ok {
		return "", fmt.Errorf("there is no claim or single statement %q", claim)
	}
	from, statement := join.Parts()
	if from == claim {
		return "", fmt.Errorf("the statement is in the claim %q already", claim)
	}
	s := r.statement(func(s *dossier.Statement) bool { return proposition.StatementID(r.words, s) == statement })
	switch {
	case s == nil:
		return "", fmt.Errorf("there is no statement %q", statement)
	case s.ID == claim:
		return "", fmt.Errorf("%q is the statement itself", claim)
	}
	return decision.JoinID(claim, statement), nil
}
