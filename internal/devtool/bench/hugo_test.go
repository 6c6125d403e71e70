package bench

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"dossier/internal/pipeline"
	"dossier/internal/pipeline/cputime"

	"go.yaml.in/yaml/v4"
)

// asDossier is set where this program is to be dossier.
const asDossier = "BENCH_TEST_AS_DOSSIER"

func TestMain(m *testing.M) {
	if os.Getenv(asDossier) != "" && len(os.Args) > 5 && os.Args[1] == "build" {
		_, _, err := pipeline.Run(context.Background(), pipeline.Options{Content: os.Args[4], Site: os.Args[6]})
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

const data = `{"articles":[
{"slug":"a","file":"articles/a.md","title":"\"A\": one","publisher":"press","date":"2024-03-05","url":"https://x.example/a","statements":[
 {"claim":"vote","source":{"name":"Jo: Miller"},"evidence":{"article":"a","quote":"Jo said #1\n---\nis <b>ünïque</b>"}},
 {"claim":"","source":{"name":""},"evidence":{"article":"a","quote":"left out"}}]},
{"slug":"b","file":"articles/b.md","title":"B","publisher":"press","date":"2024-03-06","url":"","statements":[]}],
"people":[{"slug":"jo","articles":["a","b"]},{"slug":"ann","articles":["a"]}],
"organizations":[],
"places":[{"slug":"corran","articles":["b","gone"]}],
"events":[{"date":"2024-03-04","page":"timeline/2024-03.html#e1","summary":"It rained.","evidence":[{"article":"b"},{"article":"b"}]}],
"claims":[{"slug":"vote","statements":[{"evidence":{"article":"a"}},{"evidence":{"article":"a"}}]}]}`

// found are the entries of the data above.
func found(t *testing.T) []*entry {
	t.Helper()
	dir := t.TempDir()
	put(t, filepath.Join(dir, "data", "dossier.json"), data)
	told, err := readTold(dir)
	if err != nil {
		t.Fatal(err)
	}
	return told.entries()
}

func put(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestArticlesAreToldWhatWasFound(t *testing.T) {
	all := found(t)
	if len(all) != 2 {
		t.Fatalf("%d articles", len(all))
	}
	want := []map[string][]string{
		{"people": {"jo", "ann"}, "claims": {"vote"}, "publishers": {"press"}},
		{"people": {"jo"}, "places": {"corran"}, "publishers": {"press"}, "timeline": {"2024-03"}},
	}
	for i, e := range all {
		if !reflect.DeepEqual(e.Terms, want[i]) {
			t.Errorf("article %s has %v, want %v", e.Name, e.Terms, want[i])
		}
	}
	if s := all[0].Statements; len(s) != 1 || s[0].Claim != "vote" || all[0].Lead != s[0].Text {
		t.Errorf("statements %v", s)
	}
	if e := all[1].Events; len(e) != 2 || e[0] != (eventLine{"2024-03-04", "It rained."}) {
		t.Errorf("events %v", e)
	}
}

func TestFrontMatterIsYAML(t *testing.T) {
	for _, e := range found(t) {
		text := string(e.front())
		if !strings.HasPrefix(text, "---\n") || strings.Count(text, "\n---\n") != 1 || !strings.HasSuffix(text, "\n---\n") {
			t.Errorf("fences of\n%s", text)
		}
		var got struct {
			Title, Source, Lead string
			People, Timeline    []string
			Statements          []statementLine
			Events              []eventLine
		}
		if err := yaml.Unmarshal([]byte(strings.TrimSuffix(text, "---\n")), &got); err != nil {
			t.Fatalf("%v in\n%s", err, text)
		}
		if got.Title != e.Title || got.Source != e.Source || got.Lead != e.Lead || !slices.Equal(got.People, e.Terms["people"]) ||
			!slices.Equal(got.Timeline, e.Terms["timeline"]) || !slices.Equal(got.Statements, e.Statements) || !slices.Equal(got.Events, e.Events) {
			t.Errorf("%+v became %+v", e, got)
		}
	}
}

func TestSiteForHugo(t *testing.T) {
	dir := t.TempDir()
	content := filepath.Join(dir, "content")
	put(t, filepath.Join(content, "articles", "a.md"), "---\ntitle: A\n---\n\nThe *body*.\n\n---\n\nMore.\n")
	put(t, filepath.Join(content, "articles", "b.md"), "---\ntitle: B\n---\nB.\n")
	h := hugoSite{dir: filepath.Join(dir, "hugo"), content: content, perPage: 7, filling: map[string]int{"data": 10, "claims": 150, "page": 0}}
	if err := h.write(found(t)); err != nil {
		t.Fatal(err)
	}
	if err := h.settings(); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"layouts/baseof.html", "layouts/page.json", "layouts/_partials/pages.html"} {
		if _, err := os.Stat(filepath.Join(h.dir, filepath.FromSlash(name))); err != nil {
			t.Error(err)
		}
	}
	text, err := os.ReadFile(filepath.Join(h.dir, "content", "articles", "a.md"))
	if err != nil || !strings.HasSuffix(string(text), "\n---\n\nThe *body*.\n\n---\n\nMore.\n") {
		t.Errorf("%v: %s", err, text)
	}
	var settings struct {
		Taxonomies map[string]string
		Pagination struct{ PagerSize int }
		Params     struct {
			Most    int
			Filling map[string]string
		}
	}
	text, err = os.ReadFile(filepath.Join(h.dir, "hugo.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal([]byte(strings.Replace(string(text), "pagerSize", "pagersize", 1)), &settings); err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	p := settings.Params
	if len(settings.Taxonomies) != len(taxonomies) || settings.Pagination.PagerSize != 7 || p.Most != 7 || len(p.Filling) != 2 || len(p.Filling["claims"]) != 150 || len(p.Filling["data"]) != 10 {
		t.Errorf("%+v in\n%s", settings, text)
	}
}

func TestListsAreCutUntilThereAreAsManyPages(t *testing.T) {
	if got := lists(found(t)); len(got) != 7 || slices.Max(got) != 2 {
		t.Errorf("lists of %v", got)
	}
	all := []int{100, 50, 3, 1}
	for _, c := range []struct{ pages, per int }{{4, 100}, {5, 50}, {6, 50}, {8, 25}, {154, 1}, {1000, 1}, {1, 100}} {
		if got := perPage(all, c.pages); got != c.per {
			t.Errorf("%d pages with %d entries on each, want %d", c.pages, got, c.per)
		}
	}
}

func TestWhatASiteConsistsOf(t *testing.T) {
	dir := t.TempDir()
	for name, size := range map[string]int{
		"index.html": 10, "about.html": 20, "people.html": 5, "people/jo.html": 100, "people/jo/2.html": 50, "claims/vote.html": 30, "data/people.json": 1000, "search/a.js": 7,
	} {
		put(t, filepath.Join(dir, filepath.FromSlash(name)), strings.Repeat("x", size))
	}
	got, err := count(dir)
	want := tally{pages: 6, files: 8, bytes: 1222, kinds: map[string]kind{"page": {2, 30}, "people": {3, 155}, "claims": {1, 30}, "data": {2, 1007}}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, want %+v: %v", got, want, err)
	}
}

func TestWhatASiteLacks(t *testing.T) {
	mine := tally{kinds: map[string]kind{"page": {1, 100}, "people": {10, 1000}, "data": {4, 400}}}
	other := tally{kinds: map[string]kind{"page": {3, 90}, "people": {12, 3000}, "data": {1, 800}, "ambiguous": {1, 40}}}
	if got, want := mine.lacking(other), (map[string]int{"people": 200, "data": 110}); !reflect.DeepEqual(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// builds are made-up figures: three runs, the first of which was disturbed.
func builds(name string, pages int, bytes int64, took time.Duration, memory int64) Builds {
	b := Builds{Name: name, Pages: pages, Files: pages + 10, Bytes: bytes}
	for _, more := range []time.Duration{10 * time.Second, 0, time.Millisecond} {
		b.Spent = append(b.Spent, Spent{Clock: took + more, Usage: cputime.Usage{CPU: 2*took + more, Peak: memory}})
	}
	return b
}

func TestTableBesideHugo(t *testing.T) {
	other := builds(hugoBuild, 1000, 2e6, 2*time.Second, 100e6)
	other.Empty = 0.42
	for _, c := range []struct {
		builds     []Builds
		comparable bool
		want       []string
	}{
		{[]Builds{builds(firstBuild, 1010, 2.1e6, 3*time.Second, 25e6), other}, true, []string{
			"1,010 1,020 2.1 MB 3.00 s 6.00 s 25.0 MB dossier, all articles new\n", "(pages 1.01, bytes 1.05):\n", "of hugo's bytes 42% are filling\n", " time 1.50 target 0.40: MISSED\n", " most memory 0.25 target 0.30: met\n", " processor 1.50\n",
		}},
		{[]Builds{builds(firstBuild, 1210, 2e6, time.Second, 1), other}, false, []string{"NOT COMPARABLE: dossier, all articles new makes 1.21 times as many pages and 1.00 times as many bytes as hugo\n"}},
		{[]Builds{builds(firstBuild, 1000, 1.6e6, time.Second, 1), other}, false, []string{"NOT COMPARABLE"}},
		{[]Builds{builds(firstBuild, 1000, 2e6, time.Second, 1)}, true, []string{"hugo is not installed: there is nothing to compare with\n"}},
	} {
		var b strings.Builder
		got, err := WriteVersus(&b, c.builds)
		if err != nil || got != c.comparable {
			t.Errorf("comparable %t, want %t: %v", got, c.comparable, err)
		}
		for _, want := range c.want {
			if !strings.Contains(columns.ReplaceAllString(b.String(), " "), want) {
				t.Errorf("no %q in\n%s", want, b.String())
			}
		}
	}
}

// beside builds a few articles, beside Hugo where there is one.
func beside(t *testing.T, hugo string) []Builds {
	t.Helper()
	t.Setenv(asDossier, "1")
	h := Hugo{Articles: 8, Runs: 1, Work: t.TempDir(), Dossier: os.Args[0], Program: hugo, Log: io.Discard}
	all, err := h.Run(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range all {
		if len(b.Spent) != 1 || b.Pages < 100 || b.Files <= b.Pages || b.Spent[0].Clock <= 0 {
			t.Errorf("%+v", b)
		}
	}
	if comparable, err := WriteVersus(io.Discard, all); err != nil || !comparable {
		t.Errorf("the sites are not alike: %+v, %v", all, err)
	}
	if left, err := os.ReadDir(h.Work); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
	return all
}

func TestBuildsWithoutHugo(t *testing.T) {
	if all := beside(t, ""); len(all) != 2 {
		t.Errorf("%d sorts of builds", len(all))
	}
}

func TestBuildsBesideHugo(t *testing.T) {
	const oldest = 146 // that knows where the layouts lie
	hugo, err := exec.LookPath("hugo")
	if err != nil {
		t.Skip("hugo is not installed")
	}
	version, err := exec.Command(hugo, "version").Output()
	if m := regexp.MustCompile(`v0\.(\d+)\.`).FindSubmatch(version); err != nil || m != nil && number(m[1]) < oldest {
		t.Skipf("this hugo is too old: %s %v", version, err)
	}
	if all := beside(t, hugo); len(all) != 3 {
		t.Errorf("%d sorts of builds", len(all))
	}
}

func number(digits []byte) int {
	n, _ := strconv.Atoi(string(digits)) // digits
	return n
}

func TestProgramThatFails(t *testing.T) {
	if _, err := timed(context.Background(), "go", "nonsense"); err == nil || !strings.Contains(err.Error(), "nonsense") {
		t.Errorf("error %v", err)
	}
}
