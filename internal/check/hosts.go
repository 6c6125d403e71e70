package check

import "dossier/internal/source/config"

// Host is a place to publish a site, with the limits that it documents.
type Host struct {
	Key    config.Host
	Name   string
	Limits []Limit
}

// Limit is the most that a host takes.
type Limit struct {
	Of     Measure
	Max    int64  // of Files, Entries and so on
	Chars  string // of Names: the characters that names must not have
	Shown  string // Max or Chars as the host writes it
	Advice bool   // the host advises it and does not enforce it
	Plan   string // the plan that it applies to; "" for all
	Source string // where it is documented
	Date   string // when it was looked up
}

// Measure is what a host limits.
type Measure string

// The measures.
const (
	Files       Measure = "files"
	Entries     Measure = "files and folders"
	FolderFiles Measure = "files in one folder"
	FileBytes   Measure = "size of a file"
	SiteBytes   Measure = "size of the site"
	Names       Measure = "names of files"
)

const lookedUp = "2026-11-28"

// hosts lists the limits of all hosts. docs/hosting.md repeats them, and a test
// compares the two. A limit in GB is read as 10^9 bytes.
var hosts = []Host{
	{config.GitHubPages, "GitHub Pages", []Limit{
		{Of: SiteBytes, Max: 1e9, Shown: "1 GB", Source: "https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits", Date: lookedUp},
	}},
	{config.CloudflarePages, "Cloudflare Pages", []Limit{
		{Of: Files, Max: 20_000, Shown: "20,000", Plan: "the free plan", Source: "https://developers.cloudflare.com/pages/platform/limits/", Date: lookedUp},
		{Of: FileBytes, Max: 25 << 20, Shown: "25 MiB", Source: "https://developers.cloudflare.com/pages/platform/limits/", Date: lookedUp},
	}},
	{config.GitLabPages, "GitLab Pages", []Limit{
		{Of: Entries, Max: 200_000, Shown: "200,000", Source: "https://docs.gitlab.com/administration/instance_limits/", Date: lookedUp},
		{Of: SiteBytes, Max: 1e9, Shown: "1 GB", Plan: "GitLab.com", Source: "https://docs.gitlab.com/user/gitlab_com/", Date: lookedUp},
	}},
	{config.Netlify, "Netlify", []Limit{
		{Of: FolderFiles, Max: 54_000, Shown: "54,000", Source: "https://docs.netlify.com/site-deploys/overview/", Date: lookedUp},
		{Of: Names, Chars: "#?", Shown: "no # and no ?", Source: "https://github.com/netlify/cli/blob/main/src/utils/deploy/util.ts", Date: lookedUp},
	}},
	{config.InternetArchive, "the Internet Archive", []Limit{
		{Of: Files, Max: 10_000, Shown: "10,000", Advice: true, Source: "https://archive.org/services/docs/api/items.html", Date: lookedUp},
		{Of: SiteBytes, Max: 100e9, Shown: "100 GB", Advice: true, Source: "https://archive.org/services/docs/api/items.html", Date: lookedUp},
	}},
}

// Hosts returns all hosts whose limits are known.
func Hosts() []Host { return hosts }
