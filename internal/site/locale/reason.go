package locale

import (
	"strings"

	"dossier/internal/dossier"
)

// Say returns an English text in the language, with args in its places.
func (l *Locale) Say(english string, args ...string) string { return Fill(l.Text(english), args...) }

// Stance returns the verb that says what a source does, in the number of the
// source: "they deny", "she denies".
func (l *Locale) Stance(s dossier.Stance, plural bool) string {
	verb := func(one, several string) string {
		if plural {
			return several
		}
		return one
	}
	switch s {
	case dossier.Denies:
		return verb(l.Say("denies"), l.Say("deny"))
	case dossier.Questions:
		return verb(l.Say("questions"), l.Say("question"))
	case dossier.Declines:
		return verb(l.Say("declines to confirm"), l.Say("decline to confirm"))
	case dossier.Retracts:
		return verb(l.Say("retracts"), l.Say("retract"))
	}
	return verb(l.Say("asserts"), l.Say("assert"))
}

// StanceOn returns the verb that says what the source of a statement does with its
// claim: "asserts", or "asserts the opposite" if that is what the statement says.
func (l *Locale) StanceOn(s *dossier.Statement, plural bool) string {
	verb := l.Stance(s.Said(), plural)
	if s.Reversed {
		return l.Say("%1 the opposite", verb)
	}
	return verb
}

// Relation returns how another claim relates to one, as a phrase.
func (l *Locale) Relation(r dossier.Related) string {
	phrase := l.relation(r.Relation)
	if r.Comparison == nil {
		return phrase
	}
	return l.Say("%1: %2", phrase, l.Comparison(r.Comparison))
}

func (l *Locale) relation(r dossier.Relation) string {
	switch r {
	case dossier.RelatedDenied:
		return l.Say("denied by this claim")
	case dossier.RelatedDenial:
		return l.Say("denies this claim, as “such claims”, in the sentences that follow")
	case dossier.RelatedDeclined:
		return l.Say("not confirmed by this claim")
	case dossier.RelatedDeclines:
		return l.Say("declines to confirm this claim, in the sentences that follow")
	case dossier.RelatedContradicts:
		return l.Say("contradicts this claim, according to the editor")
	case dossier.RelatedContrary:
		return l.Say("could be the opposite")
	case dossier.RelatedTopic:
		return l.Say("could be about the same matter")
	case dossier.RelatedSimilar:
		return l.Say("says something similar")
	case dossier.RelatedFigure:
		return l.Say("gives another figure")
	case dossier.RelatedLater:
		return l.Say("gives a later figure, which may replace this one")
	case dossier.RelatedEarlier:
		return l.Say("gave an earlier figure, which this one may replace")
	}
	return l.Say("could be the same claim")
}

// Comparison returns what two propositions have in common, as a phrase.
func (l *Locale) Comparison(c *dossier.Comparison) string {
	list := func(words []string) string { return strings.Join(words, l.Comma()) }
	parts := []string{l.Say("shares %1 of %2 words: %3", l.Number(len(c.Shared)), l.Number(c.Words), list(c.Shared))}
	switch {
	case c.Contrary[0] != "":
		parts = append(parts, l.Say("%1 is the opposite of %2", l.quote(c.Contrary[1]), l.quote(c.Contrary[0])))
	case c.Negated:
		parts = append(parts, l.Say("one of the two is negated"))
	}
	switch c.Differ {
	case dossier.Numbers:
		parts = append(parts, l.Say("other numbers: %1, not %2", list(c.Only[1]), list(c.Only[0])))
	case dossier.Dates:
		parts = append(parts, l.Say("other dates: %1, not %2", list(c.Only[1]), list(c.Only[0])))
	}
	if c.SameNumbers {
		parts = append(parts, l.Say("the same numbers"))
	}
	if c.SameDates {
		parts = append(parts, l.Say("the same date"))
	}
	return strings.Join(parts, "; ")
}

// Dependence returns why a statement is not independent of an earlier one, as a
// phrase about the statement.
func (l *Locale) Dependence(d dossier.Dependence) string {
	phrase := l.dependence(d)
	if d.Link == nil {
		return phrase
	}
	return l.Say("counts as one source with those before, because %1 %2", l.article(d.Link), phrase)
}

func (l *Locale) dependence(d dossier.Dependence) string {
	publisher, article := "", ""
	if d.Publisher != nil {
		publisher = d.Publisher.Name
	}
	if d.Article != nil {
		article = l.article(d.Article)
	}
	switch d.Kind {
	case dossier.SameArticle:
		return l.Say("is in the same article, which names no source")
	case dossier.SamePublisher:
		return l.Say("is from %1 too and names no source, like %2", publisher, article)
	case dossier.CitesReport:
		return l.Say("cites %1, whose own report, %2, names no other source", publisher, article)
	case dossier.CitesSourcedReport:
		return l.Say("cites %1, whose own report, %2, goes back to %3", publisher, article, d.Source)
	case dossier.CitesCitingReport:
		return l.Say("cites %1, whose own report, %2, cites %3 in turn", publisher, article, d.Source)
	case dossier.CitedReport:
		return l.Say("is the report by %1 that %2 cites", publisher, article)
	case dossier.Copied:
		return l.Say("is in a copy of %1: %2% of its words are the same", article, l.Number(d.Shared))
	case dossier.NearlyCopied:
		return l.Say("is in an article with nearly the same text as %1: %2% of its words are the same", article, l.Number(d.Shared))
	case dossier.SameWords:
		return l.Say("shares %2 of %3 words with %1, in the same order", article, l.Number(d.Shared), l.Number(d.Words))
	}
	switch {
	case d.Kind == dossier.SameBody && d.Article == nil:
		return l.Say("has a source that speaks for %1 too, in the same article", d.Source)
	case d.Kind == dossier.SameBody:
		return l.Say("has a source that speaks for %1, as does %2", d.Source, article)
	case d.Kind == dossier.SameUtterance && d.Article == nil:
		return l.Say("has the same words as another source in the article, %1: one of the two may be read wrongly", d.Source)
	case d.Kind == dossier.SameUtterance:
		return l.Say("has the same words as another source, %1, in %2: one of the two may be read wrongly", d.Source, article)
	case d.Kind == dossier.MayBeSame && d.Article == nil:
		return l.Say("may have the same source as another statement in the article: one of them has no name")
	case d.Kind == dossier.MayBeSame:
		return l.Say("may have the same source as %1: one of them has no name", article)
	}
	if d.Article == nil {
		return l.Say("also goes back to %1, in the same article", d.Source)
	}
	return l.Say("goes back to %1, like %2", d.Source, article)
}

// Join returns why the machine put a statement to its claim, as a phrase about the
// statement.
func (l *Locale) Join(j *dossier.Join) string {
	article := l.article(j.With.Article)
	switch j.Kind {
	case dossier.JoinedCopy:
		return l.Say("joined by the machine: the same words in a copy of %1", article)
	case dossier.JoinedWords:
		return l.Say("joined by the machine: the same source says the same words in %1", article)
	case dossier.JoinedDenial:
		return l.Say("joined by the machine: has words of %1, and one of the two denies them", article)
	case dossier.JoinedContrary:
		return l.Say("joined by the machine: likely about the same as in %1, and one of the two denies it; %2", article, l.Comparison(j.Comparison))
	case dossier.JoinedNested:
		return l.Say("joined by the machine: part of the same passage")
	case dossier.JoinedRepeat:
		return l.Say("joined by the machine: its source says so twice in the article")
	case dossier.JoinedPointing:
		return l.Say("joined by the machine: denies it as “such claims”, in the sentences that follow")
	}
	return l.Say("joined by the machine: likely the same as in %1 (%2%); %3", article, l.Number(int(100*j.Probability)), l.Comparison(j.Comparison))
}

// EventJoin returns why the machine put a passage to its event, as a phrase about the
// passage.
func (l *Locale) EventJoin(j *dossier.EventJoin) string {
	article := l.article(j.With.Article)
	if j.SameWords {
		return l.Say("joined by the machine: the same words in %1", article)
	}
	return l.Say("joined by the machine: likely the same event as in %1 (%2%); %3", article, l.Number(int(100*j.Probability)), l.Comparison(j.Comparison))
}

// article returns how a sentence names an article: by its title, publisher and
// date.
func (l *Locale) article(a *dossier.Article) string {
	if l.brief {
		return "the other article"
	}
	title := l.Say("an article without a title")
	if a.Title != "" {
		title = l.quote(a.Title)
	}
	var by []string
	if a.Publisher != nil {
		by = append(by, a.Publisher.Name)
	}
	if day := l.Date(a.Date); day != "" {
		by = append(by, day)
	}
	if len(by) == 0 {
		return title
	}
	return l.Say("%1 (%2)", title, strings.Join(by, l.Comma()))
}

// quote puts quotation marks around s.
func (l *Locale) quote(s string) string { return l.quotes[0] + s + l.quotes[1] }
