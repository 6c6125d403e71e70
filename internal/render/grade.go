package render

import (
	"strings"

	"dossier/internal/dossier"
)

// grade is a grade by the Admiralty's scale, of a source, a statement or both.
type grade struct {
	Text   string // "B", "B3"; "" where nobody gave any
	Title  string // what it means, and why it was given
	Reason string
	Date   date // of a source's
}

// Meanings of the grades, after the wording of NATO's AJP-2.1 in our words.
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

// sourceGrade is the grade of a source.
func sourceGrade(g dossier.Grade) grade {
	if g.IsZero() {
		return grade{}
	}
	return grade{Text: g.Value, Title: meaning("source", reliabilities[g.Value], g.Reason), Reason: g.Reason, Date: newDate(g.Date)}
}

// statementGrade is both grades of a statement, where an editor gave one.
func statementGrade(s *dossier.Statement) grade {
	source := s.Reliability()
	if source.IsZero() && s.Credibility.IsZero() {
		return grade{}
	}
	return grade{
		Text: s.Grading(),
		Title: meaning("source", reliabilities[source.Or("F")], source.Reason) + "; " +
			meaning("statement", credibilities[s.Credibility.Or("6")], s.Credibility.Reason),
		Reason: s.Credibility.Reason,
	}
}

func meaning(what, grade, reason string) string {
	out := what + ": " + grade
	if reason != "" {
		out += " (" + strings.TrimRight(reason, ".") + ")"
	}
	return out
}
