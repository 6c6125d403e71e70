package pages

import (
	"strings"

	"dossier/internal/dossier"
)

// grade is an Admiralty grade of a source, a statement or both.
type grade struct {
	Text   string // "B", "B3"; "" where nobody gave any
	Title  string // what it means, and why it was given
	Reason string
	Date   date // of a source's
}

// The meanings of the grades, in our words, after NATO's AJP-2.1.
var (
	reliabilities = map[string]string{
		"A": "completely reliable", "B": "usually reliable", "C": "fairly reliable",
		"D": "not usually reliable", "E": "unreliable", "F": "reliability cannot be judged",
	}
	credibilities = map[string]string{
		"1": "confirmed by other sources", "2": "probably true", "3": "possibly true",
		"4": "doubtful", "5": "improbable", "6": "truth cannot be judged",
	}
)

// sourceGrade returns the grade of a source.
func (s *site) sourceGrade(g dossier.Grade) grade {
	if g.IsZero() {
		return grade{}
	}
	return grade{Text: g.Value, Title: s.ofSource(g, g.Value), Reason: g.Reason, Date: s.date(g.Date)}
}

// statementGrade returns both grades of a statement. It is empty if an editor
// gave neither.
func (s *site) statementGrade(of *dossier.Statement) grade {
	source := of.Reliability()
	if source.IsZero() && of.Credibility().IsZero() {
		return grade{}
	}
	return grade{
		Text: of.Grading(),
		Title: s.say("%1; %2", s.ofSource(source, source.Or("F")),
			s.say("statement: %1", s.meaning(credibilities[of.Credibility().Or("6")], of.Credibility()))),
		Reason: of.Credibility().Reason,
	}
}

func (s *site) ofSource(g dossier.Grade, value string) string {
	return s.say("source: %1", s.meaning(reliabilities[value], g))
}

// meaning returns the meaning of a grade and the reason for it.
func (s *site) meaning(words string, g dossier.Grade) string {
	if g.Reason == "" {
		return s.word(words)
	}
	return s.say("%1 (%2)", s.word(words), strings.TrimRight(g.Reason, "."))
}
