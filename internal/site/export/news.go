package export

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/diff"
	"dossier/internal/site/permalink"
	"dossier/internal/text/edtf"
	"dossier/internal/text/whitespace"
)

// summaryLength is about how many bytes of an article its summary has at least, if
// the article has as many.
const summaryLength = 200

// articleNews returns the entry of an article: its first sentences, and what an
// editor corrected in it. Corrections have no date of their own.
func articleNews(d *dossier.Dossier, a *dossier.Article, word func(string) string) atomEntry {
	e := atomEntry{Title: orUntitled(a.Title, word), ID: fullAddress(d, permalink.Article(a)), date: a.Date}
	if a.Publisher != nil {
		e.Author = &atomAuthor{a.Publisher.Name}
	}
	var words []string
	length := 0
	if a.Text != nil {
		for _, s := range a.Text.Sentences() {
			if length >= summaryLength {
				break
			}
			sentence := whitespace.Collapse(s.Text(a.Prose))
			words = append(words, sentence)
			length += len(sentence)
		}
	}
	for _, n := range a.Notes {
		if n.Kind == dossier.Correction {
			words = append(words, word("Correction by the editor; the words before it are as published")+": "+whitespace.Collapse(n.Quote())+" ["+n.Text+"]")
		}
	}
	e.Summary = strings.Join(words, " ")
	return e
}

// claimNews returns the entries of a claim: that it was made, that its status
// changed, and its assessment. The first two have the date of the article that
// first says so.
func claimNews(d *dossier.Dossier, c *dossier.Claim, word func(string) string) []atomEntry {
	address := fullAddress(d, permalink.Claim(c))
	var out []atomEntry
	if first := firstOf(c.Statements); first != nil {
		out = append(out, atomEntry{Title: word("Claim") + ": " + c.Proposition, ID: address + "#first", date: first.Article.Date, Summary: said(first)})
	}
	if s := changedBy(c); s != nil {
		status := c.Status.String()
		out = append(out, atomEntry{Title: word(status) + ": " + c.Proposition, ID: address + "#" + status, date: s.Article.Date, Summary: said(s)})
	}
	if a := c.Assessment(); a != nil {
		out = append(out, atomEntry{Title: word(string(a.Verdict)) + ": " + c.Proposition, ID: address, date: a.Date, Summary: a.Reason})
	}
	return out
}

// changedBy returns the statement by which a claim came to be disputed,
// corroborated or retracted, and nil if no statement did.
func changedBy(c *dossier.Claim) *dossier.Statement {
	switch c.Status {
	case dossier.Disputed:
		asserts, denies := firstOf(with(c, dossier.Asserts)), firstOf(with(c, dossier.Denies))
		if asserts == nil || denies == nil {
			return nil // another claim contradicts it
		}
		if edtf.Compare(asserts.Article.Date, denies.Article.Date) > 0 {
			return asserts
		}
		return denies
	case dossier.Corroborated:
		var firsts []*dossier.Statement
		for _, source := range c.Independent {
			if s := firstOf(source.Statements); s != nil {
				firsts = append(firsts, s)
			}
		}
		slices.SortStableFunc(firsts, byArticle)
		if len(firsts) > 1 {
			return firsts[1]
		}
	case dossier.Retracted:
		if all := with(c, dossier.Retracts); len(all) > 0 {
			return slices.MaxFunc(all, byArticle)
		}
	}
	return nil
}

// with returns the statements of a claim that take a stance, in articles with a date.
func with(c *dossier.Claim, stance dossier.Stance) []*dossier.Statement {
	var out []*dossier.Statement
	for _, s := range c.Statements {
		if s.Stance == stance && dated(s) {
			out = append(out, s)
		}
	}
	return out
}

// firstOf returns the statement in the earliest article with a date, and nil if
// there is none.
func firstOf(statements []*dossier.Statement) *dossier.Statement {
	var first *dossier.Statement
	for _, s := range statements {
		if dated(s) && (first == nil || byArticle(s, first) < 0) {
			first = s
		}
	}
	return first
}

func dated(s *dossier.Statement) bool { return s.Article != nil && !s.Article.Date.IsZero() }

func byArticle(a, b *dossier.Statement) int { return edtf.Compare(a.Article.Date, b.Article.Date) }

// corrections are the changes that correct what an earlier edition said.
var corrections = []string{diff.Removed, diff.Text, diff.Passage, diff.Retracted, diff.Merged, diff.Split, diff.Moved, diff.Changed}

// changeNews returns an entry for each correction since an earlier edition, with the
// date of this edition, or else that of the latest article. What is new, and a status or
// verdict that changed, is in the entries of articles and claims.
func changeNews(d *dossier.Dossier, changes *diff.Changes, word func(string) string) (out []atomEntry) {
	if changes == nil {
		return nil
	}
	date := d.Edition
	for _, a := range d.Articles {
		if d.Edition.IsZero() && !a.Date.IsZero() && (date.IsZero() || edtf.Compare(a.Date, date) > 0) {
			date = a.Date
		}
	}
	for _, l := range changes.Lines {
		if !slices.Contains(corrections, l.What) {
			continue
		}
		in := func(s string) string {
			if l.Words {
				return word(s)
			}
			return s
		}
		e := atomEntry{Title: word("What has changed") + ": " + l.Title + ", " + word(l.Label), ID: fullAddress(d, permalink.Changes) + "#" + date.String() + "-" + l.ID, date: date}
		if l.Old+l.New != "" {
			e.Summary = in(l.Old) + " → " + in(l.New)
		}
		out = append(out, e)
	}
	return out
}

// said returns who says it where, and the words of the article.
func said(s *dossier.Statement) string {
	var parts []string
	if s.Source != nil && s.Source.Name() != "" {
		parts = append(parts, s.Source.Name())
	}
	if s.Article.Publisher != nil {
		parts = append(parts, s.Article.Publisher.Name)
	}
	words := whitespace.Collapse(s.Words())
	if words == "" {
		return strings.Join(parts, ", ")
	}
	return strings.Join(append(parts, "“"+words+"”"), ", ")
}
