package render

import (
	"fmt"
	"html/template"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/markdown"
	"dossier/internal/render/address"
)

// marks are what a's page shows within the text. Every piece of evidence that
// the model may point to has one whose ID is the evidence's anchor.
func (at at) marks(a *dossier.Article) []markdown.Mark {
	m := marker{taken: make(map[string]bool, len(a.Mentions)+len(a.Times)+len(a.Statements)+len(a.Events))}
	for _, mention := range a.Mentions {
		m.add(at.mentionMark(mention))
	}
	for _, t := range a.Times {
		m.add(at.timeMark(t))
	}
	for i, s := range a.Statements {
		m.add(at.statementMark(s, i+1))
		for _, c := range s.Content {
			m.add(markdown.Mark{Span: c, Class: "statement"})
		}
	}
	for i, n := range a.Notes {
		m.add(noteMark(n, i+1))
	}
	for _, e := range a.Events {
		for _, v := range e.Evidence {
			if v.Article == a {
				m.add(markdown.Mark{Span: v.Span, ID: v.Anchor, Class: "dated"})
			}
		}
	}
	return m.marks
}

// marker gathers marks; of those with the same ID it keeps the first.
type marker struct {
	marks []markdown.Mark
	taken map[string]bool
}

func (m *marker) add(mark markdown.Mark) {
	if m.taken[mark.ID] {
		return
	}
	if mark.ID != "" {
		m.taken[mark.ID] = true
	}
	m.marks = append(m.marks, mark)
}

func (at at) mentionMark(m *dossier.Mention) markdown.Mark {
	mark := markdown.Mark{Span: m.Span, ID: m.Anchor}
	if m.Entity != nil {
		mark.Class = "mention " + m.Entity.Kind.String()
		mark.Href = at.to(address.Entity(m.Entity))
		mark.Title = m.Entity.Name
		return mark
	}
	mark.Class = "mention open"
	mark.Href = at.to(address.Ambiguous)
	mark.Title = strings.Join(each(m.Candidates, func(e *dossier.Entity) string { return e.Name }), " / ")
	return mark
}

func (at at) timeMark(t *dossier.Time) markdown.Mark {
	d := newDate(t.Date)
	mark := markdown.Mark{Span: t.Span, ID: t.Anchor, Class: "time", Title: d.Text, DateTime: d.Machine}
	if t.Event != nil {
		mark.Href = at.to(at.entries.Of(t.Event))
	}
	return mark
}

// statementMark has the number of the statement after it, which leads to the
// claim.
func (at at) statementMark(s *dossier.Statement, n int) markdown.Mark {
	mark := markdown.Mark{Span: s.Span, ID: s.Anchor, Class: "attribution"}
	if s.Claim != nil {
		mark.After = template.HTML(fmt.Sprintf(`<sup class="ref"><a href="%s" title="%s">%d</a></sup>`,
			template.HTMLEscapeString(at.to(address.Claim(s.Claim))), template.HTMLEscapeString(s.Claim.Proposition), n))
	}
	return mark
}

// noteMark has what the editor says beside the words: a correction itself, of a
// remark its number, which leads to it.
func noteMark(n *dossier.Note, number int) markdown.Mark {
	mark := markdown.Mark{Span: n.Span, ID: n.Anchor, Class: "highlight"}
	switch n.Kind {
	case dossier.Correction:
		mark.Class = "corrected"
		mark.After = template.HTML(fmt.Sprintf(` <ins class="correction" title="The editor’s correction; the article has the words before it">[%s]</ins>`,
			template.HTMLEscapeString(n.Text)))
	case dossier.Remark:
		mark.Class = "noted"
		mark.After = template.HTML(fmt.Sprintf(`<sup class="ref note"><a href="#%s" aria-label="The editor’s note %d">N%d</a></sup>`, noteID(n), number, number))
	}
	return mark
}

// noteID is the id of a note in the list below the text.
func noteID(n *dossier.Note) string { return "note-" + n.Anchor }
