package check

import (
	"fmt"
	"regexp"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/source/document"
	"dossier/internal/source/markdown"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

// These patterns match the terms of Intelligence Community Directive 203
// (Analytic Standards, section D.6.e.2) for likelihood, both rows of its table,
// and for confidence in an assessment.
var (
	likelihood = regexp.MustCompile(`(?i)\b(?:(?:very\s+)?(?:un)?likely|(?:highly\s+)?(?:im)?probabl[ey]|almost\s+no\s+chance|(?:almost|nearly)\s+certain(?:ly)?|roughly\s+even\s+(?:chance|odds)|remote\s+(?:chance|possibility))\b`)
	confidence = regexp.MustCompile(`(?i)\b(?:low|moderate|high)(?:\s+levels?\s+of)?\s+confidence\b`)
)

func likelihoodWithConfidence(p *pass) {
	for _, r := range p.Corpus.Records {
		p.mixedBody(r.Location.Source, r.BodyOffset)
		p.mixedValue(r.Location, "description", r.Description)
		p.mixedValue(r.Location, "reliability", r.Reliability.Reason)
		for _, a := range r.Assessments {
			p.mixedValue(a.Location, "reason", a.Reason)
		}
	}
	for i := range p.Articles {
		for _, m := range p.Articles[i].Annotations {
			p.mixedValue(m.Location, "note", m.Note)
			p.mixedValue(m.Location, "credibility", m.Credibility.Reason)
		}
	}
	pages := p.Corpus.Pages
	if p.Corpus.Intro != nil {
		pages = append([]*document.Page{p.Corpus.Intro}, pages...)
	}
	for _, page := range pages {
		p.mixedBody(page.Source, page.BodyOffset)
	}
}

// mixedBody checks the Markdown of a file from offset on.
func (p *pass) mixedBody(src diag.Source, offset int) {
	for _, m := range mixed(src.Text[offset:], p.Segmentation) {
		p.at(src, span.Span{Start: offset + m.span.Start, End: offset + m.span.End}, m.message(), hintMixed)
	}
}

// mixedValue checks the text of the value of key.
func (p *pass) mixedValue(at diag.Location, key, text string) {
	for _, m := range mixed(text, p.Segmentation) {
		p.written(at, key, m.message(), hintMixed)
	}
}

const hintMixed = "write two sentences: how likely it is, and how sure you are"

// mixture is a sentence with both a likelihood and a confidence.
type mixture struct {
	span                   span.Span // from the first term to the end of the second
	likelihood, confidence string
}

func (m *mixture) message() string {
	return fmt.Sprintf("%q and %q in one sentence", m.likelihood, m.confidence)
}

// mixed returns the mixtures in a Markdown text.
func mixed(body string, rules *segment.Rules) (out []mixture) {
	if !strings.Contains(strings.ToLower(body), "confidence") {
		return nil
	}
	prose, blocks := markdown.Parse(body).Prose()
	for _, s := range segment.New(prose, blocks, rules).Sentences {
		text := s.Text(prose)
		l, c := likelihood.FindStringIndex(text), confidence.FindStringIndex(text)
		if l == nil || c == nil {
			continue
		}
		out = append(out, mixture{
			span.Span{Start: s.Start + min(l[0], c[0]), End: s.Start + max(l[1], c[1])},
			whitespace.Collapse(text[l[0]:l[1]]), whitespace.Collapse(text[c[0]:c[1]]),
		})
	}
	return out
}
