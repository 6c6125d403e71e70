package pages

import (
	"encoding/json"
	"html/template"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
	"dossier/internal/text/whitespace"
)

// maxDescription is the maximum length of a description, in bytes. Search
// engines and messengers show no more.
const maxDescription = 200

// describe sets the description of the page, for search engines and link
// previews.
func (f *frame) describe(line string) {
	f.Description = shorten(whitespace.Collapse(line), maxDescription)
}

// shorten returns a line of at most n bytes. It cuts at a space if there is
// one.
func shorten(line string, n int) string {
	if len(line) <= n {
		return line
	}
	return strings.TrimRight(line[:wordEnd(line, n-len(" …"))], " ,;:") + " …"
}

// linked is structured data in the vocabulary of schema.org.
type linked map[string]any

// link sets the structured data of the page, for search engines. It leaves out empty
// values. A page whose address is not known has none.
func (f *frame) link(things ...linked) {
	for _, t := range things {
		for k, v := range t {
			if v == "" || v == nil {
				delete(t, k)
			}
		}
	}
	if len(things) == 0 || f.Canonical == "" {
		return
	}
	var v any = linked{"@context": "https://schema.org", "@graph": things}
	if len(things) == 1 {
		things[0]["@context"] = "https://schema.org"
		v = things[0]
	}
	// Neither can fail: all values are texts, lists and mappings. The encoder
	// escapes what could end the script.
	data, _ := json.Marshal(v)
	f.Data = template.JS(data)
}

// absolute returns the full URL of a page, "" if the base URL is not known.
func (pc pageContext) absolute(to string) string {
	base := webURL(pc.dossier.BaseURL)
	if base == "" {
		return ""
	}
	return strings.TrimSuffix(base, "/") + "/" + permalink.Relative(permalink.Index, to)
}

func (pc pageContext) linkedArticle(a *dossier.Article) linked {
	t := linked{
		"@type": "NewsArticle", "headline": a.Title, "url": a.URL, "inLanguage": a.Language,
		"datePublished": isoDate(a.Date), "mainEntityOfPage": pc.absolute(permalink.Article(a)),
	}
	if a.Author != "" {
		t["author"] = linked{"@type": "Person", "name": a.Author}
	}
	if a.Publisher != nil {
		t["publisher"] = linked{"@type": "Organization", "name": a.Publisher.Name}
	}
	return t
}

func (pc pageContext) linkedEntity(e *dossier.Entity) linked {
	t := linked{
		"@type": [...]string{"Person", "Organization", "Place"}[e.Kind], "name": e.Name, "mainEntityOfPage": pc.absolute(permalink.Entity(e)),
	}
	if r := e.Record; r != nil {
		t["description"], t["url"] = whitespace.Collapse(r.Description), webURL(r.URL)
		if len(r.Aliases) > 0 {
			t["alternateName"] = r.Aliases
		}
		if e.Kind == dossier.Person {
			t["jobTitle"] = r.Role
		}
	}
	return t
}

func (pc pageContext) linkedEvent(e *dossier.Event) linked {
	t := linked{"@type": "Event", "name": e.Summary, "startDate": isoDate(e.Date), "url": pc.absolute(pc.entries.Of(e))}
	if e.Outlook == dossier.Cancelled {
		t["eventStatus"] = "https://schema.org/EventCancelled"
	}
	if len(e.Places) > 0 {
		t["location"] = linked{"@type": "Place", "name": e.Places[0].Name}
	}
	return t
}

// linkedClaim returns the structured data of a claim, with a review if the
// editor gave a verdict.
func (pc pageContext) linkedClaim(c *dossier.Claim) linked {
	claim := linked{"@type": "Claim", "name": c.Proposition}
	if len(c.Statements) > 0 {
		if s := c.Statements[0].Source; s != nil && s.Entity != nil {
			claim["author"] = linked{"@type": [...]string{"Person", "Organization", "Place"}[s.Entity.Kind], "name": s.Entity.Name}
		}
	}
	if d := isoDate(c.Date); d != "" {
		claim["datePublished"] = d
	}
	a := c.Assessment()
	if a == nil {
		if url := pc.absolute(permalink.Claim(c)); url != "" {
			claim["url"] = url
		}
		return claim
	}
	return linked{
		"@type": "ClaimReview", "claimReviewed": c.Proposition, "itemReviewed": claim, "datePublished": isoDate(a.Date),
		"url": pc.absolute(permalink.Claim(c)), "reviewBody": a.Reason,
		"reviewRating": linked{"@type": "Rating", "alternateName": string(a.Verdict)},
		"author":       linked{"@type": "Organization", "name": pc.dossier.Title},
	}
}
