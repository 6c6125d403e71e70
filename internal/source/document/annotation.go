package document

import (
	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/source/annotation"
	"dossier/internal/source/frontmatter"
	"dossier/internal/text/span"
)

// annotationFields are the keys of what an editor says about a passage.
func annotationFields(m *annotation.Annotation) []frontmatter.Field {
	return append(statementFields(m), []frontmatter.Field{
		{Key: "person", Doc: "whom the words mean: the name of a record in people/, or a name", Set: frontmatter.String(&m.Person)},
		{Key: "organization", Doc: "which organization the words mean", Set: frontmatter.String(&m.Organization)},
		{Key: "place", Doc: "which place the words mean", Set: frontmatter.String(&m.Place)},
		{Key: "date", Doc: "when what the passage tells happened (EDTF)", Set: frontmatter.Date(&m.Date)},
		{Key: "event", Doc: "name of the record in events/ that it is evidence for", Set: frontmatter.String(&m.Event)},
		{Key: "claim", Doc: "name of the record in claims/ that it is a statement on", Set: frontmatter.String(&m.Claim)},
		{Key: "note", Doc: "a remark, in Markdown", Set: frontmatter.Text(&m.Note)},
		{Key: "correction", Doc: "what the words should be", Set: frontmatter.String(&m.Correction)},
		{Key: "highlight", Doc: "whether to set the passage off", Set: frontmatter.Bool(&m.Highlight)},
		{Key: "reject", Doc: "what the machine found here and is wrong", Set: frontmatter.Enums(&m.Reject, annotation.Findings()...)},
	}...)
}

// statementFields are the keys of a statement, apart from its claim.
func statementFields(m *annotation.Annotation) []frontmatter.Field {
	return []frontmatter.Field{
		{Key: "by", Doc: "whom the statement is by: the name of a record, a name, or the words of the article", Set: frontmatter.String(&m.By)},
		{Key: "via", Doc: "whom that source cites, the nearest first", Set: frontmatter.Strings(&m.Via)},
		{Key: "stance", Doc: "how it bears on the claim; asserts, where nothing is given", Set: frontmatter.EnumFunc(func(s dossier.Stance) { m.Stance = &s }, dossier.Stances()...)},
		{Key: "said", Doc: "when it was said (EDTF), where not when the article says", Set: frontmatter.Date(&m.Said)},
		{Key: "credibility", Doc: "grade of the Admiralty from 1, confirmed by other sources, to 6, cannot be judged", Set: grade(&m.Credibility, credibilities)},
	}
}

// selectorFields are the keys that name a passage by its words.
func selectorFields(s *annotation.Selector) []frontmatter.Field {
	return []frontmatter.Field{
		{Key: "quote", Doc: "the words, as they stand in the article", Required: true, Set: frontmatter.Text(&s.Quote)},
		{Key: "prefix", Doc: "words right before them, where they occur more than once", Set: frontmatter.Text(&s.Prefix)},
		{Key: "suffix", Doc: "words right behind them", Set: frontmatter.Text(&s.Suffix)},
	}
}

// ofStatements are the keys that only a statement has, and makesStatement those
// one of which makes an annotation a statement.
var (
	ofStatements   = []string{"via", "stance", "said", "credibility"}
	makesStatement = []string{"claim", "by"}
)

// checkAnnotation reports an annotation that says nothing, or what has no statement to
// belong to.
func checkAnnotation(m *annotation.Annotation) (problems diag.List) {
	keys := m.Location.Keys
	if !m.IsStatement() {
		for _, key := range ofStatements {
			if _, ok := keys[key]; ok {
				problems.Add(m.Location.Error(key, "mark-without-statement", `"`+key+`" belongs to a statement, and this is none`).
					WithHint(`add "claim", or "by" for a statement of no claim yet`))
				return problems
			}
		}
	}
	if m.IsEmpty() {
		problems.Add(m.Location.Error("quote", "empty-mark", "the passage is marked, but nothing is said about it").
			WithHint(`add "person", "date", "claim", "note" or another key`))
	}
	return problems
}

// Passage is a passage of an article that a record names, and what it says
// about it.
type Passage struct {
	Article    string // path within the content folder, within articles/, or slug
	Annotation annotation.Annotation
}

// placed gives a mark of its own the place at sp.
func placed(src diag.Source, sp span.Span, keys frontmatter.Keys) diag.Location {
	return diag.Location{Source: src, Span: sp, Keys: keys}
}

// passages takes a list of passages of articles; more are the keys that each
// may have besides the words.
func passages(src diag.Source, to *[]Passage, more func(*annotation.Annotation) []frontmatter.Field) frontmatter.Setter {
	return frontmatter.List(func() ([]frontmatter.Field, func(frontmatter.Entry)) {
		p := &Passage{}
		fields := append(selectorFields(&p.Annotation.Selector), frontmatter.Field{Key: "article", Doc: "path within articles/, with or without extension", Required: true, Set: frontmatter.String(&p.Article)})
		return append(fields, more(&p.Annotation)...), func(e frontmatter.Entry) {
			p.Annotation.Location = placed(src, e.Span, e.Keys)
			*to = append(*to, *p)
		}
	})
}
