package check

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"dossier/internal/diag"
	"dossier/internal/diag/rules"
	"dossier/internal/source/config"
	"dossier/internal/source/corpus"
)

// found returns the messages of host-limit about a site with these files.
func found(host config.Host, files []File) (out []string) {
	in := Input{Corpus: &corpus.Corpus{Config: config.Config{Host: host}}, Files: files}
	rule, _ := rules.Find("host-limit")
	p := &pass{Input: in, rule: rule}
	hostLimit(p)
	for _, d := range p.found {
		out = append(out, d.Message)
	}
	return out
}

func TestAdviceOfAHostIsAWarning(t *testing.T) {
	for host, want := range map[config.Host]diag.Severity{config.CloudflarePages: diag.Error, config.InternetArchive: diag.Warning} {
		rule, _ := rules.Find("host-limit")
		p := &pass{Input: Input{Corpus: &corpus.Corpus{Config: config.Config{Host: host}}, Files: many(20_001)}, rule: rule}
		if hostLimit(p); len(p.found) != 1 || p.found[0].Severity != want {
			t.Errorf("%s: %v, want one with severity %s", host, p.found, want)
		}
	}
}

// many returns n empty files in one folder.
func many(n int64) []File {
	out := make([]File, n)
	for i := range out {
		out[i].Path = fmt.Sprintf("a/%d.html", i)
	}
	return out
}

// exactly returns a site that has just as much of a measure as the limit allows,
// and one that has one more.
func exactly(l Limit) (most, more []File) {
	switch l.Of {
	case Files, FolderFiles:
		return many(l.Max), many(l.Max + 1)
	case Entries:
		return many(l.Max - 2), many(l.Max - 1) // and the folders a and that of the site
	case FileBytes:
		return []File{{"b", l.Max}, {"c", l.Max}}, []File{{"b", l.Max + 1}, {"c", l.Max}}
	case SiteBytes:
		return []File{{"b", 1}, {"c", l.Max - 1}}, []File{{"b", 1}, {"c", l.Max}}
	case Names:
		return []File{{Path: "media/a & b%23.pdf"}}, []File{{Path: "media/a" + l.Chars[:1] + "/b.pdf"}}
	}
	return nil, nil
}

func TestLimitsOfHosts(t *testing.T) {
	for _, h := range Hosts() {
		for _, l := range h.Limits {
			t.Run(string(h.Key)+"/"+string(l.Of), func(t *testing.T) {
				most, more := exactly(l)
				// A host with several limits is tested one limit at a time.
				if got := l.exceeded(most); got != "" {
					t.Errorf("at the limit: %s", got)
				}
				got := l.exceeded(more)
				if got == "" {
					t.Fatal("one more is not found")
				}
				if all := found(h.Key, more); !slices.ContainsFunc(all, func(m string) bool { return strings.HasPrefix(m, got+"; "+h.Name) }) {
					t.Errorf("the rule reports %q, want %q", all, got)
				}
				if other := found("", more); len(other) > 0 {
					t.Errorf("without a host: %q", other)
				}
			})
		}
	}
}

func TestEveryHostHasLimits(t *testing.T) {
	var keys []config.Host
	for _, h := range Hosts() {
		keys = append(keys, h.Key)
		if len(h.Limits) == 0 {
			t.Errorf("%s has no limits", h.Key)
		}
		for _, l := range h.Limits {
			if !strings.HasPrefix(l.Source, "https://") || len(l.Date) != len("2006-01-02") || l.Shown == "" || (l.Max == 0) != (l.Of == Names) {
				t.Errorf("%s: %+v", h.Key, l)
			}
		}
	}
	if !slices.Equal(keys, config.Hosts()) {
		t.Errorf("limits of %q, and dossier.yaml knows %q", keys, config.Hosts())
	}
}

func TestMessagesOfHostLimit(t *testing.T) {
	folder := func(name string, n int) (out []File) {
		for i := range n {
			out = append(out, File{Path: fmt.Sprintf("%s/%d", name, i)})
		}
		return out
	}
	for _, c := range []struct {
		name  string
		host  config.Host
		files []File
		want  []string
	}{
		{"one large file", config.CloudflarePages, []File{{"data/a.json", 30_000_000}, {"b", 26_214_400}},
			[]string{"a file is too large: data/a.json (30,000,000 bytes); Cloudflare Pages takes at most 25 MiB (26,214,400 bytes) a file"}},
		{"several, the largest first", config.CloudflarePages, []File{{"a", 30_000_000}, {"c", 50_000_000}, {"b", 50_000_000}, {"d", 40_000_000}},
			[]string{"4 files are too large: b (50,000,000 bytes), c (50,000,000 bytes), d (40,000,000 bytes) and others; Cloudflare Pages takes at most 25 MiB (26,214,400 bytes) a file"}},
		{"many files, on one plan", config.CloudflarePages, many(20_345),
			[]string{"the site has 20,345 files; Cloudflare Pages (the free plan) takes at most 20,000 files"}},
		{"a large site", config.GitHubPages, []File{{"a", 600_000_000}, {"b", 500_000_000}},
			[]string{"the site has 1,100,000,000 bytes; GitHub Pages takes at most 1 GB (1,000,000,000 bytes)"}},
		{"folders count", config.GitLabPages, append(folder("a/b/c", 100_000), folder("a/d", 99_996)...),
			[]string{"the site has 200,001 files and folders; GitLab Pages takes at most 200,000 files and folders"}},
		{"files of two folders", config.Netlify, append(folder("a", 40_000), folder("a/b", 40_000)...), nil},
		{"files of one folder", config.Netlify, append(folder("a", 40_000), folder("b", 60_000)...),
			[]string{"a folder has too many files: b (60,000 files); Netlify takes at most 54,000 files in a folder"}},
		{"names", config.Netlify, []File{{Path: "media/what?.pdf"}, {Path: "media/no#1/a.pdf"}},
			[]string{"2 names are not taken: media/no#1/a.pdf, media/what?.pdf; Netlify takes names with no # and no ?"}},
		{"advice", config.InternetArchive, many(12_000),
			[]string{"the site has 12,000 files; the Internet Archive advises at most 10,000 files"}},
		{"names elsewhere", config.GitHubPages, []File{{Path: "media/what?.pdf"}}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := found(c.host, c.files); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
