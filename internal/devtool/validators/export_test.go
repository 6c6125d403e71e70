package validators

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"dossier/internal/devtool/payloads"
	"dossier/internal/dossier"
	"dossier/internal/pipeline"
	"dossier/internal/site/export"
	"dossier/internal/site/locale"
	"dossier/internal/site/permalink"
	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

var example = sync.OnceValues(func() (*dossier.Dossier, error) { return load("../../../content") })

var hostile = sync.OnceValues(func() (*dossier.Dossier, error) {
	dir, err := os.MkdirTemp("", "dossier-validators-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	if err := payloads.Write(dir, payloads.Texts()); err != nil {
		return nil, err
	}
	return load(filepath.Join(dir, "content"))
})

func load(content string) (*dossier.Dossier, error) {
	from, _, err := pipeline.Options{Content: content}.Load(context.Background())
	if err != nil {
		return nil, err
	}
	return from.Dossier, nil
}

// each runs a test on the example, on it with a base URL, and on a dossier in which
// every field tries to become markup.
func each(t *testing.T, test func(t *testing.T, d *dossier.Dossier)) {
	Folder(t)
	d, err := example()
	if err != nil {
		t.Fatal(err)
	}
	t.Run("example", func(t *testing.T) { test(t, d) })
	published := *d
	published.BaseURL = "https://files.example/a/"
	t.Run("published", func(t *testing.T) { test(t, &published) })
	h, err := hostile()
	if err != nil {
		t.Fatal(err)
	}
	t.Run("hostile", func(t *testing.T) { test(t, h) })
}

func written(t *testing.T, d *dossier.Dossier, kind string) []byte {
	t.Helper()
	format, ok := export.FormatOf(kind)
	if !ok {
		t.Fatalf("no export %q", kind)
	}
	return bytesOf(t, format.Of(d, locale.English()))
}

func bytesOf(t *testing.T, f export.File) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestFollowTheMoney(t *testing.T) {
	each(t, func(t *testing.T, d *dossier.Dossier) {
		var counts map[string]int
		Run(t, "followthemoney.mjs", written(t, d, "followthemoney"), &counts)
		for schema, want := range map[string]int{"Person": len(d.People), "Organization": len(d.Organizations), "Address": len(d.Places), "Article": len(d.Articles), "Event": len(d.Events)} {
			if counts[schema] != want {
				t.Errorf("%d of %s, want %d", counts[schema], schema, want)
			}
		}
		for schema := range counts {
			if !slices.Contains([]string{"Person", "Organization", "Address", "Article", "Event", "Mention"}, schema) {
				t.Errorf("%s is a relation that no article states", schema)
			}
		}
	})
}

func TestGEXF(t *testing.T) {
	each(t, func(t *testing.T, d *dossier.Dossier) {
		var graph struct {
			Nodes []struct{ ID, Label, Kind string }
			Edges []struct {
				From, To string
				Articles int
			}
		}
		Run(t, "gexf.mjs", written(t, d, "gexf"), &graph)
		labels := map[string]string{}
		for _, n := range graph.Nodes {
			labels[n.ID] = n.Label
		}
		all := slices.Concat(d.People, d.Organizations, d.Places)
		if len(graph.Nodes) != len(all) {
			t.Errorf("%d nodes, want %d", len(graph.Nodes), len(all))
		}
		for _, e := range all {
			if got := labels[e.Kind.String()+":"+e.Slug]; got != oneLine(e.Name) {
				t.Errorf("the label of %q is %q", e.Name, got)
			}
		}
		for _, e := range graph.Edges {
			if e.From == e.To || e.Articles < 1 {
				t.Errorf("edge %+v", e)
			}
		}
	})
}

func TestCSL(t *testing.T) {
	each(t, func(t *testing.T, d *dossier.Dossier) {
		if d.BaseURL != "" {
			return // the base URL is in no entry
		}
		var entries []string
		Run(t, "csl.mjs", written(t, d, "csl"), &entries)
		if len(entries) != len(d.Articles) {
			t.Fatalf("%d entries, want %d", len(entries), len(d.Articles))
		}
		for i, a := range d.Articles {
			if a.Date.IsDay() && !strings.Contains(entries[i], a.Date.String()[:4]) {
				t.Errorf("%q has no year: %s", a.Slug, entries[i])
			}
		}
	})
}

func TestCalendar(t *testing.T) {
	each(t, func(t *testing.T, d *dossier.Dossier) {
		type event struct {
			UID, Summary, Start, End string
			AllDay                   bool
		}
		var events []event
		Run(t, "calendar.mjs", written(t, d, "calendar"), &events)
		uids := map[string]bool{}
		for _, e := range events {
			if uids[e.UID] || !e.AllDay || e.Start >= e.End {
				t.Errorf("event %+v", e)
			}
			uids[e.UID] = true
		}
		n := 0
		for _, e := range d.Events {
			if e.Date.IsDay() && !e.Date.Uncertain() && !e.Date.Approximate() {
				n++
				if !slices.ContainsFunc(events, func(x event) bool {
					return strings.HasPrefix(x.UID, e.ID+"@") && x.Start == e.Date.WithoutClock().String() && x.Summary == oneLine(e.Summary)
				}) {
					t.Errorf("%s %q is not in the calendar", e.Date, e.Summary)
				}
			}
		}
		if len(events) < n {
			t.Errorf("%d events, want %d", len(events), n)
		}
	})
}

// oneLine returns a text as formats of lines hold it.
func oneLine(s string) string {
	return whitespace.Collapse(strings.Map(func(r rune) rune {
		if r < 0x20 || 0x7f <= r && r < 0xa0 {
			return ' '
		}
		return r
	}, s))
}

// textOf returns the body of an article with a space for each character of markup.
// Its code points are at the places that they have in the body.
func textOf(a *dossier.Article) string {
	var b strings.Builder
	for i, r := range a.Body() {
		if !strings.HasPrefix(a.Prose[i:], string(r)) {
			r = ' '
		}
		b.WriteRune(r)
	}
	return b.String()
}

func TestWebAnnotations(t *testing.T) {
	each(t, func(t *testing.T, d *dossier.Dossier) {
		type texts struct {
			Text  string `json:"text"`
			Words string `json:"words"`
		}
		input := struct {
			Page  json.RawMessage  `json:"page"`
			Texts map[string]texts `json:"texts"`
		}{written(t, d, "annotations"), map[string]texts{}}
		base, want := "../", 0
		if d.BaseURL != "" {
			base = d.BaseURL
		}
		for _, a := range d.Articles {
			input.Texts[base+permalink.Article(a)] = texts{textOf(a), a.Words(span.Span{End: len(a.Prose)})}
			want += len(a.Statements) + len(a.Notes)
			for _, m := range a.Mentions {
				if m.Entity != nil {
					want++
				}
			}
		}
		b, err := json.Marshal(input)
		if err != nil {
			t.Fatal(err)
		}
		var n int
		Run(t, "annotations.mjs", b, &n)
		if n < want {
			t.Errorf("%d annotations, want at least %d", n, want)
		}
	})
}
