package bench

import (
	"encoding/json"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// told is what dossier found in its articles, as data/dossier.json of its site
// has it.
type told struct {
	Articles []struct {
		Slug, File, Title, Publisher, Date, URL string
		Statements                              []statement
	}
	People, Organizations, Places []struct {
		Slug     string
		Articles []string
	}
	Events []struct {
		Date, Page, Summary string
		Evidence            []passage
	}
	Claims []struct {
		Slug       string
		Statements []statement
	}
}

type statement struct {
	Claim    string
	Source   struct{ Name string }
	Evidence passage
}

type passage struct{ Article, Quote string }

// readTold reads the data file of a site.
func readTold(site string) (*told, error) {
	text, err := os.ReadFile(filepath.Join(site, "data", "dossier.json"))
	if err != nil {
		return nil, err
	}
	t := &told{}
	return t, json.Unmarshal(text, t)
}

// taxonomies are the lists in the front matter of Hugo's articles of which each
// entry gets a page. They are named like the folders of dossier's pages.
var taxonomies = []string{"people", "organizations", "places", "claims", "publishers", "timeline"}

// entry is an article as Hugo is told of it.
type entry struct {
	Name, Title, Date, Source, Lead string
	File                            string // below the content folder
	Terms                           map[string][]string
	Events                          []eventLine
	Statements                      []statementLine
}

type eventLine struct {
	Date string `json:"date"`
	Text string `json:"text"`
}

type statementLine struct {
	Claim string `json:"claim"`
	By    string `json:"by"`
	Text  string `json:"text"`
}

// entries turns what was found round: for each article all that leads to it.
func (t *told) entries() []*entry {
	var out []*entry
	byName := map[string]*entry{}
	for _, a := range t.Articles {
		e := &entry{Name: a.Slug, Title: a.Title, Date: a.Date, Source: a.URL, File: a.File, Terms: map[string][]string{}}
		e.add("publishers", a.Publisher)
		for _, s := range a.Statements {
			if s.Claim != "" {
				e.Statements = append(e.Statements, statementLine{s.Claim, s.Source.Name, s.Evidence.Quote})
			}
		}
		if len(e.Statements) > 0 {
			e.Lead = e.Statements[0].Text
		}
		out = append(out, e)
		byName[e.Name] = e
	}
	add := func(article, list, term string) {
		if e := byName[article]; e != nil {
			e.add(list, term)
		}
	}
	for i, list := range [][]struct {
		Slug     string
		Articles []string
	}{t.People, t.Organizations, t.Places} {
		for _, thing := range list {
			for _, a := range thing.Articles {
				add(a, taxonomies[i], thing.Slug)
			}
		}
	}
	for _, c := range t.Claims {
		for _, s := range c.Statements {
			add(s.Evidence.Article, "claims", c.Slug)
		}
	}
	for _, ev := range t.Events {
		page, _, _ := strings.Cut(path.Base(ev.Page), ".")
		for _, v := range ev.Evidence {
			add(v.Article, "timeline", page)
			if e := byName[v.Article]; e != nil {
				e.Events = append(e.Events, eventLine{ev.Date, ev.Summary})
			}
		}
	}
	return out
}

func (e *entry) add(list, term string) {
	if term != "" && !slices.Contains(e.Terms[list], term) {
		e.Terms[list] = append(e.Terms[list], term)
	}
}

// lists are how long the lists of articles are that Hugo makes: that of all
// articles, and one for each term.
func lists(entries []*entry) []int {
	counts := map[string]int{}
	for _, e := range entries {
		for list, terms := range e.Terms {
			for _, t := range terms {
				counts[list+"/"+t]++
			}
		}
	}
	return append(slices.Collect(maps.Values(counts)), len(entries))
}

// perPage is how many entries of such lists have to stand on a page for there to
// be about so many pages of them.
func perPage(lists []int, pages int) int {
	made := func(per int) int {
		n := 0
		for _, l := range lists {
			n += max(1, (l+per-1)/per)
		}
		return n
	}
	low, high := 1, max(1, slices.Max(lists)) // fewer pages the more stand on each
	for low < high {
		mid := (low + high) / 2
		if made(mid) <= pages {
			high = mid
		} else {
			low = mid + 1
		}
	}
	return low
}
