package document

import (
	"dossier/internal/annotation"
	"dossier/internal/diag"
	"dossier/internal/frontmatter"
	"dossier/internal/span"
)

// markFields are the keys of what an editor says about a passage.
func markFields(m *annotation.Mark) []frontmatter.Field {
	return append(statementFields(m), []frontmatter.Field{
		{Key: "person", Set: frontmatter.String(&m.Person)},
		{Key: "organization", Set: frontmatter.String(&m.Organization)},
		{Key: "place", Set: frontmatter.String(&m.Place)},
		{Key: "date", Set: frontmatter.Date(&m.Date)},
		{Key: "event", Set: frontmatter.String(&m.Event)},
		{Key: "claim", Set: frontmatter.String(&m.Claim)},
		{Key: "note", Set: frontmatter.Text(&m.Note)},
		{Key: "correction", Set: frontmatter.String(&m.Correction)},
		{Key: "highlight", Set: frontmatter.Bool(&m.Highlight)},
		{Key: "reject", Set: frontmatter.Enums(&m.Reject, annotation.Findings()...)},
	}...)
}

// statementFields are the keys of a statement, apart from its claim.
func statementFields(m *annotation.Mark) []frontmatter.Field {
	return []frontmatter.Field{
		{Key: "by", Set: frontmatter.String(&m.By)},
		{Key: "via", Set: frontmatter.Strings(&m.Via)},
		{Key: "stance", Set: frontmatter.Enum(&m.Stance, annotation.Stances()...)},
		{Key: "said", Set: frontmatter.Date(&m.Said)},
		{Key: "credibility", Set: grade(&m.Credibility, credibilities)},
	}
}

// selectorFields are the keys that name a passage by its words.
func selectorFields(s *annotation.Selector) []frontmatter.Field {
	return []frontmatter.Field{
		{Key: "quote", Required: true, Set: frontmatter.Text(&s.Quote)},
		{Key: "prefix", Set: frontmatter.Text(&s.Prefix)},
		{Key: "suffix", Set: frontmatter.Text(&s.Suffix)},
	}
}

// checkMark reports a mark that says nothing, or what has no statement to
// belong to.
func checkMark(m *annotation.Mark) (problems diag.List) {
	keys := m.Origin.Keys
	if !m.IsStatement() {
		for _, key := range []string{"via", "stance", "said", "credibility"} {
			if _, ok := keys[key]; ok {
				problems.Add(m.Origin.Error(key, "mark-without-statement", `"`+key+`" belongs to a statement, and this is none`).
					WithHint(`add "claim", or "by" for a statement of no claim yet`))
				return problems
			}
		}
	}
	if m.IsEmpty() {
		problems.Add(m.Origin.Error("quote", "empty-mark", "the passage is marked, but nothing is said about it").
			WithHint(`add "person", "date", "claim", "note" or another key`))
	}
	return problems
}

// Passage is a passage of an article that a record names, and what it says
// about it.
type Passage struct {
	Article string // path within the content folder, within articles/, or slug
	Mark    annotation.Mark
}

// placed gives a mark of its own the place at sp.
func placed(src diag.Source, sp span.Span, keys frontmatter.Keys) annotation.Place {
	return annotation.Place{Source: src, Span: sp, Keys: keys}
}

// passages takes a list of passages of articles; more are the keys that each
// may have besides the words.
func passages(src diag.Source, to *[]Passage, more func(*annotation.Mark) []frontmatter.Field) frontmatter.Setter {
	return frontmatter.List(func() ([]frontmatter.Field, func(frontmatter.Entry)) {
		p := &Passage{}
		fields := append(selectorFields(&p.Mark.Selector), frontmatter.Field{Key: "article", Required: true, Set: frontmatter.String(&p.Article)})
		return append(fields, more(&p.Mark)...), func(e frontmatter.Entry) {
			p.Mark.Origin = placed(src, e.Span, e.Keys)
			*to = append(*to, *p)
		}
	})
}
