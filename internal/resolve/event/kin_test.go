package event

import (
	"fmt"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/resolve/proposition"
)

// An article has kin if three others mention the same. Two can be copies of one report.
func TestKin(t *testing.T) {
	for _, c := range []struct {
		others int // that mention the same person
		has    bool
	}{{0, false}, {2, false}, {3, true}} {
		var lines []line
		for i := range 6 {
			lines = append(lines, line{text: fmt.Sprintf("Ship %d sank on 3 March.", i), date: "2024-03-03", published: "2024-03-04"})
		}
		p := pairsOf(t, lines...)
		ana := &dossier.Entity{Name: "Ana"}
		var articles []*dossier.Article
		for i, s := range p.sentences {
			who := ana
			if i > c.others {
				who = &dossier.Entity{Name: fmt.Sprint(i)}
			}
			s.article.Mentions = []*dossier.Mention{{Entity: who}}
			articles = append(articles, s.article.Article)
		}
		in := proposition.MentionedIn(articles)
		for i, s := range p.sentences {
			p.mentioned[i] = in[s.article.Article]
		}
		first := &dossier.Event{}
		kin := p.largest(p.kinOf(), func(s *Sentence) *dossier.Event {
			if s == p.sentences[0] {
				return first
			}
			return nil
		})
		if got := kin[first]; (got == mostKin) != c.has || !c.has && got != 0 {
			t.Errorf("%d others: %v", c.others, got)
		}
	}
}
