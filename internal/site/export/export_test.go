package export

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/site/diff"
	"dossier/internal/site/export/record"
	"dossier/internal/text/anchor"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

func parseDate(t *testing.T, s string) edtf.Date {
	t.Helper()
	d, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// sample returns one article with one of everything. Its text begins with letters
// of more than one byte.
func sample(t *testing.T) *dossier.Dossier {
	body := "Ünal Åsén said: “=Çok <güzel> & more”, citing friends, on 4 May."
	part := func(words string) span.Span {
		i := strings.Index(body, words)
		if i < 0 {
			t.Fatalf("no %q", words)
		}
		return span.Span{Start: i, End: i + len(words)}
	}
	a := &dossier.Article{
		Slug: "a", Path: "articles/a.txt", Title: "A title", Prose: body, SHA256: "00",
		Date: parseDate(t, "2021-05-05"), Language: "en",
	}
	evidence := func(words string, id anchor.ID) dossier.Evidence {
		return dossier.Evidence{Article: a, Span: part(words), Anchor: id}
	}
	p := &dossier.Publisher{Slug: "p", Name: "+ Press", Articles: []*dossier.Article{a}}
	a.Publisher = p
	e := &dossier.Entity{Slug: "asen", Name: "Ünal Åsén", Forms: []dossier.Form{{Text: "Ünal Åsén", Count: 1}}, Articles: []*dossier.Article{a}}
	other := &dossier.Entity{Slug: "friend", Name: "A Friend"}
	e.Roles = []dossier.Role{{Text: "host", Count: 1, Evidence: evidence("Ünal Åsén", anchor.Of(anchor.Mention, 1))}}
	m := &dossier.Mention{Evidence: evidence("Ünal Åsén", anchor.Of(anchor.Mention, 1)), Entity: e, Confidence: 0.9}
	e.With = []dossier.CoOccurrence{{Entity: other, Articles: 1, Passages: 1, Mention: m}}
	open := &dossier.Mention{Evidence: evidence("friends", anchor.Of(anchor.Mention, 2)), Open: &dossier.Choice{Candidates: []*dossier.Entity{other, e}}}
	e.Mentions = []*dossier.Mention{m}
	a.Mentions = []*dossier.Mention{m, open}
	event := &dossier.Event{ID: "e-1", Date: parseDate(t, "2021-05-04"), Summary: "@ it was said", People: []*dossier.Entity{e}}
	when := &dossier.Time{Evidence: evidence("4 May", anchor.Of(anchor.Time, 1)), Type: "DATE", Value: "2021-05-04", Date: event.Date, Event: event}
	event.Evidence = []dossier.EventEvidence{{Evidence: evidence(body, anchor.Of(anchor.Event, 1)), Time: when}}
	a.Times, a.Events, e.Events = []*dossier.Time{when}, []*dossier.Event{event}, []*dossier.Event{event}
	c := &dossier.Claim{Slug: "c", Proposition: "=Çok <güzel> & more", Independent: make([]dossier.IndependentSource, 1), Date: a.Date}
	s := &dossier.Statement{
		Evidence: evidence("Ünal Åsén said: “=Çok <güzel> & more”, citing friends", anchor.Of(anchor.Statement, 1)),
		Source:   &dossier.Source{Words: "Ünal Åsén", Entity: e, Evidence: evidence("Ünal Åsén", anchor.Of(anchor.Mention, 1))},
		Via:      []dossier.Source{{Words: "friends", Unnamed: true}},
		Cue:      part("said"), Content: []span.Span{part("=Çok <güzel> & more")}, Mode: dossier.Direct, Date: a.Date, Claim: c,
	}
	a.Statements, c.Statements, e.Statements = []*dossier.Statement{s}, []*dossier.Statement{s}, []*dossier.Statement{s}
	c.Related = []dossier.Related{{Claim: c}}
	p.Cites = []dossier.Citation{{Entity: e, Count: 1, Evidence: s.Evidence}, {Words: "friends", Count: 1, Evidence: s.Evidence}}
	return &dossier.Dossier{
		Title: "T", Articles: []*dossier.Article{a}, Publishers: []*dossier.Publisher{p},
		People: []*dossier.Entity{e, other}, Events: []*dossier.Event{event}, Claims: []*dossier.Claim{c},
	}
}

func write(t *testing.T, d *dossier.Dossier, path string) []byte {
	t.Helper()
	for _, f := range Files(d) {
		if f.Path == path {
			return bytesOf(t, f)
		}
	}
	t.Fatalf("no file %q", path)
	return nil
}

// lines returns the records of a JSON Lines file.
func lines[T any](t *testing.T, d *dossier.Dossier, kind string) (out []T) {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(write(t, d, "data/"+kind+".jsonl")))
	decoder.DisallowUnknownFields()
	for decoder.More() {
		var one T
		if err := decoder.Decode(&one); err != nil {
			t.Fatal(err)
		}
		out = append(out, one)
	}
	return out
}

func TestOffsetsCountCodePoints(t *testing.T) {
	d := sample(t)
	text := []rune(d.Articles[0].Body())
	a := lines[record.Article](t, d, "articles")[0]
	check := func(what string, start, end int, want string) {
		t.Helper()
		if s := string(text[start:end]); s != want {
			t.Errorf("%s is %d:%d, which is %q, want %q", what, start, end, s, want)
		}
	}
	check("mention", a.Mentions[0].Start, a.Mentions[0].End, "Ünal Åsén")
	check("time", a.Times[0].Start, a.Times[0].End, "4 May")
	s := lines[record.Statement](t, d, "statements")[0]
	check("cue", s.Cue.Start, s.Cue.End, "said")
	check("content", s.Content[0].Start, s.Content[0].End, "=Çok <güzel> & more")
	check("evidence", s.Evidence.Start, s.Evidence.End, d.Articles[0].Statements[0].Quote())
	check("source", s.Source.Passage.Start, s.Source.Passage.End, "Ünal Åsén")
}

func TestRecordsReferToEachOther(t *testing.T) {
	d := sample(t)
	var got struct {
		Articles   []record.Article
		Publishers []record.Publisher
		People     []record.Entity
		Events     []record.Event
		Claims     []record.Claim
		Statements []record.Statement
	}
	got.Articles, got.Publishers, got.People = lines[record.Article](t, d, "articles"), lines[record.Publisher](t, d, "publishers"), lines[record.Entity](t, d, "people")
	got.Events, got.Claims, got.Statements = lines[record.Event](t, d, "events"), lines[record.Claim](t, d, "claims"), lines[record.Statement](t, d, "statements")
	for _, test := range []struct{ name, got, want string }{
		{"publisher of an article", got.Articles[0].Publisher, got.Publishers[0].Slug},
		{"entity of a mention", got.Articles[0].Mentions[0].Entity, got.People[0].Slug},
		{"entity of an open mention", got.Articles[0].Mentions[1].Entity, ""},
		{"candidates of an open mention", strings.Join(got.Articles[0].Mentions[1].Candidates, " "), "friend asen"},
		{"event of a time", got.Articles[0].Times[0].Event, got.Events[0].ID},
		{"claim of a statement", got.Statements[0].Claim, got.Claims[0].Slug},
		{"statement of a claim", got.Claims[0].Statements[0], got.Statements[0].ID},
		{"source of a statement", got.Statements[0].Source.Entity, "asen"},
		{"what the source cites", got.Statements[0].Via[0].Name, "friends"},
		{"person of an event", got.Events[0].People[0], "asen"},
		{"company", got.People[0].With[0].Entity, got.People[1].Slug},
		{"page of a person", got.People[0].Page, "people/1e/asen.html"},
		{"page of an event", got.Events[0].Page, "timeline/index.html#e-1"},
		{"anchor of a passage", got.Events[0].Evidence[0].Anchor, "e0000000001"},
		{"cited by a publisher", got.Publishers[0].Cites[0].Entity, "asen"},
		{"unnamed source cited", got.Publishers[0].Cites[1].Words, "friends"},
	} {
		if test.got != test.want {
			t.Errorf("%s is %q, want %q", test.name, test.got, test.want)
		}
	}
}

// Files has the number of records of each file, and so has the index.
func TestRecordsAreCounted(t *testing.T) {
	d := sample(t)
	var index record.Index
	if err := json.Unmarshal(write(t, d, "data/dossier.json"), &index); err != nil {
		t.Fatal(err)
	}
	listed := map[string]record.File{}
	for _, f := range index.Files {
		listed[f.Path] = f
	}
	for _, f := range index.Tables {
		if !strings.HasSuffix(f.Path, ".csv") {
			t.Errorf("%s is a table", f.Path)
		}
		listed[f.Path] = f
	}
	for _, f := range Files(d)[1:] {
		b := write(t, d, f.Path)
		n := bytes.Count(b, []byte("\n"))
		if strings.HasSuffix(f.Path, ".csv") {
			n-- // the header
		}
		want := record.File{Kind: f.Kind, Path: f.Path, Records: f.Records}
		if listed[f.Path] != want || f.Kind == "" {
			t.Errorf("%s is %+v in the index", f.Path, listed[f.Path])
		}
		if n != f.Records {
			t.Errorf("%s has %d records, says %d", f.Path, n, f.Records)
		}
	}
}

// A large kind is in parts of at most 20 MB, which hold all records in order.
func TestParts(t *testing.T) {
	body := strings.Repeat("\"x\" ", 500)
	a := &dossier.Article{Slug: "a", Prose: body}
	d := &dossier.Dossier{Articles: []*dossier.Article{a}}
	whole := span.Span{End: len(a.Prose)}
	for i := range 5000 {
		a.Statements = append(a.Statements, &dossier.Statement{ID: fmt.Sprint(i), Proposition: a.Prose, Content: []span.Span{whole}, Evidence: dossier.Evidence{Article: a, Span: whole}})
	}
	parts, n := 0, 0
	for _, f := range Files(d) {
		if !strings.HasPrefix(f.Path, "data/statements") {
			continue
		}
		parts++
		b := write(t, d, f.Path)
		if len(b) > 20e6 || len(b) < 5e6 && n+f.Records < 5000 {
			t.Errorf("%s has %d bytes", f.Path, len(b))
		}
		if !bytes.HasPrefix(b, fmt.Appendf(nil, `{"id":"%d",`, n)) || (f.Description == "") != (parts > 1) {
			t.Errorf("%s begins with %.20s", f.Path, b)
		}
		n += f.Records
	}
	if parts < 3 || n != 5000 {
		t.Errorf("%d parts with %d records", parts, n)
	}
}

// The timelines of people count for the size of a part.
func TestPartsOfTimelines(t *testing.T) {
	a := &dossier.Article{Slug: "an-article-of-the-port", Prose: strings.Repeat("x", 2000)}
	d := &dossier.Dossier{Articles: []*dossier.Article{a}}
	for i := range 100 {
		e := &dossier.Entity{Kind: dossier.Person, Slug: fmt.Sprint(i), Name: fmt.Sprint(i)}
		ev := &dossier.Event{ID: "e", Date: parseDate(t, "2021-05-04")}
		for k := range 100 {
			at := span.Span{Start: 20 * k, End: 20*k + 9}
			ev.Evidence = append(ev.Evidence, dossier.EventEvidence{Evidence: dossier.Evidence{Article: a, Span: at, Anchor: anchor.Of(anchor.Mention, 1)}})
		}
		e.Events = []*dossier.Event{ev}
		d.People = append(d.People, e)
	}
	const limit = 150_000 // of the estimate; a file has at most a third more
	n := 0
	for _, f := range filesOf(d, limit) {
		if f.Kind != "people" || !strings.HasSuffix(f.Path, ".jsonl") {
			continue
		}
		n++
		if b := bytesOf(t, f); len(b) > limit*4/3 {
			t.Errorf("%s has %d bytes", f.Path, len(b))
		}
	}
	if n < 2 {
		t.Errorf("%d parts", n)
	}
}

// A large table is in parts within the limit. Each begins with the header, and together
// they hold all rows in order. The index lists them.
func TestPartsOfTables(t *testing.T) {
	d := manyRows(t)
	const limit = 20_000
	files := filesOf(d, limit)
	var index record.Index
	if err := json.Unmarshal(bytesOf(t, files[0]), &index); err != nil {
		t.Fatal(err)
	}
	for _, kind := range []string{"people", "events", "claims"} {
		whole := rowsOf(t, write(t, d, "data/"+kind+".csv"))
		var all [][]string
		var listed []string
		for _, f := range index.Tables {
			if f.Kind == kind {
				listed = append(listed, f.Path)
			}
		}
		for _, f := range files {
			if !strings.HasPrefix(f.Path, "data/"+kind) || !strings.HasSuffix(f.Path, ".csv") {
				continue
			}
			b := bytesOf(t, f)
			rows := rowsOf(t, b)
			if len(b) > limit || !slices.Equal(rows[0], whole[0]) || len(rows) != f.Records+1 || (f.Description == "") != (all != nil) {
				t.Errorf("%s has %d bytes and %d rows, begins with %q, is %q", f.Path, len(b), len(rows), rows[0], f.Description)
			}
			if len(listed) == 0 || listed[0] != f.Path {
				t.Fatalf("%s is not next in the index: %v", f.Path, listed)
			}
			listed, all = listed[1:], append(all, rows[1:]...)
		}
		if !slices.EqualFunc(all, whole[1:], slices.Equal) || len(whole) != 501 || len(listed) > 0 {
			t.Errorf("%s: the parts have %d rows, want %d; without a file: %v", kind, len(all), len(whole)-1, listed)
		}
	}
}

// manyRows returns 500 people, events and statements whose cells need quotation marks.
func manyRows(t *testing.T) *dossier.Dossier {
	body := strings.Repeat("=\"x\"; ", 20)
	a := &dossier.Article{Slug: "a", Prose: body, Publisher: &dossier.Publisher{Name: "P"}}
	whole := dossier.Evidence{Article: a, Span: span.Span{End: len(body)}, Anchor: anchor.Of(anchor.Statement, 1)}
	d := &dossier.Dossier{Articles: []*dossier.Article{a}}
	for i := range 500 {
		n := fmt.Sprint(i)
		d.People = append(d.People, &dossier.Entity{Slug: n, Name: n, Forms: []dossier.Form{{Text: body}, {Text: n}}})
		d.Events = append(d.Events, &dossier.Event{ID: "e" + n, Date: parseDate(t, "2021-05-04"), Summary: "of " + n, Evidence: []dossier.EventEvidence{{Evidence: whole}}})
		a.Statements = append(a.Statements, &dossier.Statement{ID: n, Proposition: n, Content: []span.Span{whole.Span}, Evidence: whole})
	}
	d.Singles = a.Statements
	return d
}

func bytesOf(t *testing.T, f File) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatalf("write %q: %v", f.Path, err)
	}
	return b.Bytes()
}

// rowsOf returns the rows of a table, the header first.
func rowsOf(t *testing.T, b []byte) [][]string {
	t.Helper()
	text, ok := strings.CutPrefix(string(b), "\ufeff")
	if !ok || !strings.Contains(text, "\r\n") || !utf8.ValidString(text) {
		t.Fatalf("no byte order mark or no CRLF: %.40q", b)
	}
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// A source has its words only if they are not its name, its article only if it is
// another one, and its passage only in the statement.
func TestSourcesSayThingsOnce(t *testing.T) {
	d := sample(t)
	s := d.Articles[0].Statements[0]
	passage := dossier.Evidence{Article: d.Articles[0], Span: span.Span{End: 3}, Anchor: anchor.Of(anchor.Mention, 9)}
	s.Via = nil
	d.Claims[0].Independent = []dossier.IndependentSource{{Source: s.Source, Statements: []*dossier.Statement{s}}}
	for _, c := range []struct{ words, want string }{{s.Source.Name(), ""}, {"the host", "the host"}} {
		s.Source.Words, s.Source.Evidence = c.words, passage
		got := lines[record.Statement](t, d, "statements")[0].Source
		if got.Words != c.want || got.Name != "Ünal Åsén" || got.Passage.Article != "" || got.Passage.Anchor != "m0000000009" {
			t.Errorf("%q: %+v, passage %+v", c.words, got, got.Passage)
		}
	}
	s.Source.Evidence.Article = &dossier.Article{Slug: "other", Prose: "x y z"}
	if got := lines[record.Statement](t, d, "statements")[0].Source; got.Passage.Article != "other" {
		t.Errorf("the passage %+v", got.Passage)
	}
	if got := lines[record.Claim](t, d, "claims")[0].Independence[0].Source; got.Passage != nil || got.Name != "Ünal Åsén" {
		t.Errorf("the claim has %+v", got)
	}
}

// The summary of an event is not repeated as its quote.
func TestEventRowsSayWordsOnce(t *testing.T) {
	d := sample(t)
	for _, summary := range []string{"@ it was said", d.Articles[0].Body()} {
		d.Events[0].Summary = summary
		want := d.Articles[0].Body()
		if summary == want {
			want = ""
		}
		rows := rowsOf(t, write(t, d, "data/events.csv"))
		if got := rows[1][slices.Index(rows[0], "quote")]; got != want {
			t.Errorf("%q: the quote is %q, want %q", summary, got, want)
		}
	}
}

// The schema describes every record as it is written.
func TestSchema(t *testing.T) {
	b, err := Schema().Document()
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	if err := compiler.AddResource("data.json", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("data.json")
	if err != nil {
		t.Fatal(err)
	}
	d := sample(t)
	for _, f := range Files(d) {
		if strings.HasSuffix(f.Path, ".csv") {
			continue
		}
		key := cmp.Or(f.Kind, "dossier.json")
		for dec := json.NewDecoder(bytes.NewReader(write(t, d, f.Path))); dec.More(); {
			var one any
			if err := dec.Decode(&one); err != nil {
				t.Fatal(err)
			}
			if err := schema.Validate(map[string]any{key: one}); err != nil {
				t.Errorf("%s: %v", f.Path, err)
			}
			if object := one.(map[string]any); f.Kind != "" {
				object["unknown"] = 1
				if schema.Validate(map[string]any{key: object}) == nil {
					t.Errorf("%s: an unknown key is valid", f.Path)
				}
			}
		}
	}
}

func TestEmptyDossierGivesValidFiles(t *testing.T) {
	for _, f := range Files(&dossier.Dossier{}) {
		b := write(t, &dossier.Dossier{}, f.Path)
		if strings.HasSuffix(f.Path, ".json") && !json.Valid(b) || strings.HasSuffix(f.Path, ".jsonl") && len(b) > 0 {
			t.Errorf("%s is not valid: %s", f.Path, b)
		}
		if bytes.Contains(b, []byte("null")) {
			t.Errorf("%s holds null: %s", f.Path, b)
		}
	}
}

func TestTables(t *testing.T) {
	d := sample(t)
	for _, test := range []struct{ path, column, want string }{
		{"data/people.csv", "name", "Ünal Åsén"},
		{"data/people.csv", "page", "people/1e/asen.html"},
		{"data/events.csv", "summary", "'@ it was said"},
		{"data/events.csv", "article", "a"},
		{"data/claims.csv", "proposition", "'=Çok <güzel> & more"},
		{"data/claims.csv", "source", "Ünal Åsén"},
		{"data/claims.csv", "via", "friends"},
		{"data/claims.csv", "publisher", "'+ Press"},
		{"data/claims.csv", "stance", "asserts"},
		{"data/claims.csv", "page", "articles/e4/a.html#s0000000001"},
	} {
		b := write(t, d, test.path)
		rows := rowsOf(t, b)
		found := false
		for i, name := range rows[0] {
			if name == test.column {
				found = true
				if got := rows[1][i]; got != test.want {
					t.Errorf("%s: %s is %q, want %q", test.path, test.column, got, test.want)
				}
			}
		}
		if !found {
			t.Errorf("%s has no column %q", test.path, test.column)
		}
	}
}

func TestStatementWithoutSourceOrClaim(t *testing.T) {
	d := sample(t)
	s := d.Articles[0].Statements[0]
	s.Source, s.Claim = nil, nil
	d.Claims, d.Singles = nil, []*dossier.Statement{s}
	if b := write(t, d, "data/statements.jsonl"); !bytes.HasPrefix(b, []byte(`{"id":"a~s0000000001","via":[`)) {
		t.Errorf("got %s", b)
	}
	if b := write(t, d, "data/claims.csv"); !bytes.Contains(b, []byte("\na~s0000000001,,")) {
		t.Errorf("got %s", b)
	}
}

func TestFilesAreTheSameEachTime(t *testing.T) {
	for _, f := range Files(sample(t)) {
		if a, b := write(t, sample(t), f.Path), write(t, sample(t), f.Path); !bytes.Equal(a, b) {
			t.Errorf("%s differs", f.Path)
		}
	}
}

// full fails after so many bytes.
type full int

func (f *full) Write(p []byte) (int, error) {
	if *f -= full(len(p)); *f < 0 {
		return 0, io.ErrShortWrite
	}
	return len(p), nil
}

func TestWriteErrorsAreReported(t *testing.T) {
	for _, f := range Files(sample(t)) {
		if strings.HasSuffix(f.Path, ".jsonl") && f.Records == 0 {
			continue // nothing to write
		}
		for _, room := range []full{0, 20} {
			if err := f.Write(&room); !errors.Is(err, io.ErrShortWrite) {
				t.Errorf("%s: error %v", f.Path, err)
			}
		}
	}
}

func TestFeed(t *testing.T) {
	d := sample(t)
	if Feed(d, nil, asIs) != nil || Sitemap(d, []string{"index.html"}) != nil {
		t.Error("there is a feed or a site map without an address of the site")
	}
	d.BaseURL = "https://example.org/x/"
	d.Claims[0].Assessments = []dossier.Assessment{{Verdict: dossier.Refuted, Reason: "Not <so>", Date: parseDate(t, "2021-06")}}
	var b bytes.Buffer
	if err := Feed(d, nil, asIs)[0].Write(&b); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`<updated>2021-06-01T00:00:00Z</updated>`, `<id>https://example.org/x/articles/e4/a.html</id>`, `<title>refuted: =Çok &lt;güzel&gt; &amp; more</title>`,
		`<summary>Not &lt;so&gt;</summary>`, `<link rel="self" href="https://example.org/x/feed.xml"></link>`,
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("the feed has no %s:\n%s", want, b.String())
		}
	}
}

// What corrects an earlier edition is in the feed, with the date of this one.
func TestFeedHasCorrections(t *testing.T) {
	d := &dossier.Dossier{BaseURL: "https://example.org/x/", Edition: parseDate(t, "2024-03-13")}
	lines := []diff.Line{
		{Kind: "claim", What: diff.Retracted, Label: "status", Title: "It is <so>", Old: "attributed", New: "retracted", Words: true, ID: "claim-retracted-c"},
		{Kind: "claim", What: diff.New, Label: "new", Title: "Another", ID: "claim-new-d"},
		{Kind: "person", What: diff.Merged, Label: "merged", Title: "Kim Jong Un", Old: "Kim", New: "Kim Jong Un", ID: "person-merged-kim"},
	}
	var b bytes.Buffer
	if err := Feed(d, &diff.Changes{Lines: lines}, asIs)[0].Write(&b); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"<title>What has changed: It is &lt;so&gt;, status</title><id>https://example.org/x/changes.html#2024-03-13-claim-retracted-c</id><updated>2024-03-13T00:00:00Z</updated>",
		`<link rel="alternate" href="https://example.org/x/changes.html"></link><summary>Kim → Kim Jong Un</summary>`, "<summary>attributed → retracted</summary>",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("the feed has no %s:\n%s", want, b.String())
		}
	}
	if strings.Contains(b.String(), "Another") {
		t.Error("what is new is no correction")
	}
}

// The news of a claim have the dates of the articles that made them.
func TestFeedSaysWhatChanged(t *testing.T) {
	article := func(date string) *dossier.Article {
		return &dossier.Article{Slug: date, Title: "Of " + date, Date: parseDate(t, date), Publisher: &dossier.Publisher{Name: "Post"}}
	}
	say := func(date string, stance dossier.Stance) *dossier.Statement {
		return &dossier.Statement{Evidence: dossier.Evidence{Article: article(date)}, Source: &dossier.Source{Words: "pilots"}, Stance: stance}
	}
	yes, no, other, late := say("2024-03-05", dossier.Asserts), say("2024-03-07", dossier.Denies), say("2024-03-09", dossier.Asserts), say("2024-03-11", dossier.Retracts)
	for _, c := range []struct {
		status dossier.Status
		says   []*dossier.Statement
		want   string
	}{
		{dossier.Attributed, []*dossier.Statement{yes}, "first 2024-03-05"},
		{dossier.Disputed, []*dossier.Statement{yes, no, other}, "first 2024-03-05, disputed 2024-03-07"},
		{dossier.Disputed, []*dossier.Statement{other, no}, "first 2024-03-07, disputed 2024-03-09"},
		{dossier.Disputed, []*dossier.Statement{yes}, "first 2024-03-05"}, // by another claim
		{dossier.Corroborated, []*dossier.Statement{other, yes}, "first 2024-03-05, corroborated 2024-03-09"},
		{dossier.Retracted, []*dossier.Statement{yes, late}, "first 2024-03-05, retracted 2024-03-11"},
	} {
		claim := &dossier.Claim{Slug: "quay", Proposition: "The quay is sinking", Statements: c.says, Status: c.status}
		for _, s := range c.says {
			if s.Stance == dossier.Asserts {
				claim.Independent = append(claim.Independent, dossier.IndependentSource{Statements: []*dossier.Statement{s}})
			}
		}
		var got []string
		for _, e := range claimNews(&dossier.Dossier{BaseURL: "https://example.org/"}, claim, asIs) {
			_, what, _ := strings.Cut(e.ID, "#")
			got = append(got, what+" "+instant(e.date)[:len("2024-03-05")])
			if e.Summary != "pilots, Post" {
				t.Errorf("summary %q", e.Summary)
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%v: %q, want %q", c.status, s, c.want)
		}
	}
}

func TestFeedSumsArticlesUp(t *testing.T) {
	body := "The quay is shut. It opens in May."
	a := &dossier.Article{Slug: "a", Title: "Quay", Prose: body, Date: parseDate(t, "2024-03-05"), Text: segment.New(body, segment.PlainBlocks(body), nil).Outline()}
	a.Notes = []*dossier.Note{
		{Evidence: dossier.Evidence{Article: a, Span: span.Span{Start: 4, End: 8}}, Kind: dossier.Remark, Text: "A remark"},
		{Evidence: dossier.Evidence{Article: a, Span: span.Span{Start: 30, End: 33}}, Kind: dossier.Correction, Text: "June"},
	}
	want := "The quay is shut. It opens in May. Correction by the editor; the words before it are as published: May [June]"
	if got := articleNews(&dossier.Dossier{}, a, asIs).Summary; got != want {
		t.Errorf("summary %q, want %q", got, want)
	}
}

func TestSitemap(t *testing.T) {
	d := sample(t)
	d.BaseURL = "https://example.org/"
	pages := make([]string, maxURLs+1)
	for i := range pages {
		pages[i] = "people/77/김.html"
	}
	var b bytes.Buffer
	if err := Sitemap(d, pages[:1])[0].Write(&b); err != nil || !strings.Contains(b.String(), "<url><loc>https://example.org/people/77/%EA%B9%80.html</loc></url>") {
		t.Errorf("%v, %s", err, b.String())
	}
	files := Sitemap(d, pages)
	if len(files) != 3 || files[0].Records != maxURLs || files[1].Records != 1 || files[2].Path != "sitemap.xml" {
		t.Fatalf("%d files", len(files))
	}
	b.Reset()
	if err := files[2].Write(&b); err != nil || !strings.Contains(b.String(), "<sitemap><loc>https://example.org/sitemap-2.xml</loc></sitemap>") {
		t.Errorf("%v, %s", err, b.String())
	}
}

// asIs leaves the words of a feed in English.
func asIs(word string) string { return word }
