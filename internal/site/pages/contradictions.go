package pages

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// contradictionsView is a part of the table of claims by sources. Each part has
// a range of claims and a range of sources.
type contradictionsView struct {
	frame
	Claims  int // in all parts
	Sources []source
	Rows    []contradictionRow
	Part    int // from 1
	Parts   []part
	// The ranges of this part.
	FirstClaim, LastClaim   int
	FirstSource, LastSource int
	SourcesHere             int // that say something on the claims of this part
}

// contradictionRow is a claim and the stances of each source on it.
type contradictionRow struct {
	claimRef
	Cells []contradictionCell // one for each source; empty if it is silent
}

// silent reports whether none of the sources says anything about the claim.
func (r contradictionRow) silent() bool {
	return !slices.ContainsFunc(r.Cells, func(c contradictionCell) bool { return len(c) > 0 })
}

// contradictionCell holds the stances of a source on a claim.
type contradictionCell []stanceRef

// stanceRef is a stance and a passage with it.
type stanceRef struct {
	Stance  string // as in data files; "differs" where the source asserts a claim that contradicts this one
	Label   string
	Count   int
	Passage string // href of the first
	Title   string // the words there
}

const (
	claimsInTable  = 50
	sourcesInTable = 20
)

// voice is the source of a column.
type voice struct {
	key   any
	name  string
	first *dossier.Statement
	src   *dossier.Source // nil if it is the publisher itself
	count int             // claims it says something on
}

// tabled returns the claims of the table: those with a record, and those with
// statements from more than one source.
func tabled(claims []*dossier.Claim, v *voices) []*dossier.Claim {
	var out []*dossier.Claim
	for _, c := range claims {
		several := false
		for _, s := range c.Statements {
			several = several || v.key(s) != v.key(c.Statements[0])
		}
		if c.Record != nil || several {
			out = append(out, c)
		}
	}
	return out
}

// voices identifies the makers of statements: their sources, or the publisher
// if an article names no source.
type voices struct {
	organizations map[string]*dossier.Entity // by name, in lower case
}

func newVoices(d *dossier.Dossier) *voices {
	v := &voices{organizations: map[string]*dossier.Entity{}}
	for _, e := range d.Organizations {
		v.organizations[strings.ToLower(e.Name)] = e
	}
	return v
}

func (v *voices) key(s *dossier.Statement) any {
	switch {
	case s.Source != nil:
		return s.Source.Key()
	case s.Article.Publisher == nil:
		return s.Article
	}
	if e := v.organizations[strings.ToLower(s.Article.Publisher.Name)]; e != nil {
		return e
	}
	return s.Article.Publisher
}

// on visits the statements on c: its own, and those that assert a claim that
// contradicts it.
func on(c *dossier.Claim, visit func(s *dossier.Statement, differs bool)) {
	for _, s := range c.Statements {
		visit(s, false)
	}
	for _, r := range c.Related {
		if r.Contradicts {
			for _, s := range r.Claim.Statements {
				if s.Stance == dossier.Asserts {
					visit(s, true)
				}
			}
		}
	}
}

// heard returns the sources with statements on the claims, those with the most
// claims first.
func (v *voices) heard(claims []*dossier.Claim) []*voice {
	var out []*voice
	byKey := map[any]*voice{}
	for _, c := range claims {
		counted := map[any]bool{}
		on(c, func(s *dossier.Statement, _ bool) {
			k := v.key(s)
			one := byKey[k]
			if one == nil {
				one = &voice{key: k, first: s, src: s.Source, name: s.Article.Title}
				switch {
				case s.Source != nil:
					one.name = s.Source.Name()
				case s.Article.Publisher != nil:
					one.name = s.Article.Publisher.Name
				}
				byKey[k] = one
				out = append(out, one)
			}
			if !counted[k] {
				counted[k] = true
				one.count++
			}
		})
	}
	slices.SortStableFunc(out, func(a, b *voice) int { return cmp.Or(cmp.Compare(b.count, a.count), cmp.Compare(a.name, b.name)) })
	return out
}

// contradictions adds the pages of the table: for each range of claims, a page
// for each range of sources.
func (l *pageList) contradictions() {
	d := l.site.dossier
	who := newVoices(d)
	claims := tabled(d.Claims, who)
	type piece struct {
		claims      []*dossier.Claim
		heard       []*voice
		from, first int // of the claims and of the sources
	}
	var pieces []piece
	for from := 0; from < len(claims) || from == 0; from += claimsInTable {
		some := claims[from:min(from+claimsInTable, len(claims))]
		heard := who.heard(some)
		for first := 0; first < len(heard) || first == 0; first += sourcesInTable {
			pieces = append(pieces, piece{some, heard, from, first})
		}
	}
	paths := make([]string, len(pieces))
	for i := range pieces {
		paths[i] = l.kind.path
		if i > 0 {
			paths[i] = beneath(l.kind.path, fmt.Sprint("part-", i+1))
		}
	}
	for i, p := range pieces {
		l.add(paths[i], func(pc pageContext) any {
			shown := p.heard[p.first:min(p.first+sourcesInTable, len(p.heard))]
			v := contradictionsView{
				frame: pc.frame(""), Claims: len(claims), Part: i + 1, SourcesHere: len(p.heard),
				FirstClaim: p.from + 1, LastClaim: p.from + len(p.claims), FirstSource: p.first + 1, LastSource: p.first + len(shown),
				Sources: each(shown, pc.voice),
			}
			for _, c := range p.claims {
				// The first part of a range of claims has all of them.
				if row := pc.contradictionRow(c, shown, who); p.first == 0 || !row.silent() {
					v.Rows = append(v.Rows, row)
				}
			}
			for k, path := range paths {
				v.Parts = append(v.Parts, part{Number: k + 1, Href: pc.to(path), Current: k == i})
			}
			return v
		})
	}
}

// voice returns the heading of a column.
func (pc pageContext) voice(v *voice) source {
	if v.src != nil {
		return pc.source(*v.src)
	}
	out := source{Name: v.name, Href: permalink.ToArticle(pc.path, v.first.Article)}
	if p := v.first.Article.Publisher; p != nil {
		out.Href, out.Kind = permalink.ToPublisher(pc.path, pc.dossier, p), "publisher"
	}
	return out
}

func (pc pageContext) contradictionRow(c *dossier.Claim, shown []*voice, who *voices) contradictionRow {
	row := contradictionRow{claimRef: pc.claim(c), Cells: make([]contradictionCell, len(shown))}
	column := make(map[any]int, len(shown))
	for i, v := range shown {
		column[v.key] = i
	}
	on(c, func(s *dossier.Statement, differs bool) {
		i, ok := column[who.key(s)]
		if !ok {
			return
		}
		ref := stanceRef{Stance: s.Stance.String(), Label: pc.in.StanceOn(s, s.Source != nil && s.Source.Plural), Count: 1, Passage: permalink.ToPassage(pc.path, s.Evidence), Title: s.Words()}
		if differs {
			ref.Stance, ref.Label = "differs", pc.word("differs")
		}
		if k := slices.IndexFunc(row.Cells[i], func(r stanceRef) bool { return r.Stance == ref.Stance }); k >= 0 {
			row.Cells[i][k].Count++
			return
		}
		row.Cells[i] = append(row.Cells[i], ref)
	})
	return row
}
