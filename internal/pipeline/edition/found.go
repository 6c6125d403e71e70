package edition

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve"
	"dossier/internal/source/edition"
	"dossier/internal/text/namekey"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// find gives the articles of the edition what was found in those of the dossier.
func (d *Derived) find() {
	found := map[string]*resolve.Article{}
	for i := range d.plan.Articles {
		found[d.plan.Articles[i].Path] = &d.plan.Articles[i]
	}
	for _, a := range d.Corpus.Articles {
		out := Found{Article: a}
		from := d.from[a.Path]
		out.Altered = a.SHA256 != from.SHA256 || a.Title != from.Title || a.Author != from.Author
		if r := found[from.Path]; r != nil {
			if m := d.changed[from]; m == nil {
				out.Same, out.Result = true, r.Found
			} else {
				out.Result, out.sentences = d.move(r, m)
			}
			d.plan.drop(&out.Result)
		}
		d.Articles = append(d.Articles, out)
	}
}

// drop removes the kinds of findings that the edition leaves out.
func (p *Plan) drop(r *extract.Result) {
	kinds := map[dossier.Kind]edition.Part{dossier.Person: edition.People, dossier.Organization: edition.Organizations, dossier.Place: edition.Places}
	gone := map[int]bool{}
	for i, e := range r.Names.Entities {
		gone[i] = p.leaves(kinds[e.Kind])
	}
	if slices.ContainsFunc(p.edition.LeaveOut, func(part edition.Part) bool {
		return part == edition.People || part == edition.Organizations || part == edition.Places
	}) {
		withoutEntities(r, gone)
	}
	if p.leaves(edition.Statements) {
		r.Statements = nil
	}
	if p.leaves(edition.Events) {
		r.Events = nil
	}
}

// move returns what was found in an article, at the places of the edition's text and
// without what is hidden. The sentences are those of the events.
func (d *Derived) move(a *resolve.Article, m *moves) (r extract.Result, sentences []span.Span) {
	p := d.plan
	r = a.Found
	r.Names.Entities = slices.Clone(r.Names.Entities)
	hidden, gone := p.locals(a), map[int]bool{}
	for i := range r.Names.Entities {
		e := &r.Names.Entities[i]
		h := hidden[i]
		switch {
		case h == nil:
			e.Name, e.Forms, e.Owner = p.text(e.Name), p.texts(e.Forms), p.text(e.Owner)
		case h.As == "":
			gone[i] = true
		default:
			e.Name, e.Forms, e.Owner, e.SurnameFirst = h.As, []string{h.As}, "", false
		}
	}
	r.Names.Mentions = nil
	for _, n := range a.Found.Names.Mentions {
		if m.cut(n.Span) {
			continue
		}
		n.Span, n.Role = m.span(n.Span), p.moved(m, n.Role)
		r.Names.Mentions = append(r.Names.Mentions, n)
	}
	times := map[int]int{extract.OfArticle: extract.OfArticle}
	r.Times = nil
	for i, t := range a.Found.Times {
		if m.cut(t.Span) {
			continue
		}
		times[i] = len(r.Times)
		t.Span = m.span(t.Span)
		r.Times = append(r.Times, t)
	}
	r.Statements = nil
	shown := shownStatements(a)
	for _, s := range a.Found.Statements {
		if !shown[s.Extent()] || m.cut(s.Extent()) {
			continue // an editor rejected it, or it is not sure enough
		}
		r.Statements = append(r.Statements, movedStatement(s, m))
	}
	r.Events = nil
	dated := shownEvents(a)
	for _, e := range a.Found.Events {
		time, ok := times[e.Time]
		sentence := a.Article.Text.Sentence(e.Sentence)
		if !ok || !dated[sentence] || m.cut(sentence) {
			continue
		}
		sentences = append(sentences, m.span(sentence))
		e.Time, e.Verb, e.Parts = time, m.span(e.Verb), movedSpans(e.Parts, m)
		r.Events = append(r.Events, e)
	}
	if len(gone) > 0 {
		withoutEntities(&r, gone)
	}
	return r, sentences
}

// moved returns the span of a role, unless it is in a passage that is left out.
func (p *Plan) moved(m *moves, s span.Span) span.Span {
	if m.cut(s) {
		return span.Span{}
	}
	return m.span(s)
}

func (p *Plan) texts(all []string) (out []string) {
	for _, s := range all {
		out = append(out, p.text(s))
	}
	return out
}

// locals returns which of the entities found in an article are hidden: those that a
// mention says are, and those with one of the names.
func (p *Plan) locals(a *resolve.Article) map[int]*hidden {
	at := map[span.Span]*hidden{}
	if model := p.models[a.Path]; model != nil {
		for _, m := range model.Mentions {
			if h := p.hiddenBy(m); h != nil && m.Entity != nil {
				at[m.Span] = h
			}
		}
	}
	out := map[int]*hidden{}
	for _, m := range a.Found.Names.Mentions {
		if h := at[m.Span]; h != nil && m.Entity >= 0 {
			out[m.Entity] = h
		}
	}
	for i, e := range a.Found.Names.Entities {
		for _, h := range p.hidden {
			if out[i] == nil && slices.ContainsFunc(fullNames(h.entity), func(n string) bool { return namekey.Of(n) == namekey.Of(e.Name) }) {
				out[i] = h
			}
		}
	}
	return out
}

// shownStatements returns the places of the statements that the dossier shows in an
// article.
func shownStatements(a *resolve.Article) map[span.Span]bool {
	out := map[span.Span]bool{}
	for _, s := range a.Article.Statements {
		out[s.Span] = true
	}
	return out
}

// shownEvents returns the sentences in an article that the dossier has events of.
func shownEvents(a *resolve.Article) map[span.Span]bool {
	out := map[span.Span]bool{}
	for _, e := range a.Article.Events {
		for _, v := range e.Evidence {
			if v.Article == a.Article {
				out[v.Span] = true
			}
		}
	}
	return out
}

// Fit gives the events of an article the sentences of its text. Those whose sentence is
// no longer one are removed.
func (f *Found) Fit(text *segment.Outline) {
	f.text = text
	if f.Same || len(f.sentences) != len(f.Result.Events) {
		return
	}
	var events []extract.Event
	for i, e := range f.Result.Events {
		if text.Len() == 0 {
			break
		}
		e.Sentence = min(text.SentenceFrom(f.sentences[i].Start), text.Len()-1)
		if text.Sentence(e.Sentence) == f.sentences[i] {
			events = append(events, e)
		}
	}
	f.Result.Events = events
}

func movedStatement(s extract.Statement, m *moves) extract.Statement {
	if s.Source != nil {
		source := *s.Source
		source.Span, source.Of = m.span(source.Span), m.span(source.Of)
		s.Source = &source
	}
	s.Via = slices.Clone(s.Via)
	for i := range s.Via {
		s.Via[i].Span, s.Via[i].Of = m.span(s.Via[i].Span), m.span(s.Via[i].Of)
	}
	s.Cue, s.Content, s.Asides = m.span(s.Cue), movedSpans(s.Content, m), movedSpans(s.Asides, m)
	s.Sentence = slices.Clone(s.Sentence)
	for i := range s.Sentence {
		s.Sentence[i].Span = m.span(s.Sentence[i].Span)
	}
	return s
}

func movedSpans(all []span.Span, m *moves) (out []span.Span) {
	for _, s := range all {
		out = append(out, m.span(s))
	}
	return out
}

// withoutEntities removes entities, their mentions, and the statements whose chain of
// sources they belong to.
func withoutEntities(r *extract.Result, gone map[int]bool) {
	index := map[int]int{}
	var entities []extract.Entity
	for i, e := range r.Names.Entities {
		if gone[i] {
			index[i] = -1
			continue
		}
		index[i] = len(entities)
		entities = append(entities, e)
	}
	r.Names.Entities = entities
	var mentions []extract.Mention
	for _, m := range r.Names.Mentions {
		if m.Entity >= 0 {
			if m.Entity = index[m.Entity]; m.Entity < 0 {
				continue
			}
		}
		if slices.ContainsFunc(m.Candidates, func(c int) bool { return gone[c] }) {
			continue
		}
		m.Candidates = slices.Clone(m.Candidates)
		for i := range m.Candidates {
			m.Candidates[i] = index[m.Candidates[i]]
		}
		mentions = append(mentions, m)
	}
	r.Names.Mentions = mentions
	var statements []extract.Statement
	for _, s := range r.Statements {
		if s.Source != nil {
			source := *s.Source
			s.Source = &source
			if source.Entity >= 0 {
				if s.Source.Entity = index[source.Entity]; s.Source.Entity < 0 {
					continue
				}
			}
			if slices.ContainsFunc(source.With, func(e int) bool { return gone[e] }) {
				continue
			}
			s.Source.With = moved(source.With, index)
		}
		s.Via = slices.Clone(s.Via)
		if slices.ContainsFunc(s.Via, func(v extract.Source) bool { return v.Entity >= 0 && gone[v.Entity] }) {
			continue
		}
		if slices.ContainsFunc(s.Via, func(v extract.Source) bool {
			return slices.ContainsFunc(v.With, func(e int) bool { return gone[e] })
		}) {
			continue
		}
		for i := range s.Via {
			if s.Via[i].Entity >= 0 {
				s.Via[i].Entity = index[s.Via[i].Entity]
			}
			s.Via[i].With = moved(s.Via[i].With, index)
		}
		if slices.ContainsFunc(s.Sentence, func(p extract.Part) bool { return p.Who == extract.Named && gone[p.Entity] }) {
			s.Sentence = nil
		}
		s.Sentence = slices.Clone(s.Sentence)
		for i := range s.Sentence {
			if s.Sentence[i].Who == extract.Named {
				s.Sentence[i].Entity = index[s.Sentence[i].Entity]
			}
		}
		statements = append(statements, s)
	}
	r.Statements = statements
}

// moved returns the entities of a list by their new indexes.
func moved(list []int, index map[int]int) []int {
	out := slices.Clone(list)
	for i := range out {
		out[i] = index[out[i]]
	}
	return out
}
