package edition

import (
	"fmt"
	"slices"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/resolve"
	"dossier/internal/resolve/claim"
	"dossier/internal/resolve/decisions"
	"dossier/internal/resolve/entity"
	"dossier/internal/resolve/id"
	"dossier/internal/resolve/proposition"
	"dossier/internal/source/decision"
	"dossier/internal/source/document"
	"dossier/internal/source/edition"
	"dossier/internal/text/span"
)

// Decide gives the corpus the decisions of the dossier, and returns those that do not
// apply. The IDs of findings in articles that are other texts now are made of the new
// words, so all texts must be known: see [Found.Fit].
func (d *Derived) Decide() (left diag.List) {
	ids := d.newIDs()
	d.Corpus.Decisions = nil
	for _, n := range d.plan.Corpus.Decisions {
		before := n
		n.Members, n.OtherMembers = d.members(n.Members, ids), d.members(n.OtherMembers, ids)
		n.ID, n.Into, n.Entity = d.id(n.ID, ids, n.Members, n.OtherMembers), d.id(n.Into, ids, n.OtherMembers), d.entityID(n.Entity, ids)
		if n.ID == "" || before.Into != "" && n.Into == "" || before.Entity != "" && n.Entity == "" {
			if before.ID.Kind() != decision.Imported {
				left.Add(notApplied(before.Location.Warning(string(before.Verb), "", fmt.Sprintf("%q is about what the edition hides or leaves out", before.ID))))
			}
			continue
		}
		if one, _ := before.ID.Merged(); n.ID.Kind() == decision.MergeOf && !d.leads(n.ID, one, ids) {
			n.Members, n.OtherMembers = n.OtherMembers, n.Members
		}
		n.Name, n.Reason, n.What, n.By = d.plan.text(n.Name), d.plan.text(n.Reason), "", ""
		if d.plan.leaves(edition.Notes) {
			n.Reason = ""
		}
		// The location stays, for messages. Nothing of it is published.
		d.Corpus.Decisions = append(d.Corpus.Decisions, n)
	}
	return left
}

// notApplied returns the note that the edition does not apply a decision.
func notApplied(d diag.Diagnostic) diag.Diagnostic {
	d.Severity, d.Code, d.Hint = diag.Info, "edition-decision", ""
	d.Message = "this decision does not apply in the edition: " + d.Message
	return d
}

// NotApplied returns notes on the decisions that found nothing when the edition was
// resolved, but something in the dossier. The problems are those of the two.
func NotApplied(inDossier, inEdition diag.List) (left diag.List) {
	type place struct{ line, col int }
	gone := map[place]bool{}
	for _, p := range inDossier {
		if p.Code == decisions.Gone {
			gone[place{p.Line, p.Col}] = true
		}
	}
	for _, p := range inEdition {
		if p.Code == decisions.Gone && !gone[place{p.Line, p.Col}] {
			p.Message = "what it is about is not there"
			left.Add(notApplied(p))
		}
	}
	return left
}

// entityID returns the ID of the entity that a mention means. That of a name with a
// pseudonym is the record of the pseudonym.
func (d *Derived) entityID(of decision.ID, ids map[string]string) decision.ID {
	for _, h := range d.plan.hidden {
		if h.As != "" && h.is(of) {
			return id.Record(h.entity.Kind, h.slug)
		}
	}
	return d.id(of, ids)
}

// is reports whether an ID is that of the hidden name.
func (h *hidden) is(of decision.ID) bool {
	if string(of) == h.entity.ID {
		return true
	}
	return h.entity.Record != nil && of == id.Record(h.entity.Kind, h.entity.Slug)
}

// members returns the IDs that members of claims and events have in the edition,
// without those that name what is hidden.
func (d *Derived) members(of []string, ids map[string]string) (out []string) {
	for _, m := range of {
		if m = d.name(m, ids); m != "" {
			out = append(out, m)
		}
	}
	return out
}

// leads reports whether the first of two findings that are one is the one with an ID of the dossier.
func (d *Derived) leads(merge, one decision.ID, ids map[string]string) bool {
	first, _ := merge.Merged()
	return first.Name() == d.name(one.Name(), ids)
}

// name returns the name of a finding in the edition, "" if it names what is hidden: a
// name of which the edition has a record or nothing.
func (d *Derived) name(s string, ids map[string]string) string {
	if to, ok := ids[s]; ok {
		return to
	}
	if d.plan.path(s) != s {
		return ""
	}
	return s
}

// id returns the ID of a finding in the edition, "" if it names what is hidden or was
// decided when the content was read. The lists of members are those of the finding, or of the two
// findings of a merge. If the name of a claim or event is hidden and it has members, the ID
// has no name: its members tell which claim or event is meant.
func (d *Derived) id(of decision.ID, ids map[string]string, members ...[]string) decision.ID {
	left := func(i int) bool { return i < len(members) && len(members[i]) > 0 }
	name := func(s string) string { return d.name(s, ids) }
	switch of.Kind() {
	case "", decision.Imported:
		return ""
	case decision.MergeOf:
		a, b := of.Merged()
		first, second := name(a.Name()), name(b.Name())
		if first == "" && !left(0) || second == "" && !left(1) {
			return ""
		}
		return decision.MergeID(decision.Of(a.Kind(), first), decision.Of(b.Kind(), second))
	case decision.JoinOf:
		whole, part := of.Parts()
		if part = name(part); part == "" {
			return ""
		}
		return decision.JoinID(name(whole), part) // what was taken out stays out, whatever the edition has of the whole
	case decision.Mention:
		if to, ok := ids[of.Name()]; ok {
			return decision.Of(decision.Mention, to)
		}
		if article, _ := of.Parts(); !d.asPublished(article) {
			return ""
		}
		return of
	}
	if to := name(of.Name()); to != "" || left(0) {
		return decision.Of(of.Kind(), to)
	}
	return ""
}

// asPublished reports whether the edition has an article of that name, as it is in the
// dossier.
func (d *Derived) asPublished(slug string) bool {
	return slices.ContainsFunc(d.Corpus.Articles, func(a *document.Article) bool {
		from := d.from[a.Path]
		return from != nil && from.Slug == slug && d.changed[from] == nil
	})
}

// newIDs returns the IDs that mentions, statements and events of changed articles have in
// the edition.
func (d *Derived) newIDs() map[string]string {
	ids := map[string]string{}
	found := map[string]*resolve.Article{}
	for i := range d.plan.Articles {
		found[d.plan.Articles[i].Path] = &d.plan.Articles[i]
	}
	for i := range d.Articles {
		a := &d.Articles[i]
		from := d.from[a.Path]
		if m := d.changed[from]; m != nil && found[from.Path] != nil {
			d.idsOf(found[from.Path], a.Article, m, ids)
			mentionIDs(found[from.Path], a, m, ids)
		}
	}
	return ids
}

// mentionIDs adds the new IDs of the mentions in an article.
func mentionIDs(old *resolve.Article, to *Found, m *moves, ids map[string]string) {
	if to.text == nil {
		return
	}
	article := &dossier.Article{Slug: to.Slug, Path: to.Path, Prose: to.Prose, Markup: dossier.MarkupOf(to.Body, to.Prose), Text: to.text}
	at := map[span.Span]int{}
	for k, n := range to.Result.Names.Mentions {
		at[n.Span] = k
	}
	for k, n := range old.Found.Names.Mentions {
		if now, ok := at[m.span(n.Span)]; ok && !m.cut(n.Span) {
			before := entity.MentionID(old.Article, old.Found.Names.Mentions, k)
			ids[before.Name()] = entity.MentionID(article, to.Result.Names.Mentions, now).Name()
		}
	}
}

// idsOf adds the new IDs of what was found in an article.
func (d *Derived) idsOf(old *resolve.Article, to *document.Article, m *moves, ids map[string]string) {
	article := &dossier.Article{Slug: to.Slug, Path: to.Path, Prose: to.Prose, Markup: dossier.MarkupOf(to.Body, to.Prose)}
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
