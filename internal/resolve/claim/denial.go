package claim

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
)

// RelateDenials relates each denial of "such claims" to the claims that it
// denies: those of the nearest sentence before it that asserts something.
func RelateDenials(words *extract.Words, articles []*dossier.Article) {
	for _, a := range articles {
		for i, s := range a.Statements {
			if s.Claim == nil || s.Stance != dossier.Denies && s.Stance != dossier.Declines || !pointsBack(words, s.Words()) || s.Joined != nil {
				continue
			}
			for _, denied := range assertedBefore(a, i, func(t *dossier.Statement) bool { return t.Claim != nil }) {
				s.Claim.Related = append(s.Claim.Related, dossier.Related{Claim: denied.Claim, Relation: relationOf[s.Stance][0]})
				denied.Claim.Related = append(denied.Claim.Related, dossier.Related{Claim: s.Claim, Relation: relationOf[s.Stance][1]})
			}
		}
	}
}

// relationOf holds how two claims are related, as seen from the later and from the
// earlier one.
var relationOf = map[dossier.Stance][2]dossier.Relation{
	dossier.Denies:   {dossier.RelatedDenied, dossier.RelatedDenial},
	dossier.Declines: {dossier.RelatedDeclined, dossier.RelatedDeclines},
}

// maxBack is the number of sentences that the claims can be before their denial.
const maxBack = 2

// assertedBefore returns the statements that assert something in the nearest
// sentence before statement i that has any, at most maxBack sentences before, and
// of these the ones with a claim.
func assertedBefore(a *dossier.Article, i int, hasClaim func(*dossier.Statement) bool) []*dossier.Statement {
	here := sentenceOf(a, a.Statements[i])
	var out []*dossier.Statement
	at := -1
	for j := i - 1; j >= 0; j-- {
		s := a.Statements[j]
		n := sentenceOf(a, s)
		if n >= here || s.Stance != dossier.Asserts || !hasClaim(s) {
			continue
		}
		if here-n > maxBack || at >= 0 && n != at {
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

// pointsBack reports whether a content only refers to what was said before: "such
// claims", "the accusations", "those reports", "it".
func pointsBack(words *extract.Words, content string) bool {
	w := strings.Fields(strings.ToLower(strings.Trim(content, " .,;“”\"")))
	if len(w) == 1 {
		return words.Demonstratives[w[0]] || words.ClaimNouns[w[0]]
	}
	if len(w) < 2 || len(w) > 4 || !words.Demonstratives[w[0]] && !words.IsArticle(w[0]) {
		return false
	}
	return words.ClaimNouns[w[len(w)-1]]
}
