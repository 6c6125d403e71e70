package dossier

import "dossier/internal/text/edtf"

// Grade is how far something can be relied on, by the scale of the Admiralty
// (NATO STANAG 2511): a source from A, completely reliable, to F, reliability
// cannot be judged; a statement from 1, confirmed by other sources, to 6, truth
// cannot be judged. The zero Grade was not given and stands for F or 6.
type Grade struct {
	Value  string
	Reason string
	Date   edtf.Date // when it was given; zero if not known
}

// IsZero reports whether nobody gave the grade.
func (g Grade) IsZero() bool { return g.Value == "" }

// Or returns the value of the grade, and what stands for one that was not given.
func (g Grade) Or(value string) string {
	if g.IsZero() {
		return value
	}
	return g.Value
}

// Reliability returns that of the source of a statement: its own grade, else that of
// the article's publisher.
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

// Credibility returns the grade of what is said, zero if nobody gave it.
func (s *Statement) Credibility() Grade {
	if s.Graded == nil {
		return Grade{}
	}
	return *s.Graded
}

// Grading returns both grades of a statement, as "B3"; "F6" where nobody gave any.
func (s *Statement) Grading() string { return s.Reliability().Or("F") + s.Credibility().Or("6") }
