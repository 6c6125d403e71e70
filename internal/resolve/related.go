package resolve

import (
	"strings"

	"dossier/internal/dossier"
)

// relate links each denial of "such claims" to the claims it denies: those of
// the nearest sentences before it, in its article, that assert something.
func relate(articles []*dossier.Article) {
	for _, a := range articles {
		for i, s := range a.Statements {
			if s.Claim == nil || s.Stance != dossier.Denies && s.Stance != dossier.Declines || !pointsBack(s.Words()) {
				continue
			}
			for _, denied := range assertedBefore(a, i) {
				s.Claim.Related = append(s.Claim.Related, dossier.Related{Claim: denied.Claim, Reason: reasonOf[s.Stance][0]})
				denied.Claim.Related = append(denied.Claim.Related, dossier.Related{Claim: s.Claim, Reason: reasonOf[s.Stance][1]})
			}
		}
	}
}

// reasonOf says why two claims are set side by side, seen from the later one
// and from the earlier.
var reasonOf = map[dossier.Stance][2]string{
	dossier.Denies:   {dossier.ReasonDenies, dossier.ReasonDenied},
	dossier.Declines: {dossier.ReasonDeclines, dossier.ReasonDeclined},
}

// reach is how many sentences back a denial of "such claims" can point.
const reach = 2

// assertedBefore lists the statements that assert something in the nearest
// sentence before statement i that has any, at most reach sentences back.
func assertedBefore(a *dossier.Article, i int) []*dossier.Statement {
	here := sentenceOf(a, a.Statements[i])
	var out []*dossier.Statement
	at := -1
	for j := i - 1; j >= 0; j-- {
		s := a.Statements[j]
		n := sentenceOf(a, s)
		if n >= here || s.Stance != dossier.Asserts || s.Claim == nil {
			continue
		}
		if here-n > reach || at >= 0 && n != at {
			break
		}
		at = n
		out = append([]*dossier.Statement{s}, out...)
	}
	return out
}

func sentenceOf(a *dossier.Article, s *dossier.Statement) int {
	return a.Text.SentenceFrom(s.Span.Start)
}

// pointsBack reports whether a content does not say what it is about but points
// to what was said: "such claims", "the accusations", "those reports", "it".
func pointsBack(words string) bool {
	w := strings.Fields(strings.ToLower(strings.Trim(words, " .,;“”\"")))
	if len(w) == 1 {
		return pointers[w[0]] || sayings[w[0]]
	}
	if len(w) < 2 || len(w) > 4 || !pointers[w[0]] && w[0] != "the" {
		return false
	}
	return sayings[w[len(w)-1]]
}

var (
	pointers = set("it this that such these those them any all")
	sayings  = set(`claim claims allegation allegations accusation accusations assertion assertions report reports charge charges statement statements
		suggestion suggestions rumour rumours rumor rumors story stories details aspects speculation`)
)
