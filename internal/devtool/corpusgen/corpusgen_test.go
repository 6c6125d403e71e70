package corpusgen

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestSameWorldSameBytes(t *testing.T) {
	one, two, other := New(50, 7), New(50, 7), New(50, 8)
	differ := false
	for i := 49; i >= 0; i-- { // the order of the calls does not matter
		two.Article(i)
	}
	for i := range 50 {
		a, b, c := one.Article(i), two.Article(i), other.Article(i)
		if string(a.Markdown()) != string(b.Markdown()) {
			t.Errorf("article %d differs from itself", i)
		}
		differ = differ || a.Body != c.Body
	}
	if !differ {
		t.Error("the seed makes no difference")
	}
}

func TestArticlesAreOfTheSizeOfNews(t *testing.T) {
	for _, n := range []int{1, 3, 1000, 100_000} {
		w := New(n, 1)
		total, people := 0, 0
		sample := min(n, 40)
		for i := range sample {
			a := w.Article(n - 1 - i)
			total += len(a.Body)
			if len(a.Body) < 5000 || len(a.Body) > 8000 {
				t.Errorf("article of %d bytes", len(a.Body))
			}
			if strings.ContainsAny(a.Body, "{}\t") {
				t.Errorf("a gap is left in\n%s", a.Body)
			}
			people += named(w, a.Body)
		}
		if each := total / sample; each < 5800 || each > 6800 {
			t.Errorf("%d articles have %d bytes on average", n, each)
		}
		if each := people / sample; each < 10 || each > 18 {
			t.Errorf("%d articles name %d people on average", n, each)
		}
	}
}

// named returns the number of people with their full name in a text.
func named(w *World, body string) int {
	n := 0
	for i := range w.people {
		if strings.Contains(body, w.person(i)) {
			n++
		}
	}
	return n
}

func TestPeopleAreDifferent(t *testing.T) {
	for _, n := range []int{10, 1000, 300_000} {
		w := New(n, 1)
		seen := map[string]bool{}
		for i := range w.people {
			seen[w.person(i)] = true
		}
		if len(seen) != w.people {
			t.Errorf("%d names for %d people", len(seen), w.people)
		}
		clear(seen)
		for i := range w.organizations {
			seen[w.organization(i)] = true
		}
		if len(seen) != w.organizations {
			t.Errorf("%d names for %d organizations", len(seen), w.organizations)
		}
	}
}

func TestClaimsAreToldBySeveralArticles(t *testing.T) {
	const n = 100
	w := New(n, 1)
	found := 0
	var bodies []string
	for i := range n {
		bodies = append(bodies, w.Article(i).Body)
	}
	for i := range n * claimsPerArticle {
		for _, b := range bodies {
			if c := w.sharedClaim(i); strings.Contains(b, c.what) || strings.Contains(b, capitalize(c.what)) {
				found++
			}
		}
	}
	if want := n * sharedClaims; found < want || found > want+want/50 { // two may happen to be the same
		t.Errorf("shared claims occur %d times, want %d", found, want)
	}
}

func TestRanksStayBelowAndReachAll(t *testing.T) {
	for _, n := range []int{1, 7, 8, 9, 24, 25, 100} {
		r := newRandom(1, forArticle, n)
		seen := map[int]bool{}
		for range 10_000 {
			k := r.rank(n)
			if k < 0 || k >= n {
				t.Fatalf("rank %d of %d", k, n)
			}
			seen[k] = true
		}
		if len(seen) != n {
			t.Errorf("%d of %d ranks", len(seen), n)
		}
	}
}

func TestContentFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "content")
	if err := New(20, 1).Write(dir); err != nil {
		t.Fatal(err)
	}
	found, err := filepath.Glob(filepath.Join(dir, "articles", "*", "*.md"))
	if err != nil || len(found) != 20 {
		t.Fatalf("%d articles, %v", len(found), err)
	}
	text, err := os.ReadFile(found[0])
	if err != nil || !strings.HasPrefix(string(text), "---\ntitle: \"") {
		t.Errorf("%s: %v", text, err)
	}
	if _, err := os.Stat(filepath.Join(dir, "dossier.yaml")); err != nil {
		t.Error(err)
	}
}
