package claim

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/resolve/decisions"
	"dossier/internal/resolve/proposition"
	"dossier/internal/source/decision"
	"dossier/internal/text/span"
)

// join makes one claim of the statements that the machine joins, and one of each other
// statement, but for those that an editor gave to a claim. Only statements
// that the machine found and that are sure enough are joined, so what is kept off
// the pages joins nothing. It returns the claim of each statement.
//
// A claim has the slug of its earliest statement. It can have grown together from
// claims that had the slugs of others, so these lead to it. The last never was the
// first of two, and one whose words decide that it belongs to an earlier one never
// began a claim. Nor did one that says again what its article says before.
func (g *gatherer) join(joinable func(*dossier.Statement) bool) (own map[*dossier.Statement]*dossier.Claim) {
	var list []*dossier.Statement
	for _, a := range g.articles {
		for _, s := range a.Statements {
			if g.isOwn(s) && s.Origin == dossier.Machine && joinable(s) {
				list = append(list, s)
			}
		}
	}
	g.alone = g.takenOut(list)
	list = slices.DeleteFunc(list, func(s *dossier.Statement) bool { return g.alone[s] })
	slices.SortStableFunc(list, proposition.Earlier)
	pairs := proposition.NewPairs(g.words, g.articles, list)
	clusters := pairs.Clusters(g.separated(list))
	own = make(map[*dossier.Statement]*dossier.Claim, len(list))
	members := make([][]int, len(clusters)) // of a claim but its first statement, by that
	for i := range clusters {
		if f := clusters[i].First; f != i {
			members[f] = append(members[f], i)
		} else {
			own[list[i]] = ownClaim(list[i])
		}
	}
	for f, others := range members {
		if len(others) == 0 {
			continue
		}
		c := own[list[f]]
		said := map[wordsIn]bool{inArticle(list[f]): true}
		sides := slices.ContainsFunc(others, func(i int) bool { return clusters[i].Reversed })
		for k, i := range others {
			s := list[i]
			s.Joined = clusters[i].Join
			s.Joined.ID = string(decision.JoinID(c.Slug, proposition.StatementID(g.words, s)))
			c.Statements = append(c.Statements, s)
			again := said[inArticle(s)]
			said[inArticle(s)] = true
			if k < len(others)-1 && !again && (s.Joined.Kind == dossier.JoinedAlike || s.Joined.Kind == dossier.JoinedContrary) {
				c.Former = append(c.Former, s.ID)
			}
			own[s] = c
		}
		all := append([]int{f}, others...)
		best := worded(pairs, list, all, sides)
		c.Proposition = list[best].Proposition
		for _, s := range all {
			if clusters[s].Reversed != clusters[best].Reversed {
				list[s].Reverse()
			}
		}
	}
	for _, a := range g.articles {
		for _, s := range a.Statements {
			if own[s] == nil && g.isOwn(s) {
				own[s] = ownClaim(s)
			}
		}
	}
	g.pointBack(own, joinable)
	return own
}

// ownClaim returns the claim of one statement. The slug is the ID of the statement.
func ownClaim(s *dossier.Statement) *dossier.Claim {
	return &dossier.Claim{Slug: s.ID, Proposition: s.Proposition, Statements: []*dossier.Statement{s}, Origin: s.Origin}
}

// wordsIn is the words of a statement in its article.
type wordsIn struct {
	article *dossier.Article
	words   string
}

func inArticle(s *dossier.Statement) wordsIn { return wordsIn{s.Article, s.Words()} }

// separated returns what editors decided about the statements of the list, by their
// indices: the pairs of which the second was taken out of the claim of the first, and
// those that are kept apart.
func (g *gatherer) separated(list []*dossier.Statement) (out [][2]int, apart decisions.Apart) {
	if len(g.decisions) == 0 {
		return nil, nil
	}
	bySlug, byID := map[string]int{}, map[string]int{}
	for i, s := range list {
		bySlug[s.ID], byID[proposition.StatementID(g.words, s)] = i, i
	}
	apart = decisions.Apart{}
	for k := range g.decisions {
		d := &g.decisions[k]
		if d.Verb != decision.Reject {
			continue
		}
		one, other := d.Sides()
		switch d.ID.Kind() {
		case decision.JoinOf:
			_, part := d.ID.Parts()
			if j, ok := byID[part]; ok {
				for _, i := range decisions.Present(bySlug, one) {
					out = append(out, [2]int{i, j})
				}
			}
		case decision.MergeOf:
			apart.Add(decisions.Present(bySlug, one), decisions.Present(bySlug, other))
		}
	}
	return out, apart
}

// takenOut returns the statements that editors took out of claims that are not there
// now: their statements were removed, or are joined with nothing. What else they were taken out of is
// not known, so they are joined with nothing either.
func (g *gatherer) takenOut(list []*dossier.Statement) map[*dossier.Statement]bool {
	split := func(d decision.Decision) bool { return d.Verb == decision.Reject && d.ID.Kind() == decision.JoinOf }
	if !slices.ContainsFunc(g.decisions, split) {
		return nil
	}
	claims, byID := map[string]bool{}, map[string]*dossier.Statement{}
	for _, s := range list {
		claims[s.ID], byID[proposition.StatementID(g.words, s)] = true, s
	}
	for _, m := range g.gathered {
		claims[m.Claim] = true
	}
	out := map[*dossier.Statement]bool{}
	for _, d := range g.decisions {
		if !split(d) {
			continue
		}
		names, _ := d.Sides()
		there := slices.ContainsFunc(names, func(name string) bool { return claims[name] || g.bySlug[name] != nil })
		if _, part := d.ID.Parts(); !there && byID[part] != nil {
			out[byID[part]] = true
		}
	}
	return out
}

// pointBack joins denials of "such claims" to the claim that they deny, if it is
// one claim and another source asserts it. What is denied is understood where the
// claim is.
func (g *gatherer) pointBack(own map[*dossier.Statement]*dossier.Claim, joinable func(*dossier.Statement) bool) {
	for _, a := range g.articles {
		for i, s := range a.Statements {
			from := own[s]
			if from == nil || g.alone[s] || len(from.Statements) > 1 || s.Origin != dossier.Machine || s.Stance != dossier.Denies || !pointsBack(g.words, s.Words()) {
				continue
			}
			var denied *dossier.Statement
			one := true
			for _, t := range assertedBefore(a, i, func(t *dossier.Statement) bool { return own[t] != nil }) {
				one = one && (denied == nil || own[t] == own[denied])
				denied = t
			}
			if denied == nil || !one || !joinable(denied) || sameSource(s, denied) || g.othersSpeakBefore(a, denied, s) || g.deniesToo(a, denied, s) || g.deniesReproach(a, denied, s) {
				continue
			}
			c := own[denied]
			id := decision.JoinID(c.Slug, proposition.StatementID(g.words, s))
			if d := decision.Find(g.decisions, id); d != nil && d.Verb == decision.Reject {
				continue
			}
			s.Joined = &dossier.Join{ID: string(id), With: denied, Kind: dossier.JoinedPointing, Probability: 1}
			s.Worth = max(s.Worth, denied.Worth)
			c.Statements = append(c.Statements, s)
			own[s] = c
		}
	}
}

// othersSpeakBefore reports whether a denial points to "the claims" and the sentence before that
// of a statement, in its paragraph, has a statement by another source, which can be what is denied.
func (g *gatherer) othersSpeakBefore(a *dossier.Article, s, denial *dossier.Statement) bool {
	at := sentenceOf(a, s)
	return strings.Contains(denial.Words(), " ") && at > 0 && a.Text.BlockOf(at-1) == a.Text.BlockOf(at) &&
		slices.ContainsFunc(a.Statements, func(t *dossier.Statement) bool {
			return sentenceOf(a, t) == at-1 && !sameSource(t, s) && !sameSource(t, denial)
		})
}

// deniesToo reports whether who says a statement seems to deny the same as a denial behind it, so that
// the denial is of what somebody else claims: it says "also", or the source of the statement denies something
// before it: "Doe denied the claims. 'I was not there,' she said. The mayor also rejected the claims."
func (g *gatherer) deniesToo(a *dossier.Article, s, denial *dossier.Statement) bool {
	if slices.ContainsFunc(strings.Fields(strings.ToLower(a.Words(denial.Span))), func(w string) bool { return g.words.Additions[strings.Trim(w, ".,")] }) {
		return true
	}
	return slices.ContainsFunc(a.Statements, func(t *dossier.Statement) bool {
		return t.Stance == dossier.Denies && t != denial && t.Span.Start < denial.Span.Start && t.Source != nil && s.Source != nil && t.Source.Same(s.Source)
	})
}

// deniesReproach reports whether a denial is of "the accusations" and a statement accuses nobody: its verb is none of
// accusing, and it does not name who denies.
func (g *gatherer) deniesReproach(a *dossier.Article, s, denial *dossier.Statement) bool {
	w := strings.Fields(strings.ToLower(strings.Trim(denial.Words(), " .,;“”\"")))
	if len(w) == 0 || !g.words.Reproaches[g.words.Stem(w[len(w)-1])] || g.words.Reproaching[g.words.Stem(strings.ToLower(a.Words(s.Cue)))] {
		return false
	}
	return denial.Source == nil || denial.Source.Entity == nil || !slices.ContainsFunc(s.Content, func(c span.Span) bool {
		return slices.ContainsFunc(a.MentionsIn(c), func(m *dossier.Mention) bool { return m.Entity == denial.Source.Entity })
	})
}

// sameSource reports whether two statements could be by one source.
func sameSource(s, t *dossier.Statement) bool {
	return s.Source == nil || t.Source == nil || s.Source.Same(t.Source)
}
