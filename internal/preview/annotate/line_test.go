package annotate

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/pipeline"
)

// A line of the timeline gives an event with all its passages, and a card of the ledger
// a claim. What changed meanwhile is not guessed.
func TestDraftsOfLines(t *testing.T) {
	d := newDesk(t)
	d.put("articles/b.md", "---\ntitle: B\ndate: 2024-03-06\n---\nMayor Rui Costa opened the port on 4 March 2024, as planned.\n")
	found, _, err := pipeline.NewReviewer(pipeline.Options{Content: d.content}).Review(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var statement *dossier.Statement
	var opened *dossier.Event
	for _, a := range found.Dossier.Articles {
		for _, s := range a.Statements {
			statement = s
		}
		for _, e := range a.Events {
			if len(e.Evidence) == 2 {
				opened = e
			}
		}
	}
	if statement == nil || opened == nil {
		t.Fatal("the articles give no statement, or no event of two passages")
	}
	anchor := opened.Evidence[1].Anchor.String()
	a, _ := d.send("draft", "kind", "event", "page", "articles/e7/b.html", "anchor", anchor)
	const event = "---\nsummary: Mayor Rui Costa opened the port on 4 March 2024, as planned.\ndate: 2024-03-04\nevidence:\n" +
		"  - article: a\n    quote: Mayor Rui Costa opened the port on 4 March 2024.\n" +
		"  - article: b\n    quote: Mayor Rui Costa opened the port on 4 March 2024, as planned.\n---\n"
	if a.Error != "" || a.Text != event || len(a.Problems) > 0 {
		t.Errorf("an event: %+v\n%s", a, a.Text)
	}
	a, _ = d.send("draft", "kind", "claim", "anchor", statement.Anchor.String())
	const claim = "---\nproposition: The quay would open in May\nstatements:\n  - article: a\n    quote: that the quay would open in May\n    by: Rui Costa\n---\n"
	if a.Error != "" || a.Text != claim {
		t.Errorf("a claim: %+v\n%s", a, a.Text)
	}
	for name, fields := range map[string][]string{
		"no passage of the article": {"kind", "event", "anchor", anchor},
		"no event":                  {"kind", "event", "anchor", statement.Anchor.String()},
		"no article":                {"kind", "event", "page", "articles/e6/c.html", "anchor", anchor},
		"an event is no person":     {"kind", "person", "page", "articles/e7/b.html", "anchor", anchor},
	} {
		if a, status := d.send("draft", fields...); status != 409 || a.Error == "" || a.Text != "" {
			t.Errorf("%s: %d %+v", name, status, a)
		}
	}
	d.put("articles/b.md", "---\ntitle: B\ndate: 2024-03-06\n---\nNothing happened.\n")
	if a, status := d.send("draft", "kind", "event", "page", "articles/e7/b.html", "anchor", anchor); status != 409 || a.Error == "" {
		t.Errorf("of a passage that is gone: %d %+v", status, a)
	}
	d.put("events/port.md", "---\nsummary: The port opens\ndate: 2024-03-04\nevidence:\n  - article: a\n    quote: Mayor Rui Costa opened the port\n---\n")
	found, _, err = pipeline.NewReviewer(pipeline.Options{Content: d.content}).Review(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range found.Dossier.Events {
		if e.Record != nil {
			if a, _ := d.send("draft", "kind", "event", "anchor", e.Evidence[0].Anchor.String()); a.Error != "it has a record: events/port.md" {
				t.Errorf("of an event with a record: %+v", a)
			}
			return
		}
	}
	t.Error("the record is of no event")
}
