package permalink

import (
	"fmt"
	"net/url"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/text/anchor"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

func TestRelative(t *testing.T) {
	for _, test := range []struct{ name, from, to, want string }{
		{"root to root", "index.html", "about.html", "about.html"},
		{"down", "index.html", "people/a.html", "people/a.html"},
		{"up", "people/a.html", "index.html", "../index.html"},
		{"across", "people/a.html", "articles/b.html#m1", "../articles/b.html#m1"},
		{"same folder", "people/a.html", "people/b.html", "b.html"},
		{"same page", "people/a.html", "people/a.html", "a.html"},
		{"same page with fragment", "people/a.html", "people/a.html#x", "#x"},
		{"two deep", "claims/month/2023-09.html", "claims/a.html", "../a.html"},
		{"two deep across", "claims/month/2023-09.html", "people/a.html", "../../people/a.html"},
		{"into a deeper folder", "claims/index.html", "claims/month/2023.html", "month/2023.html"},
		{"colon in the first part", "claims/a.html", "claims/b:c.html", "./b:c.html"},
		{"colon further on", "people/a.html", "claims/b:c.html", "../claims/b:c.html"},
		{"letters outside ASCII", "index.html", "people/김.html", "people/%EA%B9%80.html"},
		{"question mark and percent", "index.html", "people/a?b%c.html", "people/a%3Fb%25c.html"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := Relative(test.from, test.to); got != test.want {
				t.Errorf("Relative(%q, %q) = %q, want %q", test.from, test.to, got, test.want)
			}
		})
	}
}

func FuzzRelative(f *testing.F) {
	f.Add("people/a.html", "articles/b.html", "m1")
	f.Add("index.html", "claims/x:y.html", "")
	f.Fuzz(func(t *testing.T, from, to, fragment string) {
		for _, p := range []string{from, to} {
			for _, part := range strings.Split(p, "/") {
				if part == "" || part == "." || part == ".." || strings.ContainsAny(part, "#") {
					return
				}
			}
		}
		href := Relative(from, to+"#"+fragment)
		base := &url.URL{Scheme: "http", Host: "h", Path: "/sub/" + from}
		got, err := base.Parse(href)
		if err != nil {
			t.Fatalf("Relative(%q, %q) = %q: %v", from, to, href, err)
		}
		if got.Host != "h" || got.Path != "/sub/"+to || got.Fragment != fragment {
			t.Errorf("Relative(%q, %q) = %q leads to %q # %q", from, to, href, got.Path, got.Fragment)
		}
	})
}

func TestPeriodOf(t *testing.T) {
	for _, test := range []struct {
		name, date string
		want       Period
	}{
		{"day", "2023-09-12", "2023-09"},
		{"day with a time", "2023-09-12T19:00Z", "2023-09"},
		{"month", "2023-09", "2023-09"},
		{"year", "2023", "2023"},
		{"uncertain month", "2023-09?", "2023-09"},
		{"approximate year", "2023~", "2023"},
		{"interval", "2019-04-25/2019-05-02", "2019-04"},
		{"interval of years", "2019/2021", "2019"},
		{"open start", "../2019-05", "2019-05"},
		{"unknown start", "/2019-05", "2019-05"},
		{"open end", "2019-05/..", "2019-05"},
		{"season", "2019-21", "2019"},
		{"unspecified day", "2019-05-XX", "2019-05"},
		{"unspecified month", "2019-XX", "2019"},
		{"decade", "201X", "2010"},
		{"before our era", "-0044-03-15", "-0044-03"},
		{"year before our era", "-0044", "-0044"},
		{"none", "", Undated},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := date(t, test.date)
			if got := PeriodOf(d); got != test.want {
				t.Errorf("PeriodOf(%q) = %q, want %q", test.date, got, test.want)
			}
		})
	}
}

func TestPeriodDate(t *testing.T) {
	for period, want := range map[Period]string{"2023-09": "2023-09", "2023": "2023", "-0044": "-0044", Undated: ""} {
		if got := period.Date().String(); got != want {
			t.Errorf("Period(%q).Date() = %q, want %q", period, got, want)
		}
	}
}

func TestPaths(t *testing.T) {
	article := &dossier.Article{Slug: "a"}
	for _, test := range []struct{ name, got, want string }{
		{"person", Entity(&dossier.Entity{Slug: "x"}), "people/fd/x.html"},
		{"organization", Entity(&dossier.Entity{Slug: "x", Kind: dossier.Organization}), "organizations/fd/x.html"},
		{"place", Entity(&dossier.Entity{Slug: "x", Kind: dossier.Place}), "places/fd/x.html"},
		{"kind", Kind(dossier.Place), Places},
		{"claim of a record", Claim(&dossier.Claim{Slug: "x"}), "claims/x.html"},
		{"claim of the machine", Claim(&dossier.Claim{Slug: "the-bridge-opened-02f4e5"}), "claims/e5/the-bridge-opened-02f4e5.html"},
		{"only digits", Claim(&dossier.Claim{Slug: "02f4e5"}), "claims/02f4e5.html"},
		{"seven digits", Claim(&dossier.Claim{Slug: "bridge-102f4e5"}), "claims/bridge-102f4e5.html"},
		{"no digit", Claim(&dossier.Claim{Slug: "the-bridge-facade"}), "claims/de/the-bridge-facade.html"},
		{"letters past f", Claim(&dossier.Claim{Slug: "the-bridge-rocket"}), "claims/the-bridge-rocket.html"},
		{"publisher of few", Publisher(&dossier.Dossier{Articles: make([]*dossier.Article, mostOnePage)}, &dossier.Publisher{Slug: "x"}), "publishers/index.html#publisher-x"},
		{"publisher of many", Publisher(&dossier.Dossier{Articles: make([]*dossier.Article, mostOnePage+1)}, &dossier.Publisher{Slug: "x"}), "publishers/x.html"},
		{"page", Page(&dossier.Page{Slug: "x"}), "pages/x.html"},
		{"passage", Passage(dossier.Evidence{Article: article, Span: span.Span{}, Anchor: anchor.Of(anchor.Statement, 1)}), "articles/e4/a.html#s0000000001"},
		{"passage without anchor", Passage(dossier.Evidence{Article: article}), "articles/e4/a.html"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.got != test.want {
				t.Errorf("got %q, want %q", test.got, test.want)
			}
		})
	}
}

func date(t *testing.T, s string) edtf.Date {
	t.Helper()
	if s == "" {
		return edtf.Date{}
	}
	d, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// FuzzTo compares To with what Relative makes of the whole address.
func FuzzTo(f *testing.F) {
	f.Add("people/a.html", true, "a", "m1")
	f.Add("people/a/said.html", true, "a", "")
	f.Add("claims/month/2023.html", false, "김 b:c", "s 1")
	f.Add("claims/a.html", false, "b:c", "")
	f.Add("claims/e5/a-02f4e5.html", false, "a-02f4e5", "")
	f.Add("claims/e5/a-02f4e5.html", false, "b-02f4e5", "")
	f.Add("claims/e5/a-02f4e5.html", false, "b-02f4e6", "for")
	f.Add("claims/e5/a-02f4e5.html", false, "b", "")
	f.Add("index.html", false, "a", "s1")
	f.Fuzz(func(t *testing.T, from string, people bool, slug, fragment string) {
		if strings.ContainsAny(from+slug, "#") || strings.Contains(slug, "/") {
			return
		}
		folder := claimShard(slug)
		if people {
			folder = "people/"
		}
		address := folder + slug + ".html"
		if fragment != "" {
			address += "#" + fragment
		}
		if got, want := To(from, folder, slug, fragment), Relative(from, address); got != want {
			t.Errorf("To(%q, %q, %q, %q) = %q, want %q", from, folder, slug, fragment, got, want)
		}
	})
}

// No folder has more than 10,000 pages in a dossier of 100,000 articles, not even if the
// machine numbers them.
func TestPagesAreSpreadOverFolders(t *testing.T) {
	count := map[string]int{}
	for i := range 100_000 {
		slug := fmt.Sprintf("%06d-vote", i)
		for _, p := range []string{
			Article(&dossier.Article{Slug: slug}), Entity(&dossier.Entity{Slug: slug, Kind: dossier.Place}), Passages(&dossier.Event{ID: slug}),
		} {
			count[p[:strings.LastIndexByte(p, '/')]]++
		}
	}
	if len(count) != 3*256 {
		t.Errorf("%d folders", len(count))
	}
	for folder, n := range count {
		if n > 1000 {
			t.Errorf("%s has %d pages", folder, n)
		}
	}
}
