package outside

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/source/corpus"
	"dossier/internal/source/markdown"
	"dossier/internal/text/span"
)

// Link is an address and the places at which the dossier has it.
type Link struct {
	Address string // without a fragment
	Places  []Place
}

// Place is a place in a file of the content folder.
type Place struct {
	diag.Source
	Span span.Span
}

// Links returns the addresses that the corpus has: those of articles, of their copies
// in archives and of records, and the links in texts. They are sorted.
func Links(c *corpus.Corpus) []Link {
	byAddress := map[string][]Place{}
	add := func(address string, src diag.Source, at span.Span) {
		if address = clean(address); address != "" {
			byAddress[address] = append(byAddress[address], Place{src, at})
		}
	}
	text := func(body string, offset int, src diag.Source) {
		if !strings.Contains(body, "://") && !strings.Contains(body, "www.") {
			return
		}
		for _, a := range markdown.Parse(body).Addresses() {
			add(a.URL, src, span.Span{Start: offset + a.Start, End: offset + a.End})
		}
	}
	for _, a := range c.Articles {
		add(a.URL, a.Source, a.Keys.Span("url"))
		add(a.Archived, a.Source, a.Keys.Span("archived"))
		if a.Syntax == dossier.Markdown {
			text(a.Body, a.BodyOffset, a.Source)
		}
	}
	for _, r := range c.Records {
		add(r.URL, r.Location.Source, r.Location.At("url"))
		text(r.Profile, r.BodyOffset, r.Location.Source)
	}
	pages := slices.Clone(c.Pages)
	if c.Intro != nil {
		pages = append(pages, c.Intro)
	}
	for _, p := range pages {
		text(p.Body, p.BodyOffset, p.Source)
	}
	out := make([]Link, 0, len(byAddress))
	for address, places := range byAddress {
		out = append(out, Link{address, places})
	}
	slices.SortFunc(out, func(a, b Link) int { return cmp.Compare(a.Address, b.Address) })
	return out
}

// clean returns an address of the web as a server gets it, or "".
func clean(address string) string {
	if strings.HasPrefix(address, "www.") {
		address = "http://" + address
	}
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" {
		return ""
	}
	u.Fragment, u.RawFragment, u.User = "", "", nil
	return u.String()
}
