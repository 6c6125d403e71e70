package pages

import "dossier/internal/dossier"

// utterance is what one source says of one claim, in one or more reports. A
// list of what somebody said shows it once, with all its passages.
type utterance []*dossier.Statement

// utterances groups statements of one claim by one person, organization or
// place, with the same stance and the same chain of sources. Each group has the
// place of its first statement. A statement without a claim, or with a source
// that is only words ("officials"), is a group of its own.
func utterances(statements []*dossier.Statement) []utterance {
	type key struct {
		claim  *dossier.Claim
		stance dossier.Stance
		source string
	}
	var all []utterance
	place := make(map[key]int)
	for _, s := range statements {
		source, known := sourceKey(s)
		if s.Claim == nil || !known {
			all = append(all, utterance{s})
			continue
		}
		k := key{s.Claim, s.Said(), source}
		if at, ok := place[k]; ok {
			all[at] = append(all[at], s)
			continue
		}
		place[k] = len(all)
		all = append(all, utterance{s})
	}
	return all
}

// sourceKey identifies the source of s and those that it cites. It reports
// whether all of them are known.
func sourceKey(s *dossier.Statement) (key string, known bool) {
	if s.Source == nil {
		return "", false
	}
	for i := range len(s.Via) + 1 {
		v := *s.Source
		if i > 0 {
			v = s.Via[i-1]
		}
		if v.Entity == nil {
			return "", false
		}
		key += v.Entity.Kind.String() + "/" + v.Entity.Slug + "\n"
	}
	return key, true
}

// utterance returns the row of u: its first passage, and how many more the page of
// the claim has.
func (pc pageContext) utterance(u utterance) statementRow {
	r := pc.statement(u[0])
	r.Further = len(u) - 1
	return r
}

func (pc pageContext) ownUtterance(u utterance) statementRow {
	r := pc.utterance(u)
	r.Own = true
	return r
}
