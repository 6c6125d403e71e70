package drafting

import (
	"strings"
	"testing"

	"dossier/internal/edit/intake/meta"
	"dossier/internal/edit/intake/saved"
)

const text = `<p>The harbour board met on Tuesday and talked for three hours about the walls of the quay, the ferry and the cost of it all, before it put off the vote.</p>`

// What is known from elsewhere counts before what the page says.
func TestKnownFactsComeFirst(t *testing.T) {
	p := &saved.Page{Format: saved.HTML, HTML: `<html lang="en"><head><title>Page</title><link rel="canonical" href="https://a.example/page"><meta name="date" content="2024-03-05"></head><body><article>` + text + text + `</article></body></html>`}
	for _, c := range []struct {
		known meta.Meta
		want  string
	}{
		{meta.Meta{}, "Page|2024-03-05|https://a.example/page"},
		{meta.Meta{Title: meta.Fact{Value: "Known"}, URL: meta.Fact{Value: "https://b.example/x"}, Date: meta.Fact{Value: "2024~"}}, "Known|2024~|https://b.example/x"},
	} {
		d, err := Of(p, Options{Known: c.known})
		if err != nil {
			t.Fatal(err)
		}
		if got := d.Meta.Title.Value + "|" + d.Meta.Date.Value + "|" + d.Meta.URL.Value; got != c.want || len(d.Warnings) > 0 {
			t.Errorf("got %s, want %s; %v", got, c.want, d.Warnings)
		}
	}
}

// A page that is all article has no address but the one that is known.
func TestWholePages(t *testing.T) {
	p := &saved.Page{Format: saved.Feed, Whole: true, HTML: `<link rel="canonical" href="https://evil.example/">` + text, Meta: meta.Meta{Title: meta.Fact{Value: "Quay"}, URL: meta.Fact{Value: "https://www.a.example/2024/03/05/quay"}}}
	d, err := Of(p, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if d.Meta.URL.Value != "https://www.a.example/2024/03/05/quay" || d.Meta.Publisher.Value != "a.example" || d.Meta.Date.Value != "2024-03-05" {
		t.Errorf("%+v", d.Meta)
	}
}

// A page that was saved from an archive is not published by the archive.
func TestPageFromAnArchive(t *testing.T) {
	const copied = "https://web.archive.org/web/20240306000000/https://www.a.example/2024/03/05/quay"
	d, err := Of(&saved.Page{HTML: `<title>Quay</title><link rel="canonical" href="` + copied + `"><article>` + text + text + `</article>`, Meta: meta.Meta{URL: meta.Fact{Value: copied, From: "SingleFile"}}}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if m := d.Meta; m.URL.Value != "https://www.a.example/2024/03/05/quay" || m.Archived.Value != copied || m.Publisher.Value != "a.example" || m.Date.Value != "2024-03-05" {
		t.Errorf("%+v", m)
	}
}

func TestPageThatIsNotFree(t *testing.T) {
	for free, want := range map[string]bool{"true": false, "false": true} {
		d, err := Of(&saved.Page{HTML: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay","datePublished":"2024-03-05","isAccessibleForFree":` + free + `}</script><article>` + text + text + `</article>`}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(strings.Join(d.Warnings, "\n"), "not free to read"); got != want {
			t.Errorf("%s: %v", free, d.Warnings)
		}
	}
}
