package proposition

import (
	"strings"

	"dossier/internal/dossier"
)

// stated is what a sentence says of an infinitive: in "the crew [should] leave", of "urged the crew to leave",
// the "to" is a "should".
type stated struct {
	word string // "" if the sentence says nothing of one
	at   int    // where the "to" is in the article
}

// urges reports whether m says what somebody is urged to do, and o that it is so: "urged the crew to
// start talks", "the crew had started talks". What should be, will be or is planned can be what is urged.
func (m *meaning) urges(o *meaning) bool {
	return m.urged && !o.urged && o.form&(obliged|future|embedded|hedged) == 0
}

// statedIn returns what the sentence of a statement says of its infinitive. What somebody is urged to do is
// not done.
func (r *Reader) statedIn(s *dossier.Statement) stated {
	for i := range s.Sentence {
		p := &s.Sentence[i]
		if word, _, _ := strings.Cut(p.Text, " "); r.classes[word]&class(obliged) != 0 {
			return stated{word, p.Span.Start}
		}
	}
	return stated{}
}
