package event

import (
	"slices"
	"strings"
	"unicode"
)

const (
	// minCopied is the number of words of a sentence that is a near copy of another, and
	// copiedFrom the share of the runs of four words of the shorter one that both have.
	minCopied  = 10
	copiedFrom = 0.6
)

// copied reports whether sentences i and j are one text that an editor changed little:
// the shorter one shares most of its runs of words with the other, and no numbers differ.
func (p *Pairs) copied(i, j int) bool {
	return min(p.passages.Tokens(i), p.passages.Tokens(j)) >= minCopied && p.passages.Shared(i, j) >= minShared && p.passages.Copied(i, j) >= copiedFrom
}

// slipped reports whether sentences i and j are copies whose dates lie one day apart only
// because "today" and "yesterday" count from the days of their articles. A morning
// paper says "yesterday" and is put online the evening before.
func (p *Pairs) slipped(i, j int) bool {
	x, y := p.periods[i], p.periods[j]
	if x.from != x.to || y.from != y.to || apart(x.from, y.from) != 1 {
		return false
	}
	a, b := p.sentences[i], p.sentences[j]
	m, ok := a.relative()
	n, found := b.relative()
	return ok && found && apart(m, n) <= 1 && a.article != b.article && p.copied(i, j)
}

func apart(m, n int) int { return max(m, n) - min(m, n) }

// relative returns the day of the article of a sentence that tells a day as it is seen
// from there: "today", "last night". It reports false for other dates, such as those
// that name the day of the week or of the month.
func (s *Sentence) relative() (day int, ok bool) {
	on := periodOf(s.article.Date)
	if s.time == nil || s.article.Date.IsZero() || on.from != on.to {
		return 0, false
	}
	at := s.period()
	if at.from != on.from && at.from != on.from-1 {
		return 0, false
	}
	named := func(w string) bool {
		return s.words.Weekdays[w] || s.words.Months[w] || strings.ContainsFunc(w, unicode.IsDigit)
	}
	words := strings.FieldsFunc(strings.ToLower(s.time.Span.Text(s.article.Prose)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return on.from, !slices.ContainsFunc(words, named)
}

// oneVerb reports whether the verb of what happened is the same in sentences i and j.
func (p *Pairs) oneVerb(i, j int) bool {
	v := p.sentences[i].verb
	return v != "" && v == p.sentences[j].verb
}
