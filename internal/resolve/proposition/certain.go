package proposition

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/text/span"
)

const (
	// minSameStems is the number of content words of a content that is joined with
	// another because of its words alone.
	minSameStems = 3
	// minSameTokens is the number of its words.
	minSameTokens = 5
	// minNearStems is the least number of content words of a denial that is near what
	// it denies and has no other words: it denies as much at least.
	minNearStems = 2
	// minRequoted is the number of words of a quotation that a source with a name does not
	// say twice.
	minRequoted = 10
	// near is the largest distance of the two, in bytes: a few sentences.
	near = 500
	// sameLeast is the least probability of statements of other sources with the
	// same words.
	sameLeast = 0.9
)

// certain returns why statements i and j put forward the same proposition
// whatever the model says of them.
func (p *Pairs) certain(i, j int, f *Features) (dossier.JoinKind, bool) {
	a, b, s, t := &p.meanings[i], &p.meanings[j], p.statements[i], p.statements[j]
	if f[datesClash] != 0 && !requoted(a, b, f) || f[numbersClash] != 0 || p.reader.otherSpans(a, b) || undecided(s, t) || p.apart(i, j, f) {
		return 0, false
	}
	if disagree(s, t) && p.deniesOther(i, j) {
		return 0, false
	}
	if disagree(s, t) && f[sameSource] == 0 && p.sharesContent(s, t) {
		return dossier.JoinedDenial, true // "denied this"
	}
	if s.Article == t.Article && !disagree(s, t) && f[otherSource] == 0 && !f.Differs() {
		switch {
		case nested(s, t) && min(len(a.list(stemList)), len(b.list(stemList))) >= 2:
			return dossier.JoinedNested, f[sameSource] == 1
		case f[sameSource] == 1 && contains(a, b) && !s.Overlaps(t): // and not what another says in it
			return dossier.JoinedRepeat, true
		}
	}
	if disagree(s, t) && !f.Differs() && !f.mayBeOther() && !p.saysOther(i, j) {
		denied, denial := a, b
		if s.Stance == dossier.Denies {
			denied, denial = b, a
		}
		least := minSameStems + 1
		if isNear(s, t) && denial.form&pronoun == 0 {
			least = minNearStems
		}
		if len(denial.list(stemList)) >= least && within(denial, denied) && !p.reader.onlyNouns(denial, denied) && (s.Article == t.Article && isNear(s, t) || !embeds(denied, denial)) {
			return dossier.JoinedDenial, true
		}
	}
	if !hasWordsOf(a, b) {
		return 0, false
	}
	other := disagree(s, t)
	switch {
	case other && (a.form&pronoun == 0 || f[sameSource] == 1):
		return dossier.JoinedDenial, true
	case other:
		return 0, false
	case copies(s.Article, t.Article):
		return dossier.JoinedCopy, true
	case f[sameSource] == 1:
		return dossier.JoinedWords, true
	}
	return 0, false
}

// requoted reports whether two statements with the features are one quotation of somebody with a name, so that
// "today" in it is one day, whenever the articles are of.
func requoted(a, b *meaning, f *Features) bool {
	return f[namedSame] != 0 && f[bothQuoted] != 0 && hasWordsOf(a, b) && a.tokens >= minRequoted
}

// sharesContent reports whether two statements have the same passage as their content, but
// for the "that" before it: one is about what the other says.
func (p *Pairs) sharesContent(s, t *dossier.Statement) bool {
	if s.Article != t.Article || len(s.Content) != 1 || len(t.Content) != 1 || s.Content[0].End != t.Content[0].End {
		return false
	}
	a, b := s.Content[0], t.Content[0]
	if a.Start > b.Start {
		a, b = b, a
	}
	before := strings.TrimSpace(s.Article.Prose[a.Start:b.Start])
	return before == "" || slices.Contains(p.reader.words.Complementizers, before)
}

// isNear reports whether two statements are near each other in one article, or in
// articles that share passages.
func isNear(s, t *dossier.Statement) bool {
	if s.Article != t.Article {
		return slices.ContainsFunc(s.Article.Alike, func(l dossier.Likeness) bool { return l.Article == t.Article })
	}
	return max(s.Span.Start, t.Span.Start)-min(s.Span.End, t.Span.End) <= near
}

// hasWordsOf reports whether the words of two propositions are the same, and
// enough to tell what they say.
func hasWordsOf(a, b *meaning) bool {
	return a.text == b.text && a.tokens == b.tokens && a.tokens >= minSameTokens && len(a.list(stemList)) >= minSameStems && a.form&question == 0
}

// sameWords reports whether the words of two propositions are the same and say it
// whoever the source is.
func sameWords(a, b *meaning) bool {
	return hasWordsOf(a, b) && a.form&pronoun == 0 && len(a.list(stemList)) > minSameStems
}

// nested reports whether the content of one statement is most of the other's.
func nested(s, t *dossier.Statement) bool {
	if len(s.Content) == 0 || len(t.Content) == 0 {
		return false
	}
	x := span.Span{Start: s.Content[0].Start, End: s.Content[len(s.Content)-1].End}
	y := span.Span{Start: t.Content[0].Start, End: t.Content[len(t.Content)-1].End}
	shared := min(x.End, y.End) - max(x.Start, y.Start)
	return 10*shared >= 6*max(x.Len(), y.Len())
}

// contains reports whether one has all content words of the other, and enough of
// them.
func contains(a, b *meaning) bool {
	if len(a.list(stemList)) > len(b.list(stemList)) {
		a, b = b, a
	}
	return len(a.list(stemList)) > minSameStems && within(a, b)
}

// within reports whether b has all content words of a.
func within(a, b *meaning) bool {
	return !slices.ContainsFunc(a.list(stemList), func(s word) bool { return !b.has(s) })
}

// embeds reports whether a has a verb before the first one of b that b has not: "protests that should make the
// mayor resign" says something else of "the mayor resigns".
func embeds(a, b *meaning) bool {
	verbs, own := a.list(verbList), b.list(verbList)
	for _, w := range a.list(runningList) {
		if slices.Contains(own, w) {
			return false
		}
		if slices.Contains(verbs, w) {
			return true
		}
	}
	return false
}

// copies reports whether one of two articles is a copy of the other.
func copies(a, b *dossier.Article) bool {
	return slices.ContainsFunc(a.Alike, func(l dossier.Likeness) bool { return l.Article == b && l.Copy })
}
