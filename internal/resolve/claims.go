package resolve

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/source/annotation"
	"dossier/internal/text/edtf"
	"dossier/internal/text/slug"
)

// resolveClaims gathers the statements that editors say put forward one claim,
// and makes a claim of each other.
func resolveClaims(in *Input, ents *entities, problems *diag.List) []*dossier.Claim {
	g := claimGatherer{in: in, bySlug: map[string]*dossier.Claim{}, became: map[*dossier.Claim]*dossier.Claim{}}
	for i := range in.Claims {
		g.addRecord(&in.Claims[i])
	}
	own := make([][]*dossier.Claim, len(in.Articles)) // of each statement, nil where it makes none
	sideBySide(len(own), func(i int) { own[i] = ownClaims(in.Articles[i].Statements, ents) })
	for i := range in.Articles {
		for k, s := range in.Articles[i].Statements {
			switch m := ents.joined[s]; {
			case m != nil:
				g.join(s, m, problems)
			case own[i][k] != nil:
				s.Claim = own[i][k]
				g.add(s.Claim)
			}
		}
		own[i] = nil
	}
	g.decide(ents.decided, in.Articles)
	for i := range in.Claims {
		g.contradict(&in.Claims[i], problems)
	}
	return g.all
}

// finishClaims fills in what the statements of the claims add up to, and puts
// the claims in order.
func finishClaims(claims []*dossier.Claim, press pressList) {
	for _, c := range claims {
		finishClaim(c, press)
	}
	slices.SortStableFunc(claims, compareClaims)
}

// claimGatherer makes the claims.
type claimGatherer struct {
	in     *Input
	all    []*dossier.Claim
	bySlug map[string]*dossier.Claim
	became map[*dossier.Claim]*dossier.Claim // what took the place of those that editors took away; nil for nothing
	reader *reader                           // nil where none was needed yet
}

// find is the claim that is called so, nil where there is none.
func (g *claimGatherer) find(slug string) *dossier.Claim {
	c := g.bySlug[slug]
	for g.became[c] != nil {
		c = g.became[c]
	}
	return c
}

func (g *claimGatherer) add(c *dossier.Claim) {
	for n, base := 2, c.Slug; g.bySlug[c.Slug] != nil; n++ {
		c.Slug = base + "-" + strconv.Itoa(n)
	}
	g.bySlug[c.Slug] = c
	g.all = append(g.all, c)
}

// addRecord makes the claim that an editor wrote a record of.
func (g *claimGatherer) addRecord(r *ClaimRecord) {
	c := &dossier.Claim{Slug: r.Slug, Proposition: r.Name, Record: &r.Record.Record, Assessments: r.Assessments, Origin: dossier.Editor}
	slices.SortStableFunc(c.Assessments, func(a, b dossier.Assessment) int { return edtf.Compare(a.Date, b.Date) })
	g.add(c)
}

// join adds a statement to the claim that the mark names. Where there is no
// record of it, the first statement says what it is.
func (g *claimGatherer) join(s *dossier.Statement, m *annotation.Annotation, problems *diag.List) {
	c := g.bySlug[m.Claim]
	if c == nil {
		name := slug.Of(m.Claim, nameSlugLength)
		if name != m.Claim {
			problems.Add(m.Location.Error("claim", "bad-claim", fmt.Sprintf("%q cannot be the name of a claim", m.Claim)).
				WithHint(fmt.Sprintf("write the file name of a record in claims/, without .md, or a name for a new record, such as %q", name)))
			c := aloneClaim(s)
			s.Claim = &c
			g.add(s.Claim)
			return
		}
		c = &dossier.Claim{Slug: m.Claim, Proposition: proposition(s.Words()), Origin: dossier.Editor}
		g.add(c)
	}
	c.Statements = append(c.Statements, s)
	s.Claim = c
}

// ownClaims are the claims that an article's statements make alone: all that say
// something and of which no editor says what they claim.
func ownClaims(statements []*dossier.Statement, ents *entities) []*dossier.Claim {
	n := 0
	makes := func(s *dossier.Statement) bool { return len(s.Content) > 0 && ents.joined[s] == nil }
	for _, s := range statements {
		if makes(s) {
			n++
		}
	}
	made, out := make([]dossier.Claim, n), make([]*dossier.Claim, len(statements))
	for k, s := range statements {
		if !makes(s) {
			continue
		}
		n--
		out[k] = &made[n]
		*out[k] = aloneClaim(s)
	}
	return out
}

// aloneClaim is the claim of one statement.
func aloneClaim(s *dossier.Statement) dossier.Claim {
	name, p := ownClaim(s)
	return dossier.Claim{Slug: name, Proposition: p, Statements: []*dossier.Statement{s}, Origin: s.Origin}
}

// ownClaim is the slug and the proposition of the claim that s makes alone. The
// words name it for people; the hash keeps it apart from the same words
// elsewhere, and stays when other articles come and go.
func ownClaim(s *dossier.Statement) (name, prop string) {
	words := s.Words()
	prop = proposition(words)
	return slug.Of(prop, claimSlugLength) + "-" + digest(s.Article.Slug, words), prop
}

// contradict sets the claim of a record beside those that it says it cannot be
// true with.
func (g *claimGatherer) contradict(r *ClaimRecord, problems *diag.List) {
	c := g.find(r.Slug)
	for _, ref := range r.Contradicts {
		other := g.find(ref)
		if other == nil || other == c {
			problems.Add(r.Location.Error("contradicts", "unknown-claim", fmt.Sprintf("there is no other claim %q", ref)).
				WithHint("write the file name of a record in claims/, without .md"))
			continue
		}
		for _, pair := range [2][2]*dossier.Claim{{c, other}, {other, c}} {
			if !contradicts(pair[0], pair[1]) {
				pair[0].Related = append(pair[0].Related, dossier.Related{Claim: pair[1], Reason: dossier.ReasonContradicts, Contradicts: true})
			}
		}
	}
}

func contradicts(a, b *dossier.Claim) bool {
	return slices.ContainsFunc(a.Related, func(r dossier.Related) bool { return r.Claim == b && r.Contradicts })
}

// finishClaim fills in what the statements of c add up to.
func finishClaim(c *dossier.Claim, press pressList) {
	slices.SortStableFunc(c.Statements, func(a, b *dossier.Statement) int {
		return cmp.Or(undatedLast(a.Date, b.Date), edtf.Compare(a.Date, b.Date), compareArticles(a.Article, b.Article), cmp.Compare(a.Span.Start, b.Span.Start))
	})
	for i, s := range c.Statements {
		if i == 0 {
			c.Date = s.Date
		}
		people, orgs, places := mentioned(s.Article, s.Content)
		c.People, c.Organizations, c.Places = appendNew(c.People, people), appendNew(c.Organizations, orgs), appendNew(c.Places, places)
	}
	c.Origins = press.origins(c.Statements)
	c.Status = status(c)
}

// compareClaims orders claims by date, the newest first; those without
// statements come last.
func compareClaims(a, b *dossier.Claim) int {
	if c := cmp.Or(undatedLast(a.Date, b.Date), edtf.Compare(b.Date, a.Date)); c != 0 {
		return c
	}
	if len(a.Statements) > 0 && len(b.Statements) > 0 {
		x, y := a.Statements[0], b.Statements[0]
		if c := cmp.Or(compareArticles(x.Article, y.Article), cmp.Compare(x.Span.Start, y.Span.Start)); c != 0 {
			return c
		}
	}
	return cmp.Or(cmp.Compare(len(b.Statements), len(a.Statements)), cmp.Compare(a.Slug, b.Slug))
}

func undatedLast(a, b edtf.Date) int {
	switch {
	case a.IsZero() == b.IsZero():
		return 0
	case a.IsZero():
		return 1
	}
	return -1
}

// claimSlugLength bounds the part of a claim's slug that is words, in bytes.
const claimSlugLength = 56

// proposition is the content of a statement as a line that stands by itself:
// without the "that" which ties it to its cue, without quotation marks around
// all of it, with a capital.
func proposition(words string) string {
	p := strings.TrimRight(words, ",;: ")
	if rest, ok := cutWord(p, "that"); ok {
		p = rest
	}
	p = unquote(p)
	r, n := utf8.DecodeRuneInString(p)
	if n == 0 {
		return words
	}
	return string(unicode.ToUpper(r)) + p[n:]
}

func cutWord(s, word string) (string, bool) {
	if len(s) > len(word) && strings.EqualFold(s[:len(word)], word) && (s[len(word)] == ' ' || s[len(word)] == ',') {
		return strings.TrimLeft(s[len(word):], " ,"), true
	}
	return s, false
}

// unquote removes quotation marks at either end, if no others stand between
// them.
func unquote(s string) string {
	const marks = "\"“”„«»"
	inner := strings.Trim(s, marks)
	if inner == "" || len(s)-len(inner) == 0 || strings.ContainsAny(inner, marks) {
		return s
	}
	return strings.TrimRight(inner, ",;: ")
}
