package dossier

import "dossier/internal/text/edtf"

// Grade is a grade of the Admiralty system (NATO STANAG 2511). The reliability
// of a source is graded from A (completely reliable) to F (cannot be judged),
// the credibility of a statement from 1 (confirmed by other sources) to 6
// (cannot be judged). The zero Grade means not graded and counts as F or 6.
type Grade struct {
	Value  string
	Reason string
	Date   edtf.Date // when it was given; zero if not known
}

// IsZero reports whether the grade was not given.
func (g Grade) IsZero() bool { return g.Value == "" }

// Or returns the value of the grade, or the given value if there is no grade.
func (g Grade) Or(value string) string {
	if g.IsZero() {
		return value
	}
	return g.Value
}

// Reliability returns the grade of the statement's source, or of the article's
// publisher if the source has none.
func (s *Statement) Reliability() Grade {
	if s.Source != nil && s.Source.Entity != nil && s.Source.Entity.Record != nil {
		if g := s.Source.Entity.Record.Reliability; !g.IsZero() {
			return g
		}
	}
	if p := s.Article.Publisher; p != nil && p.Record != nil {
		return p.Record.Reliability
	}
	return Grade{}
}

// Credibility returns the grade of the statement itself, zero if there is none.
func (s *Statement) Credibility() Grade {
	if s.rest().Graded == nil {
		return Grade{}
	}
	return *s.Rest.Graded
}

// Grading returns both grades of a statement, as "B3"; "F6" where nobody gave any.
func (s *Statement) Grading() string { return s.Reliability().Or("F") + s.Credibility().Or("6") }
