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

// opposition is one claim or statement, and those that could contradict it.
type opposition struct {
	side
	Against []opponent
}

// side is a claim or a statement: one of the two has one.
type side struct {
	Claims     []briefClaim
	Statements []statementRow
}

// opponent is what could contradict something, and why.
type opponent struct {
	side
	Reason string
}

// compared returns for each single statement what it could repeat or contradict, the
// likeliest first.
func compared(d *dossier.Dossier) map[*dossier.Statement][]comparable {
	out := map[*dossier.Statement][]comparable{}
	for _, c := range d.Claims {
		for _, p := range likely(c.Proposed) {
			out[p.Statement] = append(out[p.Statement], comparable{claim: c, relation: relationOf(dossier.Asserts, p), proposal: p})
		}
	}
	for _, s := range d.Singles {
		for _, p := range likely(s.Proposed()) {
			r := relationOf(s.Said(), p)
			out[s] = append(out[s], comparable{statement: p.Statement, relation: r, proposal: p})
			out[p.Statement] = append(out[p.Statement], comparable{statement: s, relation: r, proposal: p})
		}
	}
	for s, all := range out {
		slices.SortStableFunc(all, func(a, b comparable) int { return cmp.Compare(b.proposal.Score, a.proposal.Score) })
		out[s] = head(all, mostCompared)
	}
	return out
}

// likely returns the proposals of single statements that are likely enough to be shown.
func likely(all []dossier.Proposal) (out []*dossier.Proposal) {
	for i := range all {
		if p := &all[i]; p.Score >= compareFrom && p.Statement.Claim == nil {
			out = append(out, p)
		}
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

// clash is two claims or statements that could contradict each other. An end is a
// *dossier.Claim or a *dossier.Statement.
type clash struct {
	ends     [2]any
	proposal *dossier.Proposal
}

// clashes returns the pairs of claims and single statements that could contradict each other, the
// likeliest first. A claim that is denied anyway is on the front page as such.
func clashes(d *dossier.Dossier) (out []clash) {
	add := func(of any, stance dossier.Stance, proposed []dossier.Proposal) {
		for _, p := range likely(proposed) {
			if relationOf(stance, p) == couldContradict {
				out = append(out, clash{[2]any{of, p.Statement}, p})
			}
		}
	}
	for _, c := range d.Claims {
		if !c.Record.Muted() && c.Status != dossier.Disputed && c.Status != dossier.Denied {
			add(c, dossier.Asserts, c.Proposed)
		}
	}
	for _, s := range d.Singles {
		add(s, s.Said(), s.Proposed())
	}
	slices.SortStableFunc(out, func(a, b clash) int { return cmp.Compare(b.proposal.Score, a.proposal.Score) })
	return out
}

// mostOpponents is the number of lines that could contradict one on the front page.
const mostOpponents = 3

// opposites returns at most n oppositions, the likeliest first.
func (pc pageContext) opposites(n int) []opposition {
	return each(gathered(clashes(pc.dossier), n), func(group []clash) opposition {
		one := opposition{side: pc.side(group[0].ends[0])}
		for _, c := range head(group, mostOpponents) {
			one.Against = append(one.Against, opponent{pc.side(c.ends[1]), pc.in.Comparison(&c.proposal.Comparison)})
		}
		return one
	})
}

// gathered returns at most n groups of clashes, the one with the likeliest first. Those of a
// group have the first end in common: of the likeliest, the end that has more.
func gathered(clashes []clash, n int) (out [][]clash) {
	for len(clashes) > 0 && len(out) < n {
		count := map[any]int{}
		for _, c := range clashes {
			count[c.ends[0]]++
			count[c.ends[1]]++
		}
		first := clashes[0]
		if count[first.ends[1]] > count[first.ends[0]] {
			first = first.turned()
		}
		var group, rest []clash
		for _, c := range clashes {
			if c.ends[1] == first.ends[0] {
				c = c.turned()
			}
			if c.ends[0] == first.ends[0] {
				group = append(group, c)
			} else {
				rest = append(rest, c)
			}
		}
		out, clashes = append(out, group), rest
	}
	return out
}

// turned returns c with its ends the other way round.
func (c clash) turned() clash { return clash{[2]any{c.ends[1], c.ends[0]}, c.proposal} }

// side returns the lines of a claim or a statement.
func (pc pageContext) side(of any) side {
	if c, ok := of.(*dossier.Claim); ok {
		return side{Claims: []briefClaim{pc.briefClaim(c)}}
	}
	row := pc.statement(of.(*dossier.Statement))
	if row.Source != nil {
		row.Source.Words = ""
	}
	return side{Statements: []statementRow{row}}
}
