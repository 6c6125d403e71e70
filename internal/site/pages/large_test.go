package pages

import (
	"fmt"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// large returns a dossier in which every list is longer than a page.
func large(t testing.TB) *dossier.Dossier {
	p := &press{t: t, d: &dossier.Dossier{Title: "Large", Language: "en"}}
	b := p.publisher("daily", "The Daily")
	who := p.entity(dossier.Person, "who", "Jo Who")
	for i := range 300 {
		p.entity(dossier.Person, fmt.Sprintf("p%d", i), fmt.Sprintf("Person %d", i))
	}
	for i := 310; i > 0; i-- {
		day := fmt.Sprintf("2020-%02d-%02d", 1+i/280, 1+i%28)
		a := p.article(fmt.Sprintf("a%d", i), fmt.Sprintf("Article %d", i), day, b, fmt.Sprintf("Jo Who said on Monday that it would rain for %d days.\n\nWho laughed.\n", i))
		p.mention(a, "Jo Who", who)
		p.mention(a, "\n|Who", nil, who, p.d.People[1])
		c := p.claim(fmt.Sprintf("c%d", i), fmt.Sprintf("It would rain for %d days", i))
		s := p.statement(a, c, dossier.Asserts, fmt.Sprintf("Jo Who said on Monday that it would rain for %d days", i), "Jo Who", "said", who, fmt.Sprintf("it would rain for %d days", i))
		who.About = append(who.About, s)
		e := p.event(fmt.Sprintf("e%d", i), day, fmt.Sprintf("Jo Who said a thing %d.", i), p.time(a, "on |Monday", day))
		e.People = []*dossier.Entity{who}
		who.Events = append(who.Events, e)
	}
	var times []*dossier.Time
	for _, a := range p.d.Articles[:permalink.EntryPassages+5] {
		times = append(times, a.Times[0])
	}
	p.event("many", "2020-03-01", "Jo Who said much.", times...)
	return p.d
}
