package annotate

import (
	"errors"
	"fmt"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/edit/recordfile"
	"dossier/internal/preview/names"
	"dossier/internal/source/decision"
	"dossier/internal/source/document"
	"dossier/internal/text/span"
)

// statement adds the claim, the source and the stance.
func (m *marker) statement(add func(key, value string)) error {
	by := m.get("by")
	if by != "" {
		var err error
		if by, err = m.ref(by, "by", decision.Person, decision.Organization, decision.Place); err != nil {
			return err
		}
	}
	if text := m.get("claim"); text != "" {
		n, err := m.names.Find(text, true, decision.Claim)
		var unknown *names.UnknownError
		switch {
		case errors.As(err, &unknown) && len(unknown.Could) == 0 && !strings.HasPrefix(text, string(decision.Claim)+":"):
			if m.form.Get("new") == "" {
				return &refusal{message: fmt.Sprintf("no claim has the words %q", text), field: "claim", hint: "write a new claim with these words, or other words", isNew: true}
			}
			m.claim = m.newName(text)
			add("claim", m.claim)
		case err != nil:
			return &refusal{message: err.Error(), field: "claim", hint: "choose one of the list"}
		case n.Record:
			add("claim", n.Ref)
		default:
			if by == "" {
				by = m.sourceThere()
			}
			if by == "" {
				return &refusal{message: "say who states it", field: "by", hint: "the article does not say it in a way that the program understands"}
			}
			id := m.found.JoinOf(n.Ref, m.article, m.at)
			if _, statement := id.Parts(); statement == n.Ref {
				return &refusal{message: "this statement is the claim itself", field: "claim"}
			}
			m.decision = &decision.Decision{Verb: decision.Accept, ID: id}
			m.found.Complete(m.decision)
			m.decision.What = fmt.Sprintf("%q in %s", cut(m.at.Text(m.article.Prose)), n.Name)
		}
	}
	add("by", by)
	add("stance", m.get("stance"))
	return nil
}

// sourceThere returns the source of the statement that the program found in the
// passage, as annotations name it. It returns "" if there is none, or if less than
// half of the passage is in the words of the statement.
func (m *marker) sourceThere() string {
	for _, a := range m.found.Dossier.Articles {
		if a.Path != m.article.Path || a.SHA256 != m.article.SHA256 {
			continue
		}
		if s := statementAt(a, m.at); s != nil && s.Source != nil && 2*shared(s.Content, m.at) >= m.at.Len() {
			return sourceRef(s.Source)
		}
	}
	return ""
}

// newName returns a name for the record of a new claim.
func (m *marker) newName(text string) string {
	taken := map[string]bool{}
	for _, c := range m.found.Dossier.Claims {
		taken[document.Claim.Folder()+"/"+c.Slug+".md"] = true
	}
	p := recordfile.Path(document.Claim, text, func(p string) bool {
		_, exists, err := m.read(p)
		return taken[p] || exists || err != nil
	})
	return strings.TrimSuffix(strings.TrimPrefix(p, document.Claim.Folder()+"/"), ".md")
}

// statementAt returns the statement of an article that shares the most with a
// passage, nil if there is none.
func statementAt(a *dossier.Article, at span.Span) (best *dossier.Statement) {
	most := 0
	for _, s := range a.Statements {
		if n := shared([]span.Span{s.Span}, at) + shared(s.Content, at); n > most {
			best, most = s, n
		}
	}
	return best
}

// shared returns the number of bytes that spans share with a passage.
func shared(spans []span.Span, at span.Span) (n int) {
	for _, s := range spans {
		n += max(0, min(s.End, at.End)-max(s.Start, at.Start))
	}
	return n
}

// sourceRef returns what annotations call a source.
func sourceRef(s *dossier.Source) string {
	if s.Entity == nil {
		return s.Words
	}
	if s.Entity.Record != nil {
		return recordName(s.Entity.Record.Path)
	}
	return s.Entity.Name
}
