package claim

import (
	"fmt"
	"slices"
	"strconv"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/decisions"
	"dossier/internal/resolve/entity"
	"dossier/internal/resolve/id"
	"dossier/internal/resolve/parallel"
	"dossier/internal/resolve/proposition"
	"dossier/internal/source/annotation"
	"dossier/internal/source/decision"
	"dossier/internal/text/edtf"
	"dossier/internal/text/slug"
)

// Record is an editor's record of a claim.
type Record struct {
	entity.Record
	Contradicts []string // slugs of claims
	Assessments []dossier.Assessment
}

// Input is what claims are made from.
type Input struct {
	Articles []*dossier.Article // with their statements
	Records  []Record
	// Joinable reports whether the machine may join a statement that it found.
	Joinable  func(*dossier.Statement) bool
	Decisions []decision.Decision
}

// Claims returns the claims: those of records and annotations, with the
// statements that editors gave to them, and one of each other statement.
func (b *Builder) Claims(in Input, tracker *decisions.Tracker) []*dossier.Claim {
	g := gatherer{Builder: b, articles: in.Articles, decisions: in.Decisions, bySlug: map[string]*dossier.Claim{}, numbers: map[string]int{}, replaced: map[*dossier.Claim]*dossier.Claim{}}
	for i := range in.Records {
		g.addRecord(&in.Records[i])
	}
	parallel.For(len(in.Articles), func(i int) { b.identify(in.Articles[i].Statements) })
	own := g.join(in.Joinable)
	for _, a := range in.Articles {
		for _, s := range a.Statements {
			switch m := b.gathered[s]; {
			case m != nil:
				g.gather(s, m)
			case own[s] != nil:
				s.Claim = own[s]
				if s.Joined == nil {
					g.add(s.Claim)
				}
			}
		}
	}
	g.decide(tracker)
	for i := range in.Records {
		g.contradict(&in.Records[i])
	}
	return g.all
}

// gatherer gathers statements in claims.
type gatherer struct {
	*Builder
	articles  []*dossier.Article
	decisions []decision.Decision
	all       []*dossier.Claim
	bySlug    map[string]*dossier.Claim
	numbers   map[string]int                    // the last number that was given to a slug
	replaced  map[*dossier.Claim]*dossier.Claim // what claims were merged into; nil for rejected ones
	alone     map[*dossier.Statement]bool       // see takenOut
	reader    *proposition.Reader               // nil until it is needed
}

// find returns the claim with the slug, nil if there is none.
func (g *gatherer) find(slug string) *dossier.Claim {
	c := g.bySlug[slug]
	for g.replaced[c] != nil {
		c = g.replaced[c]
	}
	return c
}

// add adds a claim. If its slug is taken, it gets a number.
func (g *gatherer) add(c *dossier.Claim) {
	if base := c.Slug; g.bySlug[base] != nil {
		n := max(1, g.numbers[base])
		for g.bySlug[c.Slug] != nil {
			n++
			c.Slug = base + "-" + strconv.Itoa(n)
		}
		g.numbers[base] = n
	}
	g.bySlug[c.Slug] = c
	g.all = append(g.all, c)
}

// addRecord adds the claim of a record.
func (g *gatherer) addRecord(r *Record) {
	c := &dossier.Claim{Slug: r.Slug, Proposition: r.Name, Record: &r.Record.Record, Assessments: r.Assessments, Origin: dossier.Editor}
	slices.SortStableFunc(c.Assessments, func(a, b dossier.Assessment) int { return edtf.Compare(a.Date, b.Date) })
	g.add(c)
}

// gather adds a statement to the claim that the annotation names. A claim without
// a record has the words of its first statement as its proposition.
func (g *gatherer) gather(s *dossier.Statement, m *annotation.Annotation) {
	c := g.bySlug[m.Claim]
	if c == nil {
		name := slug.Of(m.Claim, id.NameLength)
		if name != m.Claim {
			g.problems.Add(m.Location.Error("claim", "bad-claim", fmt.Sprintf("%q cannot be the name of a claim", m.Claim)).
				WithHint(fmt.Sprintf("write the file name of a record in claims/, without .md, or a name for a new record, such as %q", name)))
			s.Claim = ownClaim(s)
			g.add(s.Claim)
			return
		}
		c = &dossier.Claim{Slug: m.Claim, Proposition: s.Proposition, Origin: dossier.Editor}
		g.add(c)
	}
	c.Statements = append(c.Statements, s)
	s.Claim = c
}

// identify gives each statement of an article that has content its ID and proposition.
func (b *Builder) identify(statements []*dossier.Statement) {
	count := map[string]int{} // of statements in the same words
	for _, s := range statements {
		if len(s.Content) == 0 {
			continue
		}
		s.Proposition, _ = proposition.Sentence(b.words, s)
		base := OwnID(b.words, s)
		s.ID = base
		if count[base]++; count[base] > 1 {
			s.ID += "-" + strconv.Itoa(count[base])
		}
	}
}

// isOwn reports whether a statement has content and no editor gave it to a claim.
func (b *Builder) isOwn(s *dossier.Statement) bool { return len(s.Content) > 0 && b.gathered[s] == nil }

// OwnID returns the ID of a statement, without the number that follows if an article
// has the same words again. Its digest distinguishes it from the same words elsewhere,
// whatever other articles there are.
func OwnID(words *extract.Words, s *dossier.Statement) string {
	content := s.Words()
	return slug.Of(proposition.Of(words, content), slugLength) + "-" + id.Digest(s.Article.Slug, content)
}

// slugLength bounds the part of a statement's ID that is words, in bytes.
const slugLength = 56

// contradict relates the claim of a record to those that the record contradicts.
func (g *gatherer) contradict(r *Record) {
	c := g.find(r.Slug)
	for _, ref := range r.Contradicts {
		other := g.find(ref)
		if other == nil || other == c {
			g.problems.Add(r.Location.Error("contradicts", "unknown-claim", fmt.Sprintf("there is no other claim %q", ref)).
				WithHint("write the file name of a record in claims/, without .md"))
			continue
		}
		for _, pair := range [2][2]*dossier.Claim{{c, other}, {other, c}} {
			if !contradicts(pair[0], pair[1]) {
				pair[0].Related = append(pair[0].Related, dossier.Related{Claim: pair[1], Relation: dossier.RelatedContradicts, Contradicts: true})
			}
		}
	}
}

func contradicts(a, b *dossier.Claim) bool {
	return slices.ContainsFunc(a.Related, func(r dossier.Related) bool { return r.Claim == b && r.Contradicts })
}
