package document

import (
	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/source/annotation"
	"dossier/internal/source/frontmatter"
	"dossier/internal/text/span"
)

// annotationFields returns the keys of an annotation.
func annotationFields(m *annotation.Annotation) []frontmatter.Field {
	return append(statementFields(m), []frontmatter.Field{
		{Key: "person", Doc: "person that the passage refers to: the name of a record in people/, or a name", Set: frontmatter.String(&m.Person)},
		{Key: "organization", Doc: "organization that the passage refers to", Set: frontmatter.String(&m.Organization)},
		{Key: "place", Doc: "place that the passage refers to", Set: frontmatter.String(&m.Place)},
		{Key: "date", Doc: "date of what the passage reports (EDTF)", Set: frontmatter.Date(&m.Date)},
		{Key: "event", Doc: "event that the passage is evidence for: the name of a record in events/", Set: frontmatter.String(&m.Event)},
		{Key: "claim", Doc: "claim that the passage is a statement on: the name of a record in claims/", Set: frontmatter.String(&m.Claim)},
		{Key: "note", Doc: "note on the passage, in Markdown", Set: frontmatter.Text(&m.Note)},
		{Key: "correction", Doc: "correct words for the passage", Set: frontmatter.String(&m.Correction)},
		{Key: "highlight", Doc: "whether to highlight the passage", Set: frontmatter.Bool(&m.Highlight)},
		{Key: "reject", Doc: "kinds of findings in the passage that are wrong", Set: frontmatter.Enums(&m.Reject, annotation.Findings()...)},
	}...)
}

// statementFields returns the keys of a statement, without its claim.
func statementFields(m *annotation.Annotation) []frontmatter.Field {
	return []frontmatter.Field{
		{Key: "by", Doc: "source of the statement: the name of a record, a name, or the words of the article", Set: frontmatter.String(&m.By)},
		{Key: "via", Doc: "sources that this source cites, the nearest first", Set: frontmatter.Strings(&m.Via)},
		{Key: "stance", Doc: "how the statement relates to the claim; asserts if missing", Set: frontmatter.EnumFunc(func(s dossier.Stance) { m.Stance = &s }, dossier.Stances()...)},
		{Key: "said", Doc: "date of the statement (EDTF), if the article gives none or a wrong one", Set: frontmatter.Date(&m.Said)},
		{Key: "credibility", Doc: "grade on the Admiralty scale, from 1 (confirmed by other sources) to 6 (cannot be judged)", Set: grade(&m.Credibility, credibilities)},
	}
}

// selectorFields returns the keys of a selector.
func selectorFields(s *annotation.Selector) []frontmatter.Field {
	return []frontmatter.Field{
		{Key: "quote", Doc: "words of the passage, exactly as in the article", Required: true, Verbatim: true, Set: frontmatter.Text(&s.Quote)},
		{Key: "prefix", Doc: "words directly before the quote, if the quote occurs more than once", Verbatim: true, Set: frontmatter.Text(&s.Prefix)},
		{Key: "suffix", Doc: "words directly after the quote, if the quote occurs more than once", Verbatim: true, Set: frontmatter.Text(&s.Suffix)},
	}
}

// ofStatements are the keys that only a statement may have. An annotation with
// one of the keys in makesStatement is a statement.
var (
	ofStatements   = []string{"via", "stance", "said", "credibility"}
	makesStatement = []string{"claim", "by"}
)

// checkAnnotation reports an annotation that says nothing, and keys of a
// statement in an annotation that is not a statement.
func checkAnnotation(m *annotation.Annotation) (problems diag.List) {
	keys := m.Location.Keys
	if !m.IsStatement() {
		for _, key := range ofStatements {
			if _, ok := keys[key]; ok {
				problems.Add(m.Location.Error(key, "mark-without-statement", `"`+key+`" is only for statements`).
					WithHint(`add "claim", or "by" if the statement has no claim yet`))
				return problems
			}
		}
	}
	if m.IsEmpty() {
		problems.Add(m.Location.Error("quote", "empty-mark", "the annotation says nothing about its passage").
			WithHint(`add "person", "date", "claim", "note" or another key`))
	}
	return problems
}

// Passage is a passage of an article that a record refers to, with its
// annotation.
type Passage struct {
	Article    string // path within the content folder or within articles/, or slug
	Annotation annotation.Annotation
}

// placed returns the location at sp of an annotation.
func placed(src diag.Source, sp span.Span, keys frontmatter.Keys) diag.Location {
	return diag.Location{Source: src, Span: sp, Keys: keys}
}

// passages returns a setter of a list of passages of articles. More returns the
// keys that each passage may have besides those of its selector.
func passages(src diag.Source, to *[]Passage, more func(*annotation.Annotation) []frontmatter.Field) frontmatter.Setter {
	return frontmatter.List(func() ([]frontmatter.Field, func(frontmatter.Entry)) {
		p := &Passage{}
		fields := append(selectorFields(&p.Annotation.Selector), frontmatter.Field{Key: "article", Doc: "path of the article within articles/, with or without its extension", Required: true, Set: frontmatter.String(&p.Article)})
		return append(fields, more(&p.Annotation)...), func(e frontmatter.Entry) {
			p.Annotation.Location = placed(src, e.Span, e.Keys)
			*to = append(*to, *p)
		}
	})
}
