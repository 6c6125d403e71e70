package pages

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// compareFrom is the probability from which the pages put two statements side by side that
// the machine does not join. Of the judged pairs of one source from 0.3 to 0.5, 33 of 48 are
// the same.
const compareFrom = 0.35

// mostCompared is the number of statements that one is compared with on its card.
const mostCompared = 2

// The ways in which two statements could belong together.
const (
	couldRepeat     = iota // say the same
	couldDiffer            // say the same with another figure or date
	couldContradict        // say the contrary
)

// comparable is what a statement could belong to, if an editor decides so.
type comparable struct {
	statement *dossier.Statement // nil for a claim
	claim     *dossier.Claim
	relation  int
	proposal  *dossier.Proposal
}

// compareRow is what a statement could repeat or contradict.
type compareRow struct {
	Relation    string // in words
	Proposition string
	Href        string
	Statement   *statementRef // nil for a claim
	Reason      string
}

// comparePair is two statements that could contradict each other.
type comparePair struct {
	Statements [2]statementRow
	Reason     string
}

// compared returns for each single statement what it could repeat or contradict, the
// likeliest first.
func compared(d *dossier.Dossier) map[*dossier.Statement][]comparable {
	out := map[*dossier.Statement][]comparable{}
	for _, c := range d.Claims {
		for i := range c.Proposed {
			if p := &c.Proposed[i]; p.Score >= compareFrom && p.Statement.Claim == nil {
				out[p.Statement] = append(out[p.Statement], comparable{claim: c, relation: relationOf(dossier.Asserts, p), proposal: p})
			}
		}
	}
	for _, s := range d.Singles {
		for i := range s.Proposed {
			if p := &s.Proposed[i]; p.Score >= compareFrom && p.Statement.Claim == nil {
				r := relationOf(s.Said(), p)
				out[s] = append(out[s], comparable{statement: p.Statement, relation: r, proposal: p})
				out[p.Statement] = append(out[p.Statement], comparable{statement: s, relation: r, proposal: p})
			}
		}
	}
	for s, all := range out {
		slices.SortStableFunc(all, func(a, b comparable) int { return cmp.Compare(b.proposal.Score, a.proposal.Score) })
		out[s] = head(all, mostCompared)
	}
	return out
}

// relationOf returns how a proposed statement could belong to what has a stance.
func relationOf(stance dossier.Stance, p *dossier.Proposal) int {
	switch {
	case stance == dossier.Asserts && p.Stance == dossier.Denies, stance == dossier.Denies && p.Stance == dossier.Asserts:
		return couldContradict
	case p.Differs:
		return couldDiffer
	}
	return couldRepeat
}

func (pc pageContext) compareRow(c comparable) compareRow {
	row := compareRow{Reason: pc.in.Comparison(&c.proposal.Comparison)}
	switch c.relation {
	case couldRepeat:
		row.Relation = pc.say("Could say the same:")
	case couldDiffer:
		row.Relation = pc.say("Could say the same with another figure or date:")
	default:
		row.Relation = pc.say("Could contradict:")
	}
	if c.claim != nil {
		row.Proposition, row.Href = c.claim.Proposition, permalink.ToClaim(pc.path, c.claim)
		return row
	}
	ref := pc.statementRef(c.statement)
	if ref.Source != nil {
		ref.Source.Words = ""
	}
	row.Proposition, row.Href, row.Statement = c.statement.Proposition, ref.Passage, &ref
	return row
}

// opposites returns the first n pairs of single statements of two sources that could
// contradict each other, the likeliest first.
func (pc pageContext) opposites(n int) []comparePair {
	var all []comparable
	owner := map[*dossier.Proposal]*dossier.Statement{}
	for _, s := range pc.dossier.Singles {
		for i := range s.Proposed {
			p := &s.Proposed[i]
			if p.Score >= compareFrom && p.Statement.Claim == nil && relationOf(s.Said(), p) == couldContradict {
				all = append(all, comparable{statement: p.Statement, proposal: p})
				owner[p] = s
			}
		}
	}
	slices.SortStableFunc(all, func(a, b comparable) int { return cmp.Compare(b.proposal.Score, a.proposal.Score) })
	return each(head(all, n), func(c comparable) comparePair {
		pair := comparePair{Reason: pc.in.Comparison(&c.proposal.Comparison)}
		for i, s := range []*dossier.Statement{owner[c.proposal], c.statement} {
			pair.Statements[i] = pc.statement(s)
			if pair.Statements[i].Source != nil {
				pair.Statements[i].Source.Words = ""
			}
		}
		return pair
	})
}
