package check

import (
	"dossier/internal/diag"
	"dossier/internal/diag/rules"
	"dossier/internal/dossier"
	"dossier/internal/source/annotation"
	"dossier/internal/source/corpus"
	"dossier/internal/source/document"
	"dossier/internal/text/span"
)

// pass collects the findings of a run.
type pass struct {
	Input
	settings rules.Settings
	places   places
	rule     rules.Rule // the rule being checked
	found    diag.List
}

// at reports a finding at sp in a file.
func (p *pass) at(src diag.Source, sp span.Span, message, hint string) {
	p.found.Add(src.At(sp, p.rule.Severity, p.rule.Name, message).WithHint(hint))
}

// written reports a finding at the value of key that an editor wrote.
func (p *pass) written(at diag.Location, key, message, hint string) {
	p.at(at.Source, at.At(key), message, hint)
}

// recorded reports a finding at the value of key in a record, or at the record's
// start.
func (p *pass) recorded(r *dossier.Record, key, message, hint string) {
	if doc := p.places.records[r.Path]; doc != nil {
		p.written(doc.Location, key, message, hint)
	}
}

// passage reports a finding at sp in an article's text.
func (p *pass) passage(a *dossier.Article, sp span.Span, message, hint string) {
	if doc := p.places.articles[a.Path]; doc != nil {
		p.at(doc.Source, span.Span{Start: doc.BodyOffset + sp.Start, End: doc.BodyOffset + sp.End}, message, hint)
	}
}

// stated reports a finding at the value of key in the annotation that made s. If
// there is no such annotation, it reports the finding at the passage.
func (p *pass) stated(s *dossier.Statement, key, message, hint string) {
	if m := p.annotationOf(s); m != nil {
		p.written(m.Location, key, message, hint)
		return
	}
	p.passage(s.Article, s.Span, message, hint)
}

// annotationOf returns the annotation that made s, or nil if the machine found s.
func (p *pass) annotationOf(s *dossier.Statement) *annotation.Annotation {
	if s.Origin != dossier.Editor || len(s.Content) != 1 {
		return nil
	}
	annotations := p.Corpus.Annotations[p.places.articles[s.Article.Path]]
	for i := range annotations {
		m := &annotations[i]
		if m.IsStatement() && m.Span == s.Content[0] && (m.Claim == "" || s.Claim != nil && m.Claim == s.Claim.Slug) {
			return m
		}
	}
	return nil
}

// places indexes files by path.
type places struct {
	articles map[string]*document.Article
	records  map[string]*document.Record
}

func newPlaces(c *corpus.Corpus) places {
	p := places{map[string]*document.Article{}, map[string]*document.Record{}}
	for _, a := range c.Articles {
		p.articles[a.Path] = a
	}
	for _, r := range c.Records {
		p.records[r.Path] = r
	}
	return p
}
