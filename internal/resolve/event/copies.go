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

// slipped reports whether sentences i and j are copies whose dates lie apart only because they
// count from the days of their articles. They are one day apart for "today" and "yesterday": a
// morning paper says "yesterday" and is put online the evening before. They are a week apart for
// "Friday" in the papers of Thursday and of Friday.
func (p *Pairs) slipped(i, j int) bool {
	x, y := p.periods[i], p.periods[j]
	days := apart(x.from, y.from)
	if days != 1 && days != daysOfWeek || x.from != x.to || y.from != y.to {
		return false
	}
	a, b := p.sentences[i], p.sentences[j]
	if a.article == b.article {
		return false
	}
	switch days {
	case 1:
		m, ok := a.relative()
		n, found := b.relative()
		return ok && found && apart(m, n) <= 1 && p.copied(i, j)
	case daysOfWeek:
		m, n := periodOf(a.article.Date), periodOf(b.article.Date)
		return apart(m.from, n.from) <= 1 && m.from == m.to && n.from == n.to && a.ofWeekday() && b.ofWeekday() && p.copied(i, j)
	}
	return false
}

const daysOfWeek = 7

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
	return on.from, !slices.ContainsFunc(s.timeWords(), func(w string) bool { return s.article.words.Weekdays[w] || s.namesDate(w) })
}

// ofWeekday reports whether the sentence tells its day as that of a week: "on Friday", not "Friday, 3 May".
func (s *Sentence) ofWeekday() bool {
	if s.time == nil {
		return false
	}
	words := s.timeWords()
	return slices.ContainsFunc(words, func(w string) bool { return s.article.words.Weekdays[w] }) && !slices.ContainsFunc(words, s.namesDate)
}

// namesDate reports whether the word is that of a date whatever the day of the article: "May", "3rd".
func (s *Sentence) namesDate(w string) bool {
	return s.article.words.Months[w] || strings.ContainsFunc(w, unicode.IsDigit)
}

// timeWords returns the words of the time expression of the sentence.
func (s *Sentence) timeWords() []string {
	return strings.FieldsFunc(strings.ToLower(s.time.Span.Text(s.article.Prose)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
