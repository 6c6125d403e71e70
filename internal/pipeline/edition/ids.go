package edition

import (
	"dossier/internal/dossier"
	"dossier/internal/resolve"
	"dossier/internal/resolve/claim"
	"dossier/internal/resolve/id"
	"dossier/internal/resolve/proposition"
	"dossier/internal/source/decision"
	"dossier/internal/source/document"
	"dossier/internal/source/edition"
	"dossier/internal/text/span"
)

// decide gives the corpus the decisions of the dossier. The IDs of findings in articles
// that are other texts now are made of the new words.
func (d *Derived) decide() {
	ids := d.newIDs()
	d.Corpus.Decisions = nil
	for _, n := range d.plan.Corpus.Decisions {
		before := n
		n.ID, n.Into, n.Entity = d.id(n.ID, ids), d.id(n.Into, ids), d.id(n.Entity, ids)
		if n.ID == "" || before.Into != "" && n.Into == "" || before.Entity != "" && n.Entity == "" {
			continue
		}
		n.Name, n.Reason, n.What, n.By = d.plan.text(n.Name), d.plan.text(n.Reason), "", ""
		if d.plan.leaves(edition.Notes) {
			n.Reason = ""
		}
		n.Location.Source.Text, n.Location.Keys, n.Location.Span = "", nil, span.Span{}
		d.Corpus.Decisions = append(d.Corpus.Decisions, n)
	}
}

// id returns the ID of a finding in the edition, "" if it names what is hidden or was
// decided when the content was read.
func (d *Derived) id(of decision.ID, ids map[string]string) decision.ID {
	name := func(s string) string {
		if to, ok := ids[s]; ok {
			return to
		}
		if d.plan.path(s) != s {
			return "" // a hidden name, of which the edition has a record or nothing
		}
		return s
	}
	switch of.Kind() {
	case "", decision.Imported:
		return ""
	case decision.MergeOf:
		a, b := of.Merged()
		first, second := name(a.Name()), name(b.Name())
		if first == "" || second == "" {
			return ""
		}
		return decision.MergeID(decision.Of(a.Kind(), first), decision.Of(b.Kind(), second))
	case decision.JoinOf:
		whole, part := of.Parts()
		whole, part = name(whole), name(part)
		if whole == "" || part == "" {
			return ""
		}
		return decision.JoinID(whole, part)
	case decision.Mention:
		if d.plan.path(of.Name()) != of.Name() {
			return ""
		}
		return of
	}
	if to := name(of.Name()); to != "" {
		return decision.Of(of.Kind(), to)
	}
	return ""
}

// newIDs returns the IDs that statements and events of changed articles have in the
// edition.
func (d *Derived) newIDs() map[string]string {
	ids := map[string]string{}
	found := map[string]*resolve.Article{}
	for i := range d.plan.Articles {
		found[d.plan.Articles[i].Path] = &d.plan.Articles[i]
	}
	for _, a := range d.Corpus.Articles {
		from := d.from[a.Path]
		if m := d.changed[from]; m != nil && found[from.Path] != nil {
			d.idsOf(found[from.Path], a, m, ids)
		}
	}
	return ids
}

// idsOf adds the new IDs of what was found in an article.
func (d *Derived) idsOf(old *resolve.Article, to *document.Article, m *moves, ids map[string]string) {
	article := &dossier.Article{Slug: to.Slug, Path: to.Path, Body: to.Body, Prose: to.Prose}
	words := d.plan.Words
	statement := func(content []span.Span) {
		if len(content) == 0 {
			return
		}
		a := &dossier.Statement{Evidence: dossier.Evidence{Article: old.Article}, Content: content}
		b := &dossier.Statement{Evidence: dossier.Evidence{Article: article}, Content: movedSpans(content, m)}
		ids[proposition.StatementID(words, a)] = proposition.StatementID(words, b)
		ids[claim.OwnID(words, a)] = claim.OwnID(words, b)
	}
	for _, s := range old.Found.Statements {
		statement(s.Content)
	}
	for _, s := range old.Article.Statements {
		statement(s.Content)
	}
	for _, e := range old.Found.Events {
		at := old.Article.Text.Sentence(e.Sentence)
		before, after := dossier.Evidence{Article: old.Article, Span: at}, dossier.Evidence{Article: article, Span: m.span(at)}
		ids[id.Event(e.Date, before)] = id.Event(e.Date, after)
	}
}
