package pages

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/site/locale"
	"dossier/internal/text/anchor"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// mostHTML is how large a page may be, in bytes.
const mostHTML = 500_000

// huge returns a dossier of 400 articles, each of 50 sentences, each sentence with a
// mention of one person, a statement and an event, most of them in one month:
// 20,000 of each.
func huge(t testing.TB) *dossier.Dossier {
	p := &press{t: t, d: &dossier.Dossier{Title: "Huge", Language: "en", BaseURL: "https://example.org/"}}
	b := p.publisher("daily", "The Daily Intelligencer of the Northern Districts")
	who := p.entity(dossier.Person, "who", "Johanna Whoever-Somebody")
	for i := range 3000 {
		p.entity([...]dossier.Kind{dossier.Person, dossier.Organization, dossier.Place}[i%3], fmt.Sprintf("a-name-of-usual-length-%d", i), fmt.Sprintf("%c name of usual length %d", 'A'+i%26, i))
	}
	harbour := p.d.Places[0]
	const sentence = "Johanna Whoever-Somebody said in a long statement that the harbour, the bridge and both of the eastern quays would be closed to all traffic for the whole of the winter, and that nobody was to blame for it. "
	const name, cue = len("Johanna Whoever-Somebody"), len("Johanna Whoever-Somebody said")
	many := p.claim("many", "A claim that many make")
	for i := range 400 {
		day := edtf.Of(edtf.DayNumber(738000 + i/20))
		body := strings.Repeat(sentence, 50)
		a := &dossier.Article{
			Slug: fmt.Sprintf("2020-01-02-daily-an-article-of-usual-length-%d", i), Title: fmt.Sprintf("An article with a headline of usual length, number %d", i),
			Date: day, Publisher: b, Language: "en", Prose: body, Text: segment.New(body, segment.PlainBlocks(body), nil).Outline(),
		}
		p.d.Articles, b.Articles, who.Articles = append(p.d.Articles, a), append(b.Articles, a), append(who.Articles, a)
		for n := range 50 {
			at := n * len(sentence)
			whole := dossier.Evidence{Article: a, Span: span.Span{Start: at, End: at + len(sentence) - 1}, Anchor: anchor.Of(anchor.Statement, uint64(n+1))}
			source := dossier.Evidence{Article: a, Span: span.Span{Start: at, End: at + name}, Anchor: anchor.Of(anchor.Mention, uint64(n+1))}
			who.Mentions = append(who.Mentions, &dossier.Mention{Evidence: source, Entity: who})
			id := i*50 + n
			c := many
			switch {
			case id >= 500 && id%2 == 1:
				c = nil
			case id >= 500:
				c = &dossier.Claim{
					Slug: fmt.Sprintf("the-harbour-would-be-closed-for-the-winter-%d", id), Date: day, People: []*dossier.Entity{who}, Independent: make([]dossier.IndependentSource, 1),
					Proposition: fmt.Sprintf("The harbour, the bridge and both of the eastern quays would be closed to all traffic, time %d", id), Status: dossier.Status(id % 6),
				}
				p.d.Claims = append(p.d.Claims, c)
			}
			s := &dossier.Statement{
				Evidence: whole, Source: &dossier.Source{Words: "Johanna Whoever-Somebody", Entity: who, Evidence: source}, Stance: dossier.Stance(id % 5),
				Cue: span.Span{Start: at + name + 1, End: at + cue}, Content: []span.Span{{Start: at + cue + 1, End: at + len(sentence) - 2}}, Date: day, Claim: c,
			}
			s.ID, s.Proposition = fmt.Sprintf("the-harbour-would-be-closed-for-the-winter-%d", id), s.Words()
			if c != nil {
				c.Statements = append(c.Statements, s)
			} else {
				p.d.Singles = append(p.d.Singles, s)
			}
			who.Statements, who.About = append(who.Statements, s), append(who.About, s)
			when := day
			if id%100 == 0 {
				when = edtf.OfMonth(day.Earliest().Year, day.Earliest().Month)
			}
			e := &dossier.Event{
				ID: fmt.Sprintf("e%d", id), Date: when, Summary: whole.Quote(), Outlook: dossier.Outlook(id % 4),
				People: []*dossier.Entity{who}, Places: []*dossier.Entity{harbour}, Evidence: []dossier.EventEvidence{{Evidence: whole}, {Evidence: source}},
			}
			p.d.Events, who.Events = append(p.d.Events, e), append(who.Events, e)
		}
	}
	return p.d
}

// However large a dossier, no page passes the limit, but for those of the
// articles, which hold their text.
func TestNoPageIsTooLarge(t *testing.T) {
	r, err := New(nil, locale.English())
	if err != nil {
		t.Fatal(err)
	}
	seen := map[Kind]int{}
	for _, p := range r.Pages(huge(t)) {
		seen[p.Kind]++
		if p.Kind == "article" || seen[p.Kind] > 3 && (p.Kind == "claim" || p.Kind == entityPage) || laterPart.MatchString(p.Path) {
			continue // they are all alike
		}
		var size counter
		if err := p.Render(&size); err != nil {
			t.Fatal(err)
		}
		if size > mostHTML {
			t.Errorf("%s has %d bytes", p.Path, size)
		}
	}
	if seen["period"] < 50 || seen[listPage] < 300 {
		t.Errorf("the lists are cut into few parts: %v", seen)
	}
}

// laterPart is the path of a part of a list behind the second.
var laterPart = regexp.MustCompile(`-part-([3-9]|\d\d)`)

// counter counts what is written to it.
type counter int

func (c *counter) Write(b []byte) (int, error) {
	*c += counter(len(b))
	return len(b), nil
}
