package pages

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
	"dossier/internal/source/markdown"
	"dossier/internal/text/anchor"
	"dossier/internal/text/segment"
)

// marks returns the marks in the text of a. Every block has one, and every evidence
// of the model one whose ID is the anchor of the evidence.
func (pc pageContext) marks(a *dossier.Article) ([]markdown.Mark, error) {
	found := len(a.Mentions) + len(a.Times) + 2*len(a.Statements) + len(a.Notes) + len(a.Events)
	all := blocks(a)
	m := marker{make([]markdown.Mark, 0, found+len(all)), make(map[string]bool, found+len(all))}
	m.addBlocks(a, all)
	for _, mention := range a.Mentions {
		m.add(pc.mentionMark(mention))
	}
	for _, t := range a.Times {
		m.add(pc.timeMark(t))
	}
	for i, s := range a.Statements {
		mark, err := pc.statementMark(s, i+1)
		if err != nil {
			return nil, err
		}
		m.add(mark)
		for _, c := range s.Content {
			m.add(markdown.Mark{Span: c, Class: "statement"})
		}
	}
	for i, n := range a.Notes {
		mark, err := pc.noteMark(n, i+1)
		if err != nil {
			return nil, err
		}
		m.add(mark)
	}
	for _, e := range a.Events {
		for _, v := range e.Evidence {
			if v.Article == a {
				m.add(markdown.Mark{Span: v.Span, ID: v.Anchor.String(), Class: "dated"})
			}
		}
	}
	return m.marks, nil
}

// marker collects marks. Of marks with the same ID it keeps the first.
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

// addBlocks marks the paragraphs, headings and list items among all blocks of a, so that links can
// lead to them. They come first, because a mark with the same span is within them. site.js
// adds their permanent links.
func (m *marker) addBlocks(a *dossier.Article, all []segment.Block) {
	anchors := anchor.NewNamer(a.Prose, a.Text)
	for _, b := range all {
		if b.Kind != segment.Cell && b.Kind != segment.Furniture {
			m.add(markdown.Mark{Span: b.Span, ID: anchors.Name(anchor.Block, b.Span).String()})
		}
	}
}

func (pc pageContext) mentionMark(m *dossier.Mention) markdown.Mark {
	mark := markdown.Mark{Span: m.Span, ID: m.Anchor.String()}
	if m.Entity != nil {
		mark.Class = "mention " + m.Entity.Kind.String()
		mark.Href = permalink.ToEntity(pc.path, m.Entity)
		if m.Entity.Name != m.Quote() {
			mark.Title = m.Entity.Name
		}
		return mark
	}
	mark.Class = "mention open"
	if len(pc.dossier.Ambiguous) > 0 {
		mark.Href = pc.to(permalink.Ambiguous)
	}
	mark.Title = strings.Join(each(m.Candidates(), func(e *dossier.Entity) string { return e.Name }), " / ")
	return mark
}

func (pc pageContext) timeMark(t *dossier.Time) markdown.Mark {
	d := pc.date(t.Date)
	mark := markdown.Mark{Span: t.Span, ID: t.Anchor.String(), Class: "time", DateTime: d.Machine}
	if d.Text != t.Quote() {
		mark.Title = d.Text
	}
	if t.Event != nil {
		mark.Href = pc.to(pc.entries.Of(t.Event))
	}
	return mark
}

// statementMark returns the mark of a statement. The template "claimbeside"
// makes what follows it: its number and its source.
func (pc pageContext) statementMark(s *dossier.Statement, n int) (mark markdown.Mark, err error) {
	mark = markdown.Mark{Span: s.Span, ID: s.Anchor.String(), Class: "attribution"}
	if s.ID != "" { // it has content
		mark.After, err = pc.fragment("claimbeside", claimBeside{pc.statementRef(s), s.Proposition, n, "claim-" + s.Anchor.String(), "#" + s.Anchor.String()})
	}
	return mark, err
}

// noteMark returns the mark of a note. It is followed by a correction, or by
// the number of a remark, and the remark if it is short.
func (pc pageContext) noteMark(n *dossier.Note, number int) (mark markdown.Mark, err error) {
	mark = markdown.Mark{Span: n.Span, ID: n.Anchor.String(), Class: "highlight"}
	switch n.Kind {
	case dossier.Correction:
		mark.Class = "corrected"
		mark.After, err = pc.fragment("correctionbeside", n.Text)
	case dossier.Remark:
		mark.Class = "noted"
		mark.After, err = pc.fragment("notebeside", pc.note(n, number))
	}
	return mark, err
}
