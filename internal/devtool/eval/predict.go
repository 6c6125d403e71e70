package eval

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/source/document"
	"dossier/internal/text/segment"
	"dossier/internal/text/slug"
	"dossier/internal/text/span"
)

// Extract is the extraction to measure, such as [extract.Run].
type Extract func(prose string, blocks []segment.Block, about extract.About) extract.Result

var quoted = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", " ")

// predict extracts from an article as from a file of a dossier.
func predict(d *Document, run Extract) (Marks, error) {
	title := d.Title
	if title == "" {
		title = d.ID
	}
	var b strings.Builder
	fmt.Fprintf(&b, "---\ntitle: \"%s\"\n", quoted.Replace(title))
	if d.Date != "" {
		fmt.Fprintf(&b, "date: %s\n", d.Date)
	}
	fmt.Fprintf(&b, "---\n%s\n", d.Text)
	a, problems := document.ParseArticle("article.md", []byte(b.String()))
	if a == nil {
		var all []error
		for _, p := range problems {
			all = append(all, errors.New(p.Message))
		}
		return Marks{}, errors.Join(all...)
	}
	r := run(a.Prose, a.Blocks, extract.About{Date: a.Date, Title: a.Title})
	return marksOf(a.Body, &r), nil
}

// marksOf converts a result to the form of gold.
func marksOf(body string, r *extract.Result) Marks {
	runes := span.NewRuneCounter(body)
	at := func(s span.Span) Range { return Range{runes.At(s.Start), runes.At(s.End)} }
	parts := func(ss ...span.Span) (out Ranges) {
		for _, s := range ss {
			if !s.Empty() {
				out = append(out, at(s))
			}
		}
		return out
	}
	var out Marks
	for _, m := range r.Names.Mentions {
		if m.Kind != dossier.Person || m.Entity >= 0 && r.Names.Entities[m.Entity].Loose {
			continue
		}
		words := m.Span.Text(body)
		entity := strconv.Itoa(m.Entity)
		if m.Entity < 0 {
			entity = slug.Of(words, len(words)) + "?"
		}
		out.Mentions = append(out.Mentions, Mention{at(m.Span), words, entity})
	}
	for _, t := range r.Times {
		out.Times = append(out.Times, Time{at(t.Span), t.Type.String(), t.Value})
	}
	for _, s := range r.Statements {
		c := Claim{Cue: parts(s.Cue), Content: parts(s.Content...)}
		if s.Source != nil {
			c.Source = parts(s.Source.Span)
		}
		out.Claims = append(out.Claims, c)
	}
	return out
}
